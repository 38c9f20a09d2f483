"""What stands beside the random sample on the Quality page: other reviews, disputes, what was left out, agreement."""

from typing import Any

import pytest
from django.test import Client

from hoia.standard.models import Calibration
from tests.standard.quality_world import BAD, GOOD, MONDAY, NOW, World, page, row_of, table

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def wednesday(monkeypatch: Any) -> None:
    monkeypatch.setattr("hoia.standard.quality.views.timezone.now", lambda: NOW)


@pytest.fixture
def world(help_inbox: Any, mari: Any, agnes: Any) -> World:
    return World(help_inbox, mari, agnes)


@pytest.fixture
def front(world: World) -> tuple[Any, list[Any]]:
    return world.team("Front", 6)


@pytest.fixture
def owner(client: Client, tormod: Any) -> Client:
    client.force_login(tormod)
    return client


def test_said_and_seen_stand_side_by_side(world: World, front: Any, owner: Client) -> None:
    team, people = front
    draw = world.draw()
    for n, one in enumerate(people):
        world.review(draw, one, GOOD, team, word="worse" if n < 3 else "as_expected")
        world.review(None, one, GOOD if n else BAD, team, kind="self", by=one)
    rows = table(owner, "sources")
    assert row_of(rows, source="self", verdict="bad")["share"] == "0.1667"
    assert row_of(rows, source="customer", verdict="bad")["share"] == "0.5"
    assert not [row for row in rows if row["source"] == "mystery"]
    assert "of oneself" in page(owner)


def test_disputes_and_what_was_left_out_are_counted(world: World, front: Any, owner: Client, tormod: Any) -> None:
    team, people = front
    draw = world.draw()
    for n, one in enumerate(people):
        row = world.review(draw, one, BAD, team)
        dispute = row.dispute_it("No.", tormod, at=row.concluded_at, by=one)
        marks = {id: {"value": value} for id, value in (GOOD if n < 2 else BAD).items()}
        if n < 5:
            dispute.mark_first(marks, at=NOW)
            dispute.decide(marks, at=NOW, by=tormod)
    for why in ("Spam", "Spam", "A test of ours"):
        world.drawn(draw, people[0], team).withdraw(why, at=NOW, by=tormod)
    assert table(owner, "disputes") == [
        {
            "reviews": "6",
            "disputed": "6",
            "decided": "5",
            "overturned": "2",
            "share": "0.4",
            "low": "0.1176",
            "high": "0.7693",
        }
    ]
    assert table(owner, "withdrawn") == [{"why": "Spam", "n": "2"}, {"why": "A test of ours", "n": "1"}]
    assert "6 of 6 reviews were disputed, 5 decided" in page(owner)


def test_agreement_comes_from_closed_calibrations(
    world: World, front: Any, owner: Client, agnes: Any, tormod: Any
) -> None:
    team, people = front
    draw = world.draw()
    for one in people:
        world.review(draw, one, GOOD, team)
    closed = Calibration.objects.create(name="A", at=MONDAY, by=tormod, closed_at=MONDAY)
    still_open = Calibration.objects.create(name="B", at=MONDAY, by=tormod)
    pairs = [("kept", "kept"), ("kept", "kept"), ("missed", "missed"), ("kept", "missed")]
    for made in (closed, still_open):
        for pair in pairs:
            row = world.conversation()
            for reader, value in zip((agnes, tormod), pair, strict=True):
                marks = {"solves": value, "listens": "kept"}
                world.review(None, None, marks, kind="calibration", calibration=made, by=reader, conversation=row)
    found = row_of(table(owner, "agreement"), criterion="solves")
    alpha = 1 - (2 / 8) / (2 * 5 * 3 / (8 * 7))  # observed and expected disagreement (Krippendorff, 2011)
    assert (found["conversations"], found["raw"], found["standing"]) == ("4", "0.75", "reword")
    assert float(found["alpha"]) == pytest.approx(alpha, abs=1e-4)
    assert "reword this" in page(owner)
