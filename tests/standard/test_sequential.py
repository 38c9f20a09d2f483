"""The sequential test decides as it promises and takes as many reviews as it says."""

from random import Random
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoia.standard.statistics.sequential import Decision, SequentialTest

PLANS = [
    SequentialTest(0.1, 0.3),
    SequentialTest(0.05, 0.15, 0.05, 0.05),
    SequentialTest(0.01, 0.10),
    SequentialTest(0.2, 0.3),
]


@pytest.mark.parametrize("plan", PLANS)
def test_it_errs_no_more_than_it_says(plan) -> None:
    """Wald: the errors are at most α/(1 − β) and β/(1 − α), and their sum at most α + β."""
    alpha, beta = plan.exactly(plan.acceptable)[0], 1 - plan.exactly(plan.too_high)[0]
    assert alpha <= plan.alpha / (1 - plan.beta) and beta <= plan.beta / (1 - plan.alpha)
    assert alpha + beta <= plan.alpha + plan.beta


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("place", [0.0, 0.25, 0.5, 0.75, 1.0])
def test_it_takes_about_as_many_as_wald_expects(plan, place) -> None:
    """He leaves out how far the last review goes beyond a bound: far apart as 0.01 and 0.10, that is a third."""
    rate = plan.acceptable + place * (plan.too_high - plan.acceptable)
    power, expected = plan.exactly(rate)
    assert 0.97 * plan.expected(rate) <= expected <= 1.4 * plan.expected(rate)
    assert plan.power(rate) == pytest.approx(power, abs=0.07)


def test_at_the_two_rates_the_power_is_what_was_asked_for() -> None:
    for plan in PLANS:
        assert plan.power(plan.acceptable) == pytest.approx(plan.alpha)
        assert plan.power(plan.too_high) == pytest.approx(1 - plan.beta)


def test_it_saves_about_half_of_a_fixed_number() -> None:
    """n = (z_α √(p0 q0) + z_β √(p1 q1))² / (p1 − p0)² = 29 or more reviews for 0.10 against 0.30."""
    plan = PLANS[0]
    fixed = (1.644854 * (0.1 * 0.9) ** 0.5 + 1.281552 * (0.3 * 0.7) ** 0.5) ** 2 / 0.2**2
    assert plan.exactly(0.1)[1] < 0.75 * fixed and plan.exactly(0.3)[1] < 0.75 * fixed


def test_the_first_decision_stands() -> None:
    plan = SequentialTest(0.1, 0.3)
    assert plan.run([True, True, True] + [False] * 50) == (Decision.TOO_HIGH, 3)
    assert plan.run([False] * 50) == (Decision.ACCEPTABLE, 9)
    assert plan.run([False, True, False]) == (Decision.GO_ON, 3) and plan.run([]) == (Decision.GO_ON, 0)


@pytest.mark.parametrize(("plan", "rate"), [(PLANS[0], 0.1), (PLANS[0], 0.3), (PLANS[2], 0.04)])
def test_the_exact_chances_are_what_happens(plan, rate) -> None:
    chance = Random(7)
    ends = [plan.run(iter(lambda: chance.random() < rate, None)) for _ in range(3000)]
    power, expected = plan.exactly(rate)
    assert fmean(decision is Decision.TOO_HIGH for decision, _ in ends) == pytest.approx(power, abs=0.03)
    assert fmean(n for _, n in ends) == pytest.approx(expected, rel=0.05)


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ((0.3, 0.1), "an acceptable rate above 0"), ((0.0, 0.1), "an acceptable rate above 0"),
        ((0.1, 1.0), "a larger one below 1"), ((0.1, 0.3, 0.5, 0.5), "less than 1 together"), ((0.1, 0.3, 0.0), "above 0"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused_with_what_to_do(given, says) -> None:
    with pytest.raises(ValueError, match=says):
        SequentialTest(*given)
    with pytest.raises(ValueError, match="at most all"):
        SequentialTest(0.1, 0.3).decide(4, 3)
    with pytest.raises(ValueError, match="a rate between 0 and 1"):
        SequentialTest(0.1, 0.3).expected(1.0)


@given(st.floats(0.01, 0.5), st.floats(0.05, 0.4), st.integers(1, 400), st.integers(0, 400))
def test_the_lines_of_the_picture_say_what_the_test_says(acceptable, more, n, bad) -> None:
    plan = SequentialTest(acceptable, acceptable + more)
    bad = min(bad, n)
    most, least = plan.limits(n)
    assert (plan.decide(bad, n) is Decision.ACCEPTABLE) == (bad <= most)
    assert (plan.decide(bad, n) is Decision.TOO_HIGH) == (bad >= least)


@given(st.floats(0.01, 0.5), st.floats(0.05, 0.4), st.floats(0.001, 0.98), st.floats(0, 0.01))
def test_the_worse_the_service_the_likelier_it_is_told(acceptable, more, rate, worse) -> None:
    plan = SequentialTest(acceptable, acceptable + more)
    assert 0 <= plan.power(rate) <= plan.power(rate + worse) + 1e-6 <= 1 + 2e-6
    assert plan.expected(rate) > 0
