"""``bin/bench``: measures the desk and prints a table and JSON. See docs/benchmark.md."""

import argparse
import json
import os
import platform
import sys
import tempfile
from pathlib import Path
from typing import Any

from . import pages, table
from .desk import serving
from .place import Place, Places, places

SIZES = {"20k": 20_000, "1m": 1_000_000}
STANDING = (20_000, 1_000_000)  # open promises
DUE_TODAY = 200
PARTS = (
    "intake",
    "today",
    "list",
    "conversation",
    "search",
    "reply",
    "draft",
    "promises",
    "standard",
    "memory",
    "disk",
)


def main() -> int:
    options = _options()
    results: list[dict[str, Any]] = []
    for database in options.database:
        with places(Path(options.folder), database) as there:
            for size in options.size:
                results.append(_one(there, database, size, set(options.only)))
                print(table.of(results[-1:]), file=sys.stderr)
    report = {"machine": _machine(), "results": results}
    text = json.dumps(report, indent=1, ensure_ascii=False)
    if options.json:
        Path(options.json).write_text(text + "\n")
    print(text)
    print(table.of(results))
    return 0


def _one(there: Places, database: str, size: str, only: set[str]) -> dict[str, Any]:
    print(f"{database}, {size} conversations:", file=sys.stderr)
    found: dict[str, Any] = {"database": database, "size": size}
    place = there.named(size)
    facts = json.loads(place.python("-m", "bench.ready", str(SIZES.get(size) or int(size))).stdout)
    found |= {"conversations": facts["conversations"], "messages": facts["messages"]}
    found["disk_bytes_per_message"] = round(place.size() / facts["messages"])
    if not only or only - {"intake", "promises", "standard"}:
        with serving(place) as desk:
            found["start_seconds"] = round(desk.started, 2)
            if not only or only - {"memory", "disk", "intake"}:
                found["pages"] = pages.measure(desk, facts, only)
            found |= desk.memory()
            if not only or "memory" in only:
                pages.answer_in_every_language(desk, facts)
                found["memory_of_four_languages_mib"] = desk.memory()["memory_mib"]
    if not only or "intake" in only:
        found["letters_per_second"] = _intake(there, place)
    if not only or "promises" in only:
        found |= _promises(there, place, facts)
    if not only or "standard" in only:
        found |= _standard(place, facts)
    return found


def _standard(place: Place, facts: dict[str, Any]) -> dict[str, Any]:
    """Hints, and the Quality page over a year of draws; last, as it fills the desk with them."""
    loaded = json.loads(place.python("-m", "bench.standard").stdout)
    hinted = json.loads(place.python("-m", "bench.hints").stdout)
    with serving(place) as desk:
        return hinted | {"reviews": loaded, "quality": pages.measure_quality(desk, facts)}


def _promises(there: Places, place: Place, facts: dict[str, Any]) -> dict[str, Any]:
    """Messages read a second, a round over what is due, and last, as it changes the desk, a Today full of promises."""
    read = json.loads(place.python("-m", "bench.promises", "reading").stdout)
    rounds: dict[str, float] = {}
    for standing in STANDING:
        there.forget("promises")
        desk = there.named("promises")
        rounds |= json.loads(desk.python("-m", "bench.promises", "rounds", str(standing)).stdout)
        there.forget("promises")
    place.python("-m", "bench.promises", "today", str(DUE_TODAY))
    with serving(place) as desk:
        day = pages.measure(desk, facts, {"today"})["today"]
    return {"messages_per_second": read, "rounds_ms": rounds, "today_of_promises": day}


def _intake(there: Places, loaded: Place) -> dict[str, float]:
    """Into an empty desk and into the loaded one: it must not be slower there."""
    there.forget("empty")
    empty = there.named("empty")
    empty.python("-m", "django", "migrate", "-v0")
    rates = json.loads(empty.python("-m", "bench.intake", "empty").stdout)
    there.forget("empty")
    return {**rates, **json.loads(loaded.python("-m", "bench.intake", "loaded").stdout)}


def _machine() -> dict[str, Any]:
    model = [line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")]
    return {
        "processor": model[0].partition(":")[2].strip() if model else platform.processor(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "load_before": round(os.getloadavg()[0], 2),
    }


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bin/bench", description="Measure the desk.")
    parser.add_argument(
        "--size", default="20k", type=_several, help="20k, 1m, or any number of conversations; several with commas"
    )
    parser.add_argument("--database", default="sqlite,postgres", type=_several, help="sqlite, postgres")
    parser.add_argument("--only", default=[], type=_several, help=f"some of: {', '.join(PARTS)}")
    parser.add_argument(
        "--folder",
        default=str(Path(tempfile.gettempdir()) / "hoia-bench"),
        help="where loaded desks are kept for the next run",
    )
    parser.add_argument("--json", default="", help="write the JSON to this file, too")
    options = parser.parse_args()
    if unknown := set(options.only) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}: choose from {', '.join(PARTS)}")
    return options


def _several(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


if __name__ == "__main__":
    raise SystemExit(main())
