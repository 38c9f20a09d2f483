"""From the notice to a changed verdict in a real browser: given, read, planned, drawn, reviewed by keys, disputed, decided."""

import csv
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = pytest.mark.browser

SEED = """
from datetime import timedelta
from django.contrib.sessions.backends.db import SessionStore
from django.utils import timezone
from hoia.conversations.models import Conversation
from hoia.people.models import Colleague, Customer, Inbox, Team
inbox = Inbox.objects.create(name="Help", address="help@desk.example")
team = Team.objects.create(name="Front")
inbox.teams.add(team)
CAST = [("Tormod", "owner"), ("Liis", "lead"), ("Agnes", "reviewer"), ("Rein", "reviewer"), ("Kadri", "agent"), ("Ants", "agent"),
        ("Piret", "agent"), ("Jaan", "agent"), ("Maie", "agent")]
answer = {}
for name, role in CAST:
    one = Colleague.objects.create_user(f"{name.lower()}@desk.example", "a long walk", given_name=name, role=role)
    team.memberships.create(colleague=one)
    session = SessionStore()
    session["_auth_user_id"], session["_auth_user_hash"] = str(one.pk), one.get_session_auth_hash()
    session["_auth_user_backend"] = "allauth.account.auth_backends.AuthenticationBackend"
    session.save()
    answer[name] = session.session_key
mari = Customer.objects.create(given_name="Mari", family_name="Tamm", created_at=timezone.now())
for place, who in enumerate(Colleague.objects.filter(role="agent").order_by("pk")):
    at = timezone.now() - timedelta(days=9, hours=place)
    row = Conversation.objects.create(inbox=inbox, customer=mari, team=team, subject=f"A helmet for {who.given_name}",
                                      language="en", opened_at=at, last_at=at, channel="email")
    row.messages.create(direction="in", at=at, created_at=at, customer=mari, from_name="Mari Tamm",
                        text="Good morning, do you have the red helmet? And may I bring the old one back?")
    row.messages.create(direction="out", at=at + timedelta(hours=1), created_at=at, colleague=who,
                        text="Dear Mari, thank you for writing. The red helmet lies ready for you from Friday at ten.")
    row.recount()
"""
DRAW = """
from datetime import timedelta
from django.utils import timezone
from hoia.standard import drawing
from hoia.standard.models import Plan, Review
now = timezone.now()
Plan.objects.update(next_at=now, drawn_until=now - timedelta(days=30))
drawing.draw_due(now)
drawing.read_hints(now)
answer = [[one.pk, one.colleague.given_name, one.reviewer.given_name, one.probability] for one in Review.objects.order_by("pk")]
"""
SELECT = """(words) => {
  const walker = document.createTreeWalker(document.querySelector("[data-said]"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const selection = document.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    return true;
  }
  return false;
}"""
KEPT, MISSED, NOT_OBSERVED = "1", "2", "3"
# In the order of the standard: benefits, listens, by name, welcoming, discreet, courteous, no pressure, rapport, solves, honest.
GOOD = [NOT_OBSERVED, KEPT, KEPT, KEPT, KEPT, NOT_OBSERVED, NOT_OBSERVED, NOT_OBSERVED, KEPT, NOT_OBSERVED]
BAD = [NOT_OBSERVED, MISSED, KEPT, KEPT, KEPT, NOT_OBSERVED, NOT_OBSERVED, NOT_OBSERVED, MISSED, NOT_OBSERVED]


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


def mark(page: Any, address: str, keys: list[str], quote: str = "") -> None:
    """Review by keys alone, from the first mark to the conclusion; ``quote`` is selected for the second criterion."""
    page.goto(address)
    page.wait_for_selector("[data-review=ready]")
    for place, key in enumerate(keys):
        if quote and place == 1:
            assert page.evaluate(SELECT, quote)
            page.keyboard.press("q")
        page.keyboard.press(key)
    page.keyboard.press("Control+Enter")
    page.wait_for_selector("text=Now hints and records stand beside")
    assert page.locator(".hint").count() >= 9
    page.keyboard.press("Control+Enter")
    page.wait_for_url("**/reviews/")


def test_a_verdict_from_the_notice_to_its_change_and_a_calibration_of_three(
    desk: Any, seat: Callable[[str], Any]
) -> None:
    owner, lead = seat("Tormod"), seat("Liis")
    owner.goto(f"{desk.url}/reviews/notice/edit")
    owner.get_by_role("button", name="Give it").click()
    owner.wait_for_selector("text=Number 1")
    agents = {name: seat(name) for name in ("Kadri", "Ants", "Piret", "Jaan", "Maie")}
    for page in agents.values():
        page.goto(f"{desk.url}/reviews/notice")
        page.get_by_role("button", name="I have read it").click()
        page.wait_for_selector("text=You have read it")

    lead.goto(f"{desk.url}/reviews/plans/new")
    lead.get_by_label("Name", exact=True).fill("Every week")
    lead.get_by_label("Drawn at random each week").fill("5")
    lead.get_by_label("Monday").check()
    lead.get_by_label("Agnes").check()
    lead.get_by_label("Rein").uncheck()  # whoever is a reviewer by role stands there already
    lead.get_by_label("Help").check()
    lead.get_by_role("button", name="Begin").click()
    lead.wait_for_selector("text=Every week")

    drawn = desk.tell(DRAW)
    assert [row[2:] for row in drawn] == [["Agnes", 1.0]] * 5 and {row[1] for row in drawn} == set(agents)

    reviewer = seat("Agnes")
    for place, (number, *_rest) in enumerate(drawn):
        mark(
            reviewer,
            f"{desk.url}/reviews/{number}",
            BAD if place == 0 else GOOD,
            "may I bring the old one back?" * (place == 0),
        )
    number, whose = drawn[0][0], agents[drawn[0][1]]
    whose.goto(f"{desk.url}/reviews/")
    whose.locator("a.unread").click()
    assert whose.get_attribute("[data-verdict]", "data-verdict") == "bad"
    assert whose.locator("q", has_text="may I bring the old one back?").is_visible()
    assert not [
        one["id"] for one in Axe().run(whose).response["violations"] if one["impact"] in ("serious", "critical")
    ]
    whose.locator("details.dispute > summary").click()
    whose.get_by_label("What you see otherwise, and why").fill("I answered that at the counter.")
    whose.get_by_role("button", name="Let a second reader decide").click()
    whose.wait_for_selector("text=waits for the second reader")

    name = desk.tell("from hoia.standard.models import Dispute\nanswer = Dispute.objects.get().second.given_name")
    assert name in ("Rein", "Liis", "Tormod")
    second = {"Liis": lead, "Tormod": owner}.get(name) or seat(name)
    mark(second, f"{desk.url}/reviews/{number}", GOOD)
    whose.reload()
    assert whose.get_attribute("[data-verdict]", "data-verdict") == "good"
    assert whose.locator("text=The second reader changed it from bad to good").is_visible()

    lead.goto(f"{desk.url}/reviews/calibrations/new")
    lead.get_by_label("Name", exact=True).fill("Autumn")
    lead.get_by_label("Conversations", exact=True).fill("3")
    for one in ("Agnes", "Rein", "Liis"):
        lead.get_by_role("checkbox", name=one).check()
    lead.get_by_role("button", name="Open the round").click()
    lead.wait_for_selector("text=How far everybody is")
    address = lead.url
    to_mark = desk.tell(
        "from hoia.standard.models import Review\n"
        "answer = [[one.pk, one.reviewer.given_name] for one in Review.objects.filter(kind='calibration').order_by('pk')]"
    )
    seats = {"Agnes": reviewer, "Liis": lead, "Rein": second if name == "Rein" else seat("Rein")}
    for place, (pk, reader) in enumerate(to_mark):
        mark(seats[reader], f"{desk.url}/reviews/{pk}", BAD if place < 3 else GOOD)
    lead.goto(address)
    lead.get_by_role("button", name="Close the round").click()
    lead.wait_for_selector("table")
    assert lead.locator("table").first.is_visible()

    # Five of five were drawn and reviewed. One was bad until the second reader decided: now all five are good.
    rows = owner.request.get(f"{desk.url}/quality/table.csv?part=verdicts").text().splitlines()
    counted = {row["verdict"]: row for row in csv.DictReader(rows)}
    assert [(one["reviews"], one["conversations"]) for one in counted.values()] == [("5", "5")] * 4
    assert {verdict: float(one["share"]) for verdict, one in counted.items()} == {
        "bad": 0.0, "good": 1.0, "excellent": 0.0, "not_judged": 0.0,
    }  # fmt: skip
    owner.goto(f"{desk.url}/quality/")
    assert owner.locator("text=n = 5 reviews").is_visible()
