"""The lists of promises, the week, and the day: what stands where, and only within reach."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext

from hoia.people.models import Team
from hoia.promises import lists
from hoia.promises.models import Promise
from tests.conversations.conftest import at_desk
from tests.promises.conftest import AT_THREE, NOW

__all__ = ["at_desk"]

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def half_past_nine(settings: Any) -> Any:
    settings.TIME_ZONE = "Europe/Tallinn"
    with time_machine.travel(NOW, tick=False) as clock:
        yield clock


@pytest.fixture
def desk(at_desk: Callable[[Any], Any], kadri: Any) -> Any:
    return at_desk(kadri)


@pytest.fixture
def a_week(promised: Callable[..., Any]) -> dict[str, Promise]:
    """One promise for each list."""
    early = NOW - timedelta(hours=3)
    rows = {
        "late": promised(words="The late one", due=early, at=NOW - DAY),
        "today": promised(words="The one of today"),
        "next": promised(words="The one of tomorrow", due=AT_THREE + DAY),
        "untimed": promised("other", words="The one of some day", due=None, vague=True),
        "waiting": promised("delivery", words="The photos", side="customer", due=AT_THREE + 2 * DAY),
        "proposed": promised(words="The doubtful one", proposed=True, confidence=0.6),
        "done": promised(words="The kept one"),
    }
    rows["done"].keep(at=NOW, by=None)
    return rows


def listed(desk: Any, query: str) -> list[str]:
    """The words of the rows of a list, in order."""
    return [row.words for row in desk.get(f"/promises/?{query}").context["page"].rows]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("late", ["The late one"]),
        ("today", ["The one of today"]),
        ("next", ["The one of tomorrow", "The photos", "The one of some day"]),
        ("waiting", ["The photos"]),
        ("proposed", ["The doubtful one"]),
        ("done", ["The kept one"]),
    ],
)
@pytest.mark.parametrize("whose", ["mine", "teams", "all"])
def test_each_list_holds_what_it_says_earliest_first(desk, a_week, name, words, whose) -> None:
    assert listed(desk, f"list={name}&whose={whose}") == words


@pytest.mark.parametrize("whose", ["mine", "all"])
def test_an_owner_of_the_desk_sees_the_same_lists(at_desk, tormod, a_week, whose) -> None:
    rows = listed(at_desk(tormod), f"list=late&whose={whose}")
    assert rows == (["The late one"] if whose == "all" else [])


def test_lists_are_narrowed_by_kind_side_and_customer(desk, a_week, begun, promised, eva) -> None:
    promised(words="For Éva", conversation=begun("A refund", customer=eva), customer=eva)
    assert listed(desk, "list=next&kind=delivery") == ["The photos"]
    assert listed(desk, "list=next&side=us") == ["The one of tomorrow", "The one of some day"]
    assert listed(desk, f"list=today&customer={eva.pk}") == ["For Éva"]
    assert listed(desk, "list=today&who=szab") == ["For Éva"]
    assert listed(desk, "list=today&who=nobody") == []
    assert "Nothing here fits" in desk.get("/promises/?who=nobody").content.decode()


def test_a_long_list_goes_on_page_by_page_and_ends_with_what_has_no_time(desk, promised, monkeypatch) -> None:
    monkeypatch.setattr(lists, "SIZE", 3)
    monkeypatch.setattr(lists.page, "__defaults__", ("", 3))
    for number in range(5):
        promised(words=f"Number {number}", due=AT_THREE + DAY + timedelta(hours=number // 2))
    promised("other", words="Some day", due=None)
    promised("other", words="Some other day", due=None)
    shown, query = [], "list=next"
    while True:
        page = desk.get(f"/promises/?{query}").context["page"]
        shown += [row.words for row in page.rows]
        if not page.after:
            break
        query = f"list=next&after={page.after.replace('+', '%2B')}"
    assert shown == [*(f"Number {n}" for n in range(5)), "Some day", "Some other day"]


def test_what_is_beyond_reach_stands_in_no_list_and_in_no_week(desk, promised, begun, payroll, tormod, kadri) -> None:
    secret = promised(words="The raise", conversation=begun(inbox=payroll), owner=tormod)
    Promise.objects.filter(pk=secret.pk).update(owner=kadri)  # had in hand before the inbox was closed to her
    for whose in ("mine", "teams", "all"):
        page = desk.get(f"/promises/?whose={whose}").content.decode()
        assert "The raise" not in page
    assert "The raise" not in desk.get("/").content.decode()
    assert lists.needing_somebody(kadri, AT_THREE + DAY) == 0


def test_what_a_colleague_may_see_is_the_same_by_list_and_by_reach(
    desk, a_week, promised, begun, payroll, tormod, kadri, liis
) -> None:
    """The arms of the question by hand say the same as the question that every other page starts from."""
    promised(words="The raise", conversation=begun(inbox=payroll), owner=tormod)
    promised(words="Of the other", owner=liis)
    promised("other", words="Among us", conversation=None, owner=None, team=Team.objects.get(name="Front"))
    for who in (kadri, liis, tormod):
        found: list[int] = [number for arm in lists.arms(who, "all") for number in numbers(arm, "p.settled_at IS NULL")]
        reach = Promise.objects.within(who)
        assert sorted(found) == sorted(reach.alive().values_list("pk", flat=True))
        assert set(numbers(lists.settled_arm(who, "all"))) == set(reach.values_list("pk", flat=True))


def numbers(arm: lists.Where, also: str = "1 = 1") -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT p.id FROM promises_promise p WHERE {arm.condition} AND {also}", arm.values)
        return [row[0] for row in cursor.fetchall()]


def test_the_week_shows_each_promise_on_its_day_with_now_between(desk, a_week) -> None:
    week = desk.get("/promises/").context["week"]
    monday = week.days[0]
    assert [row.words for row in monday.before] == ["The late one"]
    assert "The one of today" in [row.words for row in monday.after]
    assert [row.words for row in week.days[1].after] == ["The one of tomorrow"]
    assert week.here and monday.today
    assert not desk.get("/promises/?week=2026-12-10").context["week"].here


def test_a_full_day_shows_what_is_left_to_do_first(desk, promised) -> None:
    for number in range(12):
        row = promised(words=f"Number {number}", due=AT_THREE + timedelta(minutes=number))
        if number < 8:
            row.keep(at=NOW, by=None)
    monday = desk.get("/promises/").context["week"].days[0]
    shown = [row.words for row in monday.after]
    assert {"Number 8", "Number 11"} <= set(shown) and monday.more == 4


def test_the_page_asks_few_questions_however_much_there_is(desk, promised) -> None:
    for number in range(40):
        promised(words=f"Number {number}", due=AT_THREE + timedelta(minutes=number))
    desk.get("/promises/")
    with CaptureQueriesContext(connection) as asked:
        desk.get("/promises/")
    assert len(asked.captured_queries) <= 12


def test_the_rail_counts_what_is_late_or_due_within_the_hour_of_mine(desk, promised, kadri, liis) -> None:
    promised(due=NOW + timedelta(minutes=50))
    promised(due=NOW - timedelta(minutes=50), at=NOW - DAY)
    promised(due=NOW + timedelta(minutes=90))
    promised(due=NOW + timedelta(minutes=10), owner=liis)
    promised("delivery", side="customer", due=NOW + timedelta(minutes=10))
    assert lists.needing_somebody(kadri, NOW + timedelta(hours=1)) == 2


def test_today_has_the_late_above_now_the_coming_below_and_the_rest_beside(desk, a_week, promised) -> None:
    promised("delivery", words="The overdue photos", side="customer", due=NOW - timedelta(hours=1), at=NOW - DAY)
    page = desk.get("/").content.decode()
    marks = ["The late one", "now-line", "The one of today", "today-beside", "The doubtful one", "The overdue photos"]
    assert sorted(marks, key=page.find) == marks
    assert "Mari Tamm still waits for what was promised: The late one." in page
    assert "The kept one" not in page and "The one of tomorrow" not in page
    assert "Remind them kindly" in page


def test_what_a_team_promised_and_nobody_has_in_hand_stands_on_everybodys_day(
    desk, at_desk, promised, front, liis
) -> None:
    promised(words="Nobody's yet", owner=None, team=front)
    for one in (desk, at_desk(liis)):
        assert "Nobody&#x27;s yet" in one.get("/").content.decode()


def test_a_lead_sees_what_the_team_promised(at_desk, liis, call) -> None:
    lead = at_desk(liis)
    assert "Call about the bicycle" not in lead.get("/").content.decode()
    page = lead.get("/?of=team").content.decode()
    assert "Call about the bicycle" in page and "Kadri Mets" in page


def test_a_nudge_lies_in_the_composer_and_nothing_is_sent(desk, promised, kadri, bicycle) -> None:
    row = promised("delivery", words="The photos", side="customer", due=NOW - timedelta(hours=1), at=NOW - DAY)
    answer = desk.post(f"/promises/{row.pk}/nudge")
    assert answer.headers["Location"] == f"/conversations/{bicycle.pk}"
    draft = bicycle.drafts.get(colleague=kadri, kind="out")
    assert "The photos" in draft.text and not bicycle.messages.filter(direction="out").exists()


def test_an_empty_page_says_what_will_stand_here(desk) -> None:
    page = desk.get("/promises/").content.decode()
    assert "Nothing more is promised for today." in page and "by itself" in page


def test_a_guest_sees_nothing_of_what_a_team_promised_among_itself(promised, per, front) -> None:
    from hoia.people.models import Colleague
    from hoia.promises.day import promised as promised_today

    front.memberships.create(colleague=per)
    row, guest = promised(conversation=None, owner=None, team=front), Colleague.objects.get(pk=per.pk)
    today = lists.lists(NOW, NOW + DAY)["today"]
    assert not any(row in lists.page(today, guest, lists.Filters(whose)).rows for whose in ("mine", "teams", "all"))
    for of_team in (True, False):
        assert row not in promised_today(guest, NOW, NOW + DAY, of_team=of_team).coming.rows


@pytest.mark.parametrize("place", ["0001-01-01T00:00:00+14:00~5", "9999-12-31T23:59:59-14:00~5", "untimed~7", "x~5"])
def test_a_place_that_is_none_begins_at_the_beginning(desk, call, place) -> None:
    for name in lists.names():
        assert desk.get("/promises/", {"list": name, "after": place}).status_code == 200


def test_a_nudge_lies_where_a_merged_conversation_went(desk, promised, begun, kadri, bicycle) -> None:
    other = begun("Photos")
    row = promised("delivery", side="customer", words="Send the photos", conversation=other)
    other.merge_into(bicycle, at=NOW, by=kadri)
    answered = desk.post(f"/promises/{row.pk}/nudge", headers={"HX-Request": "true"})
    assert answered.headers["HX-Redirect"] == bicycle.get_absolute_url()
    assert kadri.drafts.get().conversation == bicycle
