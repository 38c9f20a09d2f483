"""What became of a promise, as rows that say who, when and on what evidence."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from hoia.conversations.models import Message

from ..kinds import Evidence
from ..rules import State

COLLEAGUE = settings.AUTH_USER_MODEL
EVIDENCE = [
    (Evidence.MESSAGE.value, _("a letter")),
    (Evidence.FILES.value, _("a letter with files")),
    (Evidence.CALL.value, _("a telephone call")),
    (Evidence.VISIT.value, _("a visit to the desk")),
    (Evidence.APPOINTMENT.value, _("the appointment began")),
    (Evidence.TIME.value, _("its moment passed")),
    (Evidence.CUSTOMER.value, _("the customer said so")),
    (Evidence.HAND.value, _("noted by hand")),
]
OUTCOMES = [
    (State.KEPT.value, _("kept")),
    (State.LATE.value, _("late")),
    (State.BROKEN.value, _("broken")),
    (State.RELEASED.value, _("released")),
]


class Settlement(models.Model):
    """How a promise ended. ``at`` is when it was done, ``noted_at`` when we came to know; undone ones stay."""

    promise = models.ForeignKey("promises.Promise", on_delete=models.CASCADE, related_name="settlements")
    outcome = models.CharField(max_length=12, choices=OUTCOMES)
    at = models.DateTimeField()
    noted_at = models.DateTimeField()
    by = models.ForeignKey(COLLEAGUE, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False)
    evidence = models.CharField(max_length=12, choices=EVIDENCE, default=Evidence.HAND.value)
    evidence_id = models.BigIntegerField(null=True, help_text="the number of the message that shows it; it may be gone")
    reason = models.TextField(blank=True)
    undone_at = models.DateTimeField(null=True)
    undone_by = models.ForeignKey(
        COLLEAGUE, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False,
        help_text="empty where its letter did not leave: should it leave after all, it counts again",
    )  # fmt: skip

    class Meta:
        ordering = ["pk"]
        indexes = [
            models.Index(
                fields=["evidence_id"], name="settlement_evidence", condition=models.Q(evidence_id__isnull=False)
            )
        ]

    def __str__(self) -> str:
        return f"{self.promise_id}: {self.outcome}"


class Move(models.Model):
    """A promise put off. ``told`` is the message in which the customer learnt it, ``asked`` that they wanted it so."""

    promise = models.ForeignKey("promises.Promise", on_delete=models.CASCADE, related_name="moves")
    old_due = models.DateTimeField(null=True)
    old_due_from = models.DateTimeField(null=True)
    new_due = models.DateTimeField(null=True)
    new_due_from = models.DateTimeField(null=True)
    at = models.DateTimeField()
    by = models.ForeignKey(COLLEAGUE, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False)
    told = models.ForeignKey(Message, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False)
    told_id_then = models.BigIntegerField(null=True, help_text="its number, should it be recalled")
    asked = models.BooleanField(default=False)
    late = models.BooleanField(default=False, help_text="the old moment had passed")
    undone_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["pk"]
        indexes = [
            models.Index(fields=["told_id_then"], name="move_told", condition=models.Q(told_id_then__isnull=False))
        ]

    def __str__(self) -> str:
        return f"{self.promise_id}: {self.old_due} → {self.new_due}"


class Chase(models.Model):
    """The customer asked after something promised. ``message`` is the letter or the contact in which they did."""

    promise = models.ForeignKey("promises.Promise", on_delete=models.CASCADE, related_name="chases")
    message = models.ForeignKey(Message, on_delete=models.SET_NULL, null=True, related_name="+")
    quote = models.TextField(blank=True)
    at = models.DateTimeField()

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["promise", "message"], name="one_chase_a_message")]

    def __str__(self) -> str:
        return f"{self.promise_id}: {self.at:%Y-%m-%d %H:%M}"


class Link(models.Model):
    """The outer promise can be kept only if the inner one is."""

    outer = models.ForeignKey("promises.Promise", on_delete=models.CASCADE, related_name="inner_links")
    inner = models.ForeignKey("promises.Promise", on_delete=models.CASCADE, related_name="outer_links")
    at = models.DateTimeField()
    by = models.ForeignKey(COLLEAGUE, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["outer", "inner"], name="one_promise_link_each"),
            models.CheckConstraint(condition=~models.Q(outer=models.F("inner")), name="link_of_two"),
        ]

    def __str__(self) -> str:
        return f"{self.outer_id} → {self.inner_id}"


class Appointment(models.Model):
    """What an appointment or a visit has besides its promise. Its agreed start is the moment of the promise."""

    promise = models.OneToOneField("promises.Promise", on_delete=models.CASCADE, related_name="appointment")
    ends_at = models.DateTimeField(help_text="the agreed end")
    place = models.CharField(_("place"), max_length=250, blank=True)
    began_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    cause = models.CharField(_("cause of the delay"), max_length=250, blank=True)

    def __str__(self) -> str:
        return f"{self.promise_id}: {self.place}"

    def delay_minutes(self) -> int | None:
        """How many minutes after the agreed start it began; None until it has."""
        agreed: Any = self.promise.missed or self.promise.due
        if self.began_at is None or agreed is None:
            return None
        return max(0, int((self.began_at - agreed).total_seconds() // 60))
