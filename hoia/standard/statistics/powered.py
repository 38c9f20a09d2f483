"""Prediction-powered estimates: hints on every conversation and reviews of a random sample, together.

The hints say where all conversations lie, the reviews say how far the hints are off:
share = λ · hinted share of all + share among the reviewed − λ · hinted share among the reviewed.
Whatever the hints' errors, that stays right on average (A. N. Angelopoulos et al., Prediction-powered inference, 2023, Science
382); λ between 0 (the plain estimate) and 1 is tuned to the reviews, so that useless hints do no harm (A. N. Angelopoulos,
J. C. Duchi and T. Zrnic, PPI++, 2023, arXiv 2311.01453). Here the reviewed are a part of all conversations, which makes
λ the slope of the regression estimator (Cochran, 1977, chapter 7) and lets the unreviewed part alone be uncertain.

It holds only if the hints did not learn from these very reviews, and if each conversation kept the hint that it had.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from .estimates import Reviewed, Sample, Value, spread_of
from .intervals import Estimate, score_interval

Score = Callable[[str | None], float]


@dataclass(frozen=True, slots=True)
class Pair:
    """The share of one verdict by the reviews alone, and by reviews and hints."""

    plain: Estimate
    powered: Estimate

    @property
    def gain(self) -> float:
        """How long the powered interval is in parts of the plain one; 1 when hints bring nothing."""
        length = self.plain.high - self.plain.low
        return (self.powered.high - self.powered.low) / length if length else 1.0


@dataclass(frozen=True, slots=True)
class Powered:
    """``shares`` by verdict, both ways. ``tuning`` is λ, ``reviews`` of ``conversations`` were reviewed."""

    shares: Mapping[str, Pair]
    tuning: float
    reviews: int
    conversations: int


def prediction_powered(
    hinted: Mapping[str | None, int],
    reviews: Iterable[Reviewed],
    verdicts: Sequence[str],
    *,
    tuning: float | None = None,
    confidence: float = 0.95,
) -> Powered:
    """Return the share of each verdict among all conversations, by the reviews alone and with the hints.

    ``hinted`` counts all conversations by hint, those that were reviewed included; a hint that is none of ``verdicts``, as
    None, says nothing. ``tuning`` is λ, worked out from the reviews when None; one λ serves all verdicts, so that the shares
    add up to one. The interval is that of :func:`score_interval` over the values that a verdict less λ times a hint can take:
    it stays honest for rare verdicts and few reviews, and does not shrink to a point because a handful agreed.

    Raises ValueError for a verdict that is not among ``verdicts``, a probability outside 0 to 1, a λ outside 0 to 1, and for
    hints that were not counted over all conversations.
    """
    sample = Sample(reviews, verdicts)
    _check(hinted, sample, tuning)
    factor = tuned(sample, verdicts) if tuning is None else tuning
    # To estimate λ costs a review: Cochran, chapter 7.
    worth = (sample.n - 2) / (sample.n - 1) if factor and tuning is None else 1.0
    conversations, shares = sum(hinted.values()), {}
    for verdict in verdicts:
        plain = powered = sample.share(verdict, confidence)
        if factor and sample.n:
            hint = _score(verdict, verdicts)
            everywhere = sum(count * hint(one) for one, count in hinted.items()) / conversations
            powered = _with_hints(sample, verdict, hint, factor, everywhere, worth, confidence)
        shares[verdict] = Pair(plain, powered)
    return Powered(shares, factor, sample.n, conversations)


def tuned(sample: Sample, verdicts: Sequence[str]) -> float:
    """Return the λ of 0 to 1 that makes the variances of all shares together smallest, as far as the reviews can tell.

    It is Σ cov(verdict, hint) / Σ var(hint) under the draw, PPI++'s with the reviewed counted among all conversations.
    """
    if sample.n <= 2:
        return 0.0
    along = across = 0.0
    for verdict in verdicts:
        seen, hint = _seen(verdict), _hint(_score(verdict, verdicts))
        along += sample.covariance(seen, hint)
        across += sample.covariance(hint, hint)
    return min(1.0, max(0.0, along / across)) if across > 0 else 0.0


def _with_hints(
    sample: Sample, verdict: str, hint: Score, factor: float, everywhere: float, worth: float, confidence: float
) -> Estimate:
    seen, hinted = _seen(verdict), _hint(hint)

    def off(one: Reviewed) -> float:
        return seen(one) - factor * hinted(one)

    base, n = factor * everywhere, sample.effective(off) * worth
    low, high = score_interval(spread_of(sample, off), -factor, 1.0, n, confidence)
    low, value, high = (min(1.0, max(0.0, base + one)) for one in (low, sample.mean(off), high))
    return Estimate(value, min(low, value), max(value, high), sample.n, n)


def _seen(verdict: str) -> Value:
    return lambda one: float(one.verdict == verdict)


def _hint(score: Score) -> Value:
    return lambda one: score(one.hint)


def _score(verdict: str, verdicts: Sequence[str]) -> Score:
    """How much a hint speaks for a verdict; one that says nothing speaks for all of them alike."""
    return lambda hint: float(hint == verdict) if hint in verdicts else 1 / len(verdicts)


def _check(hinted: Mapping[str | None, int], sample: Sample, tuning: float | None) -> None:
    if tuning is not None and not 0 <= tuning <= 1:
        raise ValueError(f"give a tuning of 0 (without hints) to 1, or leave it out, not {tuning}")
    reviewed: Counter[str | None] = Counter()
    for one, count in sample:
        reviewed[one.hint] += count
    if few := [hint for hint, count in reviewed.items() if hinted.get(hint, 0) < count]:
        raise ValueError(
            f"count the hints of all conversations, the reviewed ones included: too few are hinted as {few[0]}"
        )
