"""Programs note promises and say what became of them, with no more reach than their token."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from hoia.api.webhooks import wanted
from hoia.promises.models import Promise
from tests.api.test_api import Program, came

__all__ = ["came"]

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


def soon(hours: int = 1) -> str:
    return (timezone.now() + hours * HOUR).isoformat()


@pytest.fixture
def noted(came: Any, kadri: Any) -> Any:
    return Promise.objects.make(
        kind="callback", words="Call Mari", conversation=came["Help"], owner=kadri, by=kadri, at=timezone.now(),
        due=timezone.now() + HOUR,
    )  # fmt: skip


def test_a_promise_is_noted_read_put_off_and_kept(came, kadri) -> None:
    program = Program(kadri)
    made = program.send(
        "POST", "promises/", 201, kind="callback", words="Call Mari", conversation=came["Help"].pk, due=soon()
    )
    assert (made["state"], made["owner"], made["customer"]) == ("open", kadri.pk, came["Help"].customer_id)
    path = f"promises/{made['id']}"
    assert program.get(path)["words"] == "Call Mari"
    assert [one["id"] for one in program.get(f"promises/?state=open&conversation={came['Help'].pk}")] == [made["id"]]
    program.send("POST", f"{path}/moves/", 409, due=soon(3))  # the customer does not know
    moved = program.send("POST", f"{path}/moves/", 200, due=soon(3), asked=True)
    assert moved["due"] > made["due"] and moved["state"] == "open"
    assert program.send("POST", f"{path}/settlement", 200)["state"] == "kept"
    program.send("POST", f"{path}/settlement", 409)
    program.send("POST", f"{path}/release", 409)


def test_a_found_promise_is_confirmed_with_corrections(noted, kadri, came) -> None:
    Promise.objects.filter(pk=noted.pk).update(state="proposed")
    program = Program(kadri)
    due = soon(5)
    stands = program.send("POST", f"promises/{noted.pk}/confirmation", 200, kind="reply", due=due)
    assert (stands["state"], stands["kind"]) == ("open", "reply")
    assert program.send("POST", f"promises/{noted.pk}/release", 200, reason="Not needed")["state"] == "released"


def test_a_letter_that_told_the_customer_lets_it_be_put_off(noted, kadri, came) -> None:
    program = Program(kadri)
    said = came["Help"].reply(
        "At four instead.", at=timezone.now(), by=kadri, recipients={"to": [["", "mari@tamm.example"]]}
    )
    program.send("POST", f"promises/{noted.pk}/moves/", 422, due=soon(2), told=came["Payroll"].messages.get().pk)
    program.send("POST", f"promises/{noted.pk}/moves/", 200, due=soon(2), told=said.pk)
    assert Promise.objects.get(pk=noted.pk).moves.get().told == said


def test_what_cannot_be_is_refused_in_a_sentence(came, kadri, agnes) -> None:
    program = Program(kadri)
    usual = {"kind": "callback", "words": "Call", "conversation": came["Help"].pk}
    for wrong in (
        {"kind": "song"},
        {"due": "0001-01-01T00:00:00Z"},
        {"due_from": soon()},
        {"owner": agnes.pk},
        {"team": 999},
    ):
        program.send("POST", "promises/", 422, **usual | wrong)
    program.send("POST", "promises/", 400, **usual | {"due": "2026-12-01T10:00:00"})
    program.send("POST", "promises/", 404, **usual | {"conversation": came["Payroll"].pk})
    assert not Promise.objects.exists()


def test_a_token_reaches_no_promise_beyond_its_inboxes(noted, came, kadri, tormod, help_inbox, payroll) -> None:
    hidden = Promise.objects.make(
        kind="reply", words="Wages", conversation=came["Payroll"], owner=tormod, by=tormod, at=timezone.now()
    )
    own = Promise.objects.make(kind="reply", words="My own", owner=tormod, by=tormod, at=timezone.now())
    assert {one["id"] for one in Program(tormod).get("promises/")} == {noted.pk, hidden.pk, own.pk}
    for program in (Program(kadri), Program(tormod, inboxes=[help_inbox])):
        assert [one["id"] for one in program.get("promises/")] == [noted.pk]
        for row in (hidden, own):
            program.get(f"promises/{row.pk}", 404)
            for act in ("confirmation", "settlement", "release"):
                program.send("POST", f"promises/{row.pk}/{act}", 404)
    limited = Program(tormod, inboxes=[help_inbox])
    limited.send("POST", "promises/", 422, kind="reply", words="Nowhere")
    assert Promise.objects.count() == 3


def test_a_reading_token_changes_nothing(noted, came, kadri, per) -> None:
    for program in (Program(kadri, may_write=False), Program(per)):
        program.send("POST", "promises/", 403, kind="reply", words="x", conversation=came["Help"].pk)
        program.send("POST", f"promises/{noted.pk}/settlement", 403)
    assert Promise.objects.get().state == "open"


def test_webhooks_are_told_of_promises(noted, kadri) -> None:
    from hoia.api.models import Webhook
    from hoia.ledger.models import Event, Job

    Webhook.objects.create(
        url="https://partner.example/hook", colleague=kadri, created_at=timezone.now(), verbs=["promise.kept"]
    )
    wanted.looked_at = float("-inf")
    Program(kadri).send("POST", f"promises/{noted.pk}/settlement", 200)
    kept = Event.objects.get(verb="promise.kept")
    assert Job.objects.filter(args__event=kept.pk, name__icontains="webhook").exists()
    assert kept.facts["promise_kind"] == "callback" and "words" not in kept.facts


def test_the_letter_that_promised_does_not_tell_of_another_time(came, kadri) -> None:
    program, row = Program(kadri), came["Help"]
    to = {"to": [["", "mari@tamm.example"]]}
    before = row.reply("Good day.", at=timezone.now() - HOUR, by=kadri, recipients=to)
    said = row.reply("Soon.", at=timezone.now(), by=kadri, recipients=to)
    made = Promise.objects.make(
        kind="callback", words="Call", message=said, owner=kadri, by=kadri, at=said.at, due=timezone.now() + HOUR
    )
    for letter in (before, said):
        program.send("POST", f"promises/{made.pk}/moves/", 422, due=soon(3), told=letter.pk)
    later = row.reply("At four.", at=timezone.now(), by=kadri, recipients=to)
    program.send("POST", f"promises/{made.pk}/moves/", 200, due=soon(3), told=later.pk)
    program.send("POST", f"promises/{made.pk}/moves/", 422, due=soon(9), told=later.pk)
