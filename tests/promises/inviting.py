"""Mari's calendar: what our letters bring into it, and what it answers in the ways of Outlook, Google and Apple."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from hoia.channels.email.outgoing import ready
from hoia.channels.intake import receive
from hoia.conversations.models import Message
from hoia.ledger.work import do_all
from hoia.promises.models import Promise
from tests.conversations.conftest import answer
from tests.promises.conftest import NOW

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
AGREED = "We will meet you tomorrow at noon."
KEY = "appointment:1:We will meet you tomorrow at noon"
NOON = datetime.fromisoformat("2026-11-24T12:00+02:00")


@pytest.fixture(autouse=True)
def invites(help_inbox: Any, mari: Any) -> None:
    help_inbox.sends_invitations = True
    help_inbox.save()
    mari.language = "en"
    mari.save()


@pytest.fixture
def sent(desk: Any, bicycle: Any) -> Callable[..., EmailMessage]:
    """Kadri writes an answer, and it leaves: the letter as Mari's program gets it."""

    def write(text: str = "Thank you.", **fields: str) -> EmailMessage:
        before = set(bicycle.messages.values_list("pk", flat=True))
        bicycle.refresh_from_db()
        token = f"page {len(before)}"
        fields = answer(bicycle, text, token=token, **fields)
        assert desk.post(f"/conversations/{bicycle.pk}/replies", fields).status_code < 400
        do_all(NOW + MINUTE)
        return leaving(bicycle.messages.exclude(pk__in=before).get(direction="out"))

    return write


@pytest.fixture
def invited(sent: Callable[..., EmailMessage]) -> EmailMessage:
    """The letter in which noon tomorrow was agreed."""
    return sent(AGREED, promises=confirmed())


def confirmed(**more: str) -> str:
    return json.dumps({KEY: {"act": "confirm", **more}})


def leaving(message: Message) -> EmailMessage:
    """A letter as it leaves the house, and has left."""
    Message.objects.filter(pk=message.pk).update(delivery="sending")
    fresh = Message.objects.select_related("conversation__inbox", "colleague").get(pk=message.pk)
    letter = message_from_bytes(ready(fresh), policy=policy.default)
    Message.objects.filter(pk=message.pk).update(delivery="sent", deliver_at=None)
    return letter  # type: ignore[return-value]


def calendars(letter: EmailMessage) -> list[Calendar]:
    """What programs for mail show of a letter."""
    parts = [part for part in letter.walk() if part.get_content_type() == "text/calendar"]
    return [Calendar.from_ical(part.get_content()) for part in parts]


def event_in(letter: EmailMessage) -> Any:
    return calendars(letter)[0].walk("VEVENT")[0]


def replied(
    letter: EmailMessage,
    said: str = "ACCEPTED",
    *,
    program: str = "outlook",
    sender: str = "mari@tamm.example",
    **changed: Any,
) -> bytes:
    """What a calendar answers to an invitation. ``program`` names whose ways it follows; ``changed`` are lines of the event."""
    event = event_in(letter)
    start = event["dtstart"].dt
    method = "COUNTER" if "dtstart" in changed else "REPLY"
    when = changed.pop("dtstart", start)
    lines = {
        "UID": event["uid"], "SEQUENCE": event["sequence"], "DTSTAMP": "20261123T080000Z", "SUMMARY": event["summary"],
        "DTSTART": when if isinstance(when, str) else when.astimezone(ZoneInfo("UTC")).strftime("%Y%m%dT%H%M%SZ"),
        "ORGANIZER": event["organizer"], f"ATTENDEE;PARTSTAT={said};CN=Mari": event["attendee"],
    }  # fmt: skip
    lines |= {name.upper(): value for name, value in changed.items()}
    body = "".join(f"{name}:{value}\r\n" for name, value in lines.items() if value is not None)
    ics = f"BEGIN:VCALENDAR\r\nPRODID:-//x//\r\nVERSION:2.0\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\n{body}END:VEVENT\r\nEND:VCALENDAR\r\n"
    return mailed(ics, method, program, sender)


def mailed(ics: str, method: str = "REPLY", program: str = "outlook", sender: str = "mari@tamm.example") -> bytes:
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = f"Mari Tamm <{sender}>", "help@desk.example", "Re: Appointment"
    letter["Date"] = "Mon, 23 Nov 2026 10:00:00 +0200"
    letter["Message-ID"] = f"<{sha256((ics + program + sender).encode()).hexdigest()[:24]}@tamm.example>"
    if program == "outlook":
        letter.set_content("")
        letter.add_alternative(ics, subtype="calendar", params={"method": method})
    elif program == "gmail":
        letter["Auto-Submitted"] = "auto-generated"
        letter["Sender"] = "Google Calendar <calendar-notification@google.com>"
        letter.set_content("Mari Tamm has answered this invitation.")
        letter.add_alternative(ics, subtype="calendar", params={"method": method})
        letter.add_attachment(ics.encode(), maintype="application", subtype="ics", filename="invite.ics")
    else:  # Apple: a file beside the words
        letter.set_content("Mari")
        letter.add_attachment(ics.encode(), maintype="text", subtype="calendar", filename="iCal-20261123.ics")
    return bytes(letter)


def came(raw: bytes, inbox: Any, at: datetime = NOW + 30 * MINUTE) -> Message:
    """An answer comes in, and what follows from it is done."""
    message = receive(raw, inbox, "lmtp", at=at).message
    do_all(at + HOUR)
    assert message is not None, "whatever it holds, the letter stands in a conversation"
    return message


def promise() -> Promise:
    return Promise.objects.get()
