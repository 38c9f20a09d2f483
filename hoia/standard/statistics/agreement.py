"""Do reviewers see the same? Agreement of two or more, some of whom may not have marked everything.

Marks come as one row for each conversation with one entry for each reviewer, None where there is no mark. What a single
reviewer marked tells nothing about agreement. Every coefficient is 1 for full agreement and 0 for what chance would bring;
it is None when there is nothing to tell by: no conversation marked twice, or one value only, so that chance alone would agree.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from math import inf
from random import Random

RELIABLE, TENTATIVE = 0.800, 0.667  # K. Krippendorff, Content Analysis, 2004, chapter 11
ROUNDING = 1e-9

Mark = Hashable
Marks = Sequence[Sequence[Mark | None]]
Pairs = Mapping[tuple[int, int], float]
Apart = Callable[[int, int], float]


class Level(StrEnum):
    """What the values of a mark mean: names, an order, distances, or parts of a whole."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    INTERVAL = "interval"
    RATIO = "ratio"


class Standing(StrEnum):
    """What may be concluded from marks with such an alpha. REWORD: the criterion means different things to reviewers."""

    RELIABLE = "reliable"
    TENTATIVE = "tentative"
    REWORD = "reword"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far reviewers agree about one criterion: ``conversations`` were marked twice or more, with ``marks`` in all."""

    conversations: int
    marks: int
    alpha: float | None
    interval: tuple[float, float] | None
    ac1: float | None
    raw: float | None

    @property
    def standing(self) -> Standing:
        """Below .667 a criterion needs rewording; at .800 marks may be relied upon (Krippendorff, 2004)."""
        if self.alpha is None:
            return Standing.UNKNOWN
        if self.alpha < TENTATIVE - ROUNDING:
            return Standing.REWORD
        return Standing.RELIABLE if self.alpha >= RELIABLE - ROUNDING else Standing.TENTATIVE


def agreement(
    marks: Marks,
    level: Level = Level.NOMINAL,
    order: Sequence[Mark] | None = None,
    *,
    seed: int = 0,
    repeats: int = 1000,
) -> Agreement:
    """Return all that is told of one criterion. ``order`` holds every value there may be, for ordinal marks from low to high."""
    counted = [counts for row in marks if (counts := _counts(row)).total() > 1]
    return Agreement(
        len(counted),
        sum(counts.total() for counts in counted),
        alpha(marks, level, order),
        alpha_interval(marks, level, order, seed=seed, repeats=repeats),
        ac1(marks, order),
        raw_agreement(marks),
    )


def alpha(marks: Marks, level: Level = Level.NOMINAL, order: Sequence[Mark] | None = None) -> float | None:
    """Return Krippendorff's alpha (K. Krippendorff, 2011, Computing Krippendorff's alpha-reliability).

    Interval and ratio marks are numbers, those of a ratio not below 0. Ordinal marks are numbers, or their ``order`` from low
    to high is given. Raises ValueError for marks that the level does not fit or that are missing from ``order``.
    """
    units, values = _units(marks, order)
    return _alpha(units, [1] * len(units), _apart(level, values, order is not None))


def alpha_interval(
    marks: Marks,
    level: Level = Level.NOMINAL,
    order: Sequence[Mark] | None = None,
    *,
    seed: int = 0,
    repeats: int = 1000,
    confidence: float = 0.95,
) -> tuple[float, float] | None:
    """Return the interval of alpha, from ``repeats`` draws of as many conversations, with putting back; the same for a seed.

    Percentiles of the bootstrap over conversations (A. Zapf et al., 2016, BMC Medical Research Methodology 16). Draws in which
    all marks are the same tell nothing and are left out; the interval is None when most are. With fewer than about twenty
    conversations it is too short, as every bootstrap is. Raises ValueError as :func:`alpha` does.
    """
    if repeats < 1 or not 0 < confidence < 1:
        raise ValueError("give at least one repeat and a confidence between 0 and 1, as 0.95")
    units, values = _units(marks, order)
    apart = _apart(level, values, order is not None)
    chance, places, found = Random(seed), range(len(units)), []
    for _ in range(repeats if units else 0):
        times = Counter(chance.choices(places, k=len(units)))
        one = _alpha([units[place] for place in times], list(times.values()), apart)
        if one is not None:
            found.append(one)
    if len(found) * 2 <= repeats:
        return None
    found.sort()
    tail = (1 - confidence) / 2
    return found[int(tail * (len(found) - 1))], found[-1 - int(tail * (len(found) - 1))]


def raw_agreement(marks: Marks) -> float | None:
    """Return how large a part of the pairs of reviewers agrees, on average over conversations; of 0 to 1."""
    counted = [counts for row in marks if (counts := _counts(row)).total() > 1]
    if not counted:
        return None
    agreed = (sum(n * (n - 1) for n in counts.values()) / (counts.total() * (counts.total() - 1)) for counts in counted)
    return sum(agreed) / len(counted)


def fleiss_kappa(marks: Marks) -> float | None:
    """Return Fleiss' kappa (J. L. Fleiss, 1971, Psychological Bulletin 76), with missing marks as K. L. Gwet has it (2014)."""
    common = _common(marks)
    return _beyond_chance(raw_agreement(marks), sum(share * share for share in common.values()))


def ac1(marks: Marks, categories: Sequence[Mark] | None = None) -> float | None:
    """Return Gwet's AC1 (K. L. Gwet, 2008, British J. of Mathematical and Statistical Psychology 61).

    It stays steady where nearly all marks are the same, which lowers alpha and kappa. ``categories`` holds the values that
    there were to choose from; None for those seen. Raises ValueError for a mark that is none of them.
    """
    common = _common(marks)
    kinds = len(common if categories is None else set(categories))
    if categories is not None and (strange := [mark for mark in common if mark not in categories]):
        raise ValueError(f"name {strange[0]!r} among the values that there are to choose from")
    if kinds < 2:
        return None
    return _beyond_chance(raw_agreement(marks), sum(share * (1 - share) for share in common.values()) / (kinds - 1))


def _beyond_chance(seen: float | None, chance: float) -> float | None:
    return None if seen is None or chance > 1 - ROUNDING else (seen - chance) / (1 - chance)


def _counts(row: Sequence[Mark | None]) -> Counter[Mark]:
    return Counter(mark for mark in row if mark is not None)


def _common(marks: Marks) -> dict[Mark, float]:
    """How common each value is: the mean over conversations of its part of the marks."""
    counted = [counts for row in marks if (counts := _counts(row))]
    common: dict[Mark, float] = {}
    for counts in counted:
        for mark, n in counts.items():
            common[mark] = common.get(mark, 0.0) + n / counts.total() / len(counted)
    return common


# Krippendorff's alpha from coincidences: within each conversation every mark is paired with every other.


@dataclass(frozen=True, slots=True)
class _Unit:
    """One conversation: how many marks of each value (by its place), and the pairs of different values."""

    counts: tuple[int, ...]
    pairs: Pairs


def _units(marks: Marks, order: Sequence[Mark] | None) -> tuple[list[_Unit], list[Mark]]:
    counted = [counts for row in marks if (counts := _counts(row)).total() > 1]
    seen = {mark for counts in counted for mark in counts}
    if order is not None and (strange := [mark for mark in seen if mark not in order]):
        raise ValueError(f"put {strange[0]!r} into the order of the values")
    values = sorted(seen, key=_rank) if order is None else [mark for mark in order if mark in seen]
    return [_unit([counts[value] for value in values]) for counts in counted], values


def _rank(mark: Mark) -> tuple[float, str]:
    return (mark, "") if isinstance(mark, (int, float)) else (inf, repr(mark))


def _unit(counts: list[int]) -> _Unit:
    others = sum(counts) - 1
    pairs = {
        (low, high): 2 * counts[low] * counts[high] / others
        for high in range(len(counts))
        for low in range(high)
        if counts[low] and counts[high]
    }
    return _Unit(tuple(counts), pairs)


def _alpha(units: Sequence[_Unit], times: Sequence[int], apart: Callable[[Sequence[int]], Apart]) -> float | None:
    if not units:
        return None
    counts = [0] * len(units[0].counts)
    for unit, k in zip(units, times, strict=True):
        counts = [before + k * n for before, n in zip(counts, unit.counts, strict=True)]
    distance = apart(counts)
    table = {(low, high): distance(low, high) for high in range(len(counts)) for low in range(high)}
    expected = 2 * sum(counts[low] * counts[high] * one for (low, high), one in table.items())
    if not expected:
        return None
    observed = sum(k * n * table[pair] for unit, k in zip(units, times, strict=True) for pair, n in unit.pairs.items())
    return 1 - (sum(counts) - 1) * observed / expected


def _apart(level: Level, values: list[Mark], ordered: bool) -> Callable[[Sequence[int]], Apart]:
    """The squared distance of two values, by their places; that of ranks depends on how common the values between are."""
    if level is Level.NOMINAL:
        return lambda counts: lambda low, high: 1.0
    numbers = [value for value in values if isinstance(value, (int, float))]
    if level is Level.ORDINAL:
        if not ordered and len(numbers) < len(values):
            raise ValueError("give the order of the values, from low to high, or numbers")
        return _ranks
    if len(numbers) < len(values) or (level is Level.RATIO and min(numbers, default=0) < 0):
        raise ValueError(f"give numbers for {level} marks, and none below 0 for a ratio")
    if level is Level.INTERVAL:
        return lambda counts: lambda low, high: (numbers[high] - numbers[low]) ** 2
    return lambda counts: lambda low, high: ((numbers[high] - numbers[low]) / (numbers[high] + numbers[low])) ** 2


def _ranks(counts: Sequence[int]) -> Apart:
    upto = [0, *accumulate(counts)]
    return lambda low, high: (upto[high + 1] - upto[low] - (counts[low] + counts[high]) / 2) ** 2
