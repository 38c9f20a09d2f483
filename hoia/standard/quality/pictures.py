"""Where the marks of the pictures stand. Pure: figures come in, places in the units of an SVG go out, as plain text."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from hoia.kit.charts import Chart
from hoia.kit.pictures import (
    BOTTOM,
    HIGH,
    LEFT,
    MOST_LABELS,
    RIGHT,
    TOP,
    WIDE,
    Drawing,
    Line,
    edge_labels,
    plain,
    steps,
)

from ..statistics.intervals import Estimate

TOPS = (0.1, 0.2, 0.3, 0.5, 0.75, 1.0)
STEPS = (0.05, 0.1, 0.2, 0.35, 0.5)  # of the heat map: from which share on a field is darker


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


def heat(share: float) -> int:
    """Return how dark a field of the heat map is, from 0 to 5."""
    return sum(share >= step for step in STEPS)


def drawn(chart: Chart, shares: Sequence[Estimate], mondays: Sequence[date]) -> Drawing[Mark]:
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
            plain(x), plain(y(one.shown)), plain(y(share.value or 0)), plain(y(share.low)), plain(y(share.high)),
            one.signal if place in signals else 0, monday if place % every == 0 else None,
        )
        for place, (x, one, share, monday) in enumerate(zip(xs, chart.points, shares, mondays, strict=True))
    ]  # fmt: skip
    lows, highs = [y(one.low) for one in chart.points], [y(one.high) for one in chart.points]
    lines = [Line(plain(y(top * part)), round(top * part * 100)) for part in (0, 0.5, 1)]
    return Drawing(
        marks, " ".join(f"{mark.x},{mark.y}" for mark in marks), steps(xs, lows, step), steps(xs, highs, step),
        plain(y(chart.centre)), lines, plain(xs[-1] + step / 2),
        edge_labels(highs[-1], y(chart.centre), lows[-1]),
    )  # fmt: skip
