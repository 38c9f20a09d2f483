"""Is the rate of bad conversations of a team too high? Wald's test, review by review; and how many reviews it takes to know."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.db.models import Case, F, IntegerField, When, Window
from django.db.models.functions import RowNumber

from hoia.kit.shares import needed

from ..rules import Verdict
from ..statistics.sequential import Decision, SequentialTest
from .hiding import ANY_TEAM, Crowd
from .scope import Scope

BEYOND = 10  # points above the rate that is asked about: so much more must not be overlooked
REACHES = (5, 10)


@dataclass(frozen=True)
class Tested:
    """What the test of one team says: after ``after`` of its ``n`` reviews, of which ``bad`` were bad in all."""

    name: str
    n: int
    bad: int
    decision: Decision
    after: int


@dataclass(frozen=True)
class Needed:
    """How many reviews it takes for ± ``reach`` points, of ``conversations``; ``n`` are there."""

    reach: int
    needed: int
    n: int

    @property
    def missing(self) -> int:
        return max(0, self.needed - self.n)


def test_of(above: int) -> SequentialTest:
    return SequentialTest(above / 100, (above + BEYOND) / 100)


def tests(
    scope: Scope, crowd: Crowd, numbers: Mapping[int | None, int], names: Mapping[int | None, str]
) -> list[Tested]:
    """Test each team that may be shown, by name: nobody is ranked."""
    view = scope.view
    if view.team == ANY_TEAM:
        shown = [one for one in crowd.teams(view) if one is not None and crowd.may_show(view._replace(team=one))]
    else:
        shown = [view.team]
    places = _places_of_bad(scope)
    test, found = test_of(scope.above), []
    for team in sorted(shown, key=lambda one: names.get(one, "")):
        bad = places.get(team, [])
        decision, after = test.run(_in_order(bad, numbers.get(team, 0)))
        found.append(Tested(names.get(team, ""), numbers.get(team, 0), len(bad), decision, after))
    return found


def _places_of_bad(scope: Scope) -> dict[int | None, list[int]]:
    """Which reviews of each team were bad, counted from 1 in the order drawn."""
    place = Window(RowNumber(), partition_by=F("team"), order_by=["made_at", "pk"])
    # The condition stands around the place, or the places would be counted among the bad ones alone.
    bad = Case(When(verdict=Verdict.BAD.value, then=place), output_field=IntegerField())
    rows = scope.drawn().at_random().annotate(place=bad).filter(place__isnull=False)
    found: dict[int | None, list[int]] = {}
    for team, place in rows.order_by("place").values_list("team", "place"):
        found.setdefault(team, []).append(place)
    return found


def _in_order(bad: list[int], n: int) -> Iterator[bool]:
    spoilt = set(bad)
    return (place in spoilt for place in range(1, n + 1))


def reviews_needed(n: int, conversations: int, share: float | None) -> list[Needed]:
    """How many reviews leave ± 5 and ± 10 points open about the share of bad ones, as far as one knows it now."""
    expected = share if share else 0.5  # none seen yet: the safe choice
    return [Needed(one, needed(one / 100, share=expected, of=max(1, conversations)), n) for one in REACHES]
