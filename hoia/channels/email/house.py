"""Letters of the house itself: invitations, links, forgotten passwords. Kept first, then sent by a job like all others.

Django's mail functions come here, so a letter asked for in a transaction is sent if and only if the transaction holds.
"""

from collections.abc import Sequence
from contextlib import closing
from email.utils import formataddr

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend

from hoia.kit.blobs import Blobs
from hoia.ledger.work import GiveUp, TryLater, ask
from hoia.people.models import Inbox

from .carrier import NoCarriage, carrier_for

JOB = "letter of the house"


class Outbox(BaseEmailBackend):
    """A mail backend for Django that writes a job instead of talking to a server."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        return sum(self._keep(mail) for mail in email_messages)

    def _keep(self, mail: EmailMessage) -> int:
        recipients = mail.recipients()
        if not recipients:
            return 0
        inbox = sending_inbox()
        if inbox is not None and mail.from_email in ("", settings.DEFAULT_FROM_EMAIL):
            mail.from_email = formataddr((inbox.sender_name or inbox.name, inbox.address))
        mail.extra_headers.setdefault("Auto-Submitted", "auto-generated")
        digest = Blobs(settings.BLOBS).keep(mail.message().as_bytes(), durable=True)
        ask(JOB, digest=digest, recipients=recipients)
        return 1


def send(digest: str, recipients: list[str]) -> None:
    """Hand one letter of the house to the mail server of the first inbox that has one."""
    inbox = sending_inbox()
    if inbox is None:
        raise TryLater("no inbox has an address and a mail server yet: add one under Settings → Mailboxes")
    letter = Blobs(settings.BLOBS).read(digest)
    try:
        with closing(carrier_for(inbox)) as carrier:
            answers = carrier.carry(inbox.address, recipients, letter, lambda: None)
    except NoCarriage as away:
        raise TryLater(str(away)) from None
    refused = {one: answer for one, answer in answers.items() if not answer.taken}
    if any(not answer.lasting for answer in refused.values()) and len(refused) == len(answers):
        raise TryLater("; ".join(f"{one}: {answer.words}" for one, answer in refused.items()))
    if refused and len(refused) == len(answers):
        raise GiveUp("; ".join(f"{one}: {answer.words}" for one, answer in refused.items()))


def sending_inbox() -> Inbox | None:
    """The inbox through which the house writes: the first with an address that something carries letters for."""
    for inbox in Inbox.objects.filter(closed_at=None).exclude(address="").select_related("mailbox").order_by("pk"):
        try:
            carrier_for(inbox).close()
        except NoCarriage:
            continue
        return inbox
    return None
