"""Measure the hints against labelled conversations.

    python -m tests.standard.hints.measure FILE… [--by-phrases] [--errors CRITERION]

Reads as a desk does: by sentence vectors, too, where they are installed; with --by-phrases without them.
Prints for each criterion the macro-F1 over its values, precision and recall of "missed", and how often each value was right.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from hoia.standard.hints.conversation import Conversation, Side, Turn
from hoia.standard.hints.read import CRITERIA, Weigh, hints
from hoia.standard.hints.vectors import ready
from hoia.standard.hints.weighing import by_signs


def rows(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text("utf-8").splitlines():
        if line.strip():
            yield json.loads(line)


def conversation(row: Mapping[str, Any]) -> Conversation:
    turns = tuple(
        Turn(Side(turn["from"]), turn["text"], datetime.fromisoformat(turn["at"]), turn.get("name") or "")
        for turn in row["turns"]
    )
    return Conversation(turns, row.get("lang", ""), row["channel"], (row["known"] or {}).get("name", ""))


def table(pairs: Sequence[tuple[Mapping[str, Any], Any]]) -> dict[str, float]:
    """Print the figures; each pair is a labelled row and what weighs its signs."""
    said = [(row, hints(conversation(row), weigh)) for row, weigh in pairs]
    scores = {}
    for criterion in CRITERIA:
        both = Counter((row["labels"][criterion]["value"], found[criterion].value.value) for row, found in said)
        values = sorted({value for pair in both for value in pair})
        one_by_one = {value: _f1(both, value) for value in values if any(right == value for right, _ in both)}
        scores[criterion] = sum(f1 for _p, _r, f1, _n in one_by_one.values()) / len(one_by_one)
        precision, recall, _f, _n = one_by_one.get("missed", (0, 0, 0, 0))
        told = "  ".join(f"{value} {f1:.2f} ({n})" for value, (_p, _r, f1, n) in one_by_one.items())
        print(f"  {criterion:12} macro-F1 {scores[criterion]:.3f}   missed P {precision:.2f} R {recall:.2f}   {told}")
    print(f"  {'mean':12} macro-F1 {sum(scores.values()) / len(scores):.3f}   of {len(said)} conversations")
    return scores


def _f1(both: Mapping[tuple[str, str], int], value: str) -> tuple[float, float, float, int]:
    right = both.get((value, value), 0)
    said = sum(count for (_r, given), count in both.items() if given == value)
    true = sum(count for (wanted, _g), count in both.items() if wanted == value)
    precision, recall = right / said if said else 0.0, right / true if true else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if right else 0.0, true


def as_installed() -> Weigh:
    if not ready():
        return by_signs
    from hoia.standard.hints.likeness import weighed

    return weighed


def main(argv: Sequence[str]) -> None:
    weigh = by_signs if "--by-phrases" in argv else as_installed()
    paths = [Path(name) for name in argv if name.endswith(".jsonl")]
    wanted = argv[argv.index("--errors") + 1] if "--errors" in argv else ""
    for path in paths:
        print(path.name)
        table([(row, weigh) for row in rows(path)])
        for row in rows(path) if wanted else ():
            found = hints(conversation(row), weigh)[wanted]
            right = row["labels"][wanted]
            if found.value.value != right["value"]:
                print(
                    f"\n{row['id']} {wanted}: is {right['value']} ({right['quote']}), read {found.value} {found.reason} “{found.quote}”"
                )
                for turn in row["turns"]:
                    print(f"  {turn['from']}: {turn['text']}")


if __name__ == "__main__":
    main(sys.argv[1:])
