"""Where the marks of a picture stand. Pure: figures come in, places in the units of its SVG go out, as plain text."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

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
    hundredth,
    plain,
    steps,
)


class Late(Protocol):
    @property
    def p90(self) -> int: ...


@dataclass(frozen=True)
class Mark:
    x: str
    y: str
    signal: int
    label: date | None  # written below where there is room


def drawn(chart: Chart, mondays: Sequence[date]) -> Drawing[Mark]:
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
        Mark(
            plain(x), plain(y(one.shown)), one.signal if place in signals else 0, monday if place % every == 0 else None
        )
        for place, (x, one, monday) in enumerate(zip(xs, chart.points, mondays, strict=True))
    ]
    lows, highs = [y(one.low) for one in chart.points], [y(one.high) for one in chart.points]
    middle = (100 + floor) // 2
    return Drawing(
        marks, " ".join(f"{mark.x},{mark.y}" for mark in marks), steps(xs, lows, step), steps(xs, highs, step),
        plain(y(chart.centre)), [Line(plain(y(one / 100)), one) for one in (floor, middle, 100)], plain(xs[-1] + step / 2),
        edge_labels(highs[-1], y(chart.centre), lows[-1]),
    )  # fmt: skip


def bars(lengths: Sequence[float]) -> list[str]:
    """Return how far bars of these lengths reach, from 0 to 100; the longest reaches 100."""
    longest = max(lengths, default=0.0) or 1.0
    return [hundredth(one / longest) for one in lengths]


def stretch(median: int, p90: int, among: Sequence[Late]) -> tuple[str, str]:
    """Return where median and 90th percentile stand from 0 to 100, the longest of all being 100."""
    longest = max((one.p90 for one in among), default=0) or 1
    return hundredth(median / longest), hundredth(p90 / longest)
