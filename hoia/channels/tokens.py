"""The words that only this desk can mint: in the reply address, in our Message-IDs, and the number in a subject."""

import re
import secrets

from django.conf import settings

from hoia.kit import keys

PURPOSE = "reply"
CALENDAR = "calendar"
_LOCAL = re.compile(r"\+r\.([0-9]{1,18}-[a-z0-9]{8,40})$", re.IGNORECASE)
_MESSAGE_ID = re.compile(r"^r\.([0-9]{1,18}-[a-z0-9]{8,40})\.[a-z0-9]+@", re.IGNORECASE)
_SUBJECT = re.compile(r"\[#([0-9]{1,18})\]")


def reply_address(address: str, conversation_id: int) -> str:
    """Return the address under which an answer finds its conversation: ``info+r.7-abc…@example.test``."""
    local, _, domain = address.rpartition("@")
    return f"{local}+r.{keys.mint(_secret(), PURPOSE, conversation_id)}@{domain}"


def message_id(address: str, conversation_id: int) -> str:
    """Return a fresh Message-ID of ours, without angle brackets."""
    domain = address.rpartition("@")[2] or "hoia.invalid"
    return f"r.{keys.mint(_secret(), PURPOSE, conversation_id)}.{secrets.token_hex(8)}@{domain}"


def calendar_uid(address: str, conversation_id: int, number: int) -> str:
    """Return the UID of the appointment ``number`` in calendars. Made like a Message-ID: an answer to it finds home."""
    domain = address.rpartition("@")[2] or "hoia.invalid"
    mac = keys.mint(_secret(), CALENDAR, number).replace("-", "x")
    return f"r.{keys.mint(_secret(), PURPOSE, conversation_id)}.{mac}@{domain}"


def conversation_of_address(address: str) -> int | None:
    """Return the conversation that a reply address of ours leads to; None for any other address."""
    found = _LOCAL.search(address.rpartition("@")[0])
    return keys.read(_secret(), PURPOSE, found[1]) if found else None


def conversation_of_message_id(message_id: str) -> int | None:
    found = _MESSAGE_ID.match(message_id.strip().strip("<>"))
    return keys.read(_secret(), PURPOSE, found[1]) if found else None


def conversation_of_subject(subject: str) -> int | None:
    """Return the number in ``[#7]``. It proves nothing: it only counts for somebody who takes part already."""
    found = _SUBJECT.search(subject)
    return int(found[1]) if found else None


def without_token(address: str) -> str:
    """Return an address of ours as people know it, without the keyed part."""
    local, at, domain = address.rpartition("@")
    return _LOCAL.sub("", local) + at + domain


def _secret() -> bytes:
    return settings.SECRET_KEY.encode()
