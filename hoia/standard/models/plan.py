"""Plans of review: how many conversations a week, of what, by whom; and the draws that were made by them."""

from datetime import datetime
from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from hoia.ledger.models import record
from hoia.people.models import Colleague, Inbox, Team


class PlanQuerySet(models.QuerySet["Plan"]):
    def running(self) -> "PlanQuerySet":
        return self.filter(ended_at=None)


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

    def end(self, *, at: datetime, by: Colleague) -> None:
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
