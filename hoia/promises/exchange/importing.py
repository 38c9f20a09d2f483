"""Take promises in from a table: all of it or nothing. What it tells of the past is marked in the ledger as estimated."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from django.db import transaction
from django.utils import timezone

from hoia.conversations.models import Conversation
from hoia.ledger.models import Event, event, record_all
from hoia.people.models import Colleague, Customer, Handle, Team
from hoia.people.rules import email_key

from .. import rules
from ..kinds import Evidence, kind_named
from ..models import Imported, Promise, Settlement
from ..models.telling import pace_of
from ..rules import Outcome, State
from .columns import Line, Problem, WrongTable, read
from .keys import is_another, known_as


class NothingTaken(Exception):
    """Something in the table is wrong, so nothing of it was taken in."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Taken:
    new: int
    known: int
    doubts: list[Problem] = field(default_factory=list)


def take_in(path: Path, now: datetime | None = None) -> Taken:
    """Take in a CSV file. Lines whose key is known already are left alone.

    Raises NothingTaken with every problem of every line, WrongTable for what is no table of promises, and OSError.
    """
    now = now or timezone.now()
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        raise WrongTable(f"it is not written in UTF-8 (byte {trouble.start})") from None
    lines, problems = read(text, timezone.get_default_timezone())
    new = _unknown(lines, problems)
    with transaction.atomic():
        made = [_made(line, now, problems) for line in new] if not problems else _checked_only(new, now, problems)
        if problems:
            raise NothingTaken(sorted(problems, key=lambda one: one.line))
        record_all([told for row in made if row is not None for told in row])
    doubts = [Problem(line.number, words) for line in new if (words := _doubtful(line))]
    return Taken(len(new), len(lines) - len(new), doubts)


def _unknown(lines: list[Line], problems: list[Problem]) -> list[Line]:
    """Leave out what is known already. A key that stands for something else here is a mistake: it would be lost unseen."""
    new = []
    for line in lines:
        row = known_as(line)
        if row is None:
            new.append(line)
        elif is_another(line, row):
            problems.append(Problem(line.number, f"the key “{line.key}” has another promise here: “{row.words}”"))
    return new


def _checked_only(lines: list[Line], now: datetime, problems: list[Problem]) -> list[None]:
    """Find what else is wrong, so that everything can be mended at once."""
    for line in lines:
        _row(line, now, problems)
    return []


def _made(line: Line, now: datetime, problems: list[Problem]) -> list[Event] | None:
    """Store one promise; returns what the ledger is to tell, None when something is wrong with it."""
    row = _row(line, now, problems)
    if row is None:
        return None
    row.plan_anew()
    row.save(force_insert=True)
    row.have_times()
    Imported.objects.create(key=line.key, promise=row, at=now)
    told = [event("promise.made", row, at=row.made_at, estimated=True, **row.facts())]
    if row.settled_at is not None:
        Settlement.objects.create(
            promise=row,
            outcome=row.state,
            at=row.settled_at,
            noted_at=now,
            evidence=Evidence.HAND.value,
            reason=line.reason,
        )
    if row.state != State.OPEN:
        told.append(event(f"promise.{row.state}", row, at=row.settled_at or row.due, estimated=True, **row.facts()))
    return told


def _row(line: Line, now: datetime, problems: list[Problem]) -> Promise | None:
    look = _Look(line, problems)
    row = look.promise(now)
    try:
        outcome = _stand(line, now)
    except ValueError as trouble:
        look.wrong(str(trouble))
        outcome = line
    row.state, row.settled_at = (outcome.state or State.OPEN).value, outcome.done_at
    if outcome.state in (State.LATE, State.BROKEN):
        row.missed = row.due
    return None if look.failed else row


def _stand(line: Line, now: datetime) -> Line:
    """Return the line with its state: as it says, if that can be; else as the rules judge it."""
    pace = pace_of(line.kind)
    if line.done_at and line.done_at > now:
        raise ValueError("“done_at” has not come yet")
    if line.state is None:
        judged = rules.judge(line.due, line.done_at, now, pace.grace, pace.patience if line.side == "us" else None)
        state = State(judged.value)
        return replace(line, state=state, done_at=line.done_at or (line.due if state is State.BROKEN else None))
    done = line.done_at
    if line.state is State.LATE and done and line.due and done < line.due:
        raise ValueError("it says late, but “done_at” is in time")
    given_up = line.state is State.BROKEN and done is not None  # which can be before its moment
    if line.state in (State.LATE, State.BROKEN) and not given_up and line.due and line.due > now:
        raise ValueError(f"it says {line.state}, but “due” has not come yet")
    if line.state in (State.BROKEN, State.RELEASED):
        done = done or min(line.due or now, now)
    return replace(line, done_at=done)


def _doubtful(line: Line) -> str:
    """What is believed, because the grace may have been longer when it was settled, and is told all the same."""
    done, holds = line.done_at, kind_named(line.kind).holds  # what holds is noted as kept some time after its moment
    if line.state is not State.KEPT or done is None or holds:
        return ""
    outcome = rules.judge(line.due, done, done, pace_of(line.kind).grace)
    return "" if outcome is Outcome.KEPT else "it says kept, and is taken in so, but “done_at” is after “due”"


class _Look:
    """Finds the people and things that a line names, and notes what there is not."""

    def __init__(self, line: Line, problems: list[Problem]) -> None:
        self.line, self.problems, self.failed = line, problems, False

    def wrong(self, words: str) -> None:
        self.problems.append(Problem(self.line.number, words))
        self.failed = True

    def promise(self, now: datetime) -> Promise:
        line = self.line
        conversation = self._found("conversation", line.conversation, _conversation)
        made_at = line.made_at or min(line.due or now, line.done_at or now, now)
        row = Promise(
            side=line.side, kind=line.kind, words=line.words, due=line.due, due_from=line.due_from, conditional=line.conditional,
            conversation=conversation, inbox=conversation.inbox if conversation else None, made_at=made_at, timed_at=made_at,
            customer=self._found("customer", line.customer, _customer) or (conversation.customer if conversation else None),
            owner=self._found("owner", line.owner, _colleague), team=self._found("team", line.team, _team),
        )  # fmt: skip
        if made_at > now:
            self.wrong("“made_at” has not come yet")
        for holder in (row.owner, None if row.owner else row.team):
            if holder is not None and not row.may_be_held_by(holder):
                self.wrong(f"{holder} cannot look into the inbox of this conversation")
        return row

    def _found(self, name: str, said: Any, find: Callable[[Any], Any]) -> Any:
        if not said:
            return None
        row = find(said)
        if row is None:
            self.wrong(f"there is no {name} “{said}” here")
        return row


def _conversation(number: int) -> Conversation | None:
    return Conversation.objects.unmerged().filter(pk=number).select_related("inbox", "customer").first()


def _customer(address: str) -> Customer | None:
    return Customer.objects.living().holding(Handle.Kind.EMAIL, email_key(address)).first()


def _colleague(address: str) -> Colleague | None:
    return Colleague.objects.answering().filter(email__iexact=address).first()


def _team(name: str) -> Team | None:
    return Team.objects.filter(name__iexact=name).first()
