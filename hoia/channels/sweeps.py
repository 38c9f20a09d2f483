"""What the passing of time makes happen at the doors of the desk."""

from datetime import datetime, timedelta

from django.db import transaction

from hoia.ledger.models import record
from hoia.ledger.registry import register_sweep

from . import rhythm
from .models import Arrival, Mailbox

LOOK_BACK = timedelta(days=28)
MOST = 2000  # letters by which a rhythm is judged


def register() -> None:
    from .email import send

    register_sweep("send letters", timedelta(seconds=2), send.ask_to_send)
    register_sweep("listen for silent inboxes", timedelta(minutes=10), listen)


def listen(now: datetime) -> None:
    """Raise the alarm for an inbox that usually gets letters and gets none; take it back when one comes."""
    for mailbox in Mailbox.objects.filter(active=True, inbox__closed_at=None).select_related("inbox"):
        came = Arrival.objects.filter(inbox=mailbox.inbox_id, outgoing=False).exclude(source="file")
        moments = list(
            came.filter(came_at__gt=now - 2 * LOOK_BACK).order_by("-came_at").values_list("came_at", flat=True)[:MOST]
        )
        _judge(mailbox, moments, now)


def _judge(mailbox: Mailbox, moments: list[datetime], now: datetime) -> None:
    last = max(moments, default=None)
    if mailbox.silent_after_hours:
        limit: timedelta | None = timedelta(hours=mailbox.silent_after_hours)
    else:
        limit = rhythm.longest_usual_silence(moments)
    silent = last is not None and limit is not None and now - last > limit
    if silent and mailbox.silent_since is None:
        with transaction.atomic():
            Mailbox.objects.filter(pk=mailbox.pk).update(silent_since=last)
            record("mailbox.silent", mailbox, at=now, inbox=mailbox.inbox.name, since=last.isoformat() if last else "")
    elif mailbox.silent_since is not None and not silent:
        Mailbox.objects.filter(pk=mailbox.pk).update(silent_since=None)
