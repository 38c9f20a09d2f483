"""A day at the desk in a real browser: a letter is found, read, answered and closed without touching the mouse."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

pytestmark = pytest.mark.browser

SEED = """
from django.utils import timezone
from datetime import timedelta
from hoia.people.models import Colleague, Customer, Inbox
from hoia.conversations.models import Conversation, SavedReply
inbox = Inbox.objects.create(name="Help", address="help@desk.example", signature="The desk")
kadri = Colleague.objects.create_user("kadri@desk.example", "a long walk", given_name="Kadri", family_name="Mets")
liis = Colleague.objects.create_user("liis@desk.example", "a long walk", given_name="Liis", family_name="Kask")
for one in (kadri, liis):
    inbox.grants.create(colleague=one)
mari = Customer.objects.create(given_name="Mari", family_name="Tamm", language="et", created_at=timezone.now())
mari.handles.create(kind="email", value="mari@tamm.example")
for n, subject in enumerate(["My helmet", "My bicycle"]):
    at = timezone.now() - timedelta(hours=2 - n)
    row = Conversation.objects.create(inbox=inbox, customer=mari, subject=subject, opened_at=at, last_at=at)
    row.messages.create(direction="in", at=at, created_at=at, text="When can I fetch it?", customer=mari,
                        quoted="On Monday you wrote: soon.", from_name="Mari Tamm", from_address="mari@tamm.example")
    row.recount()
SavedReply.objects.create(name="Thanks", text="Dear {customer}, thank you.")
from django.contrib.sessions.backends.db import SessionStore
answer = {}
for who in (kadri, liis):
    session = SessionStore()
    session["_auth_user_id"], session["_auth_user_hash"] = str(who.pk), who.get_session_auth_hash()
    session["_auth_user_backend"] = "allauth.account.auth_backends.AuthenticationBackend"
    session.save()
    answer[who.given_name] = session.session_key
"""


@pytest.fixture
def seat(desk: Any, browser: Any, browser_context_args: dict[str, Any]) -> Iterator[Callable[[str], Any]]:
    """Sit a colleague down before a browser of their own; what goes wrong in a script fails the test."""
    keys = desk.tell(SEED)
    problems: list[str] = []

    def sit(name: str) -> Any:
        context = browser.new_context(**browser_context_args)
        context.add_cookies([{"name": "sessionid", "value": keys[name], "url": desk.url}])
        page = context.new_page()
        page.on("pageerror", lambda problem: problems.append(f"{problem} {problem.stack}"))
        page.set_default_timeout(20_000)
        return page

    yield sit
    assert problems == []


def told(desk: Any, code: str) -> Any:
    return desk.tell("from hoia.conversations.models import *\n" + code)


def opened(page: Any, desk: Any, address: str = "/inbox/unassigned/") -> None:
    page.goto(desk.url + address)
    page.wait_for_selector("html[data-keys=ready]")


def test_a_letter_is_answered_and_closed_by_keyboard_alone(desk: Any, seat: Any) -> None:
    page = seat("Kadri")
    opened(page, desk)
    page.keyboard.press("j")
    page.keyboard.press("o")
    page.wait_for_selector("h1:has-text('My bicycle')")
    page.keyboard.press("q")
    page.wait_for_selector("text=On Monday you wrote: soon.")
    page.keyboard.press("a")
    page.wait_for_selector("dialog[open] :focus")
    page.keyboard.type("me")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=in the hands of Kadri Mets")
    page.keyboard.press("r")
    page.keyboard.type("It is ready **today**.")
    page.wait_for_selector("text=/^saved /")
    page.keyboard.press("Control+Shift+Enter")
    page.wait_for_selector(".message.ours >> text=It is ready today.")
    page.wait_for_selector("#head >> text=closed")
    sent = told(desk, "answer = list(Message.objects.filter(direction='out').values('text', 'delivery', 'recipients'))")
    assert sent[0]["text"] == "It is ready **today**." and len(sent) == 1
    assert sent[0]["recipients"]["to"] == [["Mari Tamm", "mari@tamm.example"]]


def test_an_answer_is_taken_back_by_one_key_and_stands_in_the_composer(desk: Any, seat: Any) -> None:
    page = seat("Kadri")
    opened(page, desk, "/conversations/1")
    page.keyboard.press("r")
    page.keyboard.type("Too early")
    page.keyboard.press("Control+Enter")
    page.wait_for_selector(".message.ours")
    page.wait_for_selector("[data-toast] >> text=Sent.")
    page.keyboard.press("z")
    page.wait_for_selector(".message.ours", state="detached")
    assert page.locator("#reply [data-text]").input_value() == "Too early"
    assert told(desk, "answer = Message.objects.filter(direction='out').count()") == 0


def test_an_answer_waits_when_a_colleague_was_quicker_and_its_text_is_safe(desk: Any, seat: Any) -> None:
    kadri, liis = seat("Kadri"), seat("Liis")
    opened(kadri, desk, "/conversations/1")
    opened(liis, desk, "/conversations/1")
    kadri.keyboard.press("r")
    kadri.keyboard.type("From Kadri")
    liis.wait_for_selector("text=Kadri Mets is writing")
    liis.keyboard.press("r")
    liis.keyboard.type("From Liis")
    liis.keyboard.press("Control+Enter")
    liis.wait_for_selector(".message.ours")
    kadri.wait_for_selector("[data-news]:not([hidden])")
    kadri.keyboard.press("Control+Enter")
    kadri.wait_for_selector("[data-problem]")
    assert kadri.locator("#reply [data-text]").input_value() == "From Kadri"
    assert kadri.locator(".message.fresh >> text=From Liis").count() == 1
    assert told(desk, "answer = list(Message.objects.filter(direction='out').values_list('text', flat=True))") == [
        "From Liis"
    ]
    kadri.keyboard.press("Control+Enter")
    kadri.wait_for_selector(".message.ours >> text=From Kadri")


def test_several_are_chosen_closed_and_brought_back_by_keys(desk: Any, seat: Any) -> None:
    page = seat("Kadri")
    opened(page, desk)
    for _each in range(2):
        page.keyboard.press("j")
        page.keyboard.press("x")
    page.keyboard.press("c")
    page.wait_for_selector("text=2 conversations closed.")
    page.wait_for_selector("#rows.empty")
    page.keyboard.press("z")
    page.wait_for_selector("#rows li >> nth=1")
    assert told(desk, "answer = Conversation.objects.open().count()") == 2


def test_what_is_new_announces_itself_and_waits(desk: Any, seat: Any) -> None:
    page = seat("Kadri")
    opened(page, desk, "/inbox/all/")
    first = page.locator("#rows li").first.get_attribute("data-id")
    told(
        desk,
        """
from django.utils import timezone
from hoia.people.models import *
row = Conversation.objects.begin(inbox=Inbox.objects.get(), customer=Customer.objects.get(), subject="My lamp",
    channel="phone", at=timezone.now(), by=Colleague.objects.get(given_name="Liis"))
""",
    )
    page.wait_for_selector("[data-list-news]:not([hidden])")
    assert page.locator("#rows li").first.get_attribute("data-id") == first
    page.click("[data-list-news]")
    page.wait_for_selector("#rows li >> text=My lamp")


def test_a_saved_reply_a_note_and_a_tag_by_keys(desk: Any, seat: Any) -> None:
    page = seat("Kadri")
    opened(page, desk, "/conversations/1")
    page.keyboard.press("t")
    page.wait_for_selector("dialog[open] :focus")
    page.keyboard.type("spare parts")
    page.keyboard.press("Enter")
    page.wait_for_selector("#head .chip >> text=spare parts")
    page.keyboard.press("m")
    page.keyboard.type("Ask @Li")
    page.wait_for_selector(".names >> text=Liis Kask")
    page.keyboard.press("Enter")
    page.keyboard.type("please")
    page.keyboard.press("Control+Enter")
    page.wait_for_selector(".message.note >> text=Ask @Liis Kask please")
    page.keyboard.press("Escape")
    page.keyboard.press("r")
    page.keyboard.press("Control+;")
    page.wait_for_selector("dialog[open] :focus")
    page.keyboard.type("thanks")
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.querySelector('#reply [data-text]').value === 'Dear Mari, thank you.'")
    assert told(desk, "answer = Mention.objects.count()") == 1
