"""Weighing signs: an additive model, so that each value can be explained by the signs that spoke for it.

The weights were learnt from our own labelled conversations in four languages together (``tests/standard/hints/train.py``):
multinomial logistic regression with an L2 penalty. The signs are the same in every language, so all four teach each other.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp

from .conversation import Value

VALUES = tuple(Value)


@dataclass(frozen=True, slots=True)
class Weighed:
    """``chances`` of the values add up to 1; ``for_it`` are the signs that spoke for a value, the strongest first."""

    chances: Mapping[Value, float]
    spoke: Mapping[Value, list[str]]


class Model:
    """``weights`` holds for each sign its weight for each of :data:`VALUES`; the sign "" is always there."""

    def __init__(self, weights: Mapping[str, list[float]]) -> None:
        self.weights = weights

    def weigh(self, signs: Collection[str]) -> Weighed:
        rows = [("", self.weights[""]), *((sign, self.weights[sign]) for sign in signs if sign in self.weights)]
        scores = [sum(row[at] for _sign, row in rows) for at in range(len(VALUES))]
        top = max(scores)
        powers = [exp(score - top) for score in scores]
        chances = {value: power / sum(powers) for value, power in zip(VALUES, powers, strict=True)}
        spoke = {}
        for at, value in enumerate(VALUES):
            for_it = sorted(((row[at], sign) for sign, row in rows if sign and row[at] > 0), reverse=True)
            spoke[value] = [sign for _weight, sign in for_it]
        return Weighed(chances, spoke)


@cache
def models() -> Mapping[str, Model]:
    """Return the model of each criterion, as they ship."""
    kept = json.loads((files(__package__) / "weights.json").read_text("utf-8"))
    return {criterion: Model(weights) for criterion, weights in kept.items()}
