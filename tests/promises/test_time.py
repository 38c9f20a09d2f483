"""What the passing of time brings: each is told once, to the right person, whatever happens to the clock and the workers."""

from datetime import date, timedelta
from typing import Any

import pytest
import time_machine
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext

from hoia.ledger.models import Event
from hoia.promises.attending import hand_on
from hoia.promises.models import KindSetting, Promise, Reminder, ReminderWish, TeamHours
from hoia.promises.sweeps import look
from tests.people_fixtures import colleague
from tests.promises.conftest import AT_THREE, NOW

pytestmark = pytest.mark.django_db
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def told(promise: Any) -> list[tuple[str, str]]:
    """Why and who, in order; "" where nobody was told."""
    rows = promise.reminders.select_related("to").order_by("pk")
    return [(row.why, row.to.given_name if row.to else "") for row in rows]


def test_the_owner_is_reminded_the_lead_warned_and_then_it_is_late(call, kadri, liis) -> None:
    for minute in range(-60, 20):
        look(AT_THREE + minute * MINUTE)
    assert told(call) == [("ahead", "Kadri"), ("escalation", "Liis"), ("due", "Kadri")]
    assert [one.sent_at for one in call.reminders.order_by("pk")] == [
        AT_THREE - 30 * MINUTE,
        AT_THREE - 10 * MINUTE,
        AT_THREE,
    ]
    call.refresh_from_db()
    assert call.is_late and call.missed == AT_THREE


def test_nobody_is_reminded_of_what_is_done(call, kadri, liis) -> None:
    call.keep(at=NOW + HOUR, by=kadri)
    look(AT_THREE + HOUR)
    assert told(call) == []


def test_after_a_long_silence_everybody_hears_it_once_and_nobody_that_it_will_be_due(call, kadri, liis) -> None:
    look(AT_THREE + 3 * HOUR)
    look(AT_THREE + 4 * HOUR)
    assert told(call) == [("ahead", ""), ("escalation", "Liis"), ("due", "Kadri")]
    call.refresh_from_db()
    assert call.is_late


def test_a_clock_that_is_put_back_reminds_nobody_again(call, kadri, liis) -> None:
    look(AT_THREE - 20 * MINUTE)
    Promise.objects.update(next_at=NOW)  # as if it were to be looked at again
    look(AT_THREE - 25 * MINUTE)
    look(AT_THREE - 15 * MINUTE)
    assert told(call) == [("ahead", "Kadri")]


def test_what_was_put_off_is_reminded_of_anew(call, kadri, liis) -> None:
    look(AT_THREE)
    call.move(AT_THREE + DAY, at=AT_THREE, by=kadri, asked=True)
    look(AT_THREE + DAY)
    assert told(call).count(("due", "Kadri")) == 2


def test_for_monday_at_nine_one_is_reminded_on_friday(promised, kadri, liis) -> None:
    monday = promised(due=NOW - 30 * MINUTE + 7 * DAY)
    look(NOW - 30 * MINUTE + 4 * DAY + 7.4 * HOUR)
    assert told(monday) == []
    look(NOW - 30 * MINUTE + 4 * DAY + 7.5 * HOUR)
    assert told(monday) == [("ahead", "Kadri")]


def test_the_hours_of_the_team_decide_when_it_is_reminded(promised, front, kadri) -> None:
    monday = promised(due=NOW - 30 * MINUTE + 7 * DAY)
    with time_machine.travel(NOW):
        TeamHours.objects.create(team=front, zone="Europe/Tallinn", week=[[["06:00", "22:00"]]] * 7)
    look(NOW + 6 * DAY)
    assert told(monday) == []
    look(monday.due - 30 * MINUTE)
    assert told(monday) == [("ahead", "Kadri")]


def test_each_desk_sets_its_own_lead_and_what_stands_follows(call, kadri) -> None:
    with time_machine.travel(NOW):
        KindSetting.objects.create(kind="callback", ahead=2 * HOUR)
    look(AT_THREE - 2 * HOUR)
    assert told(call) == [("ahead", "Kadri")]


def test_of_a_promise_of_the_whole_team_everybody_there_hears(promised, front, kadri, liis) -> None:
    call = promised(owner=None, team=front)
    kadri.absences.create(first_day=date(2026, 11, 23), last_day=date(2026, 11, 24))
    look(AT_THREE - 15 * MINUTE)
    assert told(call) == [("ahead", "Liis")]


def test_what_comes_due_while_its_owner_is_away_goes_to_the_stand_in(promised, front, kadri, liis) -> None:
    jaan = colleague("Jaan", "Kask", "agent", "en")
    front.memberships.create(colleague=jaan)
    kadri.absences.create(first_day=date(2026, 11, 24), last_day=date(2026, 11, 27), stand_in=jaan)
    today, wednesday, next_week = promised(), promised(due=NOW + 2 * DAY), promised(due=NOW + 7 * DAY)
    hand_on(NOW)
    assert {one.owner for one in Promise.objects.all()} == {kadri}
    hand_on(NOW + 1 * DAY)
    owners = dict(Promise.objects.values_list("pk", "owner__given_name"))
    # Today's is late by then: somebody who is there must see to it.
    assert owners == {today.pk: "Jaan", wednesday.pk: "Jaan", next_week.pk: "Kadri"}
    assert ("handed", "Jaan") in told(wednesday)
    hand_on(NOW + 1 * DAY)
    assert Event.objects.filter(verb="promise.handed_over").count() == 2


def test_a_stand_in_who_may_not_look_into_the_inbox_is_passed_over(promised, kadri, liis) -> None:
    stranger = colleague("Sam", "Outside", "agent", "en")
    kadri.absences.create(first_day=date(2026, 11, 23), last_day=date(2026, 11, 23), stand_in=stranger)
    call = promised()
    hand_on(NOW)
    call.refresh_from_db()
    assert call.owner is None and call.team.name == "Front"


def test_two_who_stand_in_for_each_other_do_not_go_round_for_ever(promised, kadri, liis, tormod) -> None:
    kadri.absences.create(first_day=date(2026, 11, 23), last_day=date(2026, 11, 23), stand_in=liis)
    liis.absences.create(first_day=date(2026, 11, 23), last_day=date(2026, 11, 23), stand_in=kadri)
    call = promised()
    hand_on(NOW)
    call.refresh_from_db()
    assert call.owner == tormod


def test_what_somebody_who_left_had_promised_goes_on(promised, front, kadri, liis) -> None:
    vague = promised(due=None, vague=True)
    kadri.close(at=NOW, by=liis)
    hand_on(NOW)
    vague.refresh_from_db()
    assert vague.owner is None and vague.team == front


def test_who_wants_it_is_reminded_by_mail_too(call, kadri, liis) -> None:
    ReminderWish.objects.create(colleague=kadri, by_mail=True)
    look(AT_THREE - 20 * MINUTE)
    look(AT_THREE - 5 * MINUTE)
    assert [letter.to for letter in mail.outbox] == [["kadri@desk.example"]]
    assert f"/promises/{call.pk}" in mail.outbox[0].body and "15:00" in mail.outbox[0].subject
    assert "bicycle" not in mail.outbox[0].body  # letters are not shredded


def test_the_customers_own_promise_is_never_broken_by_time_but_a_nudge_is_ready(promised, kadri, liis, mari) -> None:
    from hoia.promises.letters import nudge

    photos = promised("delivery", "Send the photos", side="customer", quote="Saadan pildid täna õhtul")
    look(AT_THREE + HOUR)
    look(AT_THREE + 60 * DAY)
    photos.refresh_from_db()
    assert photos.is_late and told(photos) == [("nudge", "Kadri")]
    assert "Saadan pildid täna õhtul" in nudge(photos)
    assert photos in Promise.objects.waiting_for_customer()


def test_a_price_that_held_until_its_moment_is_kept(promised, kadri) -> None:
    price = promised("price", "The price holds until three")
    look(AT_THREE + HOUR)
    price.refresh_from_db()
    assert price.state == "kept" and price.settlements.get().evidence == "time"


def test_one_that_cannot_be_attended_to_keeps_nobody_waiting(promised, kadri, liis, monkeypatch) -> None:
    from hoia.promises import sweeps

    bad, good = promised(), promised()
    real = sweeps.attend
    monkeypatch.setattr(sweeps, "attend", lambda number, now: 1 / 0 if number == bad.pk else real(number, now))
    with pytest.raises(RuntimeError):
        look(AT_THREE)
    assert ("due", "Kadri") in told(good)
    monkeypatch.undo()
    look(AT_THREE + 5 * MINUTE)
    assert ("due", "Kadri") in told(bad)


def test_the_sweep_asks_one_question_when_nothing_is_due(promised, kadri) -> None:
    for _ in range(20):
        promised(due=NOW + 30 * DAY)
    with CaptureQueriesContext(
        connection,
    ) as asked:
        look(NOW)
    assert len(asked) == 1


def test_the_question_of_the_sweep_is_answered_by_its_small_index(call) -> None:
    plan = Promise.objects.to_look_at(NOW)[:200].explain()
    assert "promise_next" in plan or connection.vendor == "postgresql"
    assert Reminder.objects.count() == 0


def test_what_is_due_in_months_follows_new_hours_as_well(promised, front, kadri, liis) -> None:
    far = promised(due=NOW - 30 * MINUTE + 70 * DAY)
    with time_machine.travel(NOW):
        TeamHours.objects.create(team=front, zone="Europe/Tallinn", week=[[["06:00", "22:00"]]] * 7)
    far.refresh_from_db()
    assert far.next_at == far.due - 16 * DAY
    look(NOW + 60 * DAY)
    far.refresh_from_db()
    assert far.next_at == far.due - 30 * MINUTE and told(far) == []
