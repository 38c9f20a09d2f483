"""Give promises away as a table that another desk can take in."""

import csv
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TextIO

from hoia.kit.cells import guarded

from ..models import Promise
from ..rules import State
from .columns import COLUMNS
from .keys import ERASED, key_of

HIDDEN = [State.PROPOSED.value, State.DISMISSED.value]
AT_ONCE = 1000


def give(into: TextIO) -> int:
    """Write every promise that stands or stood, oldest first; returns how many. Moments are in UTC."""
    writer = csv.writer(into, lineterminator="\n")
    writer.writerow(COLUMNS)
    count = 0
    for count, row in enumerate(_rows(), start=1):
        writer.writerow([guarded(cell) for cell in _cells(row)])
    return count


def _rows() -> Iterator[Promise]:
    rows = (
        Promise.objects.exclude(state__in=HIDDEN).order_by("pk").select_related("owner", "team", "customer", "imported")
    )
    return rows.prefetch_related("customer__handles", "settlements").iterator(AT_ONCE)


def _cells(row: Promise) -> list[str]:
    settlements = [one for one in row.settlements.all() if one.undone_at is None]
    due = row.missed or row.due
    due_from = row.due_from if due == row.due else None  # it belongs to the moment that was agreed since
    return [
        key_of(row), row.side, row.kind, row.words or ERASED, _moment(due), _moment(due_from),
        row.conditional, _address(row), row.owner.email if row.owner else "", row.team.name if row.team else "",
        "", _moment(row.made_at), row.state, _moment(row.settled_at), settlements[-1].reason if settlements else "",
    ]  # fmt: skip


def _address(row: Promise) -> str:
    handles = row.customer.handles.all() if row.customer else []
    return next((one.value for one in handles if one.kind == "email"), "")


def _moment(value: datetime | None) -> str:
    return value.astimezone(UTC).isoformat() if value else ""
