"""Keys for programs, and the addresses that are told what happens."""

import hashlib
from datetime import datetime
from typing import Any, ClassVar, Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from hoia.kit.keys import random_word
from hoia.people.models import Colleague, Inbox


class ApiTokenQuerySet(models.QuerySet["ApiToken"]):
    def good(self, now: datetime) -> Self:
        """Tokens that open the door today: not revoked, not too old, of a colleague who still works here."""
        fresh = models.Q(expires_at=None) | models.Q(expires_at__gt=now)
        return self.filter(fresh, revoked_at=None, colleague__is_active=True)


class ApiToken(models.Model):
    """A key that lets a program act for one colleague, within some of the colleague's inboxes, reading or writing.

    Only the digest of its word is kept.
    """

    name = models.CharField(_("what it is for"), max_length=80)
    colleague = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="api_tokens")
    digest = models.CharField(max_length=64, unique=True)
    inboxes: ClassVar[Any] = models.ManyToManyField(Inbox, blank=True, verbose_name=_("inboxes"))
    may_write = models.BooleanField(_("may write"), default=False)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField(_("ends"), null=True, blank=True)
    used_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    objects = ApiTokenQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return self.name

    @classmethod
    def make(cls, colleague: Colleague, name: str, *, at: datetime, **fields: Any) -> tuple["ApiToken", str]:
        """Create a token; returns it with its word, which is shown now and never again."""
        word = f"hoia_{random_word()}"
        token = cls.objects.create(colleague=colleague, name=name, digest=digest_of(word), created_at=at, **fields)
        return token, word

    def bearer(self) -> Colleague:
        """Return the colleague for whom the token acts, with no more reach than the token has."""
        limits = list(self.inboxes.values_list("pk", flat=True))
        if limits:
            self.colleague.limited_to = frozenset(limits)
        return self.colleague


class WebhookQuerySet(models.QuerySet["Webhook"]):
    def active(self) -> Self:
        return self.filter(active=True, colleague__is_active=True)


class Webhook(models.Model):
    """An address that is told of events within the reach of the colleague who set it up."""

    url = models.URLField(_("address"), max_length=500)
    secret = models.CharField(max_length=80, default=random_word)
    verbs = models.JSONField(_("events"), default=list, blank=True, help_text=_("none chosen: all of them"))
    colleague = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="webhooks")
    active = models.BooleanField(_("in use"), default=True)
    created_at = models.DateTimeField()
    told_at = models.DateTimeField(null=True)
    problem = models.TextField(blank=True)

    objects = WebhookQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return self.url

    def wants(self, verb: str) -> bool:
        return not self.verbs or verb in self.verbs


def digest_of(word: str) -> str:
    return hashlib.sha256(word.strip().encode()).hexdigest()
