"""What is promised in an answer: found while it is written, decided there, and noted with the message, once."""

import json
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine

from hoia.conversations.models import Draft, Message
from hoia.ledger.work import do_all
from hoia.promises.models import Example, Promise
from tests.conversations.conftest import answer, at_desk, wrote
from tests.promises.conftest import AT_THREE, NOW

__all__ = ["at_desk"]

pytestmark = pytest.mark.django_db

CALL = "I'll call you tomorrow by three."
KEY = "callback:1:I'll call you tomorrow by three"
TOMORROW = AT_THREE + timedelta(days=1)


@pytest.fixture(autouse=True)
def in_tallinn(front: Any) -> Any:
    from hoia.promises.models import TeamHours

    TeamHours.objects.create(team=front, zone="Europe/Tallinn", country="EE")
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def desk(at_desk: Callable[[Any], Any], kadri: Any) -> Any:
    kadri.timezone = "Europe/Tallinn"
    kadri.save()
    return at_desk(kadri)


def found(desk: Any, row: Any, text: str, **fields: str) -> str:
    """What stands under the text."""
    answered = desk.post(f"/conversations/{row.pk}/promises/found", {"text": text, "kind": "reply", **fields})
    assert answered.status_code == 200
    return str(answered.text)


def sent(desk: Any, row: Any, text: str, **fields: str) -> list[Promise]:
    desk.post(f"/conversations/{row.pk}/replies", answer(row, text=text, **fields))
    do_all(NOW + timedelta(minutes=1))
    return list(Promise.objects.order_by("pk"))


def decided(act: str, key: str = KEY, **more: str) -> str:
    return json.dumps({key: {"act": act, **more}})


def test_a_promise_in_a_draft_is_shown_with_its_moment_in_words_and_figures(desk: Any, bicycle: Any) -> None:
    shown = found(desk, bicycle, f"Dear Mari, {CALL} Kind regards")
    assert "I&#x27;ll call you tomorrow by three" in shown
    assert "Tue 24 Nov, 15:00 · tomorrow" in shown
    assert "Promised" in shown and "Not a promise" in shown
    assert not Promise.objects.exists()


def test_a_text_without_a_promise_shows_nothing(desk: Any, bicycle: Any) -> None:
    assert found(desk, bicycle, "Thank you for your letter. Shall I call you tomorrow?").strip() == ""


def test_a_hint_and_a_condition_are_said_in_a_word(desk: Any, bicycle: Any) -> None:
    shown = found(desk, bicycle, "Once you send the receipt, we will refund it by Friday. We will call you soon.")
    assert "on a condition" in shown and "no set time, only a hint" in shown


def test_what_was_confirmed_stands_with_the_message(desk: Any, bicycle: Any, kadri: Any) -> None:
    assert "promised" in found(desk, bicycle, CALL, promises=decided("confirm"))
    (row,) = sent(desk, bicycle, CALL, promises=decided("confirm"))
    message = Message.objects.get(direction="out")
    assert (row.state, row.kind, row.due, row.owner) == ("open", "callback", TOMORROW, kadri)
    assert (row.message, row.said_in, row.quote) == (message, message.pk, CALL[:-1])


def test_what_was_not_decided_is_proposed_once(desk: Any, bicycle: Any) -> None:
    (row,) = sent(desk, bicycle, CALL)
    assert (row.state, row.side) == ("proposed", "us")
    assert len(sent(desk, bicycle, CALL)) == 1  # the same page once more
    do_all(NOW + timedelta(hours=1))
    assert Promise.objects.count() == 1


def test_what_was_corrected_is_kept_as_an_example(desk: Any, bicycle: Any, liis: Any) -> None:
    given = {
        "kind": "reply",
        "words": "Write about the bicycle",
        "due": "2026-11-25T10:00",
        "who": f"colleague-{liis.pk}",
    }
    assert "Write about the bicycle" in found(desk, bicycle, CALL, promises=decided("correct", **given))
    (row,) = sent(desk, bicycle, CALL, promises=decided("correct", **given))
    assert (row.state, row.kind, row.words, row.owner) == ("open", "reply", "Write about the bicycle", liis)
    assert row.due == datetime.fromisoformat("2026-11-25T10:00+02:00")
    example = Example.objects.get()
    assert (example.found["kind"], example.decided["kind"], example.clause) == ("callback", "reply", CALL[:-1])


def test_the_customer_can_be_said_to_have_promised(desk: Any, bicycle: Any) -> None:
    (row,) = sent(desk, bicycle, CALL, promises=decided("correct", who="customer"))
    assert (row.side, row.state) == ("customer", "open")


def test_nobody_becomes_owner_who_cannot_look_at_it(desk: Any, bicycle: Any, kadri: Any) -> None:
    from tests.people_fixtures import colleague

    stranger = colleague("Sam", "Far", "agent", "en")
    (row,) = sent(desk, bicycle, CALL, promises=decided("correct", who=f"colleague-{stranger.pk}"))
    assert row.owner == kadri


def test_what_was_no_promise_is_an_example_and_nothing_to_do(desk: Any, bicycle: Any) -> None:
    (row,) = sent(desk, bicycle, CALL, promises=decided("dismiss"))
    assert row.state == "dismissed" and not Promise.objects.alive().exists()
    assert Example.objects.get().decided is None
    assert "data-said-in" not in desk.get(f"/conversations/{bicycle.pk}").text


@pytest.mark.parametrize("given", ["", "nonsense", "[1]", '{"x": 3}', '{"callback:1:x": {"act": "explode"}}'])
def test_decisions_that_nobody_can_read_are_none(desk: Any, bicycle: Any, given: str) -> None:
    (row,) = sent(desk, bicycle, CALL, promises=given)
    assert row.state == "proposed"


def test_decisions_survive_a_reload_as_the_draft_does(desk: Any, bicycle: Any, kadri: Any) -> None:
    given = {"text": CALL, "kind": "reply", "promises": decided("confirm")}
    desk.post(f"/conversations/{bicycle.pk}/draft", given)
    assert json.loads(Draft.objects.get().besides["promises"]) == {KEY: {"act": "confirm"}}
    page = desk.get(f"/conversations/{bicycle.pk}").text
    assert "found-chip confirm" in page and "&quot;act&quot;: &quot;confirm&quot;" in page


def test_an_answer_that_was_stopped_keeps_what_was_decided(desk: Any, bicycle: Any) -> None:
    form = answer(bicycle, text=CALL, promises=decided("confirm"))
    wrote(bicycle, "One thing more!")
    page = desk.post(f"/conversations/{bicycle.pk}/replies", form).text
    assert "found-chip confirm" in page and not Promise.objects.exists()


def test_a_recalled_message_withdraws_its_promises(desk: Any, bicycle: Any) -> None:
    (row,) = sent(desk, bicycle, CALL, promises=decided("confirm"))
    desk.post(f"/messages/{row.said_in}/recall")
    do_all(NOW + timedelta(minutes=2))
    row.refresh_from_db()
    assert row.state == "dismissed"


@pytest.mark.parametrize(
    "given",
    [
        {"act": "confirm"},
        {"act": "dismiss"},
        {"act": "correct", "kind": "reply", "words": "Write", "due": "2026-11-25T10:00"},
    ],
)
def test_taken_back_it_stands_in_the_composer_as_it_was_decided(desk: Any, bicycle: Any, given: dict[str, str]) -> None:
    (row,) = sent(desk, bicycle, CALL, promises=json.dumps({KEY: given}))
    desk.post(f"/messages/{row.said_in}/recall")
    assert json.loads(Draft.objects.get().besides["promises"]) == {KEY: given}


def test_an_answer_for_later_promises_from_when_it_leaves(desk: Any, bicycle: Any) -> None:
    later = {"action": "later:moment", "later_at": "2026-11-26T10:00"}
    (row,) = sent(desk, bicycle, CALL, promises=decided("confirm"), **later)
    assert row.due == datetime.fromisoformat("2026-11-27T15:00+02:00")


def test_a_note_promises_too(desk: Any, bicycle: Any) -> None:
    desk.post(f"/conversations/{bicycle.pk}/notes", {"text": CALL, "token": "n", "promises": decided("confirm")})
    assert Promise.objects.get().state == "open"


def test_the_customers_own_promise_is_proposed(bicycle: Any, kadri: Any, help_inbox: Any) -> None:
    from hoia.channels.intake import receive
    from tests.people_fixtures import letter

    receive(
        letter("Thank you! I'll send you the photos tonight.", at=NOW, message_id="new@tamm.example"),
        help_inbox,
        "file",
    )
    do_all(NOW + timedelta(minutes=1))
    row = Promise.objects.get()
    assert (row.side, row.state, row.kind) == ("customer", "proposed", "delivery")
    assert row.due == NOW.replace(hour=21, minute=0)


def test_promises_stand_under_their_message_and_beside_open_ones_first(desk: Any, bicycle: Any) -> None:
    (row,) = sent(desk, bicycle, CALL, promises=decided("confirm"))
    kept = Promise.objects.make(
        kind="reply", words="Wrote at once", at=NOW, by=row.owner, conversation=bicycle, due=AT_THREE
    )
    kept.keep(at=NOW, by=row.owner)
    page = desk.get(f"/conversations/{bicycle.pk}").text
    assert page.index(f'data-said-in="{row.said_in}"') < page.index(f'id="promise-{row.pk}"')
    beside = desk.get(f"/conversations/{bicycle.pk}/customer").text
    assert beside.index(f"/promises/{row.pk}/settlement") < beside.index("Wrote at once")


def test_a_colleague_who_only_reads_sees_them_and_can_do_nothing(desk: Any, bicycle: Any, per: Any) -> None:
    from django.test import Client

    sent(desk, bicycle, CALL, promises=decided("confirm"))
    reader = Client()
    reader.force_login(per, backend="allauth.account.auth_backends.AuthenticationBackend")
    page = reader.get(f"/conversations/{bicycle.pk}/promises").text
    assert "call you tomorrow" in page and "settlement" not in page and "telling" not in page
    assert reader.post(f"/conversations/{bicycle.pk}/promises/found", {"text": CALL}).status_code == 403


@pytest.mark.parametrize(
    "fields",
    [
        {"promises": "[" * 20_000},
        {"promises": json.dumps({KEY: {"act": ["confirm"]}})},
        {"promises": decided("correct", due="0001-01-01T00:00", who="colleague-²", kind=[])},
        {"promises": decided("correct", due="9000-12-31T23:59-14:00", words=["x"], kind={})},
        {"telling": "[" * 20_000},
        {"telling": '{"²": {"due": "2026-12-01T00:00:00Z"}}'},
        {"telling": '{"1": {"due": "0001-01-01T00:00:00+14:00"}}'},
        {"telling": '{"1": {"due": "9999-12-31T23:59:59-14:00"}}'},
    ],
)
def test_what_nobody_could_have_decided_is_as_if_it_were_not(desk, bicycle, promised, fields) -> None:
    promised(due=AT_THREE)
    found(desk, bicycle, CALL, **fields)
    desk.post(f"/conversations/{bicycle.pk}/draft", answer(bicycle, text=CALL, **fields))
    assert desk.get(f"/conversations/{bicycle.pk}").status_code == 200
    sent(desk, bicycle, CALL, **fields)
    assert Message.objects.filter(text=CALL).exists()


@pytest.mark.parametrize("run", ["." * 100_000, "3-5-7-" * 16_000, "x" * 100_000])
def test_what_is_no_text_keeps_nobody_waiting(desk, bicycle, run) -> None:
    found(desk, bicycle, CALL)  # words are loaded once
    began = time.process_time()
    (row,) = sent(desk, bicycle, f"{run} {CALL}"[-100_000:])
    assert time.process_time() - began < 5 and row.quote == "I'll call you tomorrow by three"


def test_a_letter_that_begins_a_conversation_has_its_chips_and_keeps_what_was_decided(
    desk: Any, help_inbox: Any, mari: Any, promised: Any
) -> None:
    promised(customer=mari, conversation=None)
    page = desk.get("/new/letter").text
    assert 'data-found="/new/letter/promises"' in page and "promises/composing.js" in page
    fields = {"inbox": help_inbox.pk, "to": "Mari <mari@tamm.example>", "subject": "Your bicycle", "text": CALL}
    shown = desk.post("/new/letter/promises", fields).text
    assert "15:00" in shown and "undecided" in shown
    again = desk.post("/new/letter", fields | {"promises": decided("confirm"), "to": "", "token": "abc"})
    assert KEY.replace("'", "&#x27;") in again.text  # sent back for want of an address, what was decided stays
    assert "confirm" in desk.post("/new/letter/promises", fields | {"promises": decided("confirm")}).text
    desk.post("/new/letter", fields | {"promises": decided("confirm"), "token": "abc"})
    row = Promise.objects.get(quote__startswith="I'll call")
    assert (row.state, row.due, row.customer, row.conversation.subject) == ("open", TOMORROW, mari, "Your bicycle")


def test_a_new_letter_is_read_in_the_language_of_whom_it_goes_to_and_within_reach_only(
    desk: Any, help_inbox: Any, payroll: Any, mari: Any
) -> None:
    fields = {"inbox": help_inbox.pk, "to": "mari@tamm.example", "text": "Helistan homme kella kolmeks."}
    mari.language = "et"
    mari.save()
    assert "15:00" in desk.post("/new/letter/promises", fields).text
    assert "found-chip" not in desk.post("/new/letter/promises", fields | {"text": "Tere!"}).text
    for wrong in (payroll.pk, "", "x", 99_999):
        assert desk.post("/new/letter/promises", fields | {"inbox": wrong}).status_code == 404
