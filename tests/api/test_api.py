"""Programs read and write through tokens, with no more reach than whoever made them."""

import json
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from hoia.api.models import ApiToken
from hoia.channels import intake
from hoia.conversations.models import Conversation, Message
from tests.people_fixtures import letter

pytestmark = pytest.mark.django_db


class Program:
    """A program with a token."""

    def __init__(self, colleague: Any, **fields: Any) -> None:
        inboxes = fields.pop("inboxes", [])
        self.token, self.word = ApiToken.make(
            colleague, "A program", at=timezone.now(), **{"may_write": True, **fields}
        )
        self.token.inboxes.set(inboxes)
        self.client = Client(headers={"authorization": f"Bearer {self.word}"})

    def get(self, path: str, status: int = 200) -> Any:
        answer = self.client.get(f"/api/v1/{path}")
        assert answer.status_code == status, answer.content
        return answer.json()

    def send(self, method: str, path: str, status: int, **body: Any) -> Any:
        answer = self.client.generic(method, f"/api/v1/{path}", json.dumps(body), content_type="application/json")
        assert answer.status_code == status, answer.content
        return answer.json()


@pytest.fixture
def came(help_inbox, payroll, kadri) -> dict[str, Conversation]:
    """One letter in each inbox."""
    for inbox, text in ((help_inbox, "My bicycle"), (payroll, "My wages")):
        raw = letter(text, subject=text, to=inbox.address, message_id=f"{inbox.pk}@tamm.example")
        intake.receive(raw, inbox, "imap")
    return {row.inbox.name: row for row in Conversation.objects.select_related("inbox")}


def test_without_a_good_token_nothing_opens(came, kadri) -> None:
    old = Program(kadri, expires_at=timezone.now() - timedelta(minutes=1))
    revoked = Program(kadri, revoked_at=timezone.now())
    left = Program(kadri)
    for program in (old, revoked):
        assert program.client.get("/api/v1/me").status_code == 401
    kadri.is_active = False
    kadri.save()
    assert left.client.get("/api/v1/me").status_code == 401
    assert Client().get("/api/v1/me").status_code == 401
    assert Client(headers={"authorization": "Bearer hoia_guess"}).get("/api/v1/conversations/").status_code == 401


def test_a_session_in_the_browser_does_not_open_the_api(came, kadri) -> None:
    client = Client()
    client.force_login(kadri)
    assert client.get("/api/v1/me").status_code == 401


def test_a_token_reaches_as_far_as_its_colleague(came, kadri) -> None:
    program = Program(kadri)
    hidden = came["Payroll"]
    assert [one["subject"] for one in program.get("conversations/")] == ["My bicycle"]
    assert [one["name"] for one in program.get("inboxes/")] == ["Help"]
    for path in (
        f"conversations/{hidden.pk}",
        f"conversations/{hidden.pk}/messages/",
        f"messages/{hidden.messages.get().pk}",
    ):
        program.get(path, 404)
    program.send("POST", f"conversations/{hidden.pk}/messages/", 404, text="Hello")
    program.send("PATCH", f"conversations/{hidden.pk}", 404, box="closed")
    assert {event["conversation"] for event in program.get("events/") if event["conversation"]} == {came["Help"].pk}


def test_a_token_limited_to_one_inbox_holds_even_an_owner_back(came, tormod, help_inbox) -> None:
    assert len(Program(tormod).get("conversations/")) == 2
    limited = Program(tormod, inboxes=[help_inbox])
    assert [one["subject"] for one in limited.get("conversations/")] == ["My bicycle"]
    limited.get(f"conversations/{came['Payroll'].pk}", 404)
    assert all(event["inbox"] in (help_inbox.pk, None) for event in limited.get("events/"))
    assert not any(event["inbox"] is None for event in limited.get("events/"))


def test_a_token_that_may_only_read_writes_nothing(came, kadri, per) -> None:
    reader = Program(kadri, may_write=False)
    path = f"conversations/{came['Help'].pk}"
    reader.send("POST", f"{path}/messages/", 403, text="Hello")
    reader.send("PATCH", path, 403, box="closed")
    reader.send("POST", "customers/", 403, name="New Person")
    Program(per).send("POST", f"{path}/messages/", 403, text="A guest may only read")
    assert Message.objects.count() == 2


def test_an_answer_goes_into_the_outbox_and_is_stopped_by_what_was_not_seen(came, kadri) -> None:
    program, row = Program(kadri), came["Help"]
    path = f"conversations/{row.pk}/messages/"
    program.send("POST", path, 409, text="Come today", seen=0)
    seen = program.get(path)[0]["id"]
    said = program.send("POST", path, 201, text="Come today", seen=seen)
    assert (said["direction"], said["delivery"]) == ("out", "waiting")
    assert Message.objects.get(pk=said["id"]).recipients["to"] == [["Mari Tamm", "mari@tamm.example"]]
    note = program.send("POST", path, 201, text="She is in a hurry", kind="note")
    assert note["direction"] == "note"


def test_a_conversation_is_begun_closed_reopened_and_given(came, kadri, liis, agnes, help_inbox) -> None:
    program = Program(kadri)
    begun = program.send(
        "POST", "conversations/", 201, inbox=help_inbox.pk, to="new@customer.example", name="New Customer",
        subject="Your order", text="It has come.",
    )  # fmt: skip
    path = f"conversations/{begun['id']}"
    assert program.get(f"{path}/messages/")[0]["text"] == "It has come."
    assert program.send("PATCH", path, 200, box="closed")["box"] == "closed"
    assert program.send("PATCH", path, 200, box="open", assignee=liis.pk)["assignee"] == liis.pk
    assert program.send("PATCH", path, 200, assignee=0)["assignee"] is None
    program.send("PATCH", path, 422, assignee=agnes.pk)
    program.send("POST", "conversations/", 422, inbox=help_inbox.pk, to="nobody", subject="x", text="y")


def test_customers_are_noted_found_and_changed(came, kadri) -> None:
    program = Program(kadri)
    made = program.send("POST", "customers/", 201, name="Szabó Éva", language="hu", email="Eva@Szabo.example")
    assert (made["given_name"], made["family_name"], made["name"]) == ("Éva", "Szabó", "Szabó Éva")
    program.send("POST", "customers/", 409, name="Another", email="eva@szabo.example")
    program.send("POST", "customers/", 422, language="hu")
    changed = program.send("PATCH", f"customers/{made['id']}", 200, called="Évi")
    assert (changed["called"], changed["given_name"]) == ("Évi", "Éva")
    assert program.get("customers/?email=mari@tamm.example")[0]["name"] == "Mari Tamm"


def test_lists_come_in_pages(help_inbox, kadri) -> None:
    for n in range(5):
        intake.receive(letter(f"Letter {n}", message_id=f"{n}@x.example"), help_inbox, "imap")
    program = Program(kadri)
    first = program.get("conversations/?limit=2")
    second = program.get(f"conversations/?limit=2&before={first[-1]['id']}")
    assert len({one["id"] for one in first + second}) == 4
    program.get("conversations/?limit=0", 400)
    program.get("conversations/?box=nowhere", 400)


def test_the_description_names_every_endpoint_and_needs_no_token(db) -> None:
    described = Client().get("/api/v1/openapi.json").json()
    assert described["openapi"].startswith("3.1")
    assert {"/api/v1/conversations/", "/api/v1/customers/{pk}", "/api/v1/events/"} <= set(described["paths"])
    assert described["components"]["securitySchemes"]["token"]["scheme"] == "bearer"


def test_the_page_shows_a_new_token_once_and_revokes_it(kadri) -> None:
    client = Client()
    client.force_login(kadri)
    page = client.post("/settings/api/", {"name": "Till", "may_write": "on"}).content.decode()
    word = page.split('class="word">')[1].split("<")[0]
    program = Client(headers={"authorization": f"Bearer {word}"})
    assert program.get("/api/v1/me").json()["may_write"] is True
    assert word not in client.get("/settings/api/").content.decode()
    client.post(f"/settings/api/tokens/{ApiToken.objects.get().pk}/revoke")
    assert program.get("/api/v1/me").status_code == 401
