"""What a weighted sample says about all, checked against every sample there could have been."""

from itertools import combinations
from random import Random
from statistics import fmean, pvariance

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoia.kit.shares import wilson
from hoia.standard.statistics.estimates import Reviewed, Sample, total, weighted_shares
from hoia.standard.statistics.intervals import score_interval

VERDICTS = ("bad", "good")


def bad(one):
    return float(one.verdict == "bad")


def samples(strata, counts):
    """Every stratified sample there is, each as likely as the others."""
    found = [[]]
    for (name, verdicts), count in zip(strata.items(), counts, strict=True):
        found = [
            [*before, *(Reviewed(verdicts[k], count / len(verdicts), name) for k in chosen)]
            for before in found
            for chosen in combinations(range(len(verdicts)), count)
        ]
    return found


STRATA = {"post": ["bad", "bad", "good", "good", "good"], "chat": ["good", "bad", "good"]}


def test_over_all_samples_the_total_is_right_on_average() -> None:
    totals = [total([bad(one) for one in s], [one.probability for one in s]) for s in samples(STRATA, (2, 2))]
    assert len(totals) == 30 and fmean(totals) == pytest.approx(3)


def test_over_all_samples_the_variance_is_right_on_average() -> None:
    drawn = [Sample(one, VERDICTS) for one in samples(STRATA, (2, 2))]
    assert fmean(one.mean(bad) for one in drawn) == pytest.approx(3 / 8)
    assert fmean(one.covariance(bad, bad) for one in drawn) == pytest.approx(pvariance(one.mean(bad) for one in drawn))


def test_an_even_sample_of_many_has_wilsons_interval() -> None:
    sample = [Reviewed("bad", 1e-9)] * 3 + [Reviewed("good", 1e-9)] * 17
    found = weighted_shares(sample, VERDICTS)["bad"]
    assert (found.low, found.high) == pytest.approx(wilson(3, 20)) and found.effective == pytest.approx(20)


def test_half_of_all_tells_as_much_as_twice_as_many_of_endlessly_many() -> None:
    found = weighted_shares([Reviewed("bad", 0.5)] * 3 + [Reviewed("good", 0.5)] * 17, VERDICTS)["bad"]
    assert found.effective == pytest.approx(40)


def test_what_stands_for_many_counts_as_many() -> None:
    """One of ten hundred and one of ten were bad: 11 of 101 conversations, not half."""
    sample = [Reviewed("bad", 0.1, "few")] * 1 + [Reviewed("good", 0.01, "many")] * 1
    found = weighted_shares(sample, VERDICTS)["bad"]
    assert found.value == pytest.approx(10 / 110) and found.effective < 2


def test_strata_that_happen_to_be_of_one_kind_are_no_certainty() -> None:
    sample = [Reviewed("bad", 0.01, "post")] * 3 + [Reviewed("good", 0.01, "chat")] * 3
    found = weighted_shares(sample, VERDICTS)["bad"]
    assert found.high - found.low > 0.5


@pytest.mark.parametrize(
    ("counts", "least"),
    [((40, 40, 40), 0.945), ((80, 27, 6), 0.94), ((3, 3, 2), 0.94), ((1, 1, 1), 0.9)],
)
def test_the_weighted_interval_holds_the_truth_whatever_the_draw(counts, least) -> None:
    chance = Random(4)
    parts = {
        str(k): chance.choices(VERDICTS, (rate, 1 - rate), k=n)
        for k, (n, rate) in enumerate([(3000, 0.05), (1000, 0.3), (200, 0.6)])
    }
    truth = sum(part.count("bad") for part in parts.values()) / 4200
    held = 0
    for _ in range(1000):
        sample = [
            Reviewed(verdict, n / len(part), name)
            for (name, part), n in zip(parts.items(), counts, strict=True)
            for verdict in chance.sample(part, n)
        ]
        found = weighted_shares(sample, VERDICTS)["bad"]
        held += found.low <= truth <= found.high
    assert held / 1000 >= least


def test_what_makes_no_sense_is_refused_with_what_to_do() -> None:
    with pytest.raises(ValueError, match="one probability for each value"):
        total([1.0], [])
    with pytest.raises(ValueError, match="only what was drawn at random"):
        total([1.0], [0.0])
    with pytest.raises(ValueError, match="shares that add up to one"):
        score_interval({1: 0.5}, 0, 1, 10)
    with pytest.raises(ValueError, match="values that lie between"):
        score_interval({2: 1.0}, 0, 1, 10)


@given(st.integers(0, 300), st.integers(1, 300), st.sampled_from([0.5, 0.9, 0.95, 0.99]))
def test_with_two_values_the_score_interval_is_wilsons(count, n, confidence) -> None:
    count = min(count, n)
    found = score_interval({1: count / n, 0: 1 - count / n}, 0, 1, n, confidence)
    assert found == pytest.approx(wilson(count, n, confidence), abs=1e-7)


@given(st.lists(st.integers(0, 30), min_size=4, max_size=4).filter(any), st.floats(0.01, 1))
def test_the_edges_of_the_score_interval_are_just_as_far_as_chance_goes(counts, factor) -> None:
    """Each edge, unless it is the end itself, lies z standard errors away under the likeliest distribution there."""
    from hoia.standard.statistics.intervals import _variance

    n, shares = sum(counts), {}
    for value, count in zip((-factor, 0.0, 1 - factor, 1.0), counts, strict=True):
        shares[value] = shares.get(value, 0) + count / n
    mean = sum(value * share for value, share in shares.items())
    for edge, end in zip(score_interval(shares, -factor, 1.0, n), (-factor, 1.0), strict=True):
        assert -factor <= edge <= 1
        if abs(edge - end) > 1e-6:
            error = (_variance(shares, -factor, 1.0, edge) / n) ** 0.5
            assert abs(edge - mean) == pytest.approx(1.959964 * error, abs=1e-5)
