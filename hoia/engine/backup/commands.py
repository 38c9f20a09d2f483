"""``hoia backup`` and ``hoia restore``."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO

from django.conf import settings
from django.db import connection
from django.utils import timezone

from hoia import __version__
from hoia.kit.blobs import Blobs

from . import dump
from .archive import BLOB, BackupError, Manifest, Writer, check, members


def backup(argv: Sequence[str]) -> int:
    """Write everything into one file, while the desk runs."""
    parser = argparse.ArgumentParser(prog="hoia backup", description=backup.__doc__)
    parser.add_argument("file", type=Path, help="the file to write, such as hoia-2026-11-24.tar")
    parser.add_argument("--replace", action="store_true", help="write over a file of that name")
    options = parser.parse_args(list(argv))
    return _told(lambda: _backup(options.file.expanduser().absolute(), options.replace))


def restore(argv: Sequence[str]) -> int:
    """Bring a desk back from a backup file. The desk must not be running."""
    parser = argparse.ArgumentParser(prog="hoia restore", description=restore.__doc__)
    parser.add_argument("file", type=Path, help="the file that “hoia backup” wrote")
    parser.add_argument("--check", action="store_true", help="only read the file and compare every digest")
    parser.add_argument(
        "--put-aside", action="store_true", help="move the SQLite desk that is here into a folder beside it first"
    )
    options = parser.parse_args(list(argv))
    if options.check:
        return _told(lambda: _summary(check(options.file), f"{options.file} is whole"))
    return _told(lambda: _restore(options.file, options.put_aside))


def _told(act: Callable[[], str]) -> int:
    try:
        print(act())
    except BackupError as problem:
        print(f"hoia: {problem}", file=sys.stderr)
        return 1
    except OSError as problem:
        print(
            f"hoia: {problem.filename or 'The disk'}: {problem.strerror}. Nothing was left half done.", file=sys.stderr
        )
        return 1
    return 0


def _summary(manifest: Manifest, start: str) -> str:
    size = manifest.blob_bytes / 1_000_000
    made = f"made {manifest.made_at[:19]} UTC by Hoia {manifest.hoia} on {manifest.database}"
    return f"{start}: {manifest.blobs} letters and files ({size:.1f} MB), database and secret key, {made}."


# --- Writing ------------------------------------------------------------------------------------------------------------


def _backup(path: Path, replace: bool) -> str:
    if path.exists() and not replace:
        raise BackupError(f"{path} exists: give another name, or --replace.")
    if dump.is_empty():
        raise BackupError("There is no desk here yet. Is HOIA_HOME or HOIA_DATABASE_URL set as for the desk itself?")
    manifest = Manifest(
        hoia=__version__, made_at=timezone.now().isoformat(), database=connection.vendor, migrations=dump.migrations()
    )
    with Writer(path, manifest) as writer:
        # The database first: whatever it names is in the folder by then, and stays there while we read on.
        _ADD[connection.vendor](writer)
        writer.add_bytes("secret_key", settings.SECRET_KEY.encode())
        blobs = Blobs(settings.BLOBS)
        for digest in blobs:
            writer.add_blob(digest, blobs.path(digest))
        writer.finish()
    return _summary(manifest, f"{path} is written and checked")


def _add_sqlite(writer: Writer) -> None:
    with dump.copied_sqlite(writer.path.parent) as copy:
        writer.add_file(dump.SQLITE, copy)


def _add_postgresql(writer: Writer) -> None:
    with dump.copied_postgresql(writer.path.parent) as tables:
        for table, columns, file in tables:
            writer.manifest.columns[table] = columns
            writer.add_file(f"database/{table}.copy", file)


_ADD: dict[str, Callable[[Writer], None]] = {"sqlite": _add_sqlite, "postgresql": _add_postgresql}


# --- Bringing back --------------------------------------------------------------------------------------------------------


def _restore(path: Path, put_aside: bool) -> str:
    manifest = check(path)
    if manifest.database != connection.vendor:
        raise BackupError(
            f"The backup holds a {manifest.database} database and this desk is set to {connection.vendor}: "
            f"set HOIA_DATABASE_URL as it was, or leave it out for SQLite."
        )
    if dump.newer_than_this(manifest.migrations):
        raise BackupError(
            f"The backup was made by Hoia {manifest.hoia}, which is newer than this {__version__}: update first."
        )
    aside = _make_room(put_aside)
    _bring_back(path, manifest)
    os.sync()
    from hoia.engine.upgrade import upgrade

    upgrade()
    return _summary(manifest, f"The desk is back{aside}") + _other_secret()


def _make_room(put_aside: bool) -> str:
    """Nothing is written over: there is no desk here, or it is moved aside. Returns where to, for the message."""
    empty = dump.is_empty() and not any(Blobs(settings.BLOBS))
    connection.close()
    here = [path for path in _own_files() if path.exists()]
    if empty:
        for path in here:
            if path.is_file():
                path.unlink()
        return ""
    if connection.vendor == "postgresql":
        raise BackupError(
            "There is a desk here already: make an empty database and an empty HOIA_HOME, and bring it back there."
        )
    if not put_aside:
        raise BackupError(
            f"There is a desk in {settings.HOME} already: set HOIA_HOME to an empty folder, or give --put-aside."
        )
    connection.close()
    aside = Path(settings.HOME) / f"put-aside-{timezone.now():%Y%m%d-%H%M%S}"
    aside.mkdir()
    for one in here:
        one.rename(aside / one.name)
    return f", what was here stands in {aside}"


def _own_files() -> list[Path]:
    home = Path(settings.HOME)
    database = [home / f"hoia.sqlite3{end}" for end in ("", "-wal", "-shm")] if connection.vendor == "sqlite" else []
    return [*database, Path(settings.BLOBS), home / "secret_key"]


def _bring_back(path: Path, manifest: Manifest) -> None:
    _bring_back_files(path)
    if connection.vendor == "sqlite":
        return
    dump.migrate_to(manifest.migrations)
    with dump.load(manifest.columns) as fill:
        for name, _, stream in members(path):
            if name.startswith("database/"):
                fill(name.removeprefix("database/").removesuffix(".copy"), stream)


def _bring_back_files(path: Path) -> None:
    """Letters and attachments, the secret key, and last the SQLite file: before that there is no desk to be started."""
    home, blobs = Path(settings.HOME), Blobs(settings.BLOBS)
    waiting = home / ".hoia.sqlite3.part"
    for name, _, stream in members(path):
        if BLOB.fullmatch(name):
            blobs.keep(stream.read())
        elif name == "secret_key":
            _keep_secret(home / "secret_key", stream.read().decode())
        elif name == dump.SQLITE:
            _write(waiting, stream)
    if waiting.exists():
        waiting.replace(home / "hoia.sqlite3")


def _keep_secret(path: Path, secret: str) -> None:
    part = path.with_name(".secret_key.part")
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(secret)
    part.replace(path)


def _other_secret() -> str:
    """The passwords of mailboxes open only with the secret that sealed them."""
    if (Path(settings.HOME) / "secret_key").read_text() == settings.SECRET_KEY or not _secret_is_set():
        return ""
    return (
        "\nHOIA_SECRET_KEY is not the secret of this backup: leave it out, so that the one in the home folder is used, "
        "or give the passwords of all mailboxes anew."
    )


def _secret_is_set() -> bool:
    return bool(os.environ.get("HOIA_SECRET_KEY") or os.environ.get("HOIA_SECRET_KEY_FILE"))


def _write(path: Path, stream: IO[bytes]) -> None:
    with path.open("wb") as file:
        while piece := stream.read(1024 * 1024):
            file.write(piece)
