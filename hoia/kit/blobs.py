"""Bytes kept under the name of their SHA-256: written once, never changed, safe against a crash in the middle."""

import hashlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path


class Blobs:
    """A folder of files named by their digest (``ab/cdef…``).

    A file appears under its name by one rename, so a reader never sees half of it. With ``durable`` the bytes are on
    the disk before :meth:`keep` returns, which a mail server that hands over a letter relies on.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(self, data: bytes, durable: bool = False) -> str:
        """Store ``data`` and return its SHA-256 in hexadecimal. Raises OSError (full disk) with nothing half written."""
        digest = hashlib.sha256(data).hexdigest()
        path = self.path(digest)
        if path.exists():
            return digest
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.parent / f".{secrets.token_hex(8)}.part"
        try:
            self._write(part, data, durable)
            part.rename(path)
        except OSError:
            part.unlink(missing_ok=True)
            raise
        if durable:
            _sync_folder(path.parent)
        return digest

    def read(self, digest: str) -> bytes:
        """Return the bytes of ``digest``. Raises FileNotFoundError when they were never kept or have been erased."""
        return self.path(digest).read_bytes()

    def has(self, digest: str) -> bool:
        return self.path(digest).exists()

    def erase(self, digest: str) -> None:
        """Remove the bytes of ``digest``, as erasing a person asks for. Silent when they are gone already."""
        self.path(digest).unlink(missing_ok=True)

    def path(self, digest: str) -> Path:
        """Return where ``digest`` stands. Raises ValueError for anything but 64 hexadecimal figures."""
        if len(digest) != 64 or not set(digest) <= set("0123456789abcdef"):
            raise ValueError("a blob is named by the 64 hexadecimal figures of its SHA-256")
        return self.folder / digest[:2] / digest[2:]

    def __iter__(self) -> Iterator[str]:
        """Yield every digest kept, in no particular order."""
        for path in self.folder.glob("[0-9a-f][0-9a-f]/*"):
            if not path.name.endswith(".part"):
                yield path.parent.name + path.name

    @staticmethod
    def _write(path: Path, data: bytes, durable: bool) -> None:
        with path.open("xb") as file:
            file.write(data)
            if durable:
                file.flush()
                os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
