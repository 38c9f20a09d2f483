"""Reviewers who agree, who do not, who did not mark everything, and what may be concluded."""

from itertools import permutations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoia.standard.statistics.agreement import (
    Agreement,
    Level,
    Standing,
    ac1,
    agreement,
    alpha,
    alpha_interval,
    fleiss_kappa,
    raw_agreement,
)  # fmt: skip

VERDICTS = ("bad", "good", "excellent")
KEPT = ("kept", "missed", "not_observed")


def by_definition(marks, level, order=None):
    """Alpha without coincidences: 1 − mean squared distance within conversations / the same over all pairs of marks."""
    rows = [[mark for mark in row if mark is not None] for row in marks]
    rows = [row for row in rows if len(row) > 1]
    marked = [mark for row in rows for mark in row]
    values = order or sorted(set(marked))

    def apart(one, other):
        if level is Level.NOMINAL:
            return float(one != other)
        if level is Level.ORDINAL:
            low, high = sorted((values.index(one), values.index(other)))
            between = sum(marked.count(value) for value in values[low : high + 1])
            return (between - (marked.count(one) + marked.count(other)) / 2) ** 2
        whole = 1 if level is Level.INTERVAL else (one + other or 1)
        return ((one - other) / whole) ** 2

    within = sum(sum(apart(*pair) for pair in permutations(row, 2)) / (len(row) - 1) for row in rows) / len(marked)
    over_all = sum(apart(*pair) for pair in permutations(marked, 2)) / (len(marked) * (len(marked) - 1))
    return 1 - within / over_all if over_all else None


MARKS = st.lists(st.lists(st.one_of(st.none(), st.integers(0, 4)), min_size=3, max_size=3), min_size=1, max_size=8)


@given(MARKS, st.sampled_from(Level))
def test_alpha_is_what_its_definition_says(marks, level) -> None:
    if not any(sum(mark is not None for mark in row) > 1 for row in marks):
        assert alpha(marks, level) is None
        return
    expected = by_definition(marks, level)
    assert alpha(marks, level) == (None if expected is None else pytest.approx(expected))


@given(MARKS, st.randoms(use_true_random=False))
def test_who_reviewed_and_in_which_order_makes_no_difference(marks, chance) -> None:
    turned = [chance.sample(row, len(row)) for row in chance.sample(marks, len(marks))]
    for coefficient in (alpha, ac1, fleiss_kappa, raw_agreement):
        assert coefficient(turned) == pytest.approx(coefficient(marks))


@given(MARKS)
def test_no_coefficient_is_above_one(marks) -> None:
    for coefficient in (alpha, ac1, fleiss_kappa, raw_agreement):
        found = coefficient(marks)
        assert found is None or found <= 1 + 1e-12
    interval = alpha_interval(marks, repeats=20)
    assert interval is None or interval[0] <= interval[1] <= 1


def test_reviewers_who_throw_dice_agree_as_chance_has_it() -> None:
    chance = Random(3)
    marks = [chance.choices(VERDICTS, (15, 65, 20), k=3) for _ in range(3000)]
    for coefficient in (alpha, fleiss_kappa):
        assert coefficient(marks) == pytest.approx(0, abs=0.03)


def test_full_agreement_is_one_by_every_measure() -> None:
    marks = [["bad"] * 3, ["good"] * 3, ["excellent", None, "excellent"]]
    assert [alpha(marks), ac1(marks), fleiss_kappa(marks), raw_agreement(marks)] == pytest.approx([1, 1, 1, 1])
    assert alpha_interval(marks, repeats=200) == (1, 1)


def test_order_matters_when_it_is_given() -> None:
    """To take excellent for good is less than to take it for bad."""
    near = [["bad", "bad"], ["good", "excellent"], ["good", "good"], ["excellent", "excellent"], ["good", "good"]]
    far = [["bad", "excellent"], ["good", "good"], *near[2:]]
    assert alpha(near, Level.ORDINAL, VERDICTS) > alpha(near) > 0
    assert alpha(far, Level.ORDINAL, VERDICTS) < alpha(far)


def test_where_nearly_all_is_kept_gwets_coefficient_stays_steady() -> None:
    marks = [["kept", "kept"]] * 48 + [["kept", "missed"]] * 2
    found = agreement(marks, order=KEPT)
    assert found.raw == pytest.approx(0.96) and found.alpha < 0 and found.ac1 > 0.95
    assert found.standing is Standing.REWORD and (found.conversations, found.marks) == (50, 100)


def test_who_alone_marked_something_tells_nothing() -> None:
    marks = [["kept", "kept"], ["missed", "kept"], ["missed", "missed"]]
    assert alpha([*marks, ["missed", None], [None, None]]) == alpha(marks)
    assert alpha([["kept", None]]) is raw_agreement([["kept", None]]) is fleiss_kappa([]) is ac1([], KEPT) is None
    assert alpha_interval([]) is None


def test_one_value_only_tells_nothing_of_agreement() -> None:
    found = agreement([["kept", "kept", "kept"]] * 10, order=KEPT)
    assert (found.alpha, found.interval, found.standing) == (None, None, Standing.UNKNOWN)
    assert found.raw == 1 and found.ac1 == 1  # the other values were there to choose


@pytest.mark.parametrize(
    ("value", "standing"),
    [
        (0.9, "reliable"),
        (0.8, "reliable"),
        (0.799, "tentative"),
        (0.667, "tentative"),
        (0.666, "reword"),
        (-0.2, "reword"),
        (None, "unknown"),
    ],
)
def test_below_two_thirds_a_criterion_needs_rewording(value, standing) -> None:
    assert Agreement(10, 30, value, None, None, None).standing == standing


def crowd(chance, n, slips=0.15):
    """Three reviewers who see the same verdict and slip now and then."""
    return [
        [verdict if chance.random() > slips else chance.choice(VERDICTS) for _ in range(3)]
        for verdict in chance.choices(VERDICTS, (3, 4, 3), k=n)
    ]


def test_the_interval_is_the_same_for_a_seed_and_shorter_for_more() -> None:
    few, many = crowd(Random(1), 20), crowd(Random(1), 200)
    assert alpha_interval(few, seed=5) == alpha_interval(few, seed=5) != alpha_interval(few, seed=6)
    (low, high), (lower, higher) = alpha_interval(many), alpha_interval(few)
    assert low < alpha(many) < high and high - low < (higher - lower) / 2


def test_the_interval_holds_the_true_alpha() -> None:
    chance = Random(8)
    truth = alpha(crowd(chance, 40_000))
    held = 0
    for seed in range(200):
        low, high = alpha_interval(crowd(chance, 60), seed=seed, repeats=200)
        held += low <= truth <= high
    assert 0.91 <= held / 200 <= 0.985


@pytest.mark.parametrize(
    ("marks", "level", "order", "says"),
    [
        ([["bad", "good"]], Level.ORDINAL, None, "the order of the values"),
        ([["bad", "good"]], Level.NOMINAL, ("bad",), "put 'good' into the order"),
        ([["bad", "good"]], Level.INTERVAL, None, "give numbers for interval marks"),
        ([[-1, 2]], Level.RATIO, None, "none below 0 for a ratio"),
    ],
)
def test_marks_that_do_not_fit_are_refused_with_what_to_do(marks, level, order, says) -> None:
    with pytest.raises(ValueError, match=says):
        alpha(marks, level, order)
    with pytest.raises(ValueError, match="among the values that there are to choose from"):
        ac1(marks, ("other",))
    with pytest.raises(ValueError, match="at least one repeat"):
        alpha_interval(marks, repeats=0)
