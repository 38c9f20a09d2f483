"""Reading a draft: a reply and what was written before it in, what its author may want to look at again out.

It goes by the hints of the standard (:mod:`hoia.standard.hints`), with more caution: a wrong word while somebody writes costs
more trust than a hint that a reviewer reads afterwards. Pure: no database, no settings, no clock.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from hoia.kit.words import fold, spoken_in, words

from ..hints.conversation import Conversation, Hint, Side, Turn, Value
from ..hints.naming import naming
from ..hints.read import hints as by_phrases
from ..hints.said import Said, everything_said
from ..hints.tongue import LANGUAGES, Tongue, tongue
from .draft import Concern, Draft, Kind
from .questions import asked_again, bare_refusal, unanswered

ReadHints = Callable[[Conversation], Mapping[str, Hint]]
MOST = 3  # hints at a time
FEWEST = 5  # words of one's own, below which there is nothing to say
GREETING, WHOLE = 4, 12  # words by which an opening shows a wrong name, and by which it shows that there is none
# The chance from which a remark is made: on labelled conversations that were not learnt from, nine of ten were right there,
# and nearly four of five where a bare no stood in the words of the wish.
SURE: Mapping[str, float] = {"courteous": 0.8, "no_pressure": 0.85, "discreet": 0.8, "benefits": 0.8, "rapport": 0.7}
_QUOTED = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
_RUN = re.compile(r"\S{200,}")  # addresses of pages, pasted code
_OFFERED = {
    "absent",
    "placeholder",
    "misspelt",
    "clipped",
    "other_name",
    "inverted",
    "family_alone",
    "title_with_given",
}
_NAMED = {"courteous": Kind.BLAME, "no_pressure": Kind.PRESSURE, "discreet": Kind.OTHERS}


@dataclass(frozen=True, slots=True)
class _Read:
    draft: Draft
    text: str  # of the author's own, with its places as in the draft
    tongue: Tongue
    said: Said
    customer: list[Said]  # since the last answer


def check(draft: Draft, hints: ReadHints = by_phrases) -> list[Concern]:
    """Return what may be missed in the draft, one of each kind, the most weighty first. ``hints`` reads a conversation."""
    text = _own(draft.text)
    language = _language(text, draft.lang)
    if len(words(text)) < FEWEST or not language:
        return []
    spoken = tongue(language)
    *before, said = everything_said(Conversation((*draft.before, Turn(Side.AGENT, text)), language), spoken)
    if not _is_in(said, spoken):
        return []
    read = _Read(draft, text, spoken, said, [one for one in _since(before) if _speaks(one.text, language)])
    found = [*_question(read), *_name(read), *_again(read, before), *_words(read, hints)]
    return sorted(found, key=lambda one: list(Kind).index(one.kind))


def to_show(
    found: Sequence[Concern], *, paused: bool, wrong: Collection[str] = (), shown: Collection[str] = ()
) -> list[Concern]:
    """Return at most :data:`MOST`: none said to be wrong, and what lacks only after a pause, unless it stands there already."""
    fit = [one for one in found if one.key not in wrong and (paused or not one.lacks or one.key in shown)]
    return fit[:MOST]


def _question(read: _Read) -> Iterator[Concern]:
    if question := unanswered(read.customer, read.said, read.tongue):
        yield Concern(Kind.QUESTION, lacks=True, about={"question": " ".join(question.split())})


def _name(read: _Read) -> Iterator[Concern]:
    """The name, only in a first reply, and only where the right one can be offered."""
    draft = read.draft
    if not draft.first or not draft.known_name:
        return
    turns = (*(turn for turn in draft.before if turn.by is Side.CUSTOMER), Turn(Side.AGENT, read.text))
    conversation = Conversation(turns, read.tongue.code, draft.channel, draft.known_name, draft.called)
    seen = naming(conversation, read.tongue)
    reason = seen.reason.removeprefix("by_name.")
    if seen.value is not Value.MISSED or reason not in _OFFERED or _meant_for_another(read, reason):
        return
    lacks = reason == "absent"
    if lacks and len(read.said.words) < WHOLE:
        return
    plain = seen.name == draft.known_name and reason in ("absent", "placeholder")
    name = draft.addressed if plain and draft.addressed else seen.name
    quote = read.text[seen.start : seen.end]
    yield Concern(Kind.NAME, reason, quote, seen.start, lacks, {"name": name, "instead": seen.instead})


def _meant_for_another(read: _Read, reason: str) -> bool:
    """Is somebody else greeted who takes part as well?"""
    opening = {fold(word) for word in words(read.text)[:GREETING]}
    return reason in ("absent", "other_name") and bool(opening & read.draft.others)


def _again(read: _Read, before: Sequence[Said]) -> Iterator[Concern]:
    customer = [one for one in before if one.by is Side.CUSTOMER]
    if met := asked_again(customer, read.said):
        quote = read.text[met.start : met.end]
        yield Concern(Kind.AGAIN, "", quote, met.start, about={"given": met.given})


def _words(read: _Read, hints: ReadHints) -> Iterator[Concern]:
    turns = (*(Turn(Side.CUSTOMER, one.text) for one in read.customer), Turn(Side.AGENT, read.text))
    found = hints(Conversation(turns, read.tongue.code, read.draft.channel))
    sure = {criterion: found[criterion] for criterion in SURE if _sure(found[criterion])}
    for criterion, kind in _NAMED.items():
        if criterion in sure and _is_told(sure[criterion], read.text, len(turns) - 1):
            yield _of(sure[criterion], kind)
    advised = any(one.having("wants_advice") for one in read.customer)
    if advised and "benefits" in sure and _is_told(sure["benefits"], read.text, len(turns) - 1):
        yield _of(sure["benefits"], Kind.FEATURES, lacks=True)
    if "rapport" in sure and (place := bare_refusal(read.customer, read.said, read.tongue)):
        yield Concern(Kind.REFUSAL, "", read.text[place[0] : place[1]], place[0], lacks=True)


def _of(hint: Hint, kind: Kind, *, lacks: bool = False) -> Concern:
    return Concern(kind, hint.about.get("sign", ""), hint.quote, hint.start, lacks)


def _sure(hint: Hint) -> bool:
    return hint.value is Value.MISSED and hint.confidence >= SURE[hint.criterion]


def _is_told(hint: Hint, text: str, turn: int) -> bool:
    """Do words of the draft show it, in a sentence that has come to its end?"""
    end = hint.start + len(hint.quote)
    return bool(hint.quote) and hint.turn == turn and (end < len(text.rstrip()) or text[end - 1 : end] in ".!?…\n")


def _own(text: str) -> str:
    """The text without what is quoted, each word at its place."""
    for form in (_QUOTED, _RUN):
        text = form.sub(lambda met: " " * len(met.group()), text)
    return text


def _since(before: Sequence[Said]) -> list[Said]:
    """What the customer wrote since the last answer."""
    last = max((at for at, one in enumerate(before) if one.by is Side.AGENT), default=-1)
    return list(before[last + 1 :])


def _language(text: str, likely: str) -> str:
    """The language of the text: the likely one where it may well be in that; "" where there is no file for it."""
    likely = {"no": "nb", "nn": "nb"}.get(likely[:2].lower(), likely[:2].lower())
    spoken = spoken_in(set(words(text)), likely)
    if likely and likely not in LANGUAGES:
        return ""
    return likely if likely in spoken else next((one for one in spoken if one in LANGUAGES), "")


def _speaks(text: str, language: str) -> bool:
    return language in spoken_in(set(words(text)), language)


def _is_in(said: Said, spoken: Tongue) -> bool:
    """Is some phrase of the language in it? Words of a language that nobody wrote down are no ground to say anything."""
    return bool(said.met) or any(word.folded in spoken.greetings for word in said.words[:GREETING])
