"""A promise noted by hand: one line on a conversation, on a customer, or with a call that is noted."""

from datetime import datetime
from typing import Any

from hoia.conversations.models import Conversation, Message
from hoia.people.models import Colleague, Customer

from ..finding import team_of
from ..kinds import Kind
from ..models import Promise, calendar_of
from .one_line import Understood, understood


def read_line(line: str, conversation: Conversation | None, colleague: Colleague, now: datetime) -> Understood | None:
    """Read a line in the hours of the conversation's team, else of the colleague's own."""
    teams = sorted(colleague.team_ids())
    team = team_of(conversation) if conversation else teams[0] if teams else None
    return understood(line, now=now, calendar=calendar_of(team), writer=colleague.language)


def note_line(
    line: str,
    *,
    at: datetime,
    by: Colleague,
    message: Message | None = None,
    conversation: Conversation | None = None,
    customer: Customer | None = None,
    kind: Kind | None = None,
    **otherwise: Any,
) -> Promise | None:
    """Note what a line promises; ``kind`` and ``otherwise`` say what was chosen besides. None for an empty line.

    A line that stands in this message already is not noted again.
    """
    conversation = conversation or (message.conversation if message else None)
    found = read_line(line, conversation, by, at)
    if found is None:
        return None
    if message is not None and Promise.objects.from_message(message).filter(words=found.words).exists():
        return None
    given = {"side": found.side, "due": found.due, "due_from": found.due_from, "vague": found.vague} | otherwise
    return Promise.objects.make(
        kind=(kind or found.kind).id, words=found.words, at=at, by=by, conversation=conversation, customer=customer,
        message=message, **given,
    )  # fmt: skip
