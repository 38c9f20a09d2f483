"""Customers on the web: a form to write through, and their own conversations behind a link that opens once."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from hoia.channels import intake
from hoia.channels.email import house
from hoia.channels.models import Arrival, CustomerLink, Mailbox, WebForm
from hoia.channels.webform.views import send_link
from hoia.conversations.models import Conversation, Message
from hoia.ledger.models import Job
from hoia.ledger.work import do_all
from tests.people_fixtures import letter

pytestmark = pytest.mark.django_db

WORDS = {
    "name": "Mari Tamm",
    "email": "mari@tamm.example",
    "subject": "My bicycle",
    "text": "When is it ready?",
    "website": "",
}


@pytest.fixture
def form(help_inbox: Any) -> WebForm:
    return WebForm.objects.create(inbox=help_inbox, slug="help", title="Write to us")


@pytest.fixture
def conversation(help_inbox: Any, kadri: Any) -> Conversation:
    """Mari asked, Kadri answered and left a note, a stranger looked in."""
    now = timezone.now() - timedelta(hours=1)
    intake.receive(letter("Mine is the red one", message_id="m1@tamm.example"), help_inbox, "imap")
    row = Conversation.objects.get()
    row.add_note("She is in a hurry", at=now, by=kadri)
    said = row.reply("It is ready", at=now, by=kadri, recipients=row.reply_recipients())
    Message.objects.filter(pk=said.pk).update(delivery="sent")
    stranger = letter(
        "I am nosy", sender="Eve <eve@else.example>", in_reply_to="m1@tamm.example", message_id="e1@else.example"
    )
    intake.receive(stranger, help_inbox, "imap")
    return row


@pytest.fixture
def real_post(settings: Any) -> None:
    """Letters of the house go into the outbox, as they do outside of tests."""
    settings.MAILERS = {"default": {"BACKEND": "hoia.channels.email.house.Outbox"}}


def let_in(customer: Any) -> Client:
    client = Client()
    _link, word = CustomerLink.make(customer, timezone.now())
    assert client.post(f"/c/{word}").status_code == 302
    return client


def test_what_is_written_on_the_form_is_a_letter_like_any_other(form) -> None:
    answer = Client().post("/form/help", WORDS)
    assert answer.status_code == 302
    said = Message.objects.get()
    assert (said.text.strip(), said.from_address, said.conversation.subject) == (
        "When is it ready?",
        "mari@tamm.example",
        "My bicycle",
    )
    assert Arrival.objects.get().source == "webform"
    assert "reached us" in Client().get(answer["Location"]).content.decode()


def test_a_program_that_fills_in_the_hidden_field_reaches_nobody(form) -> None:
    Client().post("/form/help", {**WORDS, "website": "http://spam.example"})
    assert not Message.objects.exists()


def test_nobody_writes_head_lines_through_the_form(form) -> None:
    Client().post("/form/help", {**WORDS, "subject": "Hello\r\nBcc: all@else.example", "name": "Mari\nX: y"})
    assert b"\nBcc:" not in intake.blobs().read(Arrival.objects.get().digest)


def test_too_many_letters_from_one_place_are_refused_with_a_sentence(form) -> None:
    for n in range(20):
        Client().post("/form/help", {**WORDS, "text": f"Letter {n}"})
    refused = Client().post("/form/help", {**WORDS, "text": "One more"})
    assert "Too many letters" in refused.content.decode()
    assert Message.objects.count() == 20


def test_a_link_opens_once_and_only_by_a_button(conversation) -> None:
    _link, word = CustomerLink.make(conversation.customer, timezone.now())
    for _ in range(2):
        assert Client().get(f"/c/{word}").status_code == 200  # programs that look at links do not spend it
    assert Client().post(f"/c/{word}").status_code == 302
    assert Client().post(f"/c/{word}").status_code == 410
    assert Client().get("/c/guess").status_code == 410


def test_an_old_link_opens_nothing(conversation) -> None:
    _link, word = CustomerLink.make(conversation.customer, timezone.now() - timedelta(days=4))
    assert Client().post(f"/c/{word}").status_code == 410


def test_customers_read_what_was_said_with_them_and_nothing_else(conversation) -> None:
    page = let_in(conversation.customer).get(f"/c/conversations/{conversation.pk}").content.decode()
    assert "Mine is the red one" in page
    assert "It is ready" in page
    assert "in a hurry" not in page
    assert "nosy" not in page


def test_nobody_reads_another_customers_conversation(conversation, eva) -> None:
    client = let_in(eva)
    assert client.get(f"/c/conversations/{conversation.pk}").status_code == 404
    assert str(conversation.subject) not in client.get("/c/").content.decode()
    assert Client().get(f"/c/conversations/{conversation.pk}").status_code == 302


def test_an_answer_from_the_page_lands_in_the_conversation(conversation) -> None:
    client = let_in(conversation.customer)
    client.post(f"/c/conversations/{conversation.pk}", {"text": "Thank you, I am coming"})
    said = Message.objects.latest("pk")
    assert (said.conversation, said.rule, said.stranger) == (conversation, "token", False)


def test_a_link_is_mailed_to_whom_we_know_and_to_nobody_else(conversation, sink, real_post) -> None:
    Mailbox.objects.create(inbox=conversation.inbox, smtp_host="127.0.0.1", smtp_port=sink.port, smtp_security="none")
    known = Client().post("/c/", {"email": "Mari@Tamm.example"}).content
    unknown = Client().post("/c/", {"email": "nobody@else.example"}).content
    assert re.sub(rb"[\w-]{40,}", b"", known) == re.sub(rb"[\w-]{40,}", b"", unknown)
    do_all(timezone.now() + timedelta(seconds=1))
    assert [taken.recipients for taken in sink.taken] == [["Mari@Tamm.example"]]
    assert "/c/" in sink.taken[0].letter.get_content()


def test_links_are_not_sent_without_end(conversation, real_post) -> None:
    for _ in range(5):
        send_link("mari@tamm.example")
    assert Job.objects.filter(name=house.JOB).count() == 3


def test_a_lead_makes_changes_and_removes_a_form_of_an_inbox_within_reach(liis, help_inbox, payroll) -> None:
    client = Client()
    client.force_login(liis)
    words = {"title": "Write to us", "inbox": help_inbox.pk, "slug": "contact", "intro": "", "active": "on"}
    assert client.post("/settings/forms/new", {**words, "inbox": payroll.pk}).status_code == 422
    assert client.post("/settings/forms/new", words).status_code == 302
    row = WebForm.objects.get()
    assert "/form/contact" in client.get("/settings/forms/").content.decode()
    client.post(f"/settings/forms/{row.pk}", {**words, "active": ""})
    assert Client().get("/form/contact").status_code == 404
    hidden = WebForm.objects.create(inbox=payroll, slug="wages", title="Wages")
    assert client.get(f"/settings/forms/{hidden.pk}").status_code == 404
    client.post(f"/settings/forms/{row.pk}/removal")
    assert not WebForm.objects.filter(pk=row.pk).exists()


def test_an_agent_does_not_change_forms(kadri, form) -> None:
    client = Client()
    client.force_login(kadri)
    assert client.get("/settings/forms/").status_code in (403, 404)
