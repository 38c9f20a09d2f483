"""What is promised in letters enters the ledger by itself, as proposed, each promise once."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
import time_machine

from hoia.channels.intake import receive
from hoia.conversations.models import Message
from hoia.ledger.models import Job
from hoia.ledger.work import do_all
from hoia.promises.finding import found_in_text, propose, take_up
from hoia.promises.models import Promise, TeamHours
from tests.people_fixtures import letter
from tests.promises.conftest import AT_THREE, NOW

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def english(bicycle: Any, settings: Any) -> Iterator[None]:
    """Mari writes English, the desk stands in Tallinn, and it is now."""
    settings.TIME_ZONE = "Europe/Tallinn"
    bicycle.language = "en"
    bicycle.save()
    with time_machine.travel(NOW):
        yield


@pytest.fixture
def wrote(bicycle: Any, kadri: Any) -> Callable[..., Message]:
    def write(text: str, **more: Any) -> Message:
        return bicycle.reply(text, at=NOW, by=kadri, recipients={"to": [["", "mari@tamm.example"]]}, **more)

    return write


def work() -> None:
    do_all(NOW + DAY)


def test_a_letter_sent_without_a_decision_is_read_and_its_promise_proposed(wrote, kadri, bicycle) -> None:
    message = wrote("Good morning!\n\nI'll call you today by three.")
    work()
    found = Promise.objects.get()
    assert (found.state, found.side, found.kind, found.due) == ("proposed", "us", "callback", AT_THREE)
    assert found.owner == kadri and found.message == message and found.conversation == bicycle
    assert found.quote in message.text and found.confidence


def test_an_answer_that_promises_nothing_makes_no_work(wrote) -> None:
    wrote("Thank you, that is right.")
    assert not Job.objects.filter(name__startswith="find").exists()
    wrote("I'll call you today by three.")
    assert Job.objects.filter(name__startswith="find").count() == 1


def test_it_is_proposed_once_however_often_the_letter_is_read(wrote) -> None:
    message = wrote("I'll call you today by three.")
    work()
    assert take_up(message, at=NOW) == []
    assert Promise.objects.count() == 1


def test_what_the_writer_decided_while_writing_is_not_proposed_again(wrote, kadri, bicycle) -> None:
    message = wrote("I'll call you today by three. I'll send you the invoice tomorrow.")
    call, invoice = found_in_text(message.text, bicycle, "us", NOW)
    propose(call, message, at=NOW, by=kadri).confirm(at=NOW, by=kadri)
    propose(invoice, message, at=NOW, by=kadri).dismiss(at=NOW, by=kadri)
    work()
    assert list(Promise.objects.order_by("pk").values_list("kind", "state")) == [
        ("callback", "open"),
        ("delivery", "dismissed"),
    ]


def test_what_a_customer_promises_waits_beside_what_we_do(help_inbox, mari, kadri, liis) -> None:
    receive(letter("I'll send you the photos tonight.", at=NOW), help_inbox, "file")
    work()
    found = Promise.objects.get()
    assert (found.side, found.kind, found.customer) == ("customer", "delivery", mari)
    assert found.due == NOW.replace(hour=21, minute=0) and found.team.name == "Front"


def test_an_hour_is_that_of_the_team(wrote, bicycle, front) -> None:
    TeamHours.objects.create(team=front, zone="Europe/London", country="GB")
    wrote("I'll call you tomorrow by three.")
    work()
    assert Promise.objects.get().due == AT_THREE + DAY + timedelta(hours=2)


def test_a_letter_for_tomorrow_speaks_of_tomorrows_today(wrote) -> None:
    wrote("I'll call you today by three.", send_at=NOW + DAY)
    work()
    assert Promise.objects.get().due == AT_THREE + DAY


def test_a_condition_is_kept_with_its_sentence(wrote) -> None:
    wrote("Hello! Once you send us the receipt, we will refund the money. Best wishes")
    work()
    found = Promise.objects.get()
    assert found.conditional == "Once you send us the receipt, we will refund the money." and found.due is None


def test_notes_among_ourselves_and_letters_of_machines_promise_nothing(bicycle, kadri, help_inbox) -> None:
    bicycle.add_note("I'll call her today by three.", at=NOW, by=kadri)
    robot = letter("I'll get back to you tomorrow.", at=NOW, auto_submitted="auto-replied")
    receive(robot, help_inbox, "file")
    work()
    assert not Promise.objects.exists()


def test_a_letter_that_puts_the_answer_off_has_not_given_it(promised, wrote) -> None:
    answer = promised("reply", "Tell her the price", at=NOW - DAY)
    wrote("Sorry, I'll let you know the price tomorrow by noon.")
    work()
    answer.refresh_from_db()
    assert answer.state == "open" and Promise.objects.proposed().get().kind == "reply"


def test_old_letters_that_come_with_a_mailbox_make_nobody_any_work(help_inbox) -> None:
    receive(letter("I'll send you the photos tonight.", at=NOW - 900 * DAY), help_inbox, "file")
    work()
    assert not Promise.objects.exists()
