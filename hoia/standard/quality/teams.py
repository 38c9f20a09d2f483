"""Is the rate of bad conversations of a team too high? Wald's test, review by review; and how many reviews it takes to know."""

from collections.abc import Mapping
from dataclasses import dataclass

from hoia.kit.shares import needed

from ..rules import Verdict
from ..statistics.sequential import Decision, SequentialTest
from .hiding import ANY_TEAM, Crowd
from .scope import Scope

BEYOND = 10  # points above the rate that is asked about: so much more must not be overlooked
REACHES = (5, 10)
FIRST = 25  # draws


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
    scope: Scope, crowd: Crowd, counts: Mapping[int | None, tuple[int, int]], names: Mapping[int | None, str]
) -> list[Tested]:
    """Test each team that may be shown, by name: nobody is ranked. ``counts`` are its reviews and the bad ones among them."""
    view = scope.view
    if view.team == ANY_TEAM:
        shown = [one for one in crowd.teams(view) if one is not None and crowd.may_show(view._replace(team=one))]
    else:
        shown = [view.team]
    decided = _decided(scope, shown)
    by_name = sorted(shown, key=lambda one: names.get(one, ""))
    return [Tested(names.get(team, ""), *counts.get(team, (0, 0)), *decided[team]) for team in by_name]


def _decided(scope: Scope, teams: list[int | None]) -> dict[int | None, tuple[Decision, int]]:
    """Return the decision for each team and after how many reviews it fell, taken in the order drawn.

    Most tests end early: all draws are read only when the first ones were not enough.
    """
    test, draws = test_of(scope.above), scope.chosen_draws
    found: dict[int | None, tuple[Decision, int]] = {}
    for some in (draws[:FIRST], draws):
        spoilt: dict[int | None, list[bool]] = {}
        rows = scope.drawn(some).at_random().order_by("made_at", "pk").values_list("team", "verdict")
        for team, verdict in rows:
            spoilt.setdefault(team, []).append(verdict == Verdict.BAD)
        found = {team: test.run(spoilt.get(team, [])) for team in teams}
        if all(decision is not Decision.GO_ON for decision, _after in found.values()):
            break
    return found


def reviews_needed(n: int, conversations: int, share: float | None) -> list[Needed]:
    """How many reviews leave ± 5 and ± 10 points open about the share of bad ones, as far as one knows it now."""
    expected = share if share else 0.5  # none seen yet: the safe choice
    return [Needed(one, needed(one / 100, share=expected, of=max(1, conversations)), n) for one in REACHES]
