"""The acknowledgement: one to a person who writes for the first time, none to machines, never a loop."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from hoia.channels import intake
from hoia.channels.email import acknowledge
from hoia.conversations.models import Conversation, Message
from hoia.ledger import work
from hoia.ledger.models import Event


@pytest.fixture
def inbox(salong):
    salong.mailbox.acknowledge = True
    salong.mailbox.save()
    return salong


def letter(sender="mari@example.test", number=1, extra="", subject="Buy cheap pills"):
    from email.utils import format_datetime

    return (
        f"From: Evil Name <{sender}>\r\nTo: info@salong.example\r\nSubject: {subject}\r\n{extra}"
        f"Message-ID: <a{number}@example.test>\r\nDate: {format_datetime(timezone.now())}\r\n\r\nVisit spam.example\r\n"
    ).encode()


def come(inbox, *letters):
    for raw in letters:
        intake.receive(raw, inbox, "imap")
    while work.do_all(timezone.now() + timedelta(seconds=1)):
        pass


def test_a_person_hears_that_the_letter_has_come(inbox, sink):
    come(inbox, letter())
    sent = sink.taken[0].letter
    assert sink.taken[0].recipients == ["mari@example.test"]
    assert sent["Subject"] == "Your letter has come" and sent["Auto-Submitted"] == "auto-replied"
    assert sent["In-Reply-To"] == "<a1@example.test>"
    assert Event.objects.filter(verb="message.acknowledged").count() == 1


def test_nothing_that_the_sender_wrote_is_echoed(inbox, sink):
    come(inbox, letter())
    raw = sink.taken[0].raw.decode()
    assert not any(words in raw for words in ("pills", "Evil", "spam.example"))


def test_an_inbox_that_does_not_want_it_sends_none(salong, sink):
    come(salong, letter())
    assert not sink.taken and Message.objects.count() == 1


@pytest.mark.parametrize(
    "raw",
    [
        letter(extra="Auto-Submitted: auto-replied\r\n"), letter(extra="Precedence: bulk\r\n"),
        letter(extra="List-Id: <l.example.test>\r\n"), letter("noreply@example.test"), letter("MAILER-DAEMON@example.test"),
        letter("bounces+123@example.test"), letter("info@salong.example"), letter("list-request@example.test"),
    ],
)  # fmt: skip
def test_machines_lists_and_ourselves_hear_nothing(inbox, sink, raw):
    come(inbox, raw)
    assert not sink.taken


def test_one_sender_hears_from_us_once_a_day(inbox, sink):
    come(inbox, *(letter(number=number) for number in range(5)))
    assert len(sink.taken) == 1 and Conversation.objects.count() == 5
    with time_machine.travel(timezone.now() + timedelta(hours=25)):
        come(inbox, letter(number=9))
    assert len(sink.taken) == 2


def test_a_flood_of_senders_is_not_answered_without_end(inbox, sink):
    come(inbox, *(letter(f"p{number}@example.test", number) for number in range(acknowledge.MOST + 10)))
    assert len(sink.taken) == acknowledge.MOST
    with time_machine.travel(timezone.now() + timedelta(minutes=11)):
        come(inbox, letter("late@example.test", 999))
    assert len(sink.taken) == acknowledge.MOST + 1


def test_an_old_letter_is_not_acknowledged(inbox, sink):
    old = letter().replace(b"Date: ", b"Date: Tue, 01 Sep 2026 10:00:00 +0000\r\nX-Old: ")
    come(inbox, old)
    assert not sink.taken


def test_an_answer_to_the_acknowledgement_comes_into_the_same_conversation(inbox, sink):
    come(inbox, letter())
    name = sink.taken[0].letter["Message-ID"]
    come(inbox, letter(number=2, extra=f"In-Reply-To: {name}\r\n"))
    assert Conversation.objects.filter(merged_into=None).count() == 1


def test_the_words_of_the_inbox_are_used_in_its_own_language(inbox, sink):
    inbox.mailbox.acknowledgement = "Thank you, **we** read it today."
    inbox.mailbox.save()
    come(inbox, letter())
    assert "Thank you, we read it today." in sink.taken[0].letter.get_body(("plain",)).get_content()


def test_when_the_server_is_away_it_goes_later_but_not_days_later(inbox, sink):
    sink.stop()
    come(inbox, letter())
    sink.start()
    with time_machine.travel(timezone.now() + timedelta(minutes=1)):
        work.do_all(timezone.now())
    assert len(sink.taken) == 1
    sink.stop()
    come(inbox, letter("juhan@example.test", 7))
    sink.start()
    with time_machine.travel(timezone.now() + timedelta(days=2)):
        work.do_all(timezone.now())
    assert len(sink.taken) == 1
