"""Questions of the customer that a reply leaves unanswered, questions of ours that they had answered already, and a bare no.

All go by the words: a reply takes a question up with a word of it, or with a sentence that can be an answer to it. Where
that is in doubt nothing is said.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..hints.phrases import Word
from ..hints.said import Said
from ..hints.tongue import Tongue

STEM = 4  # letters by which words are held to be the same
LEAST = 3  # words of a question that waits for an answer
LONG = 6  # letters of a word that is looked for inside of others
NEAR = 3  # words before a number in which it is named
# What can be an answer, whatever was asked; so can a figure, or a question in return.
ANSWERS = ("answer", "when", "price", "done", "will", "refuse", "instead", "not_known", "choice", "recommend")
_NUMBER = re.compile(r"(?<![\w.,])(?=[\w\-/]*\d{2})[A-Za-z]{0,4}[\-/]?\d[\w\-/]{2,}\b(?![.,:]\d)")
_PHONE = re.compile(r"(?:\+|\b)\d(?:[ \-]?\d){6,}\b")


@dataclass(frozen=True, slots=True)
class Question:
    text: str
    content: frozenset[str]
    words: Sequence[Word]


@dataclass(frozen=True, slots=True)
class Again:
    """``start`` to ``end`` of the draft ask for what the customer wrote as ``given``."""

    start: int
    end: int
    given: str


def unanswered(customer: Sequence[Said], draft: Said, tongue: Tongue) -> str:
    """Return the first question that nothing in the draft takes up, or "".

    A sentence that can be an answer, and takes up no question by a word, may answer any one of those that are left.
    """
    asked = [one for said in customer for one in _questions(said, tongue)]
    taken = _content(draft.words, tongue)
    left = [one for one in asked if not one.content & taken and not _compounded(one.words, draft.words)]
    open_ones = [one for one in left if one.content]
    about = frozenset().union(*(one.content for one in asked))
    spare = sum(1 for _ in _spare_answers(draft, about, tongue))
    return open_ones[0].text if open_ones and spare < len(left) else ""


def _questions(said: Said, tongue: Tongue) -> Iterator[Question]:
    for words in said.sentences().values():
        content = _content(words, tongue)
        if said.asks(words) and len(words) >= LEAST:
            yield Question(said.text[words[0].start : words[-1].end] + "?", content, words)


def _compounded(asked: Sequence[Word], said: Sequence[Word]) -> bool:
    """Does a long word of the one stand within a word of the other, as in “abonnement” and “mobilabonnement”?"""
    for one, other in ((asked, said), (said, asked)):
        whole = " ".join(word.folded for word in other)
        if any(len(word.folded) >= LONG and word.folded[:LONG] in whole for word in one):
            return True
    return False


def _spare_answers(draft: Said, about: frozenset[str], tongue: Tongue) -> Iterator[int]:
    """Yield the sentences that could answer something and are of none of the questions."""
    can = {met.sentence for name in ANSWERS for met in draft.having(name)}
    for number, words in draft.sentences().items():
        figure = any(letter.isdigit() for word in words for letter in word.folded)
        if (number in can or figure or draft.asks(words)) and not about & _content(words, tongue):
            yield number


def asked_again(customer: Sequence[Said], draft: Said) -> Again | None:
    """Return what the draft asks for although the customer gave it: a number by its name, or a telephone number."""
    for number, words in draft.sentences().items():
        if not draft.asks(words):
            continue
        asks = {name for name in ("ask_number", "ask_phone") for met in draft.having(name) if met.sentence == number}
        for said in customer:
            given = _given(said, words) if "ask_number" in asks else ""
            if not given and "ask_phone" in asks and (phone := _PHONE.search(said.text)):
                given = phone.group()
            if given and given not in draft.text:
                return Again(words[0].start, words[-1].end + 1, given)
    return None


def _given(said: Said, asking: Sequence[Word]) -> str:
    """The number that is called by a word of the asking sentence: “order 558120”."""
    named = {_stem(word) for word in asking if len(word.folded) >= STEM}
    for met in _NUMBER.finditer(said.text):
        before = [word for word in said.words if word.end <= met.start()][-NEAR:]
        first = next((at for at, word in enumerate(before) if _stem(word) in named), None)
        if first is not None:
            return said.text[before[first].start : met.end()]
    return ""


def bare_refusal(customer: Sequence[Said], draft: Said, tongue: Tongue) -> tuple[int, int] | None:
    """Return where the draft says no in words of the customer's wish, and offers no other way and asks nothing."""
    if any(draft.having(name) for name in ("instead", "choice")) or "?" in draft.text:
        return None
    wished = frozenset().union(*(_content(one.words, tongue) for one in customer))
    sentences = draft.sentences()
    for met in draft.having("refuse"):
        words = sentences[met.sentence]
        if wished & _content(words, tongue):
            return words[0].start, words[-1].end
    return None


def _content(words: Iterable[Word], tongue: Tongue) -> frozenset[str]:
    return frozenset(
        _stem(word)
        for word in words
        if word.folded not in tongue.small and (len(word.folded) > 2 or word.folded.isdigit())
    )


def _stem(word: Word) -> str:
    return word.folded[:STEM]
