"""Letters leave through a real SMTP server that refuses, defers, hangs up and comes back."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from hoia.channels.email import send
from hoia.conversations.models import Delivery, Direction, Message, ThreadKey
from hoia.ledger import work
from hoia.ledger.models import Event

MARI = {"to": [["Mari Tamm", "mari@example.test"]]}


def answer(conversation, kadri, long_ago, text="You are welcome on Friday.", recipients=MARI, **more):
    return conversation.reply(text, at=long_ago, by=kadri, recipients=recipients, **more)


def let_leave():
    """What the worker does: the sweep asks, the job sends."""
    send.ask_to_send(timezone.now())
    work.do_all(timezone.now())


def as_it_stands(message):
    return Message.objects.get(pk=message.pk)


def test_an_answer_leaves_and_its_name_leads_home(conversation, kadri, long_ago, sink):
    message = answer(conversation, kadri, long_ago)
    let_leave()
    message = as_it_stands(message)
    assert message.delivery == Delivery.SENT and message.delivered_at and message.deliver_at is None
    letter = sink.taken[0].letter
    assert letter["From"] == "Kadri at Salong <info@salong.example>"
    assert letter["To"] == "Mari Tamm <mari@example.test>"
    assert letter["Subject"] == "Re: A new time"
    assert letter["In-Reply-To"] == "<m1@example.test>"
    key = ThreadKey.objects.get(key=ThreadKey.of(conversation.inbox_id, message.message_id))
    assert key.conversation_id == conversation.pk and key.message_id == message.pk
    assert Event.objects.filter(verb="message.sent", subject_id=message.pk).count() == 1


def test_nothing_leaves_within_the_ten_seconds_in_which_it_can_be_taken_back(conversation, kadri, sink):
    message = conversation.reply("Too fast", at=timezone.now(), by=kadri, recipients=MARI)
    let_leave()
    assert not sink.taken
    assert message.recall(timezone.now(), kadri) == "Too fast"
    with time_machine.travel(timezone.now() + timedelta(minutes=1)):
        let_leave()
    assert not sink.taken


def test_a_blind_copy_is_on_the_envelope_and_in_no_header(conversation, kadri, long_ago, sink):
    answer(conversation, kadri, long_ago, recipients={**MARI, "bcc": [["Boss", "boss@example.test"]]})
    let_leave()
    assert sink.taken[0].recipients == ["mari@example.test", "boss@example.test"]
    assert b"boss" not in sink.taken[0].raw


def test_a_bad_address_does_not_lose_the_others(conversation, kadri, long_ago, sink):
    sink.says["gone@example.test"] = "550 5.1.1 no such user"
    message = answer(conversation, kadri, long_ago, recipients={**MARI, "cc": [["", "gone@example.test"]]})
    let_leave()
    message = as_it_stands(message)
    assert message.delivery == Delivery.SENT
    assert message.delivery_problem == (
        "There is no such address: gone@example.test. The server says: “5.1.1 no such user”"
    )
    assert sink.taken[0].recipients == ["mari@example.test"]


def test_an_address_that_is_asked_to_wait_gets_its_copy_later_and_nobody_gets_two(conversation, kadri, long_ago, sink):
    sink.says["slow@example.test"] = "450 4.2.1 greylisted"
    message = answer(conversation, kadri, long_ago, recipients={**MARI, "cc": [["", "slow@example.test"]]})
    let_leave()
    assert as_it_stands(message).delivery == Delivery.WAITING
    assert "Not sent yet to slow@example.test" in as_it_stands(message).delivery_problem
    assert as_it_stands(message).recall(timezone.now(), kadri) is None, "Mari has it already"
    sink.says.clear()
    with time_machine.travel(timezone.now() + timedelta(minutes=2)):
        let_leave()
    assert as_it_stands(message).delivery == Delivery.SENT
    assert [one.recipients for one in sink.taken] == [["mari@example.test"], ["slow@example.test"]]
    assert sink.taken[0].raw == sink.taken[1].raw


def test_a_letter_refused_for_good_is_kept_and_shown_and_comes_back_to_the_desk(conversation, kadri, long_ago, sink):
    sink.says["mari@example.test"] = "550 5.1.1 unknown"
    message = answer(conversation, kadri, long_ago)
    conversation.close(at=timezone.now(), by=kadri)
    let_leave()
    message = as_it_stands(message)
    assert message.delivery == Delivery.FAILED
    assert message.delivery_problem.startswith("There is no such address: mari@example.test.")
    assert message in Message.objects.outbox()
    conversation.refresh_from_db()
    assert conversation.is_open
    sink.says.clear()
    assert message.try_again(timezone.now(), kadri)
    let_leave()
    assert as_it_stands(message).delivery == Delivery.SENT and len(sink.taken) == 1


def test_a_server_that_is_away_gets_the_same_letter_later(conversation, kadri, long_ago, sink):
    message = answer(conversation, kadri, long_ago)
    sink.stop()
    let_leave()
    first = as_it_stands(message)
    assert (first.delivery, first.delivery_problem) == (
        Delivery.WAITING, "Not sent yet: the mail server does not answer."
    )  # fmt: skip
    sink.start()
    with time_machine.travel(timezone.now() + timedelta(minutes=2)):
        let_leave()
    assert as_it_stands(message).delivery == Delivery.SENT
    assert sink.ids() == [f"<{as_it_stands(message).message_id}>"]


def test_when_the_server_is_back_nobody_waits_for_the_end_of_a_pause(conversation, kadri, long_ago, sink):
    messages = [answer(conversation, kadri, long_ago, text=f"letter {n}") for n in range(3)]
    sink.stop()
    let_leave()
    with time_machine.travel(timezone.now() + timedelta(minutes=2)) as clock:
        let_leave()
        clock.shift(timedelta(seconds=30))
        sink.start()
        messages[0].refresh_from_db()
        messages[0].try_again(timezone.now(), kadri)
        let_leave()
        let_leave()
    assert {as_it_stands(one).delivery for one in messages} == {Delivery.SENT}
    assert len(sink.taken) == 3


def test_pauses_grow_and_after_two_days_a_person_is_told(conversation, kadri, long_ago, sink):
    sink.says["mari@example.test"] = "451 4.7.1 not now"
    message = answer(conversation, kadri, long_ago)
    waits = []
    with time_machine.travel(timezone.now(), tick=False) as clock:
        for _ in range(40):
            let_leave()
            row = as_it_stands(message)
            if row.delivery != Delivery.WAITING:
                break
            waits.append(row.deliver_at - timezone.now())
            clock.move_to(row.deliver_at + timedelta(seconds=1))
    assert waits == sorted(waits) and waits[0] < timedelta(minutes=2) and waits[-1] == timedelta(hours=8)
    assert timedelta(days=2) <= sum(waits, timedelta()) <= timedelta(days=2, hours=9)
    assert row.delivery == Delivery.FAILED
    assert row.delivery_problem.startswith("The letter could not be sent for two days:")


@pytest.mark.parametrize("step", ["DATA", "TAKEN"])
def test_a_server_that_hangs_up_in_the_middle_gets_the_same_bytes_again(conversation, kadri, long_ago, sink, step):
    sink.hang_up_at = step
    message = answer(conversation, kadri, long_ago)
    let_leave()
    assert as_it_stands(message).delivery == Delivery.WAITING
    assert as_it_stands(message).delivery_problem.startswith("Not sent yet: the mail server broke off.")
    sink.hang_up_at = ""
    with time_machine.travel(timezone.now() + timedelta(minutes=2)):
        let_leave()
    assert as_it_stands(message).delivery == Delivery.SENT
    assert len(set(sink.ids())) == 1 and len({one.raw for one in sink.taken}) == 1
    assert as_it_stands(message).particulars["delivery"]["repeated"] == 1


def test_a_wrong_password_holds_everything_and_says_so(conversation, kadri, long_ago, salong, sink):
    sink.stop()
    sink.password = "right"
    sink.start()
    mailbox = salong.mailbox
    mailbox.user, mailbox.smtp_port = "info", sink.port
    mailbox.keep_secret("wrong")
    mailbox.save()
    message = answer(conversation, kadri, long_ago)
    let_leave()
    assert as_it_stands(message).delivery == Delivery.WAITING
    assert as_it_stands(message).delivery_problem.startswith(
        "Not sent yet: the mail server does not accept the user name or the password."
    )
    mailbox.keep_secret("right")
    mailbox.save()
    with time_machine.travel(timezone.now() + timedelta(minutes=2)):
        let_leave()
    assert as_it_stands(message).delivery == Delivery.SENT


def test_a_password_never_goes_over_a_line_that_was_to_be_safe_and_is_not(conversation, kadri, long_ago, salong, sink):
    salong.mailbox.smtp_security, salong.mailbox.user = "starttls", "info"
    salong.mailbox.keep_secret("x")
    salong.mailbox.save()
    message = answer(conversation, kadri, long_ago)
    let_leave()
    assert as_it_stands(message).delivery_problem.startswith("Not sent yet: no safe connection")
    assert not sink.taken


def test_a_letter_too_big_for_the_server_fails_before_it_is_sent(conversation, kadri, long_ago, sink):
    sink.stop()
    sink.size = 1000
    sink.start()
    conversation.inbox.mailbox.__class__.objects.update(smtp_port=sink.port)
    message = answer(conversation, kadri, long_ago, text="x" * 2000)
    let_leave()
    assert as_it_stands(message).delivery == Delivery.FAILED
    assert as_it_stands(message).delivery_problem.startswith("The letter is too big for the mail server.")


def test_an_address_that_the_server_cannot_spell_does_not_spoil_the_letter_for_others(
    conversation, kadri, long_ago, sink
):
    sink.stop()
    sink.utf8 = False
    sink.start()
    conversation.inbox.mailbox.__class__.objects.update(smtp_port=sink.port)
    message = answer(conversation, kadri, long_ago, recipients={**MARI, "cc": [["Õnne", "õnne@example.test"]]})
    let_leave()
    row = as_it_stands(message)
    assert row.delivery == Delivery.SENT and "cannot send to õnne@example.test" in row.delivery_problem
    assert sink.taken[0].recipients == ["mari@example.test"] and sink.taken[0].raw.isascii()


def test_a_server_that_can_spell_it_gets_the_letter_for_such_an_address(conversation, kadri, long_ago, sink):
    message = answer(conversation, kadri, long_ago, recipients={"to": [["Õnne", "õnne@näide.example"]]})
    let_leave()
    assert as_it_stands(message).delivery == Delivery.SENT
    assert sink.taken[0].recipients == ["õnne@xn--nide-loa.example"]


def test_many_letters_share_one_connection(conversation, kadri, long_ago, sink):
    for n in range(5):
        answer(conversation, kadri, long_ago, text=f"letter {n}")
    let_leave()
    assert (len(sink.taken), sink.greeted) == (5, 1)


def test_two_workers_never_hold_one_letter(conversation, kadri, long_ago):
    message = answer(conversation, kadri, long_ago)
    now = timezone.now()
    assert send.claim(message.pk, now) is not None
    assert send.claim(message.pk, now) is None
    assert send.claim(message.pk, now + timedelta(minutes=6)) is not None, "the worker that had it is gone"


def test_a_worker_that_comes_between_the_look_and_the_claim_of_another_gets_nothing(
    conversation, kadri, long_ago, monkeypatch
):
    message = answer(conversation, kadri, long_ago, hold_if_answered=True)
    now, others = timezone.now(), []

    def another_is_faster(seen):
        """Runs after this worker has seen the letter and before it takes it."""
        monkeypatch.setattr(send, "_answered_since", lambda seen: False)
        others.append(send.claim(message.pk, now))
        return False

    monkeypatch.setattr(send, "_answered_since", another_is_faster)
    assert send.claim(message.pk, now) is None and others[0] is not None


def test_a_worker_that_slept_through_its_lease_does_not_send(conversation, kadri, long_ago, sink):
    from hoia.channels.email.carrier import carrier_for

    slow = send.claim(answer(conversation, kadri, long_ago).pk, timezone.now())
    with time_machine.travel(timezone.now() + timedelta(minutes=6)):
        let_leave()
        carrier = carrier_for(conversation.inbox)
        send.send_one(slow, carrier)
        carrier.close()
    assert len(sink.taken) == 1


def test_the_outbox_is_found_by_its_own_index_however_many_conversations_there_are(conversation, db):
    from django.db import connection

    plan = Message.objects.due(timezone.now()).values_list("pk", "conversation__inbox_id").explain()
    assert "message_outbox" in plan or connection.vendor != "sqlite"


def test_an_answer_for_later_is_held_when_the_customer_writes_first(conversation, kadri, long_ago, sink):
    tomorrow = timezone.now() + timedelta(days=1)
    message = answer(conversation, kadri, long_ago, send_at=tomorrow, hold_if_answered=True)
    Message.objects.create(
        conversation=conversation, direction=Direction.IN, at=timezone.now(), created_at=timezone.now(), text="Wait!"
    )
    with time_machine.travel(tomorrow + timedelta(minutes=1)):
        let_leave()
        assert as_it_stands(message).delivery == Delivery.HELD and not sink.taken
        assert Event.objects.filter(verb="message.held").exists()
        as_it_stands(message).try_again(timezone.now(), kadri)
        let_leave()
    assert as_it_stands(message).delivery == Delivery.SENT


def test_what_was_held_as_the_letter_landed_stays_held(conversation, kadri, long_ago, sink):
    message = answer(conversation, kadri, long_ago, send_at=timezone.now() + timedelta(hours=1), hold_if_answered=True)
    assert Message.objects.hold_replies([conversation.pk], timezone.now()) == 1
    assert Message.objects.hold_replies([conversation.pk], timezone.now()) == 0
    with time_machine.travel(timezone.now() + timedelta(hours=2)):
        let_leave()
    assert as_it_stands(message).delivery == Delivery.HELD and not sink.taken


def test_an_inbox_without_a_mail_server_says_so_and_sends_once_it_has_one(conversation, kadri, long_ago, salong, sink):
    salong.mailbox.__class__.objects.update(smtp_host="")
    message = answer(conversation, kadri, long_ago)
    let_leave()
    assert "no mail server to send through" in as_it_stands(message).delivery_problem
    salong.mailbox.__class__.objects.update(smtp_host="127.0.0.1")
    with time_machine.travel(timezone.now() + timedelta(minutes=2)):
        let_leave()
    assert as_it_stands(message).delivery == Delivery.SENT


def test_a_letter_that_cannot_be_put_together_does_not_stop_the_next(conversation, kadri, long_ago, sink):
    broken = answer(conversation, kadri, long_ago, recipients={"to": [["", "no address"]]})
    sound = answer(conversation, kadri, long_ago)
    let_leave()
    assert as_it_stands(broken).delivery == Delivery.FAILED
    assert as_it_stands(sound).delivery == Delivery.SENT
