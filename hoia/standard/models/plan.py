"""Plans of review: how many conversations a week, of what, by whom; and the draws that were made by them."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, ClassVar, Self

from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from hoia.ledger.models import record
from hoia.people.models import Colleague, Inbox, Team


class PlanQuerySet(models.QuerySet["Plan"]):
    def running(self) -> "PlanQuerySet":
        return self.filter(ended_at=None)

    def within(self, colleague: Colleague) -> "PlanQuerySet":
        """The plans whose every inbox this colleague sees; those that look at all inboxes are for owners."""
        if colleague.is_owner:
            return self
        beyond = Inbox.objects.exclude(pk__in=colleague.inbox_ids())
        named = self.filter(pk__in=Plan.objects.filter(inboxes__isnull=False).values("pk"))
        return named.exclude(pk__in=Plan.objects.filter(inboxes__in=beyond).values("pk"))


class Plan(models.Model):
    """``weekly`` conversations are drawn at random and may enter figures; ``directed`` are picked for a reason, to learn from.

    ``days`` are weekdays (0 is Monday) on which a part of them is drawn. Without inboxes it looks at all; without a team or
    a channel at every one.
    """

    name = models.CharField(_("Name"), max_length=80)
    weekly = models.PositiveSmallIntegerField(_("Drawn at random each week"), default=5)
    directed = models.PositiveSmallIntegerField(_("Picked to learn from each week"), default=0)
    days = models.JSONField(default=list)
    inboxes: ClassVar[Any] = models.ManyToManyField(Inbox, blank=True, related_name="+")
    team = models.ForeignKey(Team, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    channel = models.CharField(max_length=12, blank=True)
    reviewers: ClassVar[Any] = models.ManyToManyField(Colleague, related_name="review_plans")
    made_at = models.DateTimeField()
    made_by = models.ForeignKey(Colleague, null=True, on_delete=models.SET_NULL, related_name="+")
    drawn_until = models.DateTimeField(
        help_text="conversations that came to rest before this have been there to be drawn"
    )
    next_at = models.DateTimeField(null=True, help_text="when the next draw is due")
    ended_at = models.DateTimeField(null=True)

    objects: ClassVar[PlanQuerySet] = PlanQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ("name", "pk")

    def __str__(self) -> str:
        return self.name

    @classmethod
    def begin(
        cls, *, inboxes: Iterable[Inbox], reviewers: Iterable[Colleague], next_at: datetime, at: datetime, by: Colleague,
        **terms: Any,
    ) -> Self:  # fmt: skip
        """Begin to draw from what comes to rest from now on, first at ``next_at``."""
        with transaction.atomic():
            made = cls.objects.create(made_at=at, made_by=by, drawn_until=at, next_at=next_at, **terms)
            made.inboxes.set(inboxes)
            made.reviewers.set(reviewers)
            record("plan.made", made, at=at, by=by, name=made.name)
        return made

    def change(
        self, *, inboxes: Iterable[Inbox], reviewers: Iterable[Colleague], next_at: datetime, at: datetime, by: Colleague,
        **terms: Any,
    ) -> bool:  # fmt: skip
        """Let the coming draws be made by other terms; those made keep what they were made by. False when it has ended."""
        with transaction.atomic():
            if not Plan.objects.running().filter(pk=self.pk).update(next_at=next_at, **terms):
                return False
            self.refresh_from_db()
            self.inboxes.set(inboxes)
            self.reviewers.set(reviewers)
            record("plan.changed", self, at=at, by=by, name=self.name)
        return True

    def end(self, *, at: datetime, by: Colleague) -> None:
        """Draw no more by it. What was drawn stays to be reviewed, and counts."""
        with transaction.atomic():
            if Plan.objects.filter(pk=self.pk, ended_at=None).update(ended_at=at, next_at=None):
                record("plan.ended", self, at=at, by=by, name=self.name)


class Draw(models.Model):
    """One draw: ``sizes`` counts the conversations of each stratum that were there, ``counts`` those drawn of each.

    With ``seed`` anybody can draw it again and see that nobody chose.
    """

    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="draws")
    at = models.DateTimeField()
    since = models.DateTimeField()
    until = models.DateTimeField()
    seed = models.CharField(max_length=40)
    sizes = models.JSONField(default=dict)
    counts = models.JSONField(default=dict)

    class Meta:
        ordering = ("-at", "-pk")
        constraints = [models.UniqueConstraint(fields=["plan", "until"], name="one_draw_a_time")]
