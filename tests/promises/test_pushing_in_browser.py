"""Reminders in a real browser: turned on by a press, shown by its service worker, opened by another press, removed again."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.test_desk_reply import SEED
from tests.promises.push_service import Browser, PushService, push_service

pytestmark = pytest.mark.browser

# Due so late that nobody is reminded of it meanwhile: what comes is what the test does.
PROMISED = """
from hoia.promises.models import Promise
from hoia.people.models import Team
team = Team.objects.create(name="Front")
inbox.teams.add(team)
for one in (kadri, liis):
    team.memberships.create(colleague=one)
bicycle, now = Conversation.objects.get(subject="My bicycle"), timezone.now()
row = Promise.objects.make(
    kind="reply", words="Answer about the lamp", at=now, by=kadri, owner=kadri, conversation=bicycle, due=now + timedelta(days=30)
)
"""
SIGNED_IN_AGAIN = """
from django.contrib.sessions.backends.db import SessionStore
from hoia.promises.models import Device
old = SessionStore(Device.objects.get().session_key)
new = SessionStore()
new.update({name: value for name, value in old.items() if name.startswith("_auth")})
new.save()
old.delete()
answer = new.session_key
"""
AWAKE = "from hoia.promises.models import Device\nanswer = Device.objects.get().is_awake"
HAND_OVER = """
from django.utils import timezone
from hoia.people.models import Colleague
from hoia.promises.models import Promise, Reminder
row = Promise.objects.get(words="Answer about the lamp")
kadri, liis = (Colleague.objects.get(given_name=name) for name in ("Kadri", "Liis"))
row.hand_over(liis, at=timezone.now(), by=kadri)
row.hand_over(kadri, at=timezone.now(), by=liis)
answer = row.pk
"""

# There is no way to a browser maker's push service from here: this one stands in for it, and keeps what it gave.
SUBSCRIBES = """
const given = GIVEN;
const subscription = {
  endpoint: given.endpoint,
  toJSON: () => ({ endpoint: given.endpoint, keys: { p256dh: given.public, auth: given.auth } }),
  unsubscribe: async () => { localStorage.removeItem("subscribed"); return true; },
};
PushManager.prototype.getSubscription = async () => localStorage.getItem("subscribed") ? subscription : null;
PushManager.prototype.subscribe = async ({ userVisibleOnly, applicationServerKey }) => {
  if (!userVisibleOnly) throw new Error("nobody would see it");
  localStorage.setItem("subscribed", applicationServerKey);
  return subscription;
};
"""

# What happens when the notification is pressed; only a person may open a window, so it is noted which one would be.
PRESSED = """async () => {
  const opened = new Promise((done) => { self.clients.openWindow = async (address) => done(address); });
  const [notification] = await self.registration.getNotifications();
  self.dispatchEvent(new NotificationEvent("notificationclick", { notification }));
  return opened;
}"""
# The browser maker's service gives the browser another address; what the worker sends to the desk is its own doing.
RENEWED = """async ([before, after]) => {
  const keys = { p256dh: after.public, auth: after.auth };
  const event = new ExtendableEvent("pushsubscriptionchange");
  event.oldSubscription = { endpoint: before.endpoint, options: {} };
  event.newSubscription = { toJSON: () => ({ endpoint: after.endpoint, keys }) };
  const fetched = new Promise((done) => {
    const really = self.fetch;
    self.fetch = async (...asked) => { const answer = await really(...asked); done(answer.status); return answer; };
  });
  self.dispatchEvent(event);
  return fetched;
}"""
# Asked for its notifications while one is on its way, the browser now and then never shows it, so nobody asks before.
WATCHED = """() => {
  self.shown = new Promise((done, lost) => {
    setTimeout(() => lost(new Error("nothing was shown")), 20_000);
    const show = self.registration.showNotification.bind(self.registration);
    self.registration.showNotification = async (...said) => {
      await show(...said);
      const [{ title, body, tag }] = await self.registration.getNotifications();
      done({ title, body, tag });
    };
  });
}"""


@pytest.fixture
def service() -> Iterator[PushService]:
    with push_service() as server:
        yield server


@pytest.fixture
def desk(make_desk: Callable[..., Any]) -> Any:
    return make_desk(HOIA_WEBHOOK_HOSTS="127.0.0.1").start()


@pytest.fixture
def seat(desk: Any, browser: Any, browser_context_args: dict[str, Any]) -> Iterator[Callable[..., Any]]:
    """Sit Kadri down before her settings; what goes wrong in a script fails the test."""
    keys = desk.tell(SEED + PROMISED)
    problems: list[str] = []

    def sit(script: str, permissions: tuple[str, ...] = (), **more: Any) -> Any:
        context = browser.new_context(**browser_context_args | more)
        context.grant_permissions(list(permissions), origin=desk.url)
        context.add_init_script(script)
        context.add_cookies([{"name": "sessionid", "value": keys["Kadri"], "url": desk.url}])
        page = context.new_page()
        page.on("pageerror", lambda problem: problems.append(f"{problem} {problem.stack}"))
        page.set_default_timeout(20_000)
        page.goto(f"{desk.url}/settings/reminders/")
        return page

    yield sit
    assert problems == []


def deliver(page: Any, desk: Any, message: dict[str, Any]) -> None:
    """Hand a message to the service worker of the page, as the browser does when its push service brings one."""
    devtools = page.context.new_cdp_session(page)
    found: list[str] = []
    devtools.on(
        "ServiceWorker.workerRegistrationUpdated",
        lambda told: found.extend(  # it tells of the workers of other desks in this browser, too
            one["registrationId"]
            for one in told["registrations"]
            if one["scopeURL"].startswith(desk.url) and not one["isDeleted"]
        ),
    )
    devtools.send("ServiceWorker.enable")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    devtools.send(
        "ServiceWorker.deliverPushMessage",
        {"origin": desk.url, "registrationId": found[-1], "data": json.dumps(message)},
    )


def test_turned_on_by_a_press_shown_though_no_page_asks_and_opened_by_another(
    desk: Any, seat: Any, service: PushService
) -> None:
    mine = Browser(service)
    page = seat(SUBSCRIBES.replace("GIVEN", json.dumps(mine.given())), ("notifications",))
    page.get_by_role("button", name="Turn on in this browser").click()
    page.wait_for_selector("[data-here] >> text=Here")
    assert not page.get_by_role("button", name="Turn on in this browser").is_visible()
    assert page.evaluate("localStorage.getItem('subscribed').length") == 87  # the key of the desk

    found = Axe().run(page).response["violations"]
    assert not [one["id"] for one in found if one["impact"] in ("serious", "critical")]

    session = desk.tell(SIGNED_IN_AGAIN)
    assert not desk.tell(AWAKE)
    page.context.add_cookies([{"name": "sessionid", "value": session, "url": desk.url}])
    with page.expect_response("**/settings/reminders/devices/wake"):
        page.goto(f"{desk.url}/promises/")
    assert desk.tell(AWAKE)

    page.goto(f"{desk.url}/settings/reminders/")
    number = desk.tell(HAND_OVER)
    service.wait_for(1)
    (message,) = mine.heard()
    known = page.context.service_workers
    worker = known[0] if known else page.context.wait_for_event("serviceworker")
    worker.evaluate(WATCHED)
    deliver(page, desk, message)
    shown = worker.evaluate("self.shown")
    assert shown == {name: message[name] for name in ("title", "body", "tag")}
    assert shown["title"].startswith("Answer, ") and shown["body"] == "A promise was handed over to you."
    assert worker.evaluate(PRESSED) == f"{desk.url}/promises/{number}"

    page.get_by_role("button", name="Try it out").click()
    service.wait_for(2)
    assert mine.heard()[1]["title"] == "Reminders arrive here"

    moved = Browser(service, "its-new-address")
    assert worker.evaluate(RENEWED, [mine.given(), moved.given()]) == 204
    page.get_by_role("button", name="Try it out").click()
    service.wait_for(3)
    assert moved.heard()[0]["title"] == "Reminders arrive here"

    page.get_by_role("button", name="Remove").click()
    page.get_by_role("button", name="Turn on in this browser").wait_for()
    assert page.evaluate("localStorage.getItem('subscribed')") is None


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("Object.defineProperty(Notification, 'permission', { value: 'denied' })", "told not to show anything"),
        ("Object.defineProperty(window, 'isSecureContext', { value: false })", "begins with https://"),
        ("delete window.PushManager", "This browser cannot show reminders"),
        (
            "delete window.PushManager; Object.defineProperty(navigator, 'userAgent', { value: 'iPhone' })",
            "Home Screen",
        ),
    ],
)
def test_where_it_cannot_be_it_says_why_and_what_to_do(seat: Any, script: str, said: str) -> None:
    page = seat(script)
    page.wait_for_selector(f"[data-state]:visible >> text={said}")
    assert page.locator("[data-devices] [data-state]:visible").count() == 1


def test_nobody_is_asked_for_leave_before_they_press_and_a_push_service_out_of_reach_is_said(seat: Any) -> None:
    page = seat(
        "Object.defineProperty(Notification, 'permission', { value: 'default' }); window.asked = 0;"
        "Notification.requestPermission = async () => { window.asked += 1; return 'granted'; };"
        "PushManager.prototype.subscribe = async () => { throw new DOMException('no way there', 'AbortError'); };"
    )
    button = page.get_by_role("button", name="Turn on in this browser")
    button.wait_for()
    assert page.evaluate("window.asked") == 0
    button.click()
    page.wait_for_selector("[role=alert]:visible >> text=does not reach its push service")
    assert page.evaluate("window.asked") == 1
