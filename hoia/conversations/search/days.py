"""Days as people type them into a filter. Pure."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from hoia.kit.words import fold


@dataclass(frozen=True, slots=True)
class Days:
    """From the first day to the last, both counted in."""

    first: date
    last: date


_WORDS = {
    0: ("today", "tana", "ma", "idag", "i dag"),
    1: ("yesterday", "eile", "tegnap", "igar", "i gar"),
}
_AGO = re.compile(r"(\d{1,4}) ?(d|w|m|y)")
_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_HUNGARIAN = re.compile(r"(\d{4})\. ?(\d{1,2})\.(?: ?(\d{1,2})\.?)?")
_EUROPEAN = re.compile(r"(\d{1,2})[./] ?(\d{1,2})[./]? ?(\d{4})?")


def days(text: str, today: date) -> Days | None:
    """Return the days that ``text`` names, or None: a day, a month or a year, ``today``, or ``7d`` for a week ago.

    >>> day = date(2026, 11, 24)
    >>> days("24.10.2026", day) == days("2026-10-24", day) == days("2026. 10. 24.", day)
    True
    >>> days("2026-02", day).last, days("7d", day).first, days("31.02.2026", day)
    (datetime.date(2026, 2, 28), datetime.date(2026, 11, 17), None)
    """
    text = fold(text).strip()
    for ago, names in _WORDS.items():
        if text in names:
            return _one(today - timedelta(days=ago))
    try:
        return _dated(text, today) or _ago(text, today)
    except (ValueError, OverflowError):
        return None


def _dated(text: str, today: date) -> Days | None:
    match = _ISO.fullmatch(text) or _HUNGARIAN.fullmatch(text)
    if match:
        year, month, day = (int(part) if part else 0 for part in match.groups())
        return _span(year, month, day)
    match = _EUROPEAN.fullmatch(text)
    if match:
        day, month, year = int(match[1]), int(match[2]), int(match[3] or 0)
        if year:
            return _span(year, month, day)
        this = date(today.year, month, day)
        return _one(this if this <= today else date(today.year - 1, month, day))
    return None


def _span(year: int, month: int, day: int) -> Days:
    if day:
        return _one(date(year, month, day))
    if month:
        following = date(year + month // 12, month % 12 + 1, 1)
        return Days(date(year, month, 1), following - timedelta(days=1))
    return Days(date(year, 1, 1), date(year, 12, 31))


_UNITS = {"d": 1, "w": 7, "m": 30, "y": 365}


def _ago(text: str, today: date) -> Days | None:
    match = _AGO.fullmatch(text)
    if not match:
        return None
    return _one(today - timedelta(days=int(match[1]) * _UNITS[match[2]]))


def _one(day: date) -> Days:
    return Days(day, day)
