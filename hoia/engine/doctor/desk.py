"""People, work, letters and files."""

import hashlib
from collections.abc import Iterator
from datetime import timedelta

from django.db.models import Count, Min
from django.utils import timezone

from hoia.channels.intake import blobs
from hoia.channels.models import Arrival
from hoia.conversations.models import Attachment, Message
from hoia.ledger.models import Job, Round
from hoia.people.models import Colleague

from .finding import Finding, bad, good, note

LATE = timedelta(minutes=15)
NOBODY_WORKS = "Is `hoia serve` or `hoia work` running? See its log."


def people() -> Iterator[Finding]:
    owners = Colleague.objects.active().filter(role="owner").count()
    if owners:
        yield good("people", f"{Colleague.objects.active().count()} colleagues, {owners} of them owners.")
    else:
        yield bad("people", "Nobody owns the desk, so nobody can set it up.", "Run: hoia user add ADDRESS --owner")


def work() -> Iterator[Finding]:
    now = timezone.now()
    parked = Job.objects.parked().order_by().values("name").annotate(n=Count("pk")).order_by("name")
    for row in parked:
        yield bad(
            "work", f"{row['n']} × “{row['name']}” failed for good.", "Open /jobs/: it says why and lets you try again."
        )
    late = Job.objects.ready(now - LATE).order_by().aggregate(n=Count("pk"), oldest=Min("run_at"))
    if late["n"]:
        yield bad("work", f"{late['n']} jobs wait since {late['oldest']:%Y-%m-%d %H:%M} UTC or later.", NOBODY_WORKS)
    yield from _rounds(now - LATE)
    if not parked and not late["n"]:
        yield good("work", "Nothing is parked and nothing is late.")


def _rounds(before: object) -> Iterator[Finding]:
    """What comes round again and again, such as looking whether letters are to be sent."""
    asleep = [row.name for row in Round.objects.filter(due_at__lt=before).order_by("name")]
    if asleep:
        yield bad("work", f"These rounds have not been made: {', '.join(asleep)}.", NOBODY_WORKS)
    for row in Round.objects.exclude(error="").order_by("name"):
        yield bad(
            "work", f"The round “{row.name}” failed: {row.error.splitlines()[-1]}", "See the log for the whole error."
        )
    if not Round.objects.exists():
        yield note("work", "No worker has ever run here.", "Start the desk: hoia serve")


def letters() -> Iterator[Finding]:
    aside = Arrival.objects.quarantined().count()
    if aside:
        yield bad(
            "letters",
            f"{aside} could not be read and were put aside.",
            "Open /intake/: each can be read again or looked at.",
        )
    unread = Arrival.objects.unread().filter(came_at__lt=timezone.now() - LATE).count()
    if unread:
        yield bad("letters", f"{unread} are stored and not in a conversation yet.", NOBODY_WORKS)
    if not aside and not unread:
        yield good("letters", "Every letter that came is in a conversation.")


def files(thorough: bool) -> Iterator[Finding]:
    """Every letter and file that a row names is on the disk."""
    kept = blobs()
    missing: set[str] = set()
    seen = 0
    for digest in _named():
        seen += 1
        if not kept.has(digest):
            missing.add(digest)
    if missing:
        some = ", ".join(sorted(missing)[:3])
        yield bad(
            "files",
            f"{len(missing)} letters or files are missing on the disk: {some} …",
            f"Take them out of a backup into {kept.folder}.",
        )
    else:
        yield good("files", f"All {seen} letters and files that rows name are on the disk.")
    if thorough:
        yield from _unchanged()


def _named() -> Iterator[str]:
    yield from Arrival.objects.order_by().values_list("digest", flat=True).iterator()
    yield from Message.objects.exclude(raw="").order_by().values_list("raw", flat=True).iterator()
    yield from Attachment.objects.exclude(sha256="").order_by().values_list("sha256", flat=True).iterator()


def _unchanged() -> Iterator[Finding]:
    kept = blobs()
    changed = [digest for digest in kept if _digest(digest) != digest]
    if changed:
        yield bad(
            "files",
            f"{len(changed)} files are not what they were, such as {changed[0]}.",
            "Bring them back from a backup; look at the disk.",
        )
    else:
        yield good("files", "Every file was read and is what it was.")


def _digest(name: str) -> str:
    with blobs().path(name).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
