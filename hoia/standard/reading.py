"""Conversations of the desk as the hints read them, and what the hints alone would come to."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from django.conf import settings

from hoia.conversations.models import Conversation, Direction, Message

from .hints import apart
from .hints.conversation import Conversation as Read
from .hints.conversation import Hint, Side, Turn
from .hints.read import hints as by_phrases
from .rules import NEEDED_BY_TEXT, Judged, judge

LONGEST, MOST_TURNS = 20_000, 60  # characters of one message and messages of one conversation that are read


def conversations(numbers: Iterable[int]) -> dict[int, Read]:
    """Return each conversation as it was said to and by the customer: no notes, no automatic letters, nothing quoted."""
    rows = {one.pk: one for one in Conversation.objects.filter(pk__in=list(numbers)).select_related("customer")}
    said: dict[int, list[Turn]] = {number: [] for number in rows}
    messages = Message.objects.filter(conversation__in=rows, automatic="").exclude(direction=Direction.NOTE)
    for number, direction, text, at, name in messages.order_by("at", "pk").values_list(
        "conversation", "direction", "text", "at", "from_name"
    ):
        if len(said[number]) < MOST_TURNS:
            said[number].append(turn(direction, text, at, name))
    return {number: read(rows[number], turns) for number, turns in said.items()}


def turn(direction: str, text: str, at: datetime, name: str) -> Turn:
    return Turn(Side.CUSTOMER if direction == Direction.IN else Side.AGENT, text[:LONGEST], at, name)


def hints(conversation: Read, *, at_once: bool = False) -> Mapping[str, Hint]:
    """Return what the words hint at; ``at_once`` by phrases alone rather than late."""
    if not settings.VECTORS:
        return by_phrases(conversation)
    return apart.hints_at_once(conversation) if at_once else apart.hints(conversation)


def make_ready() -> None:
    """Have the reader of hints started: somebody writes who will want it."""
    if settings.VECTORS:
        apart.make_ready()


def verdicts(read: Mapping[int, Read]) -> Iterator[tuple[int, Judged]]:
    """Yield what the hints of each conversation come to. Of the customer's mind nothing is read: none is excellent by hints."""
    for number, one in read.items():
        yield number, judged(hints(one))


def judged(found: Mapping[str, Hint]) -> Judged:
    return judge({id: hint.value.value for id, hint in found.items()}, NEEDED_BY_TEXT)


def read(row: Conversation, turns: Iterable[Turn]) -> Read:
    """Return a conversation with these turns, and what the records know of the customer's name."""
    customer = row.customer
    name = customer.shown_name if customer and customer.given_name else ""
    return Read(tuple(turns), row.language, row.channel, name, customer.called if customer else "")
