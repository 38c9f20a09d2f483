"""What a customer may see of promises: what both sides said to each other, by when, and what became of it.

Never what we noted for ourselves: our words for it, reasons, what a promise rests on.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Exists, F, OuterRef, QuerySet
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, ngettext

from hoia.channels.customer_pages import visible_among
from hoia.conversations.models import Conversation, Message
from hoia.people.models import Customer

from ..models import CustomerWord, Link, Promise, Said
from ..persons import theirs
from ..rules import State

SHOWN_FOR = timedelta(days=90)  # what is settled longer ago is history
MOST = 100
HIDDEN = [State.PROPOSED.value, State.DISMISSED.value]


@dataclass(frozen=True)
class Agreed:
    """One promise as its customer sees it. ``quote`` is empty where the words stand in nothing that they can read."""

    promise: Promise
    quote: str
    now: datetime

    @property
    def sentence(self) -> str:
        kind = self.promise.kind_of
        return str(kind.ours if self.promise.ours else kind.theirs)

    @property
    def passed(self) -> bool:
        moment = self.promise.missed or self.promise.due
        return moment is not None and moment < self.now

    @property
    def state(self) -> tuple[str, str]:
        """How it stands: a word, and the colour that goes with it."""
        row = self.promise
        if row.is_alive:
            late = row.is_late or self.passed
            return (gettext("late"), "red") if late else (gettext("agreed"), "accent")
        if row.state == State.LATE:
            return self._late_words(), "amber"
        words = {
            State.KEPT.value: (gettext("done in time"), "green"),
            State.BROKEN.value: (gettext("not kept"), "red"),
            State.RELEASED.value: (gettext("no longer needed"), ""),
        }
        return words.get(row.state, (gettext("settled"), ""))

    def _late_words(self) -> str:
        minutes = self.promise.minutes_late() or 0
        if minutes < 120:
            return ngettext("done %(n)d minute late", "done %(n)d minutes late", minutes) % {"n": minutes}
        if minutes < 48 * 60:
            hours = round(minutes / 60)
            return ngettext("done %(n)d hour late", "done %(n)d hours late", hours) % {"n": hours}
        days = round(minutes / (24 * 60))
        return ngettext("done %(n)d day late", "done %(n)d days late", days) % {"n": days}

    @property
    def first_due(self) -> datetime | None:
        """When it had been agreed at first, if it was put off since."""
        moves = [one for one in self.promise.moves.all() if one.undone_at is None]
        return moves[0].old_due if moves and moves[0].old_due != self.promise.due else None

    @cached_property
    def last_word(self) -> CustomerWord | None:
        words = list(self.promise.customer_words.all())
        return words[-1] if words else None

    @property
    def asked_for(self) -> datetime | None:
        """The time that they asked for and nobody has answered yet."""
        word = self.last_word
        return word.wished if word and word.asks_for_time and word.decided_at is None else None

    @property
    def refused(self) -> datetime | None:
        word = self.last_word
        return word.wished if word and word.asks_for_time and word.accepted is False else None

    @property
    def objected(self) -> bool:
        """They said that it was not done, and nobody has looked at that yet."""
        word = self.last_word
        return word is not None and word.said == Said.NOT_DONE and word.decided_at is None

    @property
    def may_say_done(self) -> bool:
        return self.promise.is_alive

    @property
    def may_say_not_done(self) -> bool:
        if self.objected or not self.promise.ours or self.promise.state in (State.BROKEN, State.RELEASED):
            return False
        return not self.promise.is_alive or self.passed or self.promise.due is None

    @property
    def may_ask_for_time(self) -> bool:
        return self.promise.is_alive and not self.promise.kind_of.holds

    @property
    def for_calendar(self) -> bool:
        """It has a set time that may still be written into a calendar."""
        row = self.promise
        return row.is_alive and row.kind_of.timed and row.due is not None and row.due > self.now

    @property
    def may_say(self) -> bool:
        return self.may_say_done or self.may_say_not_done


def agreed(customer: Customer, conversation: Conversation | None = None, now: datetime | None = None) -> list[Agreed]:
    """Return what stands, earliest due first, then what was settled lately, newest first; of one conversation if given."""
    rows = theirs(customer) if conversation is None else theirs(customer).on(conversation)
    return _shown(customer, rows, now or timezone.now())


def agreed_one(customer: Customer, pk: int) -> Agreed | None:
    """Return the promise of that number if this customer may see it on their page, however much stands there."""
    return next(iter(_shown(customer, theirs(customer).filter(pk=pk), timezone.now())), None)


def _shown(customer: Customer, rows: QuerySet[Promise], now: datetime) -> list[Agreed]:
    rows = rows.exclude(state__in=HIDDEN).exclude(settled_at__lt=now - SHOWN_FOR)
    rows = rows.annotate(is_inner=Exists(Link.objects.filter(inner=OuterRef("pk"))))
    # What still stands must not be crowded out by what is done.
    rows = rows.order_by(F("settled_at").desc(nulls_first=True), F("due").asc(nulls_last=True), "pk")
    found = list(rows.select_related("message__conversation").prefetch_related("moves", "customer_words")[:MOST])
    read = _read_by(customer, found)
    return [
        Agreed(row, row.quote if row.message_id in read else "", now)
        for row in found
        if not (row.ours and row.is_inner) or row.message_id in read
    ]


def _read_by(customer: Customer, rows: list[Promise]) -> set[int]:
    """The messages among those in which these were said that the customer has written or was sent."""
    asked = [
        row.message.pk
        for row in rows
        if row.message is not None and row.message.conversation.customer_id == customer.pk
    ]
    return set(visible_among(Message.objects.filter(pk__in=asked), customer).values_list("pk", flat=True))


def part(customer: Customer, conversation: Conversation | None) -> dict[str, Any] | None:
    """What the customer's page shows, for the registry of its parts."""
    rows = agreed(customer, conversation)
    standing = [one for one in rows if one.promise.is_alive]
    settled = [one for one in rows if not one.promise.is_alive]
    return {"standing": standing, "settled": settled} if rows else None


def worth_a_line(message: Message) -> bool:
    """Something has been agreed with whom this letter goes to, or is agreed in it."""
    customer = message.conversation.customer
    rows: QuerySet[Promise] = Promise.objects.filter(conversation=message.conversation_id)
    if customer is not None:
        rows = rows | Promise.objects.filter(customer=customer)
    return customer is not None and rows.exclude(state__in=HIDDEN).exists()
