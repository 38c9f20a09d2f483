"""The acknowledgement: one short letter that says "yours has come". Off unless an inbox wants it, and never in a loop.

It echoes nothing that the sender wrote, so that nobody can use this desk to write to others: no subject, no name, no words.
"""

import re
from contextlib import closing
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db.models import Case, F, Value, When
from django.utils import timezone, translation
from django.utils.translation import gettext

from hoia.conversations.models import Message
from hoia.kit.blobs import Blobs
from hoia.ledger import work
from hoia.ledger.models import Event, record
from hoia.people.models import Inbox

from .. import tokens
from ..doors import door_of
from ..models import Mailbox
from .carrier import NoCarriage, carrier_for
from .compose import Box, Outgoing, compose, is_sound_id

JOB = "send an acknowledgement"
FRESH = timedelta(hours=12)  # older letters (an archive, a long downtime) are not acknowledged any more
EACH = timedelta(days=1)  # one sender hears from us at most once in this time
WINDOW = timedelta(minutes=10)
MOST = 30  # acknowledgements of one inbox in a window, whoever writes
_MACHINES = re.compile(
    r"^(?:.*[._-])?(?:no-?reply|do-?not-?reply|donotreply|mailer-daemon|postmaster|bounces?|abuse|root|nobody|"
    r"notifications?|alerts?|listserv|majordomo|owner|.*-(?:request|bounces?|owner|errors))(?:[+._-].*)?$",
    re.IGNORECASE,
)


def is_due(event: Event) -> bool:
    """Whether a letter that came might be acknowledged: the first of a conversation, by a person, to such an inbox."""
    facts = event.facts
    if facts.get("automatic") or facts.get("stranger") or facts.get("rule") != "new":
        return False
    door = door_of(event.inbox_id)
    return door is not None and door.acknowledges


def acknowledge(event: Event) -> None:
    """Decide about one letter. Runs in one transaction with everything that it notes, so a letter gets one at most."""
    message = Message.objects.select_related("conversation__inbox").get(pk=event.subject_id)
    now = timezone.now()
    inbox = message.conversation.inbox
    if not _may(message, inbox, now) or not _within_limits(inbox, now):
        return
    raw = compose(_letter(message, inbox, now))
    digest = Blobs(settings.BLOBS).keep(raw, durable=True)
    record("message.acknowledged", message, at=now)
    work.ask(JOB, inbox=inbox.pk, to=message.from_address, digest=digest, until=(now + EACH).isoformat())


def send(inbox: int, to: str, digest: str, until: str) -> None:
    """Send one acknowledgement; a job. After a day it is of no use any more."""
    if timezone.now() > datetime.fromisoformat(until):
        return
    row = Inbox.objects.select_related("mailbox").get(pk=inbox)
    try:
        with closing(carrier_for(row)) as carrier:
            answer = carrier.carry(row.address, [to], Blobs(settings.BLOBS).read(digest), lambda: None)[to]
    except NoCarriage as away:
        raise work.TryLater(str(away)) from None
    if not answer.taken and not answer.lasting:
        raise work.TryLater(answer.words)


def is_machine(address: str) -> bool:
    """Whether nobody reads what is written to this address. Pure."""
    local, _, domain = address.rpartition("@")
    return not local or not domain or bool(_MACHINES.match(local))


def _may(message: Message, inbox: Inbox, now: datetime) -> bool:
    sender = message.from_address.lower()
    if message.automatic or now - message.at > FRESH or is_machine(sender):
        return False
    if any(tokens.without_token(sender) in one.addresses() for one in Inbox.objects.all()):
        return False
    told = Event.objects.filter(verb="message.acknowledged", at__gt=now - EACH)
    same = Message.objects.filter(from_address__iexact=sender, created_at__gt=now - EACH, customer=message.customer_id)
    return not told.filter(customer_id=message.conversation.customer_id, subject_id__in=same.values("pk")).exists()


def _within_limits(inbox: Inbox, now: datetime) -> bool:
    """Take one of the places of this window; False when all are taken."""
    rows = Mailbox.objects.filter(inbox=inbox, acknowledge=True, active=True)
    over = When(acknowledged_from__gt=now - WINDOW, then=F("acknowledged"))
    rows.update(
        acknowledged=Case(over, default=Value(0)),
        acknowledged_from=Case(
            When(acknowledged_from__gt=now - WINDOW, then=F("acknowledged_from")), default=Value(now)
        ),
    )
    return bool(rows.filter(acknowledged__lt=MOST).update(acknowledged=F("acknowledged") + 1))


def _letter(message: Message, inbox: Inbox, now: datetime) -> Outgoing:
    language = message.conversation.language or inbox.language
    own_words = Mailbox.objects.values_list("acknowledgement", flat=True).get(inbox=inbox)
    with translation.override(language):
        text = own_words if own_words.strip() and language == inbox.language else _usual_words()
        return Outgoing(
            message_id=tokens.message_id(inbox.address, message.conversation_id), at=now.replace(microsecond=0),
            sender=Box(inbox.sender_name or inbox.name, inbox.address), to=(Box("", message.from_address),),
            subject=gettext("Your letter has come"), text=text, signature=inbox.signature, automatic=True,
            in_reply_to=message.message_id if is_sound_id(message.message_id) else "",
            references=(message.message_id,) if is_sound_id(message.message_id) else (), language=language,
        )  # fmt: skip


def _usual_words() -> str:
    return gettext(
        "Good day,\n\nthank you for writing to us. Your letter has come, and one of us will read it and answer. "
        "You need not do anything more."
    )


def words_of(mailbox: Any) -> str:
    """Return the acknowledgement as it would go out in the inbox's own language, for the settings page."""
    with translation.override(mailbox.inbox.language):
        return mailbox.acknowledgement.strip() or _usual_words()
