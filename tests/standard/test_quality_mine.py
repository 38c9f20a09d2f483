"""One's own reviews: counted for oneself alone, and taken along whole."""

import json
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from hoia.standard.models import Calibration, Review
from hoia.standard.quality.tables import MINE
from tests.standard.quality_world import BAD, GOOD, MONDAY, NOW, World

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


def test_ones_own_page_counts_every_kind_but_calibrations(world: World, front: Any, client: Client) -> None:
    team, people = front
    me, other = people[:2]
    draw = world.draw()
    world.review(draw, me, BAD, team)
    world.review(None, me, GOOD, team, kind="peer")
    world.review(None, me, GOOD, team, kind="self", by=me)
    world.review(None, me, BAD, team, kind="calibration", calibration=Calibration.objects.create(name="A", at=NOW))
    world.drawn(draw, me, team)
    world.review(draw, other, BAD, team)
    client.force_login(me)
    rows = client.get("/quality/mine.csv?part=verdicts").content.decode().splitlines()
    assert rows[1].startswith("bad,1,3,0.3333,")
    assert client.get("/quality/mine.csv?part=criteria").content.decode().splitlines()[1:] == [
        "listens,Listens,0,3,0.0,0.0,0.5615", "solves,Solves the problem,1,3,0.3333,0.0615,0.7923",
    ]  # fmt: skip
    shown = client.get("/quality/mine").content.decode()
    assert "n = 3 reviews" in shown and shown.count('class="row two"') == 3
    assert "n = 1 review." in client.get("/quality/mine?kind=peer").content.decode()
    assert client.get("/quality/mine?kind=calibration").status_code == 404
    assert set(MINE) == {"verdicts", "criteria", "reviews"}


def test_all_that_is_kept_of_oneself_can_be_taken_along(world: World, front: Any, client: Client, tormod: Any) -> None:
    team, people = front
    me, draw = people[0], world.draw()
    row = world.review(draw, me, BAD, team, quote="No.", at=MONDAY + timedelta(hours=1))
    world.review(draw, people[1], BAD, team, quote="Of somebody else")
    row.answer("I was told so.", at=NOW, by=me)
    row.dispute_it("See above.", tormod, at=NOW, by=me)
    client.force_login(me)
    found = json.loads(client.get("/quality/mine.json").content)
    [one] = found["reviews"]
    assert one["verdict"] == "bad" and one["marks"]["solves"]["quote"] == "No." and one["drawn_with_chance"] == 0.5
    assert one["rulings"][0]["new"] == "bad" and one["rulings"][0]["by"] == "Ágnes Kovács"
    assert one["answers"][0]["words"] == "I was told so." and one["dispute"]["words"] == "See above."
    assert one["standard"]["version"] == 0 and len(one["standard"]["criteria"]) == 12
    assert Review.objects.count() == 2
