"""Wald's sequential probability ratio test: is the rate of bad conversations too high? Review until enough is known.

A. Wald, Sequential Analysis, 1947, chapters 3 and 5. Each review is weighed as it comes; on average about half as many are
needed as for a fixed number with the same errors. The reviews must be drawn at random, evenly, and be taken in the order
drawn. Who tests ten teams every month will be fooled by one of them now and then: the errors are those of one test.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from math import ceil, exp, floor, log


class Decision(StrEnum):
    """What the reviews so far say: the rate is too high, it is acceptable, or it takes more of them."""

    TOO_HIGH = "too_high"
    ACCEPTABLE = "acceptable"
    GO_ON = "go_on"


@dataclass(frozen=True, slots=True)
class SequentialTest:
    """A test between two rates of bad conversations, each between 0 and 1.

    ``acceptable`` is the rate y one asks about ("above y?"), ``too_high`` the larger rate that must not be overlooked. At the
    acceptable rate the test says "too high" with a chance of about ``alpha``, at the other one it says "acceptable" with a
    chance of about ``beta``. Raises ValueError for rates in the wrong order and for errors that leave nothing to decide.
    """

    acceptable: float
    too_high: float
    alpha: float = 0.05
    beta: float = 0.10

    def __post_init__(self) -> None:
        if not 0 < self.acceptable < self.too_high < 1:
            raise ValueError("give an acceptable rate above 0 and a larger one below 1 that would be too high")
        if self.alpha <= 0 or self.beta <= 0 or self.alpha + self.beta >= 1:
            raise ValueError("give alpha and beta above 0 that are less than 1 together, as 0.05 and 0.10")

    @property
    def bounds(self) -> tuple[float, float]:
        """The evidence (natural logarithm of the likelihood ratio) at which one accepts, and at which one says too high."""
        return log(self.beta / (1 - self.alpha)), log((1 - self.beta) / self.alpha)

    @property
    def steps(self) -> tuple[float, float]:
        """How much the evidence changes with a conversation that was not bad (less than 0), and with a bad one."""
        return log((1 - self.too_high) / (1 - self.acceptable)), log(self.too_high / self.acceptable)

    def evidence(self, bad: int, n: int) -> float:
        """The logarithm of how much likelier ``bad`` of ``n`` reviews are if the rate is too high than if it is acceptable."""
        if not 0 <= bad <= n:
            raise ValueError(f"count at least no bad review and at most all: {bad} of {n} cannot be")
        sound, spoilt = self.steps
        return bad * spoilt + (n - bad) * sound

    def decide(self, bad: int, n: int) -> Decision:
        """Return what ``bad`` of ``n`` reviews say, if nothing had been decided before. Whoever has them all asks ``run``."""
        low, high = self.bounds
        evidence = self.evidence(bad, n)
        if evidence >= high - 1e-12:
            return Decision.TOO_HIGH
        return Decision.ACCEPTABLE if evidence <= low + 1e-12 else Decision.GO_ON

    def run(self, reviews: Iterable[bool]) -> tuple[Decision, int]:
        """Return the first decision, and after how many reviews (True for bad, in the order drawn) it fell.

        What comes after a decision does not change it.
        """
        bad = n = 0
        for n, spoilt in enumerate(reviews, 1):
            bad += spoilt
            if (decision := self.decide(bad, n)) is not Decision.GO_ON:
                return decision, n
        return Decision.GO_ON, n

    def limits(self, n: int) -> tuple[int, int]:
        """Return with at most how many bad ones of ``n`` one accepts (-1: not yet), and from how many on it is too high.

        Wald's two parallel lines, for a picture: slope·n − h1 and slope·n + h2.
        """
        slope, below, above = self.lines
        return max(-1, floor(slope * n - below + 1e-9)), ceil(slope * n + above - 1e-9)

    @property
    def lines(self) -> tuple[float, float, float]:
        """The slope of both lines, in bad ones a review, and how far the lower and the upper one lie from the origin."""
        (low, high), (sound, spoilt) = self.bounds, self.steps
        return -sound / (spoilt - sound), -low / (spoilt - sound), high / (spoilt - sound)

    def power(self, rate: float) -> float:
        """Return about how likely the test says "too high" at a true ``rate`` between 0 and 1 (Wald, chapter 3)."""
        low, high = self.bounds
        h = self._exponent(rate)
        if h == 0:
            return low / (low - high)
        return (1 - exp(h * low)) / (exp(h * high) - exp(h * low))

    def expected(self, rate: float) -> float:
        """Return about how many reviews the test takes on average at a true ``rate`` between 0 and 1 (Wald, chapter 3).

        Wald neglects how far the last review carries the evidence past a bound. Where the rates lie far apart that is much:
        of 0.01 against 0.10 a third more are needed. :meth:`exactly` counts them.
        """
        (low, high), (sound, spoilt) = self.bounds, self.steps
        power = self.power(rate)
        drift = rate * spoilt + (1 - rate) * sound
        if self._exponent(rate) == 0:
            return -low * high / (rate * spoilt**2 + (1 - rate) * sound**2)
        return (power * high + (1 - power) * low) / drift

    def exactly(self, rate: float) -> tuple[float, float]:
        """Return the chance of "too high" and the expected number of reviews at a true ``rate``, without approximation.

        Follows every count of bad reviews until less than one course in a thousand million is undecided.
        """
        _check(rate)
        undecided, power, expected, n = {0: 1.0}, 0.0, 0.0, 0
        while (left := sum(undecided.values())) > 1e-9:
            n, expected = n + 1, expected + left
            after: dict[int, float] = {}
            for bad, chance in undecided.items():
                after[bad] = after.get(bad, 0.0) + chance * (1 - rate)
                after[bad + 1] = after.get(bad + 1, 0.0) + chance * rate
            most, least = self.limits(n)
            power += sum(chance for bad, chance in after.items() if bad >= least)
            undecided = {bad: chance for bad, chance in after.items() if most < bad < least}
        return power, expected

    def _exponent(self, rate: float) -> float:
        """The h other than 0 at which rate·e^(h·spoilt) + (1 − rate)·e^(h·sound) is 1; 0 where evidence does not drift."""
        _check(rate)
        sound, spoilt = self.steps
        drift = rate * spoilt + (1 - rate) * sound
        if abs(drift) < 1e-6 * spoilt:
            return 0.0

        def too_far(h: float) -> bool:
            return rate * exp(h * spoilt) + (1 - rate) * exp(h * sound) > 1

        far = -1.0 if drift > 0 else 1.0
        while not too_far(far):
            far *= 2
        near = 0.0
        for _ in range(100):
            middle = (near + far) / 2
            near, far = (near, middle) if too_far(middle) else (middle, far)
        return far


def _check(rate: float) -> None:
    if not 0 < rate < 1:
        raise ValueError(f"give a rate between 0 and 1, not {rate}")
