"""What happened with a customer, as sentences."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

from hoia.ledger.models import Event
from hoia.ledger.registry import verb_named

from .models import Colleague, Customer


@dataclass(frozen=True)
class Happened:
    at: datetime
    sentence: str
    link: str


def timeline(customer: Customer, colleague: Colleague, most: int = 50) -> list[Happened]:
    """Return the latest events of this customer within the colleague's reach, newest first."""
    events = Event.objects.of_customer(customer.pk).order_by("-pk")
    if not colleague.is_owner:
        events = events.filter(Q(inbox_id=None) | Q(inbox_id__in=colleague.inbox_ids()))
    rows = list(events[:most])
    names = _names(rows)
    return [_told(event, names) for event in rows]


def _names(events: list[Event]) -> dict[tuple[str, int], str]:
    """What the actors of these events are called, in two queries."""
    asked: dict[str, set[int]] = {"colleague": set(), "customer": set()}
    for event in events:
        if event.actor_kind in asked and event.actor_id:
            asked[event.actor_kind].add(event.actor_id)
    colleagues = Colleague.objects.in_bulk(asked["colleague"]) if asked["colleague"] else {}
    customers = Customer.objects.in_bulk(asked["customer"]) if asked["customer"] else {}
    return {("colleague", pk): one.name for pk, one in colleagues.items()} | {
        ("customer", pk): one.shown_name for pk, one in customers.items()
    }


def _told(event: Event, names: dict[tuple[str, int], str]) -> Happened:
    try:
        verb = verb_named(event.verb)
    except LookupError:
        return Happened(event.at, event.verb, "")
    return Happened(event.at, verb.tell(event, names), verb.link(event) if verb.link else "")
