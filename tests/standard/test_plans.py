"""Plans of review: made, changed and ended by leads within their reach; when the next draw is; what it comes to."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.test import Client

from hoia.ledger.models import Event
from hoia.people.models import Inbox, Team
from hoia.standard import drawing
from hoia.standard.drawing import next_draw
from hoia.standard.models import Plan, Review
from hoia.standard.outlook import outlook
from tests.people_fixtures import MORNING, colleague

pytestmark = pytest.mark.django_db
TALLINN = ZoneInfo("Europe/Tallinn")


def sign_in(one: Any) -> Client:
    client = Client()
    client.force_login(one)
    return client


@pytest.fixture
def lead(liis: Any) -> Client:
    return sign_in(liis)


@pytest.fixture
def form(help_inbox: Any, agnes: Any) -> dict[str, Any]:
    return {
        "name": "Every week", "weekly": "6", "directed": "2", "days": ["0", "3"], "inboxes": [help_inbox.pk], "team": "",
        "channel": "", "reviewers": [agnes.pk],
    }  # fmt: skip


def test_without_a_notice_nothing_can_be_drawn_and_the_page_says_what_to_do(
    lead: Client, tormod: Any, form: dict[str, Any]
) -> None:
    page = lead.get("/reviews/plans/new").content.decode()
    assert "before the notice is given nothing can be drawn" in page and 'href="/reviews/notice"' in page
    assert 'name="weekly"' not in page
    assert lead.post("/reviews/plans/new", form).status_code == 422 and not Plan.objects.exists()
    assert 'href="/reviews/notice/edit"' in sign_in(tormod).get("/reviews/plans/new").content.decode()


@time_machine.travel(MORNING, tick=False)  # a Monday, half past nine
def test_a_plan_draws_from_now_on_at_six_on_its_next_day(
    lead: Client, notice: Any, form: dict[str, Any], help_inbox: Any, agnes: Any, liis: Any
) -> None:
    assert lead.post("/reviews/plans/new", form).status_code == 302
    made = Plan.objects.get()
    assert (made.weekly, made.directed, made.days, made.team, made.channel) == (6, 2, [0, 3], None, "")
    assert list(made.inboxes.all()) == [help_inbox] and list(made.reviewers.all()) == [agnes]
    assert made.drawn_until == made.made_at == MORNING and made.made_by == liis
    assert made.next_at == datetime(2026, 11, 26, 6, tzinfo=TALLINN)  # Thursday
    event = Event.objects.get(verb="plan.made")
    assert event.facts == {"name": "Every week"} and event.actor_id == liis.pk
    page = lead.get("/reviews/plans/").content.decode()
    assert "Every week" in page and "6 conversations a week at random, 2 picked to learn from · Mon, Thu" in page
    assert "Ágnes Kovács" in page and "nothing has come to rest yet" in page


def test_no_inbox_chosen_means_all_within_reach_and_that_is_what_is_kept(
    lead: Client, tormod: Any, notice: Any, form: dict[str, Any], help_inbox: Any, payroll: Any
) -> None:
    lead.post("/reviews/plans/new", form | {"inboxes": []})
    assert list(Plan.objects.get().inboxes.all()) == [help_inbox]  # and not Payroll, which Liis does not see
    sign_in(tormod).post("/reviews/plans/new", form | {"inboxes": [], "reviewers": [tormod.pk], "name": "All"})
    assert set(Plan.objects.get(name="All").inboxes.all()) == {help_inbox, payroll}


def test_who_sees_no_inbox_cannot_have_everything_drawn(notice: Any, form: dict[str, Any], agnes: Any) -> None:
    nobody = colleague("Ants", "Tamm", "lead", "en")
    answer = sign_in(nobody).post("/reviews/plans/new", form | {"inboxes": []})
    assert answer.status_code == 422 and not Plan.objects.exists()
    assert "You see no inbox yet" in answer.content.decode()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"weekly": "0"}, "greater than or equal to 1"), ({"weekly": "201"}, "less than or equal to 200"),
        ({"directed": "51"}, "less than or equal to 50"), ({"days": []}, "This field is required."),
        ({"days": ["7"]}, "Select a valid choice."), ({"reviewers": []}, "This field is required."),
        ({"name": ""}, "This field is required."), ({"channel": "pigeon"}, "Select a valid choice."),
        ({"weekly": "many"}, "Enter a whole number."), ({"reviewers": ["x"]}, "is not a valid value"),
    ],
)  # fmt: skip
def test_what_cannot_be_a_plan_is_told(
    lead: Client, notice: Any, form: dict[str, Any], typed: dict[str, Any], said: str
) -> None:
    answer = lead.post("/reviews/plans/new", form | typed)
    assert answer.status_code == 422 and said in answer.content.decode()
    assert not Plan.objects.exists()


def test_every_reviewer_sees_every_inbox_of_the_plan(
    tormod: Any, notice: Any, form: dict[str, Any], help_inbox: Any, payroll: Any
) -> None:
    answer = sign_in(tormod).post("/reviews/plans/new", form | {"inboxes": [help_inbox.pk, payroll.pk]})
    assert answer.status_code == 422
    assert "Ágnes Kovács does not see Payroll. Choose fewer inboxes, or somebody else." in answer.content.decode()


def test_guests_and_those_who_left_cannot_review(
    lead: Client, notice: Any, form: dict[str, Any], per: Any, agnes: Any
) -> None:
    page = lead.get("/reviews/plans/new").content.decode()
    assert "Per Dahl" not in page and "Ágnes Kovács" in page
    assert lead.post("/reviews/plans/new", form | {"reviewers": [per.pk]}).status_code == 422
    type(agnes).objects.filter(pk=agnes.pk).update(is_active=False)
    assert "Ágnes Kovács" not in lead.get("/reviews/plans/new").content.decode()
    assert lead.post("/reviews/plans/new", form).status_code == 422


def test_a_lone_reviewer_who_answers_is_warned_of_and_a_reviewer_is_not(
    lead: Client, notice: Any, form: dict[str, Any], liis: Any, kadri: Any, agnes: Any
) -> None:
    warning = "alone reviews here, and answers customers as well"

    def ask(*who: Any) -> Any:
        given = {"weekly": 5, "directed": 0, "days": [0], "reviewers": [one.pk for one in who]}
        return lead.get("/reviews/plans/outlook", given)

    assert f"Liis Saar {warning}" in ask(liis).content.decode()
    assert warning not in ask(agnes).content.decode() and warning not in ask(liis, kadri).content.decode()
    lead.post("/reviews/plans/new", form | {"reviewers": [liis.pk]})
    assert f"Liis Saar {warning}" in lead.get("/reviews/plans/").content.decode()
    Plan.objects.get().reviewers.set([agnes])
    assert warning not in lead.get("/reviews/plans/").content.decode()


@time_machine.travel(MORNING, tick=False)
def test_a_change_holds_from_the_next_draw_on(
    lead: Client, notice: Any, form: dict[str, Any], liis: Any, front: Any
) -> None:
    lead.post("/reviews/plans/new", form)
    made = Plan.objects.get()
    page = lead.get(f"/reviews/plans/{made.pk}").content.decode()
    assert 'value="Every week"' in page and "Save" in page
    lead.post(f"/reviews/plans/{made.pk}", form | {"weekly": "9", "days": ["4"], "team": front.pk, "channel": "email"})
    made.refresh_from_db()
    assert (made.weekly, made.days, made.team, made.channel) == (9, [4], front, "email")
    assert made.next_at == datetime(2026, 11, 27, 6, tzinfo=TALLINN) and made.drawn_until == MORNING
    assert Event.objects.filter(verb="plan.changed", subject_id=made.pk).count() == 1


def test_an_ended_plan_draws_no_more_and_cannot_be_changed(lead: Client, notice: Any, form: dict[str, Any]) -> None:
    lead.post("/reviews/plans/new", form)
    made = Plan.objects.get()
    assert lead.post(f"/reviews/plans/{made.pk}/ending").status_code == 302
    made.refresh_from_db()
    assert made.ended_at and made.next_at is None
    assert lead.post(f"/reviews/plans/{made.pk}/ending").status_code == 404
    assert lead.post(f"/reviews/plans/{made.pk}", form).status_code == 404
    assert Event.objects.filter(verb="plan.ended").count() == 1
    page = lead.get("/reviews/plans/").content.decode()
    assert "Ended" in page and f'href="/reviews/plans/{made.pk}"' not in page


def test_the_list_counts_what_was_drawn_reviewed_and_left_out_with_reasons(
    lead: Client, all_have_read: Any, form: dict[str, Any], answered: Callable[..., Any], tormod: Any, agnes: Any
) -> None:
    lead.post("/reviews/plans/new", form | {"weekly": "10"})
    for days in range(3, 9):
        answered(at=MORNING - timedelta(days=days))
    Plan.objects.update(drawn_until=MORNING - timedelta(days=30), next_at=MORNING)
    assert drawing.make(Plan.objects.get(), MORNING)
    first, second, third, fourth, *_ = Review.objects.filter(kind="random").order_by("pk")
    for one, why in ((first, "A test letter"), (second, "A test letter"), (third, "It was spam")):
        one.withdraw(why, at=MORNING, by=agnes)
    Review.objects.filter(pk=fourth.pk).update(concluded_at=MORNING)
    page = " ".join(lead.get("/reviews/plans/").content.decode().split())
    assert "5 drawn at random: 1 reviewed, 1 waiting, 3 left out" in page
    assert (
        'A test letter <span class="count">2 ×</span>' in page and 'It was spam <span class="count">1 ×</span>' in page
    )


def test_a_plan_with_anything_beyond_reach_does_not_exist(
    lead: Client, tormod: Any, notice: Any, form: dict[str, Any], help_inbox: Any, payroll: Any
) -> None:
    owner = sign_in(tormod)
    for name, inboxes in (("Wages", [payroll.pk]), ("Both", [payroll.pk, help_inbox.pk])):
        owner.post("/reviews/plans/new", form | {"name": name, "inboxes": inboxes, "reviewers": [tormod.pk]})
    everywhere = Plan.objects.create(name="All doors", days=[0], made_at=MORNING, drawn_until=MORNING)
    assert Plan.objects.count() == 3
    page = lead.get("/reviews/plans/").content.decode()
    assert "Wages" not in page and "Both" not in page and "All doors" not in page and "Payroll" not in page
    for one in Plan.objects.all():
        assert lead.get(f"/reviews/plans/{one.pk}").status_code == 404
        assert lead.post(f"/reviews/plans/{one.pk}", form).status_code == 404
        assert lead.post(f"/reviews/plans/{one.pk}/ending").status_code == 404
    assert not Plan.objects.exclude(ended_at=None).exists() and everywhere.ended_at is None
    assert "Payroll" not in lead.get("/reviews/plans/new").content.decode()
    assert lead.post("/reviews/plans/new", form | {"inboxes": [payroll.pk]}).status_code == 422
    assert "All doors" in owner.get("/reviews/plans/").content.decode()


def test_teams_beyond_reach_cannot_be_chosen(lead: Client, notice: Any, form: dict[str, Any], payroll: Any) -> None:
    wages = Team.objects.create(name="Wages")
    payroll.teams.add(wages)
    assert "Wages" not in lead.get("/reviews/plans/new").content.decode()
    assert lead.post("/reviews/plans/new", form | {"team": wages.pk}).status_code == 422


@pytest.mark.parametrize("path", ["", "new", "outlook"])
def test_only_leads_plan(kadri: Any, agnes: Any, notice: Any, path: str) -> None:
    assert {sign_in(one).get(f"/reviews/plans/{path}").status_code for one in (kadri, agnes)} == {404}


def test_an_inbox_that_was_closed_is_not_offered(lead: Client, notice: Any, help_inbox: Any, front: Any) -> None:
    old = Inbox.objects.create(name="Old door", closed_at=MORNING)
    old.teams.add(front)
    page = lead.get("/reviews/plans/new").content.decode()
    assert "Help" in page and "Old door" not in page


@pytest.mark.parametrize(
    ("days", "after", "wanted"),
    [
        ([0], "2026-11-23T05:59", "2026-11-23T06:00"), ([0], "2026-11-23T06:00", "2026-11-30T06:00"),
        ([0, 3], "2026-11-23T09:30", "2026-11-26T06:00"), ([6], "2026-12-31T12:00", "2027-01-03T06:00"),
        ([], "2026-11-24T00:00", "2026-11-30T06:00"), ([0, 1, 2, 3, 4, 5, 6], "2026-11-23T06:01", "2026-11-24T06:00"),
        # The clock goes forward in the night to 28 March 2027, a Sunday, and back in that to 31 October 2027.
        ([6], "2027-03-27T23:00", "2027-03-28T06:00"), ([6], "2027-03-28T04:30", "2027-03-28T06:00"),
        ([0], "2027-03-28T12:00", "2027-03-29T06:00"), ([6], "2027-10-30T23:00", "2027-10-31T06:00"),
        ([6], "2027-10-31T03:30", "2027-10-31T06:00"), ([0], "2027-10-25T06:00", "2027-11-01T06:00"),
    ],
)  # fmt: skip
def test_the_next_draw_is_at_six_by_the_clock_of_the_desk(
    settings: Any, days: list[int], after: str, wanted: str
) -> None:
    settings.TIME_ZONE = "Europe/Tallinn"
    moment = datetime.fromisoformat(after).replace(tzinfo=TALLINN)
    found = next_draw(days, moment)
    assert found == datetime.fromisoformat(wanted).replace(tzinfo=TALLINN)
    assert found == next_draw(days, moment.astimezone(ZoneInfo("UTC"))) and found.astimezone(TALLINN).hour == 6


def test_in_the_night_the_clock_changes_the_draw_comes_an_hour_sooner_or_later(settings: Any) -> None:
    settings.TIME_ZONE = "Europe/Tallinn"
    hours = [
        (next_draw(range(7), moment) - moment).total_seconds() / 3600
        for moment in (datetime(2027, 3, day, 6, tzinfo=TALLINN).astimezone(ZoneInfo("UTC")) for day in (26, 27, 28))
    ]
    back = datetime(2027, 10, 30, 6, tzinfo=TALLINN).astimezone(ZoneInfo("UTC"))
    assert hours == [24, 23, 24] and (next_draw(range(7), back) - back).total_seconds() == 25 * 3600


def test_what_a_plan_comes_to_is_what_wilson_and_piegorsch_say() -> None:
    found = outlook(11, 2, 1, 2)
    assert (found.n, found.percents, found.enough, found.enough_weekly, found.is_enough) == (
        143,
        (6, 16),
        141,
        11,
        True,
    )
    assert found.each == 7  # thirteen shared by two, rounded up
    small = outlook(1, 0, 5, 0)
    assert (small.weekly, small.n, small.is_enough) == (5, 65, False)  # at least one on each of five days


@pytest.mark.parametrize(
    "given", [{}, {"weekly": "x"}, {"weekly": "999", "directed": "1"}, {"weekly": "5", "directed": "-1"}]
)
def test_a_half_typed_number_is_no_trouble(lead: Client, given: dict[str, str]) -> None:
    answer = lead.get("/reviews/plans/outlook", given | {"days": "x", "reviewers": ["x", "9" * 30, "-1"]})
    assert answer.status_code == 200 and "Say how many are drawn each week" in answer.content.decode()


def test_the_line_below_the_form_says_how_sure_one_will_be(lead: Client, notice: Any) -> None:
    page = " ".join(lead.get("/reviews/plans/new").content.decode().split())
    assert "In 13 weeks that is 65 reviews." in page and "between 5 and 20 %" in page
    assert "To know it within five points takes 141: 11 a week." in page
    more = lead.get("/reviews/plans/outlook", {"weekly": "20", "directed": "0", "days": ["0"]}).content.decode()
    assert "In 13 weeks that is 260 reviews." in more and "within five points to either side" in more
