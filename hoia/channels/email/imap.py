"""A mailbox over IMAP: opened read-only, letters looked at with ``BODY.PEEK`` alone, so that nothing is flagged or moved."""

import imaplib
import re
import ssl
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from imap_tools import BaseMailBox, MailBox, MailBoxStartTls, MailBoxUnencrypted
from imap_tools.errors import ImapToolsError, MailboxLoginError

from .oauth import CannotSignIn, SignIn, sign_in

TIMEOUT = 60.0
AT_ONCE = 8 * 1024 * 1024  # bytes fetched in one answer, unless a single letter is bigger
SIZES_AT_ONCE = 500  # letters whose size is asked for in one command
_SIZE = re.compile(rb"UID (\d+)")
_BYTES = re.compile(rb"RFC822\.SIZE (\d+)")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class ImapTrouble(Exception):
    """The mailbox cannot be read now; ``reason`` is a name of :data:`words.FETCHING`."""

    def __init__(self, reason: str, words: str = "", **facts: str) -> None:
        super().__init__(f"{reason}: {words}")
        self.reason, self.words, self.facts = reason, words, facts


@dataclass(frozen=True, slots=True)
class Fetched:
    uid: int
    raw: bytes
    at: datetime | None


@dataclass(frozen=True, slots=True)
class State:
    """What the server says about a folder when it is opened."""

    uid_validity: int
    uid_next: int


class Imap:
    """An open mailbox. Every method raises ImapTrouble when the server does not do its part."""

    def __init__(self, mailbox: Any, timeout: float = TIMEOUT) -> None:
        self.mailbox, self.timeout = mailbox, timeout
        self.box = self._connect()
        self.folder = ""

    def _connect(self) -> BaseMailBox:
        mailbox = self.mailbox
        try:
            return _open(mailbox.imap_host, mailbox.imap_port, mailbox.imap_security, sign_in(mailbox), self.timeout)
        except CannotSignIn as problem:
            raise ImapTrouble(problem.reason, problem.words) from problem

    def reopen(self) -> None:
        """Connect anew after the server broke off, and open the same folder."""
        self.box.client.shutdown()
        self.box = self._connect()
        self.open(self.folder)

    def close(self) -> None:
        try:
            self.box.logout()
        except (OSError, imaplib.IMAP4.error, ImapToolsError):
            self.box.client.shutdown()

    def folders(self) -> list[tuple[str, tuple[str, ...]]]:
        """Return the names of all folders with their flags; ``\\Sent`` marks the one of sent letters (RFC 6154)."""
        with _troubles():
            return [(one.name, tuple(one.flags)) for one in self.box.folder.list()]

    def open(self, folder: str) -> State:
        """Open a folder for reading only (EXAMINE)."""
        with _troubles():
            status, _ = self.box.client.select(_encoded(folder), readonly=True)
            if status != "OK":
                raise ImapTrouble("folder", folder=folder)
            self.folder = folder
            return State(self._number("UIDVALIDITY"), self._number("UIDNEXT"))

    def uids_after(self, last: int, since: date | None = None) -> list[int]:
        """Return the UIDs above ``last`` in the open folder, ascending; of letters that came since a day, if given."""
        asked = f"UID {last + 1}:*" + (f" SINCE {since.day}-{_MONTHS[since.month - 1]}-{since.year}" if since else "")
        with _troubles():
            status, found = self.box.client.uid("SEARCH", asked)
            if status != "OK":
                raise ImapTrouble("refused", _text(found))
        # “n:*” names the newest letter even when it lies below n.
        return sorted(uid for part in found if part for uid in map(int, part.split()) if uid > last)

    def batches(self, uids: Sequence[int]) -> Iterator[list[int]]:
        """Divide UIDs into runs whose letters together stay below :data:`AT_ONCE` bytes."""
        run: list[int] = []
        total = 0
        for start in range(0, len(uids), SIZES_AT_ONCE):
            sizes = self._sizes(uids[start : start + SIZES_AT_ONCE])
            for uid in uids[start : start + SIZES_AT_ONCE]:
                size = sizes.get(uid, AT_ONCE)
                if run and (total + size > AT_ONCE or len(run) >= 100):
                    yield run
                    run, total = [], 0
                run.append(uid)
                total += size
        if run:
            yield run

    def fetch(self, uids: Sequence[int]) -> list[Fetched]:
        """Return the letters with these UIDs; fewer when some are gone. Raises ImapTrouble when the server says no."""
        with _troubles():
            status, parts = self.box.client.uid("FETCH", _set(uids), "(UID INTERNALDATE BODY.PEEK[])")
            if status != "OK":
                raise ImapTrouble("refused", _text(parts))
        return [found for at, part in enumerate(parts) if (found := _letter(part, parts[at + 1 : at + 2]))]

    def wait(self, seconds: float) -> bool:
        """Wait with IDLE for something new in the open folder, one beat; True when the server spoke. See :meth:`idles`."""
        with _troubles():
            return bool(self.box.idle.poll(timeout=seconds))

    def idles(self) -> bool:
        return "IDLE" in self.box.client.capabilities

    def start_idle(self) -> None:
        with _troubles():
            self.box.idle.start()

    def stop_idle(self) -> None:
        with _troubles():
            self.box.idle.stop()

    def noop(self) -> None:
        with _troubles():
            self.box.client.noop()

    def append(self, folder: str, letter: bytes, message_id: str, at: datetime) -> bool:
        """Put a letter into a folder, read, unless one with its Message-ID lies there already. True when it was put."""
        with _troubles():
            self.open(folder)
            _, found = self.box.client.uid("SEARCH", "HEADER", "Message-ID", f'"<{message_id}>"')
            if found and found[0]:
                return False
            moment = imaplib.Time2Internaldate(at)
            status, said = self.box.client.append(_encoded(folder), "(\\Seen)", moment, letter)
            if status != "OK":
                raise ImapTrouble("refused", _text(said))
            return True

    def _number(self, name: str) -> int:
        said = self.box.client.response(name)[1]
        return int(said[-1]) if said and said[-1] else 0

    def _sizes(self, uids: Sequence[int]) -> dict[int, int]:
        with _troubles():
            status, parts = self.box.client.uid("FETCH", _set(uids), "(UID RFC822.SIZE)")
        if status != "OK":
            return {}
        found = [(_SIZE.search(part), _BYTES.search(part)) for part in parts if isinstance(part, bytes)]
        return {int(uid[1]): int(size[1]) for uid, size in found if uid and size}


class _troubles:
    """Turns what the library and the network raise into ImapTrouble."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, problem: BaseException | None, trace: object) -> None:
        if problem is None or isinstance(problem, ImapTrouble):
            return
        if isinstance(problem, (TimeoutError, ConnectionRefusedError)):
            raise ImapTrouble("no_answer") from problem
        if isinstance(problem, (OSError, imaplib.IMAP4.abort)):
            raise ImapTrouble("hung_up") from problem
        if isinstance(problem, (imaplib.IMAP4.error, ImapToolsError, ValueError)):
            raise ImapTrouble("refused", str(problem)[:300]) from problem


def _open(host: str, port: int, security: str, way_in: SignIn, timeout: float) -> BaseMailBox:
    try:
        box = _connect(host, port, security, timeout)
    except ssl.SSLError as problem:
        raise ImapTrouble("tls", str(problem.reason or problem)) from problem
    except (OSError, imaplib.IMAP4.error, ImapToolsError) as problem:
        raise ImapTrouble("no_answer") from problem
    try:
        _sign_in(box, way_in)
    except CannotSignIn:
        box.client.shutdown()
        raise
    except (MailboxLoginError, imaplib.IMAP4.error) as problem:
        box.client.shutdown()
        if isinstance(problem, imaplib.IMAP4.abort):
            raise ImapTrouble("hung_up") from problem
        raise ImapTrouble("token" if way_in.token else "auth", _complaint(problem)) from problem
    except OSError as problem:
        box.client.shutdown()
        raise ImapTrouble("no_answer") from problem
    return box


def _connect(host: str, port: int, security: str, timeout: float) -> BaseMailBox:
    if security == "tls":
        return MailBox(host, port, timeout=timeout, ssl_context=ssl.create_default_context())
    if security == "starttls":
        return MailBoxStartTls(host, port, timeout=timeout, ssl_context=ssl.create_default_context())
    return MailBoxUnencrypted(host, port, timeout=timeout)


def _sign_in(box: BaseMailBox, way_in: SignIn) -> None:
    if way_in.token is not None:
        box.xoauth2(way_in.user, way_in.token(), initial_folder=None)
    elif (way_in.user + way_in.password).isascii():
        box.login(way_in.user, way_in.password, initial_folder=None)
    else:
        box.login_utf8(way_in.user, way_in.password, initial_folder=None)


def _letter(part: Any, after: Sequence[Any]) -> Fetched | None:
    """Read one answer to FETCH: ``(b'1 (UID 7 INTERNALDATE "…" BODY[] {42}', b'…')`` and what stands behind it."""
    if not isinstance(part, tuple):
        return None
    behind = after[0] if after and isinstance(after[0], bytes) else b""
    uid = _SIZE.search(part[0]) or _SIZE.search(behind)
    if uid is None:
        return None
    return Fetched(int(uid[1]), bytes(part[1]), _moment(part[0]) or _moment(behind))


def _moment(said: bytes) -> datetime | None:
    try:
        local = imaplib.Internaldate2tuple(said)
        return datetime.fromtimestamp(time.mktime(local), UTC) if local else None
    except (KeyError, ValueError, OverflowError):
        return None


def _set(uids: Sequence[int]) -> str:
    return ",".join(map(str, uids))


def _encoded(folder: str) -> bytes:
    from imap_tools.utils import encode_folder

    return encode_folder(folder)


def _text(parts: Any) -> str:
    return " ".join(part.decode("utf-8", "replace") for part in parts or [] if isinstance(part, bytes))[:300]


def _complaint(problem: Exception) -> str:
    said = getattr(problem, "command_result", None)
    return _text(said[1]) if said else ""
