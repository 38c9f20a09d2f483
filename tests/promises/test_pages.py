"""What can be done with a promise on its page: each act is one POST, answered in a sentence, and can be taken back."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext

from hoia.ledger.work import do_all
from hoia.people.models import Team
from hoia.promises.models import Appointment, Example, Promise
from tests.conversations.conftest import at_desk, wrote
from tests.promises.conftest import AT_THREE, NOW
from tests.promises.test_customers_page import let_in, page

__all__ = ["at_desk"]

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def half_past_nine(settings: Any) -> Any:
    settings.TIME_ZONE = "Europe/Tallinn"
    with time_machine.travel(NOW, tick=False) as clock:
        yield clock


@pytest.fixture
def desk(at_desk: Callable[[Any], Any], kadri: Any) -> Any:
    return at_desk(kadri)


def told(answer: Any) -> dict[str, Any]:
    return json.loads(answer.headers["HX-Trigger"])["toast"]


def do(desk: Any, row: Promise, what: str, **fields: Any) -> dict[str, Any]:
    """Do something with a promise as the page does; returns what is said of it."""
    answer = desk.post(f"/promises/{row.pk}/{what}", fields, headers={"HX-Request": "true"})
    assert answer.status_code in (200, 204), answer.content
    row.refresh_from_db()
    return told(answer)


def take_back(desk: Any, said: dict[str, Any], row: Promise) -> None:
    answer = desk.post(said["undo"], headers={"HX-Request": "true"})
    assert told(answer)["text"] == "Undone."
    row.refresh_from_db()


def written(moment: datetime) -> str:
    return moment.astimezone(NOW.tzinfo).strftime("%Y-%m-%dT%H:%M")


def test_a_promise_shows_when_who_what_whose_and_how_it_stands(desk, call, mari) -> None:
    mari.called = "Marike"
    mari.save()
    page = desk.get(f"/promises/{call.pk}").content.decode()
    for words in ("Marike", "Call about the bicycle", "15:00", "in 5 h", "Kadri Mets", "open", "phone-call"):
        assert words in page or words == "phone-call", words
    assert "Kadri Mets noted it" in page


def test_done_in_time_is_kept_and_comes_back_by_undo(desk, call) -> None:
    said = do(desk, call, "settlement")
    assert call.state == "kept" and said["text"] == "Done: the promise is kept."
    take_back(desk, said, call)
    assert call.state == "open" and call.is_alive
    assert 'class="undone"' in desk.get(f"/promises/{call.pk}/history").content.decode()


def test_the_small_object_is_drawn_anew_where_it_was_settled(desk, call) -> None:
    answer = desk.post(f"/promises/{call.pk}/settlement", {"look": "bare"}, headers={"HX-Request": "true"})
    text = answer.content.decode()
    assert "kept" in text and "is-green" in text and "Mari" not in text


def test_done_at_an_earlier_moment_counts_from_then(desk, call, half_past_nine) -> None:
    half_past_nine.move_to(AT_THREE + timedelta(hours=1))
    do(desk, call, "settlement", done_at=written(AT_THREE - timedelta(minutes=10)), reason="Talked at the counter")
    assert call.state == "kept"
    assert "Talked at the counter" in desk.get(f"/promises/{call.pk}").content.decode()


def test_what_is_done_after_its_moment_says_by_how_much_it_was_late(desk, call, half_past_nine) -> None:
    half_past_nine.move_to(AT_THREE + timedelta(minutes=20))
    assert "late by 20 min" in desk.get(f"/promises/{call.pk}").content.decode()
    assert do(desk, call, "settlement")["text"] == "Done, late."
    assert "done late, by 20 min" in desk.get(f"/promises/{call.pk}").content.decode()


def test_what_was_found_is_confirmed_corrected_or_dismissed(desk, promised) -> None:
    found = promised(proposed=True, quote="I'll call you by three", confidence=0.9)
    said = do(desk, found, "dismissal")
    assert found.state == "dismissed" and Example.objects.get().decided is None
    take_back(desk, said, found)
    do(desk, found, "confirmation", words="Ring about the helmet", kind="reply", due=written(AT_THREE))
    assert (found.state, found.words, found.kind, found.due) == ("open", "Ring about the helmet", "reply", AT_THREE)


def test_it_is_put_off_only_when_the_customer_knows(desk, call) -> None:
    later = AT_THREE + timedelta(hours=2)
    assert do(desk, call, "move", due=written(later))["kind"] == "error" and call.due == AT_THREE
    said = do(desk, call, "move", due=written(later), knows="asked")
    assert call.due == later
    take_back(desk, said, call)
    do(desk, call, "move", due=written(later), knows="call")
    assert call.due == later and call.moves.last().told.channel == "phone"


def test_the_call_that_tells_of_a_new_time_keeps_nothing(desk, promised) -> None:
    before = NOW - timedelta(hours=1)
    call, other = promised(at=before), promised(words="Call about the bell", at=before)
    do(desk, call, "move", due=written(AT_THREE + timedelta(days=1)), knows="call")
    do_all(NOW + timedelta(minutes=1))
    for row in (call, other):
        row.refresh_from_db()
        assert row.state == "open" and not row.settlements.exists()


def test_what_is_settled_is_not_put_off_and_no_call_is_noted(desk, call, bicycle, kadri) -> None:
    call.keep(at=NOW, by=kadri)
    noted = bicycle.messages.count()
    said = do(desk, call, "move", due=written(AT_THREE + timedelta(days=1)), knows="call")
    assert "Nothing was changed" in said["text"] and bicycle.messages.count() == noted


def test_a_moment_that_has_passed_or_cannot_be_read_is_refused_in_words(desk, call) -> None:
    assert "has passed" in do(desk, call, "move", due=written(NOW - timedelta(hours=1)), knows="asked")["text"]
    assert "no day and hour: soon" in do(desk, call, "move", due="soon", knows="asked")["text"]
    assert "still to come" in do(desk, call, "settlement", done_at=written(AT_THREE))["text"]
    assert call.due == AT_THREE and call.state == "open"


def test_it_is_let_go_or_given_up(desk, promised) -> None:
    needless, broken = promised(), promised("fix", "Mend the chain")
    do(desk, needless, "release", reason="They fixed it themselves")
    do(desk, broken, "breach", reason="No spare part")
    assert (needless.state, broken.state) == ("released", "broken")


def test_it_is_handed_only_to_somebody_who_may_look_at_it(desk, call, liis, front) -> None:
    wages = Team.objects.create(name="Wages")
    assert do(desk, call, "owner", to=f"team-{wages.pk}")["kind"] == "error"
    said = do(desk, call, "owner", to=f"colleague-{liis.pk}")
    assert call.owner == liis and said["text"] == "Handed over to Liis Saar."
    page = desk.get(f"/promises/{call.pk}").content.decode()
    assert "handed it over to Liis Saar" in page and "Wages" not in page.split("Hand over")[1].split("</form>")[0]


def test_a_letter_that_reached_nobody_has_told_nobody(desk, call, bicycle, kadri) -> None:
    later, to = AT_THREE + timedelta(hours=2), {"to": [["Mari", "mari@tamm.example"]]}
    letter = bicycle.reply("It will be five o’clock.", at=NOW, by=kadri, recipients=to)
    rows = type(letter).objects.filter(pk=letter.pk)
    for reached in ({"delivery": "held"}, {"delivery": "failed"}, {"delivery": "bounced"}, {"automatic": "reply"}):
        rows.update(**{"delivery": "sent"} | reached)
        said = do(desk, call, "move", due=written(later), knows="letter", letter=letter.pk)
        assert said["text"] == "Choose the letter in which the customer was told." and call.due == AT_THREE
    rows.update(delivery="sent", automatic="")
    do(desk, call, "move", due=written(later), knows="letter", letter=letter.pk)
    assert call.due == later and call.moves.last().told == letter


def test_what_is_settled_meanwhile_is_told_instead_of_failing(desk, call, liis) -> None:
    call.keep(at=NOW, by=liis)
    assert "kept now" in do(desk, call, "release")["text"]


def test_who_only_reads_sees_no_acts_and_cannot_act(at_desk, agnes, call) -> None:
    reader = at_desk(agnes)
    assert "/settlement" not in reader.get(f"/promises/{call.pk}").content.decode()
    assert reader.post(f"/promises/{call.pk}/settlement").status_code == 403


def test_a_promise_rests_on_what_another_department_said(desk, call, front) -> None:
    shop = Team.objects.create(name="Workshop")
    noon = AT_THREE - timedelta(hours=3)
    do(desk, call, "links", words="The part is there", to=f"team-{shop.pk}", due=written(noon))
    inner = call.rests_on()[0]
    assert (inner.team, inner.due, inner.conversation) == (shop, noon, None)
    page = desk.get(f"/promises/{call.pk}").content.decode()
    assert "A promise of Workshop" in page and "The part is there" not in page


def test_a_chain_does_not_close_to_a_circle(desk, promised) -> None:
    outer, inner = promised(), promised("reply", "Ask the workshop", due=AT_THREE - timedelta(hours=1))
    do(desk, outer, "links", number=str(inner.pk))
    assert "must not close to a circle" in do(desk, inner, "links", number=f"#{outer.pk}")["text"]
    page = desk.get(f"/promises/{outer.pk}").content.decode()
    assert "Ask the workshop" in page
    assert "What rests on this" in desk.get(f"/promises/{inner.pk}").content.decode()


def test_an_inner_promise_noted_by_mistake_goes_with_its_link(desk, call, mari, front) -> None:
    fields = {"words": "The workshop looks at it", "kind": "fix", "to": f"team-{front.pk}"}
    said = do(desk, call, "links", **fields)
    assert do(desk, call, "links", **fields)["text"] == "It rests on that one already."
    take_back(desk, said, call)
    [inner] = Promise.objects.exclude(pk=call.pk)
    assert inner.state == "dismissed" and call.rests_on() == []
    mari.language = "en"
    mari.save()
    client = let_in(mari, NOW)
    assert "We call you back" in page(client) and "We put it right" not in page(client)


def test_an_inner_promise_on_which_work_has_begun_stays_below(desk, call, front) -> None:
    said = do(desk, call, "links", words="The workshop looks at it", to=f"team-{front.pk}")
    [inner] = call.rests_on()
    do(desk, inner, "settlement")
    answer = desk.post(said["undo"], headers={"HX-Request": "true"})
    assert told(answer)["text"] == "This was undone already, or changed since."
    assert call.rests_on() == [inner]


def test_the_link_that_broke_first_is_named(desk, promised, half_past_nine) -> None:
    outer = promised()
    inner = promised("reply", "Ask the workshop", due=AT_THREE - timedelta(hours=1))
    outer.rest_on(inner, at=NOW, by=None)
    for row in (inner, outer):
        row.lapse(AT_THREE + timedelta(hours=1))
    half_past_nine.move_to(AT_THREE + timedelta(hours=1))
    assert "This link broke first." in desk.get(f"/promises/{outer.pk}").content.decode()


def test_an_appointment_that_had_no_time_for_a_while_ends_after_it_begins(desk, promised) -> None:
    row = promised("appointment", "Fitting")
    do(desk, row, "correction", due="", due_from="")
    said = do(desk, row, "correction", due=written(AT_THREE + timedelta(days=5)), due_from="")
    assert Appointment.objects.get(promise=row).ends_at == row.due + row.kind_of.lasts
    take_back(desk, said, row)
    do(desk, row, "move", due=written(AT_THREE + timedelta(days=7)), knows="asked")
    assert Appointment.objects.get(promise=row).ends_at == row.due + row.kind_of.lasts


def test_what_was_found_and_is_confirmed_for_another_day_takes_its_end_along(desk, promised) -> None:
    row = promised("appointment", "Fitting", proposed=True, quote="We meet at three", confidence=0.9)
    said = do(desk, row, "confirmation", due=written(AT_THREE + timedelta(days=1)))
    assert Appointment.objects.get(promise=row).ends_at == row.due + row.kind_of.lasts
    take_back(desk, said, row)
    assert Appointment.objects.get(promise=row).ends_at == AT_THREE + row.kind_of.lasts


def test_nothing_ends_before_it_began(desk, promised, half_past_nine) -> None:
    row = promised("appointment", "Fitting", due=NOW)
    half_past_nine.move_to(NOW + timedelta(seconds=30))
    do(desk, row, "beginning")
    said = do(desk, row, "end", at=written(NOW - timedelta(days=3)))
    assert said["kind"] == "error" and "It began after that moment." in said["text"]
    assert Appointment.objects.get(promise=row).ended_at is None
    do(desk, row, "end", at=written(NOW))  # within the minute in which it began
    facts = Appointment.objects.get(promise=row)
    assert facts.ended_at == facts.began_at


def test_a_late_start_has_a_cause_and_those_further_down_the_day_are_warned_in_their_language(
    desk, promised, begun, kadri, mari, half_past_nine
) -> None:
    first = promised("appointment", "Fitting", due=NOW + timedelta(minutes=30))
    other = begun("The lamp")
    asked = other.messages.get()
    asked.from_address, asked.from_name = "mari@tamm.example", "Mari Tamm"
    asked.save()
    second = promised("appointment", "Second fitting", conversation=other, due=NOW + timedelta(minutes=90))
    half_past_nine.move_to(NOW + timedelta(minutes=55))
    said = do(desk, first, "beginning", cause="On the road")
    assert said["text"] == "It began 25 minutes late." and first.state == "late"
    page = desk.get(f"/promises/{first.pk}").content.decode()
    assert "On the road" in page and "at about 11:25 instead of 11:00" in page
    said = do(desk, first, "warnings", promise=second.pk)
    second.refresh_from_db()
    assert second.due == NOW + timedelta(minutes=115)
    letter = other.messages.get(direction="out")
    assert "11:25" in letter.text and letter.recipients["to"] == [["Mari Tamm", "mari@tamm.example"]]
    take_back(desk, said, second)
    assert second.due == NOW + timedelta(minutes=90) and not other.messages.filter(direction="out").exists()
    do(desk, first, "end")
    assert Appointment.objects.get(promise=first).ended_at


def test_however_many_wait_further_down_the_day_the_page_asks_no_more(desk, promised, half_past_nine) -> None:
    first, asked = promised("appointment", "Fitting", due=NOW + timedelta(minutes=30)), []
    half_past_nine.move_to(NOW + timedelta(hours=6))
    for n in range(1, 13):
        promised("visit" if n % 2 else "appointment", "Fitting", due=NOW + timedelta(minutes=40 + n))
        with CaptureQueriesContext(connection) as questions:
            page = desk.get(f"/promises/{first.pk}").content.decode()
        assert page.count('name="promise" value=') == n
        asked.append(len(questions))
    assert asked[1] == asked[-1]


def test_a_warning_is_no_answer_to_what_the_customer_asked(desk, promised, begun, half_past_nine) -> None:
    first = promised("appointment", "Fitting", due=NOW + timedelta(minutes=30))
    other = begun("The lamp")
    second = promised("appointment", "Second fitting", conversation=other, due=NOW + timedelta(minutes=90))
    price = promised("reply", "Write her the price", conversation=other, at=NOW - timedelta(hours=1))
    wrote(other, "And what does it cost?", at=NOW)
    half_past_nine.move_to(NOW + timedelta(minutes=55))
    do(desk, first, "beginning", cause="On the road")
    do(desk, first, "warnings", promise=second.pk)
    do_all(NOW + timedelta(minutes=56))
    for row in (other, price, second):
        row.refresh_from_db()
    assert second.due == NOW + timedelta(minutes=115) and price.state == "open" and other.waiting_since is not None
    assert Promise.objects.count() == 3


def test_a_customer_of_no_known_language_is_warned_in_that_of_the_desk(
    desk, promised, bicycle, mari, half_past_nine, settings
) -> None:
    settings.LANGUAGE_CODE, mari.language, bicycle.inbox.language = "et", "", ""
    mari.save()
    bicycle.inbox.save()
    bicycle.messages.update(from_address="mari@tamm.example", from_name="Mari Tamm")
    first = promised("appointment", "Fitting", due=NOW + timedelta(minutes=30))
    second = promised("appointment", "Second fitting", due=NOW + timedelta(minutes=90))
    half_past_nine.move_to(NOW + timedelta(minutes=55))
    do(desk, first, "beginning", cause="On the road")
    do(desk, first, "warnings", promise=second.pk)
    text = bicycle.messages.get(direction="out").text
    assert text.startswith("Tere") and "11:25" in text and "11:00" in text


def test_one_that_overruns_warns_the_next_and_says_who_could_not_be_told(desk, promised, begun, half_past_nine) -> None:
    first = promised("appointment", "Fitting", due=NOW + timedelta(minutes=30))
    near, far = begun("The lamp"), begun("The bell")
    near.messages.update(from_address="mari@tamm.example", from_name="Mari Tamm")
    far.messages.all().delete()
    far.customer.handles.all().delete()
    second = promised("appointment", "Second", conversation=near, due=NOW + timedelta(minutes=90))
    third = promised("appointment", "Third", conversation=far, due=NOW + timedelta(minutes=150))
    half_past_nine.move_to(NOW + timedelta(minutes=30))
    do(desk, first, "beginning")
    half_past_nine.move_to(NOW + timedelta(minutes=121))  # it still runs, and the second was due half an hour ago
    assert "at about 11:40 instead of 11:00" in desk.get(f"/promises/{first.pk}").content.decode()
    said = do(desk, first, "warnings", promise=[second.pk, third.pk])
    assert said["text"].startswith("1 customer is told. Not told: Mari"), said
    assert "11:40" in near.messages.get(direction="out").text
    second.refresh_from_db()
    third.refresh_from_db()
    assert second.due == NOW + timedelta(minutes=130) and third.due == NOW + timedelta(minutes=150)


def test_of_joined_conversations_the_one_that_stands_holds_the_warning_and_no_other_letter_is_recalled_by_it(
    desk, promised, begun, kadri, half_past_nine
) -> None:
    first = promised("appointment", "Fitting", due=NOW + timedelta(minutes=30))
    old, home = begun("The lamp"), begun("The lamp, again")
    second = promised("appointment", "Second fitting", conversation=old, due=NOW + timedelta(minutes=90))
    for row in (old, home):
        row.messages.update(from_address="mari@tamm.example", from_name="Mari Tamm")
    old.merge_into(home, at=NOW, by=kadri)
    half_past_nine.move_to(NOW + timedelta(minutes=55))
    do(desk, first, "beginning", cause="On the road")
    do(desk, first, "warnings", promise=second.pk)
    letter = home.messages.get(direction="out")
    assert "11:25" in letter.text
    other = home.reply("Something else.", at=NOW, by=kadri, recipients=letter.recipients)
    desk.post(f"/promises/{first.pk}/warnings/undo?message={other.pk}")
    assert home.messages.filter(pk=other.pk).exists()
    desk.post(f"/promises/{first.pk}/warnings/undo?message={letter.pk}")
    assert not home.messages.filter(pk=letter.pk).exists()


def test_without_scripts_a_form_leads_back_with_a_message(desk, call) -> None:
    answer = desk.post(f"/promises/{call.pk}/settlement", follow=True)
    assert "Done: the promise is kept." in answer.content.decode()


def test_what_lies_in_another_inbox_does_not_exist(desk, promised, begun, payroll, tormod) -> None:
    secret = promised(conversation=begun(inbox=payroll), owner=tormod)
    assert desk.get(f"/promises/{secret.pk}").status_code == 404
    assert desk.post(f"/promises/{secret.pk}/settlement").status_code == 404
    step = secret.correct(at=NOW, by=tormod, words="Raise")
    assert desk.post(f"/promises/steps/{step.pk}/undo").status_code == 404


def test_what_the_customer_did_is_told_as_theirs(desk, call, mari) -> None:
    call.move(AT_THREE + timedelta(hours=1), at=NOW, by=mari, asked=True)
    assert "The customer put it off from" in desk.get(f"/promises/{call.pk}/history").content.decode()


@pytest.mark.parametrize(
    ("what", "field"),
    [("move", "due"), ("correction", "due"), ("settlement", "done_at"), ("beginning", "at"), ("links", "due")],
)
@pytest.mark.parametrize(
    "moment", ["0001-01-01T00:00", "0001-01-01T00:00+14:00", "9000-12-31T23:59-12:00", "9999-12-31T23:59"]
)
def test_moments_at_the_edges_of_the_calendar_are_answered(desk, promised, front, what, field, moment) -> None:
    visit = promised("visit")
    do(desk, visit, what, **{field: moment, "knows": "asked", "words": "Tell me", "to": f"team-{front.pk}"})
    assert desk.get(f"/promises/{visit.pk}").status_code == 200
