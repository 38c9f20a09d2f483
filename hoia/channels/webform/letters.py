"""What a customer writes on a page becomes a letter like any other: bytes first, then the same way in."""

from collections.abc import Iterable
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Protocol

from hoia.conversations.models import Conversation, Message
from hoia.kit.keys import random_word
from hoia.people.models import Inbox

from .. import tokens


class Upload(Protocol):
    """A file as a form brings it."""

    name: str
    content_type: str

    def read(self) -> bytes: ...


def letter(
    name: str, address: str, inbox: Inbox, subject: str, text: str, at: datetime, files: Iterable[Upload] = ()
) -> EmailMessage:
    """Return the letter that a form brings. Raises ValueError for an address that cannot stand in a letter."""
    mail = EmailMessage()
    local, _, domain = address.rpartition("@")
    mail["From"] = Address(one_line(name), username=local, domain=domain)
    mail["To"] = inbox.address or "desk@hoia.invalid"
    mail["Subject"] = one_line(subject)
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = f"<form.{random_word(12)}@{(inbox.address or 'desk@hoia.invalid').rpartition('@')[2]}>"
    mail.set_content(text)
    for file in files:
        main, _, kind = (file.content_type or "application/octet-stream").partition("/")
        mail.add_attachment(file.read(), maintype=main, subtype=kind or "octet-stream", filename=one_line(file.name))
    return mail


def answer(
    conversation: Conversation, last: Message | None, name: str, address: str, text: str, at: datetime,
    files: Iterable[Upload] = (),
) -> EmailMessage:  # fmt: skip
    """Return a customer's answer from their own page: the keyed address says where it belongs."""
    mail = letter(name, address, conversation.inbox, f"Re: {conversation.subject}", text, at, files)
    ours = conversation.inbox.address or "desk@hoia.invalid"
    del mail["To"]
    mail["To"] = tokens.reply_address(ours, conversation.pk)
    if last and last.message_id:
        mail["In-Reply-To"] = f"<{one_line(last.message_id)}>"
    return mail


def one_line(text: str) -> str:
    return " ".join(text.split())
