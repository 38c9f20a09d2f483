"""Who stands behind the figures, read in few questions, and what of them may be shown to whoever reads."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Aggregate, Case, CharField, Count, Q, Value, When
from django.db.models.functions import Cast

from ..models import Notice
from ..rules import Verdict
from .hiding import Cell, Crowd, Rule, View
from .scope import PERIODS, Scope


class Different(Aggregate):
    """The different values of a column, parted by commas: one row a group instead of one for each of them."""

    function = "STRING_AGG"
    template = "%(function)s(DISTINCT %(expressions)s, ',')"
    output_field = CharField()

    def as_sqlite(self, compiler: Any, connection: Any, **context: Any) -> Any:
        template = "GROUP_CONCAT(DISTINCT %(expressions)s)"
        return super().as_sql(compiler, connection, template=template, **context)


@dataclass
class People:
    """Everybody who was reviewed, each as one bit; and the rule for whoever reads."""

    scope: Scope
    places: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        notice = Notice.current()
        self.rule = Rule(self.bit(self.scope.colleague.pk), bool(notice and notice.small_teams))

    def bit(self, colleague: int | None) -> int:
        return 0 if colleague is None else 1 << self.places.setdefault(colleague, len(self.places))

    def bits(self, colleagues: Iterable[int | str]) -> int:
        found = 0
        for one in colleagues:
            found |= self.bit(int(one))
        return found

    def crowd(self) -> Crowd:
        return Crowd(self.rule, PERIODS)


@dataclass(frozen=True)
class Drawn:
    """Who was reviewed in the longest period, by week; and how many reviews, and bad ones, of each week, team and channel."""

    crowd: Crowd
    counts: dict[Cell, tuple[int, int]]

    def of_teams(self, view: View) -> dict[int | None, tuple[int, int]]:
        """How many reviews of each team there are in a view, and how many of them were bad."""
        found: dict[int | None, tuple[int, int]] = {}
        for cell, (n, bad) in self.counts.items():
            if view.holds(cell):
                before = found.get(cell.team, (0, 0))
                found[cell.team] = before[0] + n, before[1] + bad
        return found


def drawn(scope: Scope, people: People) -> Drawn:
    """Read whose conversations were drawn at random and concluded, within reach, in the longest period."""
    found = Drawn(people.crowd(), {})
    rows = scope.all_drawn().at_random().order_by().values_list("draw", "team", "channel")
    groups = rows.annotate(
        who=Different(Cast("colleague", CharField())),
        n=Count("pk"),
        bad=Count("pk", filter=Q(verdict=Verdict.BAD.value)),
    )
    for draw, team, channel, who, n, bad in groups:
        cell = Cell(scope.draws[draw], team, channel)
        before = found.counts.get(cell, (0, 0))
        found.counts[cell] = before[0] + n, before[1] + bad
        found.crowd.add(cell, people.bits(who.split(",") if who else ()))
    return found


def part_of(scope: Scope, moment: str) -> Case:
    """The expression for the newest week of the part of the periods in which a moment lies."""
    return Case(*(When(Q(**{f"{moment}__gte": start}), then=Value(newest)) for start, newest in scope.periods()))


def part_of_draw(scope: Scope) -> Case:
    """The same for the moment of the draw, which is known by its number."""
    parts: dict[int, list[int]] = {}
    for draw, ago in scope.draws.items():
        parts.setdefault(max(newest for _start, newest in scope.periods() if newest <= ago), []).append(draw)
    return Case(*(When(draw__in=draws, then=Value(newest)) for newest, draws in parts.items()), default=Value(0))
