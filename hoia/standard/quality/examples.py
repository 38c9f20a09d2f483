"""What is missed most, each with a few real examples: words out of conversations within the reader's reach, nobody named."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db.models import F, Q

from hoia.conversations.models import Message
from hoia.kit.shares import Share
from hoia.people.models import Colleague, Customer

from ..bits import place
from ..models import Clause, Review
from ..rules import Mark
from .missed import Row
from .scope import Scope

MOST, EXAMPLES, LOOKED_AT = 3, 3, 12
SHORTEST_NAME, ENDING = 2, 6  # letters; a name with a few more behind it is that name with an ending
HIDDEN = "…"


@dataclass(frozen=True)
class Example:
    """A criterion that is often missed, its share, and the words."""

    clause: Clause
    share: Share
    quotes: list[str]


def examples(scope: Scope, rows: Iterable[Row]) -> list[Example]:
    """The criteria that were missed most often, of those that may be shown."""
    seen = [(row.clause, row.all) for row in rows if row.all is not None and row.all.count]
    most = sorted(seen, key=lambda one: -one[1].count)[:MOST]
    found = [(clause, share, list(_quoted(scope, clause.id))) for clause, share in most]
    names = _names(number for _clause, _share, quotes in found for number, _quote in quotes)
    return [Example(clause, share, [without(quote, names) for _n, quote in quotes]) for clause, share, quotes in found]


def _quoted(scope: Scope, criterion: str) -> Iterator[tuple[int, str]]:
    """Yield up to three (conversation, quote), the newest first, of different colleagues where there are."""
    missed = (
        scope.drawn().at_random().annotate(hit=F("missed_bits").bitand(1 << (place(criterion) or 0))).filter(hit__gt=0)
    )
    newest = list(missed.order_by("-draw_id", "-pk").values_list("pk", flat=True)[:LOOKED_AT])
    rows = Review.objects.filter(pk__in=newest).order_by("-draw_id", "-pk")
    looked_at = rows.values_list("conversation", "colleague", f"marks__{criterion}")
    quoted = [(number, who, mark["quote"]) for number, who, mark in looked_at if _has_quote(mark)]
    first = {who: (number, quote) for number, who, quote in reversed(quoted)}
    others = [(number, quote) for number, _who, quote in quoted if (number, quote) not in first.values()]
    each = [(number, quote) for number, _who, quote in quoted if (number, quote) in first.values()]
    yield from (each + others)[:EXAMPLES]


def _has_quote(mark: object) -> bool:
    return isinstance(mark, dict) and mark.get("value") == Mark.MISSED and bool(mark.get("quote"))


def _names(conversations: Iterable[int]) -> set[str]:
    """The names of everybody at the desk, and of the customers of these conversations, each word by itself."""
    numbers = set(conversations)
    if not numbers:
        return set()
    wrote = Message.objects.filter(conversation__in=numbers).order_by()
    customers = Q(conversations__in=numbers) | Q(pk__in=wrote.values("customer"))
    rows = [
        *Customer.objects.filter(customers).values_list("given_name", "family_name", "called").distinct(),
        *Colleague.objects.order_by().values_list("given_name", "family_name"),
        *wrote.values_list("from_name").distinct(),
    ]
    return {
        word for row in rows for name in row for word in re.findall(r"\w+", name or "") if len(word) >= SHORTEST_NAME
    }


def without(text: str, names: Iterable[str]) -> str:
    """Return ``text`` with an ellipsis for every name, whatever ending it has.

    >>> without("Dear Mari, I told Kadrile: Tamm again!", {"Mari", "Kadri", "Tamm"})
    'Dear …, I told …: … again!'
    """
    known = sorted(names, key=len, reverse=True)
    if not known:
        return text
    return re.sub(rf"\b(?:{'|'.join(map(re.escape, known))})[^\W\d_]{{0,{ENDING}}}\b", HIDDEN, text)
