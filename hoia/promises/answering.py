"""What customers answer to invitations from their calendars (RFC 5546): their word on the promise, which moves nothing."""

from datetime import datetime
from typing import Any

from django.utils.dateparse import parse_datetime
from django.utils.timezone import is_naive

from hoia.conversations.models import Message
from hoia.ledger.models import Event
from hoia.people.models import Handle
from hoia.people.rules import email_key

from .models import FURTHEST, CustomerWord, Invitation, Promise, Said
from .rules import NotAllowed

ANSWERS = ("REPLY", "COUNTER")
MEANT = {"accepted": Said.ACCEPTED, "tentative": Said.TENTATIVE, "declined": Said.DECLINED}


def may_answer(event: Event) -> bool:
    return event.facts.get("calendar") in ANSWERS


def hear(event: Event) -> None:
    """Note what a letter answers to invitations of ours. Whatever it answers, the letter stands in its conversation."""
    message = Message.objects.filter(pk=event.subject_id).first()
    for said in _events_in(message):
        _hear_one(message, said)


def _events_in(message: Message | None) -> list[dict[str, Any]]:
    said = message.particulars.get("calendar") if message else None
    return [said, *said.get("further", [])] if isinstance(said, dict) else []


def _hear_one(message: Message, said: dict[str, Any]) -> None:
    sent = Invitation.objects.in_force().filter(uid=said.get("uid", "")).select_related("promise__customer").last()
    if sent is None or not _counts(sent, message, said):
        return
    row = sent.promise
    wished = _wished(row, said)
    meant = _meant(row, said, wished, message.at)
    if meant is None:
        return
    try:
        CustomerWord.objects.take(
            row, meant, at=message.at, by=row.customer, wished=wished if meant == Said.ANOTHER_TIME else None,
            remark=str(said.get("comment", "")), message=message,
        )  # fmt: skip
    except NotAllowed:
        return  # settled meanwhile: the letter says what they think of it


def _counts(sent: Invitation, message: Message, said: dict[str, Any]) -> bool:
    """It speaks of the time that holds, comes from whom we invited, and is not older than what they answered already."""
    if not sent.stands or int(said.get("sequence") or 0) < sent.sequence:
        return False
    if not _is_from(sent, message):
        return False
    known = sent.promise.customer_words.filter(message__isnull=False).select_related("message")
    if known.filter(message=message).exists():
        return False
    last = known.last()
    earlier = (one for one in _events_in(last.message if last else None) if one.get("uid") == sent.uid)
    before = _stamp(next(earlier, {}))
    now = _stamp(said)
    return before is None or now is None or now > before


def _is_from(sent: Invitation, message: Message) -> bool:
    """Both the address that was invited and the one that answers are this customer's."""
    customer = sent.promise.customer_id
    keys = {email_key(sent.address), email_key(message.from_address)}
    found = Handle.objects.filter(customer=customer, kind=Handle.Kind.EMAIL, key__in=keys)
    return customer is not None and found.count() == len(keys)


def _meant(row: Promise, said: dict[str, Any], wished: datetime | None, at: datetime) -> str | None:
    """What they say. Another time that nobody can agree to means that they cannot come at ours."""
    if said.get("method") != "COUNTER":
        found = MEANT.get(str(said.get("answer")))
        return None if found == Said.ACCEPTED and row.is_accepted else found
    if wished is not None and wished == (row.due_from or row.due):
        return None
    return Said.ANOTHER_TIME if wished is not None and at < wished < at + FURTHEST else Said.DECLINED


def _wished(row: Promise, said: dict[str, Any]) -> datetime | None:
    """The beginning that they propose; None for a whole day. An hour without a zone is one of ours."""
    start = str(said.get("start") or "")
    moment = parse_datetime(start) if "T" in start else None
    return row.calendar().localised(moment) if moment is not None and is_naive(moment) else moment


def _stamp(said: dict[str, Any]) -> datetime | None:
    found = parse_datetime(str(said.get("stamp") or ""))
    return None if found is None or is_naive(found) else found
