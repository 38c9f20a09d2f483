"""What stands beside the random sample: other reviews and the customer's word, disputes, what was left out, agreement."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.db.models import Count, Q

from hoia.kit.shares import Share

from ..models import Calibration, Clause, Dispute, Kind, Review
from ..models.calibration import MARKS
from ..models.calibration import VERDICTS as JUDGED
from ..rules import CustomersWord, Verdict
from ..statistics.agreement import Agreement, Level, agreement
from .hiding import Cell, Crowd
from .people import People, part_of, part_of_draw
from .scope import Scope

OTHERS = (Kind.SELF.value, Kind.PEER.value, Kind.MYSTERY.value)
CUSTOMER = "customer"
WORDS = {
    CustomersWord.WORSE.value: Verdict.BAD.value, CustomersWord.AS_EXPECTED.value: Verdict.GOOD.value,
    CustomersWord.BETTER.value: Verdict.EXCELLENT.value,
}  # fmt: skip


@dataclass
class Source:
    """Who judged, how often each verdict, and who stands behind it. ``kind`` is one of a review, or the customer's word."""

    kind: str
    crowd: Crowd
    counts: dict[str, int]

    @property
    def n(self) -> int:
        return sum(self.counts.values())

    def share(self, verdict: str) -> Share:
        return Share(self.counts.get(verdict, 0), self.n)


def sources(scope: Scope, people: People) -> list[Source]:
    """Self-reviews, reviews by peers, mystery contacts, and the customer's own word: all but what drew the random sample."""
    found = {kind: Source(kind, people.crowd(), {}) for kind in (*OTHERS, CUSTOMER)}
    others = Review.objects.concluded().filter(scope.within(), kind__in=OTHERS)
    others = others.filter(concluded_at__gte=scope.earliest, concluded_at__lte=scope.now).order_by()
    rows = others.annotate(part=part_of(scope, "concluded_at"))
    told = scope.all_drawn().at_random().exclude(customers_word="").order_by()
    words = told.annotate(part=part_of_draw(scope))
    asked = ("part", "team", "channel", "colleague")
    for kind, verdict, *rest in rows.values_list("kind", "verdict", *asked).annotate(n=Count("pk")):
        _add(scope, people, found[kind], verdict, *rest)
    for word, *rest in words.values_list("customers_word", *asked).annotate(n=Count("pk")):
        if word in WORDS:
            _add(scope, people, found[CUSTOMER], WORDS[word], *rest)
    return list(found.values())


def _add(
    scope: Scope, people: People, source: Source, verdict: str, part: int, team: int | None, channel: str, who: int | None, n: int
) -> None:  # fmt: skip
    cell = Cell(part, team, channel)
    source.crowd.add(cell, people.bit(who))
    if scope.view.holds(cell):
        source.counts[verdict] = source.counts.get(verdict, 0) + n


@dataclass(frozen=True)
class Disputes:
    """``n`` of ``reviews`` were disputed and ``decided`` of them; ``overturned`` is None where it would speak of few."""

    n: int
    reviews: int
    decided: int
    overturned: Share | None


def disputes(scope: Scope, people: People, reviews: int) -> Disputes:
    """How often reviews of the random sample were disputed, and what came of it."""
    rows = Dispute.objects.filter(
        review__kind=Kind.RANDOM, review__concluded_at__isnull=False, review__withdrawn_at=None
    )
    rows = rows.filter(review__draw__at__gte=scope.earliest, review__draw__at__lte=scope.now).order_by()
    if scope.inboxes is not None:
        rows = rows.filter(review__inbox__in=scope.inboxes)
    rows = rows.annotate(part=part_of(scope, "review__draw__at"))
    asked = ("part", "review__team", "review__channel", "review__colleague")
    crowd, n, decided, overturned = people.crowd(), 0, 0, 0
    for part, team, channel, who, all_, done, over in rows.values_list(*asked).annotate(
        all=Count("pk"), done=Count("decided_at"), over=Count("pk", filter=Q(overturned=True))
    ):
        cell = Cell(part, team, channel)
        if done:
            crowd.add(cell, people.bit(who))
        if scope.view.holds(cell):
            n, decided, overturned = n + all_, decided + done, overturned + over
    shown = not decided or crowd.may_show(scope.view)
    return Disputes(n, reviews, decided, Share(overturned, decided) if shown else None)


def withdrawn(scope: Scope) -> list[tuple[str, int]]:
    """Why what was drawn was left out: (reason, how often), most often first."""
    rows = scope.drawn().filter(withdrawn_at__isnull=False)
    return list(rows.values_list("withdrawn_why").annotate(n=Count("pk")).order_by("-n", "withdrawn_why"))


@dataclass(frozen=True)
class Agreed:
    """How far reviewers agree about one criterion, or about the verdict where there is none."""

    clause: Clause | None
    agreement: Agreement


def agreed(scope: Scope, clauses: Iterable[Clause]) -> list[Agreed]:
    """The agreement of all calibrations that were closed in the period, within reach; what was never marked twice is left out."""
    closed = Calibration.objects.filter(closed_at__gte=scope.start, closed_at__lte=scope.now).order_by()
    rows = Review.objects.concluded().filter(
        scope.within(), kind=Kind.CALIBRATION, draw=None, calibration__in=list(closed.values_list("pk", flat=True))
    )
    marked = list(rows.order_by("pk").values_list("calibration", "conversation", "marks", "verdict"))
    found = [Agreed(None, _agreement(_table(marked, None), Level.ORDINAL, JUDGED))]
    found += [Agreed(one, _agreement(_table(marked, one.id), Level.NOMINAL, MARKS)) for one in clauses]
    return [one for one in found if one.agreement.conversations]


def _table(
    marked: Iterable[tuple[int, int, dict[str, Any], str]], criterion: str | None
) -> tuple[tuple[str, ...], ...]:
    """The marks by conversation, in an order of their own, so that the same marks are worked out once."""
    rows: dict[tuple[int, int], list[str]] = {}
    for round_, conversation, marks, verdict in marked:
        mark = verdict if criterion is None else marks.get(criterion, {}).get("value", "")
        if mark in (JUDGED if criterion is None else MARKS):
            rows.setdefault((round_, conversation), []).append(mark)
    return tuple(tuple(sorted(row)) for row in rows.values())


@lru_cache(maxsize=256)
def _agreement(table: tuple[tuple[str, ...], ...], level: Level, order: tuple[str, ...]) -> Agreement:
    """A thousand draws for the interval take their time, and closed calibrations do not change."""
    return agreement(table, level, order)
