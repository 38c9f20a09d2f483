"""What of an appointment went into its customer's calendar: each letter that carried it, and how it stood there then."""

from datetime import datetime
from typing import TYPE_CHECKING, Self

from django.db import models

from hoia.channels import tokens
from hoia.conversations.models import Conversation, Delivery, Message

from ..rules import State

if TYPE_CHECKING:
    from .promise import Promise

LEFT = [Delivery.WAITING, Delivery.SENDING, Delivery.SENT]


class InvitationQuerySet(models.QuerySet["Invitation"]):
    def in_force(self) -> Self:
        """Those that the customer has, or gets: not what was held back, failed or came back."""
        return self.filter(message__delivery__in=LEFT)

    def put(self, promise: "Promise", message: Message, method: str, address: str, at: datetime) -> "Invitation":
        """Let a promise go with a letter as it stands now. One that goes with it already is brought up to date."""
        last = self.filter(promise=promise).exclude(message=message).order_by("-sequence").first()
        off = last is not None and method == Invitation.Method.CANCEL
        begins, ends = (last.begins, last.ends) if off else promise.span()
        new = {
            "uid": promise.calendar_uid(message.conversation), "method": method, "address": address, "begins": begins,
            "ends": ends, "place": promise.place(), "at": at, "sequence": last.sequence + 1 if last else 0,
        }  # fmt: skip
        return self.update_or_create(promise=promise, message=message, defaults=new)[0]


class Invitation(models.Model):
    """An appointment on its way into a calendar, or out of it. A letter that is recalled takes it along: it was never sent.

    ``sequence`` grows with each letter; answers to an earlier one speak of a time that holds no more.
    """

    class Method(models.TextChoices):
        REQUEST = "REQUEST"
        CANCEL = "CANCEL"

    promise = models.ForeignKey("promises.Promise", on_delete=models.CASCADE, related_name="invitations")
    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="+")
    uid = models.CharField(max_length=500, db_index=True)
    method = models.CharField(max_length=8, choices=Method.choices)
    sequence = models.PositiveIntegerField()
    address = models.CharField(max_length=320, help_text="of the customer who is invited")
    begins = models.DateTimeField()
    ends = models.DateTimeField()
    place = models.CharField(max_length=250, blank=True)
    at = models.DateTimeField()

    objects = InvitationQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["promise", "message"], name="one_invitation_a_letter")]

    def __str__(self) -> str:
        return f"{self.promise_id}: {self.method} {self.sequence}"

    @property
    def stands(self) -> bool:
        """It put the appointment into the calendar."""
        return self.method == self.Method.REQUEST


class Inviting:
    """What a :class:`Promise` says of itself to calendars."""

    def may_be_invited_to(self, now: datetime) -> bool:
        """It is a set time with a customer, agreed and still to come."""
        stands = self.settled_at is None and self.state in (State.OPEN, State.LATE)
        ours = self.ours and self.customer_id is not None and self.kind_of.timed
        return stands and ours and self.due is not None and self.due > now

    def span(self) -> tuple[datetime | None, datetime | None]:
        """From when to when it takes place."""
        return self.due_from or self.due, self.ends_at()

    def place(self) -> str:
        facts = getattr(self, "appointment", None)
        return facts.place if facts is not None else ""

    def calendar_uid(self, conversation: Conversation | None = None) -> str:
        """Its name in calendars: the one under which it was sent before, else one that nobody outside can work out."""
        sent = self.invitations.first()
        if sent is not None:
            return sent.uid
        home = self.conversation or conversation
        return tokens.calendar_uid(home.inbox.address if home else "", home.pk if home else 0, self.pk)

    def last_invitation(self) -> Invitation | None:
        """How it stands in the customer's calendar."""
        return self.invitations.in_force().last()

    def calendar_lags(self, now: datetime) -> str:
        """What must be sent so that the customer's calendar is right again: an invitation, a cancellation, or nothing."""
        last = self.last_invitation()
        if last is None:
            return ""
        if self.may_be_invited_to(now):
            same = last.stands and (last.begins, last.ends, last.place) == (*self.span(), self.place())
            return "" if same else Invitation.Method.REQUEST
        return Invitation.Method.CANCEL if last.stands and last.begins > now and self._is_off() else ""

    def _is_off(self) -> bool:
        """It will not take place, and the customer has not said so themselves."""
        if self.settled_at is None:
            return self.due is None or not self.kind_of.timed or not self.ours
        off = self.state in (State.RELEASED, State.BROKEN, State.DISMISSED)
        return off and not self.customer_words.filter(said="declined", accepted=True).exists()
