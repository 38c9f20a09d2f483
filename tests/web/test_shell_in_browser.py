"""The shell in a real browser: keys, panes, colours, telephone; axe finds nothing serious."""

import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests import postgres
from tests.desk import Desk

pytestmark = pytest.mark.browser

MORNING = """
from datetime import timedelta
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.utils import timezone
from hoia.conversations.models import Conversation, Mention, Message
from hoia.people.models import Colleague, Customer, Inbox, Membership, Team
now = timezone.now()
team = Team.objects.create(name="Front")
inbox = Inbox.objects.create(name="Help", address="help@desk.example")
inbox.teams.add(team)
liis = Colleague.objects.create_user("liis@desk.example", None, given_name="Liis", family_name="Saar", role="lead")
ola = Colleague.objects.create_user("ola@desk.example", None, given_name="Ola", family_name="Nordmann", role="agent")
for one in (liis, ola):
    Membership.objects.create(team=team, colleague=one)
asked = [("Toomas Rebane", "The same item is on the bill twice.", 27, liis), ("Mari Tamm", "Is my bicycle ready?", 4, liis),
         ("Szabó Éva", "Köszönöm a gyors választ! Egy kérdésem maradt a garanciáról.", 2, None),
         ("Pete Hughes", "One of the two boxes was open and wet.", 1, None)]
for name, words, hours, whose in asked:
    at = now - timedelta(hours=hours)
    customer = Customer.objects.create(given_name=name, created_at=at, birth_month=now.month, birth_day=now.day)
    row = Conversation.objects.create(inbox=inbox, customer=customer, subject=words, preview=words, opened_at=at, last_at=at,
                                      waiting_since=at, assignee=whose, team=team if name == "Szabó Éva" else None)
    Message.objects.create(conversation=row, direction="in", customer=customer, at=at, created_at=at, text=words)
    note = Message.objects.create(conversation=row, direction="note", colleague=ola, at=at, created_at=at, text="@Liis?")
    Mention.objects.create(message=note, colleague=liis)
answer = {}
for one in (liis, ola):
    session = SessionStore()
    session[SESSION_KEY], session[HASH_SESSION_KEY] = str(one.pk), one.get_session_auth_hash()
    session[BACKEND_SESSION_KEY] = "allauth.account.auth_backends.AuthenticationBackend"
    session.create()
    answer[one.given_name] = session.session_key
"""


@pytest.fixture(scope="module")
def open_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One real desk for all journeys of this file; each begins with a morning of its own."""
    server = os.environ.get("HOIA_TEST_POSTGRES", "")
    database = postgres.fresh_database(server) if server else ""
    one = Desk(tmp_path_factory.mktemp("web") / "desk", database=database).start()
    yield one
    one.stop()


@pytest.fixture
def morning(open_desk: Desk) -> tuple[Desk, dict[str, str]]:
    """An open desk with a few people waiting, and the sessions of those who serve."""
    clear = "from django.core.management import call_command; call_command('flush', interactive=False, verbosity=0)"
    return open_desk, open_desk.tell(clear + MORNING)


@pytest.fixture
def at_desk(morning: tuple[Desk, dict[str, str]], page: Page) -> Callable[..., Page]:
    """Open a page of the desk as Liis, a lead."""
    desk, sessions = morning

    def open_page(path: str = "/", width: int = 1440, theme: str = "light") -> Page:
        page.context.add_cookies([{"name": "sessionid", "value": sessions["Liis"], "url": desk.url}])
        page.set_viewport_size({"width": width, "height": 844})
        page.emulate_media(color_scheme=theme)
        page.goto(desk.url + path)
        expect(page.locator("html[data-keys=ready]")).to_be_attached()
        return page

    return open_page


def problems_of(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [
        f"{one['id']}: {[node['target'] for node in one['nodes']]}"
        for one in found
        if one["impact"] in ("serious", "critical")
    ]


PAGES = [
    "/", "/?of=team", "/nothing-here", "/settings/api/", "/search/", "/jobs/", "/intake/", "/standard/", "/standard/edit",
    "/standard/quiz", "/quality/", "/quality/mine",
]  # fmt: skip


def test_axe_finds_nothing_serious_and_nothing_runs_off_a_telephone(at_desk: Any) -> None:
    for path in PAGES:
        for width, theme in ((1440, "light"), (390, "dark")):
            page = at_desk("/", width, theme)
            page.goto(page.url.removesuffix("/") + path)
            assert not problems_of(page), f"{path} at {width} in {theme}"
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{path} at {width}"


def test_open_menus_and_dialogs_hold_nothing_serious(at_desk: Any) -> None:
    for theme in ("light", "dark"):
        page = at_desk(theme=theme)
        page.get_by_role("button", name="Yourself: Liis Saar").click()
        assert not problems_of(page), f"the menu in {theme}"
        page.keyboard.press("Escape")
        page.keyboard.press("?")
        assert not problems_of(page), f"the list of keys in {theme}"
        page.keyboard.press("Escape")
        page.keyboard.press("Control+k")
        assert not problems_of(page), f"the palette in {theme}"


def test_the_whole_day_is_walked_by_keys_alone(at_desk: Any) -> None:
    page = at_desk()
    page.keyboard.press("j")
    expect(page.locator(".day-row a:focus")).to_contain_text("Toomas Rebane")
    page.keyboard.press("j")
    expect(page.locator(".day-row a:focus")).to_contain_text("Mari Tamm")
    page.keyboard.press("k")
    page.keyboard.press("o")
    page.wait_for_url("**/conversations/*")
    page.keyboard.press("g")
    page.keyboard.press("t")
    expect(page.get_by_role("heading", name="Who waits for you")).to_be_visible()
    page.keyboard.press("2")
    page.wait_for_url("**/conversations/*")
    expect(page.get_by_text("Is my bicycle ready?").first).to_be_visible()


def test_the_first_step_of_the_tabulator_leads_past_the_frame(at_desk: Any) -> None:
    page = at_desk()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="To the content")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_keys_rest_while_somebody_writes(at_desk: Any) -> None:
    page = at_desk()
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox", name="Search everything")).to_be_focused()
    page.keyboard.type("g t?jn2")
    expect(page.get_by_role("searchbox", name="Search everything")).to_have_value("g t?jn2")
    expect(page.locator("dialog[open]")).to_have_count(0)


def test_the_list_of_keys_is_that_of_the_page(at_desk: Any) -> None:
    page = at_desk()
    page.keyboard.press("?")
    keys = page.get_by_role("dialog", name="Keys on this page")
    expect(keys.get_by_role("listitem").filter(has_text="Toomas Rebane")).to_contain_text("1")
    expect(keys.get_by_role("listitem").filter(has_text="Inbox").first).to_contain_text("g then i")


def test_the_palette_finds_by_a_few_letters_and_goes_there(at_desk: Any) -> None:
    page = at_desk()
    page.keyboard.press("Control+k")
    page.keyboard.type("inb")
    expect(page.get_by_role("option", selected=True)).to_contain_text("Inbox")
    page.keyboard.press("Enter")
    page.wait_for_url("**/inbox/**")


def test_what_is_taken_shows_at_once_and_can_be_undone_by_key(at_desk: Any) -> None:
    page = at_desk()
    nobody = page.get_by_role("region", name="Nobody has taken these")
    mine = page.get_by_role("region", name="Who waits for you")
    page.get_by_role("button", name="Take what Pete Hughes wrote").click()
    expect(mine).to_contain_text("Pete Hughes")
    expect(page.locator(".toast")).to_contain_text("Liis Saar")
    page.keyboard.press("z")
    expect(nobody).to_contain_text("Pete Hughes")
    expect(mine).not_to_contain_text("Pete Hughes")


def test_what_a_colleague_does_announces_itself_and_waits(morning: Any, at_desk: Any) -> None:
    desk, _sessions = morning
    page = at_desk()
    page.wait_for_function("performance.getEntriesByType('resource').length > 0")
    expect(page.locator("[data-offline]")).to_be_hidden()
    news = page.locator("[data-news]")
    expect(news).to_be_hidden()
    desk.tell("""
from django.utils import timezone
from hoia.conversations.models import Conversation
from hoia.people.models import Colleague
ola = Colleague.objects.get(given_name="Ola")
Conversation.objects.filter(subject="Is my bicycle ready?").close(at=timezone.now(), by=ola)
""")
    expect(news).to_be_visible(timeout=15000)
    expect(page.get_by_text("Is my bicycle ready?")).to_be_visible()
    page.keyboard.press(".")
    expect(page.get_by_text("Is my bicycle ready?")).to_have_count(0)


def test_colours_and_rows_change_at_once_and_stay(at_desk: Any) -> None:
    page = at_desk()
    page.get_by_role("button", name="Yourself: Liis Saar").click()
    with page.expect_response("**/oneself/") as answer:
        page.get_by_role("button", name="Dark", exact=True).click()
    assert answer.value.status == 204
    with page.expect_response("**/oneself/"):
        page.get_by_role("button", name="Dense").click()
    before = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    page.reload()
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == before == "rgb(25, 24, 22)"
    expect(page.locator("html[data-dense]")).to_be_attached()


def test_panes_are_folded_and_widened_by_keys_and_remembered(at_desk: Any) -> None:
    page = at_desk("/inbox/")
    pane, splitter = page.locator("#pane-list"), page.get_by_role("separator", name="Width of the list")
    start = pane.bounding_box()["width"]
    splitter.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    assert pane.bounding_box()["width"] == start + 32
    page.reload()
    assert pane.bounding_box()["width"] == start + 32
    page.locator("h1, main").first.focus()
    page.keyboard.press("[")
    expect(pane).to_be_hidden()
    page.reload()
    expect(pane).to_be_hidden()


def test_when_the_desk_cannot_be_reached_that_is_said_and_nothing_is_swapped_away(at_desk: Any) -> None:
    page = at_desk()
    page.context.set_offline(True)
    page.get_by_role("button", name="Take what Pete Hughes wrote").click()
    expect(page.locator(".toast.error")).to_contain_text("cannot be reached")
    expect(page.get_by_role("region", name="Nobody has taken these")).to_contain_text("Pete Hughes")


def test_a_telephone_has_a_bar_of_four_and_the_rest_behind_oneself(at_desk: Any) -> None:
    page = at_desk(width=390)
    bar = page.get_by_role("navigation", name="Main")
    assert [one.inner_text().split("\n")[0] for one in bar.get_by_role("link").all() if one.is_visible()] == [
        "Today", "Inbox", "Promises", "Customers",
    ]  # fmt: skip
    page.get_by_role("button", name="Yourself: Liis Saar").click()
    expect(page.get_by_role("link", name="Reports")).to_be_visible()
    page.get_by_role("link", name="Settings").click()
    expect(page.get_by_role("heading", name="Yourself")).to_be_visible()


@pytest.mark.parametrize("path", ["/inbox/closed/", "/inbox/team-1/", "/promises/?list=done", "/settings/api/"])
def test_the_tab_that_is_open_is_in_sight_and_the_page_stays_at_its_top(at_desk: Any, path: str) -> None:
    page = at_desk(path, width=390)
    seen = page.evaluate(
        """() => [...document.querySelectorAll(".tabs > [aria-current], .settings-ways [aria-current]")].map(open => {
            const [here, line] = [open.getBoundingClientRect(), open.closest("ul, .tabs").getBoundingClientRect()]
            return here.left >= line.left - 1 && here.right <= line.right + 1 })"""
    )
    assert seen and all(seen)
    assert not page.evaluate("[...document.querySelectorAll('html, .pane')].some(one => one.scrollTop)")
