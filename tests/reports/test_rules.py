"""Intervals, limits and what may be shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoia.promises.rules import wilson
from hoia.reports import pictures
from hoia.reports.rules import PEOPLE, Share, about_one, control_chart, shown_alone


@pytest.mark.parametrize(
    ("count", "n", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_is_as_newcombe_published_it(count, n, low, high) -> None:
    """R. G. Newcombe (1998), Statistics in Medicine 17, table I, method 3."""
    assert [round(edge, 4) for edge in wilson(count, n)] == [low, high]


def test_a_p_chart_has_the_limits_of_montgomery() -> None:
    """Frozen orange juice, example 7.1: 30 samples of 50, 347 spoilt; p = 0.2313, limits 0.0524 and 0.4102."""
    spoilt = [
        12,
        15,
        8,
        10,
        4,
        7,
        16,
        9,
        14,
        10,
        5,
        6,
        17,
        12,
        22,
        8,
        10,
        5,
        13,
        11,
        20,
        18,
        24,
        15,
        9,
        12,
        7,
        13,
        9,
        6,
    ]
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
def test_limits_hold_the_centre_and_every_mark_lies_in_the_picture(weeks) -> None:
    from datetime import date

    sound = [(n, min(n, good)) for n, good in weeks]
    chart = control_chart(sound)
    assert all(-1e-9 <= one.low <= chart.centre + 1e-9 and chart.centre - 1e-9 <= one.high <= 1 for one in chart.points)
    drawn = pictures.drawn(chart, [date(2026, 11, 23)] * len(sound))
    assert all(0 <= float(mark.x) <= pictures.WIDE and 0 <= float(mark.y) <= pictures.HIGH for mark in drawn.marks)


@given(st.integers(0, 500), st.integers(1, 500))
def test_an_interval_holds_its_share(count, n) -> None:
    share = Share(min(count, n), n)
    assert 0 <= share.low <= (share.value or 0) + 1e-9 and (share.value or 0) <= share.high + 1e-9 <= 1 + 2e-9


@given(st.dictionaries(st.integers(1, 30), st.integers(1, 12)))
def test_nobody_is_worked_out_from_what_is_missing(people) -> None:
    alone = shown_alone(people)
    rest = sum(size for group, size in people.items() if group not in alone)
    assert all(people[group] >= PEOPLE for group in alone)
    assert rest == 0 or rest >= PEOPLE or not alone


def test_what_belongs_to_one_other_person_is_about_one() -> None:
    assert about_one(1, 0, 0)
    assert not about_one(1, 0, 3) and not about_one(2, 0, 0) and not about_one(1, 4, 0) and not about_one(0, 4, 0)
