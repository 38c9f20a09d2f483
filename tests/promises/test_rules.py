"""What must hold of every promise, whatever the moments: found by trying many."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoia.kit.calendar import Calendar
from hoia.promises import rules
from hoia.promises.rules import LIFE, NotAllowed, NotTold, Outcome, Pace, Stage, State

MINUTE = timedelta(minutes=1)
DUE = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)
ALIVE = [State.OPEN, State.LATE]

moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))
short = st.integers(0, 3 * 24 * 60).map(lambda n: n * MINUTE)
paces = st.builds(Pace, short, short, short, st.none() | short)
calendars = st.sampled_from([
    Calendar(),
    Calendar("Europe/Tallinn", country="EE"),
    Calendar("Europe/Budapest", ((((time(6), time(22))),),) * 7),
    Calendar("Europe/Oslo", closed=frozenset(date(2026, 12, day) for day in range(20, 32))),
    Calendar("UTC", ((),) * 7),
])  # fmt: skip


@given(moments, moments, short, st.none() | short)
def test_time_never_makes_a_promise_better(due, now, grace, patience) -> None:
    order = [Outcome.OPEN, Outcome.LATE, Outcome.BROKEN]
    before, after = (order.index(rules.judge(due, None, at, grace, patience)) for at in (now, now + 7 * MINUTE))
    assert before <= after


@given(moments, moments, moments, short)
def test_what_was_done_is_judged_by_when_it_was_done_alone(due, done, now, grace) -> None:
    assert rules.judge(due, done, now, grace) == rules.judge(due, done, done, grace)
    assert (rules.judge(due, done, now, grace) is Outcome.KEPT) == (done <= due + grace)


@given(st.sampled_from(State), moments, moments, short, st.none() | short, st.booleans())
def test_time_and_people_take_only_the_moves_that_a_promises_life_has(state, due, at, grace, patience, flag) -> None:
    """Every function that names the next state names one that LIFE allows, or the same."""
    missed = due - MINUTE if state is State.LATE else None
    for step in (
        lambda: rules.lapsed_as(state, due, at, grace, patience, flag),
        lambda: rules.settled_as(state, due, missed, at, grace, False),
        lambda: rules.released_as(state, due, at, grace),
        lambda: rules.moved_as(state, due, at, flag),
    ):
        try:
            then = step()
        except NotAllowed:
            continue
        assert then == state or rules.may_become(state, then)


@given(moments, moments, short)
def test_late_stays_late_unless_it_is_proven_that_it_was_done_in_time(missed, done, grace) -> None:
    due = missed + timedelta(days=1)
    assert rules.settled_as(State.LATE, due, missed, done, grace, False) is State.LATE
    proven = rules.settled_as(State.LATE, due, missed, done, grace, True)
    assert proven is (State.KEPT if done <= missed + grace else State.LATE)
    assert rules.moved_as(State.LATE, due, done, True) is State.LATE
    assert rules.released_as(State.LATE, due, done, grace) is State.LATE


def test_what_has_ended_has_ended() -> None:
    for state in set(State) - {State.PROPOSED, *ALIVE}:
        assert LIFE[state] == frozenset()
        with pytest.raises(NotAllowed):
            rules.moved_as(state, DUE, DUE, True)


def test_before_its_moment_a_promise_is_put_off_only_when_the_customer_knows() -> None:
    with pytest.raises(NotTold):
        rules.moved_as(State.OPEN, DUE, DUE - MINUTE, told=False)
    assert rules.moved_as(State.OPEN, DUE, DUE - MINUTE, told=True) is State.OPEN
    assert rules.moved_as(State.OPEN, DUE, DUE + MINUTE, told=True) is State.LATE
    assert rules.moved_as(State.OPEN, None, DUE, told=False) is State.OPEN


@given(moments, short, paces, calendars, st.booleans(), st.booleans())
def test_a_plan_comes_in_order_and_only_after_it_was_agreed(due, span, pace, calendar, ours, holds) -> None:
    since = due - span
    planned = rules.plan(due, since, pace, calendar, ours=ours, holds=holds)
    assert [one.at for one in planned] == sorted(one.at for one in planned)
    assert len({one.stage for one in planned}) == len(planned)
    assert all(one.at >= since for one in planned)
    for one in planned:
        if one.stage in (Stage.AHEAD, Stage.ESCALATION, Stage.DUE):
            assert one.at <= due
        else:
            assert one.at > due


@given(
    moments, st.integers(1, 5000).map(lambda n: n * MINUTE), paces, calendars, st.booleans(),
    st.lists(st.integers(-4000, 6000), min_size=1, max_size=30), st.data(),
)  # fmt: skip
def test_however_often_and_late_we_look_each_stage_is_taken_once_and_none_is_skipped(
    due, span, pace, calendar, ours, looks, data
) -> None:
    """The clock may jump either way between two looks, as on a desk whose clock is set, or that was off for days."""
    planned = rules.plan(due, due - span, pace, calendar, ours=ours)
    state, given_, taken = State.OPEN, set(), []
    looks = [due + n * MINUTE for n in looks]
    for now in [*looks, max([*looks, *(one.at for one in planned)])]:
        while stages := rules.taken_now(planned, state, given_, now):
            one = stages[0]
            assert one.at <= now
            given_.add(one.stage)
            taken.append(one.stage)
            if one.stage in (Stage.LAPSE, Stage.BREAK):
                state = rules.lapsed_as(state, due, now, pace.grace, pace.patience if ours else None)
        nearest = rules.next_look(planned, state, given_)
        assert nearest is None or nearest > now
    assert len(taken) == len(set(taken))
    expected = {one.stage for one in planned}
    if state is State.BROKEN:
        expected -= {Stage.LAPSE, Stage.BREAK}
        taken = [one for one in taken if one not in (Stage.LAPSE, Stage.BREAK)]
    assert set(taken) == expected


@given(moments, short, calendars)
def test_people_are_told_while_somebody_works_and_never_after_the_moment(moment, lead, calendar) -> None:
    told = rules.in_hours(moment, lead, calendar)
    assert told <= moment
    assert told == moment or calendar.is_open(told) or not any(calendar.week)


@pytest.mark.parametrize(
    ("zone", "due", "expected"),
    [  # The clocks change in the night before: half an hour ahead is half an hour, and Friday's closing is Friday's.
        ("Europe/Tallinn", "2026-10-26T09:15+02:00", "2026-10-23T16:30+03:00"),
        ("Europe/Budapest", "2026-03-30T11:00+02:00", "2026-03-30T10:30+02:00"),
        ("Europe/Oslo", "2026-10-26T09:00+01:00", "2026-10-23T16:30+02:00"),
    ],
)
def test_reminders_hold_across_the_night_when_clocks_change(zone, due, expected) -> None:
    moment = datetime.fromisoformat(due)
    pace = Pace(5 * MINUTE, 30 * MINUTE, 10 * MINUTE, None)
    planned = rules.plan(moment, moment - timedelta(days=5), pace, Calendar(zone))
    assert planned[0].at == datetime.fromisoformat(expected)


def test_what_was_agreed_a_moment_ago_is_reminded_of_on_the_way() -> None:
    pace = Pace(5 * MINUTE, 60 * MINUTE, 30 * MINUTE, None)
    planned = rules.plan(DUE, DUE - 20 * MINUTE, pace, Calendar())
    assert [(one.at - DUE) / MINUTE for one in planned[:3]] == [-10, -5, 0]


appointments = st.lists(st.tuples(st.integers(0, 500), st.integers(5, 90)), max_size=8).map(
    lambda rows: [(DUE + start * MINUTE, DUE + (start + length) * MINUTE) for start, length in sorted(rows)]
)


@given(appointments, st.integers(0, 600))
def test_nobody_begins_before_their_time_nor_before_the_one_before_has_ended(agreed, minutes) -> None:
    free_at = DUE + minutes * MINUTE
    times = rules.later_times(agreed, free_at)
    for (start, end), begins in zip(agreed, times, strict=True):
        assert begins >= max(start, free_at)
        free_at = begins + (end - start)


links = st.dictionaries(st.integers(0, 12), st.lists(st.integers(0, 12), max_size=4), max_size=12)


@given(links)
def test_a_chain_in_which_circles_are_refused_never_has_one(wanted) -> None:
    built: dict[int, list[int]] = {}
    for outer, inners in wanted.items():
        for inner in inners:
            circle = outer == inner or outer in _reached(built, inner)
            assert rules.closes_circle(built, outer, inner) == circle
            if not circle:
                built.setdefault(outer, []).append(inner)
    assert all(one not in _reached(built, one) for one in built)


def _reached(rests_on: dict[int, list[int]], start: int) -> set[int]:
    """Everything that can be reached from a promise, itself only if there is a way back."""
    found: set[int] = set()
    ahead = list(rests_on.get(start, []))
    while ahead:
        one = ahead.pop()
        if one not in found:
            found.add(one)
            ahead += rests_on.get(one, [])
    return found


def test_of_several_links_the_one_that_missed_its_moment_first_is_named() -> None:
    rests_on = {1: [2, 3], 2: [4], 3: [4]}
    missed = {2: DUE, 3: DUE + MINUTE, 4: DUE}
    assert rules.first_broken(rests_on, missed, 1) == 4  # at the same moment it is the deepest
    assert rules.first_broken(rests_on, missed | {4: None}, 1) == 2
    assert rules.first_broken(rests_on, {}, 1) is None
