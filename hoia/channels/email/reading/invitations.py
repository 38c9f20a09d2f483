"""Calendar invitations and answers to them (text/calendar, RFC 5545 and 5546)."""

from datetime import date, datetime
from typing import Any

from .letter import Calendar

LONGEST = 500_000  # bytes
MOST_ATTENDEES = 200
ANSWERS = {"ACCEPTED": "accepted", "DECLINED": "declined", "TENTATIVE": "tentative", "DELEGATED": "delegated"}


def read(data: bytes, method: str = "") -> Calendar | None:
    """Return the first event (or task) of a calendar part; None when there is none or it cannot be read."""
    if b"BEGIN:VCALENDAR" not in data[:5_000].upper() or len(data) > LONGEST:
        return None
    from icalendar import Calendar as Parsed

    try:
        found = Parsed.from_ical(_repaired(data))
        event = next((one for one in found.walk() if one.name in ("VEVENT", "VTODO")), None)
        return None if event is None else _calendar(event, str(found.get("method", "") or method))
    except Exception:  # noqa: BLE001 - calendars of strangers break every rule of the format; the letter is read all the same
        return None


def _repaired(data: bytes) -> str:
    from .charsets import decode

    return decode(data).replace("\x00", "")


def _calendar(event: Any, method: str) -> Calendar:
    attendees = event.get("attendee", [])
    attendees = attendees if isinstance(attendees, list) else [attendees]
    answers = [
        ANSWERS.get(str(one.params.get("PARTSTAT", "")).upper(), "") for one in attendees if hasattr(one, "params")
    ]
    return Calendar(
        method=method.upper()[:40], summary=str(event.get("summary", ""))[:1_000], start=_moment(event, "dtstart"),
        end=_moment(event, "dtend") or _ends(event), uid=str(event.get("uid", ""))[:500],
        organizer=_address(event.get("organizer", "")), attendees=[_address(one) for one in attendees[:MOST_ATTENDEES]],
        location=str(event.get("location", ""))[:1_000], status=str(event.get("status", "")).upper()[:40],
        answer=answers[0] if method.upper() == "REPLY" and len(answers) == 1 else "",
    )  # fmt: skip


def _moment(event: Any, name: str) -> datetime | date | None:
    value = getattr(event.get(name), "dt", None)
    return value if isinstance(value, date) else None


def _ends(event: Any) -> datetime | date | None:
    start, lasts = _moment(event, "dtstart"), getattr(event.get("duration"), "dt", None)
    return start + lasts if start is not None and lasts is not None else None


def _address(value: Any) -> str:
    return str(value)[:320].removeprefix("mailto:").removeprefix("MAILTO:").strip()
