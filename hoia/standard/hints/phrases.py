"""Phrases of a language, and finding them in a text: what hints go by. Every word is compared without marks and capitals.

A phrase is a row of words: ``word`` itself, ``word*`` what begins so, ``*word`` what ends so, ``one|other`` either,
``word?`` with or without it, ``..`` up to four words of the same sentence between. One walk over the words of a text finds
the phrases of all classes.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from hoia.kit.words import fold

MOST_KNOWN = 20_000  # words of a language of which it is remembered what may begin with them
FAR = 4  # words that ".." may stand for
_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*|[.!?…]+(?=\s|$|[\"”’)])|\n+")
_END = re.compile(r"[.!?…\n]")


class PhraseError(ValueError):
    """A phrase is written wrongly."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: folded, where it stands, and the number of its sentence."""

    folded: str
    start: int
    end: int
    sentence: int


@dataclass(frozen=True, slots=True)
class Met:
    """A phrase of a class was met from ``start`` to ``end`` of the text, in ``sentence``."""

    name: str
    start: int
    end: int
    sentence: int


@dataclass(frozen=True, slots=True)
class _Part:
    """One word of a phrase; ``gap`` stands for up to FAR words before it."""

    words: frozenset[str]
    beginnings: tuple[str, ...]
    endings: tuple[str, ...]
    optional: bool = False
    gap: bool = False

    def fits(self, folded: str) -> bool:
        return folded in self.words or folded.startswith(self.beginnings) or folded.endswith(self.endings)


@dataclass(frozen=True, slots=True)
class _Phrase:
    name: str
    rest: tuple[_Part, ...]


def split(text: str) -> tuple[list[Word], int]:
    """Return the words of a text and how many sentences it has; a line break ends a sentence, too."""
    words: list[Word] = []
    sentence, fresh = 0, False
    for met in _WORD.finditer(text):
        piece = met.group()
        if _END.match(piece):
            fresh = bool(words)
            continue
        if fresh:
            sentence, fresh = sentence + 1, False
        words.append(Word(_folded(piece), met.start(), met.end(), sentence))
    return words, sentence + bool(words)


@lru_cache(maxsize=50_000)
def _folded(word: str) -> str:
    return fold(word)


class Phrasebook:
    """The phrases of all classes, ready to be found."""

    def __init__(self, classes: Mapping[str, str]) -> None:
        """``classes`` holds the phrases of each class, one a line. Raises PhraseError for one that cannot be understood."""
        self._by_two_words: defaultdict[tuple[str, str], list[_Phrase]] = defaultdict(list)
        self._by_word: defaultdict[str, list[_Phrase]] = defaultdict(list)
        self._by_beginning: defaultdict[str, list[_Phrase]] = defaultdict(list)
        self._by_ending: defaultdict[str, list[_Phrase]] = defaultdict(list)
        self._known: dict[str, tuple[_Phrase, ...]] = {}  # words recur, so what may begin with each is looked up once
        for name, lines in classes.items():
            for line in lines.splitlines():
                if line.strip():
                    self._add(name, _parts(line))
        self._lengths = sorted({len(one) for one in self._by_beginning})
        self._ends = sorted({len(one) for one in self._by_ending})

    def _add(self, name: str, parts: Sequence[_Part]) -> None:
        first, rest = parts[0], tuple(parts[1:])
        if first.optional:
            self._add(name, rest)
        plain = bool(rest) and not (rest[0].optional or rest[0].gap or rest[0].beginnings)
        for word in first.words:
            if plain:
                for second in rest[0].words:
                    self._by_two_words[word, second].append(_Phrase(name, rest))
            else:
                self._by_word[word].append(_Phrase(name, rest))
        for beginning in first.beginnings:
            self._by_beginning[beginning].append(_Phrase(name, rest))
        for ending in first.endings:
            self._by_ending[ending].append(_Phrase(name, rest))

    def find(self, words: Sequence[Word]) -> Iterator[Met]:
        """Yield every phrase met, at most one a class and beginning, the longest."""
        for at, word in enumerate(words):
            best: dict[str, int] = {}
            for phrase in self._candidates(word.folded, words[at + 1].folded if at + 1 < len(words) else ""):
                end = _run(phrase.rest, words, at + 1, word.sentence)
                if end > best.get(phrase.name, 0):
                    best[phrase.name] = end
            for name, end in best.items():
                yield Met(name, word.start, words[end - 1].end, word.sentence)

    def _candidates(self, folded: str, after: str) -> Iterator[_Phrase]:
        yield from self._by_two_words.get((folded, after), ())
        known = self._known.get(folded)
        if known is None:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            known = self._known[folded] = tuple(self._beginning_with(folded))
        yield from known

    def _beginning_with(self, folded: str) -> Iterator[_Phrase]:
        """The phrases whose first word this one fits, whatever comes after."""
        yield from self._by_word.get(folded, ())
        for length in self._lengths:
            yield from self._by_beginning.get(folded[:length], ()) if length <= len(folded) else ()
        for length in self._ends:
            yield from self._by_ending.get(folded[-length:], ()) if length <= len(folded) else ()


def _run(parts: Sequence[_Part], words: Sequence[Word], at: int, sentence: int) -> int:
    """Return where the phrase ends, or 0."""
    if not parts:
        return at
    part, rest = parts[0], parts[1:]
    for place in range(at, min(at + (FAR if part.gap else 0) + 1, len(words))):
        if words[place].sentence != sentence:
            break
        if part.fits(words[place].folded) and (end := _run(rest, words, place + 1, sentence)):
            return end
    return _run(rest, words, at, sentence) if part.optional else 0


def _parts(line: str) -> list[_Part]:
    parts, gap = [], False
    for piece in line.split():
        if piece == "..":
            gap = True
            continue
        optional = piece.endswith("?")
        choices = [fold(one) for one in piece.rstrip("?").split("|")]
        exact = frozenset(one for one in choices if "*" not in one)
        beginnings = tuple(one[:-1] for one in choices if one.endswith("*"))
        endings = tuple(one[1:] for one in choices if one.startswith("*"))
        if not all((*choices, *beginnings, *endings)) or any("*" in one[1:-1] or one.count("*") > 1 for one in choices):
            raise PhraseError(f"write words into “{line.strip()}”, as “thank you ..  help*”")
        parts.append(_Part(exact, beginnings, endings, optional, gap))
        gap = False
    if gap or all(part.optional for part in parts) or parts[0].gap:
        raise PhraseError(f"begin and end “{line.strip()}” with a word that must be there")
    return parts
