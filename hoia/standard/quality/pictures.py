"""Where the marks of the pictures stand. Pure: figures come in, places in the units of an SVG go out, as plain text."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from hoia.kit.charts import Chart

from ..statistics.intervals import Estimate

WIDE, HIGH = 720, 220
LEFT, RIGHT, TOP, BOTTOM = 44, 96, 12, 28
MOST_LABELS = 7
LINE = 13.0  # height of a line of words
TOPS = (0.1, 0.2, 0.3, 0.5, 0.75, 1.0)
STEPS = (0.05, 0.1, 0.2, 0.35, 0.5)  # of the heat map: from which share on a field is darker


@dataclass(frozen=True)
class Interval:
    """A point with its interval on a line from 0 to 100."""

    low: str
    at: str
    high: str


@dataclass(frozen=True)
class Mark:
    """One point: ``y`` is what is compared with the limits, ``low`` to ``high`` the interval of the estimate at ``at``."""

    x: str
    y: str
    at: str
    low: str
    high: str
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


def interval(value: float | None, low: float, high: float) -> Interval:
    return Interval(_hundredth(low), _hundredth(value or 0.0), _hundredth(high))


def heat(share: float) -> int:
    """Return how dark a field of the heat map is, from 0 to 5."""
    return sum(share >= step for step in STEPS)


def drawn(chart: Chart, shares: Sequence[Estimate], mondays: Sequence[date]) -> Drawing:
    """Place the points of a chart that has at least one, with the estimates of the same weeks.

    The scale begins at nought and holds every point and limit; an interval may go beyond and is cut there.
    """
    most = max(max(one.shown, one.high, share.value or 0) for one, share in zip(chart.points, shares, strict=True))
    top = min(one for one in TOPS if one >= min(1.0, most))

    def y(share: float) -> float:
        return HIGH - BOTTOM - min(1.0, share / top) * (HIGH - TOP - BOTTOM)

    step = (WIDE - LEFT - RIGHT) / len(chart.points)
    xs = [LEFT + step * (place + 0.5) for place in range(len(chart.points))]
    every, signals = -(-len(xs) // MOST_LABELS), set(chart.signals())
    marks = [
        Mark(
            _n(x), _n(y(one.shown)), _n(y(share.value or 0)), _n(y(share.low)), _n(y(share.high)),
            one.signal if place in signals else 0, monday if place % every == 0 else None,
        )
        for place, (x, one, share, monday) in enumerate(zip(xs, chart.points, shares, mondays, strict=True))
    ]  # fmt: skip
    lows, highs = [y(one.low) for one in chart.points], [y(one.high) for one in chart.points]
    return Drawing(
        marks, " ".join(f"{mark.x},{mark.y}" for mark in marks), _steps(xs, lows, step), _steps(xs, highs, step),
        _n(y(chart.centre)), [Line(_n(y(top * part)), round(top * part * 100)) for part in (0, 0.5, 1)], _n(xs[-1] + step / 2),
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
