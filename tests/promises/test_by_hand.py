"""A promise in one line: shown as it is understood, then noted, on a conversation, a customer, or with a call."""

from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine

from hoia.ledger.work import do_all
from hoia.promises.models import Promise
from tests.conversations.conftest import at_desk
from tests.promises.conftest import AT_THREE, NOW
from tests.promises.test_composing import desk, in_tallinn

__all__ = ["at_desk", "desk", "in_tallinn"]

pytestmark = pytest.mark.django_db

LINE = "call back tomorrow at three"
TOMORROW = AT_THREE + timedelta(days=1)


def understood(desk: Any, line: str) -> str:
    return str(desk.post("/promises/understood", {"line": line}).text)


def test_a_line_is_shown_as_it_is_understood_before_it_is_saved(desk: Any, bicycle: Any) -> None:
    shown = understood(desk, LINE)
    assert "Call back" in shown and "Tue 24 Nov, 15:00 · tomorrow" in shown
    assert not Promise.objects.exists()


@pytest.mark.parametrize(
    ("line", "kind", "due"),
    [
        ("send the contract by Friday noon", "Delivery", "Fri 27 Nov, 12:00"),
        ("refund in three working days", "", "Thu 26 Nov, 17:00"),
        ("write to Mari on Wednesday", "Answer", "Wed 25 Nov, 17:00"),
        ("tomorrow at three: the spare key", "", "Tue 24 Nov, 15:00"),
        ("give the spare key back", "", "no set time"),
    ],
)  # fmt: skip
def test_lines_as_people_jot_them_down(desk: Any, bicycle: Any, line: str, kind: str, due: str) -> None:
    shown = understood(desk, line)
    assert kind in shown and due in shown


def test_on_a_conversation_it_is_promised_to_its_customer(desk: Any, bicycle: Any, mari: Any, kadri: Any) -> None:
    desk.post("/promises/new", {"line": LINE, "conversation": bicycle.pk})
    row = Promise.objects.get()
    assert (row.kind, row.words, row.due, row.state) == ("callback", LINE, TOMORROW, "open")
    assert (row.customer, row.conversation, row.owner, row.confidence) == (mari, bicycle, kadri, None)


def test_on_a_customer_without_a_conversation(desk: Any, bicycle: Any, mari: Any) -> None:
    assert f'name="customer" value="{mari.pk}"' in desk.get(f"/promises/new?customer={mari.pk}").text
    desk.post("/promises/new", {"line": LINE, "customer": mari.pk})
    assert Promise.objects.get().customer == mari


def test_what_is_chosen_goes_before_what_is_read(desk: Any, bicycle: Any) -> None:
    chosen = {"kind": "fix", "due": "2026-11-30T12:00", "side": "customer"}
    desk.post("/promises/new", {"line": LINE, "conversation": bicycle.pk, **chosen})
    row = Promise.objects.get()
    assert (row.kind, row.side, row.due) == ("fix", "customer", datetime.fromisoformat("2026-11-30T12:00+02:00"))


def test_an_empty_line_says_what_to_write(desk: Any, bicycle: Any) -> None:
    page = desk.post("/promises/new", {"line": " ", "conversation": bicycle.pk})
    assert page.status_code == 422 and "call back tomorrow at three" in page.text


def test_it_can_be_undone_by_who_noted_it_only(desk: Any, at_desk: Any, bicycle: Any, liis: Any) -> None:
    desk.post("/promises/new", {"line": LINE, "conversation": bicycle.pk})
    row = Promise.objects.get()
    assert at_desk(liis).post(f"/promises/{row.pk}/withdrawal").status_code == 403
    desk.post(f"/promises/{row.pk}/withdrawal")
    row.refresh_from_db()
    assert row.state == "dismissed"


def test_what_was_promised_on_the_telephone_is_noted_with_the_call(desk: Any, help_inbox: Any, mari: Any) -> None:
    call = {
        "token": "call", "inbox": help_inbox.pk, "way": "phone", "direction": "in", "who": "mari@tamm.example",
        "subject": "Bicycle", "text": "She asked after her bicycle.", "promised": LINE,
    }  # fmt: skip
    for _twice in range(2):
        desk.post("/new/contact", call)
    do_all(NOW + timedelta(minutes=1))
    row = Promise.objects.get()
    assert (row.kind, row.due, row.state, row.customer) == ("callback", TOMORROW, "open", mari)
    assert row.message.channel == "phone"


def test_beyond_reach_nothing_can_be_promised(desk: Any, begun: Any, payroll: Any, eva: Any) -> None:
    hidden = begun("Wages", inbox=payroll, customer=eva)
    for whom in ({"conversation": hidden.pk}, {"customer": eva.pk}):
        assert desk.get("/promises/new", whom).status_code == 404
        assert desk.post("/promises/new", {"line": LINE, **whom}).status_code == 404
    assert not Promise.objects.exists()


def test_what_was_missed_is_not_made_unsaid(desk, promised) -> None:
    row = promised()
    with time_machine.travel(AT_THREE + timedelta(hours=1), tick=False):
        answered = desk.post(f"/promises/{row.pk}/withdrawal", headers={"HX-Request": "true"})
    row.refresh_from_db()
    assert row.state == "open" and "changed since" in answered.headers["HX-Trigger"]
