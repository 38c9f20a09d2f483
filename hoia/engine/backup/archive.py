"""The file itself: members with their digests in a tar, written beside its place and renamed once it has been checked."""

import hashlib
import io
import json
import os
import re
import tarfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO, Any, Self

FORMAT = 1
MANIFEST = "manifest.json"
BLOB = re.compile(r"blobs/([0-9a-f]{2})/([0-9a-f]{62})")
MEMBER = re.compile(r"secret_key|database\.sqlite3|database/[A-Za-z0-9_]+\.copy")
PIECE = 1024 * 1024


class BackupError(Exception):
    """What cannot be backed up or brought back; the sentence says why and what to do."""


@dataclass(kw_only=True)
class Manifest:
    """What a backup says of itself. ``files`` maps a member to its SHA-256; blobs are named by theirs and only counted."""

    format: int = FORMAT
    hoia: str = ""
    made_at: str = ""
    database: str = ""
    migrations: list[list[str]] = field(default_factory=list)
    columns: dict[str, list[str]] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    blobs: int = 0
    blob_bytes: int = 0


class Writer:
    """Writes ``path`` by way of a neighbour that takes its name at the end, so half a backup is never taken for one."""

    def __init__(self, path: Path, manifest: Manifest) -> None:
        self.path, self.manifest = path, manifest
        self.part = path.with_name(f".{path.name}.part")

    def __enter__(self) -> Self:
        self._file = os.fdopen(os.open(self.part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb")
        self._tar = tarfile.open(fileobj=self._file, mode="w", format=tarfile.PAX_FORMAT)
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        self._file.close()
        if kind:
            self.part.unlink(missing_ok=True)

    def add_file(self, name: str, path: Path) -> None:
        digest = hashlib.sha256()
        with path.open("rb") as file:
            self._tar.addfile(_entry(name, path.stat().st_size), _Watched(file, digest))
        self.manifest.files[name] = digest.hexdigest()

    def add_bytes(self, name: str, data: bytes) -> None:
        self._tar.addfile(_entry(name, len(data)), io.BytesIO(data))
        self.manifest.files[name] = hashlib.sha256(data).hexdigest()

    def add_blob(self, digest: str, path: Path) -> None:
        """Add one blob; one that was erased at this very moment is left out."""
        try:
            file = path.open("rb")
        except FileNotFoundError:
            return
        with file:
            size = os.fstat(file.fileno()).st_size
            self._tar.addfile(_entry(f"blobs/{digest[:2]}/{digest[2:]}", size), file)
        self.manifest.blobs += 1
        self.manifest.blob_bytes += size

    def finish(self) -> None:
        """Close the file, read it again from the start, and give it its name. Raises BackupError when it is not whole."""
        words = json.dumps(asdict(self.manifest), indent=1).encode()
        self._tar.addfile(_entry(MANIFEST, len(words)), io.BytesIO(words))
        self._tar.close()
        self._file.flush()
        os.fsync(self._file.fileno())
        check(self.part)
        self.part.replace(self.path)


def check(path: Path) -> Manifest:
    """Read a backup from end to end and compare every digest. Raises BackupError with what is wrong."""
    try:
        return _compared(path)
    except (tarfile.TarError, EOFError) as problem:
        raise BackupError(f"{path} is not whole ({problem}). Take another backup.") from None


def _compared(path: Path) -> Manifest:
    found: dict[str, str] = {}
    blobs = blob_bytes = 0
    manifest = None
    for name, size, stream in members(path):
        if name == MANIFEST:
            manifest = _manifest(stream.read())
            continue
        digest = _digest(stream)
        if blob := BLOB.fullmatch(name):
            if digest != blob[1] + blob[2]:
                raise BackupError(f"{path} is damaged: {name} is not what its name says.")
            blobs, blob_bytes = blobs + 1, blob_bytes + size
        else:
            found[name] = digest
    if manifest is None:
        raise BackupError(f"{path} is not whole: its last part is missing. Take another backup.")
    if found != manifest.files or (blobs, blob_bytes) != (manifest.blobs, manifest.blob_bytes):
        raise BackupError(f"{path} is damaged: what it holds is not what its list says. Take another backup.")
    return manifest


def members(path: Path) -> Iterator[tuple[str, int, IO[bytes]]]:
    """Yield name, size and stream of each member, none with a name that we do not give. Raises BackupError."""
    try:
        with tarfile.open(path, "r:") as tar:
            for entry in tar:
                stream = tar.extractfile(entry) if entry.isreg() else None
                if stream is None or not (
                    entry.name == MANIFEST or MEMBER.fullmatch(entry.name) or BLOB.fullmatch(entry.name)
                ):
                    raise BackupError(f"{path} is no backup of Hoia: it holds {entry.name!r}.")
                yield entry.name, entry.size, stream
                tar.members.clear()  # type: ignore[attr-defined]  # otherwise a million letters stay in memory
    except FileNotFoundError:
        raise BackupError(f"There is no file {path}.") from None
    except tarfile.ReadError as problem:
        raise BackupError(f"{path} cannot be read as a backup ({problem}).") from None


def _manifest(words: bytes) -> Manifest:
    try:
        read: dict[str, Any] = json.loads(words)
        if read.get("format") != FORMAT:
            raise BackupError(
                f"The backup was made by Hoia {read.get('hoia')}: bring it back with that version or a newer one."
            )
        return Manifest(**read)
    except (ValueError, TypeError) as problem:
        raise BackupError(f"The backup's list cannot be read ({problem}).") from None


def _entry(name: str, size: int) -> tarfile.TarInfo:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = size, 0o600
    return entry


def _digest(stream: IO[bytes]) -> str:
    digest = hashlib.sha256()
    while piece := stream.read(PIECE):
        digest.update(piece)
    return digest.hexdigest()


class _Watched:
    """A file that tells a digest what is read from it."""

    def __init__(self, file: IO[bytes], digest: Any) -> None:
        self.file, self.digest = file, digest

    def read(self, size: int = -1) -> bytes:
        piece = self.file.read(size)
        self.digest.update(piece)
        return piece
