"""How well promises are read, on labelled messages: ``python -m tests.promises.reading.measure FILE… [--errors] [--by-rules]``.

A file holds a JSON line for each message: {"id", "lang", "from", "sent", "tz", "country", "text", "promises": [{"by", "kind",
"quote", "due", "due_from", "vague", "conditional"}]}. A promise that was read and one that is labelled meet where their quotes
overlap and ``by`` agrees, each at most once. The due moment is exact where ``due`` and ``due_from`` both are, also when both
are empty. A false alarm is a message in which nothing is promised and something was read.
"""

import argparse
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hoia.promises.command import message, shown
from hoia.promises.reading import read


@dataclass
class Score:
    messages: int = 0
    labelled: int = 0
    read: int = 0
    met: int = 0
    kind: int = 0
    due: int = 0
    vague: int = 0
    conditional: int = 0
    clean: int = 0
    alarms: int = 0
    errors: list[str] = field(default_factory=list)

    def row(self, name: str) -> str:
        precision, recall = _share(self.met, self.read), _share(self.met, self.labelled)
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return (
            f"{name:<6} {self.messages:>5} messages  {self.labelled:>4} promises  P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  "
            f"kind {_share(self.kind, self.met):.3f}  due {_share(self.due, self.met):.3f}  vague {_share(self.vague, self.met):.3f}  "
            f"condition {_share(self.conditional, self.met):.3f}  false alarms {self.alarms}/{self.clean} = "
            f"{_share(self.alarms, self.clean):.3f}"
        )


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def measure(given: list[dict[str, Any]], shown_errors: bool = False, by_rules: bool = False) -> dict[str, Score]:
    """Return a score for each language and one for all, ``"all"``."""
    scores: dict[str, Score] = {}
    for one in given:
        found = [shown(promise, explain=True) for promise in read(message(one), by_rules=by_rules)]
        for name in (one.get("lang") or "?", "all"):
            _count(scores.setdefault(name, Score()), one, found, shown_errors and name != "all")
    return scores


def _count(score: Score, given: dict[str, Any], found: list[dict[str, Any]], errors: bool) -> None:
    labels = given["promises"]
    met = list(pairs(given["text"], labels, found))
    score.messages += 1
    score.labelled += len(labels)
    score.read += len(found)
    score.met += len(met)
    score.clean += not labels
    score.alarms += bool(found) and not labels
    for label, one in met:
        score.kind += label["kind"] == one["kind"]
        score.due += _moments(label) == _moments(one)
        score.vague += bool(label.get("vague")) == one["vague"]
        score.conditional += bool(label.get("conditional")) == one["conditional"]
    if errors and (report := _report(given, labels, found, met)):
        score.errors.append(report)


def _moments(one: dict[str, Any]) -> tuple[str, str]:
    return (str(one.get("due") or "")[:16].replace(" ", "T"), str(one.get("due_from") or "")[:16].replace(" ", "T"))


def pairs(
    text: str, labels: list[dict[str, Any]], found: list[dict[str, Any]]
) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Most overlap first."""
    spans = [(start := max(text.find(label["quote"]), 0), start + len(label["quote"])) for label in labels]
    overlaps = sorted(
        (
            (min(span[1], one["end"]) - max(span[0], one["start"]), label["kind"] == one["kind"], -number, -other)
            for number, (label, span) in enumerate(zip(labels, spans, strict=True))
            for other, one in enumerate(found)
            if label["by"] == one["by"]
        ),
        reverse=True,
    )
    taken: set[tuple[str, int]] = set()
    for overlap, _, number, other in overlaps:
        if overlap > 0 and not {("label", number), ("found", other)} & taken:
            taken |= {("label", number), ("found", other)}
            yield labels[-number], found[-other]


def _report(given: dict[str, Any], labels: list[Any], found: list[Any], pairs: list[tuple[Any, Any]]) -> str:
    lines = []
    for label in labels:
        one = next((other for mine, other in pairs if mine is label), None)
        if one is None:
            lines.append(f"  missed   {_told(label)}")
        elif (label["kind"], *_moments(label)) != (one["kind"], *_moments(one)) or any(
            bool(label.get(name)) != one[name] for name in ("vague", "conditional")
        ):
            lines.append(f"  wanted   {_told(label)}\n  read     {_told(one)} {' '.join(one['reasons'])}")
    met = [id(one) for _, one in pairs]
    lines += [f"  too much {_told(one)} {' '.join(one['reasons'])}" for one in found if id(one) not in met]
    return "\n".join([f"{given['id']} ({given['from']}, {given['sent']}): {given['text']}", *lines]) if lines else ""


def _told(one: dict[str, Any]) -> str:
    flags = [name for name in ("vague", "conditional") if one.get(name)]
    return f"{one['by']} {one['kind']} {one['quote']!r} {' '.join(filter(None, _moments(one)))} {' '.join(flags)}"


def rows(paths: Iterable[Path]) -> list[dict[str, Any]]:
    """Return the labelled messages in files of JSON lines."""
    return [json.loads(line) for path in paths for line in path.read_text("utf-8").splitlines() if line.strip()]


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="measure", description="Measure the reading of promises on labelled messages."
    )
    parser.add_argument("files", nargs="+", type=Path, help="files of JSON lines")
    parser.add_argument("--errors", action="store_true", help="show each message that was read wrongly")
    parser.add_argument("--by-rules", action="store_true", help="leave aside what was learnt")
    asked = parser.parse_args()
    scores = measure(rows(asked.files), asked.errors, asked.by_rules)
    for name, score in scores.items():
        if score.errors:
            print("\n\n".join(score.errors), end="\n\n")
    for name, score in scores.items():
        print(score.row(name))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
