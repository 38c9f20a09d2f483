"""Control charts: limits, signals, and how often chance alone gives one."""

from math import inf, sqrt
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoia.kit.charts import control_chart, ewma_run_length, ewma_width, p_run_length


def test_a_p_chart_has_the_limits_of_montgomery() -> None:
    """Frozen orange juice, example 7.1: 30 samples of 50, 347 spoilt; p = 0.2313, limits 0.0524 and 0.4102."""
    spoilt = [
        12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
    ]  # fmt: skip
    chart = control_chart([(50, one) for one in spoilt])
    assert chart.kind == "p" and round(chart.centre, 4) == 0.2313
    assert (round(chart.points[0].low, 4), round(chart.points[0].high, 4)) == (0.0524, 0.4102)
    assert chart.signals() == [14, 22]


def test_a_moving_average_widens_to_its_steady_limits() -> None:
    """9.2: the limits come to L·σ·√(λ/(2−λ)) from the centre."""
    chart = control_chart([(10, 9)] * 60)
    sigma = (0.9 * 0.1 / 10) ** 0.5
    assert chart.kind == "ewma" and chart.signals() == []
    assert chart.points[-1].low == pytest.approx(0.9 - 2.962 * sigma * (0.2 / 1.8) ** 0.5, abs=1e-6)
    assert chart.points[0].low > chart.points[-1].low


def test_small_numbers_signal_what_lasts_and_not_one_bad_week() -> None:
    good, bad = (6, 6), (6, 2)
    assert control_chart([good] * 9 + [(6, 4)] + [good] * 9).signals() == []
    assert control_chart([good] * 14 + [bad] * 4).signals()


def test_few_weeks_tell_nothing() -> None:
    assert control_chart([(50, 50)] * 3 + [(50, 5)]).signals() == []


@given(st.lists(st.tuples(st.integers(1, 300), st.integers(0, 300)), min_size=1, max_size=60))
def test_limits_hold_the_centre(weeks) -> None:
    chart = control_chart([(n, min(n, good)) for n, good in weeks])
    assert all(-1e-9 <= one.low <= chart.centre + 1e-9 and chart.centre - 1e-9 <= one.high <= 1 for one in chart.points)


def test_a_p_chart_of_many_has_the_run_length_of_three_standard_errors() -> None:
    assert p_run_length(2_000_000, 0.5) == pytest.approx(370.4, rel=0.01)
    assert p_run_length(50, 0.2313) == pytest.approx(385.7, abs=0.1)
    assert p_run_length(4, 0.1) == pytest.approx(1 / (4 * 0.1**3 * 0.9 + 0.1**4))  # three of four, or all
    assert p_run_length(50, 0.2313, now=0.4) < 3 and p_run_length(3, 0.5) == inf


@pytest.mark.parametrize(("now", "runs"), [(0.1, 400), (0.2, 2000)])
def test_a_p_chart_signals_as_often_as_its_run_length_says(now, runs) -> None:
    """Simulated with the limits that the chart draws: of 100, more than 19 or fewer than 1."""
    chance, least, most = Random(5), 100 * 0.1 - 3 * sqrt(9), 100 * 0.1 + 3 * sqrt(9)
    points = signals = 0
    while signals < runs:
        points += 1
        signals += not least <= chance.binomialvariate(100, now) <= most
    assert points / signals == pytest.approx(p_run_length(100, 0.1, now), rel=0.15)


def test_a_moving_average_of_normal_points_runs_as_long_as_worked_out() -> None:
    chance, lengths = Random(2), []
    for _ in range(2000):
        level, n = 0.0, 0
        while abs(level) <= 2.962 * sqrt(0.2 / 1.8):
            level, n = 0.8 * level + 0.2 * chance.gauss(0.75, 1), n + 1
        lengths.append(n)
    assert sum(lengths) / 2000 == pytest.approx(ewma_run_length(0.2, 2.962, 0.75), rel=0.05)


@given(st.floats(0.05, 1), st.floats(0.5, 3.5), st.floats(0, 2))
def test_a_change_is_seen_sooner_and_wider_limits_signal_later(smoothing, width, shift) -> None:
    length = ewma_run_length(smoothing, width, shift)
    assert 1 <= length <= ewma_run_length(smoothing, width) * (1 + 1e-6)
    assert length < ewma_run_length(smoothing, width + 0.2, shift)
    assert length == pytest.approx(ewma_run_length(smoothing, width, -shift), rel=1e-6)


def test_limits_are_found_for_a_run_length() -> None:
    assert ewma_run_length(0.3, ewma_width(0.3, 370)) == pytest.approx(370, rel=1e-4)
    assert ewma_width(1.0, 370.4) == pytest.approx(3, abs=1e-3)


@pytest.mark.parametrize(
    ("act", "says"),
    [
        (lambda: control_chart([(0, 0)]), "leave out weeks without any"),
        (lambda: control_chart([(3, 4)]), "at most as many good ones"),
        (lambda: ewma_run_length(0.0, 3), "give a smoothing of 0.05 to 1"),
        (lambda: ewma_run_length(0.2, 9), "limits of at most 4.0"),
        (lambda: ewma_width(0.2, 1e9), "ask for a run length"),
        (lambda: p_run_length(0, 0.5), "at least one a point"),
    ],
)
def test_what_makes_no_sense_is_refused_with_what_to_do(act, says) -> None:
    with pytest.raises(ValueError, match=says):
        act()
