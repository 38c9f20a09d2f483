"""The people who serve: roles, teams, absence, invitations."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, ClassVar, Self

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from hoia.kit.names import full_name, initials
from hoia.ledger.models import record

from .inbox import Inbox


class Role(models.TextChoices):
    """What a colleague may do, from most to least."""

    OWNER = "owner", _("Owner")
    LEAD = "lead", _("Lead")
    AGENT = "agent", _("Agent")
    REVIEWER = "reviewer", _("Reviewer")
    GUEST = "guest", _("Guest reader")


class LastOwner(Exception):
    """The desk must keep one owner who can sign in."""


class Team(models.Model):
    name = models.CharField(_("name"), max_length=80, unique=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def consist_of(self, colleagues: "Iterable[Colleague]", *, at: datetime, by: "Colleague | None") -> None:
        """Let this team have exactly these members; who led it still does."""
        with transaction.atomic():
            gone = self.memberships.exclude(colleague__in=colleagues)
            touched = {one.colleague for one in gone.select_related("colleague")}
            gone.delete()
            for one in colleagues:
                if self.memberships.get_or_create(colleague=one)[1]:
                    touched.add(one)
            for one in touched:
                record("colleague.changed", one, at=at, by=by, fields="teams")


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

    def may_manage(self, other: "Colleague") -> bool:
        """Owners look after everybody; leads after everybody but owners."""
        return self.is_owner or (self.leads and self.limited_to is None and other.role != Role.OWNER)

    def may_fill(self) -> "models.QuerySet[Team]":
        """The teams that this colleague may put people into: those that see nothing beyond this colleague's own reach."""
        if self.is_owner:
            return Team.objects.all()
        return Team.objects.exclude(inboxes__in=Inbox.objects.exclude(pk__in=self.inbox_ids()))

    def may_give(self, role: str) -> bool:
        return self.is_owner or (self.leads and role != Role.OWNER)

    def change(self, *, at: datetime, by: "Colleague | None", **new: Any) -> bool:
        """Set fields and write what changed into the ledger. Raises LastOwner; False when nothing changed."""
        with transaction.atomic():
            before = Colleague.objects.select_for_update().get(pk=self.pk)
            changed = {name: value for name, value in new.items() if getattr(before, name) != value}
            if not changed:
                return False
            if "role" in changed and before.role == Role.OWNER:
                self._keep_an_owner()
            for name, value in changed.items():
                setattr(self, name, value)
            self.save(update_fields=list(changed))
            record("colleague.changed", self, at=at, by=by, fields=", ".join(changed))
        return True

    def close(self, *, at: datetime, by: "Colleague | None") -> None:
        """End this colleague's access: nobody signs in as them any more. What they did stays. Raises LastOwner."""
        with transaction.atomic():
            if self.role == Role.OWNER:
                self._keep_an_owner()
            self.is_active = False
            self.save(update_fields=["is_active"])
            self.links.all().delete()
            record("colleague.left", self, at=at, by=by)
        self.end_sessions()

    def reopen(self, *, at: datetime, by: "Colleague | None") -> None:
        with transaction.atomic():
            self.is_active = True
            self.save(update_fields=["is_active"])
            record("colleague.joined", self, at=at, by=by)

    def end_sessions(self, but: str = "") -> int:
        """Sign out everywhere, or everywhere but in the session with this key. Returns how many sessions ended."""
        from allauth.usersessions.models import UserSession

        rows = list(UserSession.objects.filter(user=self).exclude(session_key=but))
        for row in rows:
            row.end()
        return len(rows)

    def reach(self, inboxes: "Iterable[Inbox]", *, at: datetime, by: "Colleague | None") -> None:
        """Let this colleague see exactly these inboxes besides those of their teams."""
        with transaction.atomic():
            lost = self.inbox_grants.exclude(inbox__in=inboxes).delete()[0]
            won = [inbox for inbox in inboxes if self.inbox_grants.get_or_create(inbox=inbox)[1]]
            if lost or won:
                record("colleague.changed", self, at=at, by=by, fields="reach")

    def join_teams(self, teams: "Iterable[Team]", *, at: datetime, by: "Colleague | None") -> None:
        """Let this colleague belong to exactly these teams."""
        with transaction.atomic():
            left = self.memberships.exclude(team__in=teams).delete()[0]
            joined = [team for team in teams if team.memberships.get_or_create(colleague=self)[1]]
            if left or joined:
                record("colleague.changed", self, at=at, by=by, fields="teams")

    def _keep_an_owner(self) -> None:
        others = Colleague.objects.select_for_update().filter(role=Role.OWNER, is_active=True).exclude(pk=self.pk)
        if not others.exists():
            raise LastOwner(_("The desk needs an owner: make somebody else one first."))


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
