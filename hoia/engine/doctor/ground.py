"""Settings, folder, clock and database."""

import ipaddress
import os
import shutil
import stat
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone

from hoia.standard.hints import apart, vectors

from .finding import Finding, bad, good, note

LEAST_ROOM = 500_000_000  # bytes: below it a day's letters with attachments may not fit
LITTLE_ROOM = 2_000_000_000
MOST_DRIFT = timedelta(seconds=5)
OLDEST = datetime(2026, 11, 1, tzinfo=UTC)  # this version is younger than that


def settings_and_folder() -> Iterator[Finding]:
    yield from _address()
    if settings.DEBUG:
        yield bad("settings", "HOIA_DEBUG is on: errors show their inside to everybody.", "Leave HOIA_DEBUG out.")
    chosen = settings.CHOSEN
    if chosen.mail_port and not _is_own(chosen.mail_host):
        yield bad(
            "settings", f"Letters are received on {chosen.mail_host}: whoever reaches it may hand over letters.",
            "Set HOIA_MAIL_HOST to 127.0.0.1, or guard the port by a firewall.",
        )  # fmt: skip
    yield from _folder(Path(settings.HOME))


def _address() -> Iterator[Finding]:
    url = urlsplit(settings.BASE_URL)
    if url.scheme == "http" and not _is_own(url.hostname or ""):
        yield bad(
            "settings", f"People reach the desk at {settings.BASE_URL}, where passwords can be read on the way.",
            "Put a proxy with TLS before it and set HOIA_BASE_URL to the https:// address (docs/operating.md).",
        )  # fmt: skip
    else:
        yield good("settings", f"The desk is at {settings.BASE_URL}.")


def _is_own(host: str) -> bool:
    """Is this address one of this machine alone?"""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _folder(home: Path) -> Iterator[Finding]:
    if not os.access(home, os.W_OK | os.X_OK):
        yield bad("folder", f"{home} cannot be written to.", "Give it to the user that runs the desk (chown).")
        return
    key = home / "secret_key"
    if key.exists() and stat.S_IMODE(key.stat().st_mode) & 0o077:
        yield bad("folder", f"Others on this machine can read {key}.", f"chmod 600 {key}")
    free = shutil.disk_usage(home).free
    room = f"{free / 1e9:.1f} GB are free where {home} stands."
    if free < LEAST_ROOM:
        yield bad("disk", room, "Make room now: with a full disk letters stay on the mail server.")
    elif free < LITTLE_ROOM:
        yield note("disk", room, "Make room soon.")
    else:
        yield good("disk", room)


def reader_of_hints() -> Iterator[Finding]:
    """Do sentence vectors read where they are wanted?"""
    if not settings.VECTORS:
        yield note("hints", "They are read by phrases alone, as HOIA_VECTORS says.")
    elif not vectors.ready():
        yield note(
            "hints", "They are read by phrases alone, and find fewer misses.", "Install the extra: hoia[vectors]"
        )
    elif trouble := apart.trouble():
        yield bad("hints", f"Sentence vectors cannot be read: {trouble}", "See the log, or set HOIA_VECTORS=no.")
    else:
        yield good("hints", "They are read by phrases and sentence vectors.")


def clock() -> Iterator[Finding]:
    now = timezone.now()
    if now < OLDEST:
        yield bad(
            "clock", f"The clock says {now:%Y-%m-%d %H:%M} UTC, which is past.", "Set the clock; see timedatectl."
        )
    else:
        yield good("clock", f"It is {now:%Y-%m-%d %H:%M} UTC.")


def database(thorough: bool) -> Iterator[Finding]:
    try:
        connection.ensure_connection()
        executor = MigrationExecutor(connection)
        missing = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError as problem:
        yield bad("database", f"It cannot be reached: {str(problem).strip()}", "Is it running? See HOIA_DATABASE_URL.")
        return
    if missing:
        yield bad("database", f"It lacks {len(missing)} steps to this version.", "Run: hoia migrate")
        return
    yield good("database", f"{connection.display_name} {'.'.join(map(str, _version()))}, at this version.")
    if connection.vendor == "postgresql":
        yield from _clocks_agree()
    elif thorough:
        yield from _sqlite_is_whole()


def _version() -> tuple[int, ...]:
    return connection.get_database_version()


def _clocks_agree() -> Iterator[Finding]:
    with connection.cursor() as cursor:
        started = time.monotonic()
        cursor.execute("SELECT clock_timestamp()")
        theirs = cursor.fetchone()[0]
        apart = abs(timezone.now() - theirs) - timedelta(seconds=time.monotonic() - started)
    if apart > MOST_DRIFT:
        yield bad(
            "clock", f"The clocks of this machine and of the database are {apart.total_seconds():.0f} s apart.",
            "Keep both by NTP (timedatectl set-ntp true).",
        )  # fmt: skip


def _sqlite_is_whole() -> Iterator[Finding]:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA quick_check(1)")
        told = cursor.fetchone()[0]
    if told == "ok":
        yield good("database", "The file was read from end to end and is whole.")
    else:
        yield bad("database", f"The file is damaged: {told}", "Stop the desk and bring back the last good backup.")
