"""``hoia mail read FILE…``: letters as JSON, one line each; needs no database."""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any

from . import read
from .letter import Attachment, Bounce, Letter, Mailbox

PARTS = {"new": "new_text", "text": "text", "quoted": "quoted_text", "signature": "signature", "html": "html"}
WIDTH = 30  # of the progress bar


def main(argv: Sequence[str]) -> int:
    """Print what was read. The exit code is 0 whatever the letters say, 1 when a file cannot be opened."""
    parser = argparse.ArgumentParser(prog="hoia mail read", description="Print letters as JSON, one line each.")
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="a letter as it stands on the disk; “-” is standard input"
    )
    parser.add_argument("--part", choices=PARTS, help="print only this part of each letter, as it is")
    asked = parser.parse_args(list(argv))
    worst = 0
    for name in _with_progress(asked.files):
        try:
            raw = _bytes(name)
        except OSError as trouble:
            print(f"hoia mail read: {name}: {trouble.strerror or trouble}", file=sys.stderr)
            worst = 1
            continue
        print(_shown(read(raw), asked.part))
    return worst


def _bytes(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read()
    return Path(name).read_bytes()


def _shown(letter: Letter, part: str | None) -> str:
    text = getattr(letter, PARTS[part]) if part else json.dumps(as_json(letter), ensure_ascii=False)
    return str(text).encode("utf-8", "replace").decode("utf-8")


def as_json(letter: Letter) -> dict[str, Any]:
    """Return a letter as plain values; the data of its attachments is left out."""
    found = {one.name.rstrip("_"): _plain(getattr(letter, one.name)) for one in fields(letter)}
    return {**found, "automatic": letter.automatic or None}


def _plain(value: Any) -> Any:
    if isinstance(value, Mailbox):
        return {"name": value.name, "address": value.address}
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return {name: _plain(one) for name, one in value._asdict().items()}
    if is_dataclass(value) and not isinstance(value, type):
        hidden = {"data"} if isinstance(value, Attachment) else set()
        found = {one.name: _plain(getattr(value, one.name)) for one in fields(value) if one.name not in hidden}
        return {**found, "status": value.status} if isinstance(value, Bounce) else found
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


def _with_progress(names: Sequence[str]) -> Iterable[str]:
    """Show how far it got, on a terminal, while the letters go to a file or a pipe."""
    shown = len(names) > 1 and sys.stderr.isatty() and not sys.stdout.isatty()
    for number, name in enumerate(names):
        if shown:
            done = number * WIDTH // len(names)
            print(f"\r[{'#' * done}{' ' * (WIDTH - done)}] {number}/{len(names)}", end="", file=sys.stderr)
        yield name
    if shown:
        print(f"\r[{'#' * WIDTH}] {len(names)}/{len(names)}", file=sys.stderr)
