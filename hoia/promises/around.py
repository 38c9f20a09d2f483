"""The promises around a conversation: said in its messages, standing in it, and else between us and its customer.

Most conversations have none. So their numbers are asked for first, by one small question out of the indexes, and rows only
where there are any.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from django.db import connection

from hoia.conversations.models import Conversation
from hoia.kit.sql import Where, places
from hoia.people.models import Colleague

from .lists import limited, standing_aside, within
from .models import Promise

MOST, MOST_SETTLED = 30, 5
SOONEST = "p.due IS NULL, p.due, p.id"


@dataclass(slots=True)
class Around:
    """What lives in this conversation, what was settled there last, and what else stands between us and the customer."""

    alive: list[Promise] = field(default_factory=list)
    settled: list[Promise] = field(default_factory=list)
    elsewhere: list[Promise] = field(default_factory=list)


def around(conversation: Conversation, colleague: Colleague) -> Around:
    """Return what this colleague may see of it, earliest due first, what was settled last first."""
    here = Where(
        "p.conversation_id IN (SELECT c.id FROM conversations_conversation c WHERE c.id = %s OR c.merged_into_id = %s)"
        " AND p.state <> 'dismissed'",
        (conversation.pk, conversation.pk),
    )
    arms = [
        ("alive", here.and_also("p.settled_at IS NULL"), SOONEST, MOST),
        ("settled", here.and_also("p.settled_at IS NOT NULL"), "p.settled_at DESC, p.id DESC", MOST_SETTLED),
    ]
    if conversation.customer_id:
        standing = Where("p.customer_id = %s", (conversation.customer_id,)).and_also(standing_aside())
        arms.append(("elsewhere", standing, SOONEST, MOST))
    chosen = [(name, limited(within(where, colleague), order, most)) for name, where, order, most in arms]
    union = " UNION ALL ".join(f"SELECT '{name}', id FROM ({part.condition}) {name}" for name, part in chosen)
    found: dict[int, str] = {}
    with connection.cursor() as cursor:
        cursor.execute(union, [value for _name, part in chosen for value in part.values])
        for name, number in cursor.fetchall():
            found.setdefault(number, name)
    kept = Around()
    for row in _rows(found, colleague):
        getattr(kept, found[row.pk]).append(row)
    kept.settled.sort(key=lambda row: (row.settled_at, row.pk), reverse=True)
    return kept


def said_in(numbers: Sequence[int], colleague: Colleague) -> dict[int, list[Promise]]:
    """Return number of a message → what was promised in it, as far as this colleague may see it."""
    if not numbers:
        return {}
    condition = f"p.said_in IN ({places(numbers)}) AND p.state <> 'dismissed'"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT p.id FROM promises_promise p WHERE {condition}", list(numbers))
        there = [number for (number,) in cursor.fetchall()]
    found: dict[int, list[Promise]] = {}
    for row in sorted(_rows(there, colleague), key=lambda row: row.pk):
        found.setdefault(row.said_in or 0, []).append(row)
    return found


def _rows(numbers: Collection[int], colleague: Colleague) -> list[Promise]:
    if not numbers:
        return []
    rows = Promise.objects.within(colleague).filter(pk__in=list(numbers))
    return list(rows.select_related("customer", "owner", "team").earliest_first())
