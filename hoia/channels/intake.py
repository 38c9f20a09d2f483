"""The one way in: bytes first, understanding afterwards, and every letter accounted for.

:func:`store` writes the raw bytes and a row of the intake log. :func:`take_in` understands stored letters in batches:
one transaction each, and when a batch fails its letters are tried one by one, so that a broken letter harms only itself.
Both may be repeated at any time and after any crash: the same bytes never make a second message.
"""

import logging
import threading
import traceback
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import batched

from django.conf import settings
from django.db import close_old_connections, connection, transaction
from django.db.models import F
from django.utils import timezone

from hoia.kit.blobs import Blobs
from hoia.ledger.models import record
from hoia.people.models import Inbox

from .email.reading import Letter, read
from .models import Arrival, Fate
from .placing import Batch

log = logging.getLogger("hoia.intake")

BATCH = 200
MOST_TRIES = 3


@dataclass(frozen=True, slots=True)
class Came:
    """A letter as it arrived. ``at`` is when it came to us (aware), ``place`` where exactly it was found."""

    raw: bytes
    inbox_id: int
    source: str
    place: str = ""
    at: datetime | None = None
    outgoing: bool = False


def blobs() -> Blobs:
    return Blobs(settings.BLOBS)


def store(
    raw: bytes, inbox: Inbox, source: str, place: str = "", at: datetime | None = None, outgoing: bool = False,
    durable: bool = False,
) -> Arrival:  # fmt: skip
    """Keep one letter before it is understood; returns its row, the old one when the same bytes came before."""
    return store_all([Came(raw, inbox.pk, source, place, at, outgoing)], durable=durable)[0]


def store_all(letters: Sequence[Came], durable: bool = False) -> list[Arrival]:
    """Keep letters before they are understood, in one statement; rows come back in the order of ``letters``.

    A row knows its number; what became of it before, :func:`take_in` finds out. With ``durable`` the bytes are on the disk
    when this returns. Raises OSError on a full disk; what was kept stays.
    """
    kept = blobs()
    rows = [
        Arrival(
            inbox_id=letter.inbox_id, digest=kept.keep(letter.raw, durable), size=len(letter.raw), source=letter.source,
            place=letter.place[:250], came_at=letter.at or timezone.now(), outgoing=letter.outgoing,
        )
        for letter in letters
    ]  # fmt: skip
    # The same bytes in the same inbox meet their old row; whether that was understood already is asked when it is taken in.
    unique = {(row.inbox_id, row.digest): row for row in rows}
    Arrival.objects.bulk_create(
        unique.values(), update_conflicts=True, unique_fields=["digest", "inbox"], update_fields=["size"]
    )
    return [unique[row.inbox_id, row.digest] for row in rows]


def take_in(arrivals: Iterable[Arrival]) -> None:
    """Understand stored letters: each ends in a conversation, as a copy of what is here, or in quarantine."""
    of_inbox: dict[int, list[Arrival]] = {}
    for one in arrivals:
        if one.fate in (Fate.STORED, Fate.QUARANTINED):
            of_inbox.setdefault(one.inbox_id, []).append(one)
    for waiting in of_inbox.values():
        for some in batched(waiting, BATCH):
            _take_batch(list(some))


def take_in_unread(limit: int = 5000) -> int:
    """Take in what was stored but not understood, as after a crash. Returns how many were tried.

    A try is counted before it begins. Whoever was there when the desk died is tried alone the next time, and a letter that
    ends the process again and again is put aside unread.
    """
    tried = 0
    while tried < limit and (rows := list(Arrival.objects.unread()[:BATCH])):
        new = [row for row in rows if not row.tries]
        for some in [new, *([row] for row in rows if row.tries)]:
            _take_with_care(some)
        tried += len(rows)
    return tried


def _take_with_care(rows: list[Arrival]) -> None:
    if len(rows) == 1 and rows[0].tries >= MOST_TRIES:
        _quarantine(rows[0], rows[0].tries, "reading this letter ended the desk each time it was tried")
        return
    Arrival.objects.filter(pk__in=[row.pk for row in rows]).update(tries=F("tries") + 1)
    for row in rows:
        row.tries += 1
    take_in(rows)


def receive(
    raw: bytes, inbox: Inbox, source: str, place: str = "", at: datetime | None = None, outgoing: bool = False
) -> Arrival:
    """Store one letter and take it in at once; returns its row with its fate."""
    arrival = store(raw, inbox, source, place, at, outgoing)
    take_in([arrival])
    if arrival.fate == Fate.STORED:  # somebody else took it in, or nobody could
        arrival.refresh_from_db()
    return arrival


def replay(arrival: Arrival, *, at: datetime, by: object) -> None:
    """Read a letter once more: from quarantine, or to learn what a newer reader sees in it."""
    with transaction.atomic():
        if arrival.fate == Fate.QUARANTINED:
            Arrival.objects.filter(pk=arrival.pk).update(fate=Fate.STORED, tries=0, problem="")
        record("letter.replayed", arrival, at=at, by=by)
    arrival.refresh_from_db()
    take_in([arrival])


def _take_batch(rows: list[Arrival]) -> None:
    letters = [(row, letter) for row in rows if (letter := _read(row)) is not None]
    try:
        _write(letters)
    except OSError:
        raise  # a full or broken disk is no fault of the letters: they stay stored and are tried again
    except Exception:
        if len(letters) == 1:
            _put_aside(letters[0][0])
            return
        log.warning("a batch of %d letters failed: they are taken in one by one", len(letters), exc_info=True)
        for one in letters:
            _take_batch([one[0]])


def _read(row: Arrival) -> Letter | None:
    try:
        return read(blobs().read(row.digest))
    except FileNotFoundError:
        Arrival.objects.filter(pk=row.pk).update(
            fate=Fate.QUARANTINED,
            problem="the bytes of this letter are not in the blobs folder: restore them from a backup",
        )
    except OSError:
        raise
    except Exception:  # noqa: BLE001 -- whatever a letter does to the reader, it is put aside and shown
        _put_aside(row)
    return None


def _write(letters: list[tuple[Arrival, Letter]]) -> None:
    if not letters:
        return
    with transaction.atomic():
        # One batch at a time for an inbox: two workers cannot open two conversations for one thread. Its letters are
        # locked with it, so that what another worker has taken in meanwhile is seen.
        rows = Arrival.objects.unread().filter(pk__in=[row.pk for row, _ in letters]).select_related("inbox")
        still = {row.pk: row.inbox for row in rows.select_for_update(of=("self", "inbox"))}
        mine = [(row, letter) for row, letter in letters if row.pk in still]
        if mine:
            Batch(mine, still[mine[0][0].pk], blobs()).write()


def _put_aside(row: Arrival) -> None:
    """Count a failed try; after the last the letter waits in quarantine, where people see it and can replay it."""
    problem = traceback.format_exc()[-2000:]
    log.exception("the letter %s could not be taken in", row)
    tries = row.tries + 1
    if tries >= MOST_TRIES:
        _quarantine(row, tries, problem)
    else:
        Arrival.objects.filter(pk=row.pk).update(tries=tries, problem=problem)


def _quarantine(row: Arrival, tries: int, problem: str) -> None:
    with transaction.atomic():
        Arrival.objects.filter(pk=row.pk).update(tries=tries, problem=problem, fate=Fate.QUARANTINED)
        record("letter.quarantined", row, at=timezone.now(), problem=problem.strip().splitlines()[-1][:200])


def run_intake(stop: threading.Event, pause: float = 5.0) -> None:
    """Take in what was stored and left unread by a crash, at the start and from time to time, until ``stop`` is set."""
    while not stop.is_set():
        try:
            close_old_connections()
            take_in_unread()
        except Exception:
            log.exception("stored letters wait: they could not be taken in now")
        stop.wait(pause)
    connection.close()
