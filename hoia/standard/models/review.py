"""A review: how one conversation was judged, on what evidence, by whom, and what became of the judgement."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, ClassVar, Self

from django.db import models, transaction
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from hoia.conversations.models import Conversation
from hoia.ledger.models import record
from hoia.people.models import Colleague, Inbox, Team

from .. import rules
from ..bits import bits
from ..rules import Verdict
from .calibration import Calibration
from .notice import DISPUTE_DAYS, Notice
from .plan import Draw
from .standard import Standard

LONGEST = 2_000  # characters of what somebody says about a review


class Kind(models.TextChoices):
    """How a review came about. Only those drawn at random may enter figures about everybody."""

    RANDOM = "random", _("drawn at random")
    DIRECTED = "directed", _("picked to learn from")
    SELF = "self", _("of oneself")
    PEER = "peer", _("by a colleague")
    MYSTERY = "mystery", _("mystery contact")
    CALIBRATION = "calibration", _("calibration")


VERDICTS = [
    (Verdict.BAD.value, _("bad")), (Verdict.GOOD.value, _("good")), (Verdict.EXCELLENT.value, _("excellent")),
    (Verdict.NOT_JUDGED.value, _("not judged")),
]  # fmt: skip

COUNTED = [
    "kind", "draw", "stratum", "probability", "verdict", "hinted", "inbox", "team", "channel", "colleague", "kept_bits",
    "missed_bits", "customers_word", "made_at", "concluded_at", "withdrawn_at",
]  # fmt: skip


class TooLate(Exception):
    """What was asked of a review can no longer be done: it was done already, or its time is over."""


class ReviewQuerySet(models.QuerySet["Review"]):
    def standing(self) -> Self:
        return self.filter(withdrawn_at=None)

    def concluded(self) -> Self:
        return self.standing().filter(concluded_at__isnull=False)

    def to_do(self, colleague: Colleague) -> Self:
        """What this colleague still has to review, the oldest first."""
        return self.standing().filter(
            Q(reviewer=colleague, concluded_at=None) | Q(dispute__second=colleague, dispute__decided_at=None)
        ).order_by("made_at", "pk")  # fmt: skip

    def about(self, colleague: Colleague) -> Self:
        """What was concluded about this colleague; calibrations are about reviewers, not about who answered."""
        return self.concluded().filter(colleague=colleague).exclude(kind=Kind.CALIBRATION).order_by("-concluded_at")

    def readable_by(self, colleague: Colleague) -> Self:
        """Who reviews, who is reviewed once it is concluded, and the second reader: nobody else, whatever their role."""
        return self.filter(
            Q(reviewer=colleague) | Q(dispute__second=colleague)
            | Q(colleague=colleague, concluded_at__isnull=False, withdrawn_at=None) & ~Q(kind=Kind.CALIBRATION)
            | Q(kind=Kind.CALIBRATION, calibration__closed_at__isnull=False, calibration__reviewers=colleague)
        ).distinct()  # fmt: skip

    def at_random(self) -> Self:
        """What may enter figures: drawn at random and concluded."""
        return self.concluded().filter(kind=Kind.RANDOM)


class Review(models.Model):
    """``marks`` holds ``{criterion: {"value", "quote", "message", "note"}}``; ``first`` the marks before hints were seen.

    ``colleague`` is whose service it is about. ``probability`` is the chance with which it was drawn from ``stratum``.
    """

    kind = models.CharField(max_length=12, choices=Kind.choices)
    conversation = models.ForeignKey(Conversation, on_delete=models.PROTECT, related_name="reviews")
    colleague = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="reviews_of")
    reviewer = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="reviews_by")
    draw = models.ForeignKey(Draw, on_delete=models.PROTECT, null=True, related_name="reviews")
    calibration = models.ForeignKey(Calibration, on_delete=models.CASCADE, null=True, related_name="reviews")
    stratum = models.CharField(max_length=80, blank=True)
    probability = models.FloatField(null=True)
    reason = models.CharField(max_length=24, blank=True, help_text="why it was picked to learn from")
    inbox = models.ForeignKey(Inbox, on_delete=models.PROTECT, related_name="+", db_index=False)
    team = models.ForeignKey(Team, on_delete=models.SET_NULL, null=True, related_name="+")
    channel = models.CharField(max_length=12)
    standard = models.PositiveIntegerField(help_text="the version it is judged by")
    made_at = models.DateTimeField()
    first = models.JSONField(default=dict)
    marked_at = models.DateTimeField(null=True, help_text="when the first marks were set, and hints and records shown")
    marks = models.JSONField(default=dict)
    kept_bits = models.BigIntegerField(default=0, help_text="the marks once more, as figures count them")
    missed_bits = models.BigIntegerField(default=0)
    hinted = models.CharField(
        max_length=12, blank=True, help_text="what the hints alone said, once all of the draw are read"
    )
    verdict = models.CharField(max_length=12, choices=VERDICTS, blank=True)
    unmet = models.CharField(_("A need or wish that was left unmet"), max_length=300, blank=True)
    more = models.CharField(_("What they were given beyond what they expected"), max_length=300, blank=True)
    customers_word = models.CharField(max_length=12, blank=True)
    note = models.TextField(_("A word to whoever answered"), blank=True)
    concluded_at = models.DateTimeField(null=True)
    seen_at = models.DateTimeField(null=True, help_text="when whoever was reviewed opened it first")
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_why = models.CharField(max_length=300, blank=True)

    objects: ClassVar[ReviewQuerySet] = ReviewQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ("-made_at", "-pk")
        constraints = [
            models.CheckConstraint(
                condition=~Q(kind="random") | Q(probability__gt=0, probability__lte=1), name="random_has_its_chance"
            ),
            models.CheckConstraint(
                condition=~Q(colleague=models.F("reviewer")) | Q(kind="self"), name="nobody_reviews_themselves"
            ),
        ]
        indexes = [
            models.Index(fields=["kind", "concluded_at"], name="review_kind"),
            models.Index(fields=["reviewer", "concluded_at"], name="review_reviewer"),
            models.Index(fields=["colleague", "concluded_at"], name="review_colleague"),
            # Holds all that figures ask for: they never open the reviews themselves, which are long.
            models.Index(fields=COUNTED, name="review_figures"),
            models.Index(
                fields=["colleague"], name="review_unread", condition=Q(seen_at=None, concluded_at__isnull=False)
            ),
        ]

    def get_absolute_url(self) -> str:
        return f"/reviews/{self.pk}"

    def trail(self) -> dict[str, int | None]:
        """A review is nobody's business but that of two: it leaves no trail in the inbox or at the customer."""
        return {}

    @property
    def is_concluded(self) -> bool:
        return self.concluded_at is not None

    @property
    def disputable_until(self) -> datetime | None:
        """Until when whoever was reviewed may dispute it: counted from the day it was concluded."""
        if self.concluded_at is None:
            return None
        notice = Notice.current()
        return self.concluded_at + timedelta(days=notice.dispute_days if notice else DISPUTE_DAYS)

    def needed(self) -> set[str]:
        version = Standard.objects.numbered(self.standard)
        return {row["id"] for row in version.criteria if row["needed"]} if version else set()

    def mark_first(self, marks: Mapping[str, Any], *, at: datetime) -> None:
        """Keep the reviewer's own marks, before any hint or record is shown. Once. Raises TooLate when they were kept."""
        changed = (
            Review.objects.standing().filter(pk=self.pk, marked_at=None).update(first=marks, marks=marks, marked_at=at)
        )
        if not changed:
            raise TooLate
        self.first = self.marks = dict(marks)
        self.marked_at = at

    def conclude(
        self, marks: Mapping[str, Any], *, unmet: str = "", more: str = "", customers_word: str = "", note: str = "",
        at: datetime, by: Colleague,
    ) -> "Ruling":  # fmt: skip
        """Conclude the verdict that the marks come to, and tell whoever was reviewed. Raises TooLate when it was concluded."""
        judged = self._judged(marks, unmet, more, customers_word)
        with transaction.atomic():
            changed = Review.objects.standing().filter(pk=self.pk, concluded_at=None, marked_at__isnull=False).update(
                marks=marks, **bits(marks), verdict=judged.verdict.value, unmet=unmet, more=more,
                customers_word=customers_word, note=note, concluded_at=at,
            )  # fmt: skip
            if not changed:
                raise TooLate
            self.refresh_from_db()
            ruling = Ruling.objects.create(review=self, at=at, by=by, old="", new=self.verdict, marks=marks)
            record("review.concluded", self, at=at, by=by)
        return ruling

    def _judged(self, marks: Mapping[str, Any], unmet: str, more: str, word: str) -> rules.Judged:
        values = {id: mark["value"] for id, mark in marks.items()}
        said = rules.CustomersWord(word) if word else None
        return rules.judge(values, self.needed(), unmet=unmet, more=more, customer=said)

    def withdraw(self, why: str, *, at: datetime, by: Colleague) -> None:
        """Leave out what was drawn: the reason is kept and counted, and nothing is drawn instead. Raises TooLate."""
        if not why.strip():
            raise ValueError("say why it is left out")
        with transaction.atomic():
            rows = Review.objects.standing().filter(pk=self.pk, concluded_at=None)
            if not rows.update(withdrawn_at=at, withdrawn_why=why.strip()[:300]):
                raise TooLate
            record("review.withdrawn", self, at=at, by=by)

    def answer(self, words: str, *, at: datetime, by: Colleague) -> "Answer":
        return Answer.objects.create(review=self, at=at, by=by, words=words.strip()[:LONGEST])

    def see(self, *, at: datetime) -> None:
        if self.seen_at is None:
            Review.objects.filter(pk=self.pk, seen_at=None).update(seen_at=at)

    def dispute_it(self, words: str, second: Colleague, *, at: datetime, by: Colleague) -> "Dispute":
        """Ask a second reader to decide, who sees neither marks nor verdict. Raises TooLate after the days for it, or twice."""
        until = self.disputable_until
        if until is None or at > until or self.withdrawn_at is not None or Dispute.objects.filter(review=self).exists():
            raise TooLate
        if second.pk in (self.reviewer_id, self.colleague_id):
            raise ValueError("the second reader must be somebody else")
        with transaction.atomic():
            made = Dispute.objects.create(review=self, at=at, by=by, words=words.strip()[:LONGEST], second=second)
            record("review.disputed", self, at=at, by=by)
        return made


class Ruling(models.Model):
    """A verdict was given or changed: who, when, why, by which marks. Nothing here is ever changed."""

    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="rulings")
    at = models.DateTimeField()
    by = models.ForeignKey(Colleague, null=True, on_delete=models.SET_NULL, related_name="+")
    old = models.CharField(max_length=12, choices=VERDICTS, blank=True)
    new = models.CharField(max_length=12, choices=VERDICTS)
    why = models.TextField(blank=True)
    marks = models.JSONField(default=dict)

    class Meta:
        ordering = ("at", "pk")


class Answer(models.Model):
    """What was said about a review by whoever was reviewed, or by the reviewer."""

    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="answers")
    at = models.DateTimeField()
    by = models.ForeignKey(Colleague, null=True, on_delete=models.SET_NULL, related_name="+")
    words = models.TextField()

    class Meta:
        ordering = ("at", "pk")


class Dispute(models.Model):
    """Whoever was reviewed sees it otherwise; ``second`` decides without having seen what the first reader marked."""

    review = models.OneToOneField(Review, on_delete=models.CASCADE, related_name="dispute")
    at = models.DateTimeField()
    by = models.ForeignKey(Colleague, null=True, on_delete=models.SET_NULL, related_name="+")
    words = models.TextField()
    second = models.ForeignKey(Colleague, null=True, on_delete=models.PROTECT, related_name="+")
    first = models.JSONField(default=dict, help_text="the second reader's marks before hints and records were seen")
    marked_at = models.DateTimeField(null=True)
    decided_at = models.DateTimeField(null=True)
    overturned = models.BooleanField(default=False)

    class Meta:
        indexes = [models.Index(fields=["second"], name="dispute_waiting", condition=Q(decided_at=None))]

    def mark_first(self, marks: Mapping[str, Any], *, at: datetime) -> None:
        """Keep the second reader's own marks, before any hint or record is shown. Raises TooLate when they were kept."""
        if not Dispute.objects.filter(pk=self.pk, marked_at=None).update(first=marks, marked_at=at):
            raise TooLate
        self.first, self.marked_at = dict(marks), at

    def decide(
        self, marks: Mapping[str, Any], *, unmet: str = "", more: str = "", customers_word: str = "", why: str = "",
        at: datetime, by: Colleague,
    ) -> Ruling:  # fmt: skip
        """Let the second reader's marks count instead; the first verdict stays in the history. Raises TooLate when decided."""
        review = self.review
        judged = review._judged(marks, unmet, more, customers_word)
        with transaction.atomic():
            old = Review.objects.select_for_update().get(pk=review.pk).verdict
            overturned = judged.verdict.value != old
            rows = Dispute.objects.filter(pk=self.pk, decided_at=None, marked_at__isnull=False)
            if not rows.update(decided_at=at, overturned=overturned):
                raise TooLate
            Review.objects.filter(pk=review.pk).update(
                verdict=judged.verdict.value, marks=marks, **bits(marks), unmet=unmet, more=more, customers_word=customers_word,
            )  # fmt: skip
            ruling = Ruling.objects.create(
                review=review, at=at, by=by, old=old, new=judged.verdict.value, why=why.strip()[:LONGEST], marks=marks
            )
            record("review.decided", review, at=at, by=by, overturned=overturned)
        return ruling


class Exemplar(models.Model):
    """A conversation to learn from, with the words that may be shown; whoever answered has agreed, and can take it back."""

    review = models.OneToOneField(Review, on_delete=models.CASCADE, related_name="exemplar")
    at = models.DateTimeField()
    words = models.TextField(help_text="redacted: nobody can be known by it")
    taken_back_at = models.DateTimeField(null=True)
