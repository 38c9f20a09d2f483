"""The words of a language as letters: words that every pattern treats alike share one.

A word is known by its spelling, then without accents, then with the letters that a keyboard lacked spelt out, and at last
with one small typing error, where the language allows it for the word's class.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from hoia.kit.words import fold

from .language import Endings, Language
from .tokens import BUILT_IN, HYPHEN, NAME, TIME, WORD

FIRST, LAST = 0x3400, 0xD7FF  # the letters that words may get
TIMELY = {"weekday", "month", "n", "unit", "part", "ordinal", "period"}
MOST_CACHED = 60_000
SHORTEST = 4  # letters of a noun that is sought at the end of a longer word


class Entry(NamedTuple):
    """A known word: its letter, and what it is by class, with a value where it has one (``weekday`` → 4)."""

    char: str
    classes: Mapping[str, Any]
    lemma: str = ""


class Vocabulary:
    def __init__(self, language: Language, literals: set[str], lemmas: set[str]) -> None:
        self.language = language
        raw = _collect(language, literals)
        self.entries: dict[str, Entry] = {}
        self.signatures: dict[str, frozenset[str]] = {}
        self._tailed: dict[str, dict[str, Entry]] = {}
        self._true: Mapping[str, dict[str, Entry]] = self._tailed
        self._unaccented: frozenset[str] = frozenset()
        self._endings = [(name, re.compile(ending)) for name, ending in language.tails.items()]
        self._prefixes = sorted({one for word in language.prefixes.split() for one in (word, fold(word))}, key=len)
        self._guessed = [(re.compile(pattern), word) for pattern, word in language.guessed]
        self._assign(raw, literals, lemmas)
        if self._prefixes or self._endings:
            self._enrich(raw)
            self._assign(raw, literals, lemmas)
        self._variants()
        self._cache: dict[str, Entry | None] = {}
        self._near: dict[str, list[str]] | None = None

    def _assign(self, raw: dict[str, dict[str, Any]], literals: set[str], lemmas: set[str]) -> None:
        letters: dict[frozenset[str], str] = {}

        def letter(names: Iterable[str]) -> str:
            return letters.setdefault(frozenset(names), chr(FIRST + len(letters)))

        for word, classes in raw.items():
            lemma = str(classes.get("=", ""))
            names = {name for name in classes if name != "="}
            asked = {f"={one}" for one in lemma.split() if one in lemmas}
            known = names | asked | ({f"'{word}"} if word in literals else set())
            self.entries[word] = Entry(letter(known), classes, lemma)
            if self._endings and set(self.language.tailed) & names:
                kept = {name: value for name, value in classes.items() if self._keeps(name)}
                aside = {name: value for name, value in kept.items() if name not in (*self.language.nouns, "noun")}
                self._tailed[word] = {
                    tail: Entry(
                        letter({*kept, *asked, tail}),
                        {**(kept if tail in self.language.direct else aside), tail: True},
                        lemma,
                    )
                    for tail, _ in self._endings
                }
        if FIRST + len(letters) > LAST:
            raise ValueError(f"{self.language.code}: too many kinds of words")
        self.signatures = {char: signature for signature, char in letters.items()}
        self.words = frozenset(self.signatures) | {WORD, NAME, HYPHEN}
        self.filled = self.words | frozenset("012359YHDCBMFLT")

    def _enrich(self, raw: dict[str, dict[str, Any]]) -> None:
        """Words that patterns name are also the verbs and nouns that they are by their prefix or ending."""
        forms, nouns = self.language.forms, self.language.nouns
        for word, classes in raw.items():
            if not classes.keys().isdisjoint(self.language.values):
                continue
            found = None if not classes.keys().isdisjoint(forms) else self._prefixed(word)
            found = found or self._with_tail(word)
            if found is not None:
                fresh = {name: value for name, value in found.classes.items() if name != "=" and name not in classes}
                if classes.keys().isdisjoint(nouns) and classes.keys().isdisjoint(forms):
                    classes.update(fresh)
                else:
                    classes.update({name: value for name, value in fresh.items() if name in self.language.tails})

    def _variants(self) -> None:
        """The same words without accents, and as they are typed on a keyboard that lacks letters; none covers a true word."""
        for word, others in self.language.aliases.items():
            self.entries.update(dict.fromkeys(others.split(), self.entries[word]))
        self._true = dict(self._tailed)
        extra: dict[str, Entry] = {}
        for word, entry in self.entries.items():
            for other in _other_spellings(word, self.language.spelt_out):
                if other not in self.entries:
                    extra.setdefault(other, entry)
                    if word in self._tailed:
                        self._tailed.setdefault(other, self._tailed[word])
        self.entries.update(extra)
        self._unaccented = frozenset(extra)

    def _keeps(self, name: str) -> bool:
        """Is a word with an ending still of this class? Not a form of a verb, nor a time."""
        language = self.language
        others = (language.forms, language.values, language.tails, ("=",))
        return name in language.tailed or not any(name in one for one in others)

    # Classes and words as letters

    def chars(self, expression: str) -> frozenset[str]:
        """Return the letters of ``a|b.c.!d``. Raises KeyError for a class that is not there."""
        found: frozenset[str] = frozenset()
        for either in expression.split("|"):
            parts = [self._class(part.strip()) for part in either.split(".")]
            both = parts[0]
            for part in parts[1:]:
                both &= part
            found |= both
        return found

    def _class(self, name: str) -> frozenset[str]:
        if name.startswith("!"):
            return self.words - self._class(name[1:])
        if name == "w":
            return self.words
        if name == "x":
            return self.filled
        found = frozenset(char for char, signature in self.signatures.items() if name in signature)
        built_in = frozenset(BUILT_IN.get(name, ""))
        if not found and not built_in:
            raise KeyError(f"{self.language.code}: no word is {name!r}")
        return found | built_in

    def literal(self, word: str) -> frozenset[str]:
        return frozenset({self.entries[word].char})

    def missing(self, names: Iterable[str]) -> list[str]:
        """Return those of the class expressions that name a class without words."""
        found = []
        for name in names:
            try:
                self.chars(name)
            except KeyError:
                found.append(name)
        return sorted(found)

    # Words of a text

    def entry(self, word: str) -> Entry | None:
        """Return what is known of a word in small letters, None for a stranger."""
        try:
            return self._cache[word]
        except KeyError:
            found = self._look_up(word)
            if len(self._cache) < MOST_CACHED:
                self._cache[word] = found
            return found

    def whole(self, word: str) -> bool:
        """Does a word with a hyphen stay one? Not where a part of it speaks of time: ``mid-March``, ``Mon-Fri``."""
        if word in self.entries:
            return True
        parts = [self.entries[part].classes for part in word.split("-") if part in self.entries]
        return not any(TIMELY & set(classes) for classes in parts)

    def _look_up(self, word: str) -> Entry | None:
        entry = self.entries.get(word)
        if entry is None and word[:1] == "~":
            entry = self.entries.get(word[1:])
        if entry is None and not word.isascii():
            entry = self._folded(word)
        if entry is None and (self._prefixes or self._endings):
            entry = self._prefixed(word) or self._with_tail(word)
        if entry is None and len(word) >= self.language.forgiven_from and word.isalpha():
            entry = self._misspelt(word if word.isascii() else fold(word))
        if entry is None:
            entry = next((self.entries[like] for pattern, like in self._guessed if pattern.search(word)), None)
        return entry

    def _spelt(self, word: str) -> Entry | None:
        return self.entries.get(word) or (None if word.isascii() else self._folded(word))

    def _folded(self, word: str) -> Entry | None:
        """A word with other accents. Where endings say so much, none is written that the true word has not."""
        plain = fold(word)
        return None if self._endings and plain not in self._unaccented else self.entries.get(plain)

    def parted(self, word: str) -> Iterator[tuple[str, str]]:
        """Yield every prefix of a verb that the word may begin with, and the rest. The longest prefix comes first."""
        for prefix in reversed(self._prefixes):
            if word.startswith(prefix) and len(word) > len(prefix) + 1:
                yield prefix, word[len(prefix) :]

    def _prefixed(self, word: str) -> Entry | None:
        """A verb behind one of the prefixes of the language is what the bare verb is."""
        for _, rest in self.parted(word):
            entry = self._spelt(rest)
            if entry is not None and not entry.classes.keys().isdisjoint(self.language.forms):
                return entry
        return None

    def _with_tail(self, word: str) -> Entry | None:
        """A noun with an ending, or as the last part of a longer word. The longest noun that fits counts."""
        found = self._tail(word, self._true)
        return found or self._tail(word if word.isascii() else fold(word), self._tailed)

    def _tail(self, word: str, known: Mapping[str, dict[str, Entry]]) -> Entry | None:
        parts = [
            (word[:at], names[0])
            for at in range(len(word), 1, -1)
            if (names := [name for name, ending in self._endings if ending.fullmatch(word, at)])
        ]
        whole = next((known[stem][name] for stem, name in parts if stem in known), None)
        return whole or next((found[name] for stem, name in parts if (found := _last_part(stem, known))), None)

    def _misspelt(self, word: str) -> Entry | None:
        near = self._nearest(word)
        if near:
            return self.entries[near]
        for _, rest in self.parted(word):
            if len(rest) >= self.language.forgiven_from - 1 and (near := self._nearest(rest)):
                return self.entries[near]
        return None

    def _nearest(self, word: str) -> str:
        """Return the one known word that a single slip of the finger makes of this one, "" for none or several."""
        if self._near is None:
            self._near = self._slips()
        found = {known for slip in _shortened(word) for known in self._near.get(slip, ()) if _one_slip(word, known)}
        if self._endings:  # where endings say so much, the last letter is not the wrong one
            found = {known for known in found if known[-1] == word[-1]}
        entries = {self.entries[known].char for known in found}
        return min(found) if len(entries) == 1 else ""

    def _slips(self) -> dict[str, list[str]]:
        near: dict[str, list[str]] = {}
        forgiven = set(self.language.forgiven)
        for word, entry in self.entries.items():
            if len(word) >= self.language.forgiven_from - 1 and word.isascii() and forgiven & set(entry.classes):
                for slip in _shortened(word):
                    near.setdefault(slip, []).append(word)
        return near


def _collect(language: Language, literals: set[str]) -> dict[str, dict[str, Any]]:
    """Return every word with its classes: what it is, and the value it has as that."""
    names = [*language.words, *language.values, *language.verbs, *language.nouns, *language.forms, *language.noun_forms]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise ValueError(f"{language.code}: one name for two classes: {', '.join(twice)}")
    raw: dict[str, dict[str, Any]] = {word: {} for word in sorted(literals)}
    for name, words in language.words.items():
        for word in words.split():
            raw.setdefault(word, {})[name] = True
    for word, name, value in _valued(language):
        raw.setdefault(word, {})[name] = value
    for group, form, word, lemma in inflected(language.verbs, language.forms, language.irregular):
        known = raw.setdefault(word, {})
        lemmas = str(known.get("=", "")).split()
        known |= {form: True, group: True, "=": " ".join(dict.fromkeys([*lemmas, lemma]))}
    for group, form, word, _ in inflected(language.nouns, language.noun_forms or {"noun": (("$", ""),)}, {}):
        raw.setdefault(word, {}).update({group: True, form: True, "noun": True})
    for classes in raw.values():
        _number(classes)
    return raw


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
        if re.search(ending, word):
            yield re.sub(ending, instead, word, count=1), bound


def _number(classes: dict[str, Any]) -> None:
    """Words for numbers are also hours and days, as far as there are any."""
    value = classes.get("n")
    if isinstance(value, int):
        classes |= {"small": value} if 1 <= value <= 12 else {}
        classes |= {"hour": value} if 0 <= value <= 24 else {}
        classes |= {"tens": value} if value in range(20, 100, 10) else {"ones": value} if 1 <= value <= 9 else {}
        classes |= {"minute": value} if 0 <= value < 60 else {}
    if "ordinal" in classes and classes["ordinal"] <= 31:
        classes["day"] = classes["ordinal"]


def inflected(
    lists: Mapping[str, str], forms: Mapping[str, Endings], irregular: Mapping[str, Mapping[str, str]]
) -> Iterator[tuple[str, str, str, str]]:
    """Yield (group, form, word, lemma) for every form of every word. Irregular forms replace the regular ones.

    In ``forms`` the first ending that fits makes the form; an ending that gives several words parts them by a bar.
    """
    made = {form: [(re.compile(ending), instead) for ending, instead in endings] for form, endings in forms.items()}
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


def _other_spellings(word: str, spelt_out: tuple[tuple[str, str], ...]) -> set[str]:
    plain = word if word.isascii() else fold(word)
    spelt = word
    for letter, letters in spelt_out:
        spelt = spelt.replace(letter, letters)
    return {plain, fold(spelt)} - {word}


def _last_part[Thing](stem: str, known: Mapping[str, Thing]) -> Thing | None:
    """What is known of the longest word that a word ends in."""
    return next((known[stem[at:]] for at in range(2, len(stem) - SHORTEST + 1) if stem[at:] in known), None)


def _shortened(word: str) -> set[str]:
    return {word} | {word[:at] + word[at + 1 :] for at in range(1, len(word))}


def _one_slip(typed: str, known: str) -> bool:
    """Is one letter too many, too few, wrong, or two changed places? The first letter is never the wrong one."""
    if typed[0] != known[0] or abs(len(typed) - len(known)) > 1:
        return False
    at = 0
    while at < min(len(typed), len(known)) and typed[at] == known[at]:
        at += 1
    after, before = typed[at:], known[at:]
    return (
        after[1:] == before[1:]
        or after[1:] == before
        or after == before[1:]
        or (after[:2] == before[1::-1] and after[2:] == before[2:])
    )


def used_lemmas(names: Iterable[str]) -> set[str]:
    """Return the lemmas that class expressions ask for: ``=get`` gives ``get``."""
    return {part[1:] for name in names for part in re.split(r"[|.!]+", name) if part.startswith("=")}


__all__ = ["TIME", "Entry", "Vocabulary", "inflected", "used_lemmas"]
