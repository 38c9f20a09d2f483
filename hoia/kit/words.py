"""Words as search sees them: folded to plain letters, with the base forms they may come from. Pure but for the lexicon file.

A text becomes a set of *terms*. Each word gives itself, folded (``Számlát`` → ``szamlat``), and the base forms that the
lexicon knows (``szamla``). A question is turned into terms by the same functions, so both sides always agree.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from .lexicon import LANGUAGES, lexicon

COMPOUNDING = ("et", "hu", "nb")  # languages that write two words as one
LONGEST = 40  # a longer run of letters is a key or a line of a file, nothing that people search for
MOST_WORDS = 20_000  # of one text; what comes later in a text is not found

_LATIN = {
    letter: "".join(part for part in unicodedata.normalize("NFKD", chr(letter)) if not unicodedata.combining(part))
    for letter in range(0xA0, 0x250)
}
_PLAIN = _LATIN | str.maketrans({
    "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ħ": "h", "ı": "i",
    "\u2019": "'", "\u02bc": "'", "\u00ad": "", "\u200b": "", "\u200c": "", "\u200d": "", "\ufeff": "",
})  # fmt: skip
_WORD = re.compile(r"[^\W_]+")
_ADDRESS = re.compile(r"[^\W_][\w.+'-]*@[^\W_][\w.-]*[^\W_]")
# How people type letters that their keyboard lacks: blaabaer for blåbær, soeknad for søknad, mueller for müller.
_SPELT_OUT = (("aa", "a"), ("oe", "o"), ("ue", "u"), ("ae", "a"))


def fold(text: str) -> str:
    """Return ``text`` in lower case and without marks on its letters.

    >>> fold("Õhtu, Győr, blåBÆR, Straße")
    'ohtu, gyor, blabaer, strasse'
    """
    text = text.casefold()
    if text.isascii():
        return text
    text = text.translate(_PLAIN)
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def words(text: str) -> list[str]:
    """Return the folded words of ``text`` in order; letters and digits make words, all else parts them.

    >>> words("Arve nr 12-A: tasuda, palun!")
    ['arve', 'nr', '12', 'a', 'tasuda', 'palun']
    """
    return _WORD.findall(fold(text))


def terms(text: str, language: str = "") -> set[str]:
    """Return everything under which ``text`` can be found. ``language`` helps where a short text does not show its own."""
    found = {word for word in words(text)[:MOST_WORDS] if len(word) <= LONGEST}
    spoken = spoken_in(found, language)
    for word in list(found):
        found.update(base_forms(word, spoken))
    if "@" in text:
        found.update(address_terms(text))
    return found


def address_terms(text: str) -> Iterator[str]:
    """Yield the whole mail addresses in ``text`` and their domains, as one term each.

    >>> sorted(address_terms("Mari <Mari.Tamm@näide.example>"))
    ['@naide.example', 'mari.tamm@naide.example']
    """
    for address in _ADDRESS.findall(fold(text)):
        if len(address) <= 200:
            yield address
            yield address[address.rindex("@") :]


def number_terms(number: str) -> Iterator[str]:
    """Yield a telephone number as people may type it: all of it, and without the country's digits.

    >>> list(number_terms("+372 5551 2345"))
    ['37255512345', '55512345', '5512345']
    """
    digits = "".join(filter(str.isdecimal, number))
    if digits:
        yield digits
        yield from (digits[-length:] for length in (8, 7) if length < len(digits))


def base_forms(word: str, languages: Iterable[str] = LANGUAGES) -> set[str]:
    """Return the base forms of a folded word in these languages; in any language when these do not know it.

    >>> base_forms("helistasin"), base_forms("szamlat"), base_forms("qwertzui")
    ({'helistama'}, {'szamla'}, set())
    """
    known = _known(word) or _compound(word)
    forms = {form for language in languages for form in known.get(language, ())}
    return forms or {form for some in known.values() for form in some}


def spoken_in(found: Iterable[str], language: str = "") -> tuple[str, ...]:
    """Return the languages that a set of folded words is probably written in, all of them when it does not show.

    A word counts for a language by the share of the others that do not have it: one that all have tells nothing, and a
    further language takes nothing from the words of those that are there.
    """
    scores = dict.fromkeys(LANGUAGES, 0.0)
    count = 0
    for word in found:
        known = _known(word)
        if known:
            count += 1
            for one in known:
                scores[one] += (len(LANGUAGES) - len(known)) / (len(LANGUAGES) - 1)
    if language in scores:
        scores[language] += 1.5
    elif count < 4:
        return LANGUAGES
    best = max(scores.values())
    return tuple(one for one in LANGUAGES if scores[one] >= 0.7 * best)


def alternatives(word: str) -> set[str]:
    """Return the terms under which a typed word may stand in the index: its base forms in any language, and itself.

    >>> "blabaer" in alternatives("blaabaer"), sorted(alternatives("helistasin"))
    (True, ['helistama', 'helistasin'])
    """
    found = {word}
    for spelt, letter in _SPELT_OUT:
        if spelt in word:
            found |= {one.replace(spelt, letter) for one in found}
    return found | {form for one in list(found) for form in base_forms(one)}


def holds_phrase(text: str, phrase: list[str]) -> bool:
    """Do these folded words stand in ``text`` one after the other?"""
    return f" {' '.join(phrase)} " in f" {' '.join(words(text))} "


@lru_cache(maxsize=20_000)
def _compound(word: str) -> dict[str, tuple[str, ...]]:
    """Read an unknown word as two known ones: ``remonditöötajad`` is ``remondi`` and ``töötajad``. The longest end wins."""
    if not 8 <= len(word) <= LONGEST or not word.isalpha():
        return {}
    for cut in range(3, len(word) - 3):
        start, end = _known(word[:cut]), _known(word[cut:])
        both = {
            one: tuple(word[:cut] + base for base in end[one]) for one in COMPOUNDING if one in start and one in end
        }
        if both:
            return both
    return {}


@lru_cache(maxsize=60_000)
def _known(word: str) -> dict[str, tuple[str, ...]]:
    if len(word) < 2 or not word.isalpha():
        return {}
    return lexicon().forms(word)
