"""How sign-in (django-allauth) fits this desk: nobody signs up, secrets lie sealed, one identity provider is trusted."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.conf import settings
from django.http import HttpRequest

from hoia.kit.sealed import seal, unseal


class Door(DefaultAccountAdapter):
    """Colleagues come by invitation only."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def format_email_subject(self, subject: str) -> str:
        return subject


class OutsideDoor(DefaultSocialAccountAdapter):
    """Who comes from the identity provider must be a colleague already, under an address that the provider verified."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        return False


class SecondFactor(DefaultMFAAdapter):
    """The secrets of one-time codes are sealed: a copied database tells nothing."""

    def encrypt(self, text: str) -> str:
        return seal(settings.SECRET_KEY, text)

    def decrypt(self, encrypted_text: str) -> str:
        return unseal(settings.SECRET_KEY, encrypted_text)

    def _get_site_name(self) -> str:
        return "Hoia"
