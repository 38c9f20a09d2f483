"""Reading hints: a conversation in, what its text shows of each criterion out. Pure: no database, no settings, no clock."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from . import naming as names
from .conversation import Conversation, Hint, Side, Value
from .signs import Place, Signs, signs
from .tongue import Tongue, language_of, tongue
from .weighing import Weighed, by_signs

CRITERIA = ("benefits", "listens", "by_name", "welcoming", "discreet", "courteous", "no_pressure", "rapport", "solves")
LONGEST = 120  # letters of a quote, where a whole sentence can be quoted
_SENTENCE_ENDS = re.compile(r"[.!?…]+(?:\s+|$)|\s*\n\s*")
_CLAUSE_ENDS = re.compile(r"[.!?…]+(?:\s+|$)|\s*\n\s*|[,;:–]\s+")
LEARNT = tuple(one for one in CRITERIA if one != "by_name")
Weigh = Callable[[Conversation, Signs], Mapping[str, Weighed]]


def hints(conversation: Conversation, weigh: Weigh = by_signs) -> dict[str, Hint]:
    """Return a hint for each of :data:`CRITERIA`. Without a word of the agent, or of a language, nothing is observed.

    ``weigh`` says what each of :data:`LEARNT` comes to: by signs alone, or by sentence vectors, too (:mod:`.likeness`).
    """
    code = language_of([turn.text for turn in conversation.turns], conversation.lang)
    said = any(turn.by is Side.AGENT and turn.text.strip() for turn in conversation.turns)
    if not said or not code:
        return {one: Hint(one, Value.NOT_OBSERVED, "language" if said else "nothing", 1.0) for one in CRITERIA}
    language = tongue(code)
    found = signs(conversation, language)
    weighed = weigh(conversation, found)
    return {
        one: _named(conversation, language) if one == "by_name" else _weighed(one, conversation, found, weighed[one])
        for one in CRITERIA
    }


def _named(conversation: Conversation, language: Tongue) -> Hint:
    seen = names.naming(conversation, language)
    text = conversation.turns[seen.turn].text if seen.turn >= 0 else ""
    quote = text[seen.start : seen.end] if seen.start >= 0 else ""
    about = {"name": seen.name, "instead": seen.instead}
    return Hint("by_name", seen.value, seen.reason, 0.9, quote, seen.turn, seen.start, about)


def _weighed(criterion: str, conversation: Conversation, found: Signs, weighed: Weighed) -> Hint:
    value = weighed.value
    if criterion == "discreet" and value is Value.NOT_OBSERVED:
        value = Value.KEPT
    spoke = weighed.spoke[value]
    about = {"sign": next(iter(spoke), "")}
    hint = Hint(criterion, value, f"{criterion}.{value}", weighed.chances[value], about=about)
    if value is Value.NOT_OBSERVED or (criterion, value) == ("discreet", Value.KEPT):
        return hint
    if found.passed_over and value is Value.MISSED and spoke and spoke[0].startswith("passed over"):
        asked = found.passed_over
        question = conversation.turns[asked.turn].text[asked.start : asked.end]
        return replace(hint, reason=f"{criterion}.passed_over", turn=asked.turn, about={"question": question})
    quoted = next(((sign, one) for sign in spoke for one in found.found[sign] if _by_agent(conversation, one)), None)
    if quoted is None:
        return hint
    sign, place = quoted
    start, end = _clause(conversation.turns[place.turn].text, place)
    return replace(
        hint, quote=conversation.turns[place.turn].text[start:end], turn=place.turn, start=start, about={"sign": sign}
    )


def _clause(text: str, place: Place) -> tuple[int, int]:
    """The sentence in which the words stand, or the part between commas where the sentence is long."""
    for ends in (_SENTENCE_ENDS, _CLAUSE_ENDS):
        start = max((met.end() for met in ends.finditer(text, 0, place.start)), default=0)
        met = ends.search(text, max(place.end - 1, place.start))
        end = met.start() + (met.group()[0] in ".!?") if met else len(text)
        if end - start <= LONGEST:
            return start, max(end, place.end)
    if place.end - place.start <= LONGEST:
        return place.start, place.end
    whole_words = text[place.start : place.start + LONGEST].rpartition(" ")[0]
    return place.start, place.start + (len(whole_words) or LONGEST)


def _by_agent(conversation: Conversation, place: Place) -> bool:
    return conversation.turns[place.turn].by is Side.AGENT
