"""A language made ready for hints: its phrases and what it takes to find a name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from hoia.kit.words import fold, spoken_in, words

from .languages import AGENT, CUSTOMER
from .phrases import Phrasebook, Word

_NAME = r"((?-i:[^\W\d_a-z])[^\W\d_]+(?:-[^\W\d_]+)?)"
_NEXT = re.compile(r" ([^\W\d_a-z][^\W\d_]+)")
LANGUAGES = tuple(sorted(one.name for one in iter_modules(import_module(".languages", __package__).__path__)))


@dataclass(frozen=True)
class Tongue:
    code: str
    agent: Phrasebook
    customer: Phrasebook
    titles: frozenset[str]
    greetings: frozenset[str]
    small: frozenset[str]
    placeholders: Phrasebook
    asked_to_be_called: re.Pattern[str]
    second_names: frozenset[str]

    def placeholder(self, folded: Sequence[str]) -> int:
        """Return how many of the first words make a placeholder for a name, or 0."""
        line = [Word(word, at, at + 1, 0) for at, word in enumerate(folded)]
        return max((one.end for one in self.placeholders.find(line) if one.start == 0), default=0)

    def call_me(self, text: str) -> str:
        """Return the name the customer asks for, with a second one that is said together with it (Ida Marie)."""
        met = self.asked_to_be_called.search(text)
        name = next(filter(None, met.groups()), "") if met else ""
        second = _NEXT.match(text, met.end()) if met else None
        if second and fold(second.group(1)) in self.second_names:
            return f"{name} {second.group(1)}"
        return name[:-1] + fold(name[-1]) if self.code == "hu" and name else name  # Katának is Kata


@cache
def tongue(code: str) -> Tongue:
    """Return the language. Raises KeyError for one that has no file."""
    if code not in LANGUAGES:
        raise KeyError(code)
    data = import_module(f".languages.{code}", __package__)
    return Tongue(
        code,
        Phrasebook({name: data.PHRASES.get(name, "") for name in AGENT}),
        Phrasebook({name: data.PHRASES.get(name, "") for name in CUSTOMER}),
        _set(data.TITLES), _set(data.GREETINGS), _set(data.SMALL),
        Phrasebook({"placeholder": data.PLACEHOLDERS}),
        _calling(data.CALL_ME), _set(getattr(data, "SECOND_NAMES", "")),
    )  # fmt: skip


def language_of(texts: Sequence[str], said: str) -> str:
    """Return the language that was said, or else the one the texts are written in; "" when there is no file for it."""
    if said:
        return said if said in LANGUAGES else ""
    spoken = spoken_in(set(words(" ".join(texts))), "")
    return next((one for one in spoken if one in LANGUAGES), "")


def _calling(words: str) -> re.Pattern[str]:
    """``{name}`` says where the name stands, when it is not after the words (Hungarian: "Katának szólítson")."""
    whole = words if "{name}" in words else rf"(?:{words})\s+{{name}}"
    return re.compile(rf"(?i:\b(?:{whole.replace('{name}', _NAME)}))")


def _set(line: str) -> frozenset[str]:
    return frozenset(fold(word) for word in line.split())
