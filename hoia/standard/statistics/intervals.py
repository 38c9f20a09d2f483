"""The interval of a mean when every value is one of a few: Wilson's, for more than two values."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import inf, sqrt

from hoia.kit.shares import deviate

STEPS = 80  # more than halving alone would need
CLOSE = 1e-9


@dataclass(frozen=True, slots=True)
class Estimate:
    """A share with its interval, all of 0 to 1, from ``n`` reviews that tell as much as ``effective`` drawn evenly.

    ``value`` is None when there are no reviews. ``effective`` is what the interval was worked out with: smaller than ``n``
    when some reviews stand for many more conversations than others, larger when a good part of all conversations was
    reviewed, infinite when all were.
    """

    value: float | None
    low: float
    high: float
    n: int
    effective: float


def score_interval(
    shares: Mapping[float, float], least: float, most: float, n: float, confidence: float = 0.95
) -> tuple[float, float]:
    """Return the score interval for the mean of what takes a few values between ``least`` and ``most``.

    ``shares`` says how large a part of the sample has each value (together 1), ``n`` how many were drawn, which may be an
    effective number. The interval holds every mean m with |mean − m| ≤ z·√(var/n), where var is that of the likeliest
    distribution over the values seen, ``least`` and ``most`` with mean m. With the values 0 and 1 that is Wilson's interval
    (1927), with -1, 0 and 1 that of T. Tango for the difference of paired shares (1998, Statistics in Medicine 17).
    It never shrinks to a point while something unseen may exist.

    >>> [round(edge, 4) for edge in score_interval({1: 0.3, 0: 0.7}, 0, 1, 10)]
    [0.1078, 0.6032]
    """
    if abs(sum(shares.values()) - 1) > 1e-6 or any(not least <= value <= most for value in shares):
        raise ValueError("give shares that add up to one, of values that lie between the least and the most")
    mean = sum(value * share for value, share in shares.items())
    if n == inf:
        return mean, mean
    error = deviate(confidence) / sqrt(n)

    def beyond(tried: float) -> float:
        return abs(mean - tried) - error * sqrt(_variance(shares, least, most, tried))

    return _edge(beyond, mean, least), _edge(beyond, mean, most)


def _edge(beyond: Callable[[float], float], mean: float, end: float) -> float:
    """Where ``beyond`` turns from negative to positive between the mean and an end (C. J. F. Ridders, 1979, IEEE CAS 26)."""
    inside, outside = mean + (end - mean) * CLOSE, end
    if abs(end - mean) < CLOSE:
        return end
    below, above, found = beyond(inside), beyond(outside), outside
    if below >= 0:
        return mean  # nearly all were drawn
    for _ in range(STEPS):
        middle = (inside + outside) / 2
        at_middle = beyond(middle)
        new = middle - (middle - inside) * at_middle / sqrt(at_middle * at_middle - below * above)
        done, found = abs(new - found) < CLOSE, new
        if done:
            break
        value = beyond(new)
        for place, height in sorted(((middle, at_middle), (new, value)), key=lambda one: abs(one[0] - mean)):
            if height < 0:
                inside, below = place, height
            else:
                outside, above = place, height
                break
    return found


def _variance(shares: Mapping[float, float], least: float, most: float, mean: float) -> float:
    """The variance of the likeliest distribution that has this mean: p = share / (1 + t·(value − mean)).

    t is where the shares add up to one again; if they do nowhere, what is missing lies on the end that was not seen.
    """
    if not least < mean < most:
        return 0.0
    gaps = [(value - mean, share) for value, share in shares.items() if share]
    end = most - mean if sum(gap * share for gap, share in gaps) < 0 else least - mean
    t = last = -1 / end  # p is positive for t between 0 and this
    if all(abs(gap - end) > CLOSE for gap, _share in gaps) and _pull(gaps, last)[0] * end <= 0:
        return _spread(gaps, last, end)
    near, far, t = 0.0, last, last / 2
    for _ in range(STEPS):
        pull, slope = _pull(gaps, t)
        near, far = (t, far) if pull * end < 0 else (near, t)
        step = t - pull / slope
        new = step if min(near, far) < step < max(near, far) else (near + far) / 2
        if abs(new - t) <= CLOSE * abs(last):
            break
        t = new
    return _spread(gaps, t, end)


def _pull(gaps: list[tuple[float, float]], t: float) -> tuple[float, float]:
    """The mean gap of what is not yet a distribution, and how it changes with t."""
    pull = slope = 0.0
    for gap, share in gaps:
        part = gap / (1 + t * gap)
        pull += part * share
        slope -= part * part * share
    return pull, slope


def _spread(gaps: list[tuple[float, float]], t: float, end: float) -> float:
    likely = [(gap, share / (1 + t * gap)) for gap, share in gaps]
    unseen = max(0.0, 1 - sum(share for _gap, share in likely))
    return sum(gap * gap * share for gap, share in likely) + end * end * unseen
