"""What was said, made ready for reading signs: the words of each message, the phrases met in it, and the signs found so far."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from .conversation import Conversation, Side
from .phrases import Met, Word, split
from .tongue import Tongue

_TIME = re.compile(
    r"\b\d{1,2}[:.]\d{2}\b(?!\s?[€£$%])|\b\d{1,2}\s?(?:am|pm)\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}[./]\d{1,2}\.?(?!\d)|"
    r"\b\d{1,2}\.\s?[^\W\d_]{3,}|\b\d{4}-\d{2}-\d{2}\b"
)
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?!\s)[^.!?\n]*)*")
_PRICE = re.compile(
    r"[€£$]\s?\d|\b\d[\d .,]*(?:€|£|\beur\w*|\bkroner\b|\bkr\b|\bnok\b|\bft\b|\bhuf\b|\bforint\w*|\bpounds?\b|\bp\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sign stands: a stretch of one turn."""

    turn: int
    start: int
    end: int


@dataclass(slots=True)
class Signs:
    """``found`` holds every sign with the places that show it; ``passed_over`` the question that nobody took up."""

    found: dict[str, list[Place]] = field(default_factory=lambda: defaultdict(list))
    passed_over: Place | None = None

    def add(self, name: str, *places: Place) -> None:
        self.found[name].extend(places)

    def __contains__(self, name: str) -> bool:
        return name in self.found


@dataclass(frozen=True, slots=True)
class Said:
    """One message: its words and the phrases met in it, by class."""

    at: int
    by: Side
    text: str
    words: list[Word]
    met: dict[str, list[Met]]

    def place(self, one: Met) -> Place:
        return Place(self.at, one.start, one.end)

    def having(self, name: str) -> list[Met]:
        return self.met.get(name, [])

    def sentences(self) -> dict[int, list[Word]]:
        found: defaultdict[int, list[Word]] = defaultdict(list)
        for word in self.words:
            found[word.sentence].append(word)
        return found

    def asks(self, words: list[Word]) -> bool:
        """Does a question mark end the sentence of these words?"""
        return "?" in self.text[words[-1].end : words[-1].end + 3]


def sentences(text: str) -> list[tuple[int, int]]:
    """Return where each sentence of a text begins and ends; what holds no word is none."""
    found = []
    for met in _SENTENCE.finditer(text):
        words = met.group().strip()
        if any(map(str.isalnum, words)):
            start = met.start() + met.group().index(words)
            found.append((start, start + len(words)))
    return found


def everything_said(conversation: Conversation, tongue: Tongue) -> list[Said]:
    said = []
    for at, turn in enumerate(conversation.turns):
        words, _ = split(turn.text)
        met: defaultdict[str, list[Met]] = defaultdict(list)
        book = tongue.agent if turn.by is Side.AGENT else tongue.customer
        for one in book.find(words):
            met[one.name].append(one)
        if turn.by is Side.AGENT:
            for one in _figures(turn.text, words):
                met[one.name].append(one)
        said.append(Said(at, turn.by, turn.text, words, dict(met)))
    return said


def _figures(text: str, words: list[Word]) -> Iterator[Met]:
    """Yield the times and prices that are written in figures; every language shares them."""
    if not any(letter.isdigit() for letter in text):
        return
    ends = [word.end for word in words]
    for name, form in (("when", _TIME), ("price", _PRICE)):
        for found in form.finditer(text):
            at = bisect_right(ends, found.start())
            sentence = words[at].sentence if at < len(words) else 0
            yield Met(name, found.start(), found.end(), sentence)
