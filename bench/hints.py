"""Conversations hinted in a second of one core: those of the labelled sets, made six turns long. Prints one JSON object."""

import json
import time
from dataclasses import replace
from pathlib import Path

from tests.standard.hints.measure import conversation, rows

SETS = Path(__file__).parents[1] / "tests" / "standard" / "sets"
TURNS, ROUNDS = 6, 5


def main() -> None:
    from hoia.standard.hints.read import hints

    found = {}
    for code in ("en", "et", "hu", "nb"):
        read = [conversation(row) for row in rows(SETS / f"{code}.dev.jsonl")]
        long = [replace(one, turns=(one.turns * TURNS)[:TURNS]) for one in read]
        times = []
        for _ in range(ROUNDS + 1):  # the first makes the language ready
            begun = time.process_time()
            for one in long:
                hints(one)
            times.append(time.process_time() - begun)
        found[code] = round(len(long) / sorted(times[1:])[ROUNDS // 2])
    print(json.dumps({"hinted_per_second": found, "turns": TURNS}))


if __name__ == "__main__":
    main()
