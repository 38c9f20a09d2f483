"""How a promise is told in a few words: its moment in figures and relative to now, and its state with a colour and a sign."""

from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple

from django.utils.formats import date_format, get_format, time_format
from django.utils.timezone import localtime
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from .models import Promise
from .rules import State

MINUTE, HOUR, DAY = 60, 3600, 86400
SOON = timedelta(hours=1)


class Standing(NamedTuple):
    """A state in a word. ``tone`` is amber, red, green, accent or nothing; ``icon`` is a name of lucide."""

    word: str
    tone: str
    icon: str


def figures(row: Promise, now: datetime) -> str:
    """The moment as figures: only the hours when it is today, else the day too. A window is told from end to end."""
    if row.due is None:
        return ""
    due, today = localtime(row.due), localtime(now).date()
    hours = clock(due)
    if row.due_from is not None:
        begins = localtime(row.due_from)
        same = begins.date() == due.date()
        hours = f"{clock(begins) if same else short_day(begins, today) + ' ' + clock(begins)}–{hours}"
        due = begins if same else due
    return hours if due.date() == today else f"{short_day(due, today)}, {hours}"


def clock(local: datetime) -> str:
    return _clock(local.time().replace(second=0, microsecond=0), get_language())


def short_day(local: datetime, today: object) -> str:
    """Weekday and date, the year only when it is another one."""
    return _short_day(local.date(), local.year == getattr(today, "year", local.year), get_language())


def exactly(moment: datetime | None) -> str:
    return _exactly(localtime(moment).replace(second=0, microsecond=0, tzinfo=None), get_language()) if moment else ""


# A page tells hundreds of moments, and the same ones each time that it is looked at again: none is written out twice.


@lru_cache(maxsize=4096)
def _clock(hour: time, language: str | None) -> str:
    return time_format(hour, "TIME_FORMAT")


@lru_cache(maxsize=2048)
def _short_day(day: date, this_year: bool, language: str | None) -> str:
    if not this_year:
        return f"{date_format(day, 'D')} {date_format(day, 'SHORT_DATE_FORMAT')}"
    month = "M" if (language or "en").startswith("en") else "N"  # the others write it small
    return date_format(day, "D " + get_format("MONTH_DAY_FORMAT").replace("F", month))


@lru_cache(maxsize=4096)
def _exactly(local: datetime, language: str | None) -> str:
    return f"{date_format(local, 'l')}, {date_format(local, 'DATETIME_FORMAT')}"


def relative(moment: datetime, now: datetime) -> str:
    """How far off a moment is: minutes, hours, tomorrow, days."""
    seconds = (now - moment).total_seconds()
    past, off = seconds > 0, abs(seconds)
    if off < MINUTE:
        return _("now")
    if off < HOUR:
        return (_("%(n)s min ago") if past else _("in %(n)s min")) % {"n": int(off // MINUTE)}
    days = (localtime(moment).date() - localtime(now).date()).days
    if off < DAY / 2 or days == 0:
        return (_("%(n)s h ago") if past else _("in %(n)s h")) % {"n": int(off // HOUR)}
    if abs(days) == 1:
        return _("yesterday") if past else _("tomorrow")
    days = abs(days)
    if past:
        return ngettext("%(n)s day ago", "%(n)s days ago", days) % {"n": days}
    return ngettext("in %(n)s day", "in %(n)s days", days) % {"n": days}


def span(lasting: timedelta) -> str:
    """How long something lasts, by its largest unit."""
    seconds = max(0, int(lasting.total_seconds()))
    if seconds < HOUR:
        return _("%(n)s min") % {"n": seconds // MINUTE}
    if seconds < 2 * DAY:
        return _("%(n)s h") % {"n": seconds // HOUR}
    days = seconds // DAY
    return ngettext("%(n)s day", "%(n)s days", days) % {"n": days}


def standing(row: Promise, now: datetime) -> Standing:
    """Say how a promise stands at ``now``; what has passed its grace is late even before a sweep has noted it."""
    if row.settled_at is not None:
        return _settled(row)
    if row.state == State.PROPOSED:
        return Standing(_("is this a promise?"), "accent", "circle-question-mark")
    missed = row.missed or (row.due if row.due and row.due + row.kind_of.grace < now else None)
    if missed is not None:
        return Standing(_("late by %(span)s") % {"span": span(now - missed)}, "red", "triangle-alert")
    return _open(row, now)


def _open(row: Promise, now: datetime) -> Standing:
    if row.conditional:
        return Standing(_("on a condition"), "", "circle-dashed")
    if row.due is None:
        return Standing(_("no set time"), "", "circle-dashed")
    if row.due < now:
        return Standing(_("due now"), "amber", "clock-alert")
    if row.due - now <= SOON:
        return Standing(_("due soon"), "amber", "clock-alert")
    if row.is_accepted:
        return Standing(_("accepted by the customer"), "green", "calendar-check")
    return Standing(_("open") if row.ours else _("the customer's turn"), "", "circle" if row.ours else "hourglass")


def _settled(row: Promise) -> Standing:
    if row.state == State.LATE:
        late = row.minutes_late()
        if not late:
            return Standing(_("late"), "red", "triangle-alert")
        return Standing(_("done late, by %(span)s") % {"span": span(timedelta(minutes=late))}, "red", "triangle-alert")
    return {
        State.KEPT: Standing(_("kept"), "green", "circle-check"),
        State.BROKEN: Standing(_("broken"), "red", "circle-x"),
        State.RELEASED: Standing(_("let go"), "", "feather"),
    }.get(State(row.state), Standing(_("not a promise"), "", "ban"))
