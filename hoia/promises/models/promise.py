"""A promise: what a customer may rightly expect of us, or we of them."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from hoia.conversations.models import Conversation, Message
from hoia.kit.calendar import Calendar
from hoia.people.models import Colleague, Customer, Inbox, Team

from .. import rules
from ..kinds import Kind, kind_choices, kind_named
from ..rules import State
from .appointing import Appointing
from .hours import calendar_of
from .invitation import Inviting
from .keeping import Keeping
from .linking import Linking
from .questions import PromiseQuerySet
from .telling import pace_of

STATES = [
    (State.PROPOSED.value, _("proposed")),
    (State.OPEN.value, _("open")),
    (State.LATE.value, _("late")),
    (State.KEPT.value, _("kept")),
    (State.BROKEN.value, _("broken")),
    (State.RELEASED.value, _("released")),
    (State.DISMISSED.value, _("not a promise")),
]


class Side(models.TextChoices):
    """Who promised."""

    US = "us", _("we")
    CUSTOMER = "customer", _("the customer")


class Promise(Keeping, Appointing, Linking, Inviting, models.Model):
    """Something promised by us or by a customer, whose business it is, until when, and how it stands.

    ``owner`` sees to it; without one the whole ``team`` does. ``team`` is also the department that promised. A promise is
    alive until ``settled_at``; a late one that is not settled is still to be done.
    """

    side = models.CharField(max_length=8, choices=Side.choices, default=Side.US)
    kind = models.CharField(max_length=24, choices=kind_choices)
    words = models.CharField(_("what"), max_length=500, help_text="in the words of whoever noted it")
    quote = models.TextField(blank=True, help_text="the exact words in the message")
    conversation = models.ForeignKey(
        Conversation, on_delete=models.PROTECT, null=True, related_name="promises", db_index=False
    )
    inbox = models.ForeignKey(
        Inbox, on_delete=models.PROTECT, null=True, related_name="+", db_index=False,
        help_text="that of the conversation, kept in step with it: whoever may look into it sees the promise",
    )  # fmt: skip
    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, null=True, related_name="promises", db_index=False)
    message = models.ForeignKey(Message, on_delete=models.SET_NULL, null=True, related_name="promises", db_index=False)
    said_in = models.BigIntegerField(null=True, help_text="the number of the message, kept should that be recalled")
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="promises", db_index=False
    )
    team = models.ForeignKey(Team, on_delete=models.PROTECT, null=True, related_name="promises", db_index=False)
    due = models.DateTimeField(null=True, help_text="by when; for what has a set time: when it starts")
    due_from = models.DateTimeField(null=True, help_text="where a window begins that ends when it is due")
    vague = models.BooleanField(default=False, help_text="a time was hinted at and not named")
    conditional = models.TextField(blank=True, help_text="what the other side must do first")
    confidence = models.FloatField(null=True, help_text="of the reading that found it; empty when noted by hand")
    state = models.CharField(max_length=12, choices=STATES, default=State.OPEN.value)
    settled_at = models.DateTimeField(null=True, help_text="when it was done, broken, released or dismissed")
    missed = models.DateTimeField(null=True, help_text="the moment that passed without its being done; stays")
    accepted = models.DateTimeField(null=True, help_text="the moment that the customer has accepted in their calendar")
    made_at = models.DateTimeField()
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False
    )
    timed_at = models.DateTimeField(help_text="when its moment was agreed")
    next_at = models.DateTimeField(null=True, help_text="when time brings something next; see rules.plan")

    objects = PromiseQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(owner__isnull=False) | models.Q(team__isnull=False), name="promise_of_somebody"
            ),
            models.CheckConstraint(
                condition=models.Q(due_from=None) | models.Q(due_from__lte=models.F("due")), name="promise_window"
            ),
        ]
        # Those of the living hold only what is not settled: they stay small however much was ever promised.
        indexes = [
            models.Index(fields=["next_at"], name="promise_next", condition=models.Q(next_at__isnull=False)),
            models.Index(fields=["owner", "due"], name="promise_owner", condition=models.Q(settled_at=None)),
            models.Index(fields=["team", "due"], name="promise_team", condition=models.Q(settled_at=None)),
            models.Index(fields=["inbox", "due"], name="promise_inbox", condition=models.Q(settled_at=None)),
            models.Index(fields=["state", "due"], name="promise_alive", condition=models.Q(settled_at=None)),
            models.Index(fields=["due"], name="promise_due"),
            models.Index(fields=["settled_at"], name="promise_done", condition=models.Q(settled_at__isnull=False)),
            models.Index(
                fields=["owner", "settled_at"], name="promise_done_by", condition=models.Q(settled_at__isnull=False)
            ),
            models.Index(
                fields=["conversation"], name="promise_conversation", condition=models.Q(conversation__isnull=False)
            ),
            models.Index(fields=["customer", "-made_at"], name="promise_customer"),
            models.Index(fields=["said_in"], name="promise_said_in", condition=models.Q(said_in__isnull=False)),
        ]

    def __str__(self) -> str:
        return self.words

    def get_absolute_url(self) -> str:
        return f"/promises/{self.pk}"

    def trail(self) -> dict[str, int | None]:
        return {"inbox_id": self.inbox_id, "conversation_id": self.conversation_id, "customer_id": self.customer_id}

    @property
    def home(self) -> Conversation | None:
        """The conversation in which one writes about it: that into which its own was joined, where it was."""
        return self.conversation and (self.conversation.merged_into or self.conversation)

    @property
    def kind_of(self) -> Kind:
        return kind_named(self.kind)

    @property
    def ours(self) -> bool:
        return self.side == Side.US

    @property
    def is_alive(self) -> bool:
        """Something is still to be decided or done."""
        return self.settled_at is None

    @property
    def is_proposed(self) -> bool:
        return self.state == State.PROPOSED

    @property
    def is_accepted(self) -> bool:
        """The customer has said that they come; what was put off since is to be accepted anew."""
        return self.accepted is not None and self.accepted == self.due

    @property
    def is_late(self) -> bool:
        """Its moment has passed and it is still to be done."""
        return self.state == State.LATE and self.settled_at is None

    def holder(self) -> Colleague | Team:
        """Who sees to it: a colleague, else a team."""
        found = self.owner or self.team
        assert found is not None
        return found

    def minutes_late(self) -> int | None:
        """How many minutes after its moment it was done; None when it was not done, or in time."""
        if self.missed is None or self.settled_at is None or self.state != State.LATE:
            return None
        return int((self.settled_at - self.missed).total_seconds() // 60)

    def planned(self) -> list[rules.Planned]:
        """What time will bring for this promise, in the hours of its team."""
        kind = self.kind_of
        return rules.plan(
            self.due, self.timed_at, pace_of(self.kind), self.calendar(), ours=self.ours, holds=kind.holds
        )

    def calendar(self) -> Calendar:
        """The business calendar of the team that promised."""
        return calendar_of(self.team_id)

    def given(self) -> set[rules.Stage]:
        """The stages of the plan that were taken for the present moment."""
        if self.pk is None or self.due is None:
            return set()
        known = {stage.value for stage in rules.Stage}
        rows = self.reminders.filter(due=self.due).values_list("why", flat=True).distinct()
        return {rules.Stage(why) for why in rows if why in known}

    def plan_anew(self) -> None:
        """Work out when somebody must look at this promise next; the caller saves ``next_at``."""
        alive = self.settled_at is None and self.state in (State.OPEN, State.LATE)
        self.next_at = rules.next_look(self.planned(), State(self.state), self.given()) if alive else None

    def rows(self) -> PromiseQuerySet:
        return Promise.objects.filter(pk=self.pk)

    def may_be_held_by(self, holder: Colleague | Team) -> bool:
        """Whether ``holder`` would see this promise: nobody may be given what they cannot look at."""
        if isinstance(holder, Team):
            return self.inbox_id is None or holder.inboxes.filter(pk=self.inbox_id).exists()
        if not holder.is_active:
            return False
        return self.inbox_id is None or holder.is_owner or self.inbox_id in holder.inbox_ids()

    def facts(self) -> dict[str, Any]:
        """What every event tells of a promise: whose, which kind, by when; none of its words."""
        return {
            "side": self.side, "promise_kind": self.kind, "due": self.due.isoformat() if self.due else None,
            "owner": self.owner_id, "team": self.team_id,
        }  # fmt: skip
