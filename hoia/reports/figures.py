"""The figures about promises: one question over the database each; rows stay where they are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from django.db import connection
from django.db.models import (
    BigIntegerField,
    Case,
    Count,
    F,
    FloatField,
    Func,
    Max,
    Min,
    Q,
    QuerySet,
    Value,
    When,
    Window,
)
from django.db.models.functions import ExtractHour, RowNumber

from hoia.kit import groups
from hoia.kit.charts import Chart, control_chart
from hoia.kit.shares import Share
from hoia.promises.models import Promise
from hoia.promises.models.linking import DEEPEST
from hoia.promises.rules import State

from . import names
from .scope import Scope, team_sizes

MINUTE, A_WEEK = 60, timedelta(days=7)
TOGETHER = -1  # stands for the teams that are too small to be shown alone

# Every link below each broken promise; of several the one that missed its moment first, and of those the deepest.
FIRST_LINKS = """
WITH RECURSIVE below(outer_id, inner_id, depth) AS (
    SELECT outer_id, inner_id, 1 FROM promises_link WHERE outer_id IN ({broken})
    UNION
    SELECT below.outer_id, link.inner_id, depth + 1 FROM below
    JOIN promises_link link ON link.outer_id = below.inner_id WHERE depth < {deepest}
)
SELECT team_id, COUNT(*) FROM (
    SELECT inside.team_id, ROW_NUMBER() OVER (
        PARTITION BY below.outer_id ORDER BY inside.missed, depth DESC, inside.id
    ) AS place
    FROM below JOIN promises_promise inside ON inside.id = below.inner_id WHERE inside.missed IS NOT NULL
) first WHERE place = 1 GROUP BY team_id ORDER BY 2 DESC, 1
"""


class Seconds(Func):
    """The seconds from the second moment to the first. SQLite would ask Python for every difference of two moments."""

    output_field = FloatField()
    template = "EXTRACT(EPOCH FROM %(expressions)s)"
    arg_joiner = " - "

    def as_sqlite(self, compiler: Any, connection: Any, **context: Any) -> Any:
        template = "ROUND((julianday(%(expressions)s)) * 86400, 3)"
        return self.as_sql(compiler, connection, template=template, arg_joiner=") - julianday(", **context)


@dataclass(frozen=True)
class Tally:
    """What became of the promises of one group. ``withheld``: the figures would be about one person."""

    group: Any
    name: str
    n: int = 0
    kept: int = 0
    late: int = 0
    broken: int = 0
    withheld: bool = False

    @property
    def shares(self) -> list[Share]:
        return [Share(count, self.n) for count in (self.kept, self.late, self.broken)]

    @property
    def share_kept(self) -> Share:
        return Share(self.kept, self.n)


@dataclass(frozen=True)
class Lateness:
    """How late what was done late was, in minutes."""

    name: str
    n: int
    median: int
    p90: int


@dataclass(frozen=True)
class Chased:
    """How often customers asked after what was promised."""

    name: str
    n: int
    chases: int

    @property
    def per_hundred(self) -> float:
        return 100 * self.chases / self.n


@dataclass(frozen=True)
class Week:
    monday: date
    n: int
    kept: int


@dataclass(frozen=True)
class Division:
    """One way to part the promises: ``of(scope)`` is the expression, ``named(groups)`` what each group is called."""

    of: Callable[[Scope], Any]
    named: Callable[[list[Any]], dict[Any, str]]


DIVISIONS = {
    "kind": Division(lambda scope: F("kind"), names.kinds_named),
    "team": Division(lambda scope: F("team_id"), names.teams_named),
    "hour": Division(lambda scope: ExtractHour("moment", tzinfo=scope.zone), names.hours_named),
    "channel": Division(lambda scope: F("conversation__channel"), names.channels_named),
}
COUNTS = {
    "n": Count("pk"),
    "kept": Count("pk", filter=Q(state=State.KEPT.value)),
    "late": Count("pk", filter=Q(state=State.LATE.value)),
    "broken": Count("pk", filter=Q(state=State.BROKEN.value)),
}


def whole(scope: Scope) -> Tally | None:
    """All promises of the scope; None when they may not be shown, because few people or one stand behind them."""
    if not scope.may_be_shown():
        return None
    counts = scope.promises().aggregate(**COUNTS, **_holders(scope))
    tally = _tally(scope, None, "", counts)
    return None if tally.withheld else tally


def tallies(scope: Scope, by: str) -> list[Tally]:
    """What became of the promises of each group. Small teams are shown together, or not at all."""
    division = DIVISIONS[by]
    rows = scope.promises().values(group=division.of(scope)).annotate(**COUNTS, **_holders(scope)).order_by("group")
    found = list(rows)
    if by == "team" and not scope.own:
        found = _large_teams(found)
    called = division.named([one["group"] for one in found])
    shown = _not_by_difference([_tally(scope, one["group"], called[one["group"]], one) for one in found])
    if by in ("kind", "channel"):  # most first; hours and teams keep an order of their own: nobody is ranked
        shown.sort(key=lambda one: -one.n)
    return shown


def done_late(scope: Scope) -> QuerySet[Promise]:
    return scope.promises().filter(state=State.LATE.value, settled_at__isnull=False)


def lateness(scope: Scope, shown: list[Tally], by: str) -> list[Lateness]:
    """Median and 90th percentile (nearest rank) of the minutes by which promises were done late.

    Left out is what only one other person was late with.
    """
    place, of = F("place"), F("of")
    rows = (
        done_late(scope)
        .annotate(group=DIVISIONS[by].of(scope), took=Seconds("settled_at", "missed"))
        .annotate(
            place=Window(RowNumber(), partition_by="group", order_by=["took", "pk"]),
            of=Window(Count("pk"), partition_by="group"),
            **{name: Window(one, partition_by="group") for name, one in _others(scope).items()},
        )
        .filter(Q(place=(of + 1) / 2) | Q(place=(of * 9 + 9) / 10))
        .order_by("group", place).values("group", "of", "took", *_others(scope))
    )  # fmt: skip
    found: dict[Any, list[dict[str, Any]]] = {}
    for row in rows:
        found.setdefault(row["group"], []).append(row)
    seen = [one for one in shown if one.group in found and not one.withheld]
    hidden = _about_one(scope, [(one.group, found[one.group][0]["of"], found[one.group][0]) for one in seen])
    ends = [(one.name, found[one.group][0], found[one.group][-1]) for one in seen if one.group not in hidden]
    return [
        Lateness(name, middle["of"], int(middle["took"] // MINUTE), int(most["took"] // MINUTE))
        for name, middle, most in ends
    ]


def chases(scope: Scope, shown: list[Tally], by: str) -> list[Chased]:
    rows = scope.promises().values(group=DIVISIONS[by].of(scope)).annotate(times=Count("chases")).order_by("group")
    times = {one["group"]: one["times"] for one in rows}
    return [
        Chased(one.name, one.n, times.get(one.group, 0)) for one in shown if not one.withheld and one.group in times
    ]


def weeks(scope: Scope) -> list[Week]:
    """The weeks in which anything was due, oldest first. Left out is what was due of one other person only."""
    mondays = [scope.start]
    while mondays[-1] <= scope.now:
        day = mondays[-1].date() + A_WEEK
        mondays.append(datetime.combine(day, time.min, scope.zone))
    which = Case(*(When(moment__lt=end, then=Value(place)) for place, end in enumerate(mondays[1:])))
    rows = scope.promises().values(week=which).annotate(n=COUNTS["n"], kept=COUNTS["kept"], **_others(scope))
    found = list(rows.order_by("week"))
    hidden = _about_one(scope, [(one["week"], one["n"], one) for one in found])
    return [Week(mondays[one["week"]].date(), one["n"], one["kept"]) for one in found if one["week"] not in hidden]


def chart(found: list[Week]) -> Chart:
    return control_chart([(one.n, one.kept) for one in found])


def broken_links(scope: Scope) -> list[tuple[str, int]]:
    """Whose inner promise missed its moment first behind what was late or broken: (department, how many), most first."""
    found = [{"group": team, "n": n, "owners": 0} for team, n in _first_links(scope)]
    found = found if scope.own else _large_teams(found)
    called = names.teams_named([one["group"] for one in found])
    return [(called[one["group"]], one["n"]) for one in found]


def _first_links(scope: Scope) -> list[tuple[int | None, int]]:
    broken, values = scope.promises().filter(missed__isnull=False).values("pk").query.sql_with_params()
    with connection.cursor() as cursor:
        cursor.execute(FIRST_LINKS.format(broken=broken, deepest=DEEPEST), values)
        return [(team, n) for team, n in cursor.fetchall()]


def _holders(scope: Scope) -> dict[str, Any]:
    return {
        "owners": Count("owner", distinct=True),
        "nobodys": Count("pk", filter=Q(owner=None)),
        "own": Count("pk", filter=Q(owner=scope.colleague)),
    }


def _others(scope: Scope) -> dict[str, Any]:
    """The first and the last of the owners other than the reader, and how many rows are nobody's."""
    other = Case(When(~Q(owner=scope.colleague), then=F("owner_id")), output_field=BigIntegerField())
    return {"first": Min(other), "last": Max(other), "unowned": Count("pk", filter=Q(owner=None))}


def _about_one(scope: Scope, found: Sequence[tuple[Any, int, dict[str, Any]]]) -> set[Any]:
    """Which groups of (group, n, others) would tell of one other person: not shown to anybody else.

    If all of them are the same person's, the smallest of the rest goes with them, or what is missing from the whole would
    tell as much.
    """
    if scope.own:
        return set()
    hidden = {
        group: who["first"]
        for group, _n, who in found
        if who["first"] is not None and who["first"] == who["last"] and not who["unowned"]
    }
    rest = [(n, place, group) for place, (group, n, _who) in enumerate(found) if group not in hidden]
    least = {min(rest)[2]} if rest and len(set(hidden.values())) == 1 else set()
    return hidden.keys() | least


def _tally(scope: Scope, group: Any, name: str, found: dict[str, Any]) -> Tally:
    alone = "owners" in found and groups.about_one(found["owners"], found["nobodys"], found["own"])
    if alone and not scope.own:
        return Tally(group, name, withheld=True)
    return Tally(group, name, found["n"], found["kept"], found["late"], found["broken"])


def _not_by_difference(found: list[Tally]) -> list[Tally]:
    """One group that is withheld alone could be worked out from the whole: the smallest of the others goes with it."""
    others = [one for one in found if not one.withheld]
    if len(others) != len(found) - 1 or not others:
        return found
    least = min(others, key=lambda one: one.n)
    return [Tally(one.group, one.name, withheld=True) if one is least else one for one in found]


def _large_teams(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Put the small teams together at the end; leave them out when even together they are too few people."""
    sizes = team_sizes()
    people = {one["group"]: sizes.get(one["group"], one["owners"]) for one in found}
    alone = groups.shown_alone(people)
    rest = [one for one in found if one["group"] not in alone]
    kept = [one for one in found if one["group"] in alone]
    if sum(people[one["group"]] for one in rest) < groups.PEOPLE:
        return kept
    joined = {name: sum(one[name] for one in rest) for name in rest[0] if name != "group"}
    return [*kept, {**joined, "group": TOGETHER}]
