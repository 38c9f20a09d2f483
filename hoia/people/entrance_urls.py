"""What stands at the door. The names are allauth's own: its pages find each other by them."""

from allauth.account import views as account
from django.urls import URLPattern, path, re_path
from django.views.generic import RedirectView

from . import lazily
from .views import entering, profile

to_profile = RedirectView.as_view(pattern_name="profile")


def mfa(address: str, view: str, name: str) -> URLPattern:
    """A page of the second factor."""
    return path(f"second/{address}", lazily.view(f"allauth.mfa.{view}"), name=f"mfa_{name}")


def outside(address: str, view: str, name: str) -> URLPattern:
    """A page of signing in by an account elsewhere."""
    return path(f"outside/{address}", lazily.view(f"allauth.socialaccount.{view}"), name=name)


urlpatterns = [
    path("", entering.sign_in, name="account_login"),
    path("out/", account.logout, name="account_logout"),
    path("closed/", account.account_inactive, name="account_inactive"),
    path("new/", account.signup, name="account_signup"),
    path("again/", account.reauthenticate, name="account_reauthenticate"),
    path("password/", account.password_change, name="account_change_password"),
    path("password/first/", account.password_set, name="account_set_password"),
    path("password/forgotten/", account.password_reset, name="account_reset_password"),
    path("password/forgotten/sent/", account.password_reset_done, name="account_reset_password_done"),
    re_path(
        r"^password/forgotten/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$", account.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path("password/changed/", account.password_reset_from_key_done, name="account_reset_password_from_key_done"),
    path("email/", to_profile, name="account_email"),
    path("email/sent/", to_profile, name="account_email_verification_sent"),
    path("link/<str:word>", entering.link, name="sign_in_link"),
    path("invitation/<str:word>", entering.invitation, name="invitation"),
    path("sessions/", profile.sessions, name="usersessions_list"),
    path("sessions/<int:pk>/end", profile.end_session, name="session_end"),
    mfa("", "base.views.index", "index"),
    mfa("authenticate/", "base.views.authenticate", "authenticate"),
    mfa("reauthenticate/", "base.views.reauthenticate", "reauthenticate"),
    mfa("totp/activate/", "totp.views.activate_totp", "activate_totp"),
    mfa("totp/deactivate/", "totp.views.deactivate_totp", "deactivate_totp"),
    mfa("recovery-codes/", "recovery_codes.views.view_recovery_codes", "view_recovery_codes"),
    mfa("recovery-codes/generate/", "recovery_codes.views.generate_recovery_codes", "generate_recovery_codes"),
    mfa("recovery-codes/download/", "recovery_codes.views.download_recovery_codes", "download_recovery_codes"),
    mfa("webauthn/", "webauthn.views.list_webauthn", "list_webauthn"),
    mfa("webauthn/add/", "webauthn.views.add_webauthn", "add_webauthn"),
    mfa("webauthn/reauthenticate/", "webauthn.views.reauthenticate_webauthn", "reauthenticate_webauthn"),
    mfa("webauthn/keys/<int:pk>/remove/", "webauthn.views.remove_webauthn", "remove_webauthn"),
    mfa("webauthn/keys/<int:pk>/edit/", "webauthn.views.edit_webauthn", "edit_webauthn"),
    mfa("webauthn/login/", "webauthn.views.login_webauthn", "login_webauthn"),
    outside("", "views.connections", "socialaccount_connections"),
    outside("cancelled/", "views.login_cancelled", "socialaccount_login_cancelled"),
    outside("error/", "views.login_error", "socialaccount_login_error"),
    outside("new/", "views.signup", "socialaccount_signup"),
    outside("<str:provider_id>/", "providers.openid_connect.views.login", "openid_connect_login"),
    outside("<str:provider_id>/back/", "providers.openid_connect.views.callback", "openid_connect_callback"),
]  # fmt: skip
