"""A promise from the first word to the last: found while it is written, confirmed by key, sent, put off in time, done."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.browser.test_desk_reply import SEED
from tests.web.test_shell_in_browser import problems_of

pytestmark = pytest.mark.browser

HOURS = """
from hoia.promises.models import TeamHours
from hoia.people.models import Team
from hoia.conversations.models import Conversation
team = Team.objects.create(name="Front")
inbox.teams.add(team)
for one in (kadri, liis):
    team.memberships.create(colleague=one)
TeamHours.objects.create(team=team, zone="UTC", week=[[["00:00", "23:59"]]] * 7)
mari.language = "en"
mari.save()
answer["bicycle"] = Conversation.objects.get(subject="My bicycle").pk
"""
TOLD = "from hoia.promises.models import Promise\nanswer = [[one.kind, one.state, one.words, one.side] for one in Promise.objects.order_by('pk')]"


@pytest.fixture
def seat(desk: Any, browser: Any, browser_context_args: dict[str, Any]) -> Iterator[Callable[..., Any]]:
    """Kadri before a browser, on the conversation about the bicycle; what goes wrong in a script fails the test."""
    keys = desk.tell(SEED + HOURS)
    problems: list[str] = []

    def sit(**more: Any) -> Any:
        context = browser.new_context(**browser_context_args | more)
        context.add_cookies([{"name": "sessionid", "value": keys["Kadri"], "url": desk.url}])
        page = context.new_page()
        page.on("pageerror", lambda problem: problems.append(f"{problem} {problem.stack}"))
        page.set_default_timeout(20_000)
        page.goto(f"{desk.url}/conversations/{keys['bicycle']}")
        page.wait_for_selector("html[data-keys=ready]")
        page.wait_for_selector("#promises-beside", state="attached")
        return page

    yield sit
    assert problems == []


def test_a_promise_is_found_confirmed_sent_put_off_and_done_by_key(desk: Any, seat: Any) -> None:
    page = seat()
    page.keyboard.press("r")
    page.keyboard.type("Dear Mari, I'll call you tomorrow by three. And we will send the invoice on Friday.")
    chips = page.locator("#reply .found-chip")
    chips.nth(1).wait_for()
    top = page.locator("#reply [data-text]").bounding_box()["y"]
    page.keyboard.press("Alt+y")
    page.wait_for_selector("#reply .found-chip.confirm")
    page.keyboard.press("Alt+n")
    page.wait_for_selector("#reply .found-chip.dismiss")
    assert page.locator("#reply [data-text]").bounding_box()["y"] == top  # nothing jumped
    page.wait_for_selector("#reply [data-saved]:not(:empty)")
    page.reload()
    page.wait_for_selector("#reply .found-chip.confirm")  # it is kept with the draft
    page.locator("#reply [data-text]").press("Control+Enter")
    page.wait_for_selector(".promises-said .promise")
    assert [row[:2] for row in desk.tell(TOLD)] == [["callback", "open"], ["delivery", "dismissed"]]
    page.wait_for_selector("#promises-beside .promise")

    page.locator("#promises-beside .promise-tell button").click()
    page.wait_for_selector("#reply .found-chip .badge.accent")
    assert "We will call you by" in page.locator("#reply [data-text]").input_value()
    page.locator("#reply [data-text]").press("Control+Enter")
    page.locator(".timeline .message.ours").nth(1).wait_for()
    moves = "from hoia.promises.models import Move\nanswer = [one.told_id is not None for one in Move.objects.all()]"
    assert desk.tell(moves) == [True]
    assert len(desk.tell(TOLD)) == 2

    page.locator("#promises-beside .promise-acts button").first.click()
    page.wait_for_selector("#promises-beside .promise.is-green")
    assert desk.tell(TOLD)[0][1] == "kept"


def test_a_chip_is_corrected_in_place_without_the_mouse(desk: Any, seat: Any) -> None:
    page = seat()
    page.keyboard.press("r")
    page.keyboard.type("I'll call you tomorrow by three.")
    page.locator("#reply .found-chip").wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.dataset.decide") == "open"
    page.keyboard.press("Enter")
    page.wait_for_selector("[data-as=words]:focus")
    page.keyboard.press("Control+a")
    page.keyboard.type("Call about the wheel")
    page.keyboard.press("Enter")
    page.wait_for_selector("#reply .found-chip.correct")
    assert "Call about the wheel" in page.locator("#reply .found-chip").inner_text()
    page.locator("#reply [data-text]").press("Control+Enter")
    page.wait_for_selector(".promises-said .promise")
    assert desk.tell(TOLD) == [["callback", "open", "Call about the wheel", "us"]]


@pytest.mark.parametrize("width", [1440, 390])
def test_a_first_letter_has_its_chips_too(desk: Any, seat: Any, width: int) -> None:
    page = seat(viewport={"width": width, "height": 900})
    page.goto(f"{desk.url}/new/letter")
    page.wait_for_selector("html[data-keys=ready]")
    page.get_by_label("To", exact=True).fill("mari@tamm.example")
    page.get_by_label("Subject").fill("Your bicycle")
    page.get_by_label("Message").press_sequentially("Dear Mari, I'll call you tomorrow by three.")
    page.locator("form[data-new] .found-chip.undecided").wait_for()
    page.keyboard.press("Alt+y")
    page.locator("form[data-new] .found-chip.confirm").wait_for()
    assert page.get_by_label("Message").evaluate("one => one === document.activeElement")
    assert problems_of(page) == []
    page.get_by_role("button", name="Send").click()
    page.wait_for_selector(".promises-said .promise")
    assert desk.tell(TOLD) == [["callback", "open", "I'll call you tomorrow by three", "us"]]


def test_by_hand_it_takes_a_key_a_line_and_enter(desk: Any, seat: Any) -> None:
    page = seat()
    page.keyboard.press("y")
    page.wait_for_selector("[name=line]:focus")
    page.keyboard.type("call back tomorrow at three")
    page.wait_for_selector("#understood .found-moment")
    assert "Call back" in page.locator("#understood").inner_text()
    page.keyboard.press("Enter")
    page.wait_for_selector("#promises-beside .promise")
    assert desk.tell(TOLD) == [["callback", "open", "call back tomorrow at three", "us"]]
    page.keyboard.press("z")
    page.wait_for_selector("#promises-beside .soft .kbd")
    assert desk.tell(TOLD)[0][1] == "dismissed"


def test_on_a_telephone_the_chip_stays_within_reach(seat: Any) -> None:
    page = seat(viewport={"width": 390, "height": 844})
    page.locator("#reply [data-text]").fill("I'll call you tomorrow by three.")
    page.locator("#reply [data-decide=confirm]").click()
    page.wait_for_selector("#reply .found-chip.confirm")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize(("width", "theme"), [(1440, "light"), (390, "dark")])
def test_axe_finds_nothing_serious_while_promises_are_written(seat: Any, width: int, theme: str) -> None:
    page = seat(viewport={"width": width, "height": 844}, color_scheme=theme)
    text = page.locator("#reply [data-text]")
    text.fill(
        "I'll call you tomorrow by three. We will send the invoice on Friday. Sorry, I had more urgent things to do."
    )
    page.locator("#reply .found-chip").nth(2).wait_for()
    assert not problems_of(page), "chips"
    page.locator("#reply [data-found-all]").click()
    page.locator("#reply [data-decide=open]").first.click()
    page.wait_for_selector(".correcting")
    assert not problems_of(page), "correcting"
    page.keyboard.press("Escape")
    text.press("Control+Enter")
    page.wait_for_selector(".promises-said .promise")
    assert not problems_of(page), "under the message and beside"
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("y")
    page.wait_for_selector("[name=line]:focus")
    assert not problems_of(page), "by hand"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_an_invitation_goes_with_the_answer_when_its_sign_is_pressed(desk: Any, seat: Any) -> None:
    page = seat()
    page.keyboard.press("r")
    page.keyboard.type("Dear Mari, we will meet you tomorrow at noon.")
    page.locator("#reply .found-chip").wait_for()
    page.keyboard.press("Alt+y")
    page.locator("#reply [data-decide=invite]").click()
    sign = page.locator("#reply [data-decide=uninvite][aria-pressed=true]")
    sign.wait_for()
    page.locator("#reply [data-text]").press("Control+Enter")
    page.wait_for_selector("#promises-beside .promise")
    invited = desk.tell(
        "from hoia.promises.models import Invitation\nanswer = [one.method for one in Invitation.objects.all()]"
    )
    assert invited == ["REQUEST"]
    assert page.locator("#promises-beside form[action$='/invitation']").count() == 0
