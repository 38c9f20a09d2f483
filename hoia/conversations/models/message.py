"""One message: a letter, a note among ourselves, a call or a visit to the desk that was noted."""

from datetime import datetime, timedelta
from typing import Any, Self

from django.conf import settings
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from hoia.ledger.models import record
from hoia.people.models import Customer


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
        return self.filter(delivery__in=[Delivery.WAITING, Delivery.SENDING, Delivery.HELD, Delivery.FAILED])

    def by_customers(self) -> Self:
        return self.filter(direction=Direction.IN, automatic="")


class Message(models.Model):
    """What somebody said, as they said it. ``text`` holds the new words; quoted text and signature stand apart."""

    UNDO = timedelta(seconds=10)

    conversation = models.ForeignKey(
        "conversations.Conversation", on_delete=models.CASCADE, related_name="messages", db_index=False
    )
    direction = models.CharField(max_length=4, choices=Direction.choices)
    channel = models.CharField(max_length=12, default="email")
    customer = models.ForeignKey(Customer, on_delete=models.SET_NULL, null=True, related_name="messages")
    colleague = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False
    )
    at = models.DateTimeField(help_text="when it was sent, as far as we know; shown and sorted by")
    created_at = models.DateTimeField(help_text="when it came into the desk")
    from_name = models.CharField(max_length=250, blank=True)
    from_address = models.CharField(max_length=320, blank=True)
    recipients = models.JSONField(default=dict, blank=True, help_text='{"to": [[name, address]], "cc": …, "bcc": …}')
    subject = models.CharField(max_length=500, blank=True)
    text = models.TextField(blank=True)
    quoted = models.TextField(blank=True)
    signature = models.TextField(blank=True)
    message_id = models.CharField(max_length=500, blank=True)
    automatic = models.CharField(max_length=12, blank=True, help_text="reply, bounce, list or notification")
    stranger = models.BooleanField(default=False, help_text="wrote into a conversation without taking part in it")
    has_html = models.BooleanField(default=False)
    raw = models.CharField(max_length=64, blank=True, help_text="SHA-256 of the bytes as they came or went")
    rule = models.CharField(max_length=24, blank=True, help_text="the thread rule that decided where it belongs")
    particulars = models.JSONField(default=dict, blank=True, help_text="thread, auth, defects, bounce, calendar …")
    delivery = models.CharField(max_length=8, choices=Delivery.choices, blank=True)
    deliver_at = models.DateTimeField(null=True)
    delivered_at = models.DateTimeField(null=True)
    delivery_problem = models.TextField(blank=True)
    hold_if_answered = models.BooleanField(default=False)

    objects = MessageQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["conversation", "at", "id"], name="message_in_conversation"),
            models.Index(
                fields=["deliver_at"],
                name="message_outbox",
                condition=models.Q(delivery__in=["waiting", "sending", "held", "failed"]),
            ),
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

    def can_be_recalled(self, now: datetime) -> bool:
        return self.delivery in (Delivery.WAITING, Delivery.HELD) and (
            self.deliver_at is None or now <= self.deliver_at
        )

    def recall(self, at: datetime, by: Any) -> str | None:
        """Take an outgoing message back before it leaves. Returns its text, or None when it has left already."""
        with transaction.atomic():
            waiting = Message.objects.filter(
                pk=self.pk, delivery__in=[Delivery.WAITING, Delivery.HELD, Delivery.FAILED]
            )
            if not waiting.update(delivery="", direction=Direction.NOTE, channel="recalled"):
                return None
            record("message.recalled", self, at=at, by=by)
            text, conversation = self.text, self.conversation
            self.attachments.all().delete()
            self.delete()
            conversation.recount()
        return text


class Attachment(models.Model):
    """A file that came with a message, goes with one, or waits beside a draft. Its bytes are a blob."""

    message = models.ForeignKey(Message, on_delete=models.CASCADE, null=True, related_name="attachments")
    draft = models.ForeignKey("conversations.Draft", on_delete=models.CASCADE, null=True, related_name="attachments")
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
