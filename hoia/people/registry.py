"""What the rooms above keep about a customer: how it is moved to another record, handed over and erased.

A room joins in its ``apps.py``; this room knows nothing of theirs.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .models import Customer


@dataclass(frozen=True)
class Mover:
    """``move(loser, winner)`` returns what JSON can hold; ``back(moved, loser)`` puts exactly that back."""

    move: "Callable[[Customer, Customer], Any]"
    back: "Callable[[Any, Customer], None]"


@dataclass(frozen=True)
class Eraser:
    """``tell(customer)`` names what would go, as whole phrases; ``erase(customer, at)`` lets it go.

    It runs inside a transaction: files are removed after it holds.
    """

    tell: "Callable[[Customer], list[str]]"
    erase: "Callable[[Customer, datetime], None]"


Exporter = Callable[["Customer"], "Iterator[tuple[str, bytes]]"]

movers: dict[str, Mover] = {}
erasers: dict[str, Eraser] = {}
exporters: dict[str, Exporter] = {}


def register_mover(
    name: str, move: "Callable[[Customer, Customer], Any]", back: "Callable[[Any, Customer], None]"
) -> None:
    movers[name] = Mover(move, back)


def register_eraser(
    name: str, tell: "Callable[[Customer], list[str]]", erase: "Callable[[Customer, datetime], None]"
) -> None:
    erasers[name] = Eraser(tell, erase)


def register_exporter(name: str, export: Exporter) -> None:
    """``export(customer)`` yields (name of a file, its bytes), one after the other."""
    exporters[name] = export
