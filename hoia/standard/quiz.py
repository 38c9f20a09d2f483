"""A few questions on the standard: which criterion does this example show? Pure; nobody's answers are kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Protocol

QUESTIONS, CHOICES = 6, 4


class Exemplified(Protocol):
    """What the questions need of a criterion."""

    @property
    def id(self) -> str: ...
    @property
    def kept_example(self) -> str: ...
    @property
    def missed_example(self) -> str: ...


@dataclass(frozen=True)
class Question:
    """``example`` shows the criterion ``right`` kept or, where ``missed``, missed. ``choices`` are ids, ``right`` among them."""

    example: str
    missed: bool
    right: str
    choices: tuple[str, ...]


def questions(clauses: Sequence[Exemplified], seed: int) -> list[Question]:
    """Return up to six questions, each of another criterion; the same for the same seed. Two criteria need examples."""
    random = Random(seed)
    told = [one for one in clauses if one.kept_example or one.missed_example]
    if len(told) < 2:
        return []
    found = []
    for clause in random.sample(told, min(QUESTIONS, len(told))):
        missed = bool(clause.missed_example) and (not clause.kept_example or random.random() < 0.5)
        others = [one.id for one in clauses if one.id != clause.id]
        choices = [clause.id, *random.sample(others, min(CHOICES - 1, len(others)))]
        random.shuffle(choices)
        example = clause.missed_example if missed else clause.kept_example
        found.append(Question(example, missed, clause.id, tuple(choices)))
    return found
