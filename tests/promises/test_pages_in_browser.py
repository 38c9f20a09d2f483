"""A day with promises in a real browser, by keys alone: settled and taken back, opened in place, put off, delayed."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.test_desk_reply import SEED

pytestmark = pytest.mark.browser

PROMISED = """
from hoia.promises.models import Promise, TeamHours
from hoia.people.models import Team
team = Team.objects.create(name="Front")
inbox.teams.add(team)
for one in (kadri, liis):
    team.memberships.create(colleague=one)
kadri.role, kadri.time_zone = "lead", "UTC"
kadri.save()
TeamHours.objects.create(team=None, zone="UTC", week=[[["00:00", "23:59"]]] * 7)
now, minutes = timezone.now(), timedelta(minutes=1)
bicycle, helmet = Conversation.objects.get(subject="My bicycle"), Conversation.objects.get(subject="My helmet")
def promise(kind, words, due, conversation=bicycle, **more):
    given = {"at": now - timedelta(days=1), "by": kadri, "owner": kadri, "conversation": conversation, "due": now + due * minutes}
    return Promise.objects.make(kind=kind, words=words, **given | more)
late = promise("callback", "Call about the bicycle", -40)
late.lapse(now)
soon = promise("reply", "Answer about the lamp", 30)
found = promise("delivery", "Send the label", 600, proposed=True, confidence=0.8, quote="I'll send the label")
owed = promise("delivery", "The photos", -90, side="customer")
fitting = promise("appointment", "First fitting", -25)
second = promise("appointment", "Second fitting", 40, helmet)
answer |= {"late": late.pk, "soon": soon.pk, "fitting": fitting.pk, "second": second.pk}
"""
STATES = "from hoia.promises.models import Promise\nanswer = dict(Promise.objects.values_list('words', 'state'))"


@pytest.fixture
def seat(desk: Any, browser: Any, browser_context_args: dict[str, Any]) -> Iterator[Callable[..., Any]]:
    """Sit Kadri down before a page; what goes wrong in a script fails the test."""
    keys = desk.tell(SEED + PROMISED)
    problems: list[str] = []

    def sit(address: str, **more: Any) -> Any:
        context = browser.new_context(**browser_context_args | {"timezone_id": "UTC"} | more)
        context.add_cookies([{"name": "sessionid", "value": keys["Kadri"], "url": desk.url}])
        page = context.new_page()
        page.on("pageerror", lambda problem: problems.append(f"{problem} {problem.stack}"))
        page.set_default_timeout(20_000)
        page.goto(desk.url + address.format(**keys))
        page.wait_for_selector("html[data-keys=ready]")
        return page

    yield sit
    assert problems == []


def test_the_first_promise_of_the_day_is_settled_by_one_key_and_comes_back_by_another(desk: Any, seat: Any) -> None:
    page = seat("/")
    first = page.locator("#group-promised-late + .promises .promise").first
    assert first.locator("kbd:visible").inner_text() == "d"
    page.keyboard.press("d")
    page.wait_for_selector("[data-toast] >> text=Done, late.")
    page.wait_for_selector("#day >> text=Call about the bicycle", state="detached")
    assert desk.tell(STATES)["Call about the bicycle"] == "late"
    page.keyboard.press("z")
    page.wait_for_selector("[data-toast] >> text=Undone.")
    page.wait_for_selector("#day .promise >> text=Call about the bicycle")


def test_the_row_in_focus_is_the_one_that_the_key_settles(desk: Any, seat: Any) -> None:
    page = seat("/promises/?list=today")
    page.locator(".promise-lists .promise-link", has_text="Answer about the lamp").focus()
    page.keyboard.press("d")
    page.wait_for_selector("[data-toast] >> text=Done: the promise is kept.")
    states = desk.tell(STATES)
    assert states["Answer about the lamp"] == "kept" and states["Call about the bicycle"] == "late"
    page.keyboard.press("g")
    page.keyboard.press("p")
    page.wait_for_selector("h1:has-text('Promises')")


def test_the_history_opens_in_place(seat: Any) -> None:
    page = seat("/")
    row = page.locator("#day .promise", has_text="Call about the bicycle").first
    row.locator("summary").click()
    row.locator(".steps-of-promise >> text=It became late").wait_for()
    assert row.locator(".steps-of-promise >> text=Kadri Mets noted it").count() == 1


def test_it_is_put_off_with_the_customers_knowledge_from_its_page(desk: Any, seat: Any) -> None:
    page = seat("/promises/{soon}")
    page.keyboard.press("p")
    page.get_by_label("They asked for another time").check()
    page.locator("details[open] button", has_text="Put off").click()
    page.wait_for_selector("[data-toast] >> text=Put off.")
    page.wait_for_selector(".steps-of-promise >> text=Kadri Mets put it off from")
    page.keyboard.press("z")
    page.wait_for_selector(".steps-of-promise .undone")


def test_a_late_start_warns_the_next_customer_and_the_warning_is_taken_back(desk: Any, seat: Any) -> None:
    page = seat("/promises/{fitting}")
    page.get_by_label("Why later than agreed (if it was)").fill("On the road")
    page.get_by_role("button", name="It has begun").click()
    page.wait_for_selector("text=/Began at .* On the road/")
    page.wait_for_selector("text=/1 customer further down the day/")
    page.get_by_role("button", name="Warn them").click()
    page.wait_for_selector("[data-toast] >> text=1 customer is told.")
    letters = "from hoia.conversations.models import Message\nanswer = Message.objects.filter(direction='out').count()"
    assert desk.tell(letters) == 1
    page.keyboard.press("z")
    page.wait_for_selector("[data-toast] >> text=Undone.")
    assert desk.tell(letters) == 0


PAGES = [
    "/", "/?of=team", "/promises/", "/promises/?list=proposed", "/promises/?list=done&whose=all&who=nobody", "/promises/{soon}",
    "/promises/{fitting}", "/settings/hours/", "/settings/hours/desk", "/settings/reminders/", "/settings/reminders/callback",
    "/settings/calendar/",
]  # fmt: skip


def test_axe_finds_nothing_serious_and_nothing_runs_off_a_telephone(seat: Any) -> None:
    for address in PAGES:
        for width, scheme in ((1440, "light"), (390, "dark")):
            page = seat(address, viewport={"width": width, "height": 900}, color_scheme=scheme)
            for one in page.locator("details").all()[:3]:
                one.evaluate("part => { part.open = true; }")
            found = Axe().run(page).response["violations"]
            serious = [
                f"{one['id']}: {[node['target'] for node in one['nodes']]}"
                for one in found
                if one["impact"] in ("serious", "critical")
            ]
            assert not serious, f"{address} at {width} in {scheme}"
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{address} at {width}"
            page.context.close()
