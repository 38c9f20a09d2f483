"""Weighing signs: an additive model, so that each value can be explained by the signs that spoke for it.

The weights were learnt from our own labelled conversations in four languages together (``tests/standard/hints/train.py``):
multinomial logistic regression with an L2 penalty, where a sign may speak only for what :mod:`.about` allows it. The signs
are the same in every language, so all four teach each other.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp

from .conversation import Conversation, Value
from .said import Signs

VALUES = tuple(Value)


@dataclass(frozen=True, slots=True)
class Weighed:
    """``chances`` of the values add up to 1; ``spoke`` are the signs that spoke for a value, the strongest first."""

    value: Value
    chances: Mapping[Value, float]
    spoke: Mapping[Value, list[str]]


class Model:
    """``weights`` holds for each sign its weight for each of :data:`VALUES`; the sign "" is always there.

    Below the chance ``sure`` a miss is not told: a wrong hint costs trust.
    """

    def __init__(self, weights: Mapping[str, list[float]], sure: float = 0.5) -> None:
        self.weights, self.sure = weights, sure

    def weigh(self, signs: Collection[str]) -> Weighed:
        rows = [("", self.weights[""]), *((sign, self.weights[sign]) for sign in signs if sign in self.weights)]
        scores = [sum(row[at] for _sign, row in rows) for at in range(len(VALUES))]
        top = max(scores)
        powers = [exp(score - top) for score in scores]
        chances = {value: power / sum(powers) for value, power in zip(VALUES, powers, strict=True)}
        spoke = {one: _for_it(rows, at) for at, one in enumerate(VALUES)}
        return Weighed(told(chances, self.sure), chances, spoke)


def told(chances: Mapping[Value, float], sure: float) -> Value:
    """The value that is told: a miss from the chance ``sure`` on, else the likelier of the others."""
    if chances[Value.MISSED] >= sure:
        return Value.MISSED
    return max((one for one in VALUES if one is not Value.MISSED), key=lambda one: chances[one])


def _for_it(rows: Sequence[tuple[str, list[float]]], at: int) -> list[str]:
    """The signs that speak for the value at this place more than for any other, the strongest first."""
    more = [(row[at] - max(row[:at] + row[at + 1 :]), sign) for sign, row in rows if sign]
    return [sign for by, sign in sorted(more, reverse=True) if by > 0]


@cache
def models() -> Mapping[str, Model]:
    """Return the model of each criterion, as they ship."""
    kept = json.loads((files(__package__) / "weights.json").read_text("utf-8"))
    return {criterion: Model(one["weights"], one["sure"]) for criterion, one in kept.items()}


def by_signs(
    _conversation: Conversation, found: Signs, made: Mapping[str, Model] | None = None
) -> Mapping[str, Weighed]:
    """Weigh every learnt criterion by the signs alone; ``made`` are other models than those that ship."""
    return {criterion: model.weigh(found.found) for criterion, model in (made or models()).items()}
