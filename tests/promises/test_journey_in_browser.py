"""A promised call from the word to the figure: confirmed, remembered, missed, the customer told, made late, counted."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.browser.test_desk_reply import SEED
from tests.promises.test_composing_in_browser import HOURS

pytestmark = pytest.mark.browser

MORE = """
from hoia.channels.models import CustomerLink
answer["word"] = CustomerLink.make(mari, timezone.now())[1]
TeamHours.objects.update(week=[[["08:00", "20:00"]]] * 7)
kadri.time_zone = "UTC"
kadri.save()
liis.role = "lead"
liis.save()
team.memberships.filter(colleague=liis).update(leads=True)
others = [Colleague.objects.create_user(f"{name}@desk.example", given_name=name) for name in ("Anu", "Bo", "Csaba", "Dag")]
for one in others:
    team.memberships.create(colleague=one)
from hoia.promises.models import Promise
for week in range(2, 10):
    for one in (kadri, liis, others[0]):
        due = timezone.now() - timedelta(weeks=week)
        row = Promise.objects.make(kind="callback", words="Call", at=due - timedelta(days=1), by=one, owner=one, team=team, due=due)
        row.keep(at=due, by=one)
"""
TOLD = """
from hoia.promises.models import Promise
row = Promise.objects.get(conversation=%d)
answer = {"state": row.state, "due": row.due, "missed": row.missed, "settled": row.settled_at,
          "evidence": [one.evidence for one in row.settlements.filter(undone_at=None)],
          "moves": [one.told_id is not None for one in row.moves.all()],
          "reminders": [[one.why, one.to.given_name] for one in row.reminders.filter(to__isnull=False).order_by("pk")]}
"""
TOMORROW = datetime.now(UTC).date() + timedelta(days=1)


def at(clock: str) -> str:
    return f"{TOMORROW}T{clock}:00+00:00"


class House:
    """The desk with its clock, and the people before their browsers."""

    def __init__(self, desk: Any, browser: Any, arguments: dict[str, Any]) -> None:
        self.desk, self.browser, self.arguments = desk, browser, arguments
        self.keys = desk.tell(SEED + HOURS + MORE)
        self.problems: list[str] = []

    def sit(self, name: str = "") -> Any:
        context = self.browser.new_context(**self.arguments)
        if name:
            context.add_cookies([{"name": "sessionid", "value": self.keys[name], "url": self.desk.url}])
        page = context.new_page()
        page.on("pageerror", lambda problem: self.problems.append(f"{problem} {problem.stack}"))
        page.set_default_timeout(30_000)
        return page

    def open_again(self, clock: str) -> None:
        """Tomorrow, at this hour: the desk was closed meanwhile."""
        self.desk.stop()
        self.desk.at = at(clock)
        self.desk.start()

    def told(self) -> dict[str, Any]:
        found: dict[str, Any] = self.desk.tell(TOLD % self.keys["bicycle"])
        return found


@pytest.fixture
def house(desk: Any, browser: Any, browser_context_args: dict[str, Any]) -> Iterator[House]:
    found = House(desk, browser, browser_context_args)
    yield found
    assert found.problems == []


def opened(page: Any, address: str) -> None:
    page.goto(address)
    page.wait_for_selector("html[data-keys=ready]")


def test_a_promised_call_is_remembered_missed_told_made_late_and_counted(house: House) -> None:
    desk, number = house.desk, house.keys["bicycle"]
    page = house.sit("Kadri")
    opened(page, f"{desk.url}/conversations/{number}")
    page.keyboard.press("r")
    page.keyboard.type("Dear Mari, I'll call you tomorrow by three.")
    page.locator("#reply .found-chip").wait_for()
    page.keyboard.press("Alt+y")
    page.wait_for_selector("#reply .found-chip.confirm")
    page.locator("#reply [data-text]").press("Control+Enter")
    page.wait_for_selector(".promises-said .promise")
    assert (house.told()["state"], house.told()["due"]) == ("open", f"{TOMORROW} 15:00:00+00:00")

    house.open_again("14:31")  # half an hour before: its owner is reminded, and sees it on Today
    opened(page, f"{desk.url}/")
    page.locator(".promise", has_text="call you tomorrow by three").first.wait_for()
    until(page, lambda: ["ahead", "Kadri"] in house.told()["reminders"])

    house.open_again("14:51")  # ten minutes before: whoever leads is warned, on Today
    until(page, lambda: ["escalation", "Liis"] in house.told()["reminders"])
    lead = house.sit("Liis")
    opened(lead, f"{desk.url}/")
    warned = lead.locator("section", has=lead.locator("#group-reminders"))
    assert "may be broken soon" in warned.inner_text() and "Mari" in warned.inner_text()
    warned.get_by_role("button", name="Seen").click()
    warned.wait_for(state="detached")
    assert house.told()["state"] == "open"

    house.open_again("15:06")  # missed: late, and the customer is told a new time before she must ask
    until(page, lambda: house.told()["state"] == "late")
    opened(page, f"{desk.url}/conversations/{number}")
    page.locator("#promises-beside .promise.is-red").wait_for()
    page.locator("#promises-beside .promise-tell button").click()
    page.wait_for_selector("#reply .found-chip .badge.accent")
    page.locator("#reply [data-text]").press("Control+Enter")
    page.locator(".timeline .message.ours").nth(1).wait_for()
    assert (house.told()["moves"], house.told()["state"]) == ([True], "late")

    house.open_again("16:10")  # the call, noted: it settles the promise, late
    opened(page, f"{desk.url}/new/contact?who=mari@tamm.example&way=phone")
    page.get_by_label("We went to them").check()
    page.locator("[name=subject]").fill("The bicycle")
    page.locator("[name=text]").fill("It is ready, she comes on Friday.")
    page.get_by_role("button", name="Note it").click()
    until(page, lambda: house.told()["settled"] is not None)
    told = house.told()
    assert (told["state"], told["missed"], told["evidence"]) == ("late", f"{TOMORROW} 15:00:00+00:00", ["call"])

    customer = house.sit()
    customer.goto(f"{desk.url}/c/{house.keys['word']}")
    customer.locator("button").first.click()
    customer.goto(f"{desk.url}/c/conversations/{number}")
    assert "late" in customer.locator("main").inner_text().lower()

    opened(lead, f"{desk.url}/reports/promises/")
    assert "Of 25 promises" in lead.locator("main").inner_text()


SENTENCES = {
    "en": "Dear Mari, I'll call you tomorrow by three.",
    "et": "Tere, Mari! Helistan teile homme kella kolmeks.",
    "hu": "Kedves Mari! Holnap három óráig felhívom Önt.",
    "nb": "Hei, Mari! Jeg ringer deg i morgen innen klokken tre.",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_the_chip_appears_in_every_language(house: House, language: str) -> None:
    house.desk.tell(
        "from hoia.conversations.models import Conversation\n"
        f"Conversation.objects.update(language={language!r})"
    )  # fmt: skip
    page = house.sit("Kadri")
    opened(page, f"{house.desk.url}/conversations/{house.keys['bicycle']}")
    page.keyboard.press("r")
    page.keyboard.type(SENTENCES[language])
    page.locator("#reply .found-chip").wait_for()
    assert "15:00" in page.locator("#reply .found-chip").inner_text()


def until(page: Any, holds: Callable[[], bool]) -> None:
    """Wait for what the desk does by itself; it looks every twenty seconds."""
    for _ in range(200):
        if holds():
            return
        page.wait_for_timeout(300)
    raise AssertionError("the desk did not come to it")
