"""The words of a language as letters: words that every pattern treats alike share one.

A word is known by its spelling, then without accents, then with the letters that a keyboard lacked spelt out, and at last
with one small typing error, where the language allows it for the word's class.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from hoia.kit.words import fold

from .language import Endings, Language
from .tokens import BUILT_IN, HYPHEN, NAME, TIME, WORD

FIRST, LAST = 0x3400, 0xD7FF  # the letters that words may get
TIMELY = {"weekday", "month", "n", "unit", "part", "ordinal", "period"}
MOST_CACHED = 20_000
NOTHING: Mapping[str, Any] = {}
SHORTEST = 4  # letters of a noun that is sought at the end of a longer word


class Entry(NamedTuple):
    """A known word: its letter, and what it is by class, with a value where it has one (``weekday`` → 4)."""

    char: str
    classes: Mapping[str, Any]


class _Plain(Entry):
    """The same, found by a spelling without its accents."""

    __slots__ = ()


class _Words:
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


class Vocabulary:
    def __init__(self, language: Language, literals: set[str], lemmas: set[str]) -> None:
        self.language = language
        self.entries: dict[str, Entry] = {}
        self.signatures: dict[str, frozenset[str]] = {}
        self._chars_of: dict[str, list[str]] = {}
        self._tailed: dict[str, dict[str, Entry]] = {}
        self._true: Mapping[str, dict[str, Entry]] = self._tailed
        self._endings = [(name, re.compile(ending)) for name, ending in language.tails.items()]
        self._ends: dict[str, str] | None = {}  # while it is made the same endings come again and again
        self._prefixes = sorted({one for word in language.prefixes.split() for one in (word, fold(word))}, key=len)
        self._guessed = [(re.compile(pattern), word) for pattern, word in language.guessed]
        words = _collect(language, literals, lemmas)
        self._assign(words, literals)
        if self._prefixes or self._endings:
            self._enrich(words)
            self._assign(words, literals)
        self._ends = None
        self._variants()
        self._cache: dict[str, Entry | None] = {}
        self._near: dict[str, list[str]] | None = None

    def _assign(self, words: _Words, literals: set[str]) -> None:
        letters: dict[frozenset[str], str] = {}
        made: dict[int, tuple[Entry, dict[str, Entry]]] = {}

        def letter(names: Iterable[str]) -> str:
            return letters.setdefault(frozenset(names), chr(FIRST + len(letters)))

        for word, classes in words.of.items():
            if word in literals:
                self.entries[word] = Entry(letter({*classes, f"'{word}"}), classes)
                tails = made[id(classes)][1] if id(classes) in made else self._tails_of(classes, letter)
            else:
                if id(classes) not in made:
                    made[id(classes)] = Entry(letter(classes), classes), self._tails_of(classes, letter)
                self.entries[word], tails = made[id(classes)]
            if tails:
                self._tailed[word] = tails
        if FIRST + len(letters) > LAST:
            raise ValueError(f"{self.language.code}: too many kinds of words")
        self.signatures = {char: signature for signature, char in letters.items()}
        self._chars_of = {}
        for char, signature in self.signatures.items():
            for name in signature:
                self._chars_of.setdefault(name, []).append(char)
        self.words = frozenset(self.signatures) | {WORD, NAME, HYPHEN}
        self.filled = self.words | frozenset("012359YHDCBMFLT")

    def _tails_of(self, classes: Mapping[str, Any], letter: Callable[[Iterable[str]], str]) -> dict[str, Entry]:
        """Return what a word of these classes is with each ending; nothing where it takes none."""
        language = self.language
        if not self._endings or classes.keys().isdisjoint(language.tailed):
            return {}
        kept = {name: value for name, value in classes.items() if self._keeps(name)}
        aside = {name: value for name, value in kept.items() if name not in (*language.nouns, "noun")}
        return {
            tail: Entry(letter({*kept, tail}), {**(kept if tail in language.direct else aside), tail: True})
            for tail, _ in self._endings
        }

    def _enrich(self, words: _Words) -> None:
        """Words that patterns name are also the verbs and nouns that they are by their prefix or ending."""
        language = self.language
        for word, classes in words.of.items():
            if not classes.keys().isdisjoint(language.values):
                continue
            found = None if not classes.keys().isdisjoint(language.forms) else self._prefixed(word)
            found = found or self._with_tail(word)
            if found is not None:
                fresh = {name: value for name, value in found.classes.items() if name[0] != "=" and name not in classes}
                if not (classes.keys().isdisjoint(language.nouns) and classes.keys().isdisjoint(language.forms)):
                    fresh = {name: value for name, value in fresh.items() if name in language.tails}
                if fresh:
                    words.add(word, fresh)

    def _variants(self) -> None:
        """The same words without accents, and as they are typed on a keyboard that lacks letters; none covers a true word."""
        for word, others in self.language.aliases.items():
            self.entries.update(dict.fromkeys(others.split(), self.entries[word]))
        self._true = dict(self._tailed)
        extra: dict[str, Entry] = {}
        plain: dict[int, _Plain] = {}
        for word, entry in self.entries.items():
            for other in _other_spellings(word, self.language.spelt_out):
                if other not in self.entries:
                    extra.setdefault(other, plain.setdefault(id(entry), _Plain(*entry)))
                    if word in self._tailed:
                        self._tailed.setdefault(other, self._tailed[word])
        self.entries.update(extra)

    def _keeps(self, name: str) -> bool:
        """Is a word with an ending still of this class? Not a form of a verb, nor a time."""
        language = self.language
        others = (language.forms, language.values, language.tails)
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
        found = frozenset(self._chars_of.get(name, ()))
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
        found = self.entries.get(fold(word))
        return None if self._endings and not isinstance(found, _Plain) else found

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
        plain = word if word.isascii() else fold(word)
        return found if found or (plain is word and self._true is self._tailed) else self._tail(plain, self._tailed)

    def _tail(self, word: str, known: Mapping[str, dict[str, Entry]]) -> Entry | None:
        longest_first = range(len(word), 1, -1)
        for at in longest_first:
            whole = known.get(word[:at])
            if whole and (name := self._end(word[at:])):
                return whole[name]
        for at in longest_first:
            last = _last_part(word[:at], known)
            if last and (name := self._end(word[at:])):
                return last[name]
        return None

    def _end(self, rest: str) -> str:
        """Return the name of the ending that this is, "" for none."""
        known = self._ends.get(rest) if self._ends is not None else None
        if known is not None:
            return known
        name = next((name for name, ending in self._endings if ending.fullmatch(rest)), "")
        if self._ends is not None:
            self._ends[rest] = name
        return name

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


def _collect(language: Language, literals: set[str], lemmas: set[str]) -> _Words:
    """Return every word with its classes: what it is, and the value it has as that; ``=call`` for a lemma that is asked for."""
    names = [*language.words, *language.values, *language.verbs, *language.nouns, *language.forms, *language.noun_forms]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise ValueError(f"{language.code}: one name for two classes: {', '.join(twice)}")
    found = _Words()
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
        if re.search(ending, word):
            yield re.sub(ending, instead, word, count=1), bound


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
    for at in range(2, len(stem) - SHORTEST + 1):
        found = known.get(stem[at:])
        if found is not None:
            return found
    return None


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
