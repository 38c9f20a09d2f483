"""Nobody sees a figure of quality that is beyond their reach, or that would tell of one of a few: on no page and in no table."""

from typing import Any

import pytest
from django.test import Client

from hoia.people.models import Inbox
from hoia.standard.models import Calibration
from hoia.standard.quality.tables import PARTS
from tests.people_fixtures import colleague
from tests.standard.quality_world import BAD, GOOD, MONDAY, NOW, World

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def wednesday(monkeypatch: Any) -> None:
    monkeypatch.setattr("hoia.standard.quality.views.timezone.now", lambda: NOW)


@pytest.fixture
def world(help_inbox: Any, mari: Any, agnes: Any) -> World:
    return World(help_inbox, mari, agnes)


def signed_in(one: Any) -> Client:
    client = Client()
    client.force_login(one)
    return client


def lead_of(*inboxes: Inbox) -> Any:
    one = colleague("Lea", "Lead", "lead", "en")
    for inbox in inboxes:
        inbox.grants.create(colleague=one)
    return one


def everything(client: Client, query: str = "") -> str:
    """The page and all tables as one text."""
    tables = [client.get(f"/quality/table.csv?part={part}&{query}").content.decode() for part in PARTS]
    return "\n".join([client.get(f"/quality/?{query}").content.decode(), *tables])


def tables(client: Client, query: str = "") -> list[str]:
    """Every line of every table but the heads."""
    texts = [client.get(f"/quality/table.csv?part={part}&{query}").content.decode() for part in PARTS]
    return [line for text in texts for line in text.splitlines()[1:]]


def reviewed(world: World, team: Any, people: list[Any], marks: dict[str, str] = GOOD, **given: Any) -> None:
    draw = given.pop("draw", None) or world.draw(given.pop("ago", 0))
    for one in people:
        world.review(draw, one, marks, team, **given)


def test_what_lies_in_another_inbox_is_not_counted(world: World, help_inbox: Any, payroll: Any, tormod: Any) -> None:
    front, people = world.team("Front", 6)
    wages, others = world.team("Wages", 6, inbox=payroll)
    reviewed(world, front, people)
    reviewed(world, wages, others, BAD, inbox=payroll, channel="phone", quote="A secret")
    lead = signed_in(lead_of(help_inbox))
    shown = everything(lead)
    for word in ("A secret", "Wages", "telephone"):
        assert word in everything(signed_in(tormod)) and word not in shown
    assert "bad,6,12,0.0" in shown
    assert lead.get(f"/quality/?team={wages.pk}").status_code == 404
    assert lead.get("/quality/?channel=phone").status_code == 404


def test_nor_do_disputes_hints_calibrations_and_other_reviews_of_it_count(
    world: World, help_inbox: Any, payroll: Any, tormod: Any, agnes: Any
) -> None:
    front, people = world.team("Front", 6)
    wages, others = world.team("Wages", 6, inbox=payroll)
    closed = Calibration.objects.create(name="A", at=MONDAY, by=tormod, closed_at=MONDAY)
    draw = world.draw()
    reviewed(world, front, people[:5], draw=draw)
    reviewed(world, front, people[5:], BAD, draw=draw)
    for one in others:
        row = world.review(draw, one, BAD, wages, inbox=payroll, word="worse")
        row.dispute_it("No.", tormod, at=row.concluded_at, by=one)
        world.review(None, one, BAD, wages, kind="peer", inbox=payroll)
        conversation = world.conversation(payroll)
        for reader in (agnes, tormod):
            about = {"kind": "calibration", "calibration": closed, "conversation": conversation, "inbox": payroll}
            world.review(None, None, BAD, by=reader, **about)
        world.drawn(draw, one, wages, inbox=payroll).withdraw("A secret reason", at=NOW, by=tormod)
    world.hint(draw, good=5, bad=13)
    mine, all_ = tables(signed_in(lead_of(help_inbox))), tables(signed_in(tormod))
    assert "6,0,0,0,,0.0,1.0" in mine and "12,6,0,0,,0.0,1.0" in all_
    hinted = [line.split(",")[6] for line in (mine[1], all_[1])]
    assert hinted == ["0.8333", "0.2778"]  # the share of good ones with hints: five of six, and of all eighteen
    for word in ("peer,bad", "customer,bad", "A secret reason", "verdict,6,"):
        assert any(line.startswith(word) for line in all_), word
        assert not any(line.startswith(word) for line in mine), word


@pytest.mark.parametrize("many", [1, 2, 4])
def test_fewer_than_five_people_are_not_shown(many: int, world: World, help_inbox: Any, tormod: Any) -> None:
    front, people = world.team("Front", 6)
    reviewed(world, front, people[:many] * 5, BAD, quote="Words of a few")
    for who in (lead_of(help_inbox), tormod):
        client = signed_in(who)
        assert "so they are not shown" in client.get("/quality/").content.decode()
        assert tables(client) == []
        assert "Words of a few" not in everything(client, f"team={front.pk}")


def test_an_agreement_with_the_staff_allows_smaller_teams_but_never_one_other(
    world: World, help_inbox: Any, tormod: Any
) -> None:
    front, people = world.team("Front", 3)
    world.agree_on_small_teams(tormod)
    lead = signed_in(lead_of(help_inbox))
    reviewed(world, front, people[:1] * 3)
    assert tables(lead) == []
    reviewed(world, front, people[1:2])
    assert "bad,4,8,0.0" in everything(lead)
    assert tables(signed_in(people[0])) == []  # less one's own it is that of the other
    reviewed(world, front, people[2:])
    assert tables(signed_in(people[0])) != []


def test_who_alone_was_reviewed_sees_the_whole_as_their_own(world: World) -> None:
    front, people = world.team("Front", 6)
    reviewed(world, front, people[:1] * 3)
    assert "bad,3,6,0.0" in everything(signed_in(people[0]))
    assert tables(signed_in(people[1])) == []


def test_a_small_team_does_not_follow_from_what_is_missing(world: World, help_inbox: Any) -> None:
    front, people = world.team("Front", 6)
    back, few = world.team("Back", 2)
    draw = world.draw()
    reviewed(world, front, people, draw=draw)
    reviewed(world, back, few, BAD, draw=draw)
    lead = signed_in(lead_of(help_inbox))
    assert "bad,8,16,0.25" in everything(lead)
    for team in (front, back):
        assert tables(lead, f"team={team.pk}") == []
    shown = everything(lead)
    assert "Front" not in shown and "Back" not in shown
    third, more = world.team("Third", 3)
    reviewed(world, third, more, draw=draw)
    shown = everything(lead)  # the two small ones are five people together
    assert ",team,Front," in shown and ",team,Smaller teams together," in shown and "Third" not in shown
    assert tables(lead, f"team={front.pk}") != [] and tables(lead, f"team={third.pk}") == []


def test_a_channel_of_few_does_not_follow_from_what_is_missing(world: World, help_inbox: Any) -> None:
    front, people = world.team("Front", 6)
    draw = world.draw()
    reviewed(world, front, people, draw=draw)
    reviewed(world, front, people[:1], BAD, draw=draw, channel="phone")
    lead = signed_in(lead_of(help_inbox))
    assert ",channel," not in everything(lead)
    assert tables(lead, "channel=phone") == [] and tables(lead, "channel=email") == []


def test_a_period_does_not_give_away_what_a_longer_one_holds_besides(world: World, help_inbox: Any) -> None:
    front, people = world.team("Front", 6)
    reviewed(world, front, people)
    reviewed(world, front, people[:1], BAD, ago=8)
    lead = signed_in(lead_of(help_inbox))
    assert tables(lead, "weeks=4") == []
    assert "bad,7,14," in everything(lead, "weeks=13")


def test_a_criterion_that_was_seen_of_few_is_hidden_where_the_team_is_shown(world: World, help_inbox: Any) -> None:
    front, people = world.team("Front", 6)
    back, others = world.team("Back", 6)
    draw = world.draw()
    reviewed(world, front, people, GOOD | {"benefits": "kept"}, draw=draw)
    reviewed(world, back, others[:1], GOOD | {"benefits": "missed"}, draw=draw, quote="Only of one")
    reviewed(world, back, others[1:], draw=draw)
    reviewed(world, back, others[:1], GOOD | {"rapport": "missed"}, draw=draw, quote="Of one alone")
    lead = signed_in(lead_of(help_inbox))
    rows = [line for line in tables(lead) if line.startswith("benefits,")]
    assert [line for line in rows if ",team," in line] == [
        'benefits,"Benefits, not features",team,Back,,,,,', 'benefits,"Benefits, not features",team,Front,,,,,',
    ]  # fmt: skip
    assert 'benefits,"Benefits, not features",all,All,1,7,' in "\n".join(rows)
    assert "Of one alone" not in everything(lead)  # rapport was seen of one person only
    assert "hidden" in lead.get("/quality/").content.decode()


def test_sources_and_overturned_verdicts_of_few_are_hidden(world: World, help_inbox: Any, tormod: Any) -> None:
    front, people = world.team("Front", 6)
    draw = world.draw()
    for one in people:
        row = world.review(draw, one, BAD, front)
    dispute = row.dispute_it("No.", tormod, at=row.concluded_at, by=people[-1])
    marks = {id: {"value": value} for id, value in GOOD.items()}
    dispute.mark_first(marks, at=NOW)
    dispute.decide(marks, at=NOW, by=tormod)
    world.review(None, people[0], BAD, front, kind="mystery")
    lead = signed_in(lead_of(help_inbox))
    assert "6,1,1,,,," in tables(lead)
    assert not [line for line in tables(lead) if line.startswith("mystery")]


def test_nobody_is_named_and_no_one_is_compared(world: World, help_inbox: Any, tormod: Any) -> None:
    front, people = world.team("Front", 6)
    for ago in range(3):
        reviewed(world, front, people, BAD, ago=ago, quote="Dear Mari, no. Front3 X, Ágnes")
    for who in (tormod, lead_of(help_inbox)):
        shown = everything(signed_in(who)).split("<main")[1]
        for one in people:
            assert one.given_name not in shown
        assert "/conversations/" not in shown and "/reviews/1" not in shown


def test_ones_own_page_is_for_oneself_only(world: World, tormod: Any, help_inbox: Any) -> None:
    front, people = world.team("Front", 6)
    reviewed(world, front, people[:1], BAD, quote="Mine alone")
    for who in (people[1], tormod, lead_of(help_inbox)):
        client = signed_in(who)
        query = f"?colleague={people[0].pk}&owner={people[0].pk}&pk={people[0].pk}"
        for address in ("mine", "mine.csv", "mine.json"):
            text = client.get(f"/quality/{address}{query}").content.decode()
            assert "Mine alone" not in text and "Front0" not in text
        assert client.get("/quality/mine.csv?part=reviews").content.decode().count("\n") == 1
    assert "Mine alone" in signed_in(people[0]).get("/quality/mine.json").content.decode()


def test_what_was_not_concluded_or_was_withdrawn_is_not_told_to_whoever_it_is_about(world: World) -> None:
    front, people = world.team("Front", 6)
    draw = world.draw()
    world.drawn(draw, people[0], front)
    world.drawn(draw, people[0], front).withdraw("Spam", at=NOW, by=world.reviewer)
    assert '"reviews": []' in signed_in(people[0]).get("/quality/mine.json").content.decode()


@pytest.mark.parametrize("address", ["", "table.csv", "mine", "mine.csv", "mine.json"])
def test_who_is_not_signed_in_is_led_to_sign_in(address: str, client: Client) -> None:
    answer = client.get(f"/quality/{address}")
    assert answer.status_code == 302 and answer["Location"].startswith("/sign-in/")
    assert client.post(f"/quality/{address}").status_code in (302, 405)
