"""The signs of a conversation: what in it speaks for or against a criterion. The same signs in every language."""

import re
from collections.abc import Iterable

from .asked import asked
from .conversation import Conversation, Side
from .phrases import Met
from .said import Place, Said, Signs, everything_said, sentences
from .together import together
from .tongue import Tongue

SHORT, CURT, LONG = 25, 8, 90  # words
WARM = ("thanks", "sorry", "glad", "wish", "any_help")
CHILLY = ("weary", "irony", "cold", "blame", "insult", "contradiction")
_PUSHING = ("recommend", "insist", "urgency", "scarcity", "guilt", "fear")
ITEM = 5  # words of one property in a row of them
_TECHNICAL = re.compile(
    r"\b(?:\d+[.,]?\d*[^\W\d_]{1,4}|[^\W\d_]{1,4}-?\d+|\d+/\d+|\d+x\d+|\d+-[^\W\d_]{3,})\b|\d\s?%|\b[A-Z]\+"
)
_LOUD = re.compile(r"\b[^\W\d_a-zà-öø-ÿ]{4,}\b(?:\W+[^\W\d_a-zà-öø-ÿ]{2,}\b)+")

__all__ = ["Place", "Signs", "signs"]


def signs(conversation: Conversation, tongue: Tongue) -> Signs:
    said = everything_said(conversation, tongue)
    agent, customer = ([one for one in said if one.by is side] for side in (Side.AGENT, Side.CUSTOMER))
    found = Signs()
    _classes(found, agent, customer)
    _opening(found, said)
    _counts(found)
    _order(found, said)
    _end(found, said)
    _shape(found, conversation, tongue, agent)
    _properties(found, said)
    asked(found, said, tongue)
    together(found, agent)
    return found


def _classes(found: Signs, agent: list[Said], customer: list[Said]) -> None:
    for one in agent:
        for name, met in one.met.items():
            found.add(name, *(one.place(each) for each in met))
    for name in list(found.found):
        if len({(one.at, met.sentence) for one in agent for met in one.having(name)}) > 1:
            found.add(f"{name} twice")
    for at, one in enumerate(customer):
        for name, met in one.met.items():
            found.add(f"customer {name}", *(one.place(each) for each in met))
            if at:
                found.add(f"later {name}", *(one.place(each) for each in met))


def _counts(found: Signs) -> None:
    """How many kinds of a family are there? Two kinds of warm words say more than one twice."""
    for name, family, most in (("warm", WARM, 3), ("chilly", CHILLY, 2)):
        kinds = [one for one in family if one in found]
        found.add(f"{name} {min(len(kinds), most)}", *(place for one in kinds for place in found.found[one]))


def _order(found: Signs, said: list[Said]) -> None:
    """What came after what: pushing after a no, another way only after it was asked for."""
    declined = asked_for = refused = offered = False
    for one in said:
        if one.by is Side.CUSTOMER:
            declined = declined or (offered and bool(one.having("declines")))
            asked_for = asked_for or (refused and bool(one.having("other_way")))
            continue
        pushed = [met for name in _PUSHING for met in one.having(name)]
        if declined and pushed:
            found.add("pushed on", *_places(one, pushed))
        if asked_for and one.having("instead"):
            found.add("other way on asking", *_places(one, one.having("instead")))
        if one.having("refuse") and not asked_for:
            refused = True
            name = "refused with another way" if one.having("instead") else "refused without another way"
            found.add(name, *_places(one, one.having("instead") or one.having("refuse")))
        offered = offered or bool(one.having("recommend"))


def _end(found: Signs, said: list[Said]) -> None:
    last = next((one for one in reversed(said) if one.by is Side.CUSTOMER), None)
    if last is not None and last.at and last.at == len(said) - 1:
        found.add("customer last")
        for name in ("pleased", "unhappy_end", "again", "angry"):
            if last.having(name):
                found.add(f"ends {name}")
    if sum(one.by is Side.CUSTOMER for one in said) > 1:
        found.add("several customer turns")
    for final in [one for one in said if one.by is Side.AGENT][-1:]:
        for name in ("done", "will", "vague", "refuse", "instead"):
            if final.having(name):
                found.add(f"last {name}", *_places(final, final.having(name)))


def _opening(found: Signs, said: list[Said]) -> None:
    """Did the customer come only to thank?"""
    if said and said[0].by is Side.CUSTOMER and said[0].having("pleased") and "?" not in said[0].text:
        found.add("opens pleased")


def _shape(found: Signs, conversation: Conversation, tongue: Tongue, agent: list[Said]) -> None:
    found.add(f"channel {conversation.channel}")
    if not agent:
        return
    total = sum(len(one.words) for one in agent)
    for name, holds in (
        ("short", total < SHORT), ("long", total > LONG), ("curt first", len(agent[0].words) <= CURT),
        ("several agent turns", len(agent) > 1), ("exclaims", any("!" in one.text for one in agent)),
    ):  # fmt: skip
        if holds:
            found.add(name)
    first = agent[0]
    greets = any(word.folded in tongue.greetings for word in first.words[:4])
    found.add("greeted" if greets else "not greeted")
    for one in agent:
        for met in _LOUD.finditer(one.text):
            found.add("loud", Place(one.at, met.start(), met.end()))


def _properties(found: Signs, said: list[Said]) -> None:
    """Rows of properties and technical figures that the customer did not write of: in any language they put something forward."""
    told = " ".join(one.text for one in said if one.by is Side.CUSTOMER)
    for one in said:
        if one.by is Side.CUSTOMER:
            continue
        for start, end in sentences(one.text):
            short = [len(piece.split()) <= ITEM for piece in one.text[start:end].split(",")[1:]]
            if len(short) > 1 and all(short[:2]):
                found.add("listed", Place(one.at, start, end))
        figures = [*one.having("when"), *one.having("price")]
        for met in _TECHNICAL.finditer(one.text):
            if met.group() not in told and not any(each.start <= met.start() < each.end for each in figures):
                found.add("technical", Place(one.at, met.start(), met.end()))
    for name in ("technical", "listed"):
        if len(found.found.get(name, ())) > 1:
            found.add(f"{name} twice", *found.found[name])


def _places(one: Said, met: Iterable[Met]) -> list[Place]:
    return [one.place(each) for each in met]
