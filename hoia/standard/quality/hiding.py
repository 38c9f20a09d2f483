"""Which figures may be shown, so that none speaks of one other person, nor can be worked out from others. Pure.

People stand as a set of bits, one each; what was reviewed falls into cells by period, team and channel. A figure is a sum over
cells, and so is whatever somebody makes of figures by adding and subtracting. Shown are as many as can be, so that behind
no such sum that leaves any cell stand few people. ``tests/standard/test_quality_hiding.py`` proves it on many small desks.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from ..rules import may_be_shown

ANY_TEAM, ANY_CHANNEL = 0, ""  # team None is "no team"
MOST_POINTS = 10  # ways to part so many are tried out one by one
OTHERS = "others"  # stands for all that are not told apart
Line = tuple[str, int | str | None]  # "team" or "channel", and which


class View(NamedTuple):
    """What somebody looks at: the last ``weeks`` weeks, one team or all, one channel or all."""

    weeks: int
    team: int | None = ANY_TEAM
    channel: str = ANY_CHANNEL

    def holds(self, cell: "Cell") -> bool:
        return (
            cell.ago < self.weeks and self.team in (ANY_TEAM, cell.team) and self.channel in (ANY_CHANNEL, cell.channel)
        )

    def wider(self) -> Iterator["View"]:
        """Every view of the same weeks that this one is a part of."""
        for team in {self.team, ANY_TEAM}:
            for channel in {self.channel, ANY_CHANNEL}:
                if (team, channel) != self[1:]:
                    yield View(self.weeks, team, channel)


class Cell(NamedTuple):
    """Where a review counts: drawn so many weeks ago (0 is this week), of a team and a channel."""

    ago: int
    team: int | None
    channel: str


@dataclass(frozen=True)
class Rule:
    """Who reads, and whether an agreement with the staff allows figures of fewer than five. ``reader`` is one bit, or 0."""

    reader: int = 0
    agreed: bool = False

    def enough(self, people: int) -> bool:
        """Do enough people stand behind a figure? Of oneself alone one may see everything; of one other never."""
        others = (people & ~self.reader).bit_count()
        if not others:
            return people != 0
        return others > 1 and may_be_shown(people.bit_count(), own=False, agreed=self.agreed)

    def leaves_enough(self, rest: int) -> bool:
        return rest == 0 or self.enough(rest)


@dataclass
class Crowd:
    """The people behind one kind of figure, by where their reviews count."""

    rule: Rule
    periods: tuple[int, ...]
    cells: dict[Cell, int] = field(default_factory=dict)

    def add(self, cell: Cell, people: int) -> None:
        self.cells[cell] = self.cells.get(cell, 0) | people

    def people(self, *views: View) -> int:
        """Who stands behind what any of these views holds."""
        found = 0
        for cell, people in self.cells.items():
            if any(view.holds(cell) for view in views):
                found |= people
        return found

    def coarse(self) -> "Crowd":
        """The same people by period instead of week: all that is needed to know what may be shown, but for the weeks."""
        found = Crowd(self.rule, self.periods)
        for cell, people in self.cells.items():
            if cell.ago < max(self.periods):
                found.add(cell._replace(ago=self._starts(cell.ago)), people)
        return found

    def teams(self, view: View) -> set[int | None]:
        return {cell.team for cell in self.cells if view.holds(cell)}

    def channels(self, view: View) -> set[str]:
        return {cell.channel for cell in self.cells if view.holds(cell)}

    def may_show(self, view: View) -> bool:
        if not self.rule.enough(self.people(view)):
            return False
        for table in self.tables:
            newer = [ago < view.weeks for ago in table.parts]
            if any(newer) and not (all(newer) and table.shows(view)):
                return False
        return True

    def rest_may_show(self, *views: View) -> bool:
        """May what these views hold together be shown, when it is all that those leave that are shown each by itself?"""
        return self.rule.enough(self.people(*views))

    @cached_property
    def tables(self) -> list["Table"]:
        """The cells by team and channel, one table for each part of the periods; parts with too few people are joined.

        Joined with the next older part if there is one, so that the short periods that are left keep their figures.
        """
        parts: dict[int, dict[tuple[int | None, str], int]] = {}
        for cell, people in sorted(self.cells.items(), key=lambda one: one[0].ago):
            part = parts.setdefault(cell.ago, {})
            part[cell.team, cell.channel] = part.get((cell.team, cell.channel), 0) | people
        found = [Table(self.rule, (ago,), cells) for ago, cells in parts.items()]
        place = 0
        while len(found) > 1 and place < len(found):
            if self.rule.enough(found[place].people):
                place += 1
                continue
            place = min(place, len(found) - 2)
            found[place : place + 2] = [found[place].joined(found[place + 1])]
        return found

    def stretches(self, view: View) -> list[tuple[int, int]]:
        """Return the weeks of a view put together until enough people stand behind each stretch: (oldest, newest) weeks ago.

        Oldest first. They end where a shorter period begins, so that no two periods cut the same weeks otherwise.
        """
        weeks: dict[int, list[tuple[Cell, int]]] = {}
        for cell, people in self.cells.items():
            if cell.ago < view.weeks:
                weeks.setdefault(cell.ago, []).append((cell, people))
        ends = {one for one in self.periods if one < view.weeks} | {0}
        done: list[tuple[int, int, int]] = []  # oldest, newest, the period it lies in
        open_one = _Stretch(view)
        for ago in sorted({*weeks, *ends}, reverse=True):
            open_one.add(ago, weeks.get(ago, ()))
            if open_one.is_full(self.rule):
                done.append((open_one.oldest, ago, self._period(ago)))
                open_one = _Stretch(view)
            elif open_one.people and ago in ends and done and done[-1][2] == self._period(ago):
                done[-1] = (done[-1][0], ago, done[-1][2])
                open_one = _Stretch(view)
        if open_one.people and done:
            done[-1] = (done[-1][0], 0, 0)
        return [(first, last) for first, last, _period in done]

    def _period(self, ago: int) -> int:
        return min(one for one in self.periods if ago < one)

    def _starts(self, ago: int) -> int:
        """The newest week of the part that this week shares with all others that the same periods hold."""
        return max((one for one in self.periods if one <= ago), default=0)


@dataclass
class Table:
    """What was reviewed in one part of the periods: people by team and channel, and which of both may be told apart.

    Whatever one makes of the sums of teams and of channels gives each cell a number of its team plus one of its channel. Where
    enough people stand behind a cell nothing has to be hidden in it; so teams and channels that such cells tie together
    may be taken as one, and what is left are ways to part these into two: the cells between the two parts must
    have nobody behind them, or enough people. Where they have few, the smallest team or channel is no longer told apart.
    """

    rule: Rule
    parts: tuple[int, ...]
    cells: dict[tuple[int | None, str], int]

    @property
    def people(self) -> int:
        return _union(self.cells.values())

    def joined(self, older: "Table") -> "Table":
        cells = {cell: self.cells.get(cell, 0) | older.cells.get(cell, 0) for cell in {**self.cells, **older.cells}}
        return Table(self.rule, self.parts + older.parts, cells)

    def shows(self, view: View) -> bool:
        """Is the team, is the channel told apart here? Both at once only where no cell is small."""
        if all(map(self.rule.enough, self.cells.values())):
            return True
        if view.team != ANY_TEAM and view.channel != ANY_CHANNEL:
            return False
        lines: set[Line] = {("team", view.team)} if view.team != ANY_TEAM else set()
        if view.channel != ANY_CHANNEL:
            lines.add(("channel", view.channel))
        return lines & self._lines <= self.told_apart

    @property
    def _lines(self) -> set[Line]:
        lines: set[Line] = {("team", team) for team, _channel in self.cells}
        return lines | {("channel", channel) for _team, channel in self.cells}

    @cached_property
    def told_apart(self) -> set[Line]:
        apart = self._lines
        while apart and not self._is_safe(apart):
            apart.remove(min(apart, key=self._size))
        return apart

    def _is_safe(self, apart: set[Line]) -> bool:
        sides = _Sides(self.rule)
        for (team, channel), people in self.cells.items():
            row: Line = ("team", team if ("team", team) in apart else OTHERS)
            column: Line = ("channel", channel if ("channel", channel) in apart else OTHERS)
            sides.add(row, column, people)
        return sides.are_safe()

    def _size(self, line: Line) -> tuple[int, str]:
        axis = 0 if line[0] == "team" else 1
        people = _union(people for cell, people in self.cells.items() if cell[axis] == line[1])
        return people.bit_count(), str(line)


class _Sides:
    """Teams and channels as points, cells between them; see :class:`Table`."""

    def __init__(self, rule: Rule) -> None:
        self.rule = rule
        self.between: dict[tuple[Line, Line], int] = {}

    def add(self, row: Line, column: Line, people: int) -> None:
        self.between[row, column] = self.between.get((row, column), 0) | people

    def are_safe(self) -> bool:
        small = self._tied_together()
        points = sorted({point for pair in small for point in pair}, key=str)
        if len(points) > MOST_POINTS:
            return False
        places = {point: place for place, point in enumerate(points)}
        edges = [(places[one], places[other], people) for (one, other), people in small.items()]
        for side in range(1, 1 << max(0, len(points) - 1)):  # the last point stays on the other side
            across = _union(people for one, other, people in edges if (side >> one ^ side >> other) & 1)
            if not self.rule.leaves_enough(across):
                return False
        return True

    def _tied_together(self) -> dict[tuple[Line, Line], int]:
        """Join points between which enough people stand, as long as there are any; returns what is between those left."""
        between = dict(self.between)
        while enough := next((pair for pair, people in between.items() if self.rule.enough(people)), None):
            kept, gone = enough
            joined: dict[tuple[Line, Line], int] = {}
            for (one, other), people in between.items():
                first, second = sorted((kept if one == gone else one, kept if other == gone else other), key=str)
                if first != second:
                    joined[first, second] = joined.get((first, second), 0) | people
            between = joined
        return between


def _union(people: Iterable[int]) -> int:
    found = 0
    for one in people:
        found |= one
    return found


class _Stretch:
    """Weeks that are being put together, with the people of the view and those left over in every larger one."""

    def __init__(self, view: View) -> None:
        self.view, self.oldest, self.people = view, 0, 0
        self.left = dict.fromkeys(view.wider(), 0)

    def add(self, ago: int, cells: Iterable[tuple[Cell, int]]) -> None:
        for cell, people in cells:
            if self.view.holds(cell):
                self.oldest = self.oldest if self.people else ago
                self.people |= people
                continue
            for large in self.left:
                if large.holds(cell):
                    self.left[large] |= people

    def is_full(self, rule: Rule) -> bool:
        return rule.enough(self.people) and all(map(rule.leaves_enough, self.left.values()))
