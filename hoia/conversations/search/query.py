"""Reads what people type into the search field. Pure; never raises: what it cannot understand becomes a problem to tell."""

import re
from dataclasses import dataclass, field
from datetime import date

from hoia.kit.words import fold, words

from . import vocabulary
from .days import Days, days

MOST_PARTS = 30
MOST_LETTERS = 1000


@dataclass(frozen=True, slots=True)
class Term:
    """A word (``start`` of one with ``prefix``), a phrase of several, or with ``place`` a word of a name or an address."""

    words: tuple[str, ...]
    prefix: bool = False
    phrase: bool = False
    place: str = ""  # "from", "to", "customer", or empty for anywhere


@dataclass(frozen=True, slots=True)
class Clause:
    """Any of these terms; none of them when ``without``."""

    terms: tuple[Term, ...]
    without: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition on the conversation: ``name`` as in the documentation (in English), ``value`` as it was typed."""

    name: str
    value: str
    without: bool = False
    days: Days | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that was not understood and left out: ``kind`` names the sentence, ``word`` what was typed."""

    kind: str
    word: str = ""


@dataclass(slots=True)
class Query:
    clauses: list[Clause] = field(default_factory=list)
    filters: list[Filter] = field(default_factory=list)
    number: int | None = None
    problems: list[Problem] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        return not self.clauses and not self.filters and self.number is None

    @property
    def phrases(self) -> bool:
        return any(term.phrase for clause in self.clauses for term in clause.terms)


_PART = re.compile(
    r"""(?P<minus>-(?=[^\s-]))?
        (?:(?P<name>[^\W\d_]+):(?!//))?
        (?:["“”„«»](?P<quoted>[^"“”„«»]*)(?:["“”„«»]|$)|(?P<plain>[^\s"“”„«»]+))?""",
    re.VERBOSE,
)
_NUMBER = re.compile(r"#(\d{1,15})")


def parse(text: str, today: date) -> Query:
    """Return what ``text`` asks for. ``today`` is the reader's day, for words such as *yesterday*."""
    query = Query()
    if len(text) > MOST_LETTERS:
        query.problems.append(Problem("long"))
    joining = False
    for count, part in enumerate(_parts(text[:MOST_LETTERS])):
        if count >= MOST_PARTS:
            query.problems.append(Problem("many"))
            break
        if part["plain"] in ("OR", "|") and not part["name"] and not part["minus"]:
            joining = bool(query.clauses)
            continue
        _take(query, part, today, joining)
        joining = False
    return query


def _parts(text: str) -> list[re.Match[str]]:
    return [match for match in _PART.finditer(text) if match["plain"] or match["quoted"] is not None or match["name"]]


def _take(query: Query, part: re.Match[str], today: date, joining: bool) -> None:
    without = bool(part["minus"])
    value = part["quoted"] if part["quoted"] is not None else part["plain"] or ""
    if part["name"]:
        name = vocabulary.FILTERS.get(fold(part["name"]))
        if name:
            _take_filter(query, _by_value(name, value, today), value, without, today)
            return
        if part["quoted"] is None and value:  # "re:invoice", "10:30": words with a colon
            value = f"{part['name']}:{value}"
        elif not value:
            value = part["name"]
    _take_words(query, value, part["quoted"] is not None, without, joining)


def _by_value(name: str, value: str, today: date) -> str:
    """``on:`` is a day in English and a state in Estonian; the value tells."""
    return "is" if name == "on" and days(value, today) is None and fold(value) in vocabulary.STATES else name


def _take_filter(query: Query, name: str, value: str, without: bool, today: date) -> None:
    if not value.strip():
        query.problems.append(Problem("empty", name))
    elif name in vocabulary.PLACES:
        _take_place(query, name, value, without)
    elif name in ("before", "after", "on"):
        found = days(value, today)
        if found is None:
            query.problems.append(Problem("day", value))
        else:
            query.filters.append(Filter(name, value, without, found))
    elif name in vocabulary.VALUES:
        known = vocabulary.VALUES[name].get(fold(value).strip())
        if known is None:
            query.problems.append(Problem(name, value))
        else:
            query.filters.append(Filter(name, known, without))
    else:
        query.filters.append(Filter(name, vocabulary.PEOPLE.get(fold(value), value), without))


def _take_place(query: Query, name: str, value: str, without: bool) -> None:
    """A name or an address: all its words must stand in that place."""
    prefix = value.endswith("*")
    folded = fold(value).strip().rstrip("*")
    if "@" in folded:
        query.clauses.append(Clause((Term((folded,), prefix, place=name),), without))
        return
    found = words(folded)
    if not found:
        query.problems.append(Problem("empty", name))
    for word in found:
        last = word is found[-1]
        query.clauses.append(Clause((Term((word,), prefix and last, place=name),), without))


def _take_words(query: Query, value: str, quoted: bool, without: bool, joining: bool) -> None:
    number = _NUMBER.fullmatch(value)
    if number and not quoted and not without:
        query.number = int(number[1])
        return
    term = _term(value, quoted)
    if term is None:
        return
    if joining and not without and not query.clauses[-1].without:
        query.clauses[-1] = Clause((*query.clauses[-1].terms, term))
    else:
        query.clauses.append(Clause((term,), without))


def _term(value: str, quoted: bool) -> Term | None:
    folded = fold(value).strip()
    if "@" in folded and not quoted and " " not in folded:
        return Term((folded.rstrip("*"),), prefix=folded.endswith("*")) if folded.strip("@*.") else None
    found = tuple(words(folded))
    if not found:
        return None
    if len(found) == 1:
        return Term(found, prefix=folded.endswith("*") and not quoted, phrase=quoted)
    return Term(found, phrase=True)
