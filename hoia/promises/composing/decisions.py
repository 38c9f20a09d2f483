"""What somebody decided about promises in a text that is still being written: kept in a field of the composer."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from hoia.conversations.models import Conversation
from hoia.people.models import Colleague, Team

from .. import choosing
from ..kinds import kinds

FIELD = "promises"
MOST = 100


class Decided(StrEnum):
    CONFIRM = "confirm"
    CORRECT = "correct"
    DISMISS = "dismiss"


@dataclass(frozen=True, slots=True)
class Decision:
    """``changes`` are columns of the promise that are otherwise than found; ``who`` names a colleague, a team, the customer.

    ``invites`` says whether an invitation goes with the letter; None: as the inbox has it.
    """

    decided: Decided
    changes: Mapping[str, Any]
    who: str = ""
    invites: bool | None = None

    @property
    def due(self) -> datetime | None:
        return self.changes.get("due")

    def holder(self, conversation: Conversation) -> Colleague | Team | None:
        """Who is to keep it; nobody who could not look into the conversation."""
        found = choosing.holder(self.who)
        if isinstance(found, Team):
            return found if found.inboxes.filter(pk=conversation.inbox_id).exists() else None
        return found if found and (found.is_owner or conversation.inbox_id in found.inbox_ids()) else None


def decisions(given: str) -> dict[str, Decision]:
    """Return key of a clause → what was decided about it. Whatever cannot be understood is as if it had not been decided."""
    try:
        rows = json.loads(given or "{}")
    except (ValueError, RecursionError):
        return {}
    if not isinstance(rows, dict):
        return {}
    found = {str(key): _decision(row) for key, row in list(rows.items())[:MOST] if isinstance(row, dict)}
    return {key: one for key, one in found.items() if one}


def _decision(row: dict[str, Any]) -> Decision | None:
    try:
        decided = Decided(str(row.get("act", "")))
    except ValueError:
        return None
    invites = {"yes": True, "no": False}.get(str(row.get("invite", "")))
    if decided is not Decided.CORRECT:
        return Decision(decided, {}, invites=invites)
    return Decision(decided, _changes(row), str(row.get("who", ""))[:40], invites)


def _changes(row: dict[str, Any]) -> dict[str, Any]:
    """What was corrected. A moment that was not touched is read anew when the message is sent."""
    found: dict[str, Any] = {}
    if (kind := str(row.get("kind", ""))) in {one.id for one in kinds()}:
        found["kind"] = kind
    words = " ".join(str(row.get("words", "")).split())[:500]
    if words:
        found["words"] = words
    if "due" in row:
        found |= {"due": choosing.moment(str(row["due"])[:40]), "due_from": None, "vague": False}
    if row.get("who"):
        found["side"] = "customer" if row["who"] == "customer" else "us"
    return found
