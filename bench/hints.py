"""Conversations hinted in a second of one core: those of the labelled sets that are six turns long. Prints one JSON object.

By phrases alone, and by sentence vectors, too, where these are installed.
"""

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hoia.standard.hints.conversation import Conversation
from tests.standard.hints.measure import as_installed, conversation, rows

SETS = Path(__file__).parents[1] / "tests" / "standard" / "sets"
TURNS, ROUNDS = 6, 5


def main() -> None:
    os.environ["OMP_NUM_THREADS"] = "1"
    from hoia.standard.hints.vectors import ready
    from hoia.standard.hints.weighing import by_signs

    long = {code: list(_long(code)) for code in ("en", "et", "hu", "nb")}
    rates = {"hinted_per_second": {code: _rate(found, by_signs) for code, found in long.items()}}
    if ready():
        weigh = as_installed()
        rates["hinted_per_second_with_vectors"] = {code: _rate(found, weigh) for code, found in long.items()}
    print(json.dumps({**rates, "conversations": {code: len(found) for code, found in long.items()}}))


def _long(code: str) -> Iterator[Conversation]:
    for name in ("dev", "more"):
        for row in rows(SETS / f"{code}.{name}.jsonl"):
            if len(row["turns"]) == TURNS:
                yield conversation(row)


def _rate(conversations: list[Conversation], weigh: Any) -> int:
    from hoia.standard.hints.read import hints

    times = []
    for _ in range(ROUNDS + 1):  # the first makes the language ready
        begun = time.process_time()
        for one in conversations:
            hints(one, weigh)
        times.append(time.process_time() - begun)
    return round(len(conversations) / sorted(times[1:])[ROUNDS // 2])


if __name__ == "__main__":
    main()
