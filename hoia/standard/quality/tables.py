"""The figures as tables for other programs: CSV with plain numbers, whatever the reader's language."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from hoia.kit.cells import guarded
from hoia.kit.shares import Share

from ..statistics.intervals import Estimate
from . import mine
from .figures import VERDICTS
from .page import Page
from .teams import BEYOND

Row = list[Any]


def csv_of(page: Page, part: str) -> str:
    """Return one table as CSV. It holds the names of its columns only where the figures may not be shown."""
    head, rows = PARTS[part]
    return written(head, rows(page) if page.may_be_shown else [])


def written(head: Iterable[str], rows: Iterable[Row]) -> str:
    into = io.StringIO()
    writer = csv.writer(into)
    writer.writerow(head)
    writer.writerows([guarded(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return into.getvalue()


def _estimate(one: Estimate) -> Row:
    return [_n(one.value), _n(one.low), _n(one.high)]


def _share(one: Share) -> Row:
    return [one.count, one.n, _n(one.value), _n(one.low), _n(one.high)]


def _n(value: float | None) -> float | str:
    return "" if value is None else round(value, 4)


def _verdicts(page: Page) -> Iterator[Row]:
    whole = page.whole
    for verdict in VERDICTS:
        powered = _estimate(whole.powered.shares[verdict].powered) if whole.powered else ["", "", ""]
        yield [verdict, whole.n, whole.conversations, *_estimate(whole.shares[verdict]), *powered]


def _weeks(page: Page) -> Iterator[Row]:
    chart, signals = page.chart, set(page.chart.signals())
    for place, (one, point) in enumerate(zip(page.stretches, chart.points, strict=True)):
        row = [one.first.isoformat(), one.last.isoformat(), one.n]
        for verdict in VERDICTS:
            row += [one.counts.get(verdict, 0), *_estimate(one.shares[verdict])]
        shown = [_n(point.shown), _n(point.low), _n(point.high)]
        yield [*row, page.scope.verdict, chart.kind, *shown, point.signal if place in signals else 0]


def _criteria(page: Page) -> Iterator[Row]:
    for row in page.criteria:
        for column, share in zip(page.columns, row.shares, strict=True):
            yield [row.clause.id, row.clause.name, column.kind, column.name, *(_share(share) if share else [""] * 5)]


def _examples(page: Page) -> Iterator[Row]:
    for one in page.examples:
        yield from ([one.clause.id, one.clause.name, quote] for quote in one.quotes)


def _sources(page: Page) -> Iterator[Row]:
    for one in page.sources:
        for verdict in VERDICTS:
            yield [one.kind, verdict, *_share(one.share(verdict))]
    for verdict in VERDICTS:
        yield ["random", verdict, "", page.whole.n, *_estimate(page.whole.shares[verdict])]


def _disputes(page: Page) -> Iterator[Row]:
    one = page.disputes
    overturned = _share(one.overturned) if one.overturned else [""] * 5
    yield [one.reviews, one.n, one.decided, overturned[0], *overturned[2:]]


def _withdrawn(page: Page) -> Iterator[Row]:
    yield from ([why, n] for why, n in page.withdrawn)


def _agreement(page: Page) -> Iterator[Row]:
    for one in page.agreed:
        found = one.agreement
        low, high = found.interval or (None, None)
        numbers = [_n(number) for number in (found.alpha, low, high, found.ac1, found.raw)]
        yield [
            one.clause.id if one.clause else "verdict",
            found.conversations,
            found.marks,
            *numbers,
            found.standing.value,
        ]


def _tests(page: Page) -> Iterator[Row]:
    above = page.scope.above
    for one in page.tests:
        yield [one.name, one.n, one.bad, above / 100, (above + BEYOND) / 100, one.decision.value, one.after]


ENDS = ("", "_share", "_low", "_high")
SHARE = ["count", "n", "share", "low", "high"]
PARTS: dict[str, tuple[list[str], Callable[[Page], Iterator[Row]]]] = {
    "verdicts": (
        ["verdict", "reviews", "conversations", "share", "low", "high", "with_hints", "with_hints_low", "with_hints_high"],
        _verdicts,
    ),
    "weeks": (
        ["from_week", "to_week", "n", *(f"{verdict}{end}" for verdict in VERDICTS for end in ENDS), "charted", "chart", "shown",
         "limit_low", "limit_high", "signal"],
        _weeks,
    ),
    "criteria": (["criterion", "name", "by", "group", "missed", "observed", "share", "low", "high"], _criteria),
    "examples": (["criterion", "name", "quote"], _examples),
    "sources": (["source", "verdict", *SHARE], _sources),
    "disputes": (["reviews", "disputed", "decided", "overturned", "share", "low", "high"], _disputes),
    "withdrawn": (["why", "n"], _withdrawn),
    "agreement": (
        ["criterion", "conversations", "marks", "alpha", "low", "high", "ac1", "raw", "standing"], _agreement,
    ),
    "tests": (["team", "n", "bad", "above", "too_high", "decision", "after"], _tests),
}  # fmt: skip


def csv_of_mine(own: "mine.Own", part: str) -> str:
    head, rows = MINE[part]
    return written(head, rows(own))


def _my_verdicts(own: "mine.Own") -> Iterator[Row]:
    for verdict, share in own.verdicts:
        yield [verdict, *_share(share)]


def _my_criteria(own: "mine.Own") -> Iterator[Row]:
    for clause, share in own.criteria:
        yield [clause.id, clause.name, *_share(share)]


def _my_reviews(own: "mine.Own") -> Iterator[Row]:
    for one in own.reviews:
        yield [one.pk, one.concluded_at.isoformat(), one.kind, one.verdict, one.conversation_id]


MINE: dict[str, tuple[list[str], Callable[["mine.Own"], Iterator[Row]]]] = {
    "verdicts": (["verdict", *SHARE], _my_verdicts),
    "criteria": (["criterion", "name", "missed", "observed", "share", "low", "high"], _my_criteria),
    "reviews": (["review", "concluded_at", "kind", "verdict", "conversation"], _my_reviews),
}
