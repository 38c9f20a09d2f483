"""Sentences, and the clauses under others within them, as ranges of tokens."""

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import NamedTuple

from .tokens import Token
from .tongue import Tongue

MOST_TOKENS = 400  # of a sentence; a longer run is no sentence
_END = re.compile(r"[.?!]+\)?|\n+")
_FIGURE = frozenset("0123BCDFMHY59")


def sentences(tongue: Tongue, tokens: Sequence[Token], codes: str) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each sentence, with the marks that end it."""
    start = 0
    for match in _END.finditer(codes):
        if match.start() < start or not _ends(tongue, tokens, codes, match.start(), match.end()):
            continue
        yield from _pieces(start, match.end())
        start = match.end()
    yield from _pieces(start, len(codes))


def _pieces(start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        yield start, min(end, start + MOST_TOKENS)
        start += MOST_TOKENS


def _ends(tongue: Tongue, tokens: Sequence[Token], codes: str, at: int, after: int) -> bool:
    """A full stop ends no sentence within a word or figure, after a short form, or after a figure that goes on."""
    if codes[at] != "." or after - at > 1 or after >= len(codes):
        return True
    if tokens[after].start == tokens[at].end and codes[after] not in "\n)":
        return False
    if at == 0:
        return True
    before = tokens[at - 1]
    low = before.low.lstrip("~")
    if low in tongue.abbreviations or (len(before.low) == 1 and before.low.isalpha()):
        return tokens[after].capital and low in tongue.abbreviations and _closes(tongue, low)
    if codes[at - 1] in _FIGURE:
        return tokens[after].capital and codes[after] == "N" or codes[after] == "\n" or _begins(tongue, tokens[after])
    return True


def _closes(tongue: Tongue, low: str) -> bool:
    """Short forms that may well end a sentence: "at 3 p.m."."""
    entry = tongue.vocabulary.entry(low)
    return bool(entry and "closing" in entry.classes)


def _begins(tongue: Tongue, token: Token) -> bool:
    """A capital after a figure with a full stop begins a sentence, unless it is a month or a weekday: "3. Mars"."""
    entry = tongue.vocabulary.entry(token.low)
    return token.capital and not (entry and {"month", "weekday"} & set(entry.classes))


class Under(NamedTuple):
    """A clause under another, from its first word to the mark that ends it. ``leads``: it stands before its main clause."""

    start: int
    end: int
    role: str
    leads: bool
    closed: bool = False


STOPS = frozenset(",;:-()\n.?!")


def clauses_under(
    tongue: Tongue, codes: str, start: int, end: int, heads: Mapping[int, bool], sifted: int = -1
) -> list[Under]:
    """Return the clauses under others in a sentence.

    ``heads`` are the tokens at which main clauses may begin, with whether they are joined to the one before.
    """
    found: list[Under] = []
    taken = start
    for met, clause in tongue.clauses.within(codes, start, end, sifted):
        if met.start < taken or (found and met.start < found[-1].end and clause.role == found[-1].role):
            continue
        taken = met.end
        leads = met.start == start or codes[met.start - 1] in STOPS or _joined(tongue, codes, start, met.start)
        stop = met.end if clause.closed else _end(tongue, codes, met.end, end, start, heads, leads)
        found.append(Under(met.start, stop, clause.role, leads, clause.closed))
    return found


def _joined(tongue: Tongue, codes: str, start: int, at: int) -> bool:
    """Does "and" or the like stand right before?"""
    joints = (tongue.breaks, tongue.lists) if tongue.lists else (tongue.breaks,)
    return at > start and any(met.end == at for one in joints for met, _ in one.at(codes, at - 1, at))


def _end(tongue: Tongue, codes: str, at: int, end: int, start: int, heads: Mapping[int, bool], leads: bool) -> int:
    """Where a clause ends that goes on behind ``at``, in a sentence from ``start`` to ``end``."""
    if tongue.language.commas:
        return _stop(codes, at, end, _without_comma(codes, at, end, heads) if leads else ())
    joined = {place for place, one in heads.items() if one or _joined(tongue, codes, start, place)}
    return _stop(codes, at, end, heads if leads else joined)


def _without_comma(codes: str, start: int, end: int, heads: Container[int]) -> Container[int]:
    """Where commas end clauses but none stands there: of several verbs the last is that of the main clause."""
    stop = _stop(codes, start, end, ())
    inside = [at for at in range(start, stop) if at in heads]
    return inside[-1:] if len(inside) > 1 and codes[stop : stop + 1] not in (",", ";") else ()


def _stop(codes: str, start: int, end: int, heads: Container[int]) -> int:
    """The next mark or main clause; what begins right after the first words is this clause itself."""
    at = start
    while at < end and codes[at] not in STOPS:
        if at > start and at in heads:
            return at
        at += 1
    return at
