"""What promises hold of one customer: handed to another record, exported, erased."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import ngettext

from hoia.ledger.models import Event
from hoia.people.forgetting import as_json, shred
from hoia.people.models import Customer

from .kinds import Evidence
from .models import Appointment, Chase, CustomerWord, Example, Invitation, Link, Promise, Settlement, Step
from .rules import State

EXPORTED = (
    "side", "kind", "words", "quote", "due", "due_from", "vague", "conditional", "state", "made_at", "settled_at", "missed",
)  # fmt: skip


def theirs(customer: Customer) -> QuerySet[Promise]:
    """What this customer and we promised each other, and what was promised in their conversations for nobody by name."""
    return Promise.objects.filter(Q(customer=customer) | Q(customer=None, conversation__customer=customer))


def tell(customer: Customer) -> list[str]:
    count = theirs(customer).count()
    return [ngettext("the words of %(n)d promise", "the words of %(n)d promises", count) % {"n": count}]


def erase(customer: Customer, at: datetime) -> None:
    """Empty the words of every promise; the rows stay, so that counts hold. What still stood is let go: nobody is left."""
    numbers = set(theirs(customer).values_list("pk", flat=True))
    inner = _below(numbers)
    shred(Event.objects.filter(subject_kind="promise", subject_id__in=inner))
    numbers |= inner
    rows = Promise.objects.filter(pk__in=numbers)
    standing = list(rows.open().values_list("pk", flat=True))
    Settlement.objects.bulk_create([
        Settlement(promise_id=number, outcome=State.RELEASED, at=at, noted_at=at, evidence=Evidence.HAND)
        for number in standing
    ])  # fmt: skip
    rows.open().filter(state=State.OPEN).update(state=State.RELEASED)
    rows.proposed().update(state=State.DISMISSED)
    rows.alive().update(settled_at=at, next_at=None)
    rows.update(words="", quote="", conditional="")
    Settlement.objects.filter(promise__in=numbers).update(reason="")
    Chase.objects.filter(promise__in=numbers).update(quote="")
    CustomerWord.objects.filter(promise__in=numbers).update(remark="")
    Appointment.objects.filter(promise__in=numbers).update(place="", cause="")
    Invitation.objects.filter(promise__in=numbers).delete()  # they hold an address, and nobody is left to answer
    Step.objects.filter(promise__in=numbers).delete()  # they hold earlier words; nothing here is undone any more
    Example.objects.filter(Q(promise__in=numbers) | Q(customer=customer)).delete()


def _below(numbers: set[int]) -> set[int]:
    """What we promised each other inside for these promises alone, at any depth: it may name whom it was for."""
    found = set(numbers)
    while True:
        shared = Link.objects.exclude(outer__in=found).values("inner")
        links = Link.objects.filter(outer__in=found, inner__customer=None, inner__conversation=None)
        more = set(links.exclude(inner__in=shared).values_list("inner", flat=True)) - found
        if not more:
            return found - numbers
        found |= more


def move(loser: Customer, winner: Customer) -> list[int]:
    rows = Promise.objects.filter(customer=loser)
    moved = list(rows.values_list("pk", flat=True))
    rows.update(customer=winner)
    Example.objects.filter(promise__in=moved).update(customer=winner)
    return moved


def move_back(moved: list[int], loser: Customer) -> None:
    Promise.objects.filter(pk__in=moved).update(customer=loser)
    Example.objects.filter(promise__in=moved).update(customer=loser)


def export(customer: Customer) -> Iterator[tuple[str, bytes]]:
    """Yield one file with every promise between us and this customer."""
    parts = ("settlements", "moves", "chases", "customer_words", "invitations")
    rows = list(theirs(customer).order_by("made_at", "pk").prefetch_related(*parts))
    if rows:
        yield "promises.json", as_json([_plain(row) for row in rows])


def _plain(row: Promise) -> dict[str, Any]:
    return {name: getattr(row, name) for name in EXPORTED} | {
        "settlements": [
            {"outcome": one.outcome, "at": one.at, "evidence": one.evidence, "reason": one.reason}
            for one in row.settlements.all()
            if one.undone_at is None
        ],
        "put_off": [{"from": one.old_due, "to": one.new_due, "at": one.at} for one in row.moves.all()],
        "said": [
            {"at": one.at, "what": one.said, "wished": one.wished, "words": one.remark}
            for one in row.customer_words.all()
        ],
        "invitations": [
            {
                "at": one.at,
                "to": one.address,
                "what": one.method,
                "begins": one.begins,
                "ends": one.ends,
                "place": one.place,
            }
            for one in row.invitations.all()
        ],
        "asked_after": [{"at": one.at, "words": one.quote} for one in row.chases.all()],
    }
