"""The signs of a conversation: what in it speaks for or against a criterion. The same signs in every language."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from .conversation import Conversation, Side
from .phrases import Met, Word, split
from .tongue import Tongue

STEM = 5  # letters by which words of a question and of its answer are compared
SHORT, CURT, LONG = 25, 8, 90  # words
_LOUD = re.compile(r"\b[^\W\d_a-zà-öø-ÿ]{4,}\b(?:\W+[^\W\d_a-zà-öø-ÿ]{2,}\b)+")
_NUMBER = re.compile(r"\b(?=[\w\-/]*\d)[\w][\w\-/]{3,}\b")
_PHONE = re.compile(r"(?:\+|\b)\d(?:[ \-]?\d){6,}\b")
_DATE = re.compile(r"\b\d{1,2}[./:]\d{1,2}|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}\. ?[^\W\d_]{3,}")
_GIVEN = {"ask_number": _NUMBER, "ask_phone": _PHONE, "ask_date": _DATE}

NEAR = {  # two classes within so many sentences of one message say more than each of them
    ("insider", "criticism"): 0, ("other_customer", "tale"): 0, ("other_customer", "criticism"): 0,
    ("recommend", "effect"): 1, ("recommend", "feature"): 1, ("feature", "effect"): 1, ("recommend", "self_praise"): 1,
    ("recommend", "choice"): 2, ("recommend", "urgency"): 2, ("recommend", "scarcity"): 2, ("recommend", "fear"): 2,
    ("refuse", "instead"): 2, ("refuse", "elsewhere"): 2, ("will", "when"): 0, ("done", "when"): 0,
    ("understand", "facts"): 2, ("not_known", "when"): 1, ("scarcity", "urgency"): 1,
}  # fmt: skip


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
class _Said:
    at: int
    by: Side
    text: str
    words: list[Word]
    met: list[Met]

    def place(self, one: Met) -> Place:
        return Place(self.at, one.start, one.end)

    def having(self, name: str) -> list[Met]:
        return [one for one in self.met if one.name == name]


def signs(conversation: Conversation, tongue: Tongue) -> Signs:
    said = []
    for at, turn in enumerate(conversation.turns):
        words, _ = split(turn.text)
        book = tongue.agent if turn.by is Side.AGENT else tongue.customer
        said.append(_Said(at, turn.by, turn.text, words, list(book.find(words))))
    agent, customer = ([one for one in said if one.by is side] for side in (Side.AGENT, Side.CUSTOMER))
    found = Signs()
    _classes(found, agent, customer)
    _near(found, agent)
    _opening(found, said)
    _order(found, said)
    _shape(found, conversation, tongue, agent)
    _questions(found, said, tongue)
    _given(found, said)
    return found


def _classes(found: Signs, agent: list[_Said], customer: list[_Said]) -> None:
    for one in agent:
        for met in one.met:
            found.add(met.name, one.place(met))
    for name in [name for name, places in found.found.items() if len(places) > 1]:
        found.add(f"{name} twice")
    for one in customer:
        for met in one.met:
            found.add(f"customer {met.name}", one.place(met))


def _near(found: Signs, agent: list[_Said]) -> None:
    for one in agent:
        by_class = defaultdict(list)
        for met in one.met:
            by_class[met.name].append(met)
        for (first, second), far in NEAR.items():
            close = [
                (left, right) for left in by_class.get(first, ()) for right in by_class.get(second, ())
                if abs(left.sentence - right.sentence) <= far
            ]  # fmt: skip
            if close:
                found.add(f"{first} + {second}", *(one.place(right) for _left, right in close))


def _order(found: Signs, said: list[_Said]) -> None:
    declined = asked = False
    offered = False
    for one in said:
        if one.by is Side.CUSTOMER:
            declined = declined or (offered and bool(one.having("declines")))
            asked = (
                asked
                or bool(one.having("other_way"))
                and "refuse" in {met.name for other in said[: one.at] for met in other.met}
            )
            continue
        pushed = [
            met for name in ("recommend", "insist", "urgency", "scarcity", "guilt", "fear") for met in one.having(name)
        ]
        if declined and pushed:
            found.add("pushed on", *(one.place(met) for met in pushed))
        if asked and one.having("instead") and "refuse + instead" not in found:
            found.add("other way on asking", *(one.place(met) for met in one.having("instead")))
        offered = offered or bool(one.having("recommend"))
    last = next((one for one in reversed(said) if one.by is Side.CUSTOMER), None)
    if last is not None and last.at and last.at == len(said) - 1:
        found.add("customer last")
        for name in ("pleased", "unhappy_end", "again", "angry"):
            if last.having(name):
                found.add(f"ends {name}")
    if sum(one.by is Side.CUSTOMER for one in said) > 1:
        found.add("several customer turns")


def _opening(found: Signs, said: list[_Said]) -> None:
    """Did the customer come with a need, or did the agent begin, or the customer only thank?"""
    if said and said[0].by is Side.AGENT:
        found.add("agent began")
    elif said and said[0].having("pleased") and "?" not in said[0].text:
        found.add("opens pleased")


def _shape(found: Signs, conversation: Conversation, tongue: Tongue, agent: list[_Said]) -> None:
    found.add(f"channel {conversation.channel}")
    if not agent:
        return
    total = sum(len(one.words) for one in agent)
    for name, holds in (
        ("short", total < SHORT), ("long", total > LONG), ("curt first", len(agent[0].words) <= CURT),
        ("several agent turns", len(agent) > 1),
    ):  # fmt: skip
        if holds:
            found.add(name)
    first = agent[0]
    if any(word.folded in tongue.greetings for word in first.words[:4]):
        found.add("greeted", Place(first.at, first.words[0].start, first.words[0].end))
    else:
        found.add("not greeted")
    for one in agent:
        if "!" in one.text:
            found.add("exclaims")
        for met in _LOUD.finditer(one.text):
            found.add("loud", Place(one.at, met.start(), met.end()))


def _questions(found: Signs, said: list[_Said], tongue: Tongue) -> None:
    """Is every question and request taken up by some word of the answer?"""
    count, open_ones, shares = 0, [], []
    for one in said:
        if one.by is not Side.CUSTOMER:
            continue
        answer = {word.folded[:STEM] for other in said[one.at + 1 :] if other.by is Side.AGENT for word in other.words}
        if not answer:
            continue
        told = _content(one.words, tongue)
        if told:
            shares.append(len(told & answer) / len(told))
        for place, words in _asked(one):
            count += 1
            content = _content(words, tongue)
            if content and not content & answer:
                open_ones.append(place)
    found.add(f"questions {min(count, 3)}")
    if open_ones:
        found.passed_over = open_ones[-1]
        found.add("passed over")
        found.add("passed over of several" if count > 1 else "passed over only one")
    for name, limit in (("taken up little", 0.12), ("taken up somewhat", 0.25)):
        if shares and min(shares) < limit:
            found.add(name)
    if shares and min(shares) >= 0.4:
        found.add("taken up much")


def _asked(one: _Said) -> Iterable[tuple[Place, list[Word]]]:
    by_sentence: defaultdict[int, list[Word]] = defaultdict(list)
    for word in one.words:
        by_sentence[word.sentence].append(word)
    requests = {met.sentence for met in one.met if met.name in ("asks", "wants_advice")}
    for number, words in by_sentence.items():
        after = one.text[words[-1].end : words[-1].end + 3]
        if "?" in after or number in requests:
            yield Place(one.at, words[0].start, words[-1].end + ("?" in after)), words


def _content(words: Iterable[Word], tongue: Tongue) -> set[str]:
    return {
        word.folded[:STEM]
        for word in words
        if word.folded not in tongue.small and (len(word.folded) > 2 or word.folded.isdigit())
    }


def _given(found: Signs, said: list[_Said]) -> None:
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


def _is_question(one: _Said, met: Met) -> bool:
    end = max(word.end for word in one.words if word.sentence == met.sentence)
    return "?" in one.text[end : end + 3] or any(
        other.sentence == met.sentence and other.name in ("ask_what",) for other in one.met
    )
