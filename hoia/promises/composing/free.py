"""The first moment that a calendar and somebody's day can hold. Pure."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from hoia.kit.calendar import Calendar, NeverOpen

STEP = timedelta(minutes=30)
MOST = 60 * 48  # half hours that are looked at: two months


def first_free(
    earliest: datetime,
    lasts: timedelta,
    calendar: Calendar,
    busy: Sequence[tuple[datetime, datetime]] = (),
    away: Callable[[date], bool] = lambda day: False,
) -> datetime:
    """Return the first full or half hour from ``earliest`` on at which something that ``lasts`` so long fits.

    All of it lies in open hours of one stretch, crosses nothing ``busy`` and falls on no day that somebody is ``away``. What
    takes no time may also fall on the moment of closing. Moments are aware. Raises NeverOpen when nothing fits in two months.
    """
    begins = _rounded_up(calendar.localised(earliest))
    for _ in range(MOST):
        ends = begins + lasts
        if _open(begins, ends, calendar) and not away(begins.date()):
            in_the_way = [end for start, end in busy if start < max(ends, begins + STEP) and end > begins]
            if not in_the_way:
                return begins
        begins += STEP
    raise NeverOpen("nothing fits in two months")


def _rounded_up(moment: datetime) -> datetime:
    whole = moment.replace(minute=moment.minute // 30 * 30, second=0, microsecond=0)
    return whole if whole == moment else whole + STEP


def _open(begins: datetime, ends: datetime, calendar: Calendar) -> bool:
    day = begins.date()
    spans = [[datetime.combine(day, edge, calendar.tz) for edge in span] for span in calendar.hours(day)]
    return any(opens <= begins and ends <= closes for opens, closes in spans)
