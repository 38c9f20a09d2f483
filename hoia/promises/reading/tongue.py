"""A language made ready: its words as letters, its patterns as regular expressions, found by the letter they begin with."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, NamedTuple

from hoia.kit.words import fold

from . import languages
from .collecting import used_lemmas
from .grammar import Grammar, names_day
from .kinds import KINDS
from .language import Clause, Filter, Frame, Language
from .patterns import Compiler, Index, Node, Sieve, alternatives, begins_with_slot, leaves, parse
from .tokens import NAME, TIME, WORD, Token
from .vocabulary import Vocabulary


class Met(NamedTuple):
    """A pattern that met tokens ``start`` to ``end``; ``slot`` is the place of its first slot, or where it begins."""

    start: int
    end: int
    slot: int


class Patterns[Thing]:
    """Patterns, each with something that belongs to it, in the order in which they go before each other."""

    def __init__(self, rows: Iterable[tuple[Node, Thing]], compiler: Compiler, sieve: Sieve) -> None:
        self.index: Index[Thing] = Index(
            ((compiler.matcher(compiler.shape(tree)), thing) for tree, thing in rows), sieve
        )
        self.first = self.index.first

    def may_meet(self, sifted: int) -> bool:
        return self.index.among(sifted) != 0

    def at(self, codes: str, at: int, end: int, among: int = -1) -> Iterator[tuple[Met, Thing]]:
        """Yield what begins at this token."""
        for matcher, thing in self.index.at(codes, at, among):
            match = matcher.compiled.match(codes, at)
            if match is not None and match.end() <= end:
                slots = range(1, len(matcher.slots) + 1)
                slot = next((match.start(n) for n in slots if match.start(n) >= 0), at)
                yield Met(at, match.end(), slot), thing

    def within(self, codes: str, start: int, end: int, sifted: int = -1) -> Iterator[tuple[Met, Thing]]:
        """Yield what begins at any of these tokens, from left to right. ``sifted`` is what the sieve says of the text."""
        among = self.index.among(sifted)
        if among:
            for at in range(start, end):
                if codes[at] in self.first:
                    yield from self.at(codes, at, end, among)


class Tongue:
    def __init__(self, language: Language) -> None:
        self.language = language
        trees = _Trees(language)
        self.vocabulary = Vocabulary(language, trees.literals, used_lemmas(trees.names))
        rules = {one.makes for one in language.times}
        settings = {language.cues, language.channels, language.past} - {""}
        if missing := self.vocabulary.missing(trees.names - rules | settings):
            raise ValueError(
                f"{language.code}: named in a pattern or setting, but no table has words for it: {', '.join(missing)}"
            )
        known = self.vocabulary.entries
        common = frozenset(known[word].char for word in language.function_words.split() if word in known)
        compiler = Compiler(self.vocabulary.chars, self.vocabulary.literal, self.vocabulary.filled, common)
        self.sieve = sieve = Sieve()
        self.grammar = Grammar(
            language.times, [trees.of(one.pattern) for one in language.times], self.vocabulary, compiler, sieve
        )
        self.frames: Patterns[tuple[int, Frame]] = Patterns(  # each with its rank
            ((trees.of(one.pattern), (rank, one)) for rank, one in enumerate(language.frames)), compiler, sieve
        )
        self.filters: Patterns[Filter] = Patterns(
            ((trees.of(one.pattern), one) for one in language.filters), compiler, sieve
        )
        self.clauses: Patterns[Clause] = Patterns(
            ((trees.of(one.pattern), one) for one in language.clauses), compiler, sieve
        )
        rows = [(one, group) for pattern, group in language.phrases for one in alternatives(trees.of(pattern))]
        led = [(one, group) for one, group in rows if not begins_with_slot(one)]
        phrases = [(one, group) for one, group in rows if begins_with_slot(one)]
        self.phrases: Patterns[str] = Patterns(phrases, compiler, sieve)
        self.led: Patterns[str] = Patterns(led, compiler, sieve)  # those with words before their verb
        self.joined = {
            one: Patterns([(trees.of(_joined(language, one)), one)], compiler, sieve)
            for one in dict.fromkeys(frame.joins for frame in language.frames if frame.joins)
        }
        self.breaks: Patterns[str] = Patterns([(trees.of(language.breaks), "")], compiler, sieve)
        self.lists: Patterns[str] | None = None
        if language.lists:
            self.lists = Patterns([(trees.of(language.lists), "")], compiler, sieve)
        self.purpose: Patterns[str] | None = None
        if language.purpose:
            self.purpose = Patterns([(trees.of(language.purpose), "")], compiler, sieve)
        self.cues = self.vocabulary.chars(language.cues) if language.cues else None
        self.past = self.vocabulary.chars(language.past) if language.past else frozenset()
        self.channels = self.vocabulary.chars(language.channels) if language.channels else frozenset()
        self.kinds: Mapping[str, Mapping[str, str]] = {**KINDS, **language.kinds}
        groups = {
            *language.verbs,
            *(group for _, group in language.phrases),
            *(frame.group for frame in language.frames),
        }
        if missing := sorted(groups - set(self.kinds) - {""}):
            raise ValueError(
                f"{language.code}: no kind is known for {', '.join(missing)}; give each a row in `kinds`, or another name"
            )
        self.prefixes = frozenset(f"{language.prefixes} {fold(language.prefixes)}".split())
        self.timed = sieve.masks.get(TIME, 0)  # what may be met only where a time is
        self.abbreviations = frozenset(language.abbreviations.split())
        self.vocabulary.finish()
        self.sieve.finish()

    def day_of(self, tokens: Sequence[Token], codes: str) -> dict[str, Any]:
        """Return the last day to come that a sentence names; nothing where it asks, or tells of what has been."""
        if "?" in codes or not self.past.isdisjoint(codes):
            return {}
        days = [
            part.fields for part in self.grammar.scan(codes, tokens, self.sieve.of(codes)) if names_day(part.fields)
        ]
        return days[-1] if days else {}

    def codes(self, tokens: Sequence[Token]) -> str:
        """Return the tokens as letters, one each."""
        entry = self.vocabulary.entry
        return "".join(
            token.sign or (known.char if (known := entry(token.low)) else NAME if token.capital else WORD)
            for token in tokens
        )


class _Trees:
    """Every pattern of a language, parsed once, and the words and classes that they name."""

    def __init__(self, language: Language) -> None:
        self.trees: dict[str, Node] = {}
        self.literals: set[str] = set()
        self.names: set[str] = set()
        for pattern in _patterns(language):
            tree = self.trees[pattern] = parse(pattern)
            for leaf in leaves(tree):
                (self.literals if leaf.kind == "word" else self.names).add(leaf.text)

    def of(self, pattern: str) -> Node:
        return self.trees[pattern]


def _patterns(language: Language) -> Iterator[str]:
    for rows in (language.times, language.frames, language.filters, language.clauses):
        for row in rows:
            yield row.pattern
    for pattern, _ in language.phrases:
        yield pattern
    for frame in language.frames:
        if frame.joins:
            yield _joined(language, frame.joins)
    yield language.breaks
    if language.lists:
        yield language.lists
    if language.purpose:
        yield language.purpose


def _joined(language: Language, joins: str) -> str:
    return f"{language.joints} {{{joins}}}"


@cache
def codes_of_languages() -> tuple[str, ...]:
    """Return the codes of all languages: the names of the files in ``languages/``."""
    return tuple(sorted(module.name for module in iter_modules(languages.__path__)))


def language(code: str) -> Language:
    """Return what the file of a language says. Raises KeyError for a language without one."""
    if code not in codes_of_languages():
        raise KeyError(f"promises are read in {', '.join(codes_of_languages())}, not in {code!r}")
    found: Language = import_module(f"{languages.__name__}.{code}").LANGUAGE
    return found


@cache
def small_words() -> dict[str, tuple[str, ...]]:
    """Return the function words of all languages, each with the languages it belongs to."""
    found: dict[str, tuple[str, ...]] = {}
    for code in codes_of_languages():
        for word in language(code).function_words.split():
            found[word] = (*found.get(word, ()), code)
    return found
