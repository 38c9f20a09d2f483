"""Which of two readings an hour has: three in the night or in the afternoon, today or tomorrow. Pure arithmetic."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from hoia.kit.calendar import OFFICE, Calendar

from .message import Moment

DAY = 24 * 60
FIXED_FROM = {
    "morning": 1,  # twelve in the morning is noon
    "noon": 11 * 60,
    "lunch": 11 * 60,
    "afternoon": 12 * 60,
    "evening": 16 * 60,
    "night": 18 * 60,
}
LAST_IN = {
    "morning": 12 * 60,
    "noon": 15 * 60,
    "lunch": 15 * 60,
    "afternoon": 20 * 60,
    "evening": DAY,
    "night": 30 * 60,
}


def at(day: date | None, fields: Mapping[str, Any], sent: datetime, calendar: Calendar, twelve_hours: bool) -> Moment:
    """Return the moment or window of a clock time on a day; without a day the next one after ``sent`` (local, naive).

    Raises ValueError for an hour that is none.
    """
    part = fields.get("part")
    until = _readings(fields["clock"], part)
    begins = _readings(fields["clock_from"], part) if "clock_from" in fields else []
    business = _business(day or sent.date(), calendar)
    if not begins:
        written = "hm" in fields["clock"] and not twelve_hours
        minutes = _chosen(until, business, day, sent, written)
        return Moment(_next(day, minutes, sent))
    first, last = _window(begins, until, business, day, sent)
    due = _next(day, last, sent)
    return Moment(due, due - timedelta(minutes=(last - first) % DAY))


def _readings(clock: Mapping[str, Any], part: object) -> list[int]:
    """Return the minutes of the day that a clock time may mean, the one as written first."""
    hour, minute, exact = _figures(clock)
    half = clock.get("half")
    minutes = hour * 60 + (-minute if clock.get("back") else minute) + int(clock.get("offset", 0))
    if not (0 <= hour <= 24 and 0 <= minute < 60):
        raise ValueError("no hour")
    if half:
        if hour > 12:
            return [minutes % DAY]
        return [(minutes % 720 + (720 if half == "pm" else 0)) % DAY]
    if exact or hour > 12 or hour == 0:
        return [minutes % DAY]
    both = [minutes % 720, minutes % 720 + 720]
    if part in FIXED_FROM:
        start, end = FIXED_FROM[str(part)], LAST_IN[str(part)]
        fitting = [one for one in (*both, both[0] + DAY) if start <= one <= end]
        return [fitting[0]] if fitting else both
    return both if minutes % 720 == minutes % DAY else both[::-1]


def _figures(clock: Mapping[str, Any]) -> tuple[int, int, bool]:
    if "hm" in clock:
        hour, minute, mark = clock["hm"]
        return hour, minute, mark == 2
    if "hhmm" in clock:
        number = int(clock["hhmm"])
        return number // 100, number % 100, number < 1000
    return int(clock["hour"]), int(clock.get("minute", 0)), bool(clock.get("exact"))


def _business(day: date, calendar: Calendar) -> tuple[int, int]:
    spans = calendar.hours(day) or calendar.usual_hours or OFFICE
    return _minutes(spans[0][0]), _minutes(spans[-1][1])


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _chosen(
    readings: list[int], business: tuple[int, int], day: date | None, sent: datetime, written: bool = False
) -> int:
    """The reading within business hours; where none or both are, the next such hour.

    On a day to come that is the hour as ``written`` where the day has 24 hours and minutes stand with it ("7.30"), else the
    reading that lies nearer to business hours.
    """
    if len(readings) == 1:
        return readings[0]
    within = [one for one in readings if business[0] <= one <= business[1]]
    if day == sent.date():
        within = [one for one in within if one >= _minutes(sent.time())]
    if len(within) == 1:
        return within[0]
    if within and day is not None:  # a team that never closes means an hour of the day, not of the night
        return _nearest(within, (_minutes(OFFICE[0][0]), _minutes(OFFICE[-1][1])))
    if day is None or day == sent.date():
        now = _minutes(sent.time())
        return min(readings, key=lambda one: (one - now) % DAY)
    if written:
        return min(readings)
    return _nearest(readings, business)


def _nearest(readings: list[int], business: tuple[int, int]) -> int:
    return min(readings, key=lambda one: (max(business[0] - one, one - business[1], 0), one))


def _window(
    begins: list[int], until: list[int], business: tuple[int, int], day: date | None, sent: datetime
) -> tuple[int, int]:
    """Both ends of a range, which decide about each other: "11 to 1", "3.30 to 6 pm"."""
    surely = len(until) == 1 or any(business[0] <= one <= business[1] for one in until)
    if surely:
        last = _chosen(until, business, day, sent) if len(until) > 1 else until[0]
        earlier = [one for one in begins if one <= last]
        return (max(earlier) if earlier else begins[0]), last
    first = _chosen(begins, business, day, sent)
    later = [one for one in until if one >= first]
    return first, (min(later) if later else until[0])


def _next(day: date | None, minutes: int, sent: datetime) -> datetime:
    due = datetime.combine(day or sent.date(), time(0)) + timedelta(minutes=minutes)
    return due + timedelta(days=1) if day is None and due < sent else due
