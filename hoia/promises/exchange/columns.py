"""The columns of a table of promises, and how one line is understood. Pure but for the registry of kinds."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo

from hoia.kit.cells import unguarded

from ..kinds import kinds
from ..rules import State

COLUMNS = (
    "key", "side", "kind", "words", "due", "due_from", "conditional", "customer", "owner", "team", "conversation", "made_at",
    "state", "done_at", "reason",
)  # fmt: skip
NEEDED = ("key", "kind", "words")
SIDES = ("us", "customer")
STATES = ("", "open", "kept", "late", "broken", "released")
LONGEST = {"key": 120, "words": 500, "reason": 2000, "conditional": 2000}
EARLIEST, LATEST = 1970, 2200


class WrongTable(ValueError):
    """Not a table of promises at all; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Problem:
    line: int
    words: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.words}"


@dataclass(frozen=True, slots=True)
class Line:
    """One promise as a table has it. Moments are aware; ``customer`` and ``owner`` are e-mail addresses, ``team`` a name."""

    number: int
    key: str
    side: str
    kind: str
    words: str
    due: datetime | None
    due_from: datetime | None
    conditional: str
    customer: str
    owner: str
    team: str
    conversation: int | None
    made_at: datetime | None
    state: State | None
    done_at: datetime | None
    reason: str


def read(text: str, zone: tzinfo) -> tuple[list[Line], list[Problem]]:
    """Return the lines of a table and what is wrong in it. Moments without an offset are local times of ``zone``.

    Raises WrongTable when its first line does not name the columns.
    """
    reader = csv.DictReader(io.StringIO(text), delimiter=_delimiter(text), strict=True)
    names = [str(name).strip().lower() for name in reader.fieldnames or []]
    if missing := [name for name in NEEDED if name not in names]:
        raise WrongTable(f"the first line must name the columns; missing: {', '.join(missing)}")
    if unknown := [name for name in names if name not in COLUMNS]:
        raise WrongTable(f"there is no column called {', '.join(map(repr, unknown))}; known: {', '.join(COLUMNS)}")
    reader.fieldnames = names
    return _lines(reader, zone)


def _lines(reader: "csv.DictReader[str]", zone: tzinfo) -> tuple[list[Line], list[Problem]]:
    lines, problems, seen = [], [], {}
    for row in _rows(reader):
        number = reader.line_num
        cells = _Cells({name: _plain(row.get(name)) for name in COLUMNS}, zone)
        line = cells.line(number, too_long=None in row)
        problems += [Problem(number, words) for words in cells.problems]
        if line is not None and line.key in seen:
            problems.append(Problem(number, f"the key “{line.key}” stands in line {seen[line.key]} already"))
        elif line is not None:
            seen[line.key] = number
            lines.append(line)
    return lines, problems


def _rows(reader: "csv.DictReader[str]") -> "Iterator[dict[str | None, object]]":
    try:
        for row in reader:
            if any(row.values()):
                yield dict(row)
    except csv.Error as trouble:
        raise WrongTable(f"line {reader.line_num} is no line of CSV: {trouble}") from None


def _plain(cell: object) -> str:
    """A cell as it was meant: an apostrophe that keeps a spreadsheet from reading a formula goes."""
    return unguarded(cell.strip().replace("\x00", "")) if isinstance(cell, str) else ""


def _delimiter(text: str) -> str:
    head = text.partition("\n")[0]
    return max(",;\t", key=head.count)


class _Cells:
    """Reads the cells of one line and gathers what is wrong with them."""

    def __init__(self, cells: dict[str, str], zone: tzinfo) -> None:
        self.cells, self.zone, self.problems = cells, zone, list[str]()

    def line(self, number: int, too_long: bool) -> Line | None:
        """Return the line; None when anything in it is wrong."""
        if too_long:
            self.problems.append("there are more cells than columns: is a comma or a quotation mark missing?")
        for name in NEEDED:
            if not self.cells[name]:
                self.problems.append(f"“{name}” is empty")
        for name, most in LONGEST.items():
            if len(self.cells[name]) > most:
                self.problems.append(f"“{name}” is longer than {most} characters")
        found = self._found(number)
        self._fit(found)
        return None if self.problems else found

    def _found(self, number: int) -> Line:
        state = self._one_of("state", STATES, "")
        return Line(
            number=number, side=self._one_of("side", SIDES, "us"), kind=self._one_of("kind", [one.id for one in kinds()], ""),
            state=State(state) if state else None, conversation=self._number("conversation"),
            **{name: self._moment(name) for name in ("due", "due_from", "made_at", "done_at")},
            **{name: self.cells[name] for name in ("key", "words", "conditional", "customer", "owner", "team", "reason")},
        )  # fmt: skip

    def _fit(self, line: Line) -> None:
        """What each cell says by itself must also fit together."""
        if line.due_from and (line.due is None or line.due_from > line.due):
            self.problems.append("“due_from” needs a “due” that is not before it")
        given_up = line.state is State.BROKEN and line.done_at is not None
        if line.state in (State.LATE, State.BROKEN) and line.due is None and not given_up:
            self.problems.append(f"without “due” nothing can be {line.state}")
        if line.state is State.KEPT and line.done_at is None:
            self.problems.append("what was kept needs “done_at”")
        if line.state is State.OPEN and line.done_at is not None:
            self.problems.append("what is open has no “done_at”")
        if not line.owner and not line.team:
            self.problems.append("somebody must keep it: give “owner” or “team”")

    def _one_of(self, name: str, known: "tuple[str, ...] | list[str]", usual: str) -> str:
        said = self.cells[name].lower() or usual
        if self.cells[name] and said not in known:
            self.problems.append(f"“{name}” is one of {', '.join(filter(None, known))}, not “{self.cells[name]}”")
            return usual
        return said

    def _number(self, name: str) -> int | None:
        said = self.cells[name].removeprefix("#")
        if not said:
            return None
        if not (said.isascii() and said.isdecimal() and len(said) < 19):
            self.problems.append(f"“{name}” is a number, not “{said}”")
            return None
        return int(said)

    def _moment(self, name: str) -> datetime | None:
        said = self.cells[name]
        if not said:
            return None
        try:
            found = datetime.fromisoformat(said)
        except ValueError:
            self.problems.append(f"“{name}” is a moment such as 2026-11-18T15:00, not “{said}”")
            return None
        if not EARLIEST <= found.year < LATEST:
            self.problems.append(f"“{name}” lies between {EARLIEST} and {LATEST}")
            return None
        return found if found.tzinfo else found.replace(tzinfo=self.zone)
