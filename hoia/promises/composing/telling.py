"""Saying in time that a promise will not be kept: a drafted letter with a new moment, which holds once the letter is sent."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from hoia.conversations.models import Conversation, Draft, Message
from hoia.kit.calendar import NeverOpen
from hoia.people.models import Colleague

from .. import choosing, wording
from ..models import Move, Promise, calendar_of
from . import letters
from .clauses import Clause
from .free import first_free

FIELD = "telling"
MOST = 20
A_WHILE = timedelta(hours=2)  # of work: who was late once promises nothing tight
AHEAD = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Told:
    """A promise that the answer puts off, and until when."""

    row: Promise
    due: datetime
    text: str = ""

    @property
    def old(self) -> str:
        return wording.figures(self.row, timezone.now())

    @property
    def new(self) -> str:
        local = timezone.localtime(self.due)
        return f"{wording.short_day(local, timezone.localdate())}, {wording.clock(local)}"


def new_time(row: Promise, now: datetime) -> datetime:
    """Return a new moment that the hours of the team can hold, and the day of its owner: no clash, nobody away."""
    calendar = calendar_of(row.team_id)
    lasts = row.kind_of.lasts if row.kind_of.timed else timedelta(0)
    after = max(now, row.due) if row.due else now
    try:
        earliest = calendar.localised(calendar.add_working_time(after, A_WHILE))
        return first_free(earliest, lasts, calendar, _busy(row, earliest), _away(row.owner))
    except NeverOpen:
        return timezone.localtime(after) + timedelta(days=1)


def draft_for(row: Promise, by: Colleague, now: datetime) -> Draft:
    """Put a letter to the customer into the answer that ``by`` is writing; what stands there already stays.

    Raises ValueError for a promise without a conversation to write in.
    """
    conversation = _home(row)
    due = new_time(row, now)
    text = letters.put_off(row, due)
    with transaction.atomic():
        draft, _new = Draft.objects.select_for_update().get_or_create(
            conversation=conversation, colleague=by, kind="out"
        )
        told = _read(draft.besides.get(FIELD, ""))
        before = draft.text.replace(told.get(str(row.pk), {}).get("text", "") or "\0", "").strip()
        told[str(row.pk)] = {"due": due.isoformat(), "text": text}
        draft.text = "\n\n".join(part for part in (before, text) if part)
        draft.besides = {**draft.besides, FIELD: json.dumps(told)}
        draft.save()
    return draft


def take_out(row: Promise, by: Colleague) -> bool:
    """Take that letter out of the answer again. False when it does not stand there any more."""
    with transaction.atomic():
        draft = Draft.objects.select_for_update().filter(conversation=_home(row), colleague=by, kind="out").first()
        told = _read(draft.besides.get(FIELD, "")) if draft else {}
        gone = told.pop(str(row.pk), None)
        if draft is None or gone is None:
            return False
        draft.text = draft.text.replace(str(gone.get("text", "")) or "\0", "").strip()
        draft.besides = {**draft.besides, FIELD: json.dumps(told) if told else ""}
        draft.save()
    return True


def told_with(given: str, conversation: Conversation, colleague: Colleague) -> list[Told]:
    """Return which promises of a conversation an answer with this field puts off. Nothing beyond reach, nothing settled."""
    moments = {int(pk): due for pk, one in _read(given).items() if (due := _moment(one.get("due")))}
    if not moments:
        return []
    rows = Promise.objects.within(colleague).on(conversation).open().filter(pk__in=moments, side="us")
    return [Told(row, moments[row.pk]) for row in rows.earliest_first()]


def move_told(message: Message, given: str, found: Iterable[Clause], *, at: datetime, by: Colleague) -> list[Promise]:
    """Put off what this answer says will not be kept. Where its text names another moment for it, that one holds."""
    left = [one for one in found if one.ours and one.due]
    moved = []
    for told in told_with(given, message.conversation, by):
        named = next((one for one in left if one.found.kind == told.row.kind), None)
        if named:
            left.remove(named)
        due = named.due if named and named.due else told.due
        if due > at and due != told.row.due:
            told.row.move(due, at=at, by=by, due_from=named.due_from if named else None, told=message)
            moved.append(told.row)
    return moved


def told_in(message: Message) -> str:
    """Return what a message put off as the composer keeps it."""
    moves = Move.objects.filter(told_id_then=message.pk, undone_at=None)
    found = {str(move.promise_id): {"due": move.new_due.isoformat(), "text": ""} for move in moves}
    return json.dumps(found) if found else ""


def _home(row: Promise) -> Conversation:
    if row.home is None or row.customer_id is None:
        raise ValueError("there is nobody to write to")
    return row.home


def _busy(row: Promise, start: datetime) -> list[tuple[datetime, datetime]]:
    """When its owner has something with a set time already."""
    if row.owner_id is None:
        return []
    rows = Promise.objects.open().of(row.owner).due_between(start - timedelta(days=1), start + AHEAD)  # type: ignore[arg-type]
    rows = rows.exclude(pk=row.pk).exclude(appointment=None).select_related("appointment")
    return [(one.due, end) for one in rows if one.due and (end := one.ends_at())]


class _away:
    """Is the owner away on a day? Absences are asked for once for each day looked at."""

    def __init__(self, owner: Colleague | None) -> None:
        self.owner = owner
        self.known: dict[date, bool] = {}

    def __call__(self, day: date) -> bool:
        if self.owner is None:
            return False
        if day not in self.known:
            self.known[day] = self.owner.is_away(day)
        return self.known[day]


def _read(given: str) -> dict[str, dict[str, Any]]:
    try:
        found = json.loads(given or "{}")
    except (ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    numbers = [key for key in list(found)[:MOST] if key.isascii() and key.isdigit() and len(key) < 19]
    return {key: found[key] for key in numbers if isinstance(found[key], dict)}


def _moment(text: Any) -> datetime | None:
    return choosing.moment(text) if isinstance(text, str) else None
