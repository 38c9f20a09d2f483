"""The business calendar of a team: weekly hours, public holidays, closed, worked and shortened days. Pure but for data.

Days are dates and hours are local times in the calendar's zone. Moments that cross a night of clock change are added up in
absolute time, so an hour of work is an hour, whatever the clock does.
"""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, cached_property, lru_cache
from importlib.util import module_from_spec, spec_from_file_location
from itertools import count
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

Spans = tuple[tuple[time, time], ...]  # opened and closed, in order, not touching; empty: closed all day

OFFICE: Spans = ((time(9), time(17)),)
CLOSING = time(17)  # close of business on a day that has no hours
FARTHEST = 3_700  # days looked ahead for an open one


class NeverOpen(ValueError):
    """No day of the calendar is open, so nothing can be counted in working time."""


@dataclass(frozen=True)
class Calendar:
    """When a team works.

    ``week`` has seven entries from Monday on. ``country`` and ``region`` name public holidays as the package
    ``holidays`` does (``"EE"``, ``"GB"`` with ``"SCT"``); without a country there are none. ``closed`` days have no hours.
    ``worked`` days have those given, or the usual ones for ``()``. ``shortened`` days have the hours given, if open at all.
    Raises ValueError for hours that are not in order and for an unknown country, region or zone.
    """

    zone: str = "UTC"
    week: tuple[Spans, ...] = (OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, (), ())
    country: str = ""
    region: str = ""
    closed: frozenset[date] = frozenset()
    worked: Mapping[date, Spans] = field(default_factory=dict)
    shortened: Mapping[date, Spans] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if len(self.week) != 7:
            raise ValueError("a week has seven days")
        for spans in (*self.week, *self.worked.values(), *self.shortened.values()):
            _check(spans)
        _ = self.tz

    @cached_property
    def tz(self) -> ZoneInfo:
        try:
            return ZoneInfo(self.zone)
        except (KeyError, ValueError, OSError) as trouble:
            raise ValueError(f"there is no time zone {self.zone!r}") from trouble

    def hours(self, day: date) -> Spans:
        """Return the hours of one day; empty when it is closed."""
        if day in self.closed:
            return ()
        if day in self.worked:
            spans = self.worked[day] or self.usual_hours
        elif self.is_exchanged(day):
            spans = self.week[day.weekday()] or self.usual_hours
        elif self.is_holiday(day):
            return ()
        else:
            spans = self.week[day.weekday()]
        return self.shortened.get(day, spans) if spans else ()

    @cached_property
    def usual_hours(self) -> Spans:
        """The hours of the first day of the week that has any."""
        return next((spans for spans in self.week if spans), OFFICE)

    def is_holiday(self, day: date) -> bool:
        """Is this a public holiday, whatever the weekday?"""
        return bool(self.country) and day in public_holidays(self.country, self.region, day.year)[0]

    def is_exchanged(self, day: date) -> bool:
        """Is this a Saturday or Sunday worked in exchange for another day, as the law of the country has it?"""
        return bool(self.country) and day in public_holidays(self.country, self.region, day.year)[1]

    def is_open_day(self, day: date) -> bool:
        return bool(self.hours(day))

    def is_open(self, moment: datetime) -> bool:
        """Is anybody there at this moment? ``moment`` is aware, or local when it is naive."""
        local = self.localised(moment)
        return any(opens <= local.time() < closes for opens, closes in self.hours(local.date()))

    def close_of_business(self, day: date) -> datetime:
        """Return the local, naive moment at which work ends that day. A closed day keeps its date, and 17:00.

        >>> Calendar().close_of_business(date(2026, 11, 20)), Calendar().close_of_business(date(2026, 11, 21))
        (datetime.datetime(2026, 11, 20, 17, 0), datetime.datetime(2026, 11, 21, 17, 0))
        """
        spans = self.hours(day)
        return datetime.combine(day, spans[-1][1] if spans else CLOSING)

    def open_days(self, after: date) -> Iterator[date]:
        """Yield the open days after ``after``, without end. Raises NeverOpen when none comes."""
        last = after.toordinal()
        for number in count(last + 1):
            day = date.fromordinal(number)
            if self.is_open_day(day):
                last = number
                yield day
            elif number - last > FARTHEST:
                raise NeverOpen("no day of this calendar is open")

    def add_working_days(self, day: date, days: int) -> date:
        """Return the ``days``-th open day after ``day``; the day itself for 0, open or not. Raises NeverOpen.

        >>> Calendar().add_working_days(date(2026, 11, 20), 3)
        datetime.date(2026, 11, 25)
        """
        if days < 0:
            raise ValueError("working days are counted forwards")
        coming = self.open_days(day)
        for _ in range(days):
            day = next(coming)
        return day

    def add_working_time(self, moment: datetime, work: timedelta) -> datetime:
        """Return the local, naive moment at which ``work`` has been done in open hours from ``moment`` on. Raises NeverOpen.

        No work at all is done at once.

        >>> Calendar().add_working_time(datetime(2026, 11, 20, 16, 30), timedelta(hours=2))
        datetime.datetime(2026, 11, 23, 10, 30)
        """
        if work < timedelta(0):
            raise ValueError("working time is counted forwards")
        if not work:
            return self.localised(moment).replace(tzinfo=None)
        start = self.localised(moment).astimezone(UTC)
        for opens, closes in self._opened_from(start):
            begun = max(opens, start)
            if begun + work <= closes:
                return (begun + work).astimezone(self.tz).replace(tzinfo=None)
            work -= max(closes - begun, timedelta(0))
        raise NeverOpen("no day of this calendar is open")

    def working_time(self, start: datetime, end: datetime) -> timedelta:
        """Return the open time between two moments; none when the second is the earlier one."""
        begun, done = self.localised(start).astimezone(UTC), self.localised(end).astimezone(UTC)
        total = timedelta(0)
        day = begun.astimezone(self.tz).date()
        while day <= done.astimezone(self.tz).date():
            for opens, closes in self._absolute(day):
                total += max(min(closes, done) - max(opens, begun), timedelta(0))
            day += timedelta(days=1)
        return total

    def localised(self, moment: datetime) -> datetime:
        """Return ``moment`` as an aware one in the calendar's zone; a naive one is local already."""
        return moment.replace(tzinfo=self.tz) if moment.tzinfo is None else moment.astimezone(self.tz)

    def _opened_from(self, start: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Yield opened and closed in absolute time, from the spans that end after ``start``."""
        today = start.astimezone(self.tz).date()
        for opens, closes in self._absolute(today):
            if closes > start:
                yield opens, closes
        for day in self.open_days(today):
            yield from self._absolute(day)

    def _absolute(self, day: date) -> list[tuple[datetime, datetime]]:
        found = []
        for opens, closes in self.hours(day):
            begun, done = (datetime.combine(day, one, self.tz).astimezone(UTC) for one in (opens, closes))
            found.append((begun, max(begun, done)))
        return found


@lru_cache(maxsize=400)
def public_holidays(country: str, region: str, year: int) -> tuple[frozenset[date], frozenset[date]]:
    """Return the public holidays of a year, and the days of rest that are worked in exchange. Raises ValueError.

    Without a region these are the days that hold in all of the country.
    """
    known = _country(country)
    if known is None or (region and region not in known.subdivisions):
        raise ValueError(f"no public holidays are known for {country!r} {region!r}")
    found = known(subdiv=region or None, years=year, expand=False)
    exchanged = {day for day in getattr(found, "weekend_workdays", ()) if day.year == year}
    return frozenset(day for day in found if day.year == year), frozenset(exchanged)


@cache
def _country(code: str) -> Any:
    """Return what the package ``holidays`` knows of a country, None for an unknown one.

    It takes its time to load, and its countries come all at once, 250 of them; so the file of this one is taken alone.
    """
    import holidays
    from holidays.registry import COUNTRIES

    for name, (called, *codes) in COUNTRIES.items():
        if code in codes:
            whole = f"holidays.countries.{name}"
            if whole not in sys.modules:
                place = Path(holidays.__file__).parent / "countries" / f"{name}.py"
                spec = spec_from_file_location(whole, place)
                if spec is None or spec.loader is None:
                    raise ImportError(whole)
                module = module_from_spec(spec)
                spec.loader.exec_module(module)
                sys.modules[whole] = module  # only when it is complete: others may look for it meanwhile
            return getattr(sys.modules[whole], called)
    return None


def _check(spans: Spans) -> None:
    edges = [edge for span in spans for edge in span]
    if edges != sorted(edges) or len(set(edges)) < len(edges):
        raise ValueError("hours of a day follow each other: opened before closed, one span after the other")
