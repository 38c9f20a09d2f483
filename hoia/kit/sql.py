"""Conditions of the questions that are written by hand. Pure: words are put together here, and nothing is asked."""

from collections.abc import Sized
from typing import Any, NamedTuple


class Where(NamedTuple):
    """A condition in SQL, and the values for its places.

    >>> Where("c.box = 0").and_also("c.team_id = %s", 7)
    Where(condition='c.box = 0 AND c.team_id = %s', values=(7,))
    """

    condition: str
    values: tuple[Any, ...] = ()

    def and_also(self, condition: str, *values: Any) -> "Where":
        return Where(f"{self.condition} AND {condition}", (*self.values, *values))


NOTHING = Where("1 = 0")


def places(values: Sized) -> str:
    """Return as many places for values as there are values.

    >>> places([3, 5])
    '%s, %s'
    """
    return ", ".join(["%s"] * len(values))
