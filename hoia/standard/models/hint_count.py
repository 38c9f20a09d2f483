"""How many conversations of a draw had which hint, so that nobody counts a million rows to show a page."""

from typing import ClassVar, Self

from django.db import models, transaction
from django.db.models import Count, Exists, F, OuterRef, Subquery, Value
from django.db.models.functions import Coalesce

from hoia.people.models import Inbox, Team

from .hinted import Hinted
from .plan import Draw
from .review import Kind, Review


class HintCountQuerySet(models.QuerySet["HintCount"]):
    def waiting(self) -> models.QuerySet[Draw]:
        """The draws whose hints were all read and not counted yet."""
        mine = Hinted.objects.filter(draw=OuterRef("pk"))
        return Draw.objects.filter(
            Exists(mine), ~Exists(mine.filter(verdict="")), ~Exists(self.filter(draw=OuterRef("pk")))
        )

    def count_draw(self, draw: Draw) -> None:
        """Count the hints of a draw, and put each beside its review. Once: hints never change after they were read."""
        rows = Hinted.objects.filter(draw=draw).values("team", "channel", "verdict", inbox=F("conversation__inbox"))
        with transaction.atomic():
            Draw.objects.select_for_update().get(pk=draw.pk)
            if self.filter(draw=draw).exists():
                return
            self.bulk_create([
                HintCount(
                    draw=draw, inbox_id=row["inbox"], team_id=row["team"], channel=row["channel"], verdict=row["verdict"],
                    n=row["n"],
                )
                for row in rows.annotate(n=Count("pk")).order_by("inbox", "team", "channel", "verdict")
            ])  # fmt: skip
            hint = Hinted.objects.filter(draw=draw, conversation=OuterRef("conversation")).values("verdict")[:1]
            Review.objects.filter(draw=draw, kind=Kind.RANDOM).update(hinted=Coalesce(Subquery(hint), Value("")))

    def within(self, inboxes: list[int] | None) -> Self:
        return self if inboxes is None else self.filter(inbox__in=inboxes)


class HintCount(models.Model):
    """``n`` conversations of ``draw`` of one inbox, team and channel, of which the hints say ``verdict``."""

    draw = models.ForeignKey(Draw, on_delete=models.CASCADE, related_name="hint_counts", db_index=False)
    inbox = models.ForeignKey(Inbox, on_delete=models.PROTECT, related_name="+", db_index=False)
    team = models.ForeignKey(Team, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False)
    channel = models.CharField(max_length=12)
    verdict = models.CharField(max_length=12)
    n = models.PositiveIntegerField()

    objects: ClassVar[HintCountQuerySet] = HintCountQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        indexes = [models.Index(fields=["draw", "inbox", "team", "channel", "verdict", "n"], name="hints_counted")]
