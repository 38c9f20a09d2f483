"""The post of the demo: a mail server that keeps what the desk sends, in a folder for each customer."""

import email
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email import policy
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller

NOWHERE = "nowhere.example"  # letters to this domain are refused, as by any server that does not know the address


@dataclass(frozen=True, slots=True)
class Kept:
    """A letter in a customer's mailbox."""

    name: str
    sender: str
    subject: str
    text: str
    at: datetime | None
    message_id: str
    reply_to: str


class PostOffice:
    """Keeps letters as files: ``<folder>/<address>/<number>.eml``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lock = threading.Lock()

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: list[str]) -> str:
        if address.endswith(f"@{NOWHERE}"):
            return "550 5.1.1 No such mailbox here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        for address in envelope.rcpt_tos:
            self.keep(address, envelope.content)
        return "250 2.0.0 Kept"

    def keep(self, address: str, letter: bytes) -> None:
        box = self.folder / safe(address)
        with self.lock:
            box.mkdir(parents=True, exist_ok=True)
            number = sum(1 for _ in box.glob("*.eml")) + 1
            (box / f"{number:06}.eml").write_bytes(letter)

    def letters(self, address: str) -> Iterator[Kept]:
        """Yield the letters of an address, newest first."""
        for path in sorted((self.folder / safe(address)).glob("*.eml"), reverse=True):
            mail = email.message_from_bytes(path.read_bytes(), policy=policy.default)
            body = mail.get_body(("plain",))
            yield Kept(
                path.stem, str(mail["From"]), str(mail["Subject"]), body.get_content() if body else "",
                mail["Date"].datetime if mail["Date"] else None, str(mail["Message-ID"] or "").strip("<>"),
                str(mail["Reply-To"] or mail["From"]),
            )  # fmt: skip


def open_post_office(folder: Path, port: int) -> tuple[PostOffice, Controller]:
    """Start the mail server on loopback; stop it by ``controller.stop()``."""
    office = PostOffice(folder)
    controller = Controller(office, hostname="127.0.0.1", port=port, enable_SMTPUTF8=True)
    controller.start()
    return office, controller


def safe(address: str) -> str:
    return re.sub(r"[^a-z0-9.@+_-]", "_", address.lower())[:120]
