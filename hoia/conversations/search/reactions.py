"""What search does when the ledger says that a customer is called something else now."""

from itertools import batched

from hoia.ledger.models import Event

from ..models import Conversation
from .index import refresh

VERBS = ("customer.changed", "customer.merged", "customer.unmerged", "customer.erased")


def find_by_new_name(event: Event) -> None:
    """Make the conversations of a customer found by what the customer's record says now."""
    numbers = Conversation.objects.filter(customer=event.customer_id).values_list("pk", flat=True)
    for some in batched(list(numbers), 200):
        refresh(some)
