"""What is shown of the customer beside a conversation."""

from datetime import date, timedelta
from typing import Any

from hoia.people.models import Colleague, Customer

from .models import Conversation
from .rules import alike

OTHERS = 8
LOOKED_AT = 40
NEAR = timedelta(days=14)


def of(conversation: Conversation, colleague: Colleague, today: date) -> dict[str, Any]:
    """Return the customer's particulars, their other conversations and likely twins of this one."""
    customer = conversation.customer
    context: dict[str, Any] = {"conversation": conversation, "customer": customer}
    if customer is None:
        return context
    others = list(
        Conversation.objects.within(colleague).unmerged().filter(customer=customer).exclude(pk=conversation.pk)
        .order_by("-last_at").only("pk", "subject", "box", "last_at", "message_count")[:LOOKED_AT]
    )  # fmt: skip
    return context | {
        "language_name": customer.get_language_name(),
        "handles": list(customer.handles.all()),
        "others": others[:OTHERS],
        "more_others": len(others) > OTHERS,
        "twins": twins(conversation, others),
        "days": days_near(customer, today),
    }


def twins(conversation: Conversation, others: list[Conversation]) -> list[Conversation]:
    """Those among the customer's other conversations that seem to speak of the same matter."""
    return [one for one in others if alike(one.subject, conversation.subject)][:3]


def days_near(customer: Customer, today: date) -> dict[str, date]:
    """Return the birthday and the name day, each when it comes within two weeks."""
    days = {
        "birthday": _next(customer.birth_month, customer.birth_day, today),
        "name_day": _next(customer.name_day_month, customer.name_day_day, today),
    }
    return {name: day for name, day in days.items() if day and day - today <= NEAR}


def _next(month: int | None, day: int | None, today: date) -> date | None:
    """Return when that day comes next; 29 February stands on the 28th in other years."""
    if not month or not day:
        return None
    for year in (today.year, today.year + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            if (month, day) != (2, 29):
                return None
            found = date(year, 2, 28)
        if found >= today:
            return found
    return None
