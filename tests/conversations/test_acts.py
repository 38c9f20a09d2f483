"""What is done to conversations shows at once, on one or on many, and can be undone."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from hoia.conversations.models import Act, Conversation, Tag
from tests.conversations.conftest import wrote
from tests.people_fixtures import colleague

pytestmark = pytest.mark.django_db


def act(desk: Any, kind: str, *rows: Any, **fields: Any) -> Any:
    return desk.post(f"/acts/{kind}", {"ids": [row.pk for row in rows], **fields})


def undo(desk: Any) -> None:
    desk.post(f"/acts/{Act.objects.latest('pk').pk}/undo")


def fresh(row: Any) -> Any:
    return Conversation.objects.get(pk=row.pk)


def test_many_are_closed_at_once_and_one_undo_opens_them_all(at_desk: Any, kadri: Any, begun: Any) -> None:
    rows, desk = [begun(f"Matter {n}") for n in range(3)], at_desk(kadri)
    act(desk, "close", *rows)
    assert all(fresh(row).is_closed for row in rows)
    undo(desk)
    assert all(fresh(row).is_open and fresh(row).waiting_since for row in rows)


def test_undo_leaves_alone_what_somebody_has_changed_since(at_desk: Any, kadri: Any, liis: Any, bicycle: Any) -> None:
    desk = at_desk(kadri)
    act(desk, "assign", bicycle, to="me")
    given = Act.objects.latest("pk")
    act(at_desk(liis), "assign", bicycle, to="me")
    desk.post(f"/acts/{given.pk}/undo")
    assert fresh(bicycle).assignee == liis


def test_an_act_of_another_is_not_ours_to_undo(at_desk: Any, kadri: Any, liis: Any, bicycle: Any) -> None:
    act(at_desk(kadri), "close", bicycle)
    assert at_desk(liis).post(f"/acts/{Act.objects.get().pk}/undo").status_code == 403
    assert fresh(bicycle).is_closed


def test_it_is_given_to_a_person_a_team_or_nobody(at_desk: Any, kadri: Any, liis: Any, bicycle: Any) -> None:
    desk, team = at_desk(kadri), kadri.teams.first()
    act(desk, "assign", bicycle, to=f"colleague-{liis.pk}")
    act(desk, "assign", bicycle, to=f"team-{team.pk}")
    assert (fresh(bicycle).assignee, fresh(bicycle).team) == (liis, team)
    act(desk, "assign", bicycle, to="nobody")
    assert fresh(bicycle).assignee is None


def test_nobody_is_given_what_they_may_not_see(at_desk: Any, kadri: Any, bicycle: Any) -> None:
    outsider = colleague("Ott", "Kuusk", "agent", "et")
    page = act(at_desk(kadri), "assign", bicycle, to=f"colleague-{outsider.pk}")
    assert "may not see this inbox" in page.text and fresh(bicycle).assignee is None


def test_a_tag_is_made_while_it_is_put_on_and_comes_off_again(at_desk: Any, kadri: Any, bicycle: Any) -> None:
    desk = at_desk(kadri)
    act(desk, "tag", bicycle, tag=" spare   parts ")
    act(desk, "tag", bicycle, tag="Spare Parts")
    assert [tag.name for tag in bicycle.tags.all()] == ["spare parts"]
    assert "spare parts" in desk.get("/inbox/all/").text
    act(desk, "untag", bicycle, tag="spare parts")
    assert not bicycle.tags.exists() and Tag.objects.count() == 1
    undo(desk)
    assert bicycle.tags.exists()


@pytest.mark.parametrize("until", ["hours", "tomorrow", "monday", "customer"])
def test_what_is_put_aside_leaves_the_list_and_undo_brings_it_back(
    at_desk: Any, kadri: Any, bicycle: Any, until: str
) -> None:
    desk = at_desk(kadri)
    act(desk, "snooze", bicycle, until=until)
    row = fresh(bicycle)
    assert row.is_snoozed and (until == "customer") == (row.snoozed_until is None)
    assert "My bicycle" not in desk.get("/inbox/all/").text and "My bicycle" in desk.get("/inbox/snoozed/").text
    undo(desk)
    assert fresh(bicycle).is_open


def test_nothing_is_put_aside_until_yesterday(at_desk: Any, kadri: Any, bicycle: Any) -> None:
    page = act(at_desk(kadri), "snooze", bicycle, until="moment", moment="2020-02-02T08:00")
    assert "has passed" in page.text and fresh(bicycle).is_open


def test_it_moves_only_to_an_inbox_within_reach(at_desk: Any, kadri: Any, bicycle: Any, payroll: Any) -> None:
    page = act(at_desk(kadri), "move", bicycle, inbox=payroll.pk)
    assert "Choose an inbox" in page.text and fresh(bicycle).inbox != payroll


def test_two_are_joined_and_undo_takes_them_apart(at_desk: Any, kadri: Any, begun: Any) -> None:
    first, second, desk = begun("My bicycle"), begun("Re: My bicycle"), at_desk(kadri)
    act(desk, "merge", second, into=f"#{first.pk}")
    assert fresh(first).message_count == 2
    assert desk.get(f"/conversations/{second.pk}").url == f"/conversations/{first.pk}"
    undo(desk)
    assert (fresh(first).message_count, fresh(second).message_count) == (1, 1)
    assert fresh(second).merged_into is None


def test_nothing_is_joined_to_itself_or_to_what_is_beyond_reach(
    at_desk: Any, kadri: Any, begun: Any, bicycle: Any, payroll: Any
) -> None:
    secret = begun("Wages", inbox=payroll)
    for into in (bicycle.pk, secret.pk, 10**12, "x"):
        act(at_desk(kadri), "merge", bicycle, into=into)
    assert fresh(bicycle).merged_into is None and not Act.objects.exists()


def test_messages_are_split_off_and_undo_puts_them_back(at_desk: Any, kadri: Any, bicycle: Any) -> None:
    second, desk = wrote(bicycle, "And my invoice?"), at_desk(kadri)
    act(desk, "split", bicycle, message=[second.pk])
    second.refresh_from_db()
    assert second.conversation != bicycle and fresh(bicycle).message_count == 1
    undo(desk)
    second.refresh_from_db()
    assert second.conversation == bicycle


def test_a_split_needs_some_and_not_all_of_the_messages(at_desk: Any, kadri: Any, bicycle: Any) -> None:
    only = bicycle.messages.get()
    for chosen in ([], [only.pk]):
        assert "leave at least one" in act(at_desk(kadri), "split", bicycle, message=chosen).text


def test_a_link_shows_on_both_and_following_makes_a_list(at_desk: Any, kadri: Any, begun: Any) -> None:
    first, second, desk = begun("Bicycle"), begun("Helmet"), at_desk(kadri)
    act(desk, "link", first, into=second.pk)
    assert "Helmet" in desk.get(f"/conversations/{first.pk}/head").text
    assert "Bicycle" in desk.get(f"/conversations/{second.pk}/head").text
    act(desk, "follow", first)
    assert "Bicycle" in desk.get("/inbox/followed/").text
    act(desk, "unfollow", first)
    assert "Bicycle" not in desk.get("/inbox/followed/").text


def test_what_is_beyond_reach_cannot_be_touched(at_desk: Any, kadri: Any, begun: Any, payroll: Any) -> None:
    secret = begun("Wages", inbox=payroll)
    for kind in ("close", "assign", "tag", "follow", "snooze"):
        assert act(at_desk(kadri), kind, secret, to="me", tag="x", until="hours").status_code == 404
    assert fresh(secret).is_open and not Act.objects.exists()


def test_a_guest_changes_nothing(at_desk: Any, per: Any, bicycle: Any) -> None:
    assert act(at_desk(per), "close", bicycle).status_code == 403
    assert fresh(bicycle).is_open


def test_an_act_on_a_part_of_a_page_tells_of_its_undo(at_desk: Any, kadri: Any, bicycle: Any) -> None:
    told = at_desk(kadri).post("/acts/close", {"ids": bicycle.pk}, headers={"HX-Request": "true"})
    assert told.status_code == 204 and f"/acts/{Act.objects.get().pk}/undo" in told["HX-Trigger"]


def test_what_to_choose_is_shown_before_it_is_done(at_desk: Any, kadri: Any, liis: Any, bicycle: Any) -> None:
    desk = at_desk(kadri)
    assert liis.name in desk.get(f"/acts/assign?ids={bicycle.pk}").text
    for kind in ("tag", "snooze", "move", "merge", "link", "split"):
        assert desk.get(f"/acts/{kind}?ids={bicycle.pk}").status_code == 200
    assert fresh(bicycle).is_open and timezone.now() - fresh(bicycle).opened_at < timedelta(days=365)
