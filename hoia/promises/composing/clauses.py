"""The promises in a text that is being written: each with a key by which it is known again, and moments with their zone."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from hoia.conversations.models import Conversation, Message

from .. import finding
from ..models import calendar_of

if TYPE_CHECKING:
    from ..reading import Found

LONGEST = 20_000  # characters that are read while somebody writes


@dataclass(frozen=True, slots=True)
class Clause:
    """``key`` names the clause among the others of its text, also after that has changed elsewhere."""

    key: str
    found: "Found"
    due: datetime | None
    due_from: datetime | None

    @property
    def ours(self) -> bool:
        return self.found.by == "us"


def clauses(text: str, conversation: Conversation, sent: datetime) -> list[Clause]:
    """Return what a colleague promises with a text that is sent at ``sent``."""
    text = text[:LONGEST]
    return _keyed(finding.found_in_text(text, conversation, "us", sent), conversation) if text.strip() else []


def clauses_of(message: Message) -> list[Clause]:
    """Return what a message that was written by hand promises, under the keys that it had while it was written."""
    if message.is_note:
        return clauses(message.text, message.conversation, message.at)
    return _keyed(finding.found_in(message), message.conversation)


def likely_language(conversation: Conversation) -> str:
    spoken = conversation.customer.language if conversation.customer else ""
    return conversation.language or spoken or conversation.inbox.language


def _keyed(found: "Sequence[Found]", conversation: Conversation) -> list[Clause]:
    if not found:
        return []
    calendar = calendar_of(finding.team_of(conversation))
    counted: Counter[tuple[str, str]] = Counter()
    rows = []
    for one in found:
        counted[one.kind, one.quote] += 1
        key = f"{one.kind}:{counted[one.kind, one.quote]}:{one.quote}"
        rows.append(Clause(key, one, finding.moment(one.due, calendar), finding.moment(one.due_from, calendar)))
    return rows
