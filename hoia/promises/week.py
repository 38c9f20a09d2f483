"""The week as a timeline: days side by side, what was promised for each in order, and a line where now is."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import NamedTuple

from django.db.models.expressions import RawSQL
from django.utils import timezone

from hoia.kit.sql import Where
from hoia.people.models import Colleague

from .lists import Filters, arms, as_value, limited, settled_arm
from .models import Promise

A_DAY = 8
MOST = 400
WEEK = timedelta(days=7)
EARLIER, LATER = timedelta(days=30), timedelta(days=30)  # how far from its moment what is done is still looked for


@dataclass(slots=True)
class Day:
    """One day; ``before`` and ``after`` lie on either side of the line marked now, ``more`` are not shown."""

    day: date
    today: bool
    past: bool
    before: list[Promise] = field(default_factory=list)
    after: list[Promise] = field(default_factory=list)
    more: int = 0

    @property
    def empty(self) -> bool:
        return not (self.before or self.after)


@dataclass(slots=True)
class Week:
    monday: date
    days: list[Day]
    here: bool
    cut: bool

    @property
    def sunday(self) -> date:
        return self.monday + timedelta(days=6)

    @property
    def previous(self) -> str:
        return (self.monday - WEEK).isoformat()

    @property
    def following(self) -> str:
        return (self.monday + WEEK).isoformat()


def monday_of(text: str, today: date) -> date:
    """Return the Monday of the week that a day is in; of this week when ``text`` is no day of our time."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = today
    day = day if 1970 < day.year < 9000 else today
    return day - timedelta(days=day.weekday())


def week_of(monday: date, colleague: Colleague, filters: Filters, now: datetime) -> Week:
    edges = [_midnight(monday + timedelta(days=number)) for number in range(8)]
    placed = _placed(edges[0], edges[-1], colleague, filters)
    by_day = [[one for one in placed if start <= one.due < end] for start, end in pairwise(edges)]
    # Rows are read for those that are shown, which are few of a full week.
    numbers = [one.pk for day in by_day for one in _shown(day)]
    rows = Promise.objects.select_related("customer").in_bulk(numbers) if numbers else {}
    today = timezone.localtime(now).date()
    days = [_day(start, mine, rows, now, today) for start, mine in zip(edges[:-1], by_day, strict=True)]
    return Week(monday, days, monday <= today < monday + WEEK, len(placed) == MOST)


class Placed(NamedTuple):
    """A promise by its number, and what decides where in the week it stands and whether it is shown."""

    due: datetime
    pk: int
    settled: bool


def _placed(start: datetime, end: datetime, colleague: Colleague, filters: Filters) -> list[Placed]:
    if filters.customers == ():
        return []
    parts = [
        limited(filters.narrow(part), "p.due, p.id", MOST) for part in _parts(start, end, colleague, filters.whose)
    ]
    if not parts:
        return []
    statement = " UNION ALL ".join(f"SELECT id FROM ({part.condition}) a{n}" for n, part in enumerate(parts))
    numbers = RawSQL(f"SELECT id FROM ({statement}) chosen", [value for part in parts for value in part.values])
    rows = Promise.objects.filter(pk__in=numbers).order_by("due", "pk").values_list("due", "pk", "settled_at")
    return [Placed(due, pk, settled_at is not None) for due, pk, settled_at in rows[:MOST]]


def _parts(start: datetime, end: datetime, colleague: Colleague, whose: str) -> list[Where]:
    """What lives, out of the small indexes, and what is settled: of one's own out of what was settled about that time."""
    first, last = as_value(start), as_value(end)
    living = [
        arm.and_also("p.settled_at IS NULL AND p.due >= %s AND p.due < %s", first, last)
        for arm in arms(colleague, whose)
    ]
    done = settled_arm(colleague, whose).and_also("p.settled_at IS NOT NULL AND p.state <> 'dismissed'")
    if whose != "mine":
        return [*living, done.and_also("p.due >= %s AND p.due < %s", first, last)]
    about = (as_value(start - EARLIER), as_value(end + LATER))
    done = done.and_also("p.settled_at >= %s AND p.settled_at < %s", *about)
    return [*living, done.and_also("COALESCE(p.due, NULL) >= %s AND COALESCE(p.due, NULL) < %s", first, last)]


def _day(start: datetime, mine: list[Placed], rows: dict[int, Promise], now: datetime, today: date) -> Day:
    day = Day(start.date(), start.date() == today, start.date() < today, more=max(0, len(mine) - A_DAY))
    for one in _shown(mine):
        if one.pk in rows:
            (day.before if one.due < now else day.after).append(rows[one.pk])
    return day


def _shown(mine: list[Placed]) -> list[Placed]:
    """What is still to be done stands before what is done, when a day has more than can be shown."""
    if len(mine) <= A_DAY:
        return mine
    return sorted(sorted(mine, key=lambda one: (one.settled, one.due, one.pk))[:A_DAY])


def _midnight(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time.min))
