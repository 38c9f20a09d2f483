"""Hours of teams, reminders, and calendars to subscribe to, as a lead and an agent set them."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from icalendar import Calendar

from hoia.promises.hours_words import Unreadable, read_days, read_hours
from hoia.promises.models import CalendarFeed, KindSetting, ReminderWish, TeamHours, calendar_of
from tests.conversations.conftest import at_desk
from tests.promises.conftest import AT_THREE, NOW

__all__ = ["at_desk"]

pytestmark = pytest.mark.django_db
WEEK = {f"day{n}": "9-12, 13-17" for n in range(5)}
PLAIN = {"zone": "Europe/Tallinn", "country": "ee", **WEEK}


@pytest.fixture(autouse=True)
def half_past_nine() -> Any:
    with time_machine.travel(NOW, tick=False) as clock:
        yield clock


@pytest.fixture
def lead(at_desk: Any, liis: Any) -> Any:
    return at_desk(liis)


def problems(answer: Any) -> str:
    assert answer.status_code == 422
    return str(answer.context["form"].errors)


@pytest.mark.parametrize(
    ("words", "spans"),
    [
        ("09:00–17:00", [["09:00", "17:00"]]),
        ("9.30 - 12, 13 – 17.15", [["09:30", "12:00"], ["13:00", "17:15"]]),
        ("", []),
    ],
)
def test_hours_are_read_as_people_write_them(words, spans) -> None:
    assert read_hours(words) == spans


@pytest.mark.parametrize("words", ["nine to five", "17-9", "9-12, 11-17", "9-25", "9"])
def test_what_are_no_hours_is_said(words) -> None:
    with pytest.raises(Unreadable):
        read_hours(words)


def test_days_are_read_with_and_without_hours() -> None:
    assert read_days("24.12.2026 9-14\n2026-12-28") == {"2026-12-24": [["09:00", "14:00"]], "2026-12-28": []}
    with pytest.raises(Unreadable, match=r"31\.2\.2026"):
        read_days("31.2.2026")


def test_the_hours_of_the_desk_hold_for_teams_without_their_own(lead, front) -> None:
    days = {"closed": "2026-12-28", "shortened": "2026-12-23 9-14", "worked": "12.12.2026"}
    assert lead.post("/settings/hours/desk", PLAIN | days, follow=True).status_code == 200
    calendar = calendar_of(front)
    row = TeamHours.objects.get(team=None)
    assert row.week[0] == [["09:00", "12:00"], ["13:00", "17:00"]] and row.country == "EE"
    assert calendar.zone == "Europe/Tallinn" and not calendar.hours(NOW.date().replace(month=12, day=28))
    assert "Mon–Fri 09:00–12:00, 13:00–17:00" in lead.get("/settings/hours/").content.decode()


def test_a_team_has_hours_of_its_own_until_it_works_as_the_desk_again(lead, front) -> None:
    page = lead.get(f"/settings/hours/{front.pk}").content.decode()
    assert "works as the desk does" in page
    lead.post(f"/settings/hours/{front.pk}", PLAIN | {"day5": "10-14"})
    assert TeamHours.objects.get(team=front).week[5] == [["10:00", "14:00"]]
    lead.post(f"/settings/hours/{front.pk}/removal")
    assert not TeamHours.objects.filter(team=front).exists()


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"day1": "from nine"}, "from nine"),
        ({"zone": "Mars"}, "Choose one from the list"),
        ({"country": "XX"}, "No public holidays are known"),
        ({"country": "GB", "region": "QQ"}, "SCT"),
        ({"closed": "Christmas"}, "Write it as 2026-12-24"),
        ({"shortened": "2026-12-23"}, "Say until when you work"),
    ],
)
def test_an_error_says_what_to_write_instead(lead, wrong, said) -> None:
    assert said in problems(lead.post("/settings/hours/desk", PLAIN | wrong))
    assert not TeamHours.objects.exists()


def test_hours_are_for_those_who_lead(at_desk, kadri, front) -> None:
    assert at_desk(kadri).get("/settings/hours/").status_code == 404
    assert at_desk(kadri).post(f"/settings/hours/{front.pk}", PLAIN).status_code == 404


def test_reminders_come_by_mail_to_who_wants_them_so(at_desk, kadri) -> None:
    desk = at_desk(kadri)
    desk.post("/settings/reminders/", {"by_mail": "yes"})
    assert ReminderWish.objects.get(colleague=kadri).by_mail
    desk.post("/settings/reminders/", {})
    assert not ReminderWish.objects.get(colleague=kadri).by_mail
    assert desk.get("/settings/reminders/callback").status_code == 404


def test_a_lead_sets_when_who_hears_of_a_kind_and_leaves_it_again(lead, call) -> None:
    units = {"ahead_unit": "h", "warn_unit": "min", "grace_unit": "min"}
    lead.post("/settings/reminders/callback", {"ahead": "2", "warn": "45", "grace": "", **units})
    row = KindSetting.objects.get(kind="callback")
    assert (row.ahead, row.warn, row.grace) == (timedelta(hours=2), timedelta(minutes=45), None)
    assert "2 h before; whoever leads 45 min before" in lead.get("/settings/reminders/").content.decode()
    lead.post("/settings/reminders/callback", {"ahead": "", "warn": "", "grace": "", **units})
    assert not KindSetting.objects.exists()


def test_whoever_keeps_it_hears_before_whoever_leads(lead) -> None:
    units = {"ahead_unit": "min", "warn_unit": "h", "grace_unit": "min"}
    answer = lead.post("/settings/reminders/callback", {"ahead": "10", "warn": "1", "grace": "", **units})
    assert "before whoever leads" in problems(answer)


def feed_of(desk: Any, team: Any = None) -> str:
    desk.post("/settings/calendar/renewal", {"team": team.pk} if team else {})
    return f"/promises/feed/{CalendarFeed.objects.get(team=team).word}.ics"


def events(client: Any, address: str) -> list[Any]:
    answer = client.get(address)
    assert answer.status_code == 200 and answer.headers["Content-Type"].startswith("text/calendar")
    return list(Calendar.from_ical(answer.content).walk("VEVENT"))


def test_appointments_stand_in_ones_own_calendar_with_their_times_and_changes(
    at_desk, kadri, client, promised, call
) -> None:
    fitting = promised("appointment", "Fitting", due=AT_THREE, ends=AT_THREE + timedelta(minutes=45), place="Room 2")
    address = feed_of(at_desk(kadri))
    (event,) = events(client, address)
    assert event["SUMMARY"] == "Fitting · Mari Tamm" and event["LOCATION"] == "Room 2"
    assert event.decoded("DTSTART") == AT_THREE and event.decoded("DTEND") == AT_THREE + timedelta(minutes=45)
    fitting.move(AT_THREE + timedelta(hours=1), at=NOW, by=kadri, asked=True)
    (moved,) = events(client, address)
    assert moved["UID"] == event["UID"] and moved["SEQUENCE"] > event["SEQUENCE"]
    fitting.release(at=NOW, by=kadri)
    assert events(client, address)[0]["STATUS"] == "CANCELLED"


def test_a_calendar_shows_no_more_than_its_colleague_may_see(
    at_desk, kadri, liis, front, client, promised, begun, payroll, tormod
) -> None:
    promised("appointment", "Of the team", owner=liis)
    promised("appointment", "The raise", conversation=begun(inbox=payroll), owner=tormod, team=None)
    address = feed_of(at_desk(kadri), front)
    assert [event["SUMMARY"] for event in events(client, address)] == ["Of the team · Mari Tamm"]
    front.memberships.filter(colleague=kadri).delete()
    assert events(client, address) == []


def test_a_renewed_address_leaves_the_old_one_leading_nowhere(at_desk, kadri, client) -> None:
    desk = at_desk(kadri)
    old, new = feed_of(desk), feed_of(desk)
    assert old != new and client.get(old).status_code == 404 and client.get(new).status_code == 200
    assert new.rsplit("/", 1)[1] in desk.get("/settings/calendar/").content.decode()
    kadri.is_active = False
    kadri.save()
    assert client.get(new).status_code == 404


def test_nobody_makes_a_calendar_of_a_team_that_is_not_theirs(at_desk, kadri, payroll) -> None:
    from hoia.people.models import Team

    wages = Team.objects.create(name="Wages")
    assert at_desk(kadri).post("/settings/calendar/renewal", {"team": wages.pk}).status_code == 404
    assert not CalendarFeed.objects.exists()
