"""The written notice that comes before the first review of anybody: what is reviewed, who sees it, what one can do."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, ClassVar, Self

from django.db import models, transaction
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _

from hoia.ledger.models import record
from hoia.people.models import Colleague

DISPUTE_DAYS = 14


class NoticeQuerySet(models.QuerySet["Notice"]):
    def unread_by(self, colleague: Colleague) -> Self:
        """The notice that counts, where this colleague has not acknowledged it."""
        newer = Notice.objects.filter(number__gt=OuterRef("number"))
        read = Acknowledgement.objects.filter(notice=OuterRef("pk"), colleague=colleague)
        return self.filter(~Exists(newer), ~Exists(read))


class Notice(models.Model):
    """One version. ``words`` are the text in every language as it was given; a new one is to be read by everybody anew.

    ``small_teams``: an agreement with the staff allows figures of teams of fewer than five; ``agreement`` says which.
    """

    number = models.PositiveIntegerField(unique=True)
    at = models.DateTimeField()
    by = models.ForeignKey(Colleague, null=True, on_delete=models.SET_NULL, related_name="+")
    words = models.JSONField(default=dict)
    dispute_days = models.PositiveSmallIntegerField(_("Days to dispute a review"), default=DISPUTE_DAYS)
    small_teams = models.BooleanField(_("Figures of small teams may be shown"), default=False)
    agreement = models.CharField(_("Which agreement allows it"), max_length=300, blank=True)

    objects: ClassVar[NoticeQuerySet] = NoticeQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ("-number",)

    @classmethod
    def current(cls) -> Self | None:
        return cls.objects.first()

    @classmethod
    def give(cls, words: dict[str, str], *, at: datetime, by: Colleague, **terms: Any) -> Self:
        """Give a new notice to everybody. What was acknowledged before no longer counts."""
        with transaction.atomic():
            last = cls.objects.select_for_update().first()
            made = cls.objects.create(number=last.number + 1 if last else 1, at=at, by=by, words=words, **terms)
            record("notice.given", made, at=at, by=by, number=made.number)
        return made

    def acknowledge(self, *, at: datetime, by: Colleague) -> "Acknowledgement":
        """Note that a colleague has read it. Twice is once."""
        with transaction.atomic():
            made, new = Acknowledgement.objects.get_or_create(notice=self, colleague=by, defaults={"at": at})
            if new:
                record("notice.acknowledged", self, at=at, by=by, number=self.number)
        return made

    def unread(self) -> models.QuerySet[Colleague]:
        """Return who answers customers and has not acknowledged it, by name."""
        read = self.acknowledgements.values("colleague")
        return Colleague.objects.answering().exclude(pk__in=read).order_by("given_name", "family_name")

    def in_words(self, language: str) -> str:
        return str(self.words.get(language) or self.words.get("en") or next(iter(self.words.values()), ""))


class AcknowledgementQuerySet(models.QuerySet["Acknowledgement"]):
    def readers(self, among: Iterable[int]) -> set[int]:
        """Return who of these colleagues has acknowledged the notice that counts: only they may be reviewed."""
        current = Notice.current()
        if current is None:
            return set()
        return set(self.filter(notice=current, colleague__in=set(among)).values_list("colleague_id", flat=True))


class Acknowledgement(models.Model):
    notice = models.ForeignKey(Notice, on_delete=models.CASCADE, related_name="acknowledgements")
    colleague = models.ForeignKey(Colleague, on_delete=models.CASCADE, related_name="+")
    at = models.DateTimeField()

    objects: ClassVar[AcknowledgementQuerySet] = AcknowledgementQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        constraints = [models.UniqueConstraint(fields=["notice", "colleague"], name="one_acknowledgement")]
