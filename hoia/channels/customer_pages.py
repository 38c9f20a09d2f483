"""What the rooms above show on the pages of customers, and say of them under our letters.

A room joins with :func:`register_part` in its ``apps.py``; this room knows nothing of theirs.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet

from hoia.conversations.models import Conversation, Direction, Message
from hoia.people.models import Customer, Handle


@dataclass(frozen=True)
class Part:
    """A part of the page of all conversations, and of each of them (then ``conversation`` is given).

    ``context(customer, conversation)`` returns what ``template`` needs, or None where there is nothing to show. It must hold
    only what this customer may know. ``worth_a_line(message)`` says whether a letter of ours should name the page below.
    """

    name: str
    template: str
    context: Callable[[Customer, Conversation | None], dict[str, Any] | None]
    worth_a_line: Callable[[Message], bool] = lambda message: False


_parts: dict[str, Part] = {}


def register_part(part: Part) -> None:
    _parts[part.name] = part


def parts() -> list[Part]:
    return list(_parts.values())


def worth_a_line(message: Message) -> bool:
    """Whether anything stands on the customer's page that a reader of this letter may want to see."""
    return any(part.worth_a_line(message) for part in parts())


def visible(row: Conversation, customer: Customer) -> Any:
    """The messages of a conversation that its customer has written or was sent: never notes, strangers or what waits."""
    return visible_among(row.messages.all(), customer)


def visible_among(messages: QuerySet[Message], customer: Customer) -> Any:
    """The same of any messages out of this customer's conversations, however many these are."""
    addresses = list(customer.handles.filter(kind=Handle.Kind.EMAIL).values_list("key", flat=True))
    theirs = Q(direction=Direction.IN, customer=customer, channel__in=["email", "webform"], stranger=False)
    sent = Q(direction=Direction.OUT, delivery="sent", channel="email")
    rows = messages.filter(theirs | sent, automatic="").prefetch_related("attachments").order_by("at", "pk")
    reached = [
        one.pk
        for one in rows
        if one.inbound or any(to.lower() in addresses for some in one.recipients.values() for _name, to in some)
    ]
    return rows.filter(pk__in=reached)
