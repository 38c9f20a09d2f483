"""The figures as tables for other programs: CSV with plain numbers, whatever the reader's language."""

import csv
import io
from collections.abc import Callable, Iterator
from typing import Any

from hoia.kit.cells import guarded
from hoia.kit.shares import Share

from . import figures
from .scope import Scope

Row = list[Any]


def csv_of(scope: Scope, part: str, by: str) -> str:
    """Return one table as CSV. It holds the names of its columns only where the figures may not be shown."""
    head, rows = PARTS[part]
    into = io.StringIO()
    writer = csv.writer(into)
    writer.writerow([by if name == "group" else name for name in head])
    if figures.whole(scope) is not None:
        writer.writerows([_safe(cell) for cell in row] for row in rows(scope, by))
    return into.getvalue()


def _safe(cell: Any) -> Any:
    return guarded(cell) if isinstance(cell, str) else cell


def _kept(scope: Scope, by: str) -> Iterator[Row]:
    for one in figures.tallies(scope, by):
        if one.withheld:
            yield [one.name] + [""] * 13
        else:
            yield [one.name, one.n] + [cell for share in one.shares for cell in _cells(share)]


def _cells(share: Share) -> Row:
    return [share.count, *(round(one, 4) for one in (share.value or 0.0, share.low, share.high))]


def _late(scope: Scope, by: str) -> Iterator[Row]:
    for one in figures.lateness(scope, figures.tallies(scope, by), by):
        yield [one.name, one.n, one.median, one.p90]


def _chases(scope: Scope, by: str) -> Iterator[Row]:
    for one in figures.chases(scope, figures.tallies(scope, by), by):
        yield [one.name, one.n, one.chases, round(one.per_hundred, 1)]


def _weeks(scope: Scope, by: str) -> Iterator[Row]:
    weeks = figures.weeks(scope)
    chart = figures.chart(weeks)
    signals = set(chart.signals())
    for place, (week, point) in enumerate(zip(weeks, chart.points, strict=True)):
        numbers = [round(one, 4) for one in (point.share, point.shown, point.low, point.high)]
        yield [
            week.monday.isoformat(),
            week.n,
            week.kept,
            *numbers,
            chart.kind,
            point.signal if place in signals else 0,
        ]


def _links(scope: Scope, by: str) -> Iterator[Row]:
    yield from (list(row) for row in figures.broken_links(scope))


OUTCOMES = [f"{name}{tail}" for name in ("kept", "late", "broken") for tail in ("", "_share", "_low", "_high")]
PARTS: dict[str, tuple[list[str], Callable[[Scope, str], Iterator[Row]]]] = {
    "kept": (["group", "n", *OUTCOMES], _kept),
    "late": (["group", "n", "median_minutes", "p90_minutes"], _late),
    "chases": (["group", "n", "chases", "per_100"], _chases),
    "weeks": (["week", "n", "kept", "share", "shown", "low", "high", "chart", "signal"], _weeks),
    "links": (["department", "n"], _links),
}
