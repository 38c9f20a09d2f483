"""Hours and days as people write them in a form, and back. Pure: no Django, no models.

A line of hours is ``09:00–17:00`` or ``9-12, 13-17``; nothing means closed. Days stand one a line, where needed with hours.
"""

import re
from collections.abc import Iterable
from datetime import date, time

Pairs = list[list[str]]

_SPAN = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(?:[-–—]|\s)\s*(\d{1,2})(?:[:.](\d{2}))?")
_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./](\d{1,2})[./](\d{4})")


class Unreadable(ValueError):
    """Words that are no hours or no day; holds them."""


def read_hours(text: str) -> Pairs:
    """Return the spans of a day as ``[["09:00", "17:00"]]``, in order. Raises Unreadable.

    >>> read_hours("9-12, 13:00–17:30")
    [['09:00', '12:00'], ['13:00', '17:30']]
    """
    found: Pairs = []
    for part in (part.strip() for part in re.split(r"[,;]", text) if part.strip()):
        match = _SPAN.fullmatch(part)
        if match is None:
            raise Unreadable(part)
        opens, closes = _time(match[1], match[2], part), _time(match[3], match[4], part)
        if opens >= closes or (found and found[-1][1] >= opens):
            raise Unreadable(part)
        found.append([opens, closes])
    return found


def write_hours(pairs: Iterable[Iterable[str]]) -> str:
    """
    >>> write_hours([["09:00", "12:00"], ["13:00", "17:00"]])
    '09:00–12:00, 13:00–17:00'
    """
    return ", ".join("–".join(pair) for pair in pairs)


def read_days(text: str) -> dict[str, Pairs]:
    """Return days in ISO 8601 with the hours that follow them, none for a day alone. Raises Unreadable with the line.

    >>> read_days("24.12.2026 9-14")
    {'2026-12-24': [['09:00', '14:00']]}
    """
    found: dict[str, Pairs] = {}
    for line in (line.strip() for line in text.splitlines() if line.strip()):
        match = _DAY.match(line)
        if match is None:
            raise Unreadable(line)
        try:
            day = _day(match)
            found[day.isoformat()] = read_hours(line[match.end() :].strip(" :"))
        except ValueError as problem:
            raise Unreadable(line) from problem
    return found


def write_days(days: dict[str, Pairs]) -> str:
    """
    >>> write_days({"2026-12-24": [["09:00", "14:00"]]})
    '2026-12-24 09:00–14:00'
    """
    return "\n".join(f"{day} {write_hours(pairs)}".strip() for day, pairs in sorted(days.items()))


def _time(hour: str, minute: str | None, words: str) -> str:
    try:
        return time(int(hour), int(minute or 0)).isoformat("minutes")
    except ValueError as problem:
        raise Unreadable(words) from problem


def _day(match: re.Match[str]) -> date:
    if match[1]:
        return date(int(match[1]), int(match[2]), int(match[3]))
    return date(int(match[6]), int(match[5]), int(match[4]))
