"""The figures as a table beside what the desk aims at."""

from typing import Any

# Aims at 20 thousand conversations on two cores.
AIMS = {
    "list": "≤ 12", "conversation": "≤ 12", "search rare": "≤ 8", "search common": "≤ 40", "reply": "≤ 8",
    "list, 4 clients": "≥ 200", "empty: whole way, backlog": "≥ 500", "loaded: whole way, backlog": "≥ 500",
    "empty: whole way, each committed": "≥ 150", "loaded: whole way, each committed": "≥ 150",
    "today, 200 promises due": "p95 ≤ 60", "memory after the run, MiB": "≤ 100", "start, s": "≤ 1",
    "draft check": "p95 ≤ 100", "quality, 13 weeks": "p95 ≤ 300", "quality, 52 weeks": "p95 ≤ 300",
}  # fmt: skip


def of(results: list[dict[str, Any]]) -> str:
    """Return a table with a line for each figure and a column for each desk."""
    columns = [dict(_lines(one)) for one in results]
    names = list(dict.fromkeys(name for column in columns for name in column))
    head = ["", "aim at 20k", *(f"{one['database']} {one['size']}" for one in results)]
    rows = [[name, AIMS.get(name, ""), *(column.get(name, "") for column in columns)] for name in names]
    widths = [max(len(row[n]) for row in [head, *rows]) for n in range(len(head))]
    written = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in [head, *rows]
    ]
    return "\n".join([written[0], "-" * len(written[0]), *written[1:]])


def _lines(one: dict[str, Any]) -> list[tuple[str, str]]:
    lines = [("messages", f"{one['messages']}")]
    for name, figures in one.get("pages", {}).items():
        if "problem" in figures:
            lines.append((name, figures["problem"]))
        elif "per_second" in figures:
            lines.append((name, f"{figures['per_second']}/s"))
        else:
            lines.append((name, f"{figures['p50']} / {figures['p95']} ms"))
    lines += [(name, f"{rate:.0f}/s") for name, rate in one.get("letters_per_second", {}).items()]
    lines += [(name, f"{rate}/s") for name, rate in one.get("messages_per_second", {}).items()]
    lines += [(name, f"{took} ms") for name, took in one.get("rounds_ms", {}).items()]
    for name, figures in one.get("quality", {}).items():
        lines.append((name, figures.get("problem") or f"{figures['p50']} / {figures['p95']} ms"))
    if "today_of_promises" in one:
        day = one["today_of_promises"]
        lines.append(("today, 200 promises due", f"{day['p50']} / {day['p95']} ms"))
    if "memory_mib" in one:
        lines += [
            ("memory after the run, MiB", f"{one['memory_mib']}"),
            ("  without mapped files", f"{one['memory_own_mib']}"),
        ]
        if "memory_of_four_languages_mib" in one:
            lines.append(("  with promises in four languages", f"{one['memory_of_four_languages_mib']}"))
        lines += [("start, s", f"{one['start_seconds']}")]
    return [*lines, ("database bytes a message", f"{one['disk_bytes_per_message']}")]
