"""One message: a letter, a note among ourselves, a call or a visit to the desk that was noted."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, Self

from django.conf import settings
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from hoia.ledger.models import record
from hoia.people.models import Customer

from ..rules import write_boxes


class Direction(models.TextChoices):
    IN = "in", _("from the customer")
    OUT = "out", _("from us")
    NOTE = "note", _("only us")


class Delivery(models.TextChoices):
    """Where an outgoing message is. Empty for everything else."""

    WAITING = "waiting", _("not sent yet")
    SENDING = "sending", _("being sent")
    HELD = "held", _("held back")
    SENT = "sent", _("sent")
    FAILED = "failed", _("could not be sent")
    BOUNCED = "bounced", _("came back")


class MessageQuerySet(models.QuerySet["Message"]):
    def outbox(self) -> Self:
        """What is written and has not left the house."""
        return self.filter(deliver_at__isnull=False)

    def due(self, now: datetime) -> Self:
        """What should leave now, longest waiting first; among it what a worker took up and never finished."""
        return self.filter(delivery__in=[Delivery.WAITING, Delivery.SENDING], deliver_at__lte=now).order_by(
            "deliver_at", "pk"
        )

    def hold_replies(self, conversation_ids: Iterable[int], at: datetime) -> int:
        """Hold back answers for later that were to wait for this: the customer wrote first. Returns how many."""
        waiting = self.outbox().filter(
            conversation__in=list(conversation_ids),
            delivery=Delivery.WAITING,
            hold_if_answered=True,
        )
        return sum(one.hold(at) for one in waiting)

    def under(self, token: str) -> Self:
        """What an act of a page has written already. Says that the token is not empty, or the index would not be used."""
        return self.filter(token=token).exclude(token="")

    def by_customers(self) -> Self:
        return self.filter(direction=Direction.IN, automatic="")


class Message(models.Model):
    """What somebody said, as they said it. ``text`` holds the new words; quoted text and signature stand apart."""

    UNDO = timedelta(seconds=10)

    conversation = models.ForeignKey(
        "conversations.Conversation",
        on_delete=models.CASCADE,
        related_name="messages",
        db_index=False,
    )
    direction = models.CharField(max_length=4, choices=Direction.choices)
    channel = models.CharField(max_length=12, default="email")
    customer = models.ForeignKey(Customer, on_delete=models.SET_NULL, null=True, related_name="messages")
    colleague = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        related_name="+",
        db_index=False,
    )
    at = models.DateTimeField(help_text="when it was sent, as far as we know; shown and sorted by")
    created_at = models.DateTimeField(help_text="when it came into the desk")
    from_name = models.CharField(max_length=250, blank=True)
    from_address = models.CharField(max_length=320, blank=True)
    recipients = models.JSONField(
        default=dict,
        blank=True,
        help_text='{"to": [[name, address]], "cc": …, "bcc": …}',
    )
    subject = models.CharField(max_length=500, blank=True)
    text = models.TextField(blank=True)
    quoted = models.TextField(blank=True)
    signature = models.TextField(blank=True)
    message_id = models.CharField(max_length=500, blank=True)
    automatic = models.CharField(max_length=12, blank=True, help_text="reply, bounce, list or notification")
    stranger = models.BooleanField(default=False, help_text="wrote into a conversation without taking part in it")
    has_html = models.BooleanField(default=False)
    raw = models.CharField(max_length=64, blank=True, help_text="SHA-256 of the bytes as they came or went")
    rule = models.CharField(
        max_length=24,
        blank=True,
        help_text="the thread rule that decided where it belongs",
    )
    particulars = models.JSONField(default=dict, blank=True, help_text="thread, auth, defects, bounce, calendar …")
    delivery = models.CharField(max_length=8, choices=Delivery.choices, blank=True)
    deliver_at = models.DateTimeField(
        null=True,
        help_text="the outbox: when it may leave, or until when a worker holds it; empty once it has left",
    )
    delivered_at = models.DateTimeField(null=True)
    delivery_problem = models.TextField(blank=True)
    hold_if_answered = models.BooleanField(default=False)
    token = models.CharField(max_length=40, blank=True, help_text="the act of a page that wrote it; never twice")

    objects = MessageQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["token"], name="one_message_a_token", condition=~models.Q(token=""))
        ]
        indexes = [
            models.Index(fields=["conversation", "at", "id"], name="message_in_conversation"),
            models.Index(
                fields=["deliver_at"],
                name="message_outbox",
                condition=models.Q(deliver_at__isnull=False),
            ),
            models.Index(fields=["at"], name="message_bounced", condition=models.Q(delivery="bounced")),
        ]

    def __str__(self) -> str:
        return f"{self.direction} {self.pk}"

    def trail(self) -> dict[str, int | None]:
        return self.conversation.trail()

    @property
    def inbound(self) -> bool:
        return self.direction == Direction.IN

    @property
    def outbound(self) -> bool:
        return self.direction == Direction.OUT

    @property
    def is_note(self) -> bool:
        return self.direction == Direction.NOTE

    @property
    def has_reached_somebody(self) -> bool:
        """Some of those it goes to have it already, or may have it."""
        delivery = self.particulars.get("delivery", {})
        return "sent" in delivery.get("done", {}).values() or "handed_at" in delivery

    def can_be_recalled(self, now: datetime) -> bool:
        if self.has_reached_somebody:
            return False
        if self.delivery in (Delivery.HELD, Delivery.FAILED):
            return True
        return self.delivery == Delivery.WAITING and (self.deliver_at is None or now <= self.deliver_at)

    def hold(self, at: datetime) -> bool:
        """Hold an answer back, since the customer wrote before it left. False when it is on its way already."""
        with transaction.atomic():
            waiting = Message.objects.filter(pk=self.pk, delivery=Delivery.WAITING)
            if not waiting.update(delivery=Delivery.HELD):
                return False
            self.delivery = Delivery.HELD
            record("message.held", self, at=at)
        return True

    def try_again(self, at: datetime, by: Any) -> bool:
        """Let an answer leave now that was held, failed or waits for its next try. False when there is nothing to send."""
        with transaction.atomic():
            row = Message.objects.select_for_update().get(pk=self.pk)
            if row.deliver_at is None or row.delivery == Delivery.SENDING:
                return False
            self.particulars = {
                **row.particulars,
                "delivery": _afresh(row.particulars.get("delivery", {})),
            }
            self.delivery, self.deliver_at, self.delivery_problem = (
                Delivery.WAITING,
                at,
                "",
            )
            self.hold_if_answered = False
            self.save(
                update_fields=[
                    "particulars",
                    "delivery",
                    "deliver_at",
                    "delivery_problem",
                    "hold_if_answered",
                ]
            )
            record("message.retried", self, at=at, by=by)
        return True

    def recall(self, at: datetime, by: Any) -> str | None:
        """Take an outgoing message back before it leaves. Returns its text, or None when it has left already.

        The text, with whom it goes to and its files, stands in the draft of whoever takes it back.
        """
        with transaction.atomic():
            row = Message.objects.select_for_update().filter(pk=self.pk).first()
            stays = (Delivery.WAITING, Delivery.HELD, Delivery.FAILED)
            if row is None or row.delivery not in stays or row.has_reached_somebody:
                return None
            Message.objects.filter(pk=self.pk).update(delivery="", direction=Direction.NOTE, channel="recalled")
            record("message.recalled", self, at=at, by=by)
            text, conversation = self.text, self.conversation
            if by is not None:
                self._become_draft(by)
            self.attachments.all().delete()
            self.delete()
            conversation.recount()
            conversation.tell_of_change()
        return text

    def _become_draft(self, by: Any) -> None:
        from .desk import Draft

        draft, _new = Draft.objects.get_or_create(conversation=self.conversation, colleague=by, kind=Direction.OUT)
        draft.text = "\n\n".join(part for part in (self.text, draft.text) if part.strip())
        for kind in ("to", "cc", "bcc"):
            setattr(draft, kind, write_boxes(self.recipients.get(kind, [])))
        draft.save()
        self.attachments.update(draft=draft, message=None)


def _afresh(delivery: dict[str, Any]) -> dict[str, Any]:
    """What is remembered of earlier tries when a person asks for another: who has the letter already, nothing else."""
    done = {address: fate for address, fate in delivery.get("done", {}).items() if fate == "sent"}
    kept: dict[str, Any] = {"done": done} if done else {}
    return kept | ({"handed_at": delivery["handed_at"]} if "handed_at" in delivery else {})


class Attachment(models.Model):
    """A file that came with a message, goes with one, or waits beside a draft. Its bytes are a blob."""

    message = models.ForeignKey(Message, on_delete=models.CASCADE, null=True, related_name="attachments")
    draft = models.ForeignKey(
        "conversations.Draft",
        on_delete=models.CASCADE,
        null=True,
        related_name="attachments",
    )
    name = models.CharField(max_length=250)
    type = models.CharField(max_length=120)
    size = models.BigIntegerField()
    sha256 = models.CharField(max_length=64)
    inline = models.BooleanField(default=False)
    content_id = models.CharField(max_length=250, blank=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.name
