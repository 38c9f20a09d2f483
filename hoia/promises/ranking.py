"""Sentences that rank a customer: "I had more urgent things to do". Pure: a text in, what was found in it out.

Whoever reads such a reason hears that others count for more. It is marked while the letter is written; a person decides.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple


class Ranked(NamedTuple):
    """``quote`` is ``text[start:end]``."""

    quote: str
    start: int
    end: int


# In patterns "<name>" stands for one of these words, " " for any white space, "~" for a few words of the same sentence.
WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "more": "(?:far |much |even )?(?:more|most) (?:urgent|important|pressing|critical|serious)|bigger|higher[- ]priority",
        "things": "things?|matters?|cases?|tasks?|work|issues?|customers?|clients?|jobs?|business|requests?|orders?|problems?",
        "others": "other|others|bigger|larger|more important",
        "first": "first|priority|precedence|ahead|before",
    },
    "et": {
        "more": r"(?:kiireloomulisem|kiirem|pakilisem|olulisem|tähtsam)\w*",
        "things": r"(?:asj|asi|töö|töi|klient|klien[dt]|juhtum|probleem|ülesan|tellimus|toimingu)\w*",
        "others": r"teised?|teiste|tähtsamate|olulisemate|suuremate",
        "first": r"ees|enne|eespool|esimes\w*|<more>",
    },
    "hu": {
        "more": r"(?:sürgősebb|fontosabb|lényegesebb)\w*",
        "things": r"(?:dolg|dolog|ügy|munk|feladat|megrendelés|tennival)\w*",
        "others": r"más|többi|nagyobb|fontosabb|sürgősebb",
        "first": r"előbb|előrébb|első|elsőbbség\w*|megelőz\w*",
    },
    "nb": {
        "more": "viktigere|mer (?:presserende|viktige?|kritiske?|hastende)",
        "things": "ting|saker|sak|oppgaver|kunder|oppdrag|gjøremål|bestillinger|arbeid|å gjøre",
        "others": "andre|viktigere|større",
        "first": "først|foran|prioritert|prioritet|forrang",
    },
}
PATTERNS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "(?:i|we)(?:['’](?:ve|d))? (?:had|have|was|were|got|needed|dealt)~(?:<more>) (?:<things>)",
        "(?:something|someone|somebody|things) (?:<more>)~(?:came|come|to do|to deal|first|up)",
        r"(?:you|your \w+|this|it) (?:was|were|is|are|has)(?:n['’]t| not)(?: been)?(?: a| our)?(?: top| high)? priority",
        "(?:<others>) (?:<things>) (?:had|have|came|come|took|take|were|are)~(?:<first>)",
        "busy with (?:<others>|<more>) (?:<things>)",
        r"(?:give|given|gave|giving) priority to (?:<others>|another|<more>)",
        "prioriti[sz](?:e|ed|ing) (?:<others>|<more>)",
    ),
    "et": (
        "(?:mul|meil|minul) (?:oli|olid|on|tuli|tulid)~(?:<more>) (?:<things>)",
        "(?:tegelesin|tegelesime|tegelema|pidin|pidime)~(?:<more>) (?:<things>)",
        r"(?:te|teie|sinu|see)(?: \w+)? (?:ei olnud|polnud|ei ole|pole)~(?:prioriteet|esmatähtis|kiireloomuline)",
        "teised? (?:<things>) (?:olid|oli|läksid|tulid)~(?:<first>)",
        "(?:hõivatud|kinni) (?:<others>) (?:<things>)",
    ),
    "hu": (
        "(?:volt|voltak|akadt|akadtak|van|vannak|jött|kellett|kaptunk)~<more> <things>",
        "<more> <things>~(?:volt|voltak|akadt|jött|kellett|foglalkoz|intéz)",
        "nem (?:volt|voltak|ez volt|ön volt|önök voltak)~(?:prioritás|elsődleges|sürgős)",
        "(?:<others>) (?:<things>|ügyf)~(?:<first>)",
        "(?:<others>) (?:ügyfelekkel|ügyekkel|dolgokkal|munkákkal)~(?:voltunk|voltam|elfoglalt|foglalkoz)",
    ),
    "nb": (
        "(?:jeg|vi) (?:hadde|har|fikk|måtte|var)~(?:<more>) (?:<things>)",
        "noe (?:<more>|som hastet mer)",
        "(?:du|dere|saken din|dette|det) (?:var|er|har|ble) ikke(?: vært)?(?: en| vår)?(?: høyt)? (?:første)?priorit",
        "(?:<others>) (?:<things>) (?:måtte|gikk|kom|fikk|ble|hadde)~(?:<first>)",
        "opptatt med (?:<others>) (?:<things>)",
        "prioritere (?:<others>|noen andre)",
    ),
}
# A cheap first look: a letter without any of these ranks nobody.
_SIGNS = re.compile(
    "priorit|urgent|important|pressing|critical|serious|bigger|larger|busy|other|kiire|pakili|tähtsam|olulisem|esmatäht|teise|hõivatud|"
    "kinni|sürgős|fontos|lényeges|elsőbb|elsődleg|más|többi|nagyobb|viktig|presser|kritisk|hast|andre|større",
    re.IGNORECASE,
)


def ranked(text: str, language: str = "") -> list[Ranked]:
    """Return the reasons in a text that rank the customer, in order; ``language`` is ``en``, ``et`` …, or all when empty.

    >>> [one.quote for one in ranked("Sorry, we had more urgent things to do.")]
    ['we had more urgent things']
    """
    if not _SIGNS.search(text):
        return []
    codes = [language] if language in PATTERNS else list(PATTERNS)
    kept: list[Ranked] = []
    for start, end in sorted(
        {found.span() for code in codes for one in _compiled(code) for found in one.finditer(text)}
    ):
        if not kept or start >= kept[-1].end:
            kept.append(Ranked(text[start:end], start, end))
    return kept


@cache
def _compiled(code: str) -> list[re.Pattern[str]]:
    return [_as_regex(one, WORDS[code]) for one in PATTERNS[code]]


def _as_regex(pattern: str, words: Mapping[str, str]) -> re.Pattern[str]:
    for _round in range(2):  # words may name each other
        for name, found in words.items():
            pattern = pattern.replace(f"<{name}>", f"(?:{found})")
    pattern = pattern.replace("~", r"\b[^.!?\n]{0,50}?\b").replace(" ", r"\s+")
    return re.compile(rf"\b(?:{pattern})\w*", re.IGNORECASE)
