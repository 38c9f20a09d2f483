"""The time grammar: from tokens to what they say about time, by the rules of the language.

A rule makes one of the parts below; a part may be named in the slots of rules that stand after it.

    number  a number, in figures or words              {"n": 3}, {"tens": 20, "ones": 5}, {"n": 1, "plus": 0.5}
    clock   a time of day that shows itself as one     {"hour": 15, "minute": 30}
    date    a day, or a longer stretch                 {"weekday": 4}, {"day": 1}, {"dom": 3, "month": 12}, {"period": "week"} …
    span    so much time                               {"n": 3, "unit": "day"}
    time    whatever may stand alone in a sentence; ``date`` and ``clock`` may
    head    words before a time that bound it          {"bound": "by"}
    hours   a time of day where nothing else can stand: "between 9 and 11"
    bare    a time of day that shows itself only after a head: "at three"
    tail    words after a time that bound it           {"bound": "by"}
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from graphlib import CycleError, TopologicalSorter
from typing import Any, NamedTuple

from .language import Rule
from .patterns import Compiler, Index, Matcher, Node, Sieve, either, leaves
from .tokens import FIGURES, Token
from .vocabulary import Vocabulary

Fields = dict[str, Any]
NAMES = {
    "day": "dom",
    "ordinal": "dom",
    "offset": "day",
    "fives": "minute",
    "small": "month",
}  # slots whose value is a field of another name
CLOCK = ("hour", "minute", "half", "hm", "hhmm", "offset", "back", "exact")
CLOCKS = ("clock", "bare", "hours")
ALONE = ("time", "date", "clock")


@dataclass(frozen=True, slots=True)
class Part:
    """Tokens ``start`` to ``end`` of a text that say something about time, and what they say."""

    start: int
    end: int
    fields: Fields


@dataclass(frozen=True, slots=True)
class _Ready:
    """A rule. ``inner`` is its pattern blind for what stands around, to read again what another rule has met."""

    makes: str
    matcher: Matcher
    inner: Matcher
    fields: Fields


class Among(NamedTuple):
    """The rules that may meet in a text, as sets of their indexes."""

    alone: int
    heads: int
    bare: int
    tails: int


EVERY = Among(-1, -1, -1, -1)


class Grammar:
    def __init__(
        self, rules: Sequence[Rule], trees: Sequence[Node], vocabulary: Vocabulary, compiler: Compiler, sieve: Sieve
    ) -> None:
        self.vocabulary, self._sieve = vocabulary, sieve
        self.ready: dict[str, list[_Ready]] = {}
        for name in _in_order(rules, trees):
            shapes, blind = [], []
            for one, tree in zip(rules, trees, strict=True):
                if one.makes == name:
                    shape = compiler.shape(tree)
                    if shape.empty:
                        raise ValueError(f"{vocabulary.language.code}: a time of no words: {one.pattern}")
                    shapes.append(compiler.shape(tree, capture=False))
                    blind.append(compiler.shape(tree, capture=False, looks=False))
                    inner = compiler.matcher(replace(compiler.shape(tree, looks=False), needs=()))
                    self.ready.setdefault(name, []).append(
                        _Ready(name, compiler.matcher(shape), inner, dict(one.fields))
                    )
            compiler.rules[name], compiler.blind[name] = either(shapes), either(blind)
        self._alone = self._index(*ALONE)
        self._heads, self._bare, self._tails = (self._index(name) for name in ("head", "bare", "tail"))
        self.starts = self._alone.first | self._heads.first

    def _index(self, *names: str) -> Index[_Ready]:
        return Index(((one.matcher, one) for name in names for one in self.ready.get(name, ())), self._sieve)

    def may_meet(self, sifted: int) -> bool:
        """May a text speak of time, by what the sieve says of it?"""
        return bool(self._alone.among(sifted) or self._bare.among(sifted))

    def scan(self, codes: str, tokens: Sequence[Token], sifted: int) -> list[Part]:
        """Return the parts that speak of time, from left to right, none within another."""
        found: list[Part] = []
        among = Among(*(index.among(sifted) for index in (self._alone, self._heads, self._bare, self._tails)))
        at, end = 0, len(codes)
        while at < end:
            may = codes[at] in self.starts and (
                self._alone.at(codes, at, among.alone) or self._heads.at(codes, at, among.heads)
            )
            part = self._part(codes, tokens, at, among) if may else None
            if part is None:
                at += 1
            else:
                found.append(part)
                at = part.end
        return found

    def whole(self, codes: str, tokens: Sequence[Token]) -> list[Part] | None:
        """Return the parts of an expression of which every word is understood, else None."""
        parts: list[Part] = []
        at = 0
        while at < len(codes):
            part = self._part(codes, tokens, at, EVERY)
            if part is not None:
                parts.append(part)
                at = part.end
            elif codes[at] in ",.-" or (entry := self.vocabulary.entry(tokens[at].low)) and "glue" in entry.classes:
                at += 1
            else:
                return None
        return parts or None

    def _part(self, codes: str, tokens: Sequence[Token], at: int, among: Among) -> Part | None:
        """The longest time that begins at ``at``: words that bound it, itself, words that bound it from behind."""
        heads: list[tuple[int, Fields]] = [(at, {})]
        while met := _longest(self._heads, codes, at, among.heads):
            at = met[1][1]
            heads.append((at, heads[-1][1] | self._meaning(met[1], met[0], codes, tokens)))
        best: Part | None = None
        for after, bounds in heads:
            met = self._core(codes, after, after > heads[0][0], among)
            if met is not None and (best is None or met[1][1] > best.end):
                fields = self._meaning(met[1], met[0], codes, tokens)
                fields = (_as_clock(fields) if met[0].makes in CLOCKS else fields) | bounds
                best = Part(heads[0][0], met[1][1], fields)
        return self._with_tails(best, codes, tokens, among) if best else None

    def _core(self, codes: str, at: int, bounded: bool, among: Among) -> "_Met | None":
        alone = _longest(self._alone, codes, at, among.alone)
        bare = _longest(self._bare, codes, at, among.bare) if bounded else None
        return bare if bare and (alone is None or bare[1][1] > alone[1][1]) else alone

    def _with_tails(self, part: Part, codes: str, tokens: Sequence[Token], among: Among) -> Part:
        at, fields = part.end, part.fields
        while met := _longest(self._tails, codes, at, among.tails):
            fields = self._meaning(met[1], met[0], codes, tokens) | fields
            at = met[1][1]
        return Part(part.start, at, fields)

    # What the words mean

    def _meaning(self, span: tuple[int, int], ready: _Ready, codes: str, tokens: Sequence[Token]) -> Fields:
        match = ready.inner.compiled.fullmatch(codes, *span)
        fields: Fields = dict(ready.fields)
        for number, slot in enumerate(ready.matcher.slots, 1):
            if match is not None and match.start(number) >= 0 and match.end(number) > match.start(number):
                self._fill(fields, slot, match.span(number), codes, tokens)
        for at in range(*span):
            entry = self.vocabulary.entry(tokens[at].low) if codes[at] not in FIGURES else None
            if entry and "bound" in entry.classes:
                fields.setdefault("bound", entry.classes["bound"])
        return fields

    def _fill(self, fields: Fields, slot: str, span: tuple[int, int], codes: str, tokens: Sequence[Token]) -> None:
        if slot not in self.ready:
            fields[NAMES.get(slot, slot)] = self._value(slot, tokens[span[0]])
            return
        inner = self._read(slot, span, codes, tokens)
        if slot in CLOCKS:
            if "clock" in fields:
                fields["clock_from"] = fields["clock"]
            fields |= _as_clock(inner)
        elif slot == "number":
            n = inner.get("n", inner.get("decimal", inner.get("tens", 0) + inner.get("ones", 0)))
            fields["n"] = n + inner.get("plus", 0)
        else:
            _replace(fields, inner)

    def _read(self, name: str, span: tuple[int, int], codes: str, tokens: Sequence[Token]) -> Fields:
        for ready in self.ready[name]:
            if ready.inner.compiled.fullmatch(codes, *span):
                return self._meaning(span, ready, codes, tokens)
        return {}

    def _value(self, slot: str, token: Token) -> Any:
        if token.sign:
            if slot == "decimal" and isinstance(token.value, tuple):
                return float(f"{token.value[0]}.{token.value[1]}")
            return token.value
        entry = self.vocabulary.entry(token.low)
        names = [name for either in slot.split("|") for name in either.split(".") if not name.startswith("!")]
        return next((entry.classes[name] for name in names if entry and name in entry.classes), True)


DAYS = (
    "day",
    "weekday",
    "week",
    "dom",
    "month",
    "year",
    "period",
    "edge",
    "shift",
    "holiday",
    "nth",
    "ymd",
    "dm",
    "figure",
)


def names_day(fields: Fields) -> bool:
    """Does it name a day to come, one by which or on which something is?"""
    lower = fields.get("bound") in ("from", "after")
    return any(name in fields for name in DAYS) and not (lower or fields.get("past") or fields.get("skip"))


def coming(fields: Fields) -> bool:
    """Is a time meant, and none that has been?"""
    return not fields.get("past") and not fields.get("skip")


def _replace(fields: Fields, inner: Fields) -> None:
    """A second day stands for the first: "Monday or Tuesday" is Tuesday at the latest."""
    if any(name in inner for name in DAYS):
        for name in DAYS:
            fields.pop(name, None)
    fields.update(inner)


def _as_clock(fields: Fields) -> Fields:
    """Gather what belongs to a time of day under its name."""
    clock = {name: value for name, value in fields.items() if name in CLOCK}
    if "clock" in fields or not clock:
        return fields
    return {"clock": clock} | {name: value for name, value in fields.items() if name not in CLOCK}


def _in_order(rules: Sequence[Rule], trees: Sequence[Node]) -> list[str]:
    """What is made, each after all that its rules name."""
    names = {one.makes for one in rules}
    needs: dict[str, set[str]] = {name: set() for name in names}
    for one, tree in zip(rules, trees, strict=True):
        needs[one.makes] |= {leaf.text for leaf in leaves(tree) if leaf.kind == "slot" and leaf.text in names}
    try:
        return list(TopologicalSorter(needs).static_order())
    except CycleError as trouble:
        raise ValueError(f"rules that name each other in a circle: {trouble.args[1]}") from trouble


_Met = tuple[_Ready, tuple[int, int]]


def _longest(rules: Index[_Ready], codes: str, at: int, among: int) -> _Met | None:
    best: _Met | None = None
    if not among or at >= len(codes):
        return None
    for matcher, one in rules.at(codes, at, among):
        match = matcher.compiled.match(codes, at)
        if match is not None and (best is None or match.end() > best[1][1]):
            best = (one, match.span())
    return best
