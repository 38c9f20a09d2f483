"""A customer and a colleague agree on another time, each in a browser; the report counts what became of it."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = pytest.mark.browser

SEED = """
from datetime import timedelta
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.utils import timezone
from hoia.channels.models import CustomerLink
from hoia.conversations.models import Conversation
from hoia.people.models import Colleague, Customer, Inbox, Team
from hoia.promises.models import Promise
now = timezone.now()
front = Team.objects.create(name="Front")
inbox = Inbox.objects.create(name="Help", address="help@desk.example", sender_name="The desk")
inbox.teams.add(front)
people = [Colleague.objects.create_user(f"{name}@desk.example", None, given_name=name, family_name="Mets", role="lead")
          for name in ("Kadri", "Liis", "Anu", "Bo", "Csaba")]
for one in people:
    front.memberships.create(colleague=one)
kadri, liis = people[:2]
mari = Customer.objects.create(given_name="Mari", family_name="Tamm", language="en", created_at=now)
mari.handles.create(kind="email", value="mari@tamm.example")
row = Conversation.objects.create(inbox=inbox, customer=mari, subject="My bicycle", opened_at=now, last_at=now)
said = row.messages.create(direction="out", delivery="sent", at=now - timedelta(days=1), created_at=now, from_name="The desk",
    text="I'll call you tomorrow.", recipients={"to": [["Mari", "mari@tamm.example"]]})
row.recount()
promised = dict(by=kadri, at=now - timedelta(days=1), conversation=row, owner=kadri, team=front)
Promise.objects.make(kind="callback", words="Call", quote="I'll call you tomorrow.", message=said,
    due=now + timedelta(hours=5), **promised)
Promise.objects.make(kind="fix", words="Mend the brake", due=now - timedelta(hours=1), **promised)
for week in range(10):
    for n in range(6):
        due = now - timedelta(weeks=week, hours=2)
        one = Promise.objects.make(**promised | dict(kind=["reply", "fix"][week % 2], words="Answer", due=due, owner=people[n % 3], customer=None,
            conversation=None, at=due - timedelta(days=1)))
        one.keep(at=due + timedelta(hours=1 if n == 0 else -1), by=kadri)
answer = {"word": CustomerLink.make(mari, now)[1]}
for one in (kadri, liis):
    session = SessionStore()
    session[SESSION_KEY], session[HASH_SESSION_KEY] = str(one.pk), one.get_session_auth_hash()
    session[BACKEND_SESSION_KEY] = "allauth.account.auth_backends.AuthenticationBackend"
    session.create()
    answer[one.given_name] = session.session_key
"""


@pytest.fixture
def seats(desk: Any, browser: Any, browser_context_args: dict[str, Any]) -> Iterator[Callable[..., Any]]:
    """Sit somebody down before a browser of their own; what goes wrong in a script fails the test."""
    keys = desk.tell(SEED)
    problems: list[str] = []

    def sit(name: str, width: int = 1440) -> Any:
        context = browser.new_context(**browser_context_args | {"viewport": {"width": width, "height": 900}})
        page = context.new_page()
        page.on("pageerror", lambda problem: problems.append(str(problem)))
        page.set_default_timeout(20_000)
        if name == "Mari":
            page.goto(f"{desk.url}/c/{keys['word']}")
            page.click("button.primary")
            page.wait_for_url("**/c/")
        else:
            context.add_cookies([{"name": "sessionid", "value": keys[name], "url": desk.url}])
        return page

    yield sit
    assert problems == []


def sound(page: Any) -> None:
    found = [one for one in Axe().run(page).response["violations"] if one["impact"] in ("serious", "critical")]
    assert not found, [(one["id"], [node["target"] for node in one["nodes"]]) for one in found]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_another_time_is_asked_for_agreed_to_by_one_key_and_seen(desk: Any, seats: Any) -> None:
    mari, kadri = seats("Mari", 390), seats("Kadri")
    call = mari.locator(".promised", has_text="We call you back")
    call.get_by_text("Another time suits me").click()
    sound(mari)
    wished = desk.tell(
        "from django.utils import timezone; from datetime import timedelta\n"
        "answer = timezone.localtime(timezone.now() + timedelta(days=2)).strftime('%Y-%m-%dT%H:%M')"
    )
    call.get_by_label("Day and hour").fill(wished)
    call.get_by_label("A word to us").fill("I am at the doctor's")
    call.get_by_role("button", name="Ask for this time").click()
    mari.wait_for_selector("text=We have got your wish")
    kadri.goto(desk.url + "/")
    kadri.wait_for_selector("html[data-keys=ready]")
    kadri.wait_for_selector("text=A customer said something of a promise")
    kadri.keyboard.press("g")
    kadri.keyboard.press("y")
    kadri.wait_for_selector("text=I am at the doctor's")
    sound(kadri)
    kadri.wait_for_selector("html[data-keys=ready]")
    kadri.keyboard.press("y")
    kadri.wait_for_selector("text=No customer has said anything")
    mari.reload()
    mari.wait_for_selector("text=first agreed for")
    kadri.keyboard.press("z")
    kadri.wait_for_selector("text=I am at the doctor's")
    mari.reload()
    mari.wait_for_selector("text=You asked for")
    assert "first agreed for" not in mari.content()


def test_what_a_customer_says_is_done_stands_in_the_report(desk: Any, seats: Any) -> None:
    mari = seats("Mari")
    mari.locator(".promised", has_text="We put it right").get_by_role("button", name="Done in time").click()
    mari.wait_for_selector("text=Thank you. We have noted that it is done.")
    for width in (1440, 390):
        liis = seats("Liis", width)
        liis.goto(desk.url + "/")
        liis.wait_for_selector("html[data-keys=ready]")
        if width > 760:
            liis.keyboard.press("g")
            liis.keyboard.press("r")
        else:
            liis.goto(desk.url + "/reports/promises/")
            liis.wait_for_selector("html[data-keys=ready]")
        liis.wait_for_selector("text=/Of 61 promises about 84 % were kept in time/")
        sound(liis)
        liis.keyboard.press("2")
        liis.wait_for_selector("details[open] >> text=Answer")
        sound(liis)
    with liis.expect_download() as taken:
        liis.locator("details[open] a[download]").click()
    assert re.search(r"^Answer,30,25,", taken.value.path().read_text(), re.MULTILINE)
    liis.goto(desk.url + "/reports/promises/mine/")
    liis.wait_for_selector("text=/Of 20 promises/")
    sound(liis)
