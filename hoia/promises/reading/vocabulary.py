"""The words of a language as letters: words that every pattern treats alike share one.

A word is known by its spelling, then without accents, then with the letters that a keyboard lacked spelt out, and at last
with one small typing error, where the language allows it for the word's class.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from sys import intern
from typing import Any, NamedTuple

from marisa_trie import RecordTrie

from hoia.kit.words import fold

from .collecting import Words, collect, expression
from .compact import Compact
from .language import Language
from .tokens import BUILT_IN, HYPHEN, NAME, WORD

FIRST, LAST = 0x3400, 0xD7FF  # the letters that words may get
TIMELY = {"weekday", "month", "n", "unit", "part", "ordinal", "period"}
MOST_CACHED = 8_000
IN_ORDER, NUMBER = ">II", ">I"  # a number behind its place, a number
LONG = 9  # letters of a verb that may be misspelt where endings say much
SHORTEST = 4  # letters of a noun that is sought at the end of a longer word


class Entry(NamedTuple):
    """A known word: its letter, and what it is by class, with a value where it has one (``weekday`` → 4)."""

    char: str
    classes: Mapping[str, Any]


class Vocabulary:
    def __init__(self, language: Language, literals: set[str], lemmas: set[str]) -> None:
        self.language = language
        self.entries: Mapping[str, Entry] = {}
        self._words = Compact[Entry]({})  # the same, when all are known
        self._chars_of: dict[str, list[str]] = {}
        self._tailed = self._true = Compact[dict[str, Entry]]({})
        self._unaccented: RecordTrie | None = None  # a spelling without accents → the numbers of the true words
        self._endings = [(name, expression(ending)) for name, ending in language.tails.items()]
        self._ends: dict[str, str] | None = {}  # while it is made the same endings come again and again
        self._prefixes = sorted({one for word in language.prefixes.split() for one in (word, fold(word))}, key=len)
        self.run_together = {
            word: len(first) for first, words in language.run_together.items() for word in words.split()
        }
        self._guessed = [(expression(pattern), word) for pattern, word in language.guessed]
        words = collect(language, literals, lemmas)
        self._assign(words, literals)
        if self._prefixes or self._endings:
            self._enrich(words)
            self._assign(words, literals)
        self._ends = None
        self._variants()
        if missing := sorted({word for _, word in self._guessed if word not in self.entries}):
            raise ValueError(f"{language.code}: `guessed` names words that stand in no table: {', '.join(missing)}")
        self._cache: dict[str, Entry | None] = {}
        self._near: RecordTrie | None = None  # a word without one of its letters → the numbers of the words it may be

    def _assign(self, words: Words, literals: set[str]) -> None:
        letters: dict[frozenset[str], str] = {}
        made: dict[int, tuple[Entry, dict[str, Entry]]] = {}
        entries: dict[str, Entry] = {}
        tailed: dict[str, dict[str, Entry]] = {}

        def letter(names: Iterable[str]) -> str:
            return letters.setdefault(frozenset(names), intern(chr(FIRST + len(letters))))

        for word, classes in words.of.items():
            if word in literals:
                entries[word] = Entry(letter({*classes, f"'{word}"}), classes)
                tails = made[id(classes)][1] if id(classes) in made else self._tails_of(classes, letter)
            else:
                if id(classes) not in made:
                    made[id(classes)] = Entry(letter(classes), classes), self._tails_of(classes, letter)
                entries[word], tails = made[id(classes)]
            if tails:
                tailed[word] = tails
        if FIRST + len(letters) > LAST:
            raise ValueError(f"{self.language.code}: too many kinds of words")
        self.entries = entries
        self._tailed = self._true = Compact(tailed)
        self._chars_of = {}
        for signature, char in letters.items():
            for name in signature:
                self._chars_of.setdefault(name, []).append(char)
        self.words = frozenset(letters.values()) | {WORD, NAME, HYPHEN}
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

    def _enrich(self, words: Words) -> None:
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
        if missing := sorted(self.language.aliases.keys() - self.entries.keys()):
            raise ValueError(
                f"{self.language.code}: `aliases` names words that stand in no table: {', '.join(missing)}"
            )
        entries = dict(self.entries)
        for word, others in self.language.aliases.items():
            entries.update(dict.fromkeys(others.split(), entries[word]))
        tailed = dict(self._true)
        extra: dict[str, Entry] = {}
        unaccented: list[tuple[str, str]] = []
        for word, entry in entries.items():
            for other in _other_spellings(word, self.language.spelt_out):
                if other not in entries:
                    extra.setdefault(other, entry)
                    unaccented.append((other, word))
                    if word in self._true:
                        tailed.setdefault(other, self._true[word])
        self.entries = self._words = Compact({**entries, **extra})
        if self._endings:
            self._tailed = Compact(tailed)
            rows = ((other, (at, self._words.number(word))) for at, (other, word) in enumerate(unaccented))
            self._unaccented = RecordTrie(IN_ORDER, rows)

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

    def finish(self) -> None:
        """Let go of what is asked for only while patterns are made: after this no class is known by its name."""
        self._chars_of, self.words, self.filled = {}, frozenset(), frozenset()

    def prepare(self) -> None:
        """Make what is otherwise made when the first word comes that may be misspelt."""
        self._near = RecordTrie(NUMBER, self._slips())

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
        if not self._endings:
            return self.entries.get(plain)
        numbers = self._unaccented.get(plain, ()) if self._unaccented else ()
        words = (self._words.word(number) for _, number in sorted(numbers))
        return next((self.entries[true] for true in words if _fits(word, plain, true)), None)

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

    def _tail(self, word: str, known: Compact[dict[str, Entry]]) -> Entry | None:
        for whole in reversed(known.beginnings(word)):
            if len(whole) > 1 and (name := self._end(word[len(whole) :])):
                return known[whole][name]
        parts: dict[int, str] = {}  # the longest that ends at each letter
        for start in range(2, len(word) - SHORTEST + 1):
            for part in known.beginnings(word[start:]):
                if len(part) >= SHORTEST:
                    parts.setdefault(start + len(part), part)
        for at in sorted(parts, reverse=True):
            if name := self._end(word[at:]):
                return known[parts[at]][name]
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
            self.prepare()
        slips = self._near or {}
        numbers = {number for slip in _shortened(word) for (number,) in slips.get(slip, ())}
        found = {known for known in map(self._words.word, numbers) if _one_slip(word, known)}
        if self._endings:  # where endings say so much, the last letter is not the wrong one
            found = {known for known in found if known[-1] == word[-1] and self._likely(word, known)}
        entries = {self.entries[known].char for known in found}
        return min(found) if len(entries) == 1 else ""

    def _likely(self, word: str, known: str) -> bool:
        """Nouns look like verbs that are slightly misspelt: of a verb two letters changed places, or it is long and ends so."""
        if self.entries[known].classes.keys().isdisjoint(self.language.forms):
            return True
        return sorted(word) == sorted(known) or (len(known) >= LONG and known[-4:] == word[-4:])

    def _slips(self) -> Iterator[tuple[str, tuple[int]]]:
        """Yield every word that may be misspelt, whole and without each of its letters, with its number."""
        forgiven = self.language.forgiven
        for word, entry in self.entries.items():
            if (
                len(word) >= self.language.forgiven_from - 1
                and word.isascii()
                and not entry.classes.keys().isdisjoint(forgiven)
            ):
                number = self._words.number(word)
                yield from ((slip, (number,)) for slip in _shortened(word))


def _other_spellings(word: str, spelt_out: tuple[tuple[str, str], ...]) -> set[str]:
    plain = word if word.isascii() else fold(word)
    spelt = word
    for letter, letters in spelt_out:
        spelt = spelt.replace(letter, letters)
    return {plain, fold(spelt)} - {word}


def _fits(word: str, plain: str, true: str) -> bool:
    """Has the true word an accent wherever one is written?"""
    letters = zip(word, plain, true, strict=False)
    return len(word) != len(true) or all(typed in (bare, right) or right != bare for typed, bare, right in letters)


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
