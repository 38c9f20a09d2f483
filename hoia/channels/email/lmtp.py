"""The door for a mail server on this machine: it hands letters over by LMTP or SMTP, and hears "250" only when they are safe."""

import asyncio
import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP
from django.db import close_old_connections, connection

from hoia.people.models import Inbox

from .. import intake, tokens

log = logging.getLogger("hoia.receiver")
logging.getLogger("mail.log").setLevel(logging.WARNING)  # aiosmtpd tells every connection

MOST = 100 * 1024 * 1024  # bytes of one letter
LONGEST_LINE = 4 * 1024 * 1024  # programs that write letters do not always keep to 998
IDLE_TIMEOUT = 300
OUR_NAME = "hoia"
SAFE = "250 2.0.0 Kept"
NOT_NOW = "451 4.3.0 Cannot keep it now, try again"


def run_receiver(
    stop: threading.Event, host: str, port: int, protocol: str = "lmtp", opened: threading.Event | None = None
) -> None:
    """Receive letters on ``host:port`` until ``stop`` is set. ``protocol`` is ``lmtp`` or ``smtp``.

    ``opened`` is set once letters can come. Raises OSError when the port is taken.
    """
    door = _Door()
    try:
        asyncio.run(_serve(stop, host, port, protocol, door, opened))
    finally:
        door.close()


async def _serve(
    stop: threading.Event, host: str, port: int, protocol: str, door: "_Door", opened: threading.Event | None
) -> None:
    loop = asyncio.get_running_loop()
    kind = Lmtp if protocol == "lmtp" else Smtp

    def protocol_for_one() -> SMTP:
        return kind(
            door, data_size_limit=MOST, enable_SMTPUTF8=True, hostname=OUR_NAME, ident="Hoia", timeout=IDLE_TIMEOUT,
            loop=loop,
        )  # fmt: skip

    server = await loop.create_server(protocol_for_one, host, port)
    log.info("receiving letters by %s on %s:%d", protocol.upper(), host, port)
    if opened:
        opened.set()
    async with server:
        await loop.run_in_executor(None, stop.wait)


class Smtp(SMTP):
    line_length_limit = LONGEST_LINE


class Lmtp(LMTP):
    """LMTP answers once for each recipient after the letter (RFC 2033), also when it refuses it."""

    line_length_limit = LONGEST_LINE
    answers_due = 0

    async def push(self, status: Any) -> None:
        due, self.answers_due = self.answers_due, 0
        if status[:3] in ("354", b"354"):
            assert self.envelope is not None
            self.answers_due = len(self.envelope.rcpt_tos)
        elif due > 1 and "\r\n" not in status:
            status = "\r\n".join([status] * due)
        await super().push(status)


class _Door:
    """What aiosmtpd asks. The database is talked to in a thread of its own, one letter after the other."""

    def __init__(self) -> None:
        self.thread = ThreadPoolExecutor(1, thread_name_prefix="receiver")

    def close(self) -> None:
        self.thread.submit(connection.close)
        self.thread.shutdown()

    async def handle_RCPT(self, server: SMTP, session: Any, envelope: Any, address: str, options: list[str]) -> str:
        try:
            inbox = await self._in_thread(inbox_of, address)
        except Exception:
            log.exception("the recipient %s could not be looked up", address)
            return NOT_NOW
        if inbox is None:
            return "550 5.1.1 There is no such inbox here"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, session: Any, envelope: Any) -> str:
        try:
            host = session.peer[0] if isinstance(session.peer, tuple) else "local"
            kept = await self._in_thread(keep, envelope.content, envelope.mail_from, envelope.rcpt_tos, str(host))
        except Exception:
            log.exception("a letter could not be kept: its sender is asked to try again")
            kept = [NOT_NOW] * len(envelope.rcpt_tos)
        asyncio.get_running_loop().run_in_executor(self.thread, _take_in)
        if isinstance(server, LMTP):
            return "\r\n".join(kept)
        return next((said for said in kept if said != SAFE), SAFE)

    async def _in_thread(self, function: Any, *args: Any) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self.thread, function, *args)


def inbox_of(address: str) -> int | None:
    """Return the inbox that an address leads to, with or without a part after ``+``; None when it is not ours."""
    close_old_connections()
    address = tokens.without_token(address.strip().lower())
    local, _, domain = address.rpartition("@")
    plain = f"{local.partition('+')[0]}@{domain}"
    known: dict[str, int] = {}
    for inbox in Inbox.objects.filter(closed_at=None).order_by("-pk"):
        known |= dict.fromkeys(inbox.addresses(), inbox.pk)
    return known.get(address, known.get(plain))


def keep(content: bytes, sender: str | None, recipients: list[str], host: str) -> list[str]:
    """Keep a letter once for every inbox that it is for; returns an answer for each recipient."""
    inboxes = {address: inbox_of(address) for address in recipients}
    _commit_to_the_disk()
    for number in dict.fromkeys(inboxes.values()):
        if number is not None:
            addressed = [address for address, inbox in inboxes.items() if inbox == number]
            raw = _with_envelope(content, sender or "", addressed)
            intake.store_all([intake.Came(raw, number, "lmtp", f"from {host}")], durable=True)
    gone = "550 5.1.1 There is no such inbox here"
    return [SAFE if inboxes[address] is not None else gone for address in recipients]


def _with_envelope(content: bytes, sender: str, recipients: list[str]) -> bytes:
    """Write the envelope above the letter, as mail servers do at the end of the way: it holds the keyed address."""
    lines = [f"Return-Path: <{sender}>", *(f"Delivered-To: {address}" for address in sorted(recipients))]
    return "".join(f"{line}\r\n" for line in lines).encode() + content


def _take_in() -> None:
    try:
        intake.take_in_unread()
    except Exception:
        log.exception("letters are kept but could not be taken in now; they will be")


def _commit_to_the_disk() -> None:
    """SQLite is set to let the system write commits when it likes; who answers "250" must not lose one to a power cut."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA synchronous=FULL")
