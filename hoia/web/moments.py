"""Moments and spans in words and figures, in the active language and time zone. Pure but for those two."""

from datetime import date, datetime, timedelta
from functools import lru_cache

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import get_language, gettext, ngettext

MINUTE, HOUR, DAY = 60, 3600, 86400


def clock(moment: datetime) -> str:
    """The hour and the minute."""
    return date_format(localtime(moment), "TIME_FORMAT")


def exactly(moment: datetime) -> str:
    """Day and time in full."""
    return _exactly(localtime(moment), get_language() or "")


@lru_cache(maxsize=8192)
def _exactly(local: datetime, language: str) -> str:
    return f"{date_format(local, 'l')}, {date_format(local, 'DATETIME_FORMAT')}"


def ago(moment: datetime, now: datetime) -> str:
    """How far off a moment is: in figures within a day, then by weekday, then by date."""
    seconds = (now - moment).total_seconds()
    if abs(seconds) < MINUTE:
        return gettext("just now") if seconds >= 0 else gettext("now")
    if abs(seconds) < HOUR:
        return _minutes(int(abs(seconds) // MINUTE), seconds > 0)
    local, today = localtime(moment), localtime(now).date()
    if abs(seconds) < DAY and (local.date() == today or abs(seconds) < 12 * HOUR):
        return _hours(int(abs(seconds) // HOUR), seconds > 0)
    return _day(local, today)


def lasting(since: datetime, now: datetime) -> str:
    """How long something has lasted, by its largest unit."""
    seconds = max(0, int((now - since).total_seconds()))
    if seconds < HOUR:
        return gettext("%(n)s min") % {"n": seconds // MINUTE}
    if seconds < 2 * DAY:
        return gettext("%(n)s h") % {"n": seconds // HOUR}
    days = seconds // DAY
    return ngettext("%(n)s day", "%(n)s days", days) % {"n": days}


def since(moment: datetime, now: datetime) -> str:
    """Since when: the hour when it is today, the weekday within a week, else the date."""
    local, today = localtime(moment), localtime(now).date()
    if local.date() == today:
        return gettext("since %(time)s") % {"time": date_format(local, "TIME_FORMAT")}
    if today - local.date() < timedelta(7):
        return gettext("since %(day)s") % {"day": date_format(local, "D")}
    return gettext("since %(day)s") % {"day": date_format(local, "SHORT_DATE_FORMAT")}


def _minutes(n: int, past: bool) -> str:
    return (gettext("%(n)s min ago") if past else gettext("in %(n)s min")) % {"n": n}


def _hours(n: int, past: bool) -> str:
    return (gettext("%(n)s h ago") if past else gettext("in %(n)s h")) % {"n": n}


def _day(local: datetime, today: date) -> str:
    time = date_format(local, "TIME_FORMAT")
    apart = (local.date() - today).days
    if apart == -1:
        return gettext("yesterday %(time)s") % {"time": time}
    if apart == 0:
        return gettext("today %(time)s") % {"time": time}
    if apart == 1:
        return gettext("tomorrow %(time)s") % {"time": time}
    if timedelta(-7) < timedelta(apart) < timedelta(7):
        return f"{date_format(local, 'D')} {time}"
    return date_format(local, "SHORT_DATE_FORMAT")
