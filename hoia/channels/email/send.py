"""Sending: each letter is claimed, composed once, handed over, and what the server said is noted with the letter.

A worker that dies leaves a letter ``sending`` until its lease ends; then another takes it up. Nothing has left before the
note ``handed_at``; after it, and before what the server said is noted, only the server knows. Such a letter is sent once
more, the same bytes under the same Message-ID: see ``docs/decisions/0005-sending.md``.
"""

import logging
import random
import time
from contextlib import closing
from datetime import datetime, timedelta

from django.utils import timezone

from hoia.conversations.models import Delivery, Message
from hoia.ledger import work
from hoia.people.models import Inbox

from . import outcome
from .carrier import Carrier, NoCarriage, carrier_for
from .outgoing import CannotCompose, everybody, ready

log = logging.getLogger("hoia.send")

LEASE = timedelta(minutes=5)
SLOWEST = 50_000  # bytes a second that a line must carry for the lease to last
AT_A_STRETCH = 60.0  # seconds after which a job makes room for others
JOB = "send letters"


def ask_to_send(now: datetime) -> None:
    """Put one job a inbox into the work list for every inbox that has letters due. Run by a sweep."""
    for inbox_id in Message.objects.due(now).order_by().values_list("conversation__inbox_id", flat=True).distinct():
        work.ask(JOB, key=f"{JOB} {inbox_id}", inbox=inbox_id)


def send_letters(inbox: int) -> int:
    """Send what is due from one inbox over one connection; returns how many letters were tried."""
    row = Inbox.objects.select_related("mailbox").get(pk=inbox)
    try:
        carrier = carrier_for(row)
    except NoCarriage as away:
        return outcome.all_wait(inbox, away)
    with closing(carrier):
        return _send_all(inbox, carrier, time.monotonic() + AT_A_STRETCH)


def _send_all(inbox_id: int, carrier: Carrier, stop: float) -> int:
    tried, before, is_back = 0, -1, False
    while tried > before:
        before, now = tried, timezone.now()
        for pk in outcome.of_inbox(inbox_id, Message.objects.due(now)):
            message = claim(pk, timezone.now()) if time.monotonic() < stop else None
            if message is None:
                continue
            tried += 1
            if not send_one(message, carrier):
                return tried
            if message.delivery == Delivery.SENT and not is_back:
                outcome.others_need_not_wait(inbox_id)
                is_back = True
    return tried


def claim(message_id: int, now: datetime) -> Message | None:
    """Take a due letter so that no other worker has it; None when another has, or when it must not leave any more."""
    message = (
        Message.objects.due(now)
        .filter(pk=message_id)
        .select_related("conversation__inbox__mailbox", "colleague")
        .order_by()
        .first()
    )
    if message is None:
        return None
    if message.hold_if_answered and _answered_since(message):
        message.hold(now)
        return None
    # The lease's end, with its microseconds, is also the mark by which this worker knows the letter as its own.
    until = now + LEASE + timedelta(microseconds=random.randrange(1_000_000))
    free = Message.objects.filter(pk=message.pk, delivery=message.delivery, deliver_at=message.deliver_at)
    if not free.update(delivery=Delivery.SENDING, deliver_at=until):
        return None
    message.delivery, message.deliver_at = Delivery.SENDING, until
    return message


def send_one(message: Message, carrier: Carrier) -> bool:
    """Send one claimed letter and note what came of it. False when the connection is of no use for the next one."""
    try:
        letter = ready(message)
        answers = carrier.carry(
            message.from_address,
            _still_to(message),
            letter,
            lambda: _handing_over(message, len(letter)),
        )
    except CannotCompose as problem:
        outcome.failed(message, problem.reason, problem.facts)
    except NoCarriage as away:
        outcome.postponed(message, away)
        return False
    except outcome.Lost:
        log.warning("the letter of message %d was taken over by another worker", message.pk)
    except OSError:
        log.exception("the letter of message %d could not be kept", message.pk)
        outcome.postponed(message, NoCarriage("disk_full"))
        return False
    except Exception as problem:
        log.exception("the letter of message %d could not be sent", message.pk)
        outcome.postpone(message, NoCarriage("trouble", type(problem).__name__))
    else:
        outcome.answered(message, answers)
    return True


def _handing_over(message: Message, size: int) -> None:
    """From here on the server may have the letter. Raises Lost when the letter is no longer ours."""
    now = timezone.now()
    facts = dict(message.particulars.get("delivery", {}))
    if "handed_at" in facts:
        facts["repeated"] = facts.get("repeated", 0) + 1
    facts["handed_at"] = now.isoformat()
    until = now + LEASE + timedelta(seconds=size / SLOWEST, microseconds=random.randrange(1_000_000))
    if not outcome.note(message, facts, deliver_at=until):
        raise outcome.Lost


def _still_to(message: Message) -> list[str]:
    done = message.particulars.get("delivery", {}).get("done", {})
    return [one for one in everybody(message) if one not in done]


def _answered_since(message: Message) -> bool:
    theirs = Message.objects.by_customers().filter(conversation=message.conversation_id, pk__gt=message.pk)
    return theirs.exists()
