"""One's own reviews: figures for oneself alone, and all of them to take along."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from hoia.kit.shares import Share
from hoia.people.models import Colleague

from ..bits import place
from ..models import Clause, Kind, Review, Standard
from ..rules import Verdict
from .scope import Scope


@dataclass
class Own:
    """Everything that was concluded about the reader in a period, of every kind but calibrations."""

    scope: Scope
    clauses: list[Clause]
    kind: str = ""

    @cached_property
    def reviews(self) -> list[Review]:
        rows = Review.objects.about(self.scope.colleague).filter(
            concluded_at__gte=self.scope.start, concluded_at__lte=self.scope.now
        )
        if self.kind:
            rows = rows.filter(kind=self.kind)
        return list(rows.select_related("conversation", "reviewer", "dispute").defer("first"))

    @property
    def verdicts(self) -> list[tuple[str, Share]]:
        n = len(self.reviews)
        return [(one.value, Share(sum(row.verdict == one for row in self.reviews), n)) for one in Verdict]

    @property
    def criteria(self) -> list[tuple[Clause, Share]]:
        """How often each criterion was missed where it could be seen."""
        found = [(one, _missed(self.reviews, place(one.id))) for one in self.clauses]
        return [(one, share) for one, share in found if share.n]


def kinds() -> list[tuple[str, str]]:
    return [(value, str(label)) for value, label in Kind.choices if value != Kind.CALIBRATION]


def _missed(reviews: list[Review], bit: int | None) -> Share:
    if bit is None:
        return Share(0, 0)
    missed = sum(row.missed_bits >> bit & 1 for row in reviews)
    return Share(missed, missed + sum(row.kept_bits >> bit & 1 for row in reviews))


def export(colleague: Colleague) -> dict[str, Any]:
    """Return every review about this colleague, with all that is kept of it: what the law calls a person's data."""
    rows = Review.objects.about(colleague).select_related("conversation", "reviewer", "dispute", "dispute__second")
    rows = rows.prefetch_related("rulings__by", "answers__by")
    return {"colleague": colleague.name, "reviews": [_review(row) for row in rows]}


def _review(row: Review) -> dict[str, Any]:
    version = Standard.objects.numbered(row.standard)
    return {
        "review": row.pk, "kind": row.kind, "conversation": row.conversation_id, "subject": row.conversation.subject,
        "channel": row.channel, "reviewer": row.reviewer.name, "drawn_with_chance": row.probability, "why_picked": row.reason,
        "made_at": _at(row.made_at), "concluded_at": _at(row.concluded_at), "seen_at": _at(row.seen_at),
        "standard": {"version": row.standard, "criteria": version.criteria if version else []},
        "first_marks": row.first, "marks": row.marks, "verdict": row.verdict, "unmet": row.unmet, "more": row.more,
        "customers_word": row.customers_word, "note": row.note,
        "rulings": [
            {"at": _at(one.at), "by": _name(one.by), "old": one.old, "new": one.new, "why": one.why, "marks": one.marks}
            for one in row.rulings.all()
        ],
        "answers": [{"at": _at(one.at), "by": _name(one.by), "words": one.words} for one in row.answers.all()],
        "dispute": _dispute(row),
    }  # fmt: skip


def _dispute(row: Review) -> Mapping[str, Any] | None:
    """The dispute, if there is one; what the second reader marks is shown once it is decided, as on the page."""
    one = getattr(row, "dispute", None)
    if one is None:
        return None
    return {
        "at": _at(one.at), "words": one.words, "second_reader": _name(one.second), "decided_at": _at(one.decided_at),
        "overturned": one.overturned, "first_marks": one.first if one.decided_at else {},
    }  # fmt: skip


def _at(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _name(colleague: Colleague | None) -> str | None:
    return colleague.name if colleague else None
