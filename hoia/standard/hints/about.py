"""Which signs may speak for which value of a criterion. How strongly they do is learnt, but never the other way round:

with two hundred conversations a language, chance would else teach that a word of thanks speaks for a miss.
"""

from collections.abc import Mapping
from functools import cache

from .conversation import Value

# For each criterion what may speak for kept, for missed and for not observed; what stands in two speaks against the third.
_SPEAKS: Mapping[str, tuple[str, str, str]] = {
    "benefits": (
        """recommend, effect, recommend + effect, feature + effect, recommend & customer wants_advice,
        customer wants_advice, choice, effect twice, recommend + choice, long""",
        """listed, technical, listed & technical, listed no effect, technical no effect, technical twice, listed twice,
        recommend, feature, self_praise, recommend + self_praise, recommend + feature, recommend no effect,
        feature no effect, self_praise no effect, feature twice, self_praise twice, customer wants_advice,
        recommend & customer wants_advice, recommend twice, look_up""",
        """short, answer, refuse, done, sorry, no recommend, no effect, no feature, later declines, customer objects,
        recommend no effect""",
    ),
    "listens": (
        """effect, extra, sorry, taken up much, answer, answer twice, done, not_known, understand, later pleased, long,
        done twice, will, price, when, questions 1, customer asks, instead""",
        """passed over, passed over ? of several, passed over ?, passed over of several, passed over only one, taken up somewhat,
        asks what was given, look_up, customer again, later again, later angry, ask_number, ask_phone, ask_date,
        ask_what, ask_address, ask_photo, questions 2, questions 3, curt first, cold, later objects,
        no step or answer, later asks, elsewhere, short, refuse & customer why, vague, insist, self_praise,
        listed & technical, blame, contradiction, chilly 1, chilly 2, no understand, no done, no when, no will,
        no step, negation no instead""",
        "questions 0, nothing told, short, curt first, agent begins, opens pleased, never replied",
    ),
    "welcoming": (
        """thanks, sorry, glad, wish, any_help, exclaims, understand, extra, warm 1, warm 2, warm 3, thanks twice,
        glad twice, sorry twice, customer grief & sorry, greeted, several agent turns, later pleased,
        any_help twice, long, wish twice, choice""",
        """cheerful, weary, irony, cold, not greeted, loud, curt first, short, blame, insult, contradiction, chilly 1,
        chilly 2, customer grief & cheerful, short & warm 0, warm 0, weary twice, cold twice, irony twice,
        customer grief no sorry, blame twice, short & not greeted, criticism, chilly 1 & warm 0""",
        "short, curt first, warm 0, warm 0 & chilly 0, greeted, short & warm 0, channel email, cold",
    ),
    "discreet": (
        "",
        """insider + criticism, other_customer + tale, other_customer + criticism, other_customer, criticism, tale,
        insider, insider + tale, criticism twice, tale twice, insider twice, other_customer twice, weary""",
        "",
    ),
    "courteous": (
        """understand, facts, understand + facts, customer objects, later objects, customer angry, later angry, refuse,
        facts twice""",
        """blame, contradiction, insult, irony, loud, guilt, threat, weary, ends angry, later angry, chilly 1,
        chilly 2, blame twice, contradiction twice, insult twice, irony twice, guilt twice, threat twice,
        later again, later objects""",
        """no objects, customer objects no refuse, customer objects no understand, chilly 0, later pleased,
        ends pleased, sorry, done""",
    ),
    "no_pressure": (
        """recommend, choice, recommend + choice, recommend twice, customer wants_advice,
        recommend & customer wants_advice, effect, recommend + effect, choice twice, feature, recommend + price,
        self_praise, customer declines, recommend + feature, extra, listed""",
        """urgency, scarcity, guilt, threat, fear, insist, pushed on, recommend + urgency, recommend + scarcity,
        recommend + fear, scarcity + urgency, recommend no choice, urgency twice, scarcity twice, guilt twice,
        threat twice, fear twice, insist twice, recommend, later declines, self_praise""",
        "refuse, done, answer, short, sorry, customer objects, instead",
    ),
    "rapport": (
        """wish refuse, wish negation, wish refuse another way, wish negation another way, negation,
        negation + instead, refuse + instead, refused with another way, instead, refuse, refuse twice,
        instead + when, last instead, instead twice, later pleased, choice, not_known + when, done""",
        """wish refuse, wish negation, wish refuse bare, wish negation bare, no choice, no step, no when,
        refuse no choice, chilly 1, chilly 2, contradiction, blame, curt first, negation, negation no instead,
        negation + elsewhere, refused without another way, refuse no instead, elsewhere, refuse + elsewhere, refuse,
        other way on asking, look_up, customer other_way, later other_way, refuse & customer other_way,
        ends unhappy_end, last refuse, short, refuse + look_up, later angry, refuse twice, no step or answer, cold""",
        """no refuse, no negation, answer, done, last done, no instead, ends pleased, will + when, answer twice, short,
        done + when, facts, no elsewhere""",
    ),
    "solves": (
        """done, done + when, will + when, instead + when, not_known + when, answer, answer twice, price, last done,
        last will, done twice, ends pleased, later pleased, taken up much, extra, facts, when, instead,
        refused with another way, refuse + instead, effect, when twice, long, choice, will""",
        """wish refuse bare, wish negation bare, no when, no will, no done, self_praise, listed & technical, blame,
        contradiction, chilly 1, chilly 2, refuse no choice, negation, negation no instead, vague, vague no when,
        elsewhere, look_up, no step or answer, no step, refused without another way, refuse no instead, later again,
        later angry, ends again, ends angry, ends unhappy_end, last vague, last refuse, taken up little, short,
        curt first, ask_number, ask_what, ask_photo, asks what was given, will no when, later objects,
        elsewhere no done, refuse, customer other_way, customer last, cold, insist, look_up no answer""",
        "questions 0, nothing told, no step, short, agent begins, opens pleased, never replied, later pleased, customer pleased",
    ),
}  # fmt: skip
VALUES = tuple(Value)


@cache
def speaks(criterion: str) -> Mapping[str, tuple[bool, ...]]:
    """Return each sign that speaks about the criterion, with which of :data:`VALUES` it may speak for."""
    rows = [{" ".join(name.split()) for name in names.split(",")} for names in _SPEAKS[criterion]]
    return {sign: tuple(sign in row for row in rows) for sign in sorted(set().union(*rows) - {""})}
