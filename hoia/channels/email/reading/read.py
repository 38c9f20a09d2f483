"""Bytes in, a letter out; never an exception, whatever came."""

import logging
from datetime import datetime
from typing import TypedDict

from . import automatic, bodies, bounces, headers
from .letter import Attachment, Calendar, Letter, Mailbox
from .mime import parse
from .split import split

log = logging.getLogger(__name__)

MOST_DEFECTS = 50

Named = dict[str, list[str]]


def read(raw: bytes) -> Letter:
    """Read a letter (RFC 5322 and what passes for it). Whatever cannot be understood is named in ``defects``."""
    defects: list[str] = []
    try:
        return _read(bytes(raw), defects)
    except Exception as trouble:  # the promise of this module: a letter is never lost for the sake of one odd line
        log.exception("a letter could only be read roughly")
        return _roughly(bytes(raw), [*defects, f"read only roughly: {type(trouble).__name__}"])


def _read(raw: bytes, defects: list[str]) -> Letter:
    found, root = parse(raw, defects)
    named = headers.index(found)
    body = bodies.gather(root, defects)
    attachments = _opened(bodies.attachments(body.files, body.html, defects), body, defects)
    who, what = _who(named), _what(named)
    sender = who["from_"]
    address = sender.address if sender else ""
    came_back = bounces.read(named, root, body.text, address)
    parts = split(body.text, (sender.name or sender.address) if sender else "")
    return Letter(
        **who, **what, text=body.text, new_text=parts.new, quoted_text=parts.quoted, signature=parts.signature,
        html=body.html, attachments=attachments, bounce=came_back, calendar=_calendar(attachments, address), headers=found,
        automatic="bounce" if came_back else automatic.kind(named, address, what["subject"], root.type == "multipart/report"),
        defects=list(dict.fromkeys(defects))[:MOST_DEFECTS],
    )  # fmt: skip


def _opened(attachments: list[Attachment], body: bodies.Bodies, defects: list[str]) -> list[Attachment]:
    """Put what a winmail.dat holds beside it: its files, its RTF, and its text where the letter has no other."""
    found = list(attachments)
    for one in attachments:
        if one.type in ("application/ms-tnef", "application/vnd.ms-tnef") or one.name.lower() == "winmail.dat":
            from . import tnef

            inside = tnef.contents(one.data)
            found += [bodies.made(file.name, file.type, file.data or b"", len(found) + 1) for file in inside.files]
            if inside.rtf:
                found.append(bodies.made("letter.rtf", "text/rtf", inside.rtf, len(found) + 1))
            if not body.text.strip():
                body.text = bodies.tidy(inside.text)
            if not (inside.files or inside.rtf or inside.text):
                defects.append("nothing to take out of winmail.dat")
    return found


def _calendar(attachments: list[Attachment], sender: str) -> Calendar | None:
    for one in attachments[:20]:
        if one.type in ("text/calendar", "application/ics") or one.name.lower().endswith(".ics"):
            from . import invitations

            if found := invitations.read(one.data, sender=sender):
                return found
    return None


class _Who(TypedDict):
    from_: Mailbox | None
    to: list[Mailbox]
    cc: list[Mailbox]
    bcc: list[Mailbox]
    reply_to: list[Mailbox]
    delivered_to: list[str]
    return_path: str


class _What(TypedDict):
    message_id: str
    in_reply_to: list[str]
    references: list[str]
    subject: str
    date: datetime | None
    list_id: str
    list_unsubscribe: str
    authentication_results: list[str]


def _who(named: Named) -> _Who:
    sender = headers.mailboxes(named.get("from", [])) or headers.mailboxes(named.get("sender", []))
    return {
        "from_": sender[0] if sender else None,
        "to": headers.mailboxes(named.get("to", [])),
        "cc": headers.mailboxes(named.get("cc", [])),
        "bcc": headers.mailboxes(named.get("bcc", [])),
        "reply_to": headers.mailboxes(named.get("reply-to", [])),
        "delivered_to": _delivered_to(named),
        "return_path": _return_path(named),
    }


def _what(named: Named) -> _What:
    return {
        "message_id": headers.message_id(_first(named, "message-id")),
        "in_reply_to": headers.ids(named.get("in-reply-to", [])),
        "references": headers.ids(named.get("references", [])),
        "subject": headers.text_of(_first(named, "subject"))[:2_000],
        "date": next((at for one in _dates(named) if (at := headers.moment(one))), None),
        "list_id": headers.text_of(_first(named, "list-id")),
        "list_unsubscribe": _first(named, "list-unsubscribe"),
        "authentication_results": named.get("authentication-results", [])[:50],
    }


def _first(named: Named, name: str) -> str:
    values = named.get(name)
    return values[0] if values else ""


def _dates(named: Named) -> list[str]:
    """The Date header; where it is missing or senseless, the moment at which the last server received the letter."""
    received = [value.rpartition(";")[2] for value in named.get("received", [])[:5]]
    return [*named.get("date", [])[:3], *named.get("resent-date", [])[:1], *received]


def _delivered_to(named: Named) -> list[str]:
    values = [*named.get("delivered-to", []), *named.get("x-original-to", []), *named.get("envelope-to", [])]
    return list(dict.fromkeys(box.address for box in headers.mailboxes(values)))


def _return_path(named: Named) -> str:
    """The envelope sender; "<>" stays, as it says that nobody wants an answer."""
    value = _first(named, "return-path").strip()
    if value.replace(" ", "") == "<>":
        return "<>"
    found = headers.mailboxes([value])
    return found[0].address if found else ""


def _roughly(raw: bytes, defects: list[str]) -> Letter:
    """The header line by line and everything below it as text: for letters that break the reader."""
    from .charsets import decode

    head, _, rest = raw.replace(b"\r\n", b"\n").partition(b"\n\n")
    found, _ = headers.split(head[: headers.MOST_BYTES], 0, min(len(head), headers.MOST_BYTES), [])
    try:
        text = bodies.tidy(decode(rest[: bodies.LONGEST_TEXT]))
    except Exception:  # noqa: BLE001 - even the repair of charsets failed: Latin-1 always holds
        text = rest[: bodies.LONGEST_TEXT].decode("latin-1")
    subject = next((value for name, value in found if name.lower() == "subject"), "")
    return Letter(subject=subject[:2_000], text=text, new_text=text, headers=found, defects=defects[:MOST_DEFECTS])
