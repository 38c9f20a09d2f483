"""A letter of ours that came back: noted with the message, told in the ledger."""

from datetime import datetime
from typing import Any

from django.db import transaction

from hoia.conversations.models import Delivery, Direction, Message
from hoia.ledger.models import record

from .outcome import in_words


def mark_bounced(message: Message, bounce: dict[str, Any], at: datetime) -> None:
    """Note that a letter of ours came back: which addresses, for good (``hard``) or for now, in the server's words.

    ``bounce`` is what the reader found: ``recipients``, ``kind``, ``status``. Done twice, it counts once.
    """
    with transaction.atomic():
        row = Message.objects.select_for_update().get(pk=message.pk)
        known = row.particulars.get("bounces", [])
        found = {
            "recipients": bounce.get("recipients", []),
            "kind": bounce.get("kind"),
            "status": bounce.get("status"),
        }
        if row.direction != Direction.OUT or found in known:
            return
        row.particulars = {**row.particulars, "bounces": [*known, found]}
        if found["kind"] == "hard":
            row.delivery, row.delivery_problem = Delivery.BOUNCED, _sentence(found)
        row.save(update_fields=["particulars", "delivery", "delivery_problem"])
        record(
            "message.bounced",
            row,
            at=at,
            address=", ".join(found["recipients"]),
            kind=found["kind"],
        )


def _sentence(found: dict[str, Any]) -> str:
    addresses = ", ".join(found["recipients"])
    if not addresses:
        return in_words("came_back")
    known = {"5.1.": "unknown", "5.2.2": "full", "5.7.": "policy"}
    status = str(found["status"] or "")
    reason = next(
        (reason for begin, reason in known.items() if status.startswith(begin)),
        "came_back_from",
    )
    return in_words(reason, addresses=addresses)
