"""A letter of ours as bytes. Pure: everything that goes into it comes in, and the same input gives the same bytes.

The letters composed here go to one customer about their own matter, so none of them bears ``List-Unsubscribe``: that
header belongs to mail sent in bulk, which this desk does not send.
"""

import hashlib
import re
from dataclasses import dataclass, field
from datetime import datetime
from email.headerregistry import Address, Group
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from html import escape

from hoia.kit import markdown

MOST_REFERENCES = 20
MOST_QUOTED_LINES = 300
POLICY = SMTP.clone(cte_type="7bit", max_line_length=78)
_CONTROLS = re.compile(r"[\x00-\x1f\x7f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")
_MESSAGE_ID = re.compile(r"[!-;=?-~]{1,200}@?[!-;=?-~]{0,200}")
_TYPE = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]{0,60}/[a-z0-9][a-z0-9!#$&^_.+-]{0,60}")
_ANSWER = re.compile(r"^\s*(?:re|vs|sv|aw|antw|odp|ad|vá|vl|va)\s*(?:\[\d+\])?\s*:", re.IGNORECASE)
_HTML_STYLE = "font-family:system-ui,sans-serif;font-size:16px;line-height:1.5"
_QUOTE_STYLE = "margin:16px 0 0 0;padding:0 0 0 12px;border-left:2px solid #b9b4a8;color:#5d594f"


@dataclass(frozen=True, slots=True)
class Box:
    """A name and an address."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class File:
    name: str
    type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Invitation:
    """A calendar that goes with a letter (RFC 6047): ``method`` is that of the calendar, REQUEST or CANCEL."""

    method: str
    text: str


@dataclass(frozen=True, slots=True)
class Quote:
    """The letter that is answered: a line that says who wrote when, and their words as plain text."""

    line: str
    text: str


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Everything that a letter of ours consists of. ``bcc`` is not here: it stands on the envelope only."""

    message_id: str
    at: datetime
    sender: Box
    to: tuple[Box, ...]
    subject: str
    text: str
    cc: tuple[Box, ...] = ()
    reply_to: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    signature: str = ""
    quote: Quote | None = None
    files: tuple[File, ...] = ()
    invitations: tuple[Invitation, ...] = ()
    language: str = ""
    automatic: bool = False
    headers: dict[str, str] = field(default_factory=dict)


def compose(letter: Outgoing) -> bytes:
    """Return the letter as bytes with CRLF line ends and seven-bit lines.

    Raises ValueError for a sender's or recipient's address that no mail server could take.
    """
    message = EmailMessage(policy=POLICY)
    _head(message, letter)
    message.set_content(_plain_body(letter))
    message.add_alternative(_html_body(letter), subtype="html")
    # Programs for mail show buttons for one calendar beside the words; others are opened as files, as this one can be.
    for one in letter.invitations[:1]:
        message.add_alternative(one.text, subtype="calendar", params={"method": one.method})
    for file in letter.files:
        _attach(message, file)
    for number, one in enumerate(letter.invitations, 1):
        name = "invite.ics" if number == 1 else f"invite-{number}.ics"
        _attach(message, File(name, "application/ics", one.text.encode()))
    _fix_boundaries(message, letter.message_id)
    return message.as_bytes()


def answer_subject(subject: str) -> str:
    """Return a subject as an answer bears it: one ``Re:``, whatever was there in whichever language."""
    words = one_line(subject)
    return words if _ANSWER.match(words) else f"Re: {words}".strip()


def chain(references: list[str], answered: str) -> tuple[str, ...]:
    """Return the ``References`` of an answer: the first letter, the latest ones, and the answered one last."""
    sound = [one for one in dict.fromkeys(references) if is_sound_id(one) and one != answered]
    kept = sound if len(sound) < MOST_REFERENCES else [sound[0], *sound[2 - MOST_REFERENCES :]]
    return (*kept, answered) if is_sound_id(answered) else tuple(kept)


def is_sound_id(message_id: str) -> bool:
    """Whether a Message-ID (without brackets) can stand in a header of ours as it is."""
    return bool(_MESSAGE_ID.fullmatch(message_id))


def one_line(text: str, most: int = 500) -> str:
    """Return text that cannot begin a header of its own: control characters and line ends become spaces."""
    return " ".join(_CONTROLS.sub(" ", text).split())[:most]


def ascii_address(address: str) -> str:
    """Return an address with its domain in ASCII (IDNA), the part before the ``@`` as it is.

    Raises ValueError for what is not one plain address.
    """
    local, _, domain = address.strip().rpartition("@")
    if not local or not domain or _CONTROLS.search(address) or re.search(r"[\s<>,;:\"\\()\[\]]", address):
        raise ValueError(f"{one_line(address)!r} is not an address that mail can go to")
    if not domain.isascii():
        domain = domain.encode("idna").decode()
    return f"{local}@{domain}"


def is_plain(address: str) -> bool:
    """Whether every mail server can take this address; others need one that knows SMTPUTF8 (RFC 6531)."""
    return address.rpartition("@")[0].isascii()


def _head(message: EmailMessage, letter: Outgoing) -> None:
    message["From"] = _address(letter.sender)
    if letter.to:
        message["To"] = [_address(box) for box in letter.to]
    if letter.cc:
        message["Cc"] = [_address(box) for box in letter.cc]
    if letter.reply_to:
        message["Reply-To"] = _address(Box(letter.sender.name, letter.reply_to))
    message["Subject"] = one_line(letter.subject)
    message["Date"] = format_datetime(letter.at)
    message["Message-ID"] = f"<{letter.message_id}>"
    if is_sound_id(letter.in_reply_to):
        message["In-Reply-To"] = f"<{letter.in_reply_to}>"
    if letter.references:
        message["References"] = " ".join(f"<{one}>" for one in letter.references)
    if letter.language:
        message["Content-Language"] = one_line(letter.language, 20)
    if letter.automatic:
        message["Auto-Submitted"] = "auto-replied"
        message["X-Auto-Response-Suppress"] = "All"
    for name, value in letter.headers.items():
        message[name] = one_line(value)


def _address(box: Box) -> Address | Group:
    """A name with its address. An address that is not ASCII before the ``@`` is named by an empty group (RFC 6857)."""
    address = ascii_address(box.address)
    name = one_line(box.name, 200)
    if not is_plain(address):
        return Group(one_line(f"{name} {box.address}"), ())
    local, _, domain = address.rpartition("@")
    return Address("" if name.lower() == address.lower() else name, local, domain)


def _plain_body(letter: Outgoing) -> str:
    parts = [markdown.to_text(letter.text)]
    if letter.signature.strip():
        parts.append("-- \n" + markdown.to_text(letter.signature))
    if letter.quote:
        lines = letter.quote.text.strip().splitlines()[:MOST_QUOTED_LINES]
        parts.append("\n".join([one_line(letter.quote.line), *(f"> {line}".rstrip() for line in lines)]))
    return _clean("\n\n".join(parts)) + "\n"


def _html_body(letter: Outgoing) -> str:
    parts = [markdown.to_html(letter.text)]
    if letter.signature.strip():
        parts.append(f"<div>-- <br>{markdown.to_html(letter.signature)}</div>")
    if letter.quote:
        words = "<br>".join(escape(line) for line in letter.quote.text.strip().splitlines()[:MOST_QUOTED_LINES])
        parts.append(f"<p>{escape(one_line(letter.quote.line))}</p>")
        parts.append(f'<blockquote type="cite" style="{_QUOTE_STYLE}">{words}</blockquote>')
    language = f' lang="{escape(letter.language)}"' if letter.language else ""
    body = _clean("\n".join(parts))
    return f'<!doctype html>\n<html{language}><body><div style="{_HTML_STYLE}">\n{body}\n</div></body></html>\n'


def _clean(text: str) -> str:
    """Take out what no letter may hold; lone surrogates cannot be encoded."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode()


def _attach(message: EmailMessage, file: File) -> None:
    kind = file.type.lower()
    if not _TYPE.fullmatch(kind) or kind.startswith(("message/", "multipart/")):
        kind = "application/octet-stream"
    main, _, sub = kind.partition("/")
    message.add_attachment(
        file.data,
        maintype=main,
        subtype=sub,
        filename=one_line(file.name, 200) or "file",
    )


def _fix_boundaries(message: EmailMessage, message_id: str) -> None:
    """Give the parts boundaries that follow from the Message-ID instead of chance: the same letter, the same bytes."""
    whole = [part for part in message.walk() if part.is_multipart()]
    for number, part in enumerate(whole):
        digest = hashlib.sha256(f"{message_id}:{number}".encode()).hexdigest()[:32]
        part.set_boundary(f"=_{digest}")
