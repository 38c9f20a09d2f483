"""The business calendar: what is open, when work ends, and what so many days or hours of work later is."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hoia.kit.calendar import OFFICE, Calendar, NeverOpen, public_holidays

TALLINN = Calendar("Europe/Tallinn", country="EE")
BUDAPEST = Calendar("Europe/Budapest", country="HU")
SIESTA = Calendar(week=(((time(9), time(12)), (time(14), time(19))),) * 5 + ((), ()))


def spans(draw):
    edges = draw(
        st.lists(st.integers(0, 95), min_size=2, max_size=4, unique=True).filter(lambda one: len(one) % 2 == 0)
    )
    times = [time(edge // 4, edge % 4 * 15) for edge in sorted(edges)]
    return tuple(zip(times[::2], times[1::2], strict=True))


SPANS = st.composite(spans)()
WEEKS = st.lists(st.one_of(st.just(()), SPANS), min_size=7, max_size=7).filter(any).map(tuple)
ZONES = st.sampled_from(
    ["UTC", "Europe/Tallinn", "Europe/Budapest", "Europe/Oslo", "America/New_York", "Australia/Lord_Howe"]
)
CALENDARS = st.builds(Calendar, zone=ZONES, week=WEEKS)
DAYS = st.dates(date(2025, 1, 1), date(2028, 12, 31))
MOMENTS = st.datetimes(datetime(2025, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC))
WORK = st.integers(0, 60 * 100).map(lambda minutes: timedelta(minutes=minutes))


def test_an_office_works_from_nine_to_five_on_weekdays():
    assert [Calendar().is_open_day(date(2026, 11, 16) + timedelta(n)) for n in range(7)] == [True] * 5 + [False] * 2
    assert Calendar().close_of_business(date(2026, 11, 18)) == datetime(2026, 11, 18, 17)


def test_a_closed_day_keeps_its_date_and_five_o_clock():
    assert TALLINN.close_of_business(date(2026, 12, 25)) == datetime(2026, 12, 25, 17)
    assert SIESTA.close_of_business(date(2026, 11, 21)) == datetime(2026, 11, 21, 17)


def test_a_public_holiday_is_closed_and_counted_past():
    assert not TALLINN.is_open_day(date(2026, 6, 23))
    assert TALLINN.add_working_days(date(2026, 6, 22), 1) == date(2026, 6, 25)


def test_a_hungarian_exchanged_saturday_is_worked_and_its_friday_is_not():
    assert BUDAPEST.is_open_day(date(2026, 8, 8)) and not BUDAPEST.is_open_day(date(2026, 8, 21))
    assert BUDAPEST.close_of_business(date(2026, 8, 8)) == datetime(2026, 8, 8, 17)
    assert BUDAPEST.add_working_days(date(2026, 8, 7), 1) == date(2026, 8, 8)


def test_a_region_has_its_own_holidays():
    andrew = date(2026, 11, 30)
    assert Calendar(country="GB").is_open_day(andrew) and not Calendar(country="GB", region="SCT").is_open_day(andrew)


def test_days_of_our_own_are_closed_worked_or_shortened():
    calendar = Calendar(
        country="EE",
        closed=frozenset({date(2026, 11, 18)}),
        worked={date(2026, 11, 21): (), date(2026, 12, 25): ((time(10), time(12)),)},
        shortened={date(2026, 12, 23): ((time(9), time(14)),), date(2026, 11, 22): OFFICE},
    )
    assert not calendar.is_open_day(date(2026, 11, 18)) and calendar.hours(date(2026, 11, 21)) == OFFICE
    assert calendar.close_of_business(date(2026, 12, 25)) == datetime(2026, 12, 25, 12)
    assert calendar.close_of_business(date(2026, 12, 23)) == datetime(2026, 12, 23, 14)
    assert not calendar.is_open_day(date(2026, 11, 22)), "a closed Sunday is not opened by being shortened"


def test_work_pauses_over_the_break_and_over_night():
    assert SIESTA.add_working_time(datetime(2026, 11, 18, 11), timedelta(hours=2)) == datetime(2026, 11, 18, 15)
    assert SIESTA.add_working_time(datetime(2026, 11, 18, 18), timedelta(hours=2)) == datetime(2026, 11, 19, 10)
    assert SIESTA.add_working_time(datetime(2026, 11, 18, 13), timedelta(0)) == datetime(2026, 11, 18, 13)
    assert SIESTA.is_open(datetime(2026, 11, 18, 9)) and not SIESTA.is_open(datetime(2026, 11, 18, 12))


def test_an_hour_of_work_is_an_hour_in_the_night_of_clock_change():
    round_the_clock = Calendar("Europe/Tallinn", week=(((time(0), time(23, 59)),),) * 7)
    spring = round_the_clock.add_working_time(datetime(2026, 3, 29, 2), timedelta(hours=2))
    autumn = round_the_clock.add_working_time(datetime(2026, 10, 25, 2), timedelta(hours=2))
    assert (spring, autumn) == (datetime(2026, 3, 29, 5), datetime(2026, 10, 25, 3))


def test_a_moment_in_another_zone_is_understood_in_the_calendar_s():
    assert TALLINN.add_working_time(datetime(2026, 11, 18, 6, tzinfo=UTC), timedelta(hours=1)) == datetime(
        2026, 11, 18, 10
    )


def test_what_makes_no_sense_is_refused():
    for wrong in (
        {"week": (OFFICE,)}, {"zone": "Europe/Nowhere"}, {"zone": "../../etc/passwd"},
        {"week": (((time(12), time(9)),),) + ((),) * 6},
        {"worked": {date(2026, 1, 1): ((time(9), time(12)), (time(11), time(13)))}},
    ):  # fmt: skip
        with pytest.raises(ValueError):
            Calendar(**wrong)
    with pytest.raises(ValueError):
        Calendar(country="XX").is_open_day(date(2026, 1, 1))
    with pytest.raises(NeverOpen):
        Calendar(week=((),) * 7).add_working_days(date(2026, 1, 1), 1)
    with pytest.raises(NeverOpen):
        Calendar(week=((),) * 7).add_working_time(datetime(2026, 1, 1), timedelta(hours=1))
    for backwards in (lambda: Calendar().add_working_days(date(2026, 1, 1), -1),
                      lambda: Calendar().add_working_time(datetime(2026, 1, 1), timedelta(hours=-1))):  # fmt: skip
        with pytest.raises(ValueError):
            backwards()


def test_the_holidays_of_a_year_are_those_of_that_year():
    found, exchanged = public_holidays("HU", "", 2026)
    assert {day.year for day in found | exchanged} == {2026}


@given(CALENDARS, DAYS, st.integers(0, 30), st.integers(0, 30))
def test_working_days_add_up(calendar, day, some, more):
    assert calendar.add_working_days(calendar.add_working_days(day, some), more) == calendar.add_working_days(
        day, some + more
    )


@given(CALENDARS, DAYS, st.integers(1, 30))
def test_a_working_day_later_is_open_and_later(calendar, day, days):
    later = calendar.add_working_days(day, days)
    assert later > day and calendar.is_open_day(later)


@given(CALENDARS, MOMENTS, WORK, WORK)
def test_working_time_adds_up(calendar, moment, some, more):
    between = calendar.localised(calendar.add_working_time(moment, some))
    both = calendar.add_working_time(moment, some + more)
    ambiguous = between.replace(fold=1).utcoffset() != between.replace(fold=0).utcoffset()
    assert ambiguous or calendar.add_working_time(between, more) == both or not more


@given(CALENDARS, MOMENTS, WORK)
def test_the_time_worked_is_the_time_asked_for(calendar, moment, work):
    done = calendar.localised(calendar.add_working_time(moment, work))
    ambiguous = done.replace(fold=1).utcoffset() != done.replace(fold=0).utcoffset()
    assert ambiguous or calendar.working_time(moment, done) == work


@settings(max_examples=60)
@given(ZONES, WEEKS, SPANS, st.integers(0, 6), MOMENTS, WORK, st.integers(0, 20))
def test_more_hours_never_make_anything_later(zone, week, span, weekday, moment, work, days):
    """A day that was closed is opened."""
    less = Calendar(zone, week)
    more = Calendar(zone, tuple(hours or (span if n == weekday else ()) for n, hours in enumerate(week)))
    day = less.localised(moment).date()
    assert more.add_working_time(moment, work) <= less.add_working_time(moment, work)
    assert more.add_working_days(day, days) <= less.add_working_days(day, days)
