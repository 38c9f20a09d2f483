"""Noting what a message promises, with what was decided while it was written; the rest is proposed. Never twice."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from hoia.conversations.models import Conversation, Message
from hoia.people.models import Colleague

from ..finding import not_entered, propose
from ..inviting import invite
from ..models import Promise
from ..rules import State
from .clauses import Clause, clauses_of
from .decisions import Decided, Decision

if TYPE_CHECKING:
    from ..reading import Found


def note(
    message: Message, found: Sequence[Clause], *, at: datetime, by: Colleague, decided: Mapping[str, Decision]
) -> list[Promise]:
    """Enter those of the promises found in a message that are not entered yet, and return what is new."""
    if not found:
        return []
    with transaction.atomic():
        new = not_entered(message, [one.found for one in found])
        return [
            row
            for one in found
            if one.found in new and (row := _entered(message, one.found, decided.get(one.key), at, by))
        ]


def decided_in(message: Message) -> str:
    """Return what was decided about the promises in a message as the composer keeps it."""
    rows = {row.quote: row for row in Promise.objects.from_message(message).exclude(state=State.PROPOSED)}
    if not rows:
        return ""
    found = {one.key: _as_decided(rows[one.found.quote], one) for one in clauses_of(message) if one.found.quote in rows}
    return json.dumps(found) if found else ""


def _as_decided(row: Promise, one: Clause) -> dict[str, str]:
    if row.state == State.DISMISSED:
        return {"act": Decided.DISMISS.value}
    changed = {"kind": row.kind} if row.kind != one.found.kind else {}
    if row.words != " ".join(one.found.quote.split()):
        changed["words"] = row.words
    if row.side != one.found.by:
        changed["who"] = "customer" if row.side == "customer" else f"colleague-{row.owner_id}" if row.owner_id else ""
    if row.due != one.due:
        changed["due"] = timezone.localtime(row.due).strftime("%Y-%m-%dT%H:%M") if row.due else ""
    invited = {"invite": "yes" if row.invitations.filter(message=row.said_in).exists() else "no"}
    act = {"act": Decided.CORRECT.value if changed else Decided.CONFIRM.value}
    return act | changed | (invited if row.kind_of.timed else {})


def _entered(
    message: Message, found: "Found", decision: Decision | None, at: datetime, by: Colleague
) -> Promise | None:
    try:
        row = propose(found, message, at=at, by=by)
    except ValueError:
        return None  # a desk where nobody at all may look into this inbox
    if decision is None:
        return row
    if decision.decided is Decided.DISMISS:
        row.dismiss(at=at, by=by)
        return row
    row.confirm(at=at, by=by, **decision.changes)
    if holder := decision.holder(message.conversation):
        row.hand_over(holder, at=at, by=by)
    if message.outbound and invites(decision, message.conversation):
        invite(row, message, at=at)
    return row


def invites(decision: Decision, conversation: Conversation) -> bool:
    """Whether an invitation goes with an appointment that is agreed in an answer: as decided there, else as the inbox has it."""
    return conversation.inbox.sends_invitations if decision.invites is None else decision.invites
