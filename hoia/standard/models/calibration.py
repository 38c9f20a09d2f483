"""A round of calibration: several reviewers mark the same conversations, hidden from each other until it is closed."""

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from typing import Any, ClassVar, Self

from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from hoia.conversations.models import Conversation
from hoia.ledger.models import record
from hoia.people.models import Colleague

from ..statistics.agreement import Agreement, Level, agreement
from .standard import Standard

VERDICTS = ("bad", "good", "excellent")
MARKS = ("missed", "not_observed", "kept")


class CalibrationQuerySet(models.QuerySet["Calibration"]):
    def within(self, colleague: Colleague) -> Self:
        """The rounds this colleague reviews in or leads, when they see every conversation of it."""
        rows = self if colleague.leads else self.filter(pk__in=colleague.calibrations.values("pk"))
        if colleague.is_owner:
            return rows
        beyond = Conversation.objects.exclude(inbox__in=colleague.inbox_ids())
        return rows.exclude(pk__in=Calibration.objects.filter(reviews__conversation__in=beyond).values("pk"))


class Calibration(models.Model):
    name = models.CharField(_("Name"), max_length=80)
    at = models.DateTimeField()
    by = models.ForeignKey(Colleague, null=True, on_delete=models.SET_NULL, related_name="+")
    reviewers: ClassVar[Any] = models.ManyToManyField(Colleague, related_name="calibrations")
    closed_at = models.DateTimeField(null=True)

    objects: ClassVar[CalibrationQuerySet] = CalibrationQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ("-at",)

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return f"/reviews/calibrations/{self.pk}"

    @classmethod
    def open_round(
        cls,
        name: str,
        conversations: Iterable[Conversation],
        reviewers: Iterable[Colleague],
        *,
        at: datetime,
        by: Colleague,
    ) -> Self:
        """Give each reviewer every conversation to mark. Raises ValueError for fewer than two reviewers or no conversation."""
        from .review import Kind, Review

        readers, chosen = list(reviewers), list(conversations)
        if len(readers) < 2 or not chosen:
            raise ValueError("choose two reviewers or more, and a conversation")
        with transaction.atomic():
            made = cls.objects.create(name=name, at=at, by=by)
            made.reviewers.set(readers)
            number = Standard.objects.current().number
            Review.objects.bulk_create([
                Review(
                    kind=Kind.CALIBRATION, conversation=one, reviewer=reader, calibration=made, standard=number, made_at=at,
                    inbox_id=one.inbox_id, team_id=one.team_id, channel=one.channel,
                )
                for one in chosen for reader in readers
            ])  # fmt: skip
            record("calibration.opened", made, at=at, by=by, name=name)
        return made

    def close(self, *, at: datetime, by: Colleague) -> None:
        """Show everybody what the others marked. What is not concluded by then does not count, and is no longer to do."""
        with transaction.atomic():
            if type(self).objects.filter(pk=self.pk, closed_at=None).update(closed_at=at):
                self.closed_at = at
                self.reviews.filter(concluded_at=None, withdrawn_at=None).update(withdrawn_at=at)
                record("calibration.closed", self, at=at, by=by, name=self.name)

    def agreement_of(self, criterion: str = "") -> Agreement:
        """Return how far the reviewers agree about one criterion, or about the verdict (ordinal) when none is named."""
        rows: dict[int, list[str | None]] = {}
        for conversation, marks, verdict in self.reviews.concluded().values_list("conversation_id", "marks", "verdict"):
            mark = marks.get(criterion, {}).get("value") if criterion else verdict
            rows.setdefault(conversation, []).append(mark if mark in (MARKS if criterion else VERDICTS) else None)
        table = tuple(sorted(map(tuple, rows.values()), key=repr))
        return _agreed(table, Level.NOMINAL, MARKS) if criterion else _agreed(table, Level.ORDINAL, VERDICTS)


# A closed round is looked at again and again, and its interval takes a thousand draws each time.
_agreed = lru_cache(maxsize=256)(agreement)
