"""No figure that may be shown, and no sum or difference of such figures, tells of fewer than five people."""

from fractions import Fraction
from itertools import product
from random import Random

import pytest

from hoia.standard.quality.hiding import ANY_CHANNEL, ANY_TEAM, Cell, Crowd, Rule, View

PERIODS = (4, 13, 26)
TEAMS, CHANNELS, PARTS = (1, 2, 3, None), ("email", "chat", "phone"), (0, 4, 13)


def people(*numbers: int) -> int:
    return sum(1 << one for one in numbers)


def crowd(cells: dict[Cell, int], rule: Rule | None = None) -> Crowd:
    return Crowd(rule or Rule(), PERIODS, cells)


def test_five_people_are_enough_and_four_are_not() -> None:
    assert Rule().enough(people(1, 2, 3, 4, 5))
    assert not Rule().enough(people(1, 2, 3, 4))
    assert not Rule().enough(0)


def test_an_agreement_allows_two_but_never_one_other() -> None:
    rule = Rule(agreed=True)
    assert rule.enough(people(1, 2)) and not rule.enough(people(1))
    reader = Rule(reader=people(1), agreed=True)
    assert not reader.enough(people(1, 2))  # less the reader's own it is the other's
    assert reader.enough(people(1)) and reader.enough(people(1, 2, 3))


def test_a_small_team_is_not_shown_and_neither_is_the_one_that_would_give_it_away() -> None:
    found = crowd({Cell(0, 1, "email"): people(*range(6)), Cell(0, 2, "email"): people(10, 11)})
    assert found.may_show(View(4))
    assert not found.may_show(View(4, team=2)) and not found.may_show(View(4, team=1))


def test_a_short_period_is_not_shown_when_the_longer_one_holds_one_person_more() -> None:
    recent = {Cell(0, 1, "email"): people(*range(6))}
    assert crowd(recent).may_show(View(4))
    assert not crowd({**recent, Cell(4, 1, "email"): people(7)}).may_show(View(4))
    assert crowd({**recent, Cell(4, 1, "email"): people(7)}).may_show(View(13))


def test_a_small_channel_within_a_team_hides_another_one() -> None:
    six, others = people(*range(6)), people(*range(10, 16))
    cells = {
        Cell(0, 1, "email"): six,
        Cell(0, 1, "chat"): people(0),
        Cell(0, 2, "email"): others,
        Cell(0, 2, "chat"): others,
    }
    found = crowd(cells)
    assert found.may_show(View(4, 1)) and found.may_show(View(4, ANY_TEAM, "email"))
    assert not found.may_show(View(4, 1, "chat")) and not found.may_show(View(4, 1, "email"))


def test_weeks_are_put_together_until_enough_people_stand_behind_each() -> None:
    cells = {Cell(ago, 1, "email"): people(*range(6)) for ago in (3, 2)}
    cells |= {Cell(1, 1, "email"): people(0, 1), Cell(0, 1, "email"): people(2, 3)}
    assert crowd(cells).stretches(View(4)) == [(3, 3), (2, 0)]  # the last two are too few even together
    cells[Cell(0, 1, "email")] = people(2, 3, 4)
    assert crowd(cells).stretches(View(4)) == [(3, 3), (2, 2), (1, 0)]


def test_a_week_of_a_team_waits_until_the_others_of_that_week_are_enough_too() -> None:
    cells = {Cell(1, 1, "email"): people(*range(5)), Cell(1, 2, "email"): people(10)}
    cells |= {Cell(0, 1, "email"): people(*range(5)), Cell(0, 2, "email"): people(11, 12, 13, 14)}
    assert crowd(cells).stretches(View(4)) == [(1, 1), (0, 0)]
    assert crowd(cells).stretches(View(4, 1)) == [(1, 0)]


def test_a_shorter_period_cuts_the_weeks_as_a_longer_one_does() -> None:
    chance = Random(3)
    cells = {Cell(ago, 1, "email"): people(*chance.sample(range(12), 4)) for ago in range(13)}
    found = crowd(cells)
    assert found.stretches(View(13))[-len(found.stretches(View(4))) :] == found.stretches(View(4))


def desk(seed: int) -> tuple[Crowd, list[View]]:
    """A small desk by chance: some cells with many people, some with few, some with nobody."""
    chance = Random(seed)
    dense = chance.choice([0.2, 0.5, 0.9])
    cells = {}
    for part, team, channel in product(PARTS, TEAMS, CHANNELS):
        members = range((team or 4) * 20, (team or 4) * 20 + chance.choice([2, 5, 9, 15]))
        there = [one for one in members if chance.random() < chance.choice([0.1, dense, 0.95])]
        if there and chance.random() < 0.85:
            cells[Cell(part, team, channel)] = people(*there)
    rule = Rule(people(20) if seed % 3 else 0, agreed=seed % 2 == 1)
    views = [View(*one) for one in product(PERIODS, (ANY_TEAM, *TEAMS), (ANY_CHANNEL, *CHANNELS))]
    return crowd(cells, rule), views


@pytest.mark.parametrize("seed", range(300))
def test_no_sum_of_what_is_shown_tells_of_few(seed: int) -> None:
    """Every figure is a sum over cells; none that somebody makes of them is left with a few people behind it."""
    found, views = desk(seed)
    few = [cell for cell, who in found.cells.items() if not found.rule.enough(who)]
    places = [cell for cell in found.cells if cell not in few] + few
    shown = [[Fraction(view.holds(cell)) for cell in places] for view in views if found.may_show(view)]
    told = []
    for row in reduced(shown):  # in reduced form what holds only cells of few people stands by itself
        held = [cell for cell, value in zip(places, row, strict=True) if value]
        if set(held) <= set(few):
            who = 0
            for cell in held:
                who |= found.cells[cell]
            if not found.rule.enough(who):
                told.append(held)
    assert told == []


def test_most_figures_of_such_desks_are_shown_all_the_same() -> None:
    """Hiding all would be safe as well: of the figures with enough people behind them most are shown."""
    shown = enough = 0
    for seed in range(300):
        found, views = desk(seed)
        fit = [view for view in views if found.rule.enough(found.people(view)) and ANY_CHANNEL in view]
        enough, shown = enough + len(fit), shown + sum(map(found.may_show, fit))
    assert shown > enough * 0.6


def reduced(rows: list[list[Fraction]]) -> list[list[Fraction]]:
    """The rows in reduced echelon form."""
    done: list[list[Fraction]] = []
    left = [row[:] for row in rows]
    for column in range(len(rows[0]) if rows else 0):
        pivot = next((row for row in left if row[column]), None)
        if pivot is None:
            continue
        left.remove(pivot)
        pivot = [value / pivot[column] for value in pivot]
        left = [[value - row[column] * one for value, one in zip(row, pivot, strict=True)] for row in left]
        done = [[value - row[column] * one for value, one in zip(row, pivot, strict=True)] for row in done]
        done.append(pivot)
    return done
