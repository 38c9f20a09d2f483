"""What a random sample says about all conversations: every review stands for as many as were likely to be drawn for it.

A share is a ratio of Horvitz-Thompson totals (J. Hájek, 1971), its variance that of a stratified draw without putting back
(Deville and Tillé, 2005, J. Statistical Planning and Inference 128), exact where each stratum was drawn evenly. The interval
is Wilson's with the effective number of reviews (P. S. Kott and D. A. Carr, 1997, J. Official Statistics 13), which is never
more than the weights alone allow (L. Kish, 1965): a few reviews that happen to agree do not pass for certainty.
Its subject is the conversations that were there to be drawn, not those to come.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import inf

from hoia.kit.shares import wilson

from .intervals import Estimate

ROUNDING = 1e-12


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A conversation that was drawn at random and judged, with the chance (above 0, at most 1) it had of being drawn.

    ``stratum`` is what the draw was made within, ``hint`` the verdict that the hints alone would have given; both may be
    left out. A conversation that was picked on purpose has no such chance and cannot be told here.
    """

    verdict: str
    probability: float
    stratum: str = ""
    hint: str | None = None


Value = Callable[[Reviewed], float]


def total(values: Sequence[float], probabilities: Sequence[float]) -> float:
    """Return the estimated sum over all conversations of ``values`` seen in the sample, each drawn with its probability.

    Unbiased whatever the values: Σ value / probability (D. G. Horvitz and D. J. Thompson, 1952, JASA 47). Both have one
    entry for each review. Raises ValueError for lengths that differ and for probabilities outside 0 to 1.
    """
    if len(values) != len(probabilities):
        raise ValueError(f"give one probability for each value: there are {len(values)} and {len(probabilities)}")
    return sum(value / checked(probability) for value, probability in zip(values, probabilities, strict=True))


def weighted_shares(
    reviews: Iterable[Reviewed], verdicts: Sequence[str], confidence: float = 0.95
) -> dict[str, Estimate]:
    """Return the estimated share of each of ``verdicts`` among all conversations; the shares add up to one.

    Without reviews nothing is known: then every share is None, somewhere between 0 and 1. Raises ValueError for a verdict
    that is not among ``verdicts`` and for a probability outside 0 to 1.
    """
    sample = Sample(reviews, verdicts)
    return {verdict: sample.share(verdict, confidence) for verdict in verdicts}


def checked(probability: float | None) -> float:
    if probability is None or not 0 < probability <= 1:
        raise ValueError(
            "only what was drawn at random enters figures: give its chance of being drawn,"
            f" above 0 and at most 1, not {probability}"
        )
    return probability


class Sample:
    """Reviews with their weights. Those that are alike are counted once, so twenty thousand take as long as a few.

    What is asked of it is a value that follows from verdict and hint alone; so every mean and covariance is a sum over the few
    kinds of review there are, with weights that are worked out once.
    """

    def __init__(self, reviews: Iterable[Reviewed], verdicts: Sequence[str]) -> None:
        self.counts = Counter(reviews)
        for one in self.counts:
            checked(one.probability)
            if one.verdict not in verdicts:
                raise ValueError(
                    f"name {one.verdict!r} among the verdicts, or the shares would not be of all conversations"
                )
        self.n = self.counts.total()

    def __iter__(self) -> Iterator[tuple[Reviewed, int]]:
        return iter(self.counts.items())

    @cached_property
    def weight(self) -> float:
        """About how many conversations the reviews stand for."""
        return sum(self._kinds.values())

    @cached_property
    def most_effective(self) -> float:
        """How many evenly drawn reviews from an endless number of conversations would tell as much, going by weights alone."""
        left = sum(count * (1 - one.probability) / one.probability**2 for one, count in self)
        return self.weight**2 / left if left else inf

    def weights(self) -> Iterable[tuple[Reviewed, float]]:
        """One review of each kind, and about how many conversations that kind stands for."""
        return self._kinds.items()

    def mean(self, value: Value) -> float:
        return sum(weight * value(one) for one, weight in self._kinds.items()) / self.weight

    def covariance(self, value: Value, other: Value) -> float:
        """The covariance of two estimated means under the draw; the variance of one when both are the same."""
        middle, middle_other = self.mean(value), self.mean(other)
        gaps = [value(one) - middle for one in self._kinds]
        gaps_other = [other(one) - middle_other for one in self._kinds]
        parts = [spread * gaps[row] * gaps_other[column] for (row, column), spread in self._spreads.items()]
        found = sum(parts)
        # What should cancel leaves a trace of rounding behind, which must not pass for a spread.
        return found / self.weight**2 if abs(found) > ROUNDING * sum(map(abs, parts)) else 0.0

    @cached_property
    def _kinds(self) -> dict[Reviewed, float]:
        """How many conversations each kind of review stands for: one review of each kind, and its weight."""
        weights: dict[tuple[str, str | None], float] = {}
        for one, count in self:
            key = one.verdict, one.hint
            weights[key] = weights.get(key, 0.0) + count / one.probability
        return {Reviewed(verdict, 1.0, hint=hint): weight for (verdict, hint), weight in weights.items()}

    @cached_property
    def _spreads(self) -> dict[tuple[int, int], float]:
        """How two kinds vary together under the draw, by their places: all of covariance that does not depend on values.

        Within a stratum of n reviews with chance p each, and a = 1 − p, that of the gaps x and y of two values is
        n / (n − 1) · (Σ a·x·y/p² − Σ a·x/p · Σ a·y/p / Σ a), which falls apart into sums over the kinds.
        """
        places = {(one.verdict, one.hint): place for place, one in enumerate(self._kinds)}
        found: dict[tuple[int, int], float] = {}
        for rows in self._strata:
            n, chance = 0, 0.0
            once: dict[int, float] = {}
            twice: dict[int, float] = {}
            for one, count in rows:
                place, left = places[one.verdict, one.hint], count * (1 - one.probability)
                n, chance = n + count, chance + left
                once[place] = once.get(place, 0.0) + left / one.probability
                twice[place] = twice.get(place, 0.0) + left / one.probability**2
            if n < 2 or not chance:
                continue
            part = n / (n - 1)
            for row, value in once.items():
                found[row, row] = found.get((row, row), 0.0) + part * twice[row]
                for column, other in once.items():
                    found[row, column] = found.get((row, column), 0.0) - part * value * other / chance
        return found

    def effective(self, value: Value) -> float:
        """How many evenly drawn reviews would leave the mean of ``value`` as uncertain as it is."""
        mean = self.mean(value)
        spread = self.mean(lambda one: (value(one) - mean) ** 2) * self.n / max(1, self.n - 1)
        variance = self.covariance(value, value)
        return min(self.most_effective, spread / variance) if variance > 0 else self.most_effective

    def share(self, verdict: str, confidence: float) -> Estimate:
        if not self.n:
            return Estimate(None, 0.0, 1.0, 0, 0.0)

        def value(one: Reviewed) -> float:
            return float(one.verdict == verdict)

        share, n = min(1.0, self.mean(value)), self.effective(value)
        low, high = (share, share) if n == inf else wilson(share * n, n, confidence)
        return Estimate(share, low, high, self.n, n)

    @cached_property
    def _strata(self) -> list[list[tuple[Reviewed, int]]]:
        """The reviews by stratum. One alone tells nothing of its spread: such strata are taken together (Cochran, 5A.12)."""
        found: dict[str, list[tuple[Reviewed, int]]] = {}
        for one, count in self:
            found.setdefault(one.stratum, []).append((one, count))
        by_size = sorted(found.values(), key=lambda rows: sum(count for _one, count in rows))
        alone = [rows for rows in by_size if sum(count for _one, count in rows) == 1]
        others = by_size[len(alone) :]
        if len(alone) == 1 and others:
            return [alone[0] + others[0], *others[1:]]
        return [[row for rows in alone for row in rows], *others]


def spread_of(sample: Sample, value: Value) -> Mapping[float, float]:
    """Return how large a part of all conversations has each value, as the reviews tell it; together 1."""
    parts: dict[float, float] = {}
    for one, weight in sample.weights():
        parts[value(one)] = parts.get(value(one), 0.0) + weight / sample.weight
    return parts
