"""What a letter or a call does to what was promised."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from hoia.channels.intake import receive
from hoia.conversations.models import Message
from hoia.ledger.models import Event, record
from hoia.ledger.work import do_all
from hoia.people.models import Customer
from hoia.promises.models import Promise
from tests.people_fixtures import letter
from tests.promises.conftest import AT_THREE, NOW

pytestmark = pytest.mark.django_db
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def answer(bicycle: Any, kadri: Any) -> Callable[..., Message]:
    """Kadri writes to Mari, and what follows from it is done."""

    def write(text: str = "Here is your answer.", *, at: Any = NOW + HOUR, **more: Any) -> Message:
        message = bicycle.reply(text, at=at, by=kadri, recipients={"to": [["Mari", "mari@tamm.example"]]}, **more)
        work(at)
        return message

    return write


def work(at: Any = None) -> None:
    do_all(max(at or NOW, timezone.now()) + DAY)


def fresh(promise: Any) -> Any:
    promise.refresh_from_db()
    return promise


@pytest.fixture
def reply_promised(promised: Callable[..., Any]) -> Any:
    return promised("reply", "Tell her the price")


def test_an_answer_keeps_the_answer_that_was_promised(reply_promised, answer) -> None:
    message = answer()
    assert fresh(reply_promised).state == "kept"
    settlement = reply_promised.settlements.get()
    assert (settlement.evidence, settlement.evidence_id, settlement.by.given_name) == ("message", message.pk, "Kadri")


def test_an_answer_after_the_moment_is_late_by_the_time_it_was_written(reply_promised, answer) -> None:
    answer(at=AT_THREE + 25 * MINUTE)
    assert fresh(reply_promised).state == "late" and reply_promised.minutes_late() == 25


def test_an_answer_taken_back_has_kept_nothing(reply_promised, answer, kadri) -> None:
    message = answer()
    message.recall(NOW + HOUR, kadri)
    work()
    assert fresh(reply_promised).state == "open" and reply_promised.settlements.get().undone_at


def test_an_answer_for_later_keeps_it_only_when_it_has_left(reply_promised, answer) -> None:
    message = answer(send_at=AT_THREE + HOUR)
    assert fresh(reply_promised).state == "open"
    record("message.sent", message, at=AT_THREE + HOUR)
    work(AT_THREE + HOUR)
    assert fresh(reply_promised).state == "late" and reply_promised.settled_at == AT_THREE + HOUR


def test_an_answer_that_failed_has_kept_nothing_until_it_leaves_after_all(reply_promised, answer) -> None:
    message = answer()
    record("message.failed", message, at=NOW + 2 * HOUR)
    work()
    assert fresh(reply_promised).state == "open"
    record("message.sent", message, at=NOW + 3 * HOUR)
    work()
    assert fresh(reply_promised).state == "kept" and reply_promised.settled_at == NOW + 3 * HOUR


def test_what_a_person_says_was_not_the_answer_is_not_counted_again(reply_promised, answer, kadri) -> None:
    message = answer()
    assert reply_promised.steps.get().undo(NOW + HOUR, kadri)
    record("message.sent", message, at=NOW + HOUR)
    work()
    assert fresh(reply_promised).state == "open"


def test_a_letter_that_promises_anew_has_not_kept_the_old_word(reply_promised, bicycle, kadri, promised) -> None:
    message = bicycle.reply("Tomorrow, sorry.", at=NOW + HOUR, by=kadri, recipients={"to": [["", "mari@tamm.example"]]})
    promised("reply", "Tell her the price tomorrow", message=message, at=NOW + HOUR, due=AT_THREE + DAY)
    work(NOW + HOUR)
    assert fresh(reply_promised).state == "open"


def test_of_two_promised_answers_one_letter_keeps_the_one_due_first(promised, answer) -> None:
    later, sooner = promised("reply", "B", due=AT_THREE + DAY), promised("reply", "A")
    answer()
    assert (fresh(sooner).state, fresh(later).state) == ("kept", "open")


def test_a_letter_is_no_call(call, answer) -> None:
    answer()
    assert fresh(call).state == "open"


def test_a_call_that_is_noted_keeps_the_call_that_was_promised(call, bicycle, kadri) -> None:
    bicycle.note_contact("phone", "Told her all.", at=AT_THREE - MINUTE, by=kadri, inbound=False)
    work(AT_THREE)
    assert fresh(call).state == "kept" and call.settlements.get().evidence == "call"


def test_a_call_noted_after_the_sweep_still_counts_for_when_it_was_made(call, bicycle, kadri) -> None:
    call.lapse(AT_THREE + 10 * MINUTE)
    message = bicycle.note_contact("phone", "Told her all.", at=AT_THREE - MINUTE, by=kadri, inbound=False)
    work(AT_THREE)
    assert fresh(call).state == "kept" and call.missed is None
    assert message.pk == call.settlements.get().evidence_id


def test_that_the_customer_rang_is_not_our_call(call, bicycle, kadri) -> None:
    bicycle.note_contact("phone", "Wants a red one.", at=NOW + HOUR, by=kadri, inbound=True)
    work()
    assert fresh(call).state == "open"


def test_a_call_may_keep_what_was_promised_in_another_conversation(call, begun, kadri) -> None:
    other = begun("Something else", at=NOW)
    other.note_contact("phone", "Told her all.", at=NOW + HOUR, by=kadri, inbound=False)
    work()
    assert fresh(call).state == "kept"


def mari_writes(text: str, inbox: Any, message: Message | None = None, **more: Any) -> Message:
    with time_machine.travel(NOW + HOUR):
        receive(letter(text, at=NOW + HOUR, in_reply_to=message.message_id if message else "", **more), inbox, "file")
    work(NOW + HOUR)
    found = Message.objects.filter(direction="in").order_by("-pk").first()
    assert found
    return found


@pytest.fixture
def thread(bicycle: Any, mari: Any) -> Message:
    """A letter of Mari's in the conversation that her next one answers."""
    from hoia.conversations.models import ThreadKey

    message = bicycle.messages.get()
    message.message_id = "first@tamm.example"
    message.save()
    ThreadKey.objects.create(
        key=ThreadKey.of(bicycle.inbox_id, message.message_id), conversation=bicycle, message=message
    )
    return message


def test_a_customer_who_asks_after_it_is_counted_at_the_promise(call, help_inbox, thread) -> None:
    message = mari_writes("You said you would call me. Nobody rang.", help_inbox, thread)
    chase = call.chases.get()
    assert chase.quote == "You said you would call me." and chase.message == message
    assert Event.objects.filter(verb="promise.chased", customer_id=call.customer_id).count() == 1


def test_it_is_tied_to_what_is_asked_after_and_not_to_what_is_due_first(promised, call, help_inbox, thread) -> None:
    refund = promised("refund", "Pay 20 euro back", due=AT_THREE + 7 * DAY)
    mari_writes("Where is my money?", help_inbox, thread)
    assert refund.chases.count() == 1 and call.chases.count() == 0


def test_where_nothing_is_promised_nobody_is_chasing(help_inbox, bicycle, thread) -> None:
    mari_writes("Any news?", help_inbox, thread)
    assert not Event.objects.filter(verb="promise.chased").exists()


def test_photos_that_arrive_keep_what_the_customer_promised(promised, help_inbox, thread) -> None:
    photos = promised("delivery", "Send the photos", side="customer")
    answer = promised("reply", "Tell us the colour", side="customer", due=AT_THREE + DAY)
    mari_writes("Here they are.", help_inbox, thread, files=[("bike.jpg", "image/jpeg", b"\xff\xd8\xff")])
    assert fresh(photos).state == "kept"
    mari_writes("Red.", help_inbox, thread)
    assert fresh(answer).state == "kept"


def test_a_letter_taken_back_had_promised_nothing(promised, answer, kadri) -> None:
    message = answer("I'll call you at five.")
    said = promised(message=message, due=AT_THREE + 2 * HOUR, at=NOW + HOUR)
    message.recall(NOW + HOUR, kadri)
    work()
    assert fresh(said).state == "dismissed" and not said.is_alive
    assert not Promise.objects.open().exists()


def test_with_the_letter_that_told_of_it_the_new_time_is_taken_back(call, answer, kadri) -> None:
    message = answer("At four, sorry.")
    call.move(AT_THREE + HOUR, at=NOW + HOUR, by=kadri, told=message)
    message.recall(NOW + HOUR, kadri)
    work()
    assert fresh(call).due == AT_THREE and call.moves.get().undone_at


def test_a_promise_goes_where_its_message_goes_and_is_seen_by_who_sees_that(
    promised, bicycle, payroll, answer, kadri, tormod
) -> None:
    message = answer()
    said, by_hand = promised(message=message), promised()
    bicycle.move_to(payroll, at=NOW, by=tormod)
    assert not Promise.objects.within(kadri).exists()
    assert set(Promise.objects.within(tormod)) == {said, by_hand}
    other, _act = bicycle.split([message.pk], at=NOW, by=tormod)
    assert fresh(said).conversation == other and fresh(by_hand).conversation == bicycle


def test_what_was_said_to_somebody_else_is_theirs_once_it_is_split_off(promised, bicycle, answer, tormod) -> None:
    jaan = Customer.objects.create(given_name="Jaan", created_at=NOW)
    message = answer()
    message.customer = jaan
    message.save()
    said = promised(message=message)
    other, act = bicycle.split([message.pk], at=NOW, by=tormod)
    assert fresh(said).customer == other.customer == jaan
    act.undo(NOW, tormod)
    assert fresh(said).customer == bicycle.customer


def test_of_conversations_that_are_joined_every_promise_is_seen(promised, begun, kadri) -> None:
    first, second = begun("One"), begun("Two")
    kept_here = promised(conversation=first)
    act = first.merge_into(second, at=NOW, by=kadri)
    assert list(Promise.objects.on(second)) == [kept_here]
    act.undo(NOW, kadri)
    assert list(Promise.objects.on(second)) == [] and list(Promise.objects.on(first)) == [kept_here]
