"""What the life of a promise allows, how it ends, and when somebody must be told. Pure: every function takes the moment.

All moments are aware; those returned are in UTC unless they were given. A promise without a due moment is never late.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from hoia.kit.calendar import Calendar

LOOK_BACK = 14  # days in which the last hour of work before a moment is looked for
MINUTE, BEFORE_CLOSING = timedelta(minutes=1), timedelta(minutes=30)
TICK = timedelta(microseconds=1)  # within grace, its last moment included, nothing is late


class State(StrEnum):
    """Where a promise stands. Late is a promise whose moment has passed: still to be done until it is settled."""

    PROPOSED = "proposed"
    OPEN = "open"
    LATE = "late"
    KEPT = "kept"
    BROKEN = "broken"
    RELEASED = "released"
    DISMISSED = "dismissed"


class Outcome(StrEnum):
    OPEN = "open"
    KEPT = "kept"
    LATE = "late"
    BROKEN = "broken"


class Stage(StrEnum):
    """What the passing of time brings, in this order. Some stages tell people, lapse and break change the promise."""

    AHEAD = "ahead"
    ESCALATION = "escalation"
    DUE = "due"
    LAPSE = "lapse"
    NUDGE = "nudge"
    BREAK = "break"


LIFE: Mapping[State, frozenset[State]] = {
    State.PROPOSED: frozenset({State.OPEN, State.DISMISSED}),
    State.OPEN: frozenset({State.KEPT, State.LATE, State.BROKEN, State.RELEASED}),
    State.LATE: frozenset({State.BROKEN}),
    State.KEPT: frozenset(),
    State.BROKEN: frozenset(),
    State.RELEASED: frozenset(),
    State.DISMISSED: frozenset(),
}


class NotAllowed(ValueError):
    """A step that the life of a promise does not have."""


class NotTold(NotAllowed):
    """A promise may be moved before its moment only when the customer knows."""


class Circle(NotAllowed):
    """A promise cannot rest on one that rests on it."""


def may_become(state: State, to: State) -> bool:
    return to in LIFE[state]


def judge(
    due: datetime | None,
    settled_at: datetime | None,
    now: datetime,
    grace: timedelta,
    patience: timedelta | None = None,
) -> Outcome:
    """Return how a promise stands at ``now``: settled within ``grace`` of its moment it is kept, later it is late.

    Not settled it is open until then, late afterwards, and broken once ``patience`` has run out too; with None it never
    is broken by time alone. What was settled after patience ran out stays broken.
    """
    if due is None:
        return Outcome.OPEN if settled_at is None else Outcome.KEPT
    moment = now if settled_at is None else settled_at
    if moment <= due + grace:
        return Outcome.OPEN if settled_at is None else Outcome.KEPT
    if patience is not None and moment > due + grace + patience:
        return Outcome.BROKEN
    return Outcome.LATE


def settled_as(
    state: State, due: datetime | None, missed: datetime | None, done_at: datetime, grace: timedelta, proven: bool
) -> State:
    """Return what a promise becomes when what it promised was done at ``done_at``.

    ``missed`` is the moment that passed already, if one did: the promise stays late whatever was agreed afterwards, unless
    it is ``proven`` (by a letter, a noted call) that it had been done by then. Raises NotAllowed for one that is not open.
    """
    if state not in (State.OPEN, State.LATE):
        raise NotAllowed(f"a promise that is {state} cannot be kept")
    if missed is not None:
        return State.KEPT if proven and done_at <= missed + grace else State.LATE
    return State(judge(due, done_at, done_at, grace))


def released_as(state: State, due: datetime | None, at: datetime, grace: timedelta) -> State:
    """Return what a promise becomes when the customer lets us off: one that is late already stays late."""
    if state not in (State.OPEN, State.LATE):
        raise NotAllowed(f"nobody can be let off a promise that is {state}")
    late = state is State.LATE or judge(due, None, at, grace) is not Outcome.OPEN
    return State.LATE if late else State.RELEASED


def lapsed_as(
    state: State, due: datetime | None, now: datetime, grace: timedelta, patience: timedelta | None, holds: bool = False
) -> State:
    """Return what the passing of time makes of a promise. What ``holds`` until a moment is kept once it has passed."""
    if state not in (State.OPEN, State.LATE):
        return state
    outcome = judge(due, None, now, grace, patience)
    if outcome is Outcome.OPEN:
        return state
    if holds and state is State.OPEN:
        return State.KEPT
    return State(outcome)


def moved_as(state: State, due: datetime | None, at: datetime, told: bool) -> State:
    """Return what a promise is after its moment was put off at ``at``.

    Raises NotTold before the moment when the customer does not know, and NotAllowed for one that is not open.
    """
    if state not in (State.OPEN, State.LATE):
        raise NotAllowed(f"a promise that is {state} has no moment to put off")
    if state is State.LATE or (due is not None and at > due):
        return State.LATE
    if due is not None and not told:
        raise NotTold("tell the customer before you put a promise off")
    return State.OPEN


@dataclass(frozen=True, slots=True)
class Pace:
    """How long before its moment the owner is reminded and the lead warned; how long after it nothing is lost yet."""

    grace: timedelta
    ahead: timedelta
    warn: timedelta
    patience: timedelta | None


@dataclass(frozen=True, slots=True)
class Planned:
    at: datetime
    stage: Stage


def plan(
    due: datetime | None, since: datetime, pace: Pace, calendar: Calendar, *, ours: bool = True, holds: bool = False
) -> list[Planned]:
    """Return what time will bring for a promise due at ``due`` whose moment was agreed at ``since``, in order.

    Owner and lead are told within working hours: for Monday at nine on Friday afternoon. Nobody is reminded of a moment
    that was past when it was agreed. Of the customer's own promises we are only told that a nudge is in place.
    """
    if due is None:
        return []
    lapse = Planned((due + pace.grace).astimezone(UTC) + TICK, Stage.LAPSE)
    if not ours:
        return [lapse, Planned(lapse.at, Stage.NUDGE)]
    steps = _warnings(due, since, pace, calendar) if due > since else []
    steps += [Planned(due.astimezone(UTC), Stage.DUE), lapse]
    if pace.patience is not None and not holds:
        steps.append(Planned(lapse.at + pace.patience, Stage.BREAK))
    return steps


def _warnings(due: datetime, since: datetime, pace: Pace, calendar: Calendar) -> list[Planned]:
    """When what was agreed is nearer than the usual lead, the lead is a part of the time that is left."""
    ahead, warn = (in_hours(due - lead, lead, calendar) for lead in (pace.ahead, pace.warn))
    if ahead <= since:
        ahead = since + (due - since) / 2
    if warn <= since:
        warn = since + (due - since) * 3 / 4
    ahead, warn = min(ahead, due), min(max(ahead, warn), due)
    return [Planned(ahead.astimezone(UTC), Stage.AHEAD), Planned(warn.astimezone(UTC), Stage.ESCALATION)]


def in_hours(moment: datetime, lead: timedelta, calendar: Calendar) -> datetime:
    """Return ``moment`` if somebody works then, else one shortly before work ended the last time (in UTC)."""
    if calendar.is_open(moment):
        return moment.astimezone(UTC)
    today = calendar.localised(moment).date()
    for back in range(LOOK_BACK):
        day = today - timedelta(days=back)
        for opens, closes in reversed(calendar.hours(day)):
            begun, ended = (datetime.combine(day, one, calendar.tz).astimezone(UTC) for one in (opens, closes))
            if ended <= moment:
                return max(begun, ended - max(MINUTE, min(lead, BEFORE_CLOSING)))
    return moment.astimezone(UTC)


# What of a plan still concerns a promise: one that is late already does not lapse again.
_PENDING: Mapping[State, frozenset[Stage]] = {
    State.OPEN: frozenset(Stage) - {Stage.NUDGE},
    State.LATE: frozenset(Stage) - {Stage.LAPSE},
}


def pending(planned: Iterable[Planned], state: State, given: Collection[Stage]) -> list[Planned]:
    """Return the stages that are still to come for a promise in ``state``, of which ``given`` were taken already."""
    concerns = _PENDING.get(state, frozenset())
    return [one for one in planned if one.stage in concerns and one.stage not in given]


def taken_now(planned: Iterable[Planned], state: State, given: Collection[Stage], now: datetime) -> list[Planned]:
    """Return the stages that are to be taken at ``now``, in order; however late we look, none is left out."""
    return [one for one in pending(planned, state, given) if one.at <= now]


def next_look(planned: Iterable[Planned], state: State, given: Collection[Stage]) -> datetime | None:
    """Return when somebody must look at the promise again; None when time changes nothing any more."""
    return min((one.at for one in pending(planned, state, given)), default=None)


def worth_telling(stages: Iterable[Stage]) -> list[Stage]:
    """Return what to tell of several stages that fall together: who hears that it is due need not hear that it will be."""
    found = list(stages)
    return [one for one in found if not (one is Stage.AHEAD and Stage.DUE in found)]


def later_times(agreed: Sequence[tuple[datetime, datetime]], free_at: datetime) -> list[datetime]:
    """Return when each of the next appointments can begin if we are free at ``free_at`` only.

    ``agreed`` holds agreed start and end in their order. None begins before its own time, or before the one before ended.
    """
    times = []
    for start, end in agreed:
        begins = max(start, free_at)
        times.append(begins)
        free_at = begins + (end - start)
    return times


def below(rests_on: Mapping[int, Iterable[int]], outer: int) -> dict[int, int]:
    """Return all that a promise rests on, in the end, with how many links it lies below (the shortest way)."""
    found: dict[int, int] = {}
    level, depth = [outer], 0
    while level:
        depth += 1
        level = [one for over in level for one in rests_on.get(over, ()) if one != outer and one not in found]
        found |= dict.fromkeys(level, depth)
    return found


def closes_circle(rests_on: Mapping[int, Iterable[int]], outer: int, inner: int) -> bool:
    """Would ``outer`` rest on itself if it rested on ``inner``?"""
    return outer == inner or outer in below(rests_on, inner)


def first_broken(
    rests_on: Mapping[int, Iterable[int]], missed: Mapping[int, datetime | None], outer: int
) -> int | None:
    """Return the link below ``outer`` that missed its moment first, of several at once the deepest; None when none did."""
    late = [(at, -depth, one) for one, depth in below(rests_on, outer).items() if (at := missed.get(one)) is not None]
    return min(late)[2] if late else None
