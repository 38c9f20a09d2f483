"""The people who serve: roles, teams, absence, invitations."""

from datetime import date, datetime, timedelta
from typing import Any, ClassVar, Self

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils.translation import gettext_lazy as _

from hoia.kit.keys import random_word
from hoia.kit.names import full_name, initials

from .inbox import Inbox


class Role(models.TextChoices):
    """What a colleague may do, from most to least."""

    OWNER = "owner", _("Owner")
    LEAD = "lead", _("Lead")
    AGENT = "agent", _("Agent")
    REVIEWER = "reviewer", _("Reviewer")
    GUEST = "guest", _("Guest reader")


class Team(models.Model):
    name = models.CharField(_("name"), max_length=80, unique=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class ColleagueQuerySet(models.QuerySet["Colleague"]):
    def active(self) -> Self:
        return self.filter(is_active=True)

    def answering(self) -> Self:
        """Those who may be given a conversation."""
        return self.active().filter(role__in=[Role.OWNER, Role.LEAD, Role.AGENT])

    def reaching(self, inbox: Inbox) -> Self:
        """Those who may see what comes into ``inbox``."""
        return (
            self.active()
            .filter(
                models.Q(role=Role.OWNER)
                | models.Q(inbox_grants__inbox=inbox)
                | models.Q(memberships__team__inboxes=inbox) & ~models.Q(role=Role.GUEST)
            )
            .distinct()
        )


class ColleagueManager(BaseUserManager["Colleague"]):
    def get_queryset(self) -> ColleagueQuerySet:
        return ColleagueQuerySet(self.model, using=self._db)

    def active(self) -> ColleagueQuerySet:
        return self.get_queryset().active()

    def answering(self) -> ColleagueQuerySet:
        return self.get_queryset().answering()

    def reaching(self, inbox: Inbox) -> ColleagueQuerySet:
        return self.get_queryset().reaching(inbox)

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "Colleague":
        """Create a colleague; without a password only an invitation, a passkey or OIDC lets them in."""
        colleague = self.model(email=self.normalize_email(email).lower(), **fields)
        colleague.set_password(password)
        colleague.save()
        return colleague

    def get_by_natural_key(self, email: str | None) -> "Colleague":
        return self.get(email__iexact=email or "")


class Colleague(AbstractBaseUser):
    """Someone who serves customers, and signs in."""

    email = models.EmailField(_("e-mail"), unique=True)
    given_name = models.CharField(_("given name"), max_length=80)
    family_name = models.CharField(_("family name"), max_length=80, blank=True)
    role = models.CharField(_("role"), max_length=12, choices=Role.choices, default=Role.AGENT)
    language = models.CharField(_("language"), max_length=8, default="en")
    time_zone = models.CharField(_("time zone"), max_length=40, blank=True)
    signature = models.TextField(_("signature"), blank=True)
    dense = models.BooleanField(_("dense rows"), default=False)
    theme = models.CharField(_("theme"), max_length=8, default="system")
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField(auto_now_add=True)
    teams: ClassVar[Any] = models.ManyToManyField(Team, through="Membership", related_name="colleagues")

    # A token for programs may narrow the reach of whom it acts for; set on the instance, never stored.
    limited_to: frozenset[int] | None = None

    objects = ColleagueManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["given_name"]

    class Meta:
        ordering = ["given_name", "family_name"]

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        return full_name(self.given_name, self.family_name, self.language) or self.email

    @property
    def initials(self) -> str:
        return initials(self.name)

    @property
    def is_owner(self) -> bool:
        return self.role == Role.OWNER and self.limited_to is None

    @property
    def leads(self) -> bool:
        """May change the settings of the desk's inboxes, teams and people."""
        return self.role in (Role.OWNER, Role.LEAD)

    @property
    def answers(self) -> bool:
        """May write to customers and change conversations."""
        return self.role in (Role.OWNER, Role.LEAD, Role.AGENT)

    @property
    def notes(self) -> bool:
        """May write notes that only colleagues see."""
        return self.role != Role.GUEST

    def get_full_name(self) -> str:
        return self.name

    def inboxes(self) -> models.QuerySet[Inbox]:
        """Everything this colleague may see goes through here: the inboxes within reach."""
        if not self.is_active:
            return Inbox.objects.none()
        reach = self._own_inboxes()
        return reach if self.limited_to is None else reach.filter(pk__in=self.limited_to)

    def _own_inboxes(self) -> models.QuerySet[Inbox]:
        if self.role == Role.OWNER:
            return Inbox.objects.all()
        granted = models.Q(grants__colleague=self)
        if self.role != Role.GUEST:
            granted |= models.Q(teams__memberships__colleague=self)
        return Inbox.objects.filter(granted).distinct()

    def inbox_ids(self) -> list[int]:
        """The ids of :meth:`inboxes`, asked once for each time this colleague was loaded."""
        if not hasattr(self, "_inbox_ids"):
            self._inbox_ids = list(self.inboxes().order_by("pk").values_list("pk", flat=True))
        return self._inbox_ids

    def team_ids(self) -> list[int]:
        if not hasattr(self, "_team_ids"):
            self._team_ids = list(self.memberships.values_list("team_id", flat=True))
        return self._team_ids

    def is_away(self, today: date) -> bool:
        return self.absences.filter(first_day__lte=today, last_day__gte=today).exists()


class Membership(models.Model):
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="memberships")
    colleague = models.ForeignKey(Colleague, on_delete=models.CASCADE, related_name="memberships")
    leads = models.BooleanField(_("leads the team"), default=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["team", "colleague"], name="one_membership_each")]

    def __str__(self) -> str:
        return f"{self.colleague} · {self.team}"


class Absence(models.Model):
    """Days on which a colleague is away, and who stands in."""

    colleague = models.ForeignKey(Colleague, on_delete=models.CASCADE, related_name="absences")
    first_day = models.DateField(_("first day"))
    last_day = models.DateField(_("last day"))
    stand_in = models.ForeignKey(
        Colleague, on_delete=models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("stand-in")
    )

    class Meta:
        ordering = ["first_day"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(last_day__gte=models.F("first_day")), name="absence_ends_after_start"
            )
        ]

    def __str__(self) -> str:
        return f"{self.colleague}: {self.first_day} – {self.last_day}"


class Invitation(models.Model):
    """A letter that lets somebody become a colleague, for a while."""

    VALID = timedelta(days=7)

    email = models.EmailField(_("e-mail"))
    role = models.CharField(_("role"), max_length=12, choices=Role.choices, default=Role.AGENT)
    language = models.CharField(_("language"), max_length=8, default="en")
    teams: ClassVar[Any] = models.ManyToManyField(Team, blank=True)
    word = models.CharField(max_length=40, unique=True, default=random_word)
    invited_by = models.ForeignKey(Colleague, on_delete=models.CASCADE, related_name="+", null=True)
    created_at = models.DateTimeField(auto_now_add=True)
    accepted_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.email

    def is_open(self, now: datetime) -> bool:
        return self.accepted_at is None and self.withdrawn_at is None and now < self.created_at + self.VALID
