"""Who sees what was promised, and whose it may be."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
import time_machine
from django.core import mail
from django.db import IntegrityError, connection, transaction

from hoia.conversations.models import Conversation
from hoia.ledger.models import Job
from hoia.ledger.work import do_all, sweep_all
from hoia.people.models import Colleague, Team
from hoia.promises.models import Promise, Reminder, ReminderWish
from hoia.promises.rules import NotAllowed
from tests.conversations.conftest import at_desk
from tests.people_fixtures import colleague
from tests.promises.conftest import AT_THREE, NOW

__all__ = ["at_desk"]

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@pytest.fixture
def wages(payroll: Any, begun: Callable[..., Any], promised: Callable[..., Any], tormod: Any) -> Any:
    """Something promised about somebody's wages, which only Tormod may know of."""
    return promised("refund", "Pay the difference", conversation=begun("Wages", inbox=payroll), owner=tormod, by=tormod)


def test_what_was_promised_in_an_inbox_is_seen_by_those_who_look_into_it(
    call, wages, kadri, liis, tormod, agnes, per
) -> None:
    for who in (kadri, liis, agnes, per):
        assert list(Promise.objects.within(who)) == [call]
    assert set(Promise.objects.within(tormod)) == {call, wages}


def test_what_was_promised_outside_of_any_conversation_is_its_owners_and_their_teams(
    promised, kadri, liis, per, tormod
) -> None:
    mine = promised(conversation=None)
    assert mine.team.name == "Front"
    alone = Promise.objects.make(kind="fix", words="Look at the lamp", at=NOW, owner=tormod, by=tormod)
    assert list(Promise.objects.within(kadri)) == [mine] and list(Promise.objects.within(liis)) == [mine]
    assert list(Promise.objects.within(per)) == []
    assert set(Promise.objects.within(tormod)) == {mine, alone}


def test_who_has_left_sees_nothing(call, kadri, liis) -> None:
    kadri.close(at=NOW, by=liis)
    assert not Promise.objects.within(Colleague.objects.get(pk=kadri.pk)).exists()


def test_a_token_for_one_inbox_sees_nothing_from_outside_of_it(promised, help_inbox, kadri) -> None:
    promised(conversation=None)
    seen = promised()
    kadri.limited_to = frozenset({help_inbox.pk})
    assert list(Promise.objects.within(kadri)) == [seen]


def test_a_promise_is_never_nobodys(promised, call, front) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Promise.objects.filter(pk=call.pk).update(owner=None, team=None)


def test_it_belongs_to_whoever_has_the_conversation_in_hand_if_nothing_else_is_said(
    promised, bicycle, kadri, liis, front
) -> None:
    bicycle.assign(liis, at=NOW, by=kadri)
    assert promised(owner=None).owner == liis
    bicycle.assign(None, at=NOW, by=kadri)
    assert promised(owner=None).owner == kadri
    bicycle.give_to_team(front, at=NOW, by=kadri)
    found = promised(owner=None, by=None, proposed=True)
    assert found.owner is None and found.team == front


def test_a_promise_that_nobody_was_given_goes_to_the_team_behind_the_inbox_or_the_owner_of_the_desk(
    promised, bicycle, front, help_inbox, tormod
) -> None:
    assert promised(owner=None, by=None).team == front
    help_inbox.teams.clear()
    assert promised(owner=None, by=None).owner == tormod


def test_nobody_is_made_responsible_for_what_they_cannot_see(promised, bicycle, kadri, wages, call, front) -> None:
    stranger = colleague("Sam", "Outside", "agent", "en")
    with pytest.raises(ValueError, match="look at it"):
        promised(owner=stranger)
    for to in (stranger, Team.objects.create(name="Elsewhere")):
        with pytest.raises(NotAllowed):
            call.hand_over(to, at=NOW, by=kadri)
    with pytest.raises(NotAllowed):
        wages.hand_over(front, at=NOW, by=None)


def test_a_promise_handed_over_is_told_to_who_gets_it_and_can_be_taken_back(call, kadri, liis) -> None:
    step = call.hand_over(liis, at=NOW, by=kadri)
    assert call.owner == liis and call.reminders.get().to == liis
    assert call.hand_over(liis, at=NOW, by=kadri) is None
    assert step.undo(NOW, kadri)
    call.refresh_from_db()
    assert call.owner == kadri


def test_each_time_a_promise_is_handed_to_the_same_colleague_they_are_told_once(at_desk, call, kadri, liis) -> None:
    ReminderWish.objects.create(colleague=liis, by_mail=True)
    for _time in range(2):
        for who, to in ((kadri, liis), (liis, kadri)):
            assert at_desk(who).post(f"/promises/{call.pk}/owner", {"to": f"colleague-{to.pk}"}).status_code == 302
            told = Reminder.objects.unseen(to).get()
            assert (told.why, told.promise) == ("handed", call)
            assert not Reminder.objects.unseen(who).filter(pk__gt=told.pk).exists()
            Reminder.objects.unseen(to).see(at=NOW)
            call.refresh_from_db()
            call.hand_over(to, at=NOW, by=who)  # pressed twice, it is theirs already
            assert not Reminder.objects.unseen(to).exists()
    assert [letter.to for letter in mail.outbox] == [["liis@desk.example"]] * 2


def test_one_is_shown_what_one_was_told_until_it_is_seen_or_done_and_only_within_reach(
    call, promised, kadri, payroll, tormod
) -> None:
    other = promised(words="Another")
    for row in (call, other):
        Reminder.objects.tell(row, "due", kadri, at=NOW, now=NOW)
    assert [one.promise for one in Reminder.objects.unseen(kadri)] == [other, call]
    other.keep(at=NOW, by=kadri)
    assert [one.promise for one in Reminder.objects.unseen(kadri)] == [call]
    call.conversation.move_to(payroll, at=NOW, by=tormod)
    assert not Reminder.objects.unseen(kadri).exists()
    assert Reminder.objects.filter(to=kadri).see(at=NOW) == 2


def test_what_is_asked_in_the_day_is_answered_in_order(promised, kadri, liis, front) -> None:
    tomorrow, today = promised(due=AT_THREE + DAY), promised()
    vague = promised(due=None, vague=True)
    team = promised(owner=None, team=front, due=AT_THREE + 2 * DAY)
    found = promised(proposed=True)
    photos = promised("delivery", side="customer", due=NOW - DAY)
    photos.lapse(NOW)
    mine = Promise.objects.within(kadri).of(kadri)
    assert list(mine.open().ours().earliest_first()) == [today, tomorrow, vague]
    assert list(mine.proposed()) == [found]
    assert list(mine.late()) == [photos] and list(Promise.objects.waiting_for_customer()) == [photos]
    assert set(Promise.objects.late(AT_THREE + timedelta(minutes=1)).ours()) == {today}
    assert team in Promise.objects.of_teams([front]) and list(
        Promise.objects.open().ours().due_before(AT_THREE + DAY)
    ) == [today]
    today.keep(at=NOW, by=kadri)
    assert today not in Promise.objects.alive()


@pytest.mark.parametrize(
    ("question", "index"),
    [
        (lambda kadri: Promise.objects.of(kadri).open().due_before(NOW).earliest_first(), "promise_owner"),
        (lambda kadri: Promise.objects.of_teams([1]).open().due_before(NOW), "promise_team"),
        (lambda kadri: Promise.objects.alive().filter(inbox__in=[1, 2]).due_before(NOW), "promise_inbox"),
        (lambda kadri: Promise.objects.proposed().due_before(NOW), "promise_alive"),
        (lambda kadri: Promise.objects.from_message(7), "promise_said_in"),
        (lambda kadri: Promise.objects.open().on(Conversation(pk=7)), "promise_conversation"),
    ],
)
def test_every_question_of_the_day_has_an_index(question, index, kadri) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL reads a small table from end to end, whatever indexes it has")
    assert index in question(kadri).explain()


def test_away_days_are_counted_in_the_zone_of_the_team(promised, kadri, liis) -> None:
    """At 23:30 in London it is tomorrow in Tallinn, where Kadri is away."""
    from datetime import UTC, datetime

    from hoia.promises.attending import hand_on
    from hoia.promises.models import TeamHours

    TeamHours.objects.create(zone="Europe/Tallinn")
    kadri.absences.create(first_day=date(2026, 11, 24), last_day=date(2026, 11, 24), stand_in=liis)
    call = promised(due=NOW + DAY)
    hand_on(datetime(2026, 11, 23, 21, 30, tzinfo=UTC))
    call.refresh_from_db()
    assert call.owner == kadri
    hand_on(datetime(2026, 11, 23, 22, 30, tzinfo=UTC))
    call.refresh_from_db()
    assert call.owner == liis


LOSSES = {
    "put out of the team": lambda s: (f"teams/{s['front'].pk}", {"name": "Front", "members": [s["liis"].pk]}),
    "put out by their own page": lambda s: (
        f"people/{s['kadri'].pk}",
        {"given_name": "Kadri", "role": "agent"},
    ),
    "a guest from now on": lambda s: (
        f"people/{s['kadri'].pk}",
        {"given_name": "Kadri", "role": "guest", "teams": [s["front"].pk]},
    ),
    "another team behind the inbox": lambda s: (
        f"inboxes/{s['inbox'].pk}",
        {"name": "Help", "language": "en", "teams": [s["front"].pk]},
    ),
    "closed": lambda s: (f"people/{s['kadri'].pk}/close", {}),
}


@pytest.fixture
def at(settings: Any) -> Any:
    """Travel to a moment, and let all be done that it brings."""
    settings.TIME_ZONE = "Europe/Tallinn"
    with time_machine.travel(NOW, tick=False) as clock:

        def go(moment: Any) -> None:
            clock.move_to(moment)
            do_all(moment)
            sweep_all(moment)

        yield go


@pytest.mark.parametrize("how", LOSSES)
def test_what_its_owner_may_not_see_any_more_goes_on_as_if_they_were_away(
    how, at_desk, promised, kadri, liis, tormod, front, help_inbox, begun, at
) -> None:
    if how == "another team behind the inbox":
        front.memberships.filter(colleague=kadri).delete()
        second = Team.objects.create(name="Second")
        second.memberships.create(colleague=kadri)
        help_inbox.teams.add(second)
    far, private = promised(due=NOW + 9 * DAY, team=front), promised(conversation=None, team=front)
    settled = promised(team=front)
    settled.keep(at=NOW, by=kadri)
    path, fields = LOSSES[how]({"front": front, "kadri": kadri, "liis": liis, "inbox": help_inbox})
    assert at_desk(tormod).post(f"/settings/{path}", fields).status_code == 302
    for minutes in (1, 3, 6, 9):
        at(NOW + timedelta(minutes=minutes))
    for row in (far, private, settled):
        row.refresh_from_db()
    assert (far.owner, far.team, settled.owner) == (None, front, kadri)
    assert private.owner == (None if how == "closed" else kadri), "what lies in no inbox is still theirs to see"
    assert far.steps.filter(verb="promise.handed_over").count() == 1
    assert "Hoia handed it over to Front" in at_desk(liis).get(f"/promises/{far.pk}").text


def test_who_takes_over_what_others_lost_sight_of_is_told_once_for_each(
    at_desk, promised, kadri, tormod, front, at, monkeypatch
) -> None:
    monkeypatch.setattr("hoia.promises.out_of_sight.BATCH", 2)
    rows = [promised(words=f"Call {n}", due=NOW + 9 * DAY) for n in range(5)]
    tormod.absences.create(first_day=NOW.date(), last_day=NOW.date())
    at_desk(tormod).post(f"/settings/teams/{front.pk}", {"name": "Front", "members": []})
    at(NOW + timedelta(hours=1))
    assert set(Promise.objects.values_list("owner", flat=True)) == {kadri.pk}, "nobody is there, and it is asked again"
    for hour in range(20, 26):
        at(NOW + timedelta(hours=hour))
    assert set(Promise.objects.values_list("owner", flat=True)) == {tormod.pk}
    assert sorted(one.promise_id for one in Reminder.objects.unseen(tormod)) == [row.pk for row in rows]
    assert not Job.objects.exists()


def test_who_is_back_in_a_moment_keeps_what_they_promised(at_desk, call, kadri, liis, tormod, front, at) -> None:
    for members in ([liis.pk], [liis.pk, kadri.pk]):
        at_desk(tormod).post(f"/settings/teams/{front.pk}", {"name": "Front", "members": members})
        at(NOW + timedelta(minutes=1))
    at(NOW + timedelta(minutes=9))
    call.refresh_from_db()
    assert call.owner == kadri


def test_what_moves_to_an_inbox_that_its_owner_does_not_see_goes_on(
    at_desk, call, bicycle, kadri, tormod, payroll, at
) -> None:
    at_desk(tormod).post("/acts/move", {"ids": [bicycle.pk], "inbox": payroll.pk})
    bicycle.refresh_from_db()
    assert bicycle.inbox == payroll
    at(NOW + timedelta(minutes=3))
    call.refresh_from_db()
    assert call.owner == tormod
