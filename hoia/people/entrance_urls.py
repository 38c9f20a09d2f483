"""What stands at the door. The names are allauth's own: its pages find each other by them."""

from allauth.account import views as account
from allauth.socialaccount import views as outside
from allauth.socialaccount.providers.openid_connect import views as oidc
from django.urls import include, path, re_path
from django.views.generic import RedirectView

from .views import entering, profile

to_profile = RedirectView.as_view(pattern_name="profile")

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
    path("second/", include("allauth.mfa.urls")),
    path("outside/", outside.connections, name="socialaccount_connections"),
    path("outside/cancelled/", outside.login_cancelled, name="socialaccount_login_cancelled"),
    path("outside/error/", outside.login_error, name="socialaccount_login_error"),
    path("outside/new/", outside.signup, name="socialaccount_signup"),
    path("outside/<str:provider_id>/", oidc.login, name="openid_connect_login"),
    path("outside/<str:provider_id>/back/", oidc.callback, name="openid_connect_callback"),
]  # fmt: skip
