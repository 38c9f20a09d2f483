"""The ways in that are given by hand: invitations, and links that sign in once."""

import hashlib
from datetime import datetime, timedelta
from typing import Any, ClassVar, Self

from django.conf import settings
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from hoia.kit.keys import random_word
from hoia.ledger.models import record

from .colleague import Colleague, Role, Team


class Spent(Exception):
    """This way in has been used, was taken back or is too old."""


class InvitationQuerySet(models.QuerySet["Invitation"]):
    def open(self, now: datetime) -> Self:
        return self.filter(accepted_at=None, withdrawn_at=None, created_at__gt=now - Invitation.VALID)


class Invitation(models.Model):
    """A letter that lets somebody become a colleague, for a while."""

    VALID = timedelta(days=7)

    email = models.EmailField(_("e-mail"))
    role = models.CharField(_("role"), max_length=12, choices=Role.choices, default=Role.AGENT)
    language = models.CharField(_("language"), max_length=8, default="en")
    teams: ClassVar[Any] = models.ManyToManyField(Team, blank=True)
    word = models.CharField(max_length=40, unique=True, default=random_word)
    invited_by = models.ForeignKey(Colleague, on_delete=models.CASCADE, related_name="+", null=True)
    created_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        return self.email

    @property
    def path(self) -> str:
        return f"/sign-in/invitation/{self.word}"

    @property
    def address(self) -> str:
        return f"{settings.BASE_URL}{self.path}"

    @property
    def expires_at(self) -> datetime:
        return self.created_at + self.VALID

    def is_open(self, now: datetime) -> bool:
        return self.accepted_at is None and self.withdrawn_at is None and now < self.expires_at

    def accept(self, given_name: str, family_name: str, password: str, *, at: datetime) -> Colleague:
        """Make the invited a colleague in their teams. Raises Spent when this invitation holds no longer."""
        with transaction.atomic():
            open_ones = Invitation.objects.open(at).filter(pk=self.pk)
            if not open_ones.update(accepted_at=at) or Colleague.objects.filter(email__iexact=self.email).exists():
                raise Spent
            colleague = Colleague.objects.create_user(
                self.email, password, given_name=given_name, family_name=family_name, role=self.role,
                language=self.language,
            )  # fmt: skip
            for team in self.teams.all():
                team.memberships.create(colleague=colleague)
            record("colleague.joined", colleague, at=at, by=colleague)
        return colleague

    def withdraw(self, *, at: datetime) -> None:
        Invitation.objects.filter(pk=self.pk, accepted_at=None).update(withdrawn_at=at)


class SignInLink(models.Model):
    """A link that signs one colleague in, once. Only the digest of its word is kept."""

    VALID = timedelta(hours=24)

    colleague = models.ForeignKey(Colleague, on_delete=models.CASCADE, related_name="links")
    digest = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.colleague} until {self.expires_at}"

    @classmethod
    def word_for(cls, colleague: Colleague, now: datetime, valid: timedelta = VALID) -> str:
        """Return a fresh word; links that have run out are cleared away on the way."""
        cls.objects.filter(expires_at__lt=now).delete()
        word = random_word()
        cls.objects.create(colleague=colleague, digest=_digest(word), expires_at=now + valid)
        return word

    @classmethod
    def of(cls, word: str, now: datetime) -> "SignInLink | None":
        rows = cls.objects.filter(digest=_digest(word), expires_at__gt=now, colleague__is_active=True)
        return rows.select_related("colleague").first()

    def use(self) -> Colleague:
        """Spend the link. Raises Spent when it was used meanwhile."""
        if not SignInLink.objects.filter(pk=self.pk).delete()[0]:
            raise Spent
        return self.colleague


def _digest(word: str) -> str:
    return hashlib.sha256(word.encode()).hexdigest()
