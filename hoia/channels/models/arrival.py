"""The intake log: everything that came, before it was understood, and what became of it."""

from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _

from hoia.conversations.models import Message
from hoia.people.models import Inbox


class Fate(models.TextChoices):
    """What became of something that arrived."""

    STORED = "stored", _("stored, not yet read")
    TAKEN = "taken", _("in a conversation")
    COPY = "copy", _("a copy of a letter that is here")
    QUARANTINED = "quarantined", _("put aside: could not be read")


class ArrivalQuerySet(models.QuerySet["Arrival"]):
    def unread(self) -> Self:
        """Stored but not understood yet, oldest first: what a crash left behind is among them."""
        return self.filter(fate=Fate.STORED).order_by("pk")

    def quarantined(self) -> Self:
        return self.filter(fate=Fate.QUARANTINED).order_by("-pk")


class Arrival(models.Model):
    """One letter as it arrived: its bytes are a blob named by ``digest``. Unique by inbox and digest.

    The Message-ID is part of the bytes, so inbox and digest together are the key (inbox, Message-ID, digest).
    """

    inbox = models.ForeignKey(Inbox, on_delete=models.PROTECT, related_name="arrivals", db_index=False)
    digest = models.CharField(max_length=64)
    size = models.BigIntegerField()
    source = models.CharField(max_length=12, help_text="imap, lmtp, file, webform, api or demo")
    place = models.CharField(max_length=250, blank=True, help_text="mailbox folder and UID, file name, sender's host")
    outgoing = models.BooleanField(default=False, help_text="came out of a folder of sent letters")
    came_at = models.DateTimeField()
    fate = models.CharField(max_length=12, choices=Fate.choices, default=Fate.STORED)
    message = models.ForeignKey(Message, on_delete=models.SET_NULL, null=True, related_name="arrivals")
    tries = models.PositiveSmallIntegerField(default=0)
    problem = models.TextField(blank=True)

    objects = ArrivalQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["digest", "inbox"], name="one_arrival_of_a_letter")]
        indexes = [
            models.Index(fields=["id"], name="arrival_unread", condition=models.Q(fate="stored")),
            models.Index(fields=["inbox"], name="arrival_quarantined", condition=models.Q(fate="quarantined")),
            models.Index(fields=["inbox", "-came_at"], name="arrival_of_inbox"),
        ]

    def __str__(self) -> str:
        return f"{self.source} {self.place} {self.digest[:8]}"

    def trail(self) -> dict[str, int | None]:
        return {"inbox_id": self.inbox_id}
