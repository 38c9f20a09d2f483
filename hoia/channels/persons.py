"""What the doors hold of one customer: letters as they arrived, and links to their own page."""

from datetime import datetime
from itertools import batched

from django.db import transaction
from django.utils.translation import ngettext

from hoia.conversations.persons import AT_ONCE, erase_blobs, theirs
from hoia.people.models import Customer

from .models import Arrival, CustomerLink


def tell(customer: Customer) -> list[str]:
    came = Arrival.objects.filter(message__in=theirs(customer)).count()
    return [
        ngettext("the bytes of %(n)d letter that came in", "the bytes of %(n)d letters that came in", came)
        % {"n": came}
    ]


def erase(customer: Customer, at: datetime) -> None:
    """Remove the bytes of what came. The digest stays: a mail server that still has the letter must not bring it again."""
    CustomerLink.objects.filter(customer=customer).delete()
    digests: set[str] = set()
    for some in batched(list(theirs(customer).values_list("pk", flat=True)), AT_ONCE):
        rows = Arrival.objects.filter(message__in=some)
        digests |= set(rows.values_list("digest", flat=True))
        rows.update(place="", problem="")
    transaction.on_commit(lambda: erase_blobs(digests))


def move(loser: Customer, winner: Customer) -> list[int]:
    rows = CustomerLink.objects.filter(customer=loser)
    moved = list(rows.values_list("pk", flat=True))
    rows.update(customer=winner)
    return moved


def move_back(moved: list[int], loser: Customer) -> None:
    CustomerLink.objects.filter(pk__in=moved).update(customer=loser)
