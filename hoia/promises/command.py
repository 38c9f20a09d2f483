"""``hoia promises read`` and ``hoia promises due``: promises and times as JSON, one line each; needs no database."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from importlib import import_module
from typing import Any, TextIO

from .reading import Found, Message, Moment, due, read
from .reading.tongue import codes_of_languages

USAGE = """usage: hoia promises COMMAND …

  read [--explain] [--by-rules]
                             read messages as JSON lines from standard input, print the promises in each as a JSON line:
                             {"id", "lang" (optional), "from": "us" or "customer", "sent", "tz", "country" (optional), "text"}
  due WORDS --sent MOMENT    say which moment a few words mean, as JSON: hoia promises due "by Friday" --sent 2026-11-18T10:00
                             (also --lang, --tz, --country)
  import FILE.csv            take promises in from a table, all of it or nothing; the same line never twice
  export                     print every promise as such a table"""

WITH_DATABASE = {
    "import": "hoia.promises.exchange.command:import_main",
    "export": "hoia.promises.exchange.command:export_main",
}


def main(argv: Sequence[str]) -> int:
    """Run one of the commands; returns the exit code."""
    if not argv or argv[0] in ("-h", "--help", "help"):
        print(USAGE)
        return 0
    if argv[0] in WITH_DATABASE:
        return _command(argv[0])(argv[1:])
    commands = {"read": read_main, "due": due_main}
    if argv[0] not in commands:
        print(f"hoia promises: there is no command “{argv[0]}”.\n\n{USAGE}", file=sys.stderr)
        return 2
    return commands[argv[0]](argv[1:])


def _command(name: str) -> Callable[[Sequence[str]], int]:
    """The commands that need the rooms are found by name: reading words must not load them."""
    module, _, function = WITH_DATABASE[name].partition(":")
    found: Callable[[Sequence[str]], int] = getattr(import_module(module), function)
    return found


def read_main(argv: Sequence[str]) -> int:
    """Answer every line; one that cannot be read is answered with what is wrong with it, and the exit code is still 0."""
    parser = argparse.ArgumentParser(prog="hoia promises read", description="Print the promises in messages.")
    parser.add_argument("--explain", action="store_true", help="tell also what led to each promise")
    parser.add_argument("--by-rules", action="store_true", help="leave aside what was learnt from labelled messages")
    asked = parser.parse_args(list(argv))
    for answer in answers(sys.stdin, asked.explain, asked.by_rules):
        print(json.dumps(answer, ensure_ascii=False).encode("utf-8", "replace").decode("utf-8"))
    return 0


def answers(lines: TextIO, explain: bool = False, by_rules: bool = False) -> Iterator[dict[str, Any]]:
    """Yield one answer for each line that is not empty."""
    for line in lines:
        if not line.strip():
            continue
        known: Any = None
        try:
            given = _json(line)
            known = given.get("id") if isinstance(given, dict) else None
            found = read(message(given), by_rules=by_rules)
            yield {"id": known, "promises": [shown(one, explain) for one in found]}
        except (ValueError, OverflowError, RecursionError) as trouble:
            yield {"id": known, "error": str(trouble)}


def _json(line: str) -> Any:
    try:
        return json.loads(line)
    except json.JSONDecodeError as trouble:
        raise WrongLine(
            f"this line is not JSON ({trouble.msg}, at character {trouble.pos + 1}); give one object a line"
        ) from None


class WrongLine(ValueError):
    """A line of JSON that is no message, told in a sentence."""


def message(given: Any) -> Message:
    """Return the message that a line of JSON holds. Raises WrongLine."""
    if not isinstance(given, dict):
        raise WrongLine("a message is a JSON object")
    for name in ("from", "sent", "text"):
        if not isinstance(given.get(name), str):
            raise WrongLine(f"“{name}” must be there, and be text")
    for name in ("tz", "country", "lang"):
        if not isinstance(given.get(name) or "", str):
            raise WrongLine(f"“{name}” must be text")
    if given["from"] not in ("us", "customer"):
        raise WrongLine("“from” is “us” or “customer”")
    return Message(
        given["text"], given["from"], moment(given["sent"]), given.get("tz") or "UTC", given.get("country") or "",
        given.get("lang") or "",
    )  # fmt: skip


def moment(words: str) -> datetime:
    """Return the moment of an ISO text, naive without an offset. Raises WrongLine."""
    try:
        return datetime.fromisoformat(words)
    except ValueError:
        raise WrongLine(f"“sent” is a moment such as 2026-11-18T10:00, not {words!r}") from None


def shown(one: Found, explain: bool = False) -> dict[str, Any]:
    """Return a promise as plain values; times are local, to the minute."""
    found: dict[str, Any] = {
        "by": one.by, "kind": one.kind, "quote": one.quote, "due": _minute(one.due), "due_from": _minute(one.due_from),
        "vague": one.vague, "conditional": one.conditional, "confidence": one.confidence,
    }  # fmt: skip
    if explain:
        found |= {"start": one.start, "end": one.end, "action": one.action, "reasons": list(one.reasons)}
    return found


def _minute(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="minutes") if moment else None


def due_main(argv: Sequence[str]) -> int:
    """Print the moment that a few words mean. The exit code is 0 also when they are not understood: ``known`` is false then."""
    parser = argparse.ArgumentParser(prog="hoia promises due", description="Say which moment a few words mean.")
    parser.add_argument("words", help="the words, such as “in three working days”")
    parser.add_argument("--sent", required=True, help="the moment from which they are said; local, or with an offset")
    parser.add_argument("--lang", default="en", help=", ".join(codes_of_languages()))
    parser.add_argument("--tz", default="UTC", help="the sender's time zone, such as Europe/Tallinn")
    parser.add_argument("--country", default="", help="whose public holidays hold, such as EE")
    asked = parser.parse_args(list(argv))
    try:
        found = due(asked.words, moment(asked.sent), asked.tz, asked.lang, asked.country)
    except ValueError as trouble:
        print(f"hoia promises due: {trouble}", file=sys.stderr)
        return 2
    print(json.dumps(_moment(found)))
    return 0


def _moment(found: Moment) -> dict[str, Any]:
    return {"due": _minute(found.due), "due_from": _minute(found.due_from), "vague": found.vague, "known": found.known}
