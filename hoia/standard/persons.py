"""What reviews hold of one customer: words quoted from their conversations. Marks and verdicts are about our service and stay."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.utils.translation import ngettext

from hoia.people.forgetting import as_json
from hoia.people.models import Customer

from .models import Answer, Dispute, Exemplar, Review, Ruling


def tell(customer: Customer) -> list[str]:
    count = Review.objects.filter(conversation__customer=customer).count()
    return [ngettext("the quoted words in %(n)d review", "the quoted words in %(n)d reviews", count) % {"n": count}]


def erase(customer: Customer, at: datetime) -> None:
    """Empty every quote and every free word of these reviews; verdicts and marks stay, so that counts hold."""
    for review in Review.objects.filter(conversation__customer=customer):
        Review.objects.filter(pk=review.pk).update(
            marks=_without_words(review.marks), first=_without_words(review.first), unmet="", more="", note=""
        )
        for ruling in Ruling.objects.filter(review=review):
            Ruling.objects.filter(pk=ruling.pk).update(marks=_without_words(ruling.marks), why="")
        for dispute in Dispute.objects.filter(review=review):
            Dispute.objects.filter(pk=dispute.pk).update(first=_without_words(dispute.first), words="")
        Answer.objects.filter(review=review).update(words="")
        Exemplar.objects.filter(review=review).delete()


def export(customer: Customer) -> Iterator[tuple[str, bytes]]:
    """Yield what reviews quote of this customer's conversations, without a word about who answered."""
    rows = Review.objects.concluded().filter(conversation__customer=customer).order_by("pk")
    found = [
        {"conversation": row.conversation_id, "at": row.concluded_at, "quotes": _quotes(row.marks)} for row in rows
    ]
    if any(one["quotes"] for one in found):
        yield "reviews.json", as_json(found)


def _quotes(marks: dict[str, Any]) -> list[str]:
    return [mark["quote"] for mark in marks.values() if mark.get("quote")]


def _without_words(marks: dict[str, Any]) -> dict[str, Any]:
    return {id: mark | {"quote": "", "note": ""} for id, mark in marks.items()}
