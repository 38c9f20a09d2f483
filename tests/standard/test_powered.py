"""What hints on all and reviews of some say together: how often the interval holds the truth, and how long it is."""

from collections import Counter
from functools import cache
from math import sqrt
from random import Random
from statistics import fmean, variance

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoia.standard.statistics.estimates import Reviewed, Sample
from hoia.standard.statistics.powered import prediction_powered, tuned

VERDICTS = ("bad", "good", "excellent")
RUNS = 3000  # the standard error of 95 % is 0.4 points
TURNED = {"bad": "excellent", "good": "bad", "excellent": "good"}
HINTS = {
    "good": lambda verdict, chance: verdict if chance.random() < 0.8 else chance.choice(VERDICTS),
    "useless": lambda verdict, chance: chance.choices(VERDICTS, (15, 65, 20))[0],
    "always the same": lambda verdict, chance: "good",
    "the wrong way round": lambda verdict, chance: TURNED[verdict] if chance.random() < 0.8 else verdict,
    "kind": lambda verdict, chance: "good" if chance.random() < (0.6 if verdict == "bad" else 0.1) else verdict,
    "seldom there": lambda verdict, chance: verdict if chance.random() < 0.4 else None,
}


def conversations(hints, n=5000, weights=(15, 65, 20), seed=1):
    chance = Random(seed)
    return [(verdict, HINTS[hints](verdict, chance)) for verdict in chance.choices(VERDICTS, weights, k=n)]


def reviewed(drawn, probability, stratum=""):
    return [Reviewed(verdict, probability, stratum, hint) for verdict, hint in drawn]


@cache
def simulated(hints, n, of=5000):
    """By verdict: how often each interval held the truth, how far off each estimate was on average, how long they were."""
    everything, chance = conversations(hints, of), Random(20)
    hinted, truth = Counter(hint for _, hint in everything), Counter(verdict for verdict, _ in everything)
    found = {verdict: {"plain": [], "powered": []} for verdict in VERDICTS}
    for _ in range(RUNS):
        result = prediction_powered(hinted, reviewed(chance.sample(everything, n), n / of), VERDICTS)
        for verdict, pair in result.shares.items():
            found[verdict]["plain"].append(pair.plain)
            found[verdict]["powered"].append(pair.powered)
    return {
        (verdict, way): (
            fmean(one.low - 1e-9 <= truth[verdict] / of <= one.high + 1e-9 for one in rows),
            fmean(one.value for one in rows) - truth[verdict] / of,
            fmean(one.high - one.low for one in rows),
        )
        for verdict, ways in found.items()
        for way, rows in ways.items()
    }


@pytest.mark.parametrize("hints", HINTS)
def test_the_interval_holds_the_truth_nineteen_times_of_twenty_whatever_the_hints(hints) -> None:
    for coverage, off, _length in simulated(hints, 200).values():
        assert coverage == pytest.approx(0.95, abs=0.01)
        assert abs(off) < 0.003


def test_good_hints_shorten_the_interval_as_far_as_they_agree() -> None:
    """By √(1 − ρ²) if each share had a λ of its own; one λ for all comes near it."""
    everything, lengths = conversations("good"), simulated("good", 200)
    for verdict in VERDICTS:
        pairs = [(float(seen == verdict), float(hint == verdict)) for seen, hint in everything]
        seen, hint = ([one[k] for one in pairs] for k in (0, 1))
        slope = (fmean(a * b for a, b in pairs) - fmean(seen) * fmean(hint)) / variance(hint)
        best = sqrt(1 - slope * slope * variance(hint) / variance(seen))
        ratio = lengths[verdict, "powered"][2] / lengths[verdict, "plain"][2]
        assert best - 0.02 < ratio < best + 0.06 < 0.8


@pytest.mark.parametrize("hints", ["useless", "always the same", "the wrong way round"])
def test_useless_hints_do_no_harm(hints) -> None:
    lengths = simulated(hints, 200)
    for verdict in VERDICTS:
        assert lengths[verdict, "powered"][2] <= lengths[verdict, "plain"][2] * 1.01


@pytest.mark.parametrize("hints", ["good", "useless"])
def test_twenty_reviews_are_told_as_the_little_they_are(hints) -> None:
    for (_verdict, way), (coverage, _off, _length) in simulated(hints, 20).items():
        assert coverage >= (
            0.925 if hints == "useless" or way == "plain" else 0.97
        )  # Wilson's own least at twenty is 0.93


def test_a_handful_that_agrees_with_the_hints_is_no_certainty() -> None:
    sample = [Reviewed("good", 0.01, "", "good")] * 18 + [Reviewed("bad", 0.01, "", "bad")] * 2
    found = prediction_powered({"good": 1800, "bad": 200}, sample, VERDICTS)
    bad = found.shares["bad"].powered
    assert found.tuning == 1.0 and bad.value == pytest.approx(0.1)
    assert bad.low == 0.0 and bad.high > 0.25


def test_lambda_is_that_of_ppi_plus_plus() -> None:
    """cov(Y, f) / ((1 + n/N)·var f) with the unreviewed apart is our slope times the part that was not reviewed."""
    everything, n = conversations("good", 400), 100
    drawn, rest = everything[:n], everything[n:]
    result = prediction_powered(Counter(hint for _, hint in everything), reviewed(drawn, n / 400), VERDICTS)
    along = across = 0.0
    for verdict in VERDICTS:
        seen = [float(one == verdict) for one, _ in drawn]
        hint = [float(one == verdict) for _, one in drawn]
        along += sum((a - fmean(seen)) * (b - fmean(hint)) for a, b in zip(seen, hint, strict=True)) / (n - 1)
        across += variance(hint)
    theirs = along / across / (1 + n / len(rest))
    for verdict in VERDICTS:
        unseen = fmean(hint == verdict for _, hint in rest)
        point = theirs * unseen + fmean((one == verdict) - theirs * (hint == verdict) for one, hint in drawn)
        assert result.shares[verdict].powered.value == pytest.approx(point)


def test_without_hints_or_reviews_both_estimates_are_the_same() -> None:
    sample = [Reviewed("good", 0.1)] * 9 + [Reviewed("bad", 0.1)]
    found = prediction_powered({None: 100}, sample, VERDICTS)
    assert found.tuning == 0.0 and all(pair.plain == pair.powered and pair.gain == 1 for pair in found.shares.values())
    nothing = prediction_powered({"bad": 3}, [], VERDICTS).shares["bad"].powered
    assert (nothing.value, nothing.low, nothing.high) == (None, 0.0, 1.0)


def test_when_nearly_all_were_reviewed_hardly_anything_is_open() -> None:
    sample = [Reviewed("good", 1 - 1e-12, "", "good")] * 4
    pair = prediction_powered({"good": 4}, sample, VERDICTS, tuning=0.5).shares["good"]
    assert (pair.powered.low, pair.powered.high) == pytest.approx((1, 1), abs=1e-6)


def test_when_all_were_reviewed_nothing_is_open() -> None:
    sample = [Reviewed("good", 1.0, "", "bad")] * 3 + [Reviewed("bad", 1.0, "", "bad")]
    pair = prediction_powered({"bad": 4}, sample, VERDICTS, tuning=1.0).shares["bad"]
    assert (pair.powered.low, pair.powered.value, pair.powered.high) == pytest.approx((0.25, 0.25, 0.25))


@pytest.mark.parametrize(
    ("hinted", "sample", "more", "says"),
    [
        ({"bad": 1}, [Reviewed("bad", 0.5, "", "good")], {}, "the reviewed ones included"),
        ({"bad": 9}, [Reviewed("not judged", 0.5, "", "bad")], {}, "name 'not judged' among the verdicts"),
        ({"bad": 9}, [Reviewed("bad", None, "", "bad")], {}, "only what was drawn at random enters figures"),  # type: ignore[arg-type]
        ({"bad": 9}, [Reviewed("bad", 1.5, "", "bad")], {}, "above 0 and at most 1"),
        ({"bad": 9}, [], {"tuning": 2.0}, "give a tuning of 0"),
        ({"bad": 9}, [Reviewed("bad", 0.5, "", "bad")], {"confidence": 95}, "a confidence between 0 and 1"),
    ],
)
def test_what_makes_no_sense_is_refused_with_what_to_do(hinted, sample, more, says) -> None:
    with pytest.raises(ValueError, match=says):
        prediction_powered(hinted, sample, VERDICTS, **more)


REVIEWS = st.lists(
    st.builds(
        Reviewed, st.sampled_from(VERDICTS), st.sampled_from([0.05, 0.2, 1.0]), st.sampled_from("ab"),
        st.sampled_from([*VERDICTS, None]),
    ),
    max_size=40,
)  # fmt: skip


@given(REVIEWS, st.integers(0, 500), st.integers(0, 500))
def test_shares_lie_in_their_intervals_and_add_up_to_one(sample, more, others) -> None:
    hinted = Counter(one.hint for one in sample) + Counter({"bad": more, None: others})
    found = prediction_powered(hinted, sample, VERDICTS)
    assert 0 <= found.tuning <= 1
    for pair in found.shares.values():
        for one in (pair.plain, pair.powered):
            assert 0 <= one.low <= one.high <= 1
            assert one.value is None or one.low - 1e-9 <= one.value <= one.high + 1e-9
    if sample:
        assert sum(pair.plain.value or 0 for pair in found.shares.values()) == pytest.approx(1)
        values = [pair.powered.value or 0 for pair in found.shares.values()]
        if all(0 < one < 1 for one in values):
            assert sum(values) == pytest.approx(1)


@given(REVIEWS)
def test_the_slope_makes_the_variances_smallest(sample) -> None:
    drawn = Sample(sample, VERDICTS)
    best = tuned(drawn, VERDICTS)

    def together(factor):
        def off(verdict):
            return lambda one: (
                (one.verdict == verdict) - factor * ((one.hint == verdict) if one.hint in VERDICTS else 1 / 3)
            )

        return sum(drawn.covariance(off(verdict), off(verdict)) for verdict in VERDICTS)

    if drawn.n > 2:
        assert together(best) <= min(together(factor / 10) for factor in range(11)) + 1e-9
