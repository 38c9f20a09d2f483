"""Marks as they come out of the form of a review, and how they are shown beside hints and records."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from hoia.conversations.models import Direction, Message

from . import reading
from .evidence import Evidence
from .hints.conversation import Hint
from .hints.reasons import sentence_of, told
from .models import Clause, Review, Standard
from .rules import CustomersWord, Mark

LONGEST_QUOTE, LONGEST_NOTE = 500, 500
BY_RECORDS = ("on_time", "punctual")  # what the records alone decide
TEXTS = ("unmet", "more")


class Incomplete(ValueError):
    """Something is missing or cannot be; the words say what to do."""


@dataclass(frozen=True, slots=True)
class Row:
    """One criterion as the screen of a review shows it."""

    clause: Clause
    mark: Mapping[str, Any]
    first: Mapping[str, Any]
    hint: Hint | None = None
    why: str = ""
    evidence: Evidence | None = None

    @property
    def differs(self) -> bool:
        """The hint sees it otherwise than the reviewer did at first."""
        return bool(self.hint and self.first and self.hint.value.value != self.first.get("value"))

    @property
    def recorded(self) -> bool:
        return self.clause.id in BY_RECORDS


def said(review: Review) -> list[Message]:
    """Return what was said to and by the customer, as the reviewer reads it: no notes of ours."""
    rows = Message.objects.filter(conversation=review.conversation_id).exclude(direction=Direction.NOTE)
    return list(rows.select_related("colleague", "customer").order_by("at", "pk"))


def marks_from(given: Mapping[str, str], clauses: Iterable[Clause], messages: Sequence[Message]) -> dict[str, Any]:
    """Return the marks that a form holds. Raises Incomplete for a criterion without one and for a quote nobody said."""
    texts = {str(one.pk): one.text for one in messages}
    marks, open_ones = {}, []
    for clause in clauses:
        if clause.id in BY_RECORDS:
            continue
        value = given.get(f"m-{clause.id}", "")
        if value not in [one.value for one in Mark]:
            open_ones.append(clause.name)
            continue
        quote, number = _plain(given.get(f"q-{clause.id}", "")), given.get(f"msg-{clause.id}", "")
        if quote and quote not in _plain(texts.get(number, "")):
            raise Incomplete(_("What is quoted for “%(name)s” does not stand in that message.") % {"name": clause.name})
        marks[clause.id] = {
            "value": value, "quote": quote[:LONGEST_QUOTE], "message": int(number) if quote else None,
            "note": given.get(f"n-{clause.id}", "").strip()[:LONGEST_NOTE],
        }  # fmt: skip
    if open_ones:
        raise Incomplete(_("Still to be marked: %(names)s.") % {"names": ", ".join(open_ones)})
    return marks


def with_records(marks: Mapping[str, Any], found: Mapping[str, Evidence], clauses: Iterable[Clause]) -> dict[str, Any]:
    """Return the marks with what the records decide put in; nobody marks those by hand."""
    there = {one.id for one in clauses}
    decided = {
        id: {"value": found[id].mark.value, "quote": "", "message": None, "note": "", "records": True}
        for id in BY_RECORDS
        if id in there
    }
    return {**decided, **marks}


def words_from(given: Mapping[str, str]) -> dict[str, str]:
    """Return the other words of a conclusion: a need left, what was more than expected, the customer's own word."""
    word = given.get("customers_word", "")
    if word and word not in [one.value for one in CustomersWord]:
        raise Incomplete(_("Choose what the customer said."))
    return {name: given.get(name, "").strip()[:300] for name in TEXTS} | {"customers_word": word}


def rows_of(
    review: Review,
    language: str,
    marks: Mapping[str, Any],
    first: Mapping[str, Any],
    found: Mapping[str, Evidence] | None,
) -> list[Row]:
    """Return the criteria as the screen shows them; hints and records only where ``found`` is given: after the first marks."""
    version = Standard.objects.numbered(review.standard) or Standard.beginning()
    known = (
        reading.hints(reading.conversations([review.conversation_id])[review.conversation_id])
        if found is not None
        else {}
    )
    rows = []
    for clause in version.clauses(language):
        hint = known.get(clause.id)
        mark, before = marks.get(clause.id, {}), first.get(clause.id, {})
        rows.append(Row(clause, mark, before, hint, in_words(hint) if hint else "", (found or {}).get(clause.id)))
    return rows


def in_words(hint: Hint) -> str:
    """Return the reason of a hint as one sentence in the reader's language."""
    sentence = sentence_of(hint)
    return told(hint, _(sentence)) if sentence else ""


def _plain(text: str) -> str:
    return " ".join(text.split())
