"""Django's settings, worked out from the HOIA_… environment."""

import os
from pathlib import Path

from django.utils.csp import CSP
from django.utils.translation import gettext_lazy as _

from .settings_reader import read_settings

CHOSEN = read_settings(os.environ)
HOME = Path(CHOSEN.home)
HOME.mkdir(parents=True, exist_ok=True)
BLOBS = HOME / "blobs"

SECRET_KEY = CHOSEN.secret_key
DEBUG = CHOSEN.debug
VECTORS = CHOSEN.vectors  # hints are read by sentence vectors, too, where these are installed
DEMO = CHOSEN.demo  # set by `hoia demo` for its own process only
BASE_URL = CHOSEN.base_url
ALLOWED_HOSTS = list(CHOSEN.allowed_hosts)
CSRF_TRUSTED_ORIGINS = [BASE_URL] if BASE_URL.startswith("https://") else []

INSTALLED_APPS = [
    # From the ground up: a room may rely on what the rooms below have registered.
    "hoia.ledger",
    "hoia.people",
    "hoia.conversations",
    "hoia.channels",
    "hoia.promises",
    "hoia.standard",
    "hoia.reports",
    "hoia.web",
    "hoia.api",
    "hoia.engine",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",  # the pages of allauth load it
    "django_htmx",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "allauth.socialaccount",
    *(["allauth.socialaccount.providers.openid_connect"] if CHOSEN.oidc_server else []),
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "hoia.web.middleware.NoNul",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "hoia.web.middleware.OwnLanguage",
    "hoia.web.middleware.LedgerPlace",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
]

ROOT_URLCONF = "hoia.engine.urls"
WSGI_APPLICATION = "hoia.engine.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "django.template.context_processors.csp",
            ],
        },
    }
]

DATABASES = {"default": CHOSEN.database()}

AUTH_USER_MODEL = "people.Colleague"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
LOGIN_URL = "/sign-in/"
LOGIN_REDIRECT_URL = "/"

# Sign-in: django-allauth, fitted to the desk by hoia.people.adapters. Its pages stand under LOGIN_URL.
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
ACCOUNT_ADAPTER = "hoia.people.adapters.Door"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"  # the address of a colleague comes from who invited them
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_LOGOUT_REDIRECT_URL = LOGIN_URL
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_DEFAULT_HTTP_PROTOCOL = BASE_URL.partition(":")[0]
MFA_ADAPTER = "hoia.people.adapters.SecondFactor"
MFA_FORMS = {"add_webauthn": "hoia.people.key_forms.AddKeyForm", "edit_webauthn": "hoia.people.key_forms.EditKeyForm"}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_TOTP_TOLERANCE = 1
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = BASE_URL.startswith("http://")  # browsers still insist on localhost then
SOCIALACCOUNT_ADAPTER = "hoia.people.adapters.OutsideDoor"
SOCIALACCOUNT_LOGIN_ON_GET = True  # a form's way out would be stopped by form-action of the content policy
SOCIALACCOUNT_EMAIL_AUTHENTICATION = SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT = True
SOCIALACCOUNT_PROVIDERS = {
    "openid_connect": {
        "OAUTH_PKCE_ENABLED": True,
        "APPS": [
            {
                "provider_id": "house",
                "name": CHOSEN.oidc_name or _("your organisation"),
                "client_id": CHOSEN.oidc_client_id,
                "secret": CHOSEN.oidc_client_secret,
                "settings": {"server_url": CHOSEN.oidc_server},
            }
        ]
        if CHOSEN.oidc_server
        else [],
    }
}
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if CHOSEN.trusted_proxy else 0
# End of sign-in.

LANGUAGE_CODE = CHOSEN.language
LANGUAGES = [("en", _("English")), ("et", _("Estonian")), ("hu", _("Hungarian")), ("nb", _("Norwegian Bokmål"))]
SAID_BY_DJANGO = [_("- Select an option -")]  # its own catalogues lack it in our languages
LOCALE_PATHS = [Path(__file__).resolve().parent.parent / "locale"]
USE_TZ = True
TIME_ZONE = CHOSEN.time_zone
FORMAT_MODULE_PATH = ["hoia.web.formats"]

STATIC_URL = "/static/"
STATIC_ROOT = None  # served from where the packages hold them: nothing is collected, an upgrade is complete at once
WHITENOISE_USE_FINDERS = True
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}

SECURE_CSP = {
    "default-src": [CSP.SELF],
    "script-src": [CSP.SELF, CSP.NONCE],
    "style-src": [CSP.SELF],
    "img-src": [CSP.SELF, "data:"],
    "frame-src": [CSP.SELF],
    "frame-ancestors": [CSP.NONE],
    "form-action": [CSP.SELF],
    "base-uri": [CSP.NONE],
    "object-src": [CSP.NONE],
}
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = BASE_URL.startswith("https://")
SESSION_COOKIE_AGE = 60 * 60 * 24 * 14
if CHOSEN.trusted_proxy:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

MAILERS = {"default": {"BACKEND": "hoia.channels.email.house.Outbox"}}
DEFAULT_FROM_EMAIL = "desk@localhost"  # replaced by the address of the inbox that sends
FORM_RENDERER = "django.forms.renderers.DjangoTemplates"
DATA_UPLOAD_MAX_MEMORY_SIZE = 10 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": CHOSEN.log_level},
}
