"""The verdicts: their shares among all conversations, by the reviews alone and with the hints, and week by week."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Sum

from hoia.kit.charts import Chart, control_chart

from ..models import HintCount
from ..rules import Verdict
from ..statistics.estimates import Reviewed, weighted_shares
from ..statistics.intervals import Estimate
from ..statistics.powered import Powered, prediction_powered
from .people import Drawn
from .scope import Scope

VERDICTS = tuple(one.value for one in Verdict)
Reviews = Mapping[Reviewed, int]
# What is alike, as the database counts it: draw, stratum, chance, verdict (empty where there is none yet), hint, how many, and
# how many of these were left out. Plain rows, as there are some ten thousand in a year of many reviews.
Group = tuple[int, str, float, str, str, int, int]
Done = tuple[int, Reviewed, int]  # the draw, a review, how many like it


@dataclass(frozen=True)
class Whole:
    """All reviews. ``waiting`` are still to be done, ``withdrawn`` were left out; ``powered`` is None without hints."""

    n: int
    waiting: int
    withdrawn: int
    conversations: int
    shares: Mapping[str, Estimate]
    powered: Powered | None


@dataclass(frozen=True)
class Stretch:
    """Some weeks, one as a rule, more where few people were reviewed. ``counts`` are plain, ``shares`` are estimated."""

    first: date
    last: date
    n: int
    counts: Mapping[str, int]
    shares: Mapping[str, Estimate]

    @property
    def label(self) -> date:
        return self.first

    @property
    def several(self) -> bool:
        return self.last > self.first


def groups(scope: Scope) -> list[Group]:
    """Everything that was drawn in the scope, counted by the database."""
    rows = (
        scope.drawn()
        .values_list("draw", "stratum", "probability", "verdict", "hinted")
        .annotate(n=Count("pk"), withdrawn=Count("withdrawn_at"))
    )
    return list(rows)


def answered(found: Iterable[Group]) -> list[Done]:
    """Return what was concluded.

    A conversation enters with the chance that it was drawn and its review done: what is still to be done, or was left out,
    makes those that are done stand for more, each within its draw and stratum.
    """
    drawn: dict[tuple[int, str, float], int] = {}
    done: dict[tuple[int, str, float], int] = {}
    for draw, stratum, probability, verdict, _hint, n, _withdrawn in found:
        key = draw, stratum, probability
        drawn[key] = drawn.get(key, 0) + n
        if verdict:
            done[key] = done.get(key, 0) + n
    within = {key: (f"{key[0]}/{key[1]}", key[2] * n / drawn[key]) for key, n in done.items()}
    rows = []
    for draw, stratum, probability, verdict, hint, n, _withdrawn in found:
        if verdict:
            name, chance = within[draw, stratum, probability]
            rows.append((draw, Reviewed(verdict, chance, name, hint or None), n))
    return rows


def whole(scope: Scope, found: list[Group], done: list[Done]) -> Whole:
    reviews = _counted((one, n) for _draw, one, n in done)
    n, weight = sum(reviews.values()), sum(n / one.probability for one, n in reviews.items())
    powered = _with_hints(scope, reviews)
    if powered and powered.reviews == n:  # the usual case, in which both have been worked out from the same reviews
        shares = {verdict: pair.plain for verdict, pair in powered.shares.items()}
    else:
        shares = weighted_shares(reviews, VERDICTS)
    withdrawn = sum(group[-1] for group in found)
    return Whole(n, sum(group[-2] for group in found) - n - withdrawn, withdrawn, round(weight), shares, powered)


def _with_hints(scope: Scope, reviews: Reviews) -> Powered | None:
    """The same with the hints of the very draws that the reviews come from; draws whose hints are not read yet stay out."""
    counts = HintCount.objects.within(scope.inboxes).filter(scope.chosen(), draw__in=scope.chosen_draws)
    hinted: dict[str | None, int] = dict(counts.values_list("verdict").annotate(n=Sum("n")).order_by())
    known = reviews if all(one.hint for one in reviews) else {one: n for one, n in reviews.items() if one.hint}
    if not hinted or not known:
        return None
    for hint, n in _counted((one.hint, n) for one, n in known.items()).items():
        hinted[hint] = max(hinted.get(hint, 0), n)
    return prediction_powered(hinted, known, VERDICTS)


def stretches(scope: Scope, drawn: Drawn, done: list[Done]) -> list[Stretch]:
    """The verdicts of the weeks, oldest first; weeks in which few people were reviewed are put together."""
    parts = drawn.crowd.stretches(scope.view)
    place_of = {ago: place for place, (first, last) in enumerate(parts) for ago in range(last, first + 1)}
    rows: list[list[tuple[Reviewed, int]]] = [[] for _part in parts]
    for draw, one, n in done:
        place = place_of.get(scope.draws[draw])
        if place is not None:
            rows[place].append((one, n))
    return [_stretch(scope, first, last, part) for (first, last), part in zip(parts, rows, strict=True)]


def _stretch(scope: Scope, first: int, last: int, rows: list[tuple[Reviewed, int]]) -> Stretch:
    reviews = _counted(rows)
    counts = _counted((one.verdict, n) for one, n in reviews.items())
    start, end = scope.monday(first).date(), scope.monday(last).date()
    return Stretch(start, end, sum(reviews.values()), counts, weighted_shares(reviews, VERDICTS))


def chart(found: list[Stretch], verdict: str) -> Chart:
    """The control chart of the plain share of a verdict."""
    return control_chart([(one.n, one.counts.get(verdict, 0)) for one in found])


def _counted[Key](rows: Iterable[tuple[Key, int]]) -> dict[Key, int]:
    counts: dict[Key, int] = {}
    for key, n in rows:
        counts[key] = counts.get(key, 0) + n
    return counts
