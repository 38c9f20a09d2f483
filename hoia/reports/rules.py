"""The arithmetic of reports. Pure: counts come in, intervals, limits and what may be shown go out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from hoia.promises.rules import wilson

PEOPLE = 5  # a group of fewer says too much about each
ENOUGH_WEEKS = 8
USUAL_COUNT = 5.0  # Montgomery: below about five expected on either side the normal limits of a p-chart mislead
SMOOTHING = 0.2  # λ and L of the EWMA chart: Montgomery, table 9.11, one false signal in about 500 points
EWMA_WIDTH = 2.962
P_WIDTH = 3.0


@dataclass(frozen=True, slots=True)
class Share:
    """``count`` of ``n``, with Wilson's interval. All of 0 to 1; ``value`` is None when there is nothing to count."""

    count: int
    n: int

    @property
    def value(self) -> float | None:
        return self.count / self.n if self.n else None

    @property
    def interval(self) -> tuple[float, float]:
        return wilson(self.count, self.n)

    @property
    def low(self) -> float:
        return self.interval[0]

    @property
    def high(self) -> float:
        return self.interval[1]


@dataclass(frozen=True, slots=True)
class Point:
    """One week of a control chart. ``shown`` is what is compared with the limits: the share, or its moving average."""

    n: int
    share: float
    shown: float
    low: float
    high: float

    @property
    def signal(self) -> int:
        """-1 below what chance explains, 1 above it, 0 within."""
        return -1 if self.shown < self.low - 1e-9 else int(self.shown > self.high + 1e-9)


@dataclass(frozen=True, slots=True)
class Chart:
    """``kind`` is "p" or "ewma". ``centre`` is the share over all weeks. ``told`` says that there are weeks enough to judge."""

    kind: str
    centre: float
    points: tuple[Point, ...]

    @property
    def told(self) -> bool:
        return len(self.points) >= ENOUGH_WEEKS

    def signals(self) -> list[int]:
        """The places of the points that chance alone hardly explains; none before there are weeks enough."""
        return [place for place, one in enumerate(self.points) if self.told and one.signal]


def control_chart(weeks: Sequence[tuple[int, int]]) -> Chart:
    """Return the control chart of (n, good) a week; weeks without any are left out by the caller.

    A p-chart with limits of its own for each week where counts allow it, else an exponentially weighted moving average,
    whose limits follow from the size of every week before. D. C. Montgomery, Introduction to Statistical Quality Control
    (7th edition), 7.2.2 and 9.2: p ± 3·√(p(1−p)/n), and z = λx + (1−λ)z with its variance carried along.
    """
    n, good = sum(one for one, _good in weeks), sum(one for _n, one in weeks)
    centre = good / n if n else 0.0
    rarer = min(centre, 1 - centre)
    sizes = sorted(one for one, _good in weeks)
    if sizes and sizes[len(sizes) // 2] * rarer >= USUAL_COUNT:
        return Chart("p", centre, tuple(_plain_point(n, good, centre) for n, good in weeks))
    return Chart("ewma", centre, tuple(_moving(weeks, centre)))


def _plain_point(n: int, good: int, centre: float) -> Point:
    reach = P_WIDTH * sqrt(centre * (1 - centre) / n)
    return Point(n, good / n, good / n, max(0.0, centre - reach), min(1.0, centre + reach))


def _moving(weeks: Sequence[tuple[int, int]], centre: float) -> list[Point]:
    points, level, variance = [], centre, 0.0
    for n, good in weeks:
        level = SMOOTHING * good / n + (1 - SMOOTHING) * level
        variance = SMOOTHING**2 * centre * (1 - centre) / n + (1 - SMOOTHING) ** 2 * variance
        reach = EWMA_WIDTH * sqrt(variance)
        points.append(Point(n, good / n, level, max(0.0, centre - reach), min(1.0, centre + reach)))
    return points


def about_one(owners: int, nobodys: int, own: int) -> bool:
    """Would this figure speak of one other person: all of it, or all but what is the reader's, belongs to one owner?

    ``owners`` counts different owners, ``nobodys`` the rows that only a team owns, ``own`` those of the reader.
    """
    return owners - bool(own) == 1 and not nobodys


def shown_alone(people: Mapping[int, int]) -> set[int]:
    """Return which groups may be shown by themselves: those of :data:`PEOPLE` and more.

    The others are shown together. Are those together too few, the smallest of the large ones joins them, or they could be
    worked out as what is missing from the whole.
    """
    alone = {group for group, size in people.items() if size >= PEOPLE}
    rest = sum(size for group, size in people.items() if group not in alone)
    if alone and 0 < rest < PEOPLE:
        alone.remove(min(alone, key=lambda group: (people[group], group)))
    return alone
