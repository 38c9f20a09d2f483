"""The standard by which service is judged here, in versions: a change makes a new one, and what was judged keeps its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, ClassVar, Self

from django.db import IntegrityError, models, transaction
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from hoia.ledger.models import record
from hoia.people.models import Colleague

from ..criteria import CRITERIA, TEXTS, Criterion

YEAR = timedelta(days=365)
BUILT_IN = {one.id: one for one in CRITERIA}


class Outdated(Exception):
    """Somebody else made a new version in the meantime."""


@dataclass(frozen=True)
class Clause:
    """One criterion as a version words it in one language. ``own`` is what this desk added."""

    id: str
    own: bool
    needed: bool
    recorded: bool
    name: str
    question: str
    kept: str
    missed: str
    not_observed: str
    kept_example: str
    missed_example: str


class StandardQuerySet(models.QuerySet["Standard"]):
    def current(self) -> "Standard":
        """Return the newest version: where nothing was changed, an unsaved one with number 0, as every desk begins."""
        return self.order_by("-number").first() or Standard.beginning()

    def numbered(self, number: int) -> "Standard | None":
        return self.filter(number=number).first() if number else Standard.beginning()

    def change(
        self, criteria: Sequence[Mapping[str, Any]], *, seen: int, at: datetime, by: Colleague, why: str = ""
    ) -> "Standard":
        """Make a new version of what ``seen`` was the newest. Raises Outdated when it no longer is."""
        if self.current().number != seen:
            raise Outdated
        try:
            with transaction.atomic():
                made = self.create(number=seen + 1, at=at, by=by, why=why, criteria=list(criteria))
                record("standard.changed", made, at=at, by=by, number=made.number)
        except IntegrityError:  # two saved at the same moment: the number is the first one's
            raise Outdated from None
        return made


class Standard(models.Model):
    """One version. ``criteria`` holds, in order, ``{"id", "own", "needed", "words": {language: {text: words}}}``.

    Of a criterion that every desk has, only the texts that were changed are kept; the others follow the translations.
    """

    number = models.PositiveIntegerField(unique=True)
    at = models.DateTimeField()
    by = models.ForeignKey(Colleague, null=True, on_delete=models.SET_NULL, related_name="+")
    why = models.CharField(_("What was changed, and why"), max_length=300, blank=True)
    criteria = models.JSONField(default=list)

    objects: ClassVar[StandardQuerySet] = StandardQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering = ("-number",)

    @classmethod
    def beginning(cls) -> Self:
        rows = [{"id": one.id, "own": False, "needed": one.needed, "words": {}} for one in CRITERIA]
        return cls(number=0, criteria=rows)

    def clauses(self, language: str) -> list[Clause]:
        return [_clause(row, language) for row in self.criteria]

    def changed_since(self, older: "Standard") -> list[str]:
        """Return the ids of criteria that are new, gone or worded otherwise than in an older version."""
        before, now = ({row["id"]: row for row in one.criteria} for one in (older, self))
        return [id for id in {**before, **now} if before.get(id) != now.get(id)]


def _clause(row: Mapping[str, Any], language: str) -> Clause:
    built_in = BUILT_IN.get(row["id"])
    return Clause(
        row["id"], row["own"], row["needed"], bool(built_in and built_in.recorded),
        **{text: _words(row, built_in, text, language) for text in TEXTS},
    )  # fmt: skip


def _words(row: Mapping[str, Any], built_in: Criterion | None, text: str, language: str) -> str:
    """The words of the language; of an own criterion that was not put into it, those of the language it was written in."""
    own = row["words"]
    if text in own.get(language, {}):
        return str(own[language][text])
    if built_in is not None:
        with translation.override(language):
            return str(getattr(built_in, text))
    return next((str(words[text]) for words in own.values() if words.get(text)), "")


class Renewal(models.Model):
    """The team went through the standard and agreed that it stands: once a year."""

    number = models.PositiveIntegerField()
    at = models.DateTimeField()
    by = models.ForeignKey(Colleague, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ("-at",)

    @classmethod
    def note(cls, *, at: datetime, by: Colleague) -> Self:
        with transaction.atomic():
            made = cls.objects.create(number=Standard.objects.current().number, at=at, by=by)
            record("standard.renewed", made, at=at, by=by, number=made.number)
        return made

    @property
    def next_at(self) -> datetime:
        return self.at + YEAR


class Publication(models.Model):
    """The standard is shown to everybody from ``at`` on, until ``ended_at``; always the newest version."""

    at = models.DateTimeField()
    by = models.ForeignKey(Colleague, null=True, on_delete=models.SET_NULL, related_name="+")
    ended_at = models.DateTimeField(null=True)

    @classmethod
    def standing(cls) -> Self | None:
        return cls.objects.filter(ended_at=None).first()

    @classmethod
    def switch(cls, on: bool, *, at: datetime, by: Colleague) -> None:
        """Publish, or take back. Twice the same changes nothing."""
        with transaction.atomic():
            standing = cls.objects.select_for_update().filter(ended_at=None).first()
            if on == (standing is not None):
                return
            number = Standard.objects.current().number
            if standing is None:
                record("standard.published", cls.objects.create(at=at, by=by), at=at, by=by, number=number)
            else:
                cls.objects.filter(ended_at=None).update(ended_at=at)
                record("standard.withdrawn", standing, at=at, by=by, number=number)
