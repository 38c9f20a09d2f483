"""What customers see of promises on their own page, what they say there, and what becomes of that."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from hoia.channels.models import CustomerLink
from hoia.ledger.models import Event
from hoia.promises.exchange.command import import_main
from hoia.promises.models import CustomerWord, Promise
from hoia.promises.rules import NotAllowed
from tests.conversations.conftest import at_desk, wrote
from tests.people_fixtures import colleague

__all__ = ["at_desk"]

pytestmark = pytest.mark.django_db
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def now() -> Any:
    return timezone.now()


@pytest.fixture
def said(bicycle: Any, kadri: Any, now: Any) -> Any:
    """The letter in which Kadri promised Mari a call; it has left the house."""
    message = bicycle.reply(
        "I’ll call you tomorrow by three.", at=now - DAY, by=kadri, recipients={"to": [["Mari", "mari@tamm.example"]]}
    )
    type(message).objects.filter(pk=message.pk).update(delivery="sent", deliver_at=None)
    return message


@pytest.fixture
def promise(promised: Callable[..., Any], said: Any, now: Any) -> Callable[..., Any]:
    def make(due: Any = now + HOUR, **given: Any) -> Any:
        usual = {"message": said, "quote": "I’ll call you tomorrow by three.", "words": "hush: she is angry"}
        return promised(due=due, at=now - DAY, **usual | given)

    return make


@pytest.fixture
def maris(mari: Any, now: Any) -> Client:
    """Mari's browser, let in by a one-time link; she reads English here."""
    mari.language = "en"
    mari.save()
    return let_in(mari, now)


def let_in(customer: Any, now: Any) -> Client:
    client = Client()
    _link, word = CustomerLink.make(customer, now)
    client.post(f"/c/{word}")
    return client


def page(client: Client, address: str = "/c/") -> str:
    return client.get(address).content.decode()


def says(client: Client, promise: Any, what: str, **more: Any) -> Any:
    return client.post(f"/c/promises/{promise.pk}/word", {"said": what, **more})


def test_a_customer_sees_what_both_sides_promised(promise, bicycle, maris, now) -> None:
    promise()
    photos = wrote(bicycle, "I send the photos tonight.", at=now - HOUR)
    promise(kind="delivery", side="customer", quote="I send the photos tonight.", message=photos, due=now + DAY)
    for shown in (page(maris), page(maris, f"/c/conversations/{bicycle.pk}")):
        assert "We call you back" in shown and "I’ll call you tomorrow by three." in shown
        assert "You send it to us" in shown and shown.count(">agreed</span>") == 2


def test_what_is_to_come_stands_there_however_much_was_done_lately(promise, maris, kadri, now) -> None:
    for n in range(100):
        promise(due=now - 20 * DAY).keep(at=now - 21 * DAY - n * MINUTE, by=kadri)
    soon = promise(kind="appointment", quote="", due=now + DAY)
    shown = page(maris)
    assert "We meet" in shown and shown.count(">done in time</span>") == 99
    oldest = Promise.objects.order_by("settled_at").first()
    assert says(maris, oldest, "not_done").status_code == 302
    assert maris.get(f"/c/promises/{soon.pk}/appointment.ics").status_code == 200


def test_the_page_asks_no_more_for_many_conversations_than_for_one(promise, maris, begun, kadri, now) -> None:
    def asked(conversations: int) -> int:
        for n in range(conversations):
            letter = begun(f"Lamp {n}").reply(
                "I’ll call you.", at=now - DAY, by=kadri, recipients={"to": [["Mari", "mari@tamm.example"]]}
            )
            type(letter).objects.filter(pk=letter.pk).update(delivery="sent", deliver_at=None)
            promise(message=letter, conversation=letter.conversation, quote="I’ll call you.")
        with CaptureQueriesContext(connection) as questions:
            shown = page(maris)
        assert shown.count('class="quoted">I’ll call you.<') == Promise.objects.count()
        return len(questions)

    assert asked(2) == asked(6)


def test_it_speaks_the_customers_language(promise, mari, now) -> None:
    promise()
    assert '<html lang="et"' in page(let_in(mari, now))


def test_what_we_note_for_ourselves_is_never_shown(promise, bicycle, maris, kadri, now, begun, eva) -> None:
    outer = promise()
    note = bicycle.add_note("The workshop says noon, they are slow as ever", at=now - HOUR, by=kadri)
    inner = promise(kind="fix", message=note, quote="they are slow as ever", words="workshop")
    outer.rest_on(inner, at=now, by=kadri)
    promise(kind="refund", message=note, quote="give the angry one her money")
    promise(kind="reply", proposed=True, confidence=0.9)
    promise(kind="price", conversation=begun("Else", customer=eva), customer=eva, message=None, quote="for Éva only")
    gone = promise(kind="other")
    gone.give_up(at=now, by=kadri, reason="I had urgent things")
    shown = page(maris)
    for hidden in (
        "hush",
        "slow as ever",
        "We put it right",
        "her money",
        "We write to you",
        "Éva",
        "urgent",
        "Kadri Mets",
    ):
        assert hidden not in shown, hidden
    assert (
        "We pay it back" in shown and "We do what we said" in shown
    )  # told on the telephone: the promise, not our note


def test_nobody_else_can_speak_of_it(promise, eva, now) -> None:
    row = promise()
    assert says(let_in(eva, now), row, "done").status_code == 404
    assert says(Client(), row, "done").status_code == 302
    assert not CustomerWord.objects.exists()


def test_done_is_kept_by_the_customers_word(promise, maris, mari) -> None:
    row = promise()
    says(maris, row, "done")
    row.refresh_from_db()
    assert row.state == "kept" and row.settlements.get().evidence == "customer"
    told = Event.objects.filter(subject_id=row.pk, subject_kind="promise", verb="promise.answered").get()
    assert (told.actor_kind, told.actor_id, told.facts["said"]) == ("customer", mari.pk, "done")
    assert "done in time" in page(maris)


@pytest.mark.parametrize(("what", "state"), [("done", "late"), ("done_in_time", "kept")])
def test_after_its_moment_they_say_whether_it_was_in_time(promise, maris, now, what, state) -> None:
    row = promise(due=now - HOUR)
    row.lapse(now)
    says(maris, row, what)
    row.refresh_from_db()
    assert row.state == state and not row.is_alive


def test_not_done_is_late_and_counts_as_asking_after_it_once(promise, maris, now) -> None:
    row = promise(due=now - HOUR)
    for _ in range(3):
        says(maris, row, "not_done")
    row.refresh_from_db()
    assert row.is_late and row.chases.count() == 1
    assert "You told us that this was not done" in page(maris)


def test_answers_pressed_to_and_fro_are_one_chase_until_half_a_day_later(promise, maris, now) -> None:
    row = promise(due=now - HOUR)
    wished = (now + 2 * DAY).replace(second=0, microsecond=0)
    for _ in range(3):
        says(maris, row, "not_done")
        says(maris, row, "another_time", wished=wished)
    assert row.chases.count() == 1
    row.chases.update(at=now - 13 * HOUR)
    says(maris, row, "not_done")
    assert row.chases.count() == 2


def test_what_we_think_done_and_they_do_not_is_opened_by_a_colleague(promise, maris, kadri, now, at_desk) -> None:
    row = promise(due=now - HOUR)
    row.keep(at=now - 2 * HOUR, by=kadri)
    says(maris, row, "not_done")
    row.refresh_from_db()
    assert row.state == "kept"
    at_desk(kadri).post(f"/promises/said/{CustomerWord.objects.get().pk}/acceptance")
    row.refresh_from_db()
    assert row.is_late and row.chases.count() == 1


def agreed_to(desk: Any, row: Promise) -> str:
    """A colleague agrees with what the customer said last; returns what the desk says to that."""
    word = row.customer_words.last()
    answer = desk.post(f"/promises/said/{word.pk}/acceptance", headers={"hx-request": "true"})
    row.refresh_from_db()
    return str(json.loads(answer["HX-Trigger"])["toast"]["text"])


def test_a_price_that_did_not_hold_is_broken_once_a_colleague_agrees(promise, maris, kadri, now, at_desk) -> None:
    row = promise(kind="price", due=now - HOUR)
    row.lapse(now)
    says(maris, row, "not_done", remark="You charged more")
    assert row.state == "kept" and agreed_to(at_desk(kadri), row) == "Agreed."
    assert row.state == "broken" and row.settlements.last().evidence == "customer"
    assert "not kept" in page(maris)


def test_what_a_table_told_of_can_turn_out_not_to_be_done(promise, maris, kadri, now, at_desk, tmp_path) -> None:
    table = tmp_path / "promises.csv"
    due, done = (now - HOUR).isoformat(), (now - 2 * HOUR).isoformat()
    table.write_text(
        "key,kind,words,owner,customer,due,state,done_at\n"
        f"7,callback,Call,kadri@desk.example,mari@tamm.example,{due},kept,{done}\n"
    )
    assert import_main([str(table)]) == 0
    row = Promise.objects.get()
    says(maris, row, "not_done")
    assert agreed_to(at_desk(kadri), row) == "Agreed." and row.is_late and row.is_alive
    assert row.settlements.get().undone_by == kadri


def test_what_cannot_be_taken_back_is_not_agreed_to(promise, maris, kadri, now, at_desk) -> None:
    row = promise()
    row.keep(at=now, by=kadri)
    says(maris, row, "not_done")
    row.steps.all().delete()
    row.settlements.all().delete()
    assert "changed in the meantime" in agreed_to(at_desk(kadri), row)
    assert CustomerWord.objects.waiting().exists() and row.state == "kept"


def test_another_time_is_a_wish_until_a_colleague_agrees(promise, maris, kadri, now, at_desk) -> None:
    row = promise()
    wished = (now + 2 * DAY).replace(second=0, microsecond=0)
    local = timezone.localtime(wished).strftime("%Y-%m-%dT%H:%M")
    says(maris, row, "another_time", wished=local, remark="I am at the doctor’s")
    row.refresh_from_db()
    assert row.due == now + HOUR and "You asked for" in page(maris)
    desk, word = at_desk(kadri), CustomerWord.objects.get()
    assert "I am at the doctor’s" in page(desk, "/promises/said/") and "A customer said something" in page(desk, "/")
    answer = desk.post(f"/promises/said/{word.pk}/acceptance", headers={"hx-request": "true"})
    assert f"/promises/said/{word.pk}/undo" in answer["HX-Trigger"]
    row.refresh_from_db()
    assert (row.due, row.state, row.moves.get().asked) == (wished, "open", True)
    assert "first agreed for" in page(maris)
    desk.post(f"/promises/said/{word.pk}/undo")
    row.refresh_from_db()
    assert row.due == now + HOUR and CustomerWord.objects.waiting().get() == word


def test_a_wish_that_is_not_possible_is_answered_on_the_page(promise, maris, kadri, now, at_desk) -> None:
    row = promise()
    says(maris, row, "another_time", wished=timezone.localtime(now + DAY).strftime("%Y-%m-%dT%H:%M"))
    at_desk(kadri).post(f"/promises/said/{CustomerWord.objects.get().pk}/refusal")
    row.refresh_from_db()
    assert row.due == now + HOUR and "is not possible for us" in page(maris)


@pytest.mark.parametrize("wished", ["", "nonsense", "2020-01-01T10:00", "2999-01-01T10:00"])
def test_a_wish_needs_a_moment_that_is_to_come(promise, maris, wished) -> None:
    row = promise()
    says(maris, row, "another_time", wished=wished)
    assert not CustomerWord.objects.exists()
    assert page(maris).count('role="status"') == 1


def test_a_second_wish_replaces_the_first(promise, mari, now) -> None:
    row = promise()
    for days in (1, 2):
        CustomerWord.objects.take(row, "another_time", at=now, by=mari, wished=now + days * DAY)
    assert [one.wished for one in CustomerWord.objects.waiting()] == [now + 2 * DAY]


def test_two_colleagues_decide_once(promise, mari, kadri, liis, now) -> None:
    row = promise()
    word = CustomerWord.objects.take(row, "another_time", at=now, by=mari, wished=now + DAY)
    word.accept(at=now, by=kadri)
    with pytest.raises(NotAllowed):
        CustomerWord.objects.get(pk=word.pk).decline(at=now, by=liis)
    assert Promise.objects.get(pk=row.pk).moves.count() == 1


def test_only_who_sees_the_promise_sees_what_was_said(promise, mari, kadri, per, at_desk, now, help_inbox) -> None:
    word = CustomerWord.objects.take(promise(), "done", at=now, by=mari)
    outside = colleague("Uma", "Out", "agent", "en")
    assert at_desk(outside).post(f"/promises/said/{word.pk}/acceptance").status_code == 404
    assert "Mari" not in page(at_desk(outside), "/promises/said/")
    assert at_desk(per).post(f"/promises/said/{word.pk}/acceptance").status_code == 403


def test_a_colleague_says_that_it_is_not_done_after_all(promise, mari, kadri, now, at_desk) -> None:
    row = promise()
    word = CustomerWord.objects.take(row, "done", at=now, by=mari)
    at_desk(kadri).post(f"/promises/said/{word.pk}/refusal")
    row.refresh_from_db()
    assert row.state == "open" and row.is_alive


# The line under letters, and the link.


def test_letters_name_the_page_only_where_the_inbox_wants_it(promise, bicycle, kadri, mari) -> None:
    from hoia.channels.email.outgoing import gather

    def signature() -> str:
        last = bicycle.messages.filter(direction="out").last()
        last.conversation = bicycle
        return gather(last).signature

    promise()
    assert "agreed at" not in signature()
    bicycle.inbox.names_customer_page = True
    bicycle.language = "en"
    assert "You can see what we have agreed at http" in signature() and signature().endswith("/c/")
    Promise.objects.update(state="dismissed")
    assert "agreed at" not in signature()


def test_a_colleague_sends_a_customer_their_link(promise, bicycle, mari, kadri, per, at_desk, mailoutbox) -> None:
    desk = at_desk(kadri)
    assert "Send the link to their page" in page(desk, f"/conversations/{bicycle.pk}/customer")
    for _ in range(5):
        desk.post(f"/customers/{mari.pk}/link")
    assert [mail.to for mail in mailoutbox] == [["mari@tamm.example"]] * 3
    assert Event.objects.filter(verb="customer.link_sent").count() == 3
    assert at_desk(per).post(f"/customers/{mari.pk}/link").status_code == 403


def test_nobody_takes_back_what_another_colleague_decided(promise, mari, kadri, liis, now, at_desk) -> None:
    row = promise()
    word = CustomerWord.objects.take(row, "another_time", at=now, by=mari, wished=now + DAY)
    word.accept(at=now, by=kadri)
    assert at_desk(liis).post(f"/promises/said/{word.pk}/undo").status_code == 403
    assert Promise.objects.get(pk=row.pk).due == now + DAY
