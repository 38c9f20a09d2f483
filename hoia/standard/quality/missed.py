"""The criteria: how often each was missed where it could be seen, in all, by team and by channel."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import Count, F, Value
from django.db.models.functions import NullIf
from django.utils.translation import gettext as _

from hoia.kit.shares import Share

from ..bits import place
from ..models import Clause
from .hiding import ANY_CHANNEL, ANY_TEAM, Cell, Crowd, View
from .people import People, part_of_draw
from .scope import Scope


@dataclass
class Criterion:
    """One criterion: (missed, kept) by cell, and who stands behind what was observed."""

    clause: Clause
    crowd: Crowd
    counts: dict[Cell, tuple[int, int]] = field(default_factory=dict)

    def add(self, cell: Cell, people: int, missed: int, kept: int) -> None:
        if missed + kept:
            before = self.counts.get(cell, (0, 0))
            self.counts[cell] = (before[0] + missed, before[1] + kept)
            self.crowd.add(cell, people)

    def share(self, view: View) -> Share:
        missed = kept = 0
        for cell, (one, other) in self.counts.items():
            if view.holds(cell):
                missed, kept = missed + one, kept + other
        return Share(missed, missed + kept)


@dataclass(frozen=True)
class Column:
    """One team, one channel, or all. ``views`` are added up: several where small teams are shown together."""

    name: str
    kind: str
    views: tuple[View, ...]


@dataclass(frozen=True)
class Row:
    """A criterion with its share in all and in each column; None where it may not be shown."""

    clause: Clause
    shares: list[Share | None]

    @property
    def all(self) -> Share | None:
        return self.shares[0]


def _how_many(bits: str, bit: int) -> Count:
    return Count(NullIf(F(bits).bitand(1 << bit), Value(0)))


def criteria(scope: Scope, people: People, clauses: Iterable[Clause]) -> list[Criterion]:
    """Read how often each criterion was kept and missed: one question, one row for each person, team and channel."""
    found = [(place(one.id), Criterion(one, people.crowd())) for one in clauses]
    counted = [(bit, one) for bit, one in found if bit is not None]
    sums = {}
    for bit, _one in counted:
        sums |= {f"m{bit}": _how_many("missed_bits", bit), f"k{bit}": _how_many("kept_bits", bit)}
    rows = scope.all_drawn().at_random().order_by().annotate(part=part_of_draw(scope))
    for part, team, channel, who, *numbers in rows.values_list("part", "team", "channel", "colleague").annotate(**sums):
        cell, bit_of = Cell(part, team, channel), people.bit(who)
        for (_bit, one), missed, kept in zip(counted, numbers[::2], numbers[1::2], strict=True):
            one.add(cell, bit_of, missed, kept)
    return [one for _bit, one in counted]


def columns(scope: Scope, crowd: Crowd, teams: dict[int | None, str], channels: dict[str, str]) -> list[Column]:
    """What the criteria are laid out by. Teams that may not be shown each by itself are shown together, or not at all."""
    view = scope.view
    found = [Column(_("All"), "all", (view,))]
    if view.team == ANY_TEAM:
        views = {team: view._replace(team=team) for team in crowd.teams(view)}
        alone = {team for team, one in views.items() if crowd.may_show(one)}
        by_name = sorted(alone, key=lambda one: teams.get(one, ""))
        found += [Column(teams.get(team, ""), "team", (views[team],)) for team in by_name]
        small = tuple(one for team, one in views.items() if team not in alone)
        if alone and small and crowd.rest_may_show(*small):
            found.append(Column(_("Smaller teams together"), "team", small))
    if view.channel == ANY_CHANNEL:
        named = sorted(crowd.channels(view), key=lambda one: channels.get(one, one))
        seen = [(channels.get(one, one), view._replace(channel=one)) for one in named]
        found += [Column(name, "channel", (one,)) for name, one in seen if crowd.may_show(one)]
    return found


def rows(found: Iterable[Criterion], laid_out: list[Column]) -> list[Row]:
    return [Row(one.clause, [_shown(one, column, laid_out) for column in laid_out]) for one in found]


def _shown(one: Criterion, column: Column, laid_out: list[Column]) -> Share | None:
    """The share, unless it would tell of few. Small teams together are what all others leave, so all others must be shown."""
    if not one.crowd.people(*column.views):
        return Share(0, 0)
    if len(column.views) == 1:
        return _share(one, column) if one.crowd.may_show(column.views[0]) else None
    others = [other.views[0] for other in laid_out if other.kind in ("all", column.kind) and other is not column]
    shown = all(one.crowd.may_show(view) for view in others if one.crowd.people(view))
    return _share(one, column) if shown and one.crowd.rest_may_show(*column.views) else None


def _share(one: Criterion, column: Column) -> Share:
    shares = [one.share(view) for view in column.views]
    return Share(sum(share.count for share in shares), sum(share.n for share in shares))
