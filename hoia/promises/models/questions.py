"""The questions people ask about promises, and how a promise is made."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Self

from django.db import models, transaction
from django.utils import timezone

from hoia.conversations.models import Conversation, Message
from hoia.ledger.models import record
from hoia.people.models import Colleague, Customer, Role, Team

from ..kinds import kinds
from ..rules import LOOK_BACK, State
from .stepping import colleague
from .telling import KindSetting

if TYPE_CHECKING:
    from .promise import Promise


class PromiseQuerySet(models.QuerySet["Promise"]):
    def within(self, colleague: Colleague) -> Self:
        """What this colleague may see. Every page, list, search and export starts here.

        A promise made in a conversation is seen by whoever may look into its inbox. One made outside of any is its
        owner's and its team's business, and none of a token's that reaches chosen inboxes only.
        """
        if colleague.is_active and colleague.is_owner:
            return self
        if not colleague.is_active:
            return self.none()
        seen = models.Q(inbox__in=colleague.inbox_ids())
        if colleague.limited_to is None:
            mine = models.Q(owner=colleague)
            if colleague.role != Role.GUEST:
                mine |= models.Q(team__in=colleague.team_ids())
            seen |= models.Q(inbox=None) & mine
        return self.filter(seen)

    def alive(self) -> Self:
        """What is still to be decided or done."""
        return self.filter(settled_at=None)

    def open(self) -> Self:
        """What stands and is not done, the late ones among them."""
        return self.alive().filter(state__in=[State.OPEN, State.LATE])

    def proposed(self) -> Self:
        """What was found in a message and nobody has decided about."""
        return self.alive().filter(state=State.PROPOSED)

    def late(self, now: datetime | None = None) -> Self:
        """What was found late and is still to be done; with ``now``, whatever is past its present moment by then."""
        return self.open().filter(due__lt=now) if now else self.alive().filter(state=State.LATE)

    def due_before(self, moment: datetime) -> Self:
        return self.filter(due__lt=moment)

    def due_between(self, start: datetime, end: datetime) -> Self:
        return self.filter(due__gte=start, due__lt=end)

    def ours(self) -> Self:
        return self.filter(side="us")

    def waiting_for_customer(self) -> Self:
        """What customers promised us and have not done yet."""
        return self.open().filter(side="customer")

    def of(self, colleague: Colleague) -> Self:
        return self.filter(owner=colleague)

    def of_teams(self, teams: Iterable[Team | int]) -> Self:
        return self.filter(team__in=list(teams))

    def on(self, conversation: Conversation) -> Self:
        """What was promised in a conversation and in those joined to it."""
        # Asked in one go with whatever else is asked for, the database would go through all that is open.
        together = Conversation.objects.filter(models.Q(pk=conversation.pk) | models.Q(merged_into=conversation.pk))
        return self.filter(
            pk__in=self.model._default_manager.filter(conversation__in=together.values("pk")).values("pk")
        )

    def to(self, customer: Customer) -> Self:
        return self.filter(customer=customer)

    def from_message(self, message: Message | int) -> Self:
        return self.filter(said_in=message if isinstance(message, int) else message.pk)

    def to_look_at(self, now: datetime) -> Self:
        """Those for which time brings something by ``now``, longest waiting first."""
        return self.filter(next_at__isnull=False, next_at__lte=now).order_by("next_at", "pk")

    def earliest_first(self) -> Self:
        """Earliest due first, what has no moment last: a broken promise costs more than a slow new one."""
        return self.order_by(models.F("due").asc(nulls_last=True), "pk")

    def look_again(self) -> None:
        """Have the plans of these worked out anew because the desk changed a lead or its hours.

        Not all at once: what is due later is looked at when it may first concern anybody, the longest lead and some days
        before its moment.
        """
        now = timezone.now()
        leads = [lead for one in KindSetting.objects.all() for lead in (one.ahead, one.warn) if lead]
        early = max([*leads, *(kind.ahead for kind in kinds())]) + timedelta(days=LOOK_BACK + 1)
        standing = self.open().filter(due__isnull=False)
        standing.filter(due__lt=now + early).update(next_at=now)
        standing.filter(due__gte=now + early).update(next_at=models.F("due") - early)

    def make(
        self,
        *,
        kind: str,
        words: str,
        at: datetime,
        by: Any = None,
        side: str = "us",
        owner: Colleague | None = None,
        team: Team | None = None,
        conversation: Conversation | None = None,
        customer: Customer | None = None,
        message: Message | None = None,
        quote: str = "",
        due: datetime | None = None,
        due_from: datetime | None = None,
        ends: datetime | None = None,
        place: str = "",
        vague: bool = False,
        conditional: str = "",
        confidence: float | None = None,
        proposed: bool = False,
    ) -> "Promise":
        """Note a promise. ``by`` is the colleague who notes it; ``side`` says who promised.

        It belongs to ``owner``, else to ``team``; with neither, to whoever has the conversation in hand, else to ``by``.
        ``at`` is when it was promised. ``ends`` is the agreed end of what has a set time. Raises ValueError when it would
        be nobody's, or somebody's who could not see it.
        """
        conversation = conversation or (message.conversation if message else None)
        row = self.model(
            side=side, kind=kind, words=words.strip()[:500], quote=quote, conversation=conversation,
            inbox=conversation.inbox if conversation else None,
            customer=customer or (conversation.customer if conversation else None), message=message,
            said_in=message.pk if message else None, due=due, due_from=due_from, vague=vague, conditional=conditional,
            confidence=confidence, state=State.PROPOSED if proposed else State.OPEN, made_at=at, made_by=colleague(by),
            timed_at=at,
        )  # fmt: skip
        _give(row, [owner, None if owner else team] if owner or team else _likely(conversation, by))
        row.team = team or row.team or _team_of(row.owner, conversation)
        with transaction.atomic():
            row.plan_anew()
            row.save(force_insert=True)
            if due is not None and ends is not None:
                row.agree_on_end(ends, place)
            row.have_times()
            record("promise.proposed" if proposed else "promise.made", row, at=at, by=by, **row.facts())
        return row


def _likely(conversation: Conversation | None, by: Any) -> "Iterator[Colleague | Team | None]":
    """Who may see to a promise, the likeliest first."""
    if conversation is not None:
        yield from (conversation.assignee, conversation.team)
    yield by if isinstance(by, Colleague) else None
    if conversation is not None:
        yield from conversation.inbox.teams.order_by("pk")
    yield from Colleague.objects.active().filter(role=Role.OWNER).order_by("pk")


def _give(row: "Promise", holders: "Iterable[Colleague | Team | None]") -> None:
    """Make the first holder who can look at it responsible. Raises ValueError when there is none."""
    for holder in holders:
        if holder is not None and row.may_be_held_by(holder):
            if isinstance(holder, Team):
                row.team = holder
            else:
                row.owner = holder
            return
    raise ValueError("a promise needs somebody who keeps it and can look at it")


def _team_of(owner: Colleague | None, conversation: Conversation | None) -> Team | None:
    """The department that promises: that of the conversation, else the owner's first one."""
    if conversation is not None and conversation.team is not None:
        return conversation.team
    if owner is None:
        return None
    teams = Team.objects.filter(memberships__colleague=owner).order_by("pk")
    if conversation is not None:
        return teams.filter(inboxes=conversation.inbox_id).first()
    return teams.first()
