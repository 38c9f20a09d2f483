"""Is what the customer asked taken up? Compares the words of questions and answers; the same in every language."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .conversation import Side
from .phrases import Met, Word
from .said import Place, Said, Signs
from .tongue import Tongue

STEM = 5  # letters by which words of a question and of its answer are compared
AFTER = 3  # sentences after a no in which another way is looked for
BRIEF = 4  # words of a customer who tells nothing
_NUMBER = re.compile(r"\b(?=[\w\-/]*\d)[\w][\w\-/]{3,}\b")
_PHONE = re.compile(r"(?:\+|\b)\d(?:[ \-]?\d){6,}\b")
_DATE = re.compile(r"\b\d{1,2}[./:]\d{1,2}|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}\. ?[^\W\d_]{3,}")
_GIVEN = {"ask_number": _NUMBER, "ask_phone": _PHONE, "ask_date": _DATE}


@dataclass(frozen=True, slots=True)
class _Question:
    turn: int
    place: Place
    content: set[str]
    marked: bool
    """Does it end in a question mark?"""


def asked(found: Signs, said: list[Said], tongue: Tongue) -> None:
    questions = [one for turn in said if turn.by is Side.CUSTOMER for one in _questions(turn, tongue)]
    answers = {one.at: _content(one.words, tongue) for one in said if one.by is Side.AGENT}
    told = {one.at: _content(one.words, tongue) for one in said if one.by is Side.CUSTOMER}
    _spoke(found, said)
    _taken_up(found, questions, answers)
    _shares(found, told, answers)
    _given(found, said)
    _refused(found, said, told, tongue)


def _spoke(found: Signs, said: list[Said]) -> None:
    """Did the customer come with something, or were they only written to?"""
    customer = [one for one in said if one.by is Side.CUSTOMER]
    if said and said[0].by is Side.AGENT:
        found.add("agent begins")
    if sum(len(one.words) for one in customer) <= BRIEF:
        found.add("nothing told")
    if not any(turn.by is Side.AGENT for one in customer for turn in said[one.at + 1 :]):
        found.add("never replied")


def _questions(one: Said, tongue: Tongue) -> Iterator[_Question]:
    requests = {met.sentence for name in ("asks", "wants_advice") for met in one.having(name)}
    for number, words in one.sentences().items():
        marked = one.asks(words)
        if marked or number in requests:
            place = Place(one.at, words[0].start, words[-1].end + marked)
            yield _Question(one.at, place, _content(words, tongue), marked)


def _taken_up(found: Signs, questions: list[_Question], answers: dict[int, set[str]]) -> None:
    """Which questions does no word of any later answer take up?"""
    answered = [one for one in questions if any(at > one.turn for at in answers)]
    found.add(f"questions {min(len(answered), 3)}")
    open_ones = [one for one in answered if one.content and not _any(one, answers)]
    for one in open_ones:
        found.passed_over = one.place
        found.add("passed over")
        if one.marked:
            found.add("passed over ?")
    if len(answered) > 1 and any(one.marked for one in open_ones):
        found.add("passed over ? of several")
    if open_ones:
        found.add("passed over of several" if len(answered) > 1 else "passed over only one")


def _any(one: _Question, answers: dict[int, set[str]]) -> bool:
    return any(at > one.turn and one.content & words for at, words in answers.items())


def _shares(found: Signs, told: dict[int, set[str]], answers: dict[int, set[str]]) -> None:
    """How much of what the customer wrote comes back in the answers?"""
    shares = []
    for at, words in told.items():
        after = set().union(*(content for when, content in answers.items() if when > at))
        if words and after:
            shares.append(len(words & after) / len(words))
    if not shares:
        return
    for name, holds in (
        ("taken up little", min(shares) < 0.12), ("taken up somewhat", min(shares) < 0.25), ("taken up much", min(shares) >= 0.4),
    ):  # fmt: skip
        if holds:
            found.add(name)


def _content(words: Iterable[Word], tongue: Tongue) -> set[str]:
    return {
        word.folded[:STEM]
        for word in words
        if word.folded not in tongue.small and (len(word.folded) > 2 or word.folded.isdigit())
    }


def _given(found: Signs, said: list[Said]) -> None:
    """Does the agent ask for what the customer gave before?"""
    before = ""
    for one in said:
        if one.by is Side.CUSTOMER:
            before += "\n" + one.text
            continue
        for name, form in _GIVEN.items():
            asks = [met for met in one.having(name) if _is_question(one, met)]
            if asks and form.search(before):
                found.add("asks what was given", *(one.place(met) for met in asks))


def _is_question(one: Said, met: Met) -> bool:
    words = one.sentences()[met.sentence]
    return one.asks(words) or any(other.sentence == met.sentence for other in one.having("ask_what"))


def _refused(found: Signs, said: list[Said], told: dict[int, set[str]], tongue: Tongue) -> None:
    """Is a no said in the words of the wish, and does another way follow within a few sentences?"""
    for one in said:
        if one.by is Side.CUSTOMER:
            continue
        wished = set().union(*(words for at, words in told.items() if at < one.at))
        sentences = one.sentences()
        for name in ("refuse", "negation"):
            no = [met for met in one.having(name) if wished & _content(sentences[met.sentence], tongue)]
            if not no:
                continue
            found.add(f"wish {name}", *(one.place(met) for met in no))
            ways = [
                way for way in (*one.having("instead"), *one.having("choice"))
                if any(0 <= way.sentence - met.sentence <= AFTER for met in no)
            ]  # fmt: skip
            found.add(
                f"wish {name} another way" if ways else f"wish {name} bare", *(one.place(way) for way in ways or no)
            )
