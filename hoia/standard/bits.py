"""Which criteria were kept and which missed, as two numbers that a database can count.

Every criterion has a bit of its own: those that every desk has by their order, a desk's own ones by the number in their id,
which is never given twice. The marks themselves stay beside; these numbers follow from them.
"""

from collections.abc import Mapping
from typing import Any

from .criteria import CRITERIA
from .rules import Mark

FIRST_OWN, LAST = 23, 62  # a whole number of a database has 63 bits to give away
_PLACES = {one.id: place for place, one in enumerate(CRITERIA)}


def place(criterion: str) -> int | None:
    """Return the bit of a criterion, from 0; None for one that has none and is not counted.

    >>> place("on_time"), place("own-1"), place("own-40"), place("own-41"), place("colour")
    (0, 23, 62, None, None)
    """
    if criterion in _PLACES:
        return _PLACES[criterion]
    number = criterion.removeprefix("own-")
    if number == criterion or not (number.isascii() and number.isdigit()) or len(number) > 2 or number == "0":
        return None
    bit = FIRST_OWN + int(number) - 1
    return bit if bit <= LAST else None


def bits(marks: Mapping[str, Mapping[str, Any]]) -> dict[str, int]:
    """Return ``kept_bits`` and ``missed_bits`` of marks as a review holds them.

    >>> bits({"on_time": {"value": "missed"}, "benefits": {"value": "kept"}, "listens": {"value": "not_observed"}})
    {'kept_bits': 4, 'missed_bits': 1}
    """
    found = {Mark.KEPT.value: 0, Mark.MISSED.value: 0}
    for criterion, mark in marks.items():
        bit, value = place(criterion), mark.get("value")
        if bit is not None and value in found:
            found[value] |= 1 << bit
    return {"kept_bits": found[Mark.KEPT.value], "missed_bits": found[Mark.MISSED.value]}
