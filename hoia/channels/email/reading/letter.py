"""What a letter says, once read: plain values, no behaviour beyond small questions."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple


class Mailbox(NamedTuple):
    """One address with the name written beside it; the name is "" where there was none."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in a letter. ``name`` is safe to write to a disk; ``inline`` says that the HTML shows it by ``content_id``."""

    name: str
    type: str
    size: int
    sha256: str
    inline: bool
    content_id: str
    data: bytes = field(repr=False)


class Failed(NamedTuple):
    """An address that a letter of ours did not reach: status is an enhanced code ("5.1.1") or ""."""

    address: str
    status: str
    diagnostic: str


@dataclass(frozen=True, slots=True)
class Bounce:
    """A report that a letter could not be delivered: "hard" for good, "soft" for now."""

    recipients: list[Failed]
    kind: str
    original_message_id: str

    @property
    def status(self) -> str:
        return next((one.status for one in self.recipients if one.status), "")


@dataclass(frozen=True, slots=True)
class Calendar:
    """An invitation or an answer to one. Whole-day events have dates, others aware or floating datetimes."""

    method: str
    summary: str
    start: datetime | date | None
    end: datetime | date | None
    uid: str
    organizer: str
    attendees: list[str]
    location: str
    status: str
    answer: str  # what the attendee of a REPLY says: "accepted", "declined", "tentative"
    sequence: int = 0  # which version of the event it speaks of
    stamp: datetime | None = None  # when it was written
    comment: str = ""
    further: "list[Calendar]" = field(default_factory=list)  # the other events that it came with

    @property
    def answers(self) -> bool:
        """Somebody says what they make of an invitation."""
        return self.method in ("REPLY", "COUNTER")


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as read. Lists are empty and strings "" where the letter says nothing; ``date`` is aware, in UTC."""

    message_id: str = ""
    in_reply_to: list[str] = field(default_factory=list)
    references: list[str] = field(default_factory=list)
    from_: Mailbox | None = None
    to: list[Mailbox] = field(default_factory=list)
    cc: list[Mailbox] = field(default_factory=list)
    bcc: list[Mailbox] = field(default_factory=list)
    reply_to: list[Mailbox] = field(default_factory=list)
    delivered_to: list[str] = field(default_factory=list)
    return_path: str = ""
    subject: str = ""
    date: datetime | None = None
    text: str = ""
    new_text: str = ""
    quoted_text: str = ""
    signature: str = ""
    html: str = ""
    attachments: list[Attachment] = field(default_factory=list)
    automatic: str = ""
    bounce: Bounce | None = None
    calendar: Calendar | None = None
    list_id: str = ""
    list_unsubscribe: str = ""
    authentication_results: list[str] = field(default_factory=list)
    headers: list[tuple[str, str]] = field(default_factory=list)
    defects: list[str] = field(default_factory=list)

    def header(self, name: str) -> str:
        """Return the first value of a header as it stands (unfolded), "" when it is missing."""
        return first(self.headers, name)


def first(headers: Sequence[tuple[str, str]], name: str) -> str:
    name = name.lower()
    return next((value for one, value in headers if one.lower() == name), "")
