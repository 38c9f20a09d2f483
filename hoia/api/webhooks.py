"""Signed messages to other programs about what the ledger says; never to an address inside the house.

The body is JSON. ``Hoia-Signature: t=<unix seconds>,v1=<hex>`` carries HMAC-SHA256 over ``<t>.<body>`` with the secret of
the webhook. ``Hoia-Delivery`` stays the same when a delivery is tried again.
"""

import hashlib
import hmac
import http.client
import json
import time
from typing import Any

from django.conf import settings
from django.utils import timezone

from hoia import __version__
from hoia.kit.outside import Refused, post
from hoia.ledger.models import Event
from hoia.ledger.work import GiveUp, TryLater, ask

from .models import Webhook

LOOK_AGAIN = 2.0  # seconds for which a process remembers which events anybody wants


class _Wanted:
    """Which verbs any webhook wants, remembered for a moment: intake must not ask for each of thousands of letters."""

    def __init__(self) -> None:
        self.looked_at = float("-inf")
        self.verbs: set[str] = set()
        self.every = False

    def __call__(self, event: Event) -> bool:
        if time.monotonic() - self.looked_at > LOOK_AGAIN:
            chosen = list(Webhook.objects.active().values_list("verbs", flat=True))
            self.every = any(not verbs for verbs in chosen)
            self.verbs = {verb for verbs in chosen for verb in verbs}
            self.looked_at = time.monotonic()
        return self.every or event.verb in self.verbs


wanted = _Wanted()


def react(event: Event) -> None:
    """Ask for one delivery to each webhook that wants this event and may see it."""
    for webhook in Webhook.objects.active().select_related("colleague"):
        if webhook.wants(event.verb) and _may_see(webhook, event):
            ask("webhook", webhook=webhook.pk, event=event.pk)


def deliver(webhook: int, event: int) -> None:
    """Send one event to one webhook. Raises TryLater while the other side does not take it, GiveUp when it never will."""
    row = Webhook.objects.active().filter(pk=webhook).select_related("colleague").first()
    happened = Event.objects.get(pk=event)
    if row is None or not _may_see(row, happened):
        return
    body = json.dumps(payload(happened), ensure_ascii=False).encode()
    try:
        signed = headers(row.secret, body, f"{row.pk}-{event}")
        status = post(row.url, body, signed, settings.CHOSEN.webhook_hosts).status
    except Refused as problem:
        _note(row, str(problem))
        raise GiveUp(str(problem)) from None
    except (OSError, http.client.HTTPException) as problem:
        _note(row, f"{row.url} does not answer: {problem}")
        raise TryLater(f"{row.url} does not answer: {problem}") from None
    if status == 410:
        Webhook.objects.filter(pk=row.pk).update(active=False, problem="the other side answered that it is gone (410)")
    elif status >= 300:
        _note(row, f"{row.url} answered {status}")
        raise TryLater(f"{row.url} answered {status}")
    else:
        Webhook.objects.filter(pk=row.pk).update(told_at=timezone.now(), problem="")


def payload(event: Event) -> dict[str, Any]:
    """Return an event as the other side gets it: facts and numbers, to be looked up through the API."""
    return {
        "id": event.pk, "verb": event.verb, "at": event.at.isoformat(),
        "subject": {"kind": event.subject_kind, "id": event.subject_id},
        "actor": {"kind": event.actor_kind, "id": event.actor_id},
        "inbox": event.inbox_id, "conversation": event.conversation_id, "customer": event.customer_id,
        "facts": event.facts,
    }  # fmt: skip


def headers(secret: str, body: bytes, delivery: str, now: float | None = None) -> dict[str, str]:
    moment = str(int(time.time() if now is None else now))
    return {
        "Content-Type": "application/json", "User-Agent": f"Hoia/{__version__}", "Hoia-Delivery": delivery,
        "Hoia-Signature": f"t={moment},v1={signature(secret, moment, body)}",
    }  # fmt: skip


def signature(secret: str, moment: str, body: bytes) -> str:
    return hmac.new(secret.encode(), moment.encode() + b"." + body, hashlib.sha256).hexdigest()


def _may_see(webhook: Webhook, event: Event) -> bool:
    colleague = webhook.colleague
    if event.inbox_id is None:
        return colleague.is_owner
    return colleague.is_owner or event.inbox_id in colleague.inbox_ids()


def _note(webhook: Webhook, problem: str) -> None:
    Webhook.objects.filter(pk=webhook.pk).update(problem=problem)
