"""Letting a colleague in outside the password form, and the words that go with a new way in."""

from datetime import timedelta

from allauth.account.internal.flows.login import record_authentication
from allauth.account.signals import user_logged_in
from django.conf import settings
from django.contrib.auth import login
from django.core.mail import EmailMessage
from django.http import HttpRequest
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from .models import Colleague, Invitation, SignInLink

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def one_time_link(colleague: Colleague, valid: timedelta = SignInLink.VALID) -> str:
    """Return the whole address of a page that signs ``colleague`` in once, within ``valid``."""
    return f"{settings.BASE_URL}/sign-in/link/{SignInLink.word_for(colleague, timezone.now(), valid)}"


def let_in(request: HttpRequest, colleague: Colleague) -> None:
    """Sign a colleague in on this browser, as a session that they can see and end."""
    login(request, colleague, backend=BACKEND)
    record_authentication(request, colleague, method="link", reauthenticated=True)
    user_logged_in.send(sender=Colleague, request=request, user=colleague)


def send_invitation(invitation: Invitation) -> None:
    """Write to the invited, in their language; the letter waits in the outbox until a mail server is there."""
    with translation.override(invitation.language):
        inviter = invitation.invited_by.name if invitation.invited_by else "Hoia"
        words = _(
            "%(inviter)s invites you to the desk. Open this page, choose a password, and you are in:\n\n"
            "%(address)s\n\nThe link works for seven days."
        )
        EmailMessage(
            _("Come to our desk"), words % {"inviter": inviter, "address": invitation.address}, to=[invitation.email]
        ).send()
