"""What pictures of figures have in common: an interval on a line, the field of a control chart. Pure; places are plain text."""

from collections.abc import Sequence
from dataclasses import dataclass

WIDE, HIGH = 720, 220
LEFT, RIGHT, TOP, BOTTOM = 44, 96, 12, 28
MOST_LABELS = 7
LINE = 13.0  # height of a line of words


@dataclass(frozen=True)
class Interval:
    """A point with its interval on a line from 0 to 100."""

    low: str
    at: str
    high: str


@dataclass(frozen=True)
class Line:
    y: str
    percent: int


@dataclass(frozen=True)
class EdgeLabel:
    name: str  # "centre", "low" or "high"
    y: str


@dataclass(frozen=True)
class Drawing[Mark]:
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
    return Interval(hundredth(low), hundredth(value or 0.0), hundredth(high))


def edge_labels(high: float, centre: float, low: float) -> list[EdgeLabel]:
    """Write beside its end what each line is; the limits give way to the middle where all come together."""
    labels = [EdgeLabel("centre", plain(centre))]
    if centre - high >= LINE:
        labels.insert(0, EdgeLabel("high", plain(high)))
    if low - centre >= LINE:
        labels.append(EdgeLabel("low", plain(low)))
    return labels


def steps(xs: Sequence[float], ys: Sequence[float], step: float) -> str:
    """Limits hold for a whole week each, so they are drawn as steps."""
    places = []
    for x, y in zip(xs, ys, strict=True):
        places += [f"{plain(x - step / 2)},{plain(y)}", f"{plain(x + step / 2)},{plain(y)}"]
    return " ".join(places)


def hundredth(share: float) -> str:
    return f"{share * 100:.1f}"


def plain(value: float) -> str:
    return f"{value:.1f}"
