"""From what words say about time to the moment that is meant, by the rules of what is due when. Pure arithmetic.

The fields, each with an example:

    day       1                    tomorrow                          weekday  4          Friday (Monday is 0)
    week      1                    of next week (0: this week)       this     True       "this Friday": the coming one
    dom, month, year               15, 3, 2027                       nth      1 or -1    first, last weekday of a month
    period    "week" …             a stretch that is meant whole: day, week, weekend, month, quarter, year
    figure    22                   with "week": the week of that number
    shift     1                    the next such stretch             edge     "end", "start", "middle" of it
    holiday   "12-25", "easter+1"  a day with a name                 part     morning, noon, afternoon, evening, night …
    clock, clock_from              {"hour": 3, "minute": 30, "half": "pm"}; with "clock_from" it is a range
    n, unit   3, "day"             minute, hour, day, week, month, year, workday, workhour; n 0: "a few"
    bound     by, until, before, after, from …                       vague, past, skip   True
    more      0.5                  added to n                        next     True       not today any more, once it is open
    follows   1                    so many days after the day named last before, in this sentence or the one before
    habit     True                 with "skip": what happens then is a rule, not a promise that needs a time
    after_day True                 the span counts from the day named, not from the moment of sending
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from hoia.kit.calendar import Calendar, NeverOpen

from . import clock as clocks
from .message import UNKNOWN, Moment

Fields = Mapping[str, Any]

PARTS = {
    "morning": time(12), "noon": time(12), "lunch": time(12), "afternoon": time(17), "evening": time(21), "night": time(21),
    "early": time(10), "day": time(17),
}  # fmt: skip
LOWER = ("after", "from")
FARTHEST = timedelta(days=366 * 5)  # nobody promises anything for later


@dataclass(frozen=True, slots=True)
class Now:
    """The moment of sending, local and aware, and what the team's calendar and the language say."""

    sent: datetime
    calendar: Calendar
    month_first: bool = False
    twelve_hours: bool = False
    dotted_month_first: bool = False

    @property
    def local(self) -> datetime:
        return self.sent.replace(tzinfo=None)

    @property
    def today(self) -> date:
        return self.sent.date()


def resolve(fields: Fields, now: Now) -> Moment:
    """Return the moment that the fields mean; UNKNOWN where they make no sense or lie in the past."""
    if fields.get("past") or fields.get("skip"):
        return UNKNOWN
    try:
        return _not_before(_resolve(fields, now), now)
    except (ValueError, OverflowError, NeverOpen):
        return UNKNOWN


def _resolve(fields: Fields, now: Now) -> Moment:
    lower = fields.get("bound") in LOWER and "clock_from" not in fields
    if "n" in fields and not fields.get("after_day"):
        return _span(fields, now) if not lower else Moment(vague=True)
    day = _day(fields, now)
    timed = "clock" in fields or "part" in fields
    if day is None and not timed:
        return Moment(vague=True) if fields.get("vague") or lower else UNKNOWN
    if lower:
        return Moment(vague=True)
    if "n" in fields and day is not None:
        day = _later(day, fields, now)
    if fields.get("bound") == "before" and not timed and day is not None:
        return _close(_day_before(day, fields, now), now)
    return _at(day, fields, now)


def _not_before(moment: Moment, now: Now) -> Moment:
    """Nothing is due before it was said. What is due today after hours is due before the day is out."""
    if moment.due is None or now.local <= moment.due <= now.local + FARTHEST:
        return moment
    if moment.due.date() == now.today and moment.due_from is None and moment.due.time() == now_close(now):
        return Moment(max(datetime.combine(now.today, time(23, 59)), now.local))
    return UNKNOWN


def now_close(now: Now) -> time:
    return now.calendar.close_of_business(now.today).time()


# Spans


def _span(fields: Fields, now: Now) -> Moment:
    n, unit = fields["n"] + fields.get("more", 0), fields.get("unit")
    if not fields["n"]:
        return Moment(vague=True)
    if unit in ("minute", "hour"):
        length = timedelta(minutes=round(n * (60 if unit == "hour" else 1)))
        return Moment((now.sent.astimezone(UTC) + length).astimezone(now.sent.tzinfo).replace(tzinfo=None))
    if unit == "workhour":
        return Moment(now.calendar.add_working_time(now.sent, timedelta(minutes=round(n * 60))))
    return _at(_later(now.today, fields, now), fields, now)


def _later(day: date, fields: Fields, now: Now) -> date:
    n, unit = fields["n"] + fields.get("more", 0), fields.get("unit")
    if unit == "workday":
        return now.calendar.add_working_days(day, -int(-n // 1))
    if unit in ("day", "week"):
        return day + timedelta(days=-int(-n * (7 if unit == "week" else 1) // 1))
    if unit in ("month", "year", "quarter"):
        return add_months(day, round(n * {"month": 1, "quarter": 3, "year": 12}[unit]))
    raise ValueError(f"no span: {unit!r}")


def add_months(day: date, months: int) -> date:
    """Return the same day so many months later, or the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, last_day(year, month + 1).day))


def last_day(year: int, month: int) -> date:
    return (date(year, month, 28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


# Days


def _day(fields: Fields, now: Now) -> date | None:
    """Return the day that is named, None when none is. Raises ValueError for a day that does not exist."""
    if "ymd" in fields or "dm" in fields:
        return _figures(fields, now)
    if "holiday" in fields:
        return _holiday(fields, now)
    if "nth" in fields:
        return _nth(fields, now)
    if "dom" in fields:
        return _date(fields, now)
    if "period" in fields or ("month" in fields and "dom" not in fields):
        return _period(fields, now)
    if "weekday" in fields:
        return _weekday(fields, now)
    if "day" in fields:
        return now.today + timedelta(days=int(fields["day"]))
    return None


def _weekday(fields: Fields, now: Now) -> date:
    weekday = int(fields["weekday"])
    monday = now.today - timedelta(days=now.today.weekday())
    if "week" in fields:
        found = monday + timedelta(days=7 * int(fields["week"]) + weekday)
        return found if found >= now.today or not fields.get("this") else found + timedelta(days=7)
    if "day" in fields:
        return now.today + timedelta(days=int(fields["day"]))
    ahead = (weekday - now.today.weekday()) % 7
    if ahead == 0 and not _is_today(fields, now):
        ahead = 7
    return now.today + timedelta(days=ahead)


def _is_today(fields: Fields, now: Now) -> bool:
    """ "By Friday" on a Friday is today, unless its hour has passed."""
    return fields.get("bound") in ("by", "until") and _at(now.today, fields, now).due >= now.local  # type: ignore[operator]


def _figures(fields: Fields, now: Now) -> date:
    """A date in figures: (year, month, day), or two figures in the order of the country unless only one order is a date."""
    if "ymd" in fields:
        year, *rest = fields["ymd"]
        if len(rest) == 2:
            return date(year, *rest)
        day, month = _ordered(rest[0], rest[1], bool(rest[2]) and now.month_first)
        return date(year, month, day)
    first, second, slash = fields["dm"]
    day, month = _ordered(first, second, now.month_first and (slash == 1 or now.dotted_month_first))
    return _date({**fields, "dom": day, "month": month}, now)


def _ordered(first: int, second: int, month_first: bool) -> tuple[int, int]:
    day, month = (second, first) if month_first else (first, second)
    return (day, month) if month <= 12 else (month, day)


def _date(fields: Fields, now: Now) -> date:
    """Day of a month, day and month, or all three: the next such date, today included."""
    dom, month, year = int(fields["dom"]), fields.get("month"), fields.get("year")
    if year is not None:
        return date(int(year), int(month or now.today.month), dom)
    start = now.today.replace(day=1)
    if "shift" in fields:
        return add_months(start, int(fields["shift"])).replace(day=dom)
    for ahead in range(12 * 9):
        first = add_months(start, ahead)
        if (month is None or first.month == month) and dom <= last_day(first.year, first.month).day:
            day = first.replace(day=dom)
            fits = month is not None or "weekday" not in fields or day.weekday() == fields["weekday"]
            if day >= now.today and fits:
                return day
    raise ValueError("no such date")


def _nth(fields: Fields, now: Now) -> date:
    """The first, second, last Friday (or day) of a month."""
    nth, weekday = int(fields["nth"]), fields.get("weekday")
    start = now.today.replace(day=1)
    if (year := fields.get("year", start.year)) > start.year:
        start = date(int(year), 1, 1)
    for ahead in range(13):
        first = add_months(start, ahead + int(fields.get("shift", 0)))
        if "month" in fields and first.month != fields["month"] or fields.get("year", first.year) != first.year:
            continue
        days = [first + timedelta(days=n) for n in range(last_day(first.year, first.month).day)]
        days = [day for day in days if weekday is None or day.weekday() == weekday]
        day = days[nth - 1 if nth > 0 else nth]
        if day >= now.today or "month" not in fields:
            return day
    raise ValueError("no such day")


def _holiday(fields: Fields, now: Now) -> date:
    name = str(fields["holiday"])
    for year in (fields.get("year") or now.today.year, now.today.year + 1):
        if name.startswith("easter"):
            day = easter(int(year)) + timedelta(days=int(name.removeprefix("easter") or 0))
        else:
            day = date(int(year), int(name[:2]), int(name[3:]))
        day += timedelta(days=int(fields.get("dom", 1)) - 1)  # the second day of Christmas
        if day >= now.today:
            return day
    raise ValueError("no such day")


def easter(year: int) -> date:
    """Return Easter Sunday (the anonymous Gregorian algorithm, Nature, 20 April 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (a + 11 * h) // 319
    r = (2 * e + 2 * i - k - h + m + 32) % 7
    month = (h - m + r + 90) // 25
    return date(year, month, (h - m + r + month + 19) % 32)


def _period(fields: Fields, now: Now) -> date:
    """The last day of a stretch of time; with an edge the last day of its beginning, middle or end."""
    shift, edge = int(fields.get("shift", 0)), fields.get("edge", "end")
    monday = _monday(fields, now)
    match fields.get("period"):
        case "day":
            return now.today + timedelta(days=shift)
        case "week" if "weekday" in fields:
            return monday + timedelta(days=7 * shift + int(fields["weekday"]))
        case "week":
            found = monday + timedelta(days=7 * shift + {"start": 2, "middle": 2}.get(edge, 4))
            return found if found >= now.today else monday + timedelta(days=7 * shift + 6)
        case "weekend":
            return monday + timedelta(days=7 * shift + 6)
        case "quarter":
            first = now.today.month - (now.today.month - 1) % 3
            quarter = add_months(now.today.replace(month=first, day=1), 3 * shift + 2)
            return last_day(quarter.year, quarter.month)
        case "year":
            year = int(fields.get("year", now.today.year + shift))
            return {"start": date(year, 3, 31), "middle": date(year, 6, 30)}.get(edge, date(year, 12, 31))
    return _month(fields, now, shift, edge)


def _monday(fields: Fields, now: Now) -> date:
    """The Monday of this week, or of the week with that number (ISO 8601), the next such week that is not over."""
    if "figure" in fields:
        for year in (now.today.year, now.today.year + 1):
            monday = date.fromisocalendar(year, int(fields["figure"]), 1)
            if monday + timedelta(days=6) >= now.today:
                return monday
    return now.today - timedelta(days=now.today.weekday())


def _month(fields: Fields, now: Now, shift: int, edge: str) -> date:
    first = add_months(now.today.replace(day=1), shift)
    if "month" in fields:
        ahead = (int(fields["month"]) - now.today.month) % 12
        first = add_months(now.today.replace(day=1), ahead)
        if "year" in fields:
            first = date(int(fields["year"]), int(fields["month"]), 1)
    return {"start": first.replace(day=10), "middle": first.replace(day=15)}.get(
        edge, last_day(first.year, first.month)
    )


def _day_before(day: date, fields: Fields, now: Now) -> date:
    """Before Friday is on Thursday, before the weekend on Friday, before the end of the month by its end."""
    if "edge" in fields:
        return day
    if "period" in fields:
        day = (
            _period({**fields, "shift": fields.get("shift", 0) - 1}, now)
            if fields["period"] != "weekend"
            else day - timedelta(days=2)
        )
        return max(day, now.today)
    return max(day - timedelta(days=1), now.today)


# Hours


def _at(day: date | None, fields: Fields, now: Now) -> Moment:
    """Put the hour, the part of the day or the close of business to a day; without a day it is the next such hour."""
    if "clock" in fields:
        return clocks.at(day, fields, now.local, now.calendar, now.twelve_hours)
    part = fields.get("part")
    if part == "close" or part is None:
        return _close(day or now.today, now)
    if part == "midnight":
        return Moment(datetime.combine((day or now.today) + timedelta(days=1), time(0)))
    due = datetime.combine(day or now.today, PARTS[str(part)])
    opened = now.calendar.usual_hours[0][0]
    if day is None and (due < now.local or fields.get("next") and now.local.time() >= opened):
        due += timedelta(days=1)
    return Moment(due)


def _close(day: date, now: Now) -> Moment:
    return Moment(now.calendar.close_of_business(day))
