"""``hoia standard alpha`` and ``hoia standard hints``: agreement of reviewers, and hints from text; need no database."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, TextIO

from .agreed import FLAGS, WrongTable, answer_of, table_of
from .hints import vectors
from .hints.conversation import Conversation, Hint, Side, Turn, Value
from .hints.read import Weigh, hints
from .hints.reasons import told
from .hints.weighing import by_signs
from .rules import NEEDED_BY_TEXT, judge
from .statistics.agreement import Level

USAGE = """usage: hoia standard COMMAND …

  alpha FILE.csv [--level nominal|ordinal|interval|ratio] [--order a,b,c] [--header|--no-header]
                             say how far reviewers agree: Krippendorff's alpha with its interval, AC1, Fleiss' kappa, raw;
                             a row for each conversation, a column for each reviewer, empty where there is no mark
  hints [--by-phrases]       read conversations as JSON lines from standard input, print what each hints at as a JSON line:
                             {"id", "lang" (optional), "channel", "known": {"name": …} or null,
                              "turns": [{"from": "customer" or "agent", "name" (optional), "at", "text"}]}
                             where sentence vectors are installed (the extra “vectors”) they are weighed, too"""

CHANNEL = "email"


def main(argv: Sequence[str]) -> int:
    """Run one of the commands; returns the exit code."""
    if not argv or argv[0] in ("-h", "--help", "help"):
        print(USAGE)
        return 0
    commands = {"alpha": alpha_main, "hints": hints_main}
    if argv[0] not in commands:
        print(f"hoia standard: there is no command “{argv[0]}”.\n\n{USAGE}", file=sys.stderr)
        return 2
    return commands[argv[0]](argv[1:])


def alpha_main(argv: Sequence[str]) -> int:
    """Print how far the marks of a table agree, as JSON; what is unknown is null. The exit code is 2 for a table that is none."""
    parser = argparse.ArgumentParser(prog="hoia standard alpha", description="Say how far reviewers agree.")
    parser.add_argument(
        "file", help="a CSV file: a row for each conversation, a column for each reviewer; - for standard input"
    )
    parser.add_argument("--level", type=Level, choices=list(Level), default=Level.NOMINAL, help="what the marks mean")
    parser.add_argument("--order", default="", help="every value there may be, from low to high, with commas between")
    parser.add_argument("--seed", type=int, default=0, help="of the draws for the interval")
    for flag, (value, about) in FLAGS.items():
        parser.add_argument(flag, dest="header", action="store_const", const=value, default=None, help=about)
    asked = parser.parse_args(list(argv))
    order = [word.strip() for word in asked.order.split(",")] if asked.order else None
    try:
        with _opened(asked.file) as file:
            table = table_of(file, asked.header, order)
        print(json.dumps(answer_of(table, asked.level, order, asked.seed), ensure_ascii=False, indent=2))
    except (OSError, ValueError) as trouble:
        said = trouble.strerror if isinstance(trouble, OSError) else str(trouble)
        print(f"hoia standard alpha: {asked.file}: {said}", file=sys.stderr)
        return 2
    return 0


def _opened(name: str) -> Any:
    return open(0 if name == "-" else name, encoding="utf-8-sig", newline="", closefd=name != "-")


def hints_main(argv: Sequence[str]) -> int:
    """Answer every line; one that cannot be read is answered with what is wrong with it, and the exit code is still 0."""
    parser = argparse.ArgumentParser(
        prog="hoia standard hints", description="Print what the words of conversations hint at."
    )
    parser.add_argument(
        "--by-phrases", action="store_true", help="weigh no sentence vectors: some twenty times as fast"
    )
    for answer in answers(sys.stdin, _weigh(parser.parse_args(list(argv)).by_phrases)):
        print(json.dumps(answer, ensure_ascii=False).encode("utf-8", "replace").decode("utf-8"))
    return 0


def _weigh(by_phrases: bool) -> Weigh:
    if by_phrases or not vectors.ready():
        return by_signs
    try:
        from .hints.likeness import weighed  # numpy is there only with the extra

        vectors.vectors(["Hello!"])
    except (ImportError, OSError, RuntimeError) as trouble:
        print(f"hoia standard hints: no sentence vectors, by phrases alone: {trouble}", file=sys.stderr)
        return by_signs
    return weighed


def answers(lines: TextIO, weigh: Weigh = by_signs) -> Iterator[dict[str, Any]]:
    """Yield one answer for each line that is not empty."""
    for line in lines:
        if not line.strip():
            continue
        known: Any = None
        try:
            given = _json(line)
            known = given.get("id") if isinstance(given, dict) else None
            yield {"id": known, **shown(hints(conversation(given), weigh))}
        except (ValueError, OverflowError, RecursionError) as trouble:
            yield {"id": known, "error": str(trouble)}


class WrongLine(ValueError):
    """A line of JSON that is no conversation, told in a sentence."""


def _json(line: str) -> Any:
    try:
        return json.loads(line)
    except json.JSONDecodeError as trouble:
        raise WrongLine(
            f"this line is not JSON ({trouble.msg}, at character {trouble.pos + 1}); give one object a line"
        ) from None


def conversation(given: Any) -> Conversation:
    """Return the conversation that a line of JSON holds. Raises WrongLine."""
    if not isinstance(given, dict):
        raise WrongLine("a conversation is a JSON object")
    known, turns = given.get("known"), given.get("turns")
    if not isinstance(turns, list):
        raise WrongLine("“turns” must be there, and be a list")
    if known is not None and not isinstance(known, dict):
        raise WrongLine("“known” is an object with “name”, or null")
    name = _text(known or {}, "name")
    return Conversation(
        tuple(_turn(turn, at) for at, turn in enumerate(turns, 1)),
        _text(given, "lang"),
        _text(given, "channel") or CHANNEL,
        name,
    )


def _turn(given: Any, number: int) -> Turn:
    where = f" in turn {number}"
    if not isinstance(given, dict):
        raise WrongLine(f"a turn is a JSON object, not so{where}")
    if given.get("from") not in [one.value for one in Side]:
        raise WrongLine(f"“from” is “customer” or “agent”, not so{where}")
    if not isinstance(given.get("text"), str):
        raise WrongLine(f"“text” must be there, and be text{where}")
    at = _text(given, "at", where)
    return Turn(Side(given["from"]), given["text"], _moment(at, where) if at else None, _text(given, "name", where))


def _text(given: dict[str, Any], name: str, where: str = "") -> str:
    said = given.get(name)
    if said is not None and not isinstance(said, str):
        raise WrongLine(f"“{name}” must be text{where}")
    return said or ""


def _moment(words: str, where: str) -> datetime:
    try:
        return datetime.fromisoformat(words)
    except ValueError:
        raise WrongLine(f"“at” is a moment such as 2026-03-10T09:40, not {words!r}{where}") from None


def shown(found: dict[str, Hint]) -> dict[str, Any]:
    """Return the hints as plain values, with the verdict that they come to by themselves."""
    judged = judge({one: hint.value.value for one, hint in found.items()}, NEEDED_BY_TEXT)
    labels = {
        one: {
            "value": hint.value.value, "quote": _quote(hint), "reason": told(hint), "confidence": round(hint.confidence, 3),
        }
        for one, hint in found.items()
    }  # fmt: skip
    return {"labels": labels, "verdict": judged.verdict.value}


def _quote(hint: Hint) -> str | None:
    """The words that show it; where nothing was observed no words do."""
    return None if hint.value is Value.NOT_OBSERVED else hint.quote or None


__all__ = ["WrongLine", "WrongTable", "answers", "conversation", "main", "shown"]
