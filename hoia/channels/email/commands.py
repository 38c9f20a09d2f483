"""``hoia mail``: fetch, send, take in or read letters by hand."""

import argparse
import mailbox as archives
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

USAGE = """usage: hoia mail COMMAND …

  fetch [INBOX]              fetch what has come into one mailbox, or into all
  send                       send what is due now
  take PATH… --inbox NAME    take in letters from .eml files, mbox files, Maildirs, or folders of these
                             (your own addresses tell which of them you sent; taken twice, they are there once)
  read FILE…                 print letters as JSON, one line each; needs no database (“-” is standard input)"""

AT_ONCE = 200  # letters kept by one statement
AT_ONCE_BYTES = 32 * 1024 * 1024


def main(argv: list[str]) -> int:
    """Run one of the commands; returns the exit code."""
    if not argv or argv[0] in ("-h", "--help", "help"):
        print(USAGE)
        return 0
    if argv[0] == "read":
        from .reading.command import main as read

        return int(read(argv[1:]) or 0)
    commands = {"fetch": fetch, "send": send, "take": take}
    if argv[0] not in commands:
        print(f"hoia mail: there is no command “{argv[0]}”.\n\n{USAGE}", file=sys.stderr)
        return 2
    return commands[argv[0]](argv[1:])


def fetch(argv: Sequence[str]) -> int:
    from ..models import Mailbox
    from .fetch import fetch_now
    from .imap import ImapTrouble
    from .words import why_not_fetched

    parser = argparse.ArgumentParser(prog="hoia mail fetch")
    parser.add_argument("inbox", nargs="?", help="the name of an inbox; without it every mailbox is fetched")
    asked = parser.parse_args(list(argv))
    rows = Mailbox.objects.fetched().select_related("inbox")
    if asked.inbox:
        rows = rows.filter(inbox__name=asked.inbox)
    if not rows:
        print("hoia mail: there is no mailbox to fetch from. Add one under Settings → Mailboxes.", file=sys.stderr)
        return 1
    worst = 0
    for mailbox in rows:
        try:
            print(f"{mailbox}: {fetch_now(mailbox)} new")
        except ImapTrouble as trouble:
            print(f"{mailbox}: {why_not_fetched(trouble.reason, trouble.words, **trouble.facts)}", file=sys.stderr)
            worst = 1
    return worst


def send(argv: Sequence[str]) -> int:
    from django.utils import timezone

    from hoia.conversations.models import Message

    from .send import send_letters

    argparse.ArgumentParser(prog="hoia mail send").parse_args(list(argv))
    due = Message.objects.due(timezone.now()).order_by()
    inboxes = list(due.values_list("conversation__inbox_id", flat=True).distinct())
    tried = sum(send_letters(inbox) for inbox in inboxes)
    waiting = Message.objects.outbox().count()
    print(f"tried {tried}, still in the outbox {waiting}")
    return 0


def take(argv: Sequence[str]) -> int:
    from hoia.people.models import Inbox

    parser = argparse.ArgumentParser(prog="hoia mail take")
    parser.add_argument("path", nargs="+", type=Path)
    parser.add_argument("--inbox", required=True, help="the name of the inbox that these letters belong to")
    asked = parser.parse_args(list(argv))
    inbox = Inbox.objects.filter(name=asked.inbox).first()
    if inbox is None:
        names = ", ".join(Inbox.objects.values_list("name", flat=True)) or "none yet"
        print(f"hoia mail: there is no inbox “{asked.inbox}”. There are: {names}.", file=sys.stderr)
        return 1
    missing = [str(path) for path in asked.path if not path.exists()]
    if missing:
        print(f"hoia mail: not found: {', '.join(missing)}", file=sys.stderr)
        return 1
    new, seen = _take_all(letters_in(asked.path), inbox.pk)
    print(f"{seen} letters, {new} of them new")
    return 0


def letters_in(paths: Iterable[Path]) -> Iterator[tuple[bytes, str]]:
    """Yield the bytes of every letter under ``paths`` and where it was found. Folders are looked through."""
    for path in paths:
        if path.is_dir() and (path / "cur").is_dir():
            yield from _from_maildir(path)
        elif path.is_dir():
            yield from letters_in(sorted(path.iterdir()))
        elif _is_mbox(path):
            yield from _from_mbox(path)
        elif path.is_file():
            yield path.read_bytes(), path.name


def _from_maildir(path: Path) -> Iterator[tuple[bytes, str]]:
    for folder in (path / "cur", path / "new"):
        for file in sorted(folder.iterdir()) if folder.is_dir() else []:
            if file.is_file():
                yield file.read_bytes(), f"{path.name}/{file.name}"
    inside = [one for one in sorted(path.iterdir()) if one.is_dir() and (one / "cur").is_dir()]
    yield from letters_in(inside)


def _is_mbox(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(5) == b"From "


def _from_mbox(path: Path) -> Iterator[tuple[bytes, str]]:
    box = archives.mbox(path, create=False)
    try:
        for number, key in enumerate(box.iterkeys(), 1):
            yield box.get_bytes(key), f"{path.name} #{number}"
    finally:
        box.close()


def _take_all(letters: Iterable[tuple[bytes, str]], inbox_id: int) -> tuple[int, int]:
    """Keep and take in letters in batches; returns how many were new, and how many there were."""
    from ..models import Arrival

    before = Arrival.objects.filter(inbox=inbox_id).count()
    seen = 0
    run: list[tuple[bytes, str]] = []
    size = 0
    for letter in letters:
        run.append(letter)
        size += len(letter[0])
        if len(run) >= AT_ONCE or size >= AT_ONCE_BYTES:
            seen += _take_some(run, inbox_id)
            _show(seen)
            run, size = [], 0
    seen += _take_some(run, inbox_id)
    return Arrival.objects.filter(inbox=inbox_id).count() - before, seen


def _take_some(run: Sequence[tuple[bytes, str]], inbox_id: int) -> int:
    from .. import intake

    if run:
        came = [intake.Came(raw, inbox_id, "file", place) for raw, place in run]
        intake.take_in(intake.store_all(came))
    return len(run)


def _show(seen: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{seen} letters …", end="", file=sys.stderr, flush=True)
