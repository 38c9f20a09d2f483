"""Rounds of calibration: which conversations they take, how far everybody is, and how far the marks agree when it is closed."""

import csv
import io
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import SystemRandom
from typing import Any

from django.db.models import Count, Q

from hoia.conversations.models import Conversation
from hoia.kit.cells import guarded
from hoia.people.models import Colleague

from .drawing import REST, answerers
from .marking import BY_RECORDS
from .models import Acknowledgement, Calibration, Clause, Review, Standard
from .statistics.agreement import Agreement, Standing

LATELY = timedelta(days=30)
AT_ONCE = 100
VERDICT = "verdict"


def draw(by: Colleague, reviewers: Collection[Colleague], count: int, now: datetime) -> list[Conversation]:
    """Return up to ``count`` conversations at random, of those that came to rest lately within the reach of ``by``.

    A colleague who has read the notice on reviews answered them, and none of the reviewers did.
    """
    since, until = now - LATELY, now - REST
    there = Conversation.objects.within(by).unmerged().filter(last_at__gte=since, last_at__lt=until)
    for inbox_ids in [one.inbox_ids() for one in reviewers if not one.is_owner]:
        there = there.filter(inbox__in=inbox_ids)
    numbers, chosen = list(there.order_by().values_list("pk", flat=True)), []
    SystemRandom().shuffle(numbers)
    themselves = {one.pk for one in reviewers}
    for at in range(0, len(numbers), AT_ONCE):
        part = numbers[at : at + AT_ONCE]
        who = answerers(part)
        known = Acknowledgement.objects.readers(who.values()) - themselves
        chosen += [number for number in part if who.get(number) in known]
        if len(chosen) >= count:
            break
    return list(Conversation.objects.filter(pk__in=chosen[:count]).order_by("pk"))


@dataclass(frozen=True, slots=True)
class Progress:
    reviewer: Colleague
    done: int
    of: int


def progress(round_: Calibration) -> list[Progress]:
    """How far everybody is: the number alone, and nothing of what they marked."""
    counted = round_.reviews.order_by().values_list("reviewer").annotate(
        n=Count("pk"), done=Count("pk", filter=Q(concluded_at__isnull=False, withdrawn_at=None))
    )  # fmt: skip
    found = {reviewer: (done, n) for reviewer, n, done in counted}
    return [Progress(one, *found.get(one.pk, (0, 0))) for one in round_.reviewers.all()]


@dataclass(frozen=True, slots=True)
class Line:
    """How far the reviewers agree about one criterion, or about the verdict: then there is no clause."""

    clause: Clause | None
    agreement: Agreement

    @property
    def reword(self) -> bool:
        return self.clause is not None and self.agreement.standing is Standing.REWORD


def clauses(round_: Calibration, language: str) -> list[Clause]:
    """The criteria that were marked by people; what records decide is nobody's opinion."""
    number = round_.reviews.values_list("standard", flat=True).first() or 0
    version = Standard.objects.numbered(number) or Standard.beginning()
    return [one for one in version.clauses(language) if one.id not in BY_RECORDS]


def lines(round_: Calibration, language: str) -> list[Line]:
    """Agreement about the verdict first, then about each criterion in the order of the standard."""
    of_criteria = [Line(one, round_.agreement_of(one.id)) for one in clauses(round_, language)]
    return [Line(None, round_.agreement_of()), *of_criteria]


@dataclass(frozen=True, slots=True)
class Row:
    """What everybody marked of one criterion, or as the verdict: then there is no clause. Each cell as in ``Review.marks``."""

    clause: Clause | None
    cells: list[Mapping[str, Any]]

    @property
    def differs(self) -> bool:
        return len({value for value in self.values if value}) > 1

    @property
    def values(self) -> list[str]:
        return [str(cell.get("value", "")) for cell in self.cells]


@dataclass(frozen=True, slots=True)
class Marked:
    """One conversation with the marks of everybody side by side, the verdict first."""

    conversation: Conversation
    rows: list[Row]

    @property
    def apart(self) -> int:
        """About how many criteria the reviewers differ here."""
        return sum(row.differs for row in self.rows if row.clause)


def marked(round_: Calibration, reviewers: list[Colleague], language: str) -> Iterator[Marked]:
    """Yield every conversation of a closed round in its order, with what was concluded by then."""
    criteria = clauses(round_, language)
    by_conversation: dict[Conversation, dict[int, Review]] = {}
    for one in round_.reviews.select_related("conversation").order_by("conversation", "pk"):
        given = by_conversation.setdefault(one.conversation, {})
        if one.is_concluded and one.withdrawn_at is None:
            given[one.reviewer_id] = one
    for conversation, given in by_conversation.items():
        reviews = [given.get(one.pk) for one in reviewers]
        rows = [Row(None, [{"value": one.verdict} if one else {} for one in reviews])]
        rows += [Row(clause, [one.marks.get(clause.id, {}) if one else {} for one in reviews]) for clause in criteria]
        yield Marked(conversation, rows)


def csv_of(round_: Calibration, reviewers: list[Colleague], language: str, criterion: str = "") -> str:
    """Return the marks as CSV: of one criterion (or "verdict") a row for each conversation, as ``hoia standard alpha`` reads it;
    of all, a row for each conversation and criterion."""
    into = io.StringIO()
    writer = csv.writer(into)
    names = [guarded(one.name) for one in reviewers]
    writer.writerow(["conversation", *([] if criterion else ["criterion"]), *names])
    for one in marked(round_, reviewers, language):
        for row in one.rows:
            id = row.clause.id if row.clause else VERDICT
            if criterion in ("", id):
                writer.writerow([one.conversation.pk, *([] if criterion else [id]), *row.values])
    return into.getvalue()
