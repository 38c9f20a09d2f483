"""The life of a promise, from the first word to what became of it."""

from datetime import UTC, timedelta
from typing import Any

import pytest

from hoia.ledger.models import Event
from hoia.promises.models import Promise
from hoia.promises.rules import NotAllowed, NotTold
from tests.promises.conftest import AT_THREE, NOW

pytestmark = pytest.mark.django_db
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def told(promise: Any) -> list[str]:
    return list(
        Event.objects.filter(subject_kind="promise", subject_id=promise.pk)
        .order_by("pk")
        .values_list("verb", flat=True)
    )


def test_a_call_before_the_agreed_minute_is_kept(call, kadri) -> None:
    call.keep(at=AT_THREE - MINUTE, by=kadri)
    assert call.state == "kept" and call.settled_at == AT_THREE - MINUTE
    assert call.settlements.get().outcome == "kept"
    assert told(call) == ["promise.made", "promise.kept"]


def test_a_call_back_after_the_agreed_minute_is_late(call, kadri) -> None:
    call.keep(at=AT_THREE + 20 * MINUTE, by=kadri)
    assert call.state == "late" and not call.is_alive
    assert call.minutes_late() == 20
    assert told(call) == ["promise.made", "promise.late"]


def test_what_is_undone_is_as_it_was(call, kadri) -> None:
    step = call.keep(at=NOW + HOUR, by=kadri)
    assert step.undo(NOW + HOUR + MINUTE, kadri)
    call.refresh_from_db()
    assert call.state == "open" and call.is_alive and call.next_at == AT_THREE - 30 * MINUTE
    assert call.settlements.get().undone_at
    assert not step.undo(NOW + 2 * HOUR, kadri)


def test_a_promise_is_put_off_only_when_the_customer_knows(call, kadri, bicycle) -> None:
    with pytest.raises(NotTold):
        call.move(AT_THREE + HOUR, at=NOW, by=kadri)
    said = bicycle.reply("At four, sorry.", at=NOW, by=kadri, recipients={"to": [["", "mari@tamm.example"]]})
    call.move(AT_THREE + HOUR, at=NOW, by=kadri, told=said)
    assert call.state == "open" and call.due == AT_THREE + HOUR and call.missed is None
    assert call.moves.get().told == said


def test_put_off_after_its_moment_it_is_late_and_stays_so(call, kadri) -> None:
    call.move(AT_THREE + HOUR, at=AT_THREE + 10 * MINUTE, by=kadri, asked=True)
    assert call.state == "late" and call.missed == AT_THREE
    call.keep(at=AT_THREE + 30 * MINUTE, by=kadri)
    assert call.state == "late" and call.minutes_late() == 30


def test_time_makes_it_late_and_then_broken(call) -> None:
    assert not call.lapse(AT_THREE + 5 * MINUTE)
    assert call.lapse(AT_THREE + 6 * MINUTE) and call.is_late
    assert not call.lapse(AT_THREE + 7 * MINUTE)
    assert call.lapse(AT_THREE + timedelta(days=2)) and call.state == "broken"
    assert told(call) == ["promise.made", "promise.late", "promise.broken"]


def test_a_found_promise_waits_for_a_decision(promised, kadri) -> None:
    found = promised(quote="I'll call you by three", confidence=0.9, proposed=True)
    assert list(Promise.objects.proposed()) == [found] and found.next_at is None
    found.confirm(at=NOW, by=kadri, due=AT_THREE + HOUR)
    assert found.state == "open" and found.due == AT_THREE + HOUR and found.next_at
    assert found.examples.get().decided["due"] == (AT_THREE + HOUR).astimezone(UTC).isoformat()
    with pytest.raises(NotAllowed):
        found.dismiss(at=NOW, by=kadri)


def test_what_was_noted_wrongly_is_set_right_and_can_be_put_back(call, kadri) -> None:
    step = call.correct(at=NOW, by=kadri, kind="visit", words="Come by", due=AT_THREE + HOUR)
    assert (call.kind, call.words, call.due) == ("visit", "Come by", AT_THREE + HOUR)
    assert call.appointment.ends_at == AT_THREE + 2 * HOUR and call.next_at == AT_THREE
    assert call.correct(at=NOW, by=kadri, words="Come by") is None
    event = Event.objects.get(verb="promise.corrected")
    assert event.facts["before"]["kind"] == "callback" and event.facts["after"]["words"] == "Come by"
    assert step.undo(NOW, kadri)
    call.refresh_from_db()
    assert (call.kind, call.words, call.due) == ("callback", "Call about the bicycle", AT_THREE)


def test_a_missed_moment_is_not_corrected_away_but_by_whoever_leads(call, kadri, liis) -> None:
    call.lapse(AT_THREE + HOUR)
    call.correct(at=AT_THREE + HOUR, by=kadri, words="Call her at home")
    with pytest.raises(NotAllowed):
        call.correct(at=AT_THREE + HOUR, by=kadri, due=AT_THREE + 3 * HOUR)
    call.correct(at=AT_THREE + HOUR, by=liis, due=AT_THREE + 3 * HOUR)
    assert call.state == "open" and call.missed is None
    before = Event.objects.filter(verb="promise.corrected").latest("pk").facts["before"]
    assert before["due"] == AT_THREE.astimezone(UTC).isoformat()


def test_one_that_was_found_too_late_is_late_once_it_is_confirmed(promised, kadri) -> None:
    from hoia.promises.sweeps import look

    found = promised(proposed=True, quote="by three", confidence=0.8)
    look(AT_THREE + HOUR)
    assert found.reminders.count() == 0
    found.confirm(at=AT_THREE + HOUR, by=kadri)
    look(AT_THREE + HOUR)
    found.refresh_from_db()
    assert found.is_late


def test_a_found_promise_that_is_done_already_is_settled_in_one_step(promised, kadri) -> None:
    found = promised(proposed=True)
    found.keep(at=NOW, by=kadri)
    assert found.state == "kept" and told(found) == ["promise.proposed", "promise.confirmed", "promise.kept"]


def test_what_was_no_promise_is_kept_as_an_example(promised, kadri) -> None:
    found = promised(proposed=True, quote="I hope to call you", confidence=0.4)
    step = found.dismiss(at=NOW, by=kadri)
    example = found.examples.get()
    assert example.clause == "I hope to call you" and example.decided is None and example.found["kind"] == "callback"
    assert not found.is_alive
    assert step.undo(NOW, kadri)
    found.refresh_from_db()
    assert found.is_proposed


def test_who_is_let_off_in_time_has_broken_nothing(call, mari) -> None:
    call.release(at=NOW, by=mari, reason="Never mind")
    assert call.state == "released" and call.settlements.get().by is None
    event = Event.objects.get(verb="promise.released")
    assert (event.actor_kind, event.actor_id) == ("customer", mari.pk)


def test_who_is_let_off_afterwards_was_late_all_the_same(call, kadri) -> None:
    call.lapse(AT_THREE + HOUR)
    call.release(at=AT_THREE + 2 * HOUR, by=kadri)
    assert call.state == "late" and not call.is_alive and told(call)[-1] == "promise.released"


def test_a_promise_given_up_is_broken_at_once(call, kadri) -> None:
    call.give_up(at=NOW, by=kadri, reason="No telephone number")
    assert call.state == "broken" and call.next_at is None
    for verb in ("keep", "release", "give_up"):
        with pytest.raises(NotAllowed):
            getattr(call, verb)(at=NOW, by=kadri)
    with pytest.raises(NotAllowed):
        call.move(AT_THREE, at=NOW, by=kadri, asked=True)


def test_a_customer_may_ask_for_another_time_and_say_that_it_was_done(call, mari) -> None:
    call.move(AT_THREE + HOUR, at=NOW, by=mari)
    assert call.moves.get().asked
    call.keep(at=AT_THREE + 2 * HOUR, by=mari, done_at=AT_THREE + 50 * MINUTE)
    assert call.state == "kept" and call.settlements.get().evidence == "customer"


def test_by_hand_and_afterwards_nobody_is_believed_to_have_been_in_time(call, kadri) -> None:
    call.lapse(AT_THREE + 10 * MINUTE)
    call.keep(at=AT_THREE + HOUR, by=kadri, done_at=AT_THREE - MINUTE)
    assert call.state == "late"


def test_nothing_is_put_off_into_the_past(call, kadri) -> None:
    with pytest.raises(NotAllowed):
        call.move(NOW, at=NOW + MINUTE, by=kadri, asked=True)


def test_what_has_no_moment_gets_one_without_anybody_being_told(promised, kadri) -> None:
    soon = promised(due=None, vague=True)
    assert soon.next_at is None
    soon.move(AT_THREE, at=NOW, by=kadri)
    assert soon.state == "open" and not soon.vague and soon.next_at


def test_a_step_is_not_undone_over_what_was_done_since(call, kadri, liis) -> None:
    step = call.hand_over(liis, at=NOW, by=kadri)
    call.hand_over(kadri, at=NOW, by=liis)
    assert not step.undo(NOW, kadri)


def test_a_failed_step_leaves_the_record_in_hand_as_it_was(call, kadri) -> None:
    call.keep(at=NOW, by=kadri)
    with pytest.raises(NotAllowed):
        call.confirm(at=NOW, by=kadri)
    assert call.state == "kept" and told(call) == ["promise.made", "promise.kept"]


def test_the_ledger_holds_none_of_the_words(promised, kadri) -> None:
    row = promised(words="xylograph", quote="xylograph")
    row.keep(at=NOW, by=kadri)
    assert "xylograph" not in str(list(Event.objects.filter(subject_kind="promise").values()))


def test_the_same_message_chases_once(call, bicycle) -> None:
    message = bicycle.messages.get()
    assert call.chase(at=NOW, message=message, quote="Any news?")
    assert call.chase(at=NOW, message=message) is None
    assert told(call).count("promise.chased") == 1


def test_nothing_is_undone_under_a_settlement(call, promised, kadri) -> None:
    step = call.move(AT_THREE + 3 * HOUR, at=AT_THREE + HOUR, by=kadri)
    call.keep(at=AT_THREE + 2 * HOUR, by=kadri)
    assert not step.undo(AT_THREE + 2 * HOUR, kadri)
    other = promised()
    step = other.correct(at=NOW, by=kadri, due=AT_THREE + 3 * HOUR)
    settled = other.keep(at=AT_THREE + 2 * HOUR, by=kadri)
    assert not step.undo(AT_THREE + 2 * HOUR, kadri)
    assert settled.undo(AT_THREE + 2 * HOUR, kadri) and step.undo(AT_THREE + 2 * HOUR, kadri)


def test_what_has_ended_is_not_made_to_have_never_begun(promised, kadri) -> None:
    visit = promised("visit")
    begun = visit.begin(at=AT_THREE, by=kadri)
    ended = visit.end(at=AT_THREE + HOUR, by=kadri)
    assert not begun.undo(AT_THREE + HOUR, kadri)
    assert ended.undo(AT_THREE + HOUR, kadri) and begun.undo(AT_THREE + HOUR, kadri)


def test_a_missed_promise_of_ours_is_not_made_the_customers_but_by_whoever_leads(call, kadri, liis) -> None:
    call.lapse(AT_THREE + HOUR)
    with pytest.raises(NotAllowed):
        call.correct(at=AT_THREE + HOUR, by=kadri, side="customer")
    call.correct(at=AT_THREE + HOUR, by=liis, side="customer")
    assert call.side == "customer"


def test_nobody_is_late_by_less_than_nothing(call, kadri) -> None:
    call.lapse(AT_THREE + HOUR)
    call.keep(at=AT_THREE + HOUR, by=kadri, done_at=AT_THREE - 2 * HOUR)
    assert call.state == "late" and call.minutes_late() == 0
