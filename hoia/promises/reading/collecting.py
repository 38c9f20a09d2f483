"""The words of a language with all their forms, each with what it is: what its file says in lists and endings, written out."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .language import Endings, Language

NOTHING: Mapping[str, Any] = {}


class Words:
    """What each word is while a vocabulary is made. Of the many words that are the same, all share one mapping."""

    def __init__(self) -> None:
        self.of: dict[str, Mapping[str, Any]] = {}
        self._shared: dict[tuple[tuple[str, Any], ...], Mapping[str, Any]] = {}
        self._grown: dict[tuple[int, tuple[tuple[str, Any], ...]], Mapping[str, Any]] = {}

    def add(self, word: str, more: Mapping[str, Any]) -> None:
        old = self.of.get(word, NOTHING)
        key = (id(old), tuple(more.items()))
        grown = self._grown.get(key)
        if grown is None:
            new = {**old, **more}
            grown = self._grown[key] = self._shared.setdefault(tuple(new.items()), new)
        self.of[word] = grown


def collect(language: Language, literals: set[str], lemmas: set[str]) -> Words:
    """Return every word with its classes: what it is, and the value it has as that; ``=call`` for a lemma that is asked for."""
    names = [*language.words, *language.values, *language.verbs, *language.nouns, *language.forms, *language.noun_forms]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise ValueError(f"{language.code}: one name for two classes, give one another: {', '.join(twice)}")
    found = Words()
    for word in sorted(literals):
        found.add(word, NOTHING)
    for name, words in language.words.items():
        for word in words.split():
            found.add(word, {name: True})
    for word, name, value in _valued(language):
        found.add(word, {name: value})
    for group, form, word, lemma in inflected(language.verbs, language.forms, language.irregular):
        found.add(word, {form: True, group: True, **({f"={lemma}": True} if lemma in lemmas else {})})
    for group, form, word, _ in inflected(language.nouns, language.noun_forms or {"noun": (("$", ""),)}, {}):
        found.add(word, {group: True, form: True, "noun": True})
    for word, classes in found.of.items():
        if more := _number(classes):
            found.add(word, more)
    return found


def _valued(language: Language) -> Iterator[tuple[str, str, Any]]:
    """Yield (word, class, value), and for the forms that bound a time also the class ``bound``."""
    for name, table in language.values.items():
        for words, value in table.items():
            for word in words.split():
                yield word, name, value
                for form, bound in _bounded(word, language.value_forms.get(name, ())):
                    yield form, name, value
                    if bound:
                        yield form, "bound", bound


def _bounded(word: str, forms: Iterable[tuple[str, str, str]]) -> Iterator[tuple[str, str]]:
    """Yield every form that an ending makes of a word for time, and how it bounds it: ``reedeks`` is by Friday."""
    for ending, instead, bound in forms:
        if expression(ending).search(word):
            yield re.sub(ending, instead, word, count=1), bound


def expression(text: str) -> re.Pattern[str]:
    """Return an ending made ready. Raises ValueError with the text of one that cannot be read."""
    try:
        return re.compile(text)
    except re.error as trouble:
        raise ValueError(f"{text!r} is no regular expression: {trouble}") from None


def _number(classes: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a word for a number is besides: hours and days, as far as there are any."""
    value, more = classes.get("n"), dict[str, Any]()
    if isinstance(value, int):
        more |= {"small": value} if 1 <= value <= 12 else {}
        more |= {"hour": value} if 0 <= value <= 24 else {}
        more |= {"tens": value} if value in range(20, 100, 10) else {"ones": value} if 1 <= value <= 9 else {}
        more |= {"minute": value} if 0 <= value < 60 else {}
    if "ordinal" in classes and classes["ordinal"] <= 31:
        more["day"] = classes["ordinal"]
    return more


def inflected(
    lists: Mapping[str, str], forms: Mapping[str, Endings], irregular: Mapping[str, Mapping[str, str]]
) -> Iterator[tuple[str, str, str, str]]:
    """Yield (group, form, word, lemma) for every form of every word. Irregular forms replace the regular ones.

    In ``forms`` the first ending that fits makes the form; an ending that gives several words parts them by a bar.
    """
    made = {form: [(expression(ending), instead) for ending, instead in endings] for form, endings in forms.items()}
    for group, words in lists.items():
        for lemma in words.split():
            special = irregular.get(lemma, {})
            for form, endings in made.items():
                if form in special:
                    found: Iterable[str] = special[form].split()
                else:
                    found = _formed(lemma, endings)
                for word in found:
                    yield group, form, word, lemma


def _formed(lemma: str, endings: list[tuple[re.Pattern[str], str]]) -> list[str]:
    for ending, instead in endings:
        if ending.search(lemma):
            return [ending.sub(one, lemma, count=1) for one in instead.split("|")] if instead != "-" else []
    return []


def used_lemmas(names: Iterable[str]) -> set[str]:
    """Return the lemmas that class expressions ask for: ``=get`` gives ``get``."""
    return {part[1:] for name in names for part in re.split(r"[|.!]+", name) if part.startswith("=")}
