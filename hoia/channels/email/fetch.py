"""Fetching letters from mailboxes: every folder caught up by UID, the bytes on our disk before the folder counts as read."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import DatabaseError, close_old_connections, connection
from django.utils import timezone, translation

from hoia.ledger.work import worker_name

from .. import intake
from ..models import Folder, Mailbox
from . import words
from .imap import Fetched, Imap, ImapTrouble, State

log = logging.getLogger("hoia.fetch")

LOOK_AGAIN = 60.0  # seconds between two looks at every folder
BEAT = 1.0  # seconds after which a waiting thread sees that it should stop
HOLD = timedelta(seconds=40)  # for how long a worker has a mailbox to itself without saying so again
PAUSES = (5, 15, 60, 180, 600)  # seconds between tries to reach a server that is away
NOTICE_CHANGES = 5.0  # seconds until a new or changed mailbox is noticed
MOST_MISSED = 200
ASK_AGAIN = timedelta(minutes=15)  # between two requests for letters that the server could not give


def run_mail_loops(stop: threading.Event) -> None:
    """Watch every mailbox in a thread of its own until ``stop`` is set; new and changed mailboxes are noticed."""
    watched: dict[tuple[int, datetime], tuple[threading.Thread, threading.Event]] = {}
    while not stop.is_set():
        try:
            close_old_connections()
            wanted = set(Mailbox.objects.fetched().values_list("pk", "changed_at"))
        except DatabaseError:
            log.exception("the mailboxes could not be looked up")
            wanted = set(watched)
        for key in set(watched) - wanted:
            watched.pop(key)[1].set()
        for key in wanted - set(watched):
            watched[key] = _start(key[0])
        stop.wait(NOTICE_CHANGES)
    for _, end in watched.values():
        end.set()
    for thread, _ in watched.values():
        thread.join(10)
    connection.close()


def fetch_now(mailbox: Mailbox) -> int:
    """Fetch what has come into one mailbox, once; returns how many letters were new. Raises ImapTrouble."""
    imap = Imap(mailbox)
    try:
        return catch_up_all(mailbox, imap)
    finally:
        imap.close()


def catch_up_all(mailbox: Mailbox, imap: Imap, going_on: Callable[[], bool] = lambda: True) -> int:
    """Take in what is new in every folder; the one where letters come in last, so that it stays open."""
    ensure_folders(mailbox, imap)
    folders = sorted(mailbox.folders.all(), key=lambda one: not one.outgoing)
    return sum(catch_up(folder, imap, going_on) for folder in folders)


def ensure_folders(mailbox: Mailbox, imap: Imap) -> None:
    """A new mailbox begins with INBOX and the folder that the server itself marks as that of sent letters."""
    if mailbox.folders.exists():
        return
    sent = next((name for name, flags in imap.folders() if "\\Sent" in flags), None)
    names = [("INBOX", False), *([(sent, True)] if sent else [])]
    for name, outgoing in names:
        Folder.objects.get_or_create(mailbox=mailbox, name=name, defaults={"outgoing": outgoing})


def catch_up(folder: Folder, imap: Imap, going_on: Callable[[], bool] = lambda: True) -> int:
    """Take in the letters of one folder that came since the last time, however long ago; returns how many were stored.

    The folder moves on only after its letters are on our disk: a crash in the middle fetches some twice, loses none.
    """
    _begin(folder, imap.open(folder.name))
    stored = _fetch_missed(folder, imap)
    uids = imap.uids_after(folder.last_uid)
    if folder.last_uid < folder.backlog_until and folder.since:
        wanted = set(imap.uids_after(folder.last_uid, folder.since))
        uids = [uid for uid in uids if uid > folder.backlog_until or uid in wanted]
    for run in imap.batches(uids):
        if not going_on():
            return stored
        letters, missed = _fetch(imap, run)
        stored += _store(folder, letters)
        _move_on(folder, run[-1], missed)
    if not uids and folder.backlog_until > folder.last_uid:
        _move_on(folder, folder.backlog_until, [])
    return stored


def _begin(folder: Folder, state: State) -> None:
    """Meet a folder for the first time, or again after the server numbered its letters anew (UIDVALIDITY)."""
    if folder.uid_validity == state.uid_validity:
        return
    first = folder.uid_validity is None
    newest = max(state.uid_next - 1, 0)
    from_now_on = first and folder.since is None
    folder.uid_validity = state.uid_validity
    folder.since = folder.since or timezone.localdate()
    folder.last_uid = newest if from_now_on else 0
    # Letters that are fetched again are known by their bytes; those from before our time stay where they are.
    folder.backlog_until, folder.missed = newest, []
    folder.save(update_fields=["uid_validity", "since", "last_uid", "backlog_until", "missed"])


def _fetch(imap: Imap, uids: Sequence[int]) -> tuple[list[Fetched], list[int]]:
    """Fetch a run of letters; those that the server cannot give are returned as missed.

    Some servers say no to a broken letter, others break off. Then the run is fetched one by one: one letter must not
    hide the others for ever.
    """
    try:
        return imap.fetch(uids), []
    except ImapTrouble as trouble:
        _overcome(trouble, imap)
    letters: list[Fetched] = []
    missed: list[int] = []
    for uid in uids:
        try:
            letters += imap.fetch([uid])
        except ImapTrouble as trouble:
            _overcome(trouble, imap)
            missed.append(uid)
    return letters, missed


def _overcome(trouble: ImapTrouble, imap: Imap) -> None:
    """Go on after a refusal or a broken line. Raises ImapTrouble when the server itself is away."""
    if trouble.reason == "hung_up":
        imap.reopen()
    elif trouble.reason != "refused":
        raise trouble


def _fetch_missed(folder: Folder, imap: Imap) -> int:
    now = timezone.now()
    if not folder.missed or (folder.missed_at and now - folder.missed_at < ASK_AGAIN):
        return 0
    letters, still = _fetch(imap, folder.missed)
    stored = _store(folder, letters)
    folder.missed, folder.missed_at = still, now
    folder.save(update_fields=["missed", "missed_at"])
    return stored


def _store(folder: Folder, letters: Sequence[Fetched]) -> int:
    """Put letters on our disk, durably; understanding them is tried at once but need not succeed now."""
    if not letters:
        return 0
    came = [
        intake.Came(one.raw, folder.mailbox.inbox_id, "imap", f"{folder.name} UID {one.uid}", one.at, folder.outgoing)
        for one in letters
    ]
    rows = intake.store_all(came, durable=True)
    try:
        intake.take_in(rows)
    except Exception:
        log.exception("%d letters are stored but could not be taken in now; they will be", len(rows))
    return len(rows)


def _move_on(folder: Folder, uid: int, missed: list[int]) -> None:
    folder.last_uid = uid
    folder.missed = [*folder.missed, *missed][-MOST_MISSED:]
    Folder.objects.filter(pk=folder.pk, uid_validity=folder.uid_validity).update(last_uid=uid, missed=folder.missed)


# The thread of one mailbox


def _start(mailbox_id: int) -> tuple[threading.Thread, threading.Event]:
    end = threading.Event()
    thread = threading.Thread(target=_Watch(mailbox_id, end).run, name=f"mailbox {mailbox_id}", daemon=True)
    thread.start()
    return thread, end


class _Watch:
    """Keeps one mailbox open, waits for letters, and tries again with growing pauses when the server is away."""

    def __init__(self, mailbox_id: int, stop: threading.Event) -> None:
        self.mailbox_id, self.stop = mailbox_id, stop
        self.worker = worker_name()
        self.held = 0.0
        self.failures = 0

    def run(self) -> None:
        try:
            while not self.stop.is_set():
                self._once()
        finally:
            self._let_go()
            connection.close()

    def _once(self) -> None:
        """Open the mailbox and stay with it until something goes wrong; then wait for a while."""
        close_old_connections()
        try:
            mailbox = Mailbox.objects.select_related("inbox").filter(pk=self.mailbox_id).first()
            if mailbox is None:
                self.stop.set()
                return
            self.mailbox = mailbox
            if self._going_on():
                self._stay()
            else:
                self.stop.wait(HOLD.total_seconds() / 4)
        except Exception as problem:  # noqa: BLE001 - whatever it is, the mailbox is watched on
            self._troubled(problem)

    def _stay(self) -> None:
        imap = Imap(self.mailbox)
        try:
            while self._going_on():
                catch_up_all(self.mailbox, imap, self._going_on)
                self._is_well()
                self._wait(imap)
        finally:
            imap.close()

    def _is_well(self) -> None:
        self.failures = 0
        missed = [folder.name for folder in self.mailbox.folders.all() if folder.missed]
        self.mailbox.works(timezone.now())
        if missed:
            self.mailbox.has_trouble(_sentence("missed", folder=", ".join(missed)), timezone.now())

    def _wait(self, imap: Imap) -> None:
        """Wait until the server says that something came, or until it is time to look at every folder."""
        until = time.monotonic() + LOOK_AGAIN
        if not imap.idles():
            while time.monotonic() < until and self._going_on():
                self.stop.wait(BEAT)
            return
        imap.start_idle()
        while time.monotonic() < until and self._going_on() and not imap.wait(BEAT):
            pass
        imap.stop_idle()

    def _going_on(self) -> bool:
        """Whether to stay: not told to stop, and no other worker has this mailbox. Says so again in good time."""
        if self.stop.is_set():
            return False
        if time.monotonic() - self.held > HOLD.total_seconds() / 4:
            now = timezone.now()
            if not self.mailbox.hold(self.worker, now, now + HOLD):
                return False
            self.held = time.monotonic()
        return True

    def _troubled(self, problem: Exception) -> None:
        """Keep the sentence that says what is wrong, and wait: a little at first, then longer."""
        reason, said, facts = _reason(problem)
        if reason is None:
            log.exception("fetching from mailbox %d failed", self.mailbox_id)
        try:
            if reason is not None:
                self.mailbox.has_trouble(_sentence(reason, server=said, **facts), timezone.now())
                log.warning("mailbox %d: %s %s", self.mailbox_id, reason, said)
            self._let_go()
        except DatabaseError:
            log.exception("the trouble of mailbox %d could not be noted", self.mailbox_id)
        pause = PAUSES[min(self.failures, len(PAUSES) - 1)]
        self.failures += 1
        self.stop.wait(pause)

    def _let_go(self) -> None:
        try:
            Mailbox(pk=self.mailbox_id).let_go(self.worker)
        except DatabaseError:
            log.debug("the hold on mailbox %d ends by itself", self.mailbox_id)
        self.held = 0.0


def _reason(problem: Exception) -> tuple[str | None, str, dict[str, Any]]:
    if isinstance(problem, ImapTrouble):
        return problem.reason, problem.words, problem.facts
    if isinstance(problem, OSError):
        return "disk_full", "", {}
    return None, "", {}


def _sentence(reason: str, server: str = "", **facts: Any) -> str:
    with translation.override(settings.LANGUAGE_CODE):
        return words.why_not_fetched(reason, server, **facts)


# Copies of what we sent


def keep_copy(message: int) -> None:
    """Put a copy of a sent letter into the folder of sent letters on the mail server. A job; done twice, it is one copy."""
    from hoia.conversations.models import Message
    from hoia.kit.blobs import Blobs
    from hoia.ledger.work import TryLater

    row = Message.objects.select_related("conversation__inbox__mailbox").filter(pk=message).first()
    mailbox = getattr(row.conversation.inbox, "mailbox", None) if row else None
    if row is None or mailbox is None or not mailbox.imap_host or not row.raw:
        return
    try:
        imap = Imap(mailbox)
        try:
            ensure_folders(mailbox, imap)
            folder = mailbox.folders.filter(outgoing=True).first()
            if folder is not None:
                letter = Blobs(settings.BLOBS).read(row.raw)
                imap.append(folder.name, letter, row.message_id, row.delivered_at or timezone.now())
        finally:
            imap.close()
    except ImapTrouble as trouble:
        raise TryLater(_sentence(trouble.reason, server=trouble.words, **trouble.facts)) from trouble
