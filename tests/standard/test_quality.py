"""What the Quality page counts: every figure worked out once more by hand from a small world."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from hoia.kit.shares import wilson
from hoia.standard.bits import bits
from hoia.standard.models import HintCount
from hoia.standard.quality.examples import without
from hoia.standard.quality.tables import PARTS
from hoia.standard.sweeps import count_hints
from tests.standard.quality_world import BAD, GOOD, MONDAY, NOW, VAGUE, WEEK, World, page, row_of, table

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


# Verdicts


def test_each_review_stands_for_as_many_as_were_likely_to_be_drawn_for_it(
    world: World, front: Any, owner: Client
) -> None:
    team, people = front
    draw = world.draw()
    for n, one in enumerate(people[:4]):
        world.review(draw, one, BAD if n < 2 else GOOD, team, 0.5, stratum="a")
    for one in people[4:]:
        world.review(draw, one, GOOD, team, 0.1, stratum="b")
    bad = row_of(table(owner, "verdicts"), verdict="bad")
    assert (bad["reviews"], bad["conversations"]) == ("6", "28")  # 4 / 0.5 + 2 / 0.1
    assert float(bad["share"]) == pytest.approx((2 / 0.5) / 28, abs=1e-4)
    assert "Of about 28 conversations about 14 % were served badly" in page(owner)


def test_ten_of_twenty_say_as_much_as_twenty_of_very_many(world: World, front: Any, owner: Client) -> None:
    team, people = front
    draw = world.draw()
    for n in range(10):
        world.review(draw, people[n % 6], BAD if n < 3 else GOOD, team, 0.5)
    bad = row_of(table(owner, "verdicts"), verdict="bad")
    low, high = wilson(6, 20)
    assert (float(bad["low"]), float(bad["high"])) == (pytest.approx(low, abs=1e-4), pytest.approx(high, abs=1e-4))


def test_what_is_still_to_be_reviewed_does_not_pass_for_certainty(world: World, front: Any, owner: Client) -> None:
    team, people = front
    draw = world.draw(size=10)
    for n in range(10):  # all were drawn, half of them is reviewed
        row = world.drawn(draw, people[n % 5], team, 1.0)
        if n < 5:
            world.conclude(row, BAD if n == 0 else GOOD)
    bad = row_of(table(owner, "verdicts"), verdict="bad")
    low, high = wilson(2, 10)  # five of ten: as much as ten of very many
    assert (bad["conversations"], float(bad["share"])) == ("10", 0.2)
    assert (float(bad["low"]), float(bad["high"])) == (pytest.approx(low, abs=1e-4), pytest.approx(high, abs=1e-4))
    assert "5 of those drawn are still to be reviewed" in page(owner)


def test_not_judged_is_a_verdict_of_its_own(world: World, front: Any, owner: Client) -> None:
    team, people = front
    draw = world.draw()
    for n in range(8):
        world.review(draw, people[n % 6], VAGUE if n < 2 else GOOD, team)
    rows = {row["verdict"]: float(row["share"]) for row in table(owner, "verdicts")}
    assert rows == {"bad": 0.0, "good": 0.75, "excellent": 0.0, "not_judged": 0.25}


def test_hints_of_the_very_draws_correct_what_the_sample_happened_to_hold(
    world: World, front: Any, owner: Client
) -> None:
    team, people = front
    draw, other = world.draw(), world.draw(30)
    for n in range(10):
        world.review(draw, people[n % 6], BAD if n < 2 else GOOD, team)
    for one in people:
        world.review(other, one, BAD, team)
    world.hint(draw, bad=2, good=17, not_judged=0)  # the reviewed first: all hints are right
    world.hint(other, bad=9)
    rows = table(owner, "verdicts")
    bad = row_of(rows, verdict="bad")
    assert float(bad["share"]) == 0.2 and float(bad["with_hints"]) == pytest.approx(2 / 19, abs=1e-4)
    assert float(bad["with_hints_high"]) - float(bad["with_hints_low"]) < float(bad["high"]) - float(bad["low"])
    assert sum(float(row["with_hints"]) for row in rows) == pytest.approx(1, abs=1e-3)
    assert "with hints" in page(owner)


def test_hints_are_counted_once_when_all_of_a_draw_are_read(world: World, front: Any) -> None:
    from hoia.standard.models import Hinted

    team, people = front
    draw = world.draw()
    row = world.review(draw, people[0], GOOD, team)
    hint = Hinted.objects.create(draw=draw, conversation=row.conversation, channel="email", team=team, at=draw.at)
    count_hints(NOW)
    assert not HintCount.objects.exists()
    Hinted.objects.filter(pk=hint.pk).update(verdict="good")
    count_hints(NOW), count_hints(NOW)
    assert list(HintCount.objects.values_list("inbox", "team", "channel", "verdict", "n")) == [
        (world.inbox.pk, team.pk, "email", "good", 1)
    ]
    row.refresh_from_db()
    assert row.hinted == "good"


def test_only_what_was_drawn_at_random_enters(world: World, front: Any, owner: Client) -> None:
    team, people = front
    draw = world.draw()
    for one in people:
        world.review(draw, one, GOOD, team)
        world.review(draw, one, BAD, team, kind="directed")
        world.review(None, one, BAD, team, kind="peer")
    bad = row_of(table(owner, "verdicts"), verdict="bad")
    assert (bad["reviews"], bad["share"]) == ("6", "0.0")


def test_a_period_counts_the_week_in_which_was_drawn(world: World, front: Any, owner: Client) -> None:
    team, people = front
    for ago in (0, 3, 4, 12, 13):
        draw = world.draw(ago)
        for one in people:
            world.review(draw, one, GOOD, team)
    counts = {weeks: row_of(table(owner, "verdicts", weeks=weeks), verdict="bad")["reviews"] for weeks in (4, 13, 26)}
    assert counts == {4: "12", 13: "24", 26: "30"}


# Weeks


def test_the_weeks_tell_signal_from_noise(world: World, front: Any, owner: Client) -> None:
    team, people = front
    for ago in range(12):
        draw = world.draw(ago)
        for n in range(12):
            world.review(draw, people[n % 6], BAD if (ago == 1 and n < 11) or n == 0 else GOOD, team)
    shown = page(owner)
    assert "Signal: in the week of 16 November more were “bad” than chance explains" in shown
    assert shown.count('<svg class="control"') == 1 and "style=" not in shown.split("<main")[1].split("</main")[0]
    rows = table(owner, "weeks")
    assert len(rows) == 12 and rows[-1]["from_week"] == "2026-11-23"
    assert (rows[-2]["n"], rows[-2]["bad"], rows[-2]["signal"]) == ("12", "11", "1")
    assert float(rows[-2]["bad_share"]) == pytest.approx(11 / 12, abs=1e-4)
    assert "fewer were “good”" in page(owner, "verdict=good")


def test_weeks_with_few_people_are_put_together(world: World, front: Any, owner: Client) -> None:
    team, people = front
    for ago, some in ((3, people[:3]), (2, people[3:]), (1, people)):
        draw = world.draw(ago)
        for one in some:
            world.review(draw, one, GOOD, team)
    rows = [(row["from_week"], row["to_week"], row["n"]) for row in table(owner, "weeks")]
    assert rows == [("2026-11-02", "2026-11-09", "6"), ("2026-11-16", "2026-11-16", "6")]


# Criteria


def test_a_criterion_is_counted_where_it_could_be_seen(world: World, front: Any, owner: Client) -> None:
    team, people = front
    other, others = world.team("Back", 5)
    draw = world.draw()
    for n, one in enumerate(people):
        world.review(draw, one, {"solves": "missed" if n < 2 else "kept"}, team)
    for one in others:
        world.review(draw, one, {"solves": "kept", "benefits": "not_observed"}, other, channel="chat")
    rows = table(owner, "criteria")
    whole = row_of(rows, criterion="solves", by="all")
    assert (whole["missed"], whole["observed"], float(whole["share"])) == ("2", "11", pytest.approx(2 / 11, abs=1e-4))
    low, high = wilson(2, 11)
    assert (float(whole["low"]), float(whole["high"])) == (pytest.approx(low, abs=1e-4), pytest.approx(high, abs=1e-4))
    assert row_of(rows, criterion="solves", group="Front")["missed"] == "2"
    assert row_of(rows, criterion="solves", group="Back")["observed"] == "5"
    assert row_of(rows, criterion="solves", group="chat")["missed"] == "0"
    assert row_of(rows, criterion="benefits", by="all")["observed"] == "0"
    assert "The weak spot is “Solves the problem”" in page(owner)


def test_what_a_second_reader_decides_counts_instead(world: World, front: Any, owner: Client, tormod: Any) -> None:
    team, people = front
    draw = world.draw()
    rows = [world.review(draw, one, BAD, team) for one in people]
    dispute = rows[0].dispute_it("No.", tormod, at=rows[0].concluded_at, by=people[0])
    marks = {id: {"value": value} for id, value in GOOD.items()}
    dispute.mark_first(marks, at=NOW)
    dispute.decide(marks, at=NOW, by=tormod)
    assert row_of(table(owner, "criteria"), criterion="solves", by="all")["missed"] == "5"
    assert row_of(table(owner, "verdicts"), verdict="bad")["share"] == "0.8333"


def test_bits_hold_kept_and_missed_apart_and_leave_out_the_unknown() -> None:
    marks = {"on_time": {"value": "kept"}, "own-2": {"value": "missed"}, "own-99": {"value": "missed"}, "solves": {}}
    assert bits(marks) == {"kept_bits": 1, "missed_bits": 1 << 24}


def test_examples_are_quoted_and_name_nobody(world: World, front: Any, owner: Client) -> None:
    team, people = front
    draw = world.draw()
    for n, one in enumerate(people):
        quote = f"Dear Mari, it is on the website. Front{n} X" if n < 4 else ""
        world.review(draw, one, {"listens": "missed", "solves": "kept"}, team, quote=quote)
    shown = page(owner)
    assert shown.count("it is on the website") == 3
    part = shown.split('id="examples-title"')[1].split("</section")[0]
    assert "Mari" not in part and "it is on the website" in part
    assert without("Tere, Marile ja Front1-le", {"Mari", "Front1"}) == "Tere, … ja …-le"


# Teams


def test_each_team_is_tested_until_it_is_known(world: World, front: Any, owner: Client) -> None:
    team, people = front
    other, others = world.team("Back", 6)
    for ago in range(4):
        draw = world.draw(3 - ago)
        for n in range(6):
            world.review(draw, people[n], BAD if n < 3 - ago else GOOD, team)
            world.review(draw, others[n], GOOD, other)
    # A bad one adds ln 2 = 0.69, another takes ln 9/8 = 0.12. Three bad ones, three others, two bad ones come to 3.11, which is
    # above ln 18 = 2.89, where one fewer was 2.42. Twenty without a bad one are below ln 2/19 = -2.25, and nineteen are not.
    rows = {row["team"]: (row["n"], row["bad"], row["decision"], row["after"]) for row in table(owner, "tests")}
    assert rows == {"Back": ("24", "0", "acceptable", "20"), "Front": ("24", "6", "too_high", "8")}
    shown = page(owner)
    assert "2 tests ran" in shown and "above, known after 8 reviews" in shown
    rows = {row["team"]: row["decision"] for row in table(owner, "tests", above=50)}
    assert rows == {"Back": "acceptable", "Front": "acceptable"}


def test_how_many_reviews_it_takes_is_told(world: World, front: Any, owner: Client) -> None:
    from hoia.kit.shares import needed

    team, people = front
    draw = world.draw(size=400)
    for n in range(20):
        world.review(draw, people[n % 6], BAD if n < 2 else GOOD, team, 0.05)
    shown, takes = page(owner), needed(0.05, share=0.1, of=400)
    assert f"to ± 5 points takes {takes} reviews; {takes - 20} more than there are" in shown


# The page


def test_an_empty_page_says_what_will_stand_there(owner: Client) -> None:
    shown = page(owner)
    assert "has been reviewed yet" in shown and "Of about 400 conversations" in shown


@pytest.mark.parametrize(
    "query",
    ["weeks=7", "weeks=x", "team=99", "team=x", "channel=smoke", "above=0", "above=99", "verdict=nice", "weeks=²"],
)
def test_what_there_is_not_to_choose_is_not_found(query: str, owner: Client) -> None:
    assert owner.get(f"/quality/?{query}").status_code == 404


def test_every_part_has_its_table(world: World, front: Any, owner: Client) -> None:
    team, people = front
    for one in people:
        world.review(world.draw(), one, BAD, team, quote="=1+1")
    shown = page(owner)
    for part in PARTS:
        assert owner.get(f"/quality/table.csv?part={part}").status_code == 200
        if part != "sources" and part != "agreement":
            assert f"part={part}" in shown, part
    assert "'=1+1" in owner.get("/quality/table.csv?part=examples").content.decode()
    assert owner.get("/quality/table.csv?part=people").status_code == 404


def test_the_page_asks_as_often_for_many_reviews_as_for_few(world: World, front: Any, owner: Client) -> None:
    team, people = front

    def asked() -> int:
        with CaptureQueriesContext(connection) as found:
            page(owner)
        return len(found)

    for one in people:
        world.review(world.draw(), one, BAD, team)
    page(owner)
    few = asked()
    for ago in range(5):
        draw = world.draw(ago)
        for one in people * 2:
            world.review(draw, one, BAD, team)
    assert asked() <= few <= 40


def test_the_rail_leads_to_quality_and_on_to_the_standard(owner: Client) -> None:
    shown = page(owner)
    rail = shown.split('class="rail"')[1].split("</nav")[0]
    assert '<a href="/quality/" aria-current="page"' in rail
    assert 'href="/standard/"' in shown.split("<main")[1]
    assert '<a href="/quality/" aria-current="page"' in owner.get("/standard/").content.decode()


@pytest.mark.parametrize("language", ["et", "hu", "nb"])
def test_it_is_read_in_each_language(language: str, world: World, front: Any, owner: Client, tormod: Any) -> None:
    type(tormod).objects.filter(pk=tormod.pk).update(language=language)
    team, people = front
    for one in people:
        world.review(world.draw(), one, BAD, team)
    shown = page(owner)
    assert "Do reviewers see the same" not in shown and "criteria-title" in shown


def test_a_year_ago_is_not_counted(world: World, front: Any, owner: Client) -> None:
    team, people = front
    draw = world.draw(52)
    assert draw.at == MONDAY - 52 * WEEK
    for one in people:
        world.review(draw, one, BAD, team)
    assert "has been reviewed yet" in page(owner, "weeks=52")
