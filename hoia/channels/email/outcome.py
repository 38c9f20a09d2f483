"""What came of sending a letter: what the server said about each recipient, or why nothing could be said yet."""

import logging
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone, translation
from django.utils.dateparse import parse_datetime

from hoia.conversations.models import Delivery, Message
from hoia.conversations.models.message import MessageQuerySet
from hoia.ledger import work
from hoia.ledger.models import record

from . import words
from .carrier import Answer, NoCarriage

log = logging.getLogger("hoia.send")

GIVE_UP = timedelta(days=2)
PAUSES = [timedelta(minutes=m) for m in (1, 2, 5, 10, 20, 40, 60, 120, 240, 360, 480)]
MOST_AT_ONCE = 1000  # letters changed by one statement
COPY_JOB = "keep a copy of a sent letter"
LONGEST_AWAY = timedelta(minutes=15)  # a server that was away is asked this often at least


class Lost(Exception):
    """The lease ran out and another worker has the letter."""


def answered(message: Message, answers: dict[str, Answer]) -> None:
    """Note what the server said about each recipient: sent, once more later, or kept and shown as failed."""
    facts = {**message.particulars.get("delivery", {})}
    for name in ("handed_at", "away"):
        facts.pop(name, None)
    later = {one: answer for one, answer in answers.items() if not answer.taken and not answer.lasting}
    facts["done"] = facts.get("done", {}) | {
        one: "sent" if answer.taken else "refused" for one, answer in answers.items() if one not in later
    }
    facts["said"] = facts.get("said", {}) | {
        one: [answer.code, answer.words[:300]] for one, answer in answers.items() if not answer.taken
    }
    if later and not _too_late(facts):
        _later(message, facts, later)
        return
    facts["done"] |= dict.fromkeys(later, "refused")
    if "sent" in facts["done"].values():
        _sent(message, facts)
    else:
        _failed_by_server(message, facts, given_up=bool(later))


def _sent(message: Message, facts: dict[str, Any]) -> None:
    now, refused = timezone.now(), _refused(facts)
    problem = _refusal(message, facts) if refused else ""
    new = {"delivery": Delivery.SENT, "deliver_at": None, "delivered_at": now, "delivery_problem": problem}
    with transaction.atomic():
        if not note(message, facts, **new):
            return
        record("message.sent", message, at=now)
        for address in refused:
            record("message.bounced", message, at=now, address=address, kind="hard")
        _ask_for_a_copy(message)


def _failed_by_server(message: Message, facts: dict[str, Any], given_up: bool) -> None:
    if given_up:
        failed(message, "given_up", {"last": _refusal(message, facts)}, facts)
    else:
        reason, said = reason_of(_last_answer(facts))
        about = {"addresses": ", ".join(_refused(facts)), "sender": message.from_address, "server": said}
        failed(message, reason, about, facts)


def _refused(facts: dict[str, Any]) -> list[str]:
    return [one for one, fate in facts["done"].items() if fate == "refused"]


def _last_answer(facts: dict[str, Any]) -> Answer:
    return Answer(*facts["said"][_refused(facts)[-1]])


def _refusal(message: Message, facts: dict[str, Any]) -> str:
    """Say who does not get the letter, in the words of the last answer."""
    reason, said = reason_of(_last_answer(facts))
    return in_words(reason, server=said, addresses=", ".join(_refused(facts)), sender=message.from_address)


def _later(message: Message, facts: dict[str, Any], later: dict[str, Answer]) -> None:
    now = timezone.now()
    tries = facts.get("tries", 0) + 1
    facts |= {"tries": tries, "first_at": facts.get("first_at", now.isoformat())}
    some = "sent" in facts["done"].values()
    said = next(iter(later.values())).words
    problem = in_words("later_some" if some else "later", server=said, addresses=", ".join(later))
    note(
        message,
        facts,
        delivery=Delivery.WAITING,
        deliver_at=now + pause(tries),
        delivery_problem=problem,
    )


def failed(
    message: Message,
    reason: str,
    about: dict[str, Any],
    facts: dict[str, Any] | None = None,
) -> None:
    """The letter cannot be sent: it is kept and shown, and its conversation comes back to the desk."""
    facts = (facts or message.particulars.get("delivery", {})) | {"reason": reason}
    problem = in_words(reason, **about)
    now = timezone.now()
    with transaction.atomic():
        if note(message, facts, delivery=Delivery.FAILED, delivery_problem=problem):
            record("message.failed", message, at=now, problem=problem)
            if message.conversation.is_closed:
                message.conversation.reopen(at=now, by=None)
            elif message.conversation.is_snoozed:
                message.conversation.wake(at=now, by=None)


# When nothing could be said about the letter itself


def postponed(message: Message, away: NoCarriage) -> None:
    """The server is away: this letter waits, and every other one of the inbox waits with it."""
    postpone(message, away)
    all_wait(message.conversation.inbox_id, away)


def all_wait(inbox_id: int, away: NoCarriage) -> int:
    """Let every due letter of an inbox wait; returns how many."""
    due = of_inbox(inbox_id, Message.objects.due(timezone.now()).filter(delivery=Delivery.WAITING))
    for row in Message.objects.filter(pk__in=due[:MOST_AT_ONCE]).select_related("conversation__inbox"):
        postpone(row, away)
    return len(due)


def of_inbox(inbox_id: int, rows: MessageQuerySet) -> list[int]:
    """Return which of these letters of the outbox are an inbox's, in their order.

    Picked here and not by the database: asked for an inbox it would begin with all its conversations, and the outbox is
    short.
    """
    return [pk for pk, inbox in rows.values_list("pk", "conversation__inbox_id") if inbox == inbox_id]


def postpone(message: Message, away: NoCarriage) -> None:
    """Let one letter wait for its next try, or give it up after two days; the reason is shown with it."""
    now = timezone.now()
    facts = dict(message.particulars.get("delivery", {}))
    tries = facts.get("tries", 0) + 1
    facts |= {
        "tries": tries,
        "first_at": facts.get("first_at", now.isoformat()),
        "away": away.reason,
    }
    problem = in_words(away.reason, server=away.words)
    if _too_late(facts):
        failed(message, "given_up", {"last": problem}, facts)
        return
    wait = min(pause(tries), LONGEST_AWAY)
    note(
        message,
        facts,
        delivery=Delivery.WAITING,
        deliver_at=now + wait,
        delivery_problem=problem,
    )


def others_need_not_wait(inbox_id: int) -> None:
    """The server took a letter: those that waited because it was away are due at once."""
    now = timezone.now()
    later = Message.objects.outbox().filter(
        delivery=Delivery.WAITING, deliver_at__gt=now, particulars__delivery__away__isnull=False
    )
    ids = of_inbox(inbox_id, later)[:MOST_AT_ONCE]
    if ids:
        Message.objects.filter(pk__in=ids, delivery=Delivery.WAITING).update(deliver_at=now)


def pause(tries: int) -> timedelta:
    """Return how long a letter waits after its try number ``tries``."""
    return PAUSES[min(tries, len(PAUSES)) - 1]


def reason_of(answer: Answer) -> tuple[str, str]:
    """Return why a server refused for good, as a name of :data:`words.SENTENCES`, and the server's own words. Pure."""
    said = answer.words
    for mark in ("sender", "utf8"):
        if said.startswith(f"{mark}:"):
            return mark, said.partition(":")[2]
    for code, reason in (("5.1.1", "unknown"), ("5.1.2", "unknown"), ("5.1.10", "unknown"), ("5.2.2", "full"),
                         ("5.3.4", "too_big"), ("5.2.3", "too_big"), ("5.7.", "policy")):  # fmt: skip
        if said.startswith(code):
            return reason, said
    by_code = {550: "refused", 551: "unknown", 552: "too_big", 553: "unknown"}
    return by_code.get(answer.code, "refused"), said


def _mine(message: Message) -> Any:
    return Message.objects.filter(pk=message.pk, delivery=message.delivery, deliver_at=message.deliver_at)


def note(message: Message, facts: dict[str, Any], **new: Any) -> bool:
    """Write what came of a letter, provided that it is still this worker's. The row is as it was found, or as written."""
    new["particulars"] = {**message.particulars, "delivery": facts}
    if not _mine(message).update(**new):
        log.warning("the letter of message %d was taken over by another worker", message.pk)
        return False
    for name, value in new.items():
        setattr(message, name, value)
    return True


def _too_late(facts: dict[str, Any]) -> bool:
    first = parse_datetime(facts.get("first_at") or "")
    return first is not None and timezone.now() - first >= GIVE_UP


def in_words(reason: str, **about: Any) -> str:
    with translation.override(settings.LANGUAGE_CODE):
        return words.sentence(reason, **about)


def _ask_for_a_copy(message: Message) -> None:
    mailbox = getattr(message.conversation.inbox, "mailbox", None)
    if mailbox is not None and mailbox.keep_sent and mailbox.imap_host:
        work.ask(COPY_JOB, message=message.pk)
