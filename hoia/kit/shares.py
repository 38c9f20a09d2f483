"""A share, and what chance leaves open about it. Pure."""

from dataclasses import dataclass
from functools import lru_cache
from math import ceil, sqrt
from statistics import NormalDist


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


@lru_cache(maxsize=16)
def deviate(confidence: float) -> float:
    """Return z, how many standard errors to either side hold ``confidence`` (between 0 and 1) of a normal distribution.

    >>> round(deviate(0.95), 6)
    1.959964
    """
    if not 0 < confidence < 1:
        raise ValueError(f"give a confidence between 0 and 1, as 0.95, not {confidence}")
    return NormalDist().inv_cdf(0.5 + confidence / 2)


def wilson(count: float, n: float, confidence: float = 0.95) -> tuple[float, float]:
    """Return the score interval for the share ``count`` of ``n`` (E. B. Wilson, 1927, JASA 22); 0 to 1 when n is 0.

    ``n`` may be an effective number, so neither needs to be whole. Raises ValueError for a count outside 0 to n.

    >>> [round(edge, 3) for edge in wilson(9, 10)]
    [0.596, 0.982]
    """
    z = deviate(confidence)
    if not 0 <= count <= n:
        raise ValueError(f"count at least 0 and at most all of them: {count} of {n} is no share")
    if n == 0:
        return 0.0, 1.0
    share, square = count / n, z * z
    middle = (share + square / (2 * n)) / (1 + square / n)
    reach = z / (1 + square / n) * sqrt(share * (1 - share) / n + square / (4 * n * n))
    return max(0.0, min(share, middle - reach)), min(1.0, max(share, middle + reach))  # rounding never passes the share


def needed(reach: float, confidence: float = 0.95, share: float = 0.5, of: int | None = None) -> int:
    """Return how many to draw at random so that Wilson's interval is at most ``reach`` to either side of its middle.

    ``reach`` is a share (0.05 for ± 5 points), ``share`` the one expected; 0.5 is the safe choice, which needs most. Of a
    known whole of ``of`` fewer are needed (W. G. Cochran, Sampling Techniques, 1977, chapter 4), and never more than all. The
    length of Wilson's interval solved for n: W. W. Piegorsch, 2004, Computational Statistics & Data Analysis 46.

    >>> needed(0.05), needed(0.05, of=400), needed(0.05, share=0.1)
    (381, 196, 141)
    """
    z = deviate(confidence)
    if not 0 < reach < 0.5:
        raise ValueError(f"give the reach as a share between 0 and 0.5, as 0.05 for ± 5 points, not {reach}")
    if not 0 <= share <= 1:
        raise ValueError(f"give the expected share between 0 and 1, not {share}")
    if of is not None and of < 1:
        raise ValueError(f"there must be at least one to draw from, not {of}")
    spread, square = share * (1 - share), reach * reach
    n = z * z * (spread - 2 * square + sqrt((spread - 2 * square) ** 2 + square * (1 - 4 * square))) / (2 * square)
    if of is not None:
        n = min(of, n / (1 + (n - 1) / of))
    return max(1, ceil(n - 1e-9))
