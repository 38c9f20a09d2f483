"""Calendar invitations and answers to them (text/calendar, RFC 5545 and 5546)."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from .letter import Calendar

LONGEST = 500_000  # bytes
MOST_ATTENDEES = 200
MOST_EVENTS = 50
MOST_VERSIONS = 2**31 - 1
ANSWERS = {"ACCEPTED": "accepted", "DECLINED": "declined", "TENTATIVE": "tentative", "DELEGATED": "delegated"}


def read(data: bytes, method: str = "", sender: str = "") -> Calendar | None:
    """Return the first event (or task) of a calendar part; None when there is none or it cannot be read.

    Where an answer names several attendees, it is that of the ``sender``. Of an answer to several invitations the others
    stand in ``further``; what cannot be read among them is left alone.
    """
    if b"BEGIN:VCALENDAR" not in data[:5_000].upper() or len(data) > LONGEST:
        return None
    from icalendar import Calendar as Parsed

    try:
        found = Parsed.from_ical(_repaired(data))
        events = [one for one in found.walk() if one.name in ("VEVENT", "VTODO")][:MOST_EVENTS]
        method = str(found.get("method", "") or method)
    except Exception:  # noqa: BLE001 - calendars of strangers break every rule of the format; the letter is read all the same
        return None
    sound = [one for event in events if (one := _readable(event, method, sender))]
    first = next(iter(sound), None)
    return replace(first, further=sound[1:]) if first is not None and first.answers else first


def _readable(event: Any, method: str, sender: str) -> Calendar | None:
    try:
        return _calendar(event, method, sender)
    except Exception:  # noqa: BLE001 - as above: the others may be sound
        return None


def _repaired(data: bytes) -> str:
    from .charsets import decode

    return decode(data).replace("\x00", "")


def _calendar(event: Any, method: str, sender: str) -> Calendar:
    attendees = event.get("attendee", [])
    attendees = attendees if isinstance(attendees, list) else [attendees]
    stamp, sequence = _moment(event, "dtstamp"), event.get("sequence", 0)
    return Calendar(
        method=method.upper()[:40], summary=str(event.get("summary", ""))[:1_000], start=_moment(event, "dtstart"),
        end=_moment(event, "dtend") or _ends(event), uid=str(event.get("uid", ""))[:500],
        organizer=_address(event.get("organizer", "")), attendees=[_address(one) for one in attendees[:MOST_ATTENDEES]],
        location=str(event.get("location", ""))[:1_000], status=str(event.get("status", "")).upper()[:40],
        answer=_answer(attendees, sender) if method.upper() == "REPLY" else "",
        sequence=min(sequence, MOST_VERSIONS) if isinstance(sequence, int) else 0,
        stamp=stamp if isinstance(stamp, datetime) else None,
        comment=_comment(event.get("comment", "")),
    )  # fmt: skip


def _answer(attendees: list[Any], sender: str) -> str:
    """What the one attendee says; of several, the one who wrote the letter."""
    named = [one for one in attendees if hasattr(one, "params")]
    mine = named if len(named) == 1 else [one for one in named if _address(one).lower() == sender.lower()]
    return ANSWERS.get(str(mine[0].params.get("PARTSTAT", "")).upper(), "") if len(mine) == 1 else ""


def _comment(found: Any) -> str:
    return " ".join(str(one) for one in (found if isinstance(found, list) else [found]))[:2_000].strip()


def _moment(event: Any, name: str) -> datetime | date | None:
    value = getattr(event.get(name), "dt", None)
    return value if isinstance(value, date) else None


def _ends(event: Any) -> datetime | date | None:
    start, lasts = _moment(event, "dtstart"), getattr(event.get("duration"), "dt", None)
    return start + lasts if start is not None and lasts is not None else None


def _address(value: Any) -> str:
    address = str(value)[:320]
    return (address[7:] if address.lower().startswith("mailto:") else address).strip()
