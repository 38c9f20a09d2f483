"""Patterns over words: the notation in which the language files say what they look for.

A pattern looks like ``"<us> <will> <adverb>* {base}"``. Its pieces stand for one token each:

    call                a word, as it is written (small letters)
    <will>              any word of a class; <base.send> of both, <base|ing> of either, <base.!none> of one and not the other;
                        <=send> any form of a verb; <w> any word, <x> any word, figure or time
    {base}              the same, and what it met is handed on; also the name of a rule of the time grammar
    ( | ) ? * + {0,3}   as in regular expressions, as are (?=…) (?!…) (?<!…)
    <^> <$>             the start and the end of a clause: nothing but a mark stands before, after

A text becomes a string with one letter for each token, so a pattern becomes an ordinary regular expression over letters.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from sys import intern

Chars = frozenset[str]
Lookup = Callable[[str], Chars]

MOST_PAIRS = 100_000  # kept in mind by an index
LAYERS = 3  # pieces of a pattern that are looked for before it is tried
COMMON = 40  # how many rare words a common one weighs

_PIECE = re.compile(
    r"\s*(?:(?P<many>\{\d*,?\d*\})|(?P<slot>\{[^}]+\})|(?P<class><[^>]+>)|(?P<open>\((?:\?(?:<[=!]|[:=!]))?)|(?P<close>\))"
    r"|(?P<or>\|)|(?P<often>[?*+])|(?P<word>[^\s()|?*+<>{}]+))"
)


class PatternError(ValueError):
    """A pattern that cannot be understood; the message holds it."""


@dataclass(frozen=True, slots=True)
class Node:
    """A piece of a pattern. ``kind`` is word, class, slot, group, look, edge; groups hold alternatives of sequences."""

    kind: str
    text: str = ""
    often: str = ""
    inside: tuple[tuple["Node", ...], ...] = ()


def parse(pattern: str) -> Node:
    """Return the pattern as a tree. Raises PatternError."""
    pieces = list(_pieces(pattern))
    inside, at = _alternatives(pieces, 0, pattern)
    if at < len(pieces):
        raise PatternError(f"a bracket too many: {pattern}")
    return Node("group", "(?:", "", inside)


def _pieces(pattern: str) -> Iterator[tuple[str, str]]:
    at = 0
    end = len(pattern.rstrip())
    while at < end:
        match = _PIECE.match(pattern, at)
        if match is None or match.lastgroup is None:
            raise PatternError(f"cannot be read from {pattern[at:]!r} on: {pattern}")
        yield match.lastgroup, match[match.lastgroup]
        at = match.end()


def _alternatives(pieces: list[tuple[str, str]], at: int, pattern: str) -> tuple[tuple[tuple[Node, ...], ...], int]:
    found: list[tuple[Node, ...]] = []
    row: list[Node] = []
    while at < len(pieces) and pieces[at][0] != "close":
        kind, text = pieces[at]
        at += 1
        if kind == "or":
            found.append(tuple(row))
            row = []
        elif kind in ("often", "many"):
            if not row or row[-1].often:
                raise PatternError(f"nothing to repeat: {pattern}")
            row[-1] = Node(row[-1].kind, row[-1].text, text, row[-1].inside)
        elif kind == "open":
            inside, at = _alternatives(pieces, at, pattern)
            if at >= len(pieces):
                raise PatternError(f"a bracket is not closed: {pattern}")
            at += 1
            opened = text if len(text) > 1 else "(?:"
            row.append(Node("group" if opened == "(?:" else "look", opened, "", inside))
        else:
            row.append(_leaf(kind, text))
    return (*found, tuple(row)), at


def _leaf(kind: str, text: str) -> Node:
    if text in ("<^>", "<$>"):
        return Node("edge", text)
    return Node(kind, text if kind == "word" else text[1:-1])


def leaves(node: Node) -> Iterator[Node]:
    """Yield the words, classes and slots of a pattern."""
    if node.kind in ("word", "class", "slot"):
        yield node
    for row in node.inside:
        for one in row:
            yield from leaves(one)


def alternatives(node: Node) -> list[Node]:
    """Return what a whole pattern parts by bars, as patterns of their own."""
    return [Node(node.kind, node.text, "", (row,)) for row in node.inside]


def begins_with_slot(node: Node) -> bool:
    """Does all that the pattern meets begin with a slot?"""
    if node.kind == "slot":
        return not node.often
    return bool(node.kind == "group" and not node.often and node.inside) and all(
        bool(row) and begins_with_slot(row[0]) for row in node.inside
    )


@dataclass(frozen=True, slots=True)
class Shape:
    """A pattern as a regular expression, with what it can be known by without trying it.

    ``first`` and ``second`` are the letters that it can begin and go on with; ``empty`` and ``single`` say whether it can meet
    no letter, or just one. ``slots`` are its slots in order. ``needs`` are sets of letters, of each of which one must be met,
    the rarest first.
    """

    regex: str
    first: Chars
    second: Chars = frozenset()
    empty: bool = False
    single: bool = False
    slots: tuple[str, ...] = ()
    needs: tuple[Chars, ...] = ()


def _in_a_row(shapes: list[Shape]) -> Shape:
    first: set[str] = set()
    second: set[str] = set()
    for number, shape in enumerate(shapes):
        first |= shape.first
        second |= shape.second
        if shape.single:
            for following in shapes[number + 1 :]:
                second |= following.first
                if not following.empty:
                    break
        if not shape.empty:
            break
    filled = [shape for shape in shapes if not shape.empty]
    single = any(shape.single and filled in ([], [shape]) for shape in shapes)
    slots = tuple(slot for shape in shapes for slot in shape.slots)
    needs = tuple(dict.fromkeys(need for shape in filled for need in shape.needs))
    regex = "".join(shape.regex for shape in shapes)
    return Shape(regex, frozenset(first), frozenset(second), not filled, single, slots, needs)


def either(shapes: list[Shape], opening: str = "(?:") -> Shape:
    """Return the pattern that meets what any of ``shapes`` meets."""
    return Shape(
        opening + "|".join(shape.regex for shape in shapes) + ")",
        frozenset().union(*(shape.first for shape in shapes)),
        frozenset().union(*(shape.second for shape in shapes)),
        any(shape.empty for shape in shapes),
        any(shape.single for shape in shapes),
        tuple(slot for shape in shapes for slot in shape.slots),
        tuple(frozenset().union(*needs) for needs in zip(*(shape.needs for shape in shapes), strict=False)),
    )


def _one(chars: Chars) -> Shape:
    return Shape(one_of(chars), chars, single=True, needs=(chars,))


class Compiler:
    """Turns trees into regular expressions. ``chars`` gives the letters of a class or word; ``rules`` the named parts.

    ``common`` are the letters of words that stand in most sentences.
    """

    def __init__(self, chars: Lookup, literal: Lookup, filled: Chars, common: Chars = frozenset()) -> None:
        self.chars, self.literal, self.common = chars, literal, common
        self.edge = one_of(filled)
        self.rules: dict[str, Shape] = {}
        self.blind: dict[str, Shape] = {}  # the same, not looking at what stands around
        self._letters: dict[Chars, str] = {}

    def matcher(self, shape: Shape) -> "Matcher":
        return Matcher(shape, self._as_letters)

    def _as_letters(self, chars: Chars) -> str:
        """Return the one string of all sets with these letters: they are large, many, and few of them differ."""
        found = self._letters.get(chars)
        if found is None:
            found = self._letters[chars] = "".join(sorted(chars))
        return found

    def shape(self, node: Node, capture: bool = True, looks: bool = True) -> Shape:
        """Return the tree as a regular expression; without ``looks`` it does not look at what stands around.

        Raises KeyError for a class that no word has.
        """
        shape = self._bare(node, capture, looks)
        if not node.often:
            return shape
        empty = shape.empty or node.often in "?*" or node.often.startswith(("{0", "{,"))
        second = shape.second | shape.first if shape.single and node.often != "?" else shape.second
        needs = () if empty else shape.needs
        return Shape(f"(?:{shape.regex}){node.often}", shape.first, second, empty, shape.single, shape.slots, needs)

    def _bare(self, node: Node, capture: bool, looks: bool) -> Shape:
        if node.kind in ("edge", "look") and not looks:
            return Shape("", frozenset(), empty=True)
        match node.kind:
            case "word":
                return _one(self.literal(node.text))
            case "class":
                return _one(self.chars(node.text))
            case "slot":
                inner = (self.rules if looks else self.blind).get(node.text) or _one(self.chars(node.text))
                regex = f"({inner.regex})" if capture else f"(?:{inner.regex})"
                return replace(inner, regex=regex, slots=(node.text,) if capture else ())
            case "edge":
                return Shape(f"(?<!{self.edge})" if node.text == "<^>" else f"(?!{self.edge})", frozenset(), empty=True)
        inside = capture and node.kind == "group"
        rows = [self._rarest(_in_a_row([self.shape(one, inside, looks) for one in row])) for row in node.inside]
        whole = either(rows, node.text)
        return whole if node.kind == "group" else Shape(whole.regex, frozenset(), empty=True)

    def _rarest(self, shape: Shape) -> Shape:
        """The same with the needs that tell most, which are those of few and rare words."""
        if len(shape.needs) < 2:
            return shape
        needs = sorted(shape.needs, key=lambda need: len(need) + COMMON * len(need & self.common))
        return replace(shape, needs=tuple(needs[:LAYERS]))


class Sieve:
    """Tells of a text, by its letters, which patterns it may meet at all: most sentences meet hardly any.

    Each pattern has a bit in each layer, set by the letters that it needs there.
    """

    def __init__(self) -> None:
        self.masks: dict[str, int] = {}
        self.free = self.size = 0

    def add(self, patterns: list[tuple[Chars, ...]]) -> int:
        """Take in patterns by what they need; return where their bits begin."""
        base = self.size
        for layer in range(LAYERS):
            for needs in patterns:
                bit = 1 << self.size
                self.size += 1
                if layer >= len(needs):
                    self.free |= bit
                    continue
                for char in needs[layer]:
                    self.masks[char] = self.masks.get(char, 0) | bit
        return base

    def finish(self) -> None:
        """Let equal masks be one, when all patterns are taken in."""
        same = {mask: mask for mask in self.masks.values()}
        self.masks = {char: same[mask] for char, mask in self.masks.items()}

    def of(self, codes: str) -> int:
        found, masks = self.free, self.masks
        for char in set(codes):
            found |= masks.get(char, 0)
        return found


class Matcher:
    """One pattern, made ready when it is first needed. ``first`` and ``second`` are the letters it can begin and go on with.

    They are strings, which take a tenth of the room of sets. ``needs`` is there until an index has taken it in.
    """

    def __init__(self, shape: Shape, letters: Callable[[Chars], str]) -> None:
        self.regex, self.slots, self.single, self.needs = shape.regex, shape.slots, shape.single, shape.needs
        self.first, self.second = letters(shape.first), letters(shape.second)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.regex)

    def may_meet(self, two: str) -> bool:
        """Can the pattern begin with these two letters, or with one at the end of a text?"""
        return two[0] in self.first and (self.single or len(two) < 2 or two[1] in self.second)


class Index[Thing]:
    """Patterns, each with its thing, found by the first two letters of a place in a text; in the order given.

    Sets of patterns are whole numbers, a bit for each.
    """

    def __init__(self, rows: Iterable[tuple[Matcher, Thing]], sieve: Sieve) -> None:
        self.rows = list(rows)
        self.first = frozenset(map(intern, set[str]().union(*(matcher.first for matcher, _ in self.rows))))
        self.every = (1 << len(self.rows)) - 1
        self._base = sieve.add([matcher.needs for matcher, _ in self.rows])
        for matcher, _ in self.rows:
            matcher.needs = ()
        self._pairs: dict[str, int] = {}
        self._firsts: dict[str, list[int]] = {}
        self._sets: dict[int, list[tuple[Matcher, Thing]]] = {0: []}

    def among(self, sifted: int) -> int:
        """Return those that a text may meet, from what the sieve says of it."""
        sifted >>= self._base
        length = len(self.rows)
        return sifted & (sifted >> length) & (sifted >> (2 * length)) & self.every

    def at(self, codes: str, at: int, among: int) -> list[tuple[Matcher, Thing]]:
        """Return those of ``among`` that may meet at this place."""
        if not among:
            return self._sets[0]
        two = codes[at : at + 2]
        found = self._pairs.get(two)
        if found is None:
            found = sum(1 << number for number in self._beginning(two[0]) if self.rows[number][0].may_meet(two))
            if len(self._pairs) < MOST_PAIRS:
                self._pairs[two] = found
        found &= among
        rows = self._sets.get(found)
        if rows is None:
            rows = [row for number, row in enumerate(self.rows) if found >> number & 1]
            if len(self._sets) < MOST_PAIRS:
                self._sets[found] = rows
        return rows

    def _beginning(self, letter: str) -> list[int]:
        """Return the numbers of those that may begin with a letter: of letters there are fewer than of pairs."""
        found = self._firsts.get(letter)
        if found is None:
            found = self._firsts[letter] = [at for at, (one, _) in enumerate(self.rows) if letter in one.first]
        return found


def one_of(chars: Chars) -> str:
    """Return a set of letters as a regular expression; one that meets nothing for none."""
    if not chars:
        return "(?!)"
    if len(chars) == 1:
        return re.escape(next(iter(chars)))
    ranges: list[list[int]] = []
    for number in sorted(map(ord, chars)):
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return "[" + "".join(_range(first, last) for first, last in ranges) + "]"


def _range(first: int, last: int) -> str:
    begin, end = re.escape(chr(first)), re.escape(chr(last))
    return begin if first == last else f"{begin}{end}" if last == first + 1 else f"{begin}-{end}"
