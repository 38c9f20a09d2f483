"""Control charts of a share: which points chance alone hardly explains, and how often it fools us. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, cos, exp, floor, inf, lgamma, log, pi, sqrt
from statistics import NormalDist

ENOUGH_WEEKS = 8
USUAL_COUNT = 5.0  # Montgomery: below about five expected on either side the normal limits of a p-chart mislead
SMOOTHING = 0.2  # λ and L of the EWMA chart: Montgomery, table 9.11, one false signal in about 500 points
EWMA_WIDTH = 2.962
P_WIDTH = 3.0
NODES = 40  # of the integral equation: enough for six digits of a run length at 500, four at the edges below
LEAST_SMOOTHING, WIDEST = 0.05, 4.0


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
    (7th edition), 7.2.2 and 9.2: p ± 3·√(p(1−p)/n), and z = λx + (1−λ)z with its variance carried along. The run length of
    500 is that of normal points; ten a week of which nine are good give a false signal in about 400 weeks, six of which hardly
    one is bad in about 200. Raises
    ValueError for a week that is empty or counts more than there were.
    """
    if any(not 0 <= good <= n or n < 1 for n, good in weeks):
        raise ValueError("leave out weeks without any, and count at most as many good ones as there were")
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


# How long until a chart signals, on average. Without a change that should be long, with one it should be short.


def p_run_length(n: int, centre: float, now: float | None = None, width: float = P_WIDTH) -> float:
    """Return the average run length of a p-chart, in points of ``n`` each: exact, from the binomial distribution.

    ``centre`` is the share that the limits were drawn for, ``now`` the share there really is (the same when None).
    Infinite where no count lies outside the limits. Montgomery, 7.2.4.
    """
    now = centre if now is None else now
    if n < 1 or width <= 0 or not 0 < centre < 1 or not 0 < now < 1:
        raise ValueError("give at least one a point, shares between 0 and 1, and limits some standard errors wide")
    reach = width * sqrt(centre * (1 - centre) * n)
    least, most = ceil(n * centre - reach - 1e-9), floor(n * centre + reach + 1e-9)
    outside = sum(_binomial(n, k, now) for k in range(n + 1) if not least <= k <= most)
    return 1 / outside if outside else inf


def _binomial(n: int, k: int, share: float) -> float:
    ways = lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1)
    return exp(ways + k * log(share) + (n - k) * log(1 - share))


def ewma_run_length(smoothing: float, width: float, shift: float = 0.0) -> float:
    """Return the average run length of an EWMA chart of normal points with fixed limits, in points.

    ``smoothing`` is λ, ``width`` L in standard deviations of the average, ``shift`` how far the mean
    has moved, in standard deviations of one point. Solves the integral equation of S. V. Crowder, 1987, Technometrics 29,
    by Gauss-Legendre quadrature. J. M. Lucas and M. S. Saccucci, 1990, Technometrics 32, has tables.

    >>> round(ewma_run_length(0.1, 2.814)), round(ewma_run_length(0.2, 2.962)), round(ewma_run_length(0.1, 2.814, 1.0), 1)
    (500, 500, 10.3)
    """
    if not LEAST_SMOOTHING <= smoothing <= 1 or not 0 < width <= WIDEST:
        raise ValueError(
            f"give a smoothing of {LEAST_SMOOTHING} to 1 and limits of at most {WIDEST} standard deviations"
        )
    half = width * sqrt(smoothing / (2 - smoothing))
    places, weights = _legendre(NODES)
    density = NormalDist(shift, 1.0).pdf

    def reached(level: float) -> list[float]:
        """The chance of the next average to lie around each place, from ``level``."""
        return [
            half * weight / smoothing * density((half * place - (1 - smoothing) * level) / smoothing)
            for place, weight in zip(places, weights, strict=True)
        ]

    rows = [[-chance for chance in reached(half * place)] for place in places]
    for diagonal, row in enumerate(rows):
        row[diagonal] += 1
    lengths = _solved(rows, [1.0] * NODES)
    return 1 + sum(chance * length for chance, length in zip(reached(0.0), lengths, strict=True))


def ewma_width(smoothing: float, run_length: float = 500.0) -> float:
    """Return L, the limits in standard deviations, with which an unchanged EWMA signals once in ``run_length`` points.

    >>> round(ewma_width(0.2), 3)
    2.962
    """
    low, high = 0.1, WIDEST
    if not ewma_run_length(smoothing, low) <= run_length <= ewma_run_length(smoothing, high):
        raise ValueError(
            f"ask for a run length that limits of {low} to {high} standard deviations give, not {run_length}"
        )
    while high - low > 1e-7:
        middle = (low + high) / 2
        low, high = (middle, high) if ewma_run_length(smoothing, middle) < run_length else (low, middle)
    return (low + high) / 2


def _legendre(n: int) -> tuple[list[float], list[float]]:
    """The places and weights of Gauss-Legendre quadrature on -1 to 1: the roots of a Legendre polynomial, by Newton."""
    places, weights = [], []
    for k in range(n):
        x, slope = cos(pi * (k + 0.75) / (n + 0.5)), 0.0
        for _ in range(8):
            before, now = 1.0, x
            for degree in range(2, n + 1):
                before, now = now, ((2 * degree - 1) * x * now - (degree - 1) * before) / degree
            slope = n * (x * now - before) / (x * x - 1)
            x -= now / slope
        places.append(x)
        weights.append(2 / ((1 - x * x) * slope * slope))
    return places, weights


def _solved(rows: list[list[float]], right: list[float]) -> list[float]:
    """Solve rows · x = right by elimination with the largest pivot first."""
    table = [[*row, value] for row, value in zip(rows, right, strict=True)]
    size = len(table)
    for at in range(size):
        best = max(range(at, size), key=lambda row: abs(table[row][at]))
        table[at], table[best] = table[best], table[at]
        pivot = table[at]
        for row in table[at + 1 :]:
            factor = row[at] / pivot[at]
            row[at:] = [one - factor * other for one, other in zip(row[at:], pivot[at:], strict=True)]
    found = [0.0] * size
    for at in reversed(range(size)):
        known = sum(table[at][later] * found[later] for later in range(at + 1, size))
        found[at] = (table[at][size] - known) / table[at][at]
    return found
