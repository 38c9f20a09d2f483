"""Where the marks of a picture stand. Pure: figures come in, places in the units of its SVG go out, as plain text."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from hoia.kit.charts import Chart
from hoia.kit.shares import Share

WIDE, HIGH = 720, 220
LEFT, RIGHT, TOP, BOTTOM = 44, 96, 12, 28
MOST_LABELS = 7
LINE = 13.0  # height of a line of words


class Late(Protocol):
    @property
    def p90(self) -> int: ...


@dataclass(frozen=True)
class Interval:
    """A point with its interval on a line from 0 to 100."""

    low: str
    at: str
    high: str


def interval(share: Share) -> Interval:
    return Interval(_hundredth(share.low), _hundredth(share.value or 0.0), _hundredth(share.high))


@dataclass(frozen=True)
class Mark:
    x: str
    y: str
    signal: int
    label: date | None  # written below where there is room


@dataclass(frozen=True)
class Line:
    y: str
    percent: int


@dataclass(frozen=True)
class EdgeLabel:
    name: str  # "centre", "low" or "high"
    y: str


@dataclass(frozen=True)
class Drawing:
    """A control chart in a field of :data:`WIDE` by :data:`HIGH`. ``low`` and ``high`` are the limits, as steps."""

    marks: list[Mark]
    path: str
    low: str
    high: str
    centre: str
    lines: list[Line]
    right: str
    labels: list[EdgeLabel]


def drawn(chart: Chart, mondays: Sequence[date]) -> Drawing:
    """Place the weeks of a chart that has at least one; the scale holds every point and limit."""
    least = min(min(one.shown, one.low) for one in chart.points)
    floor = max(0, int(least * 10) * 10)
    floor = min(floor, 90)

    def y(share: float) -> float:
        part = (share * 100 - floor) / (100 - floor)
        return HIGH - BOTTOM - part * (HIGH - TOP - BOTTOM)

    step = (WIDE - LEFT - RIGHT) / len(chart.points)
    xs = [LEFT + step * (place + 0.5) for place in range(len(chart.points))]
    every = -(-len(xs) // MOST_LABELS)
    signals = set(chart.signals())
    marks = [
        Mark(_n(x), _n(y(one.shown)), one.signal if place in signals else 0, monday if place % every == 0 else None)
        for place, (x, one, monday) in enumerate(zip(xs, chart.points, mondays, strict=True))
    ]
    lows, highs = [y(one.low) for one in chart.points], [y(one.high) for one in chart.points]
    middle = (100 + floor) // 2
    return Drawing(
        marks, " ".join(f"{mark.x},{mark.y}" for mark in marks), _steps(xs, lows, step), _steps(xs, highs, step),
        _n(y(chart.centre)), [Line(_n(y(one / 100)), one) for one in (floor, middle, 100)], _n(xs[-1] + step / 2),
        _edge_labels(highs[-1], y(chart.centre), lows[-1]),
    )  # fmt: skip


def _edge_labels(high: float, centre: float, low: float) -> list[EdgeLabel]:
    """Write beside its end what each line is; the limits give way to the middle where all come together."""
    labels = [EdgeLabel("centre", _n(centre))]
    if centre - high >= LINE:
        labels.insert(0, EdgeLabel("high", _n(high)))
    if low - centre >= LINE:
        labels.append(EdgeLabel("low", _n(low)))
    return labels


def _steps(xs: Sequence[float], ys: Sequence[float], step: float) -> str:
    """Limits hold for a whole week each, so they are drawn as steps."""
    places = []
    for x, y in zip(xs, ys, strict=True):
        places += [f"{_n(x - step / 2)},{_n(y)}", f"{_n(x + step / 2)},{_n(y)}"]
    return " ".join(places)


def _hundredth(share: float) -> str:
    return f"{share * 100:.1f}"


def _n(value: float) -> str:
    return f"{value:.1f}"


def bars(lengths: Sequence[float]) -> list[str]:
    """Return how far bars of these lengths reach, from 0 to 100; the longest reaches 100."""
    longest = max(lengths, default=0.0) or 1.0
    return [_hundredth(one / longest) for one in lengths]


def stretch(median: int, p90: int, among: Sequence[Late]) -> tuple[str, str]:
    """Return where median and 90th percentile stand from 0 to 100, the longest of all being 100."""
    longest = max((one.p90 for one in among), default=0) or 1
    return _hundredth(median / longest), _hundredth(p90 / longest)
