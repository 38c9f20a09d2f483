"""Marks of several reviewers as a table, and how far they agree. Pure.

A row for each conversation, a column for each reviewer, an empty cell where there is no mark. A first row of names is known by
the word "conversation" or "id" over the first column, or by none of its cells occurring below; a column with that word over it
names the conversations and holds no marks.
"""

import csv
from collections.abc import Iterable, Sequence
from typing import Any

from .statistics.agreement import Level, agreement, fleiss_kappa

LABELS = ("conversation", "id")
FLAGS = {
    "--header": (True, "the first row holds names"),
    "--no-header": (False, "the first row holds marks; without either it is found out"),
}
Table = list[list[str | None]]


class WrongTable(ValueError):
    """A table without marks, told in a sentence."""


def table_of(lines: Iterable[str], header: bool | None = None, order: Sequence[str] | None = None) -> Table:
    """Return the marks of a CSV text, with commas, semicolons or tabs between. Raises WrongTable when there are none."""
    text = list(lines)
    rows = [
        [cell.strip() for cell in row] for row in csv.reader(text, delimiter=_between(text)) if any(map(str.strip, row))
    ]
    if not rows:
        raise WrongTable("there is no row of marks; give a row for each conversation and a column for each reviewer")
    labelled = rows[0][0].casefold() in LABELS
    if header or (header is None and (labelled or _is_names(rows, order))):
        rows = rows[1:]
    marks: Table = [[cell or None for cell in row[labelled and header is not False :]] for row in rows]
    if max(map(len, marks), default=0) < 2:
        raise WrongTable("there is only one column of marks; agreement needs two reviewers or more")
    return marks


def _between(text: Sequence[str]) -> str:
    """What parts the cells: whichever of comma, semicolon and tab the first line has most of."""
    first = next((line for line in text if line.strip()), "")
    return max(",;\t", key=first.count)


def _is_names(rows: Sequence[Sequence[str]], order: Sequence[str] | None) -> bool:
    first = {cell for cell in rows[0] if cell}
    if order is not None:
        return not first & set(order)
    below = {cell for row in rows[1:] for cell in row}
    return bool(below) and not first & below and len(first) == len(rows[0]) and not any(map(_is_number, first))


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


def answer_of(table: Table, level: Level, order: Sequence[str] | None = None, seed: int = 0) -> dict[str, Any]:
    """Return every figure of agreement, rounded. Raises ValueError for marks that the level does not fit."""
    marks: list[list[Any]] = list(table)
    if level in (Level.INTERVAL, Level.RATIO) or (level is Level.ORDINAL and order is None):
        marks = [[_number(cell, level) if cell else None for cell in row] for row in table]
    told = agreement(marks, level, order, seed=seed)
    return {
        "level": level.value, "n": told.conversations, "marks": told.marks, "alpha": _rounded(told.alpha),
        "interval": [_rounded(edge) for edge in told.interval] if told.interval else None, "ac1": _rounded(told.ac1),
        "kappa": _rounded(fleiss_kappa(marks)), "raw": _rounded(told.raw), "standing": told.standing.value,
    }  # fmt: skip


def _number(cell: str, level: Level) -> float:
    try:
        return float(cell.replace(",", "."))
    except ValueError:
        hint = ", or give the order of the values with --order" if level is Level.ORDINAL else ""
        raise WrongTable(f"{level} marks are numbers, not {cell!r}{hint}") from None


def _rounded(figure: float | None) -> float | None:
    return None if figure is None else round(figure, 4)
