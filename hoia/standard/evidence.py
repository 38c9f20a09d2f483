"""What the records of a conversation prove by themselves: promises and appointments, the right name, waits and effort."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from hoia.conversations.models import Conversation, Direction, Message
from hoia.promises.models import Appointment, Chase, Promise
from hoia.promises.models.telling import pace_of
from hoia.promises.rules import State

from . import reading
from .hints.read import hints
from .rules import Mark

TOLD = (State.KEPT.value, State.LATE.value, State.BROKEN.value)


@dataclass(frozen=True, slots=True)
class Shown:
    """One thing that the records show for or against a criterion: a promise and what became of it."""

    promise: Promise
    mark: Mark
    minutes_late: int | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """``mark`` is what the records decide; NOT_OBSERVED where they say nothing."""

    mark: Mark
    shown: tuple[Shown, ...] = ()


@dataclass(frozen=True, slots=True)
class Effort:
    """What it took the customer: ``contacts`` of theirs, ``hands`` that answered, ``repeats`` of what was promised, waits."""

    contacts: int
    hands: int
    repeats: int
    first_wait: timedelta | None
    longest_wait: timedelta | None


def evidence(conversation: Conversation) -> dict[str, Evidence]:
    """Return what records decide, by criterion: ``on_time``, ``punctual`` and ``by_name``."""
    promises = list(Promise.objects.on(conversation).ours().filter(state__in=TOLD).select_related("owner", "team"))
    kept = [Shown(one, _kept(one), one.minutes_late()) for one in promises if one.due is not None]
    return {
        "on_time": _decided(kept),
        "punctual": _decided(list(_punctual(promises))),
        "by_name": _by_name(conversation),
    }


def _decided(shown: list[Shown]) -> Evidence:
    if not shown:
        return Evidence(Mark.NOT_OBSERVED)
    return Evidence(Mark.MISSED if any(one.mark is Mark.MISSED for one in shown) else Mark.KEPT, tuple(shown))


def _kept(one: Promise) -> Mark:
    return Mark.KEPT if one.state == State.KEPT.value else Mark.MISSED


def _punctual(promises: list[Promise]) -> Iterator[Shown]:
    """Yield what had a set time: begun within its grace and not overrun by more; what never took place was missed."""
    days = {one.promise_id: one for one in Appointment.objects.filter(promise__in=promises)}
    for one in promises:
        facts = days.get(one.pk)
        if facts is None or one.due is None:
            continue
        grace = pace_of(one.kind).grace
        late = facts.began_at is None or facts.began_at > one.due + grace
        over = facts.ended_at is not None and facts.ended_at > facts.ends_at + grace
        minutes = int((facts.began_at - one.due).total_seconds() // 60) if facts.began_at else None
        yield Shown(one, Mark.MISSED if late or over else Mark.KEPT, minutes)


def _by_name(conversation: Conversation) -> Evidence:
    """Whether the name of the record was used in the opening of our first answer; without a record nothing is known."""
    read = reading.conversations([conversation.pk])[conversation.pk]
    if not read.known_name:
        return Evidence(Mark.NOT_OBSERVED)
    return Evidence(Mark(hints(read)["by_name"].value.value))


def effort(conversation: Conversation) -> Effort:
    """Return what the conversation took the customer; waits are from their word to our next, by the clock."""
    rows = Message.objects.filter(conversation=conversation, automatic="").exclude(direction=Direction.NOTE)
    waits, since, hands, contacts = [], None, set(), 0
    for direction, at, colleague in rows.order_by("at", "pk").values_list("direction", "at", "colleague"):
        if direction == Direction.IN:
            contacts, since = contacts + 1, since or at
            continue
        hands.add(colleague)
        if since is not None:
            waits.append(at - since)
            since = None
    repeats = Chase.objects.filter(promise__conversation=conversation).count()
    return Effort(contacts, len(hands), repeats, waits[0] if waits else None, max(waits, default=None))
