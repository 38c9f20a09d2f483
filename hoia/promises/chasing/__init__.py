"""Does a customer ask after something promised? Pure: words in, the sentence that asks and what it asks after out.

It is asked only where something is promised and not settled, so it may listen generously: "when does it come?" is chasing
when a delivery was promised. Each language is one file: how people ask, one pattern a line, and the words that point to a
kind of promise. Patterns are written in plain letters and match whole words whatever marks people type; ``~`` stands for
up to three words, ``*`` ends the beginning of one.
"""

import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any

from hoia.kit.words import fold

LANGUAGES = ("en", "et", "hu", "nb")
LONGEST, QUOTED = 20_000, 300  # characters of a text that are heard, and of a quote

_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Asked:
    """A sentence in which somebody asks after something: as it stands in the text, and the kinds it may be about."""

    quote: str
    about: frozenset[str]


def asked_after(text: str, language: str = "") -> Asked | None:
    """Return the first sentence that asks after something promised, in the language given or any other we know.

    >>> asked_after("Good morning! I still haven't heard from you.")
    Asked(quote="I still haven't heard from you.", about=frozenset({'reply'}))
    """
    languages = sorted(LANGUAGES, key=lambda one: one != language)
    for sentence in _SENTENCE.findall(text[:LONGEST]):
        plain = " ".join(_WORD.findall(fold(sentence).replace("'", "")))
        for one in languages if plain else ():
            if _asking(one).search(plain):
                return Asked(sentence.strip()[:QUOTED], _about(plain, one))
    return None


def kinds_heard(language: str) -> list[str]:
    """Return the kinds of promise that a language has words for."""
    return list(_pointing(language))


def _about(plain: str, language: str) -> frozenset[str]:
    return frozenset(kind for kind, pointing in _pointing(language).items() if pointing.search(plain))


@cache
def _asking(language: str) -> re.Pattern[str]:
    lines = _data(language).ASKING.strip().splitlines()
    written = [line.strip().replace("~ ", r"(?:\w+ ){0,3}").replace("*", r"\w*") for line in lines]
    return re.compile(r"\b(?:" + "|".join(written) + r")\b")


@cache
def _pointing(language: str) -> dict[str, re.Pattern[str]]:
    """Patterns for the words of each kind; a word given stands for all that begin with it, one ending in ``.`` for itself."""
    given: dict[str, str] = _data(language).ABOUT
    found = {}
    for kind, words in given.items():
        written = [word.replace(".", r"\b").replace("_", " ") for word in words.split()]
        found[kind] = re.compile(r"\b(?:" + "|".join(written) + ")")
    return found


def _data(language: str) -> Any:
    return import_module(f".{language}", __name__)
