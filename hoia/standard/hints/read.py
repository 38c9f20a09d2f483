"""Reading hints: a conversation in, what its text shows of each criterion out. Pure: no database, no settings, no clock."""

from collections.abc import Callable, Mapping

from . import naming as names
from .conversation import Conversation, Hint, Side, Value
from .signs import Place, Signs, signs
from .tongue import Tongue, language_of, tongue
from .weighing import Model, models

CRITERIA = ("benefits", "listens", "by_name", "welcoming", "discreet", "courteous", "no_pressure", "rapport", "solves")
LEARNT = tuple(one for one in CRITERIA if one != "by_name")
SURE = 0.5  # below this chance a miss is not told: a wrong hint costs trust

_STRUCTURE = ("questions ", "channel ", "several ", "short", "long", "curt first", "customer last", "ends ")


def _about(*classes: str) -> Callable[[str], bool]:
    wanted = set(classes)

    def holds(sign: str) -> bool:
        return bool(wanted & set(sign.removesuffix(" twice").split(" + "))) or sign in wanted

    return holds


ABOUT: Mapping[str, Callable[[str], bool]] = {
    "benefits": _about(
        "recommend", "effect", "feature", "self_praise", "customer wants_advice", "customer why", "choice", "urgency", "scarcity", "fear",
        "customer declines", "answer", "short", "long"),
    "listens": _about(
        "passed over", "passed over of several", "passed over only one", "taken up little", "taken up somewhat", "taken up much",
        "asks what was given", "look_up", "customer again", "ends again", "ends angry", "ends unhappy_end", "ask_number", "ask_phone",
        "ask_date", "ask_what", "ask_address", "ask_photo", "questions 0", "questions 1", "questions 2", "questions 3", "short", "curt first",
        "elsewhere", "answer", "not_known", "done", "customer asks", "cold", "several customer turns", "ends pleased",
        "agent began", "opens pleased"),
    "welcoming": _about(
        "thanks", "sorry", "glad", "wish", "any_help", "cheerful", "weary", "irony", "cold", "greeted", "not greeted", "exclaims", "loud",
        "curt first", "short", "long", "customer grief", "blame", "insult", "several agent turns", "contradiction", "channel chat",
        "channel email", "understand"),
    "discreet": _about("insider", "other_customer", "criticism", "tale"),
    "courteous": _about(
        "blame", "contradiction", "insult", "irony", "loud", "understand", "facts", "customer objects", "customer angry", "guilt", "threat",
        "weary", "sorry", "ends angry", "customer again", "refuse", "instead"),
    "no_pressure": _about(
        "recommend", "urgency", "scarcity", "guilt", "threat", "fear", "insist", "choice", "pushed on", "customer wants_advice",
        "customer declines", "feature", "effect", "extra", "customer objects"),
    "rapport": _about(
        "refuse", "instead", "elsewhere", "other way on asking", "customer other_way", "not_known", "will", "done", "customer declines",
        "short", "look_up", "ends unhappy_end", "choice", "answer"),
    "solves": _about(
        "done", "will", "when", "vague", "answer", "refuse", "instead", "elsewhere", "look_up", "not_known", "passed over only one",
        "taken up little", "taken up much", "customer again", "ends unhappy_end", "ends pleased", "ends again", "ends angry", "questions 0",
        "short", "curt first", "ask_what", "asks what was given", "customer asks", "any_help", "extra", "long", "ask_number",
        "other way on asking", "ask_photo", "facts",
        "agent began", "opens pleased"),
}  # fmt: skip


def hints(conversation: Conversation, made: Mapping[str, Model] | None = None) -> dict[str, Hint]:
    """Return a hint for each of :data:`CRITERIA`. Without a word of the agent nothing is observed."""
    if not any(turn.by is Side.AGENT and turn.text.strip() for turn in conversation.turns):
        return {one: Hint(one, Value.NOT_OBSERVED, "nothing", 1.0) for one in CRITERIA}
    language = tongue(language_of([turn.text for turn in conversation.turns], conversation.lang))
    found, weights = signs(conversation, language), made or models()
    return {
        one: _named(conversation, language) if one == "by_name" else _weighed(one, conversation, found, weights[one])
        for one in CRITERIA
    }


def _named(conversation: Conversation, language: Tongue) -> Hint:
    seen = names.naming(conversation, language)
    text = conversation.turns[seen.turn].text if seen.turn >= 0 else ""
    quote = text[seen.start : seen.end] if seen.start >= 0 else ""
    about = {"name": seen.name, "instead": seen.instead}
    return Hint("by_name", seen.value, seen.reason, 0.9, quote, seen.turn, seen.start, about)


def _weighed(criterion: str, conversation: Conversation, found: Signs, model: Model) -> Hint:
    weighed = model.weigh(found.found)
    chances = dict(weighed.chances)
    value = max(chances, key=lambda one: chances[one])
    if value is Value.MISSED and chances[value] < SURE:
        value = max((one for one in chances if one is not value), key=lambda one: chances[one])
    if criterion == "discreet" and value is Value.NOT_OBSERVED:
        value = Value.KEPT
    spoke = [sign for sign in weighed.spoke[value] if ABOUT[criterion](sign)]
    quoted = next(
        ((sign, place) for sign in spoke for place in found.found[sign] if _by_agent(conversation, place)), None
    )
    reason = f"{criterion}.{value}"
    if quoted is None:
        return Hint(criterion, value, reason, chances[value], about={"sign": next(iter(spoke), "")})
    sign, place = quoted
    text = conversation.turns[place.turn].text[place.start : place.end]
    return Hint(criterion, value, reason, chances[value], text, place.turn, place.start, {"sign": sign})


def _by_agent(conversation: Conversation, place: Place) -> bool:
    return conversation.turns[place.turn].by is Side.AGENT
