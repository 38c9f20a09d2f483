"""Reminders in a browser: each once, to whoever is signed in there, and only as long as it is news."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.utils import translation
from django.utils.translation import gettext

from hoia.ledger.models import Job
from hoia.ledger.work import do_all
from hoia.people.forgetting import erase
from hoia.promises.attending import hand_on
from hoia.promises.models import Device, Reminder, SendingKey, Shown
from hoia.promises.sweeps import look
from tests.conversations.conftest import at_desk
from tests.promises.conftest import AT_THREE, NOW
from tests.promises.push_service import Browser, PushService, push_service

__all__ = ["at_desk"]

pytestmark = pytest.mark.django_db
MINUTE = timedelta(minutes=1)
SOON = AT_THREE - 30 * MINUTE  # when Kadri is reminded of the call
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0"


@pytest.fixture(autouse=True)
def clock() -> Iterator[Any]:
    with time_machine.travel(NOW, tick=False) as hands:
        yield hands


@pytest.fixture
def service(settings: Any) -> Iterator[PushService]:
    """A push service within the house, which the house allows."""
    settings.CHOSEN = replace(settings.CHOSEN, webhook_hosts=("127.0.0.1",))
    with push_service() as server:
        yield server


@pytest.fixture
def turned_on(at_desk: Any, service: PushService) -> Callable[..., tuple[Any, Browser]]:
    """Turn on a browser of a colleague; returns their seat before it, and the browser."""

    def turn_on(who: Any, place: str = "kadris-laptop") -> tuple[Any, Browser]:
        desk, browser = at_desk(who), Browser(service, place)
        answer = desk.post("/settings/reminders/devices/", browser.given(), headers={"User-Agent": FIREFOX})
        assert answer.status_code == 201
        return desk, browser

    return turn_on


@pytest.fixture
def at(clock: Any) -> Callable[..., None]:
    """Let it be this moment: what time brings happens, and what is to be done is done."""

    def be(moment: Any) -> None:
        clock.move_to(moment)
        look(moment)
        do_all(moment)

    return be


def test_a_reminder_is_shown_and_names_nothing_but_kind_and_time(call, kadri, turned_on, service, at) -> None:
    _desk, browser = turned_on(kadri)
    at(SOON)
    (shown,) = browser.heard()
    assert shown == {
        "title": "Call back, 15:00", "body": "Soon due: what you promised.", "url": f"/promises/{call.pk}",
        "tag": f"reminder-{Reminder.objects.get().pk}",
    }  # fmt: skip
    assert not Job.objects.exists()


def test_the_push_service_learns_who_sends_and_until_when_it_is_news_but_no_word(
    call, kadri, turned_on, service, at
) -> None:
    turned_on(kadri)
    at(SOON)
    (came,) = service.taken
    key, claims = came.sender()
    assert key == SendingKey.objects.get().public
    assert claims["aud"] == f"http://127.0.0.1:{service.server_port}" and claims["sub"].startswith("mailto:")
    assert claims["exp"] - SOON.timestamp() <= 24 * 3600
    assert (came.headers["TTL"], came.headers["Urgency"]) == (str(30 * 60), "high")
    assert came.headers["Content-Encoding"] == "aes128gcm" and b"Call" not in came.body


def test_every_browser_of_the_right_colleague_shows_it_once(call, kadri, liis, turned_on, at) -> None:
    (_desk, laptop), (_desk, telephone) = turned_on(kadri), turned_on(kadri, "kadris-telephone")
    _desk, of_liis = turned_on(liis, "liiss-laptop")
    for minute in range(-40, 20, 5):
        at(AT_THREE + minute * MINUTE)
    said = [one["body"] for one in laptop.heard()]
    assert said == ["Soon due: what you promised.", "Due now: what you promised."]
    assert [one["body"] for one in telephone.heard()] == said
    assert [one["body"] for one in of_liis.heard()] == ["A promise of your team may be broken soon."]


def test_what_is_handed_over_is_told_in_the_language_and_the_hours_of_who_has_it_now(
    call, kadri, liis, turned_on, at
) -> None:
    liis.language, liis.time_zone = "et", "Europe/London"
    liis.save()
    _desk, browser = turned_on(liis)
    call.hand_over(liis, at=NOW, by=kadri)
    at(NOW + MINUTE)
    (shown,) = browser.heard()
    with translation.override("et"):
        words = gettext("Call back"), gettext("A promise was handed over to you.")
    assert (shown["title"], shown["body"]) == (f"{words[0]}, 13:00", words[1])


def test_of_what_is_not_today_the_day_is_named_too(promised, kadri, liis, turned_on, at) -> None:
    later = promised(due=AT_THREE + timedelta(days=2))
    _desk, browser = turned_on(liis)
    later.hand_over(liis, at=NOW, by=kadri)
    at(NOW + MINUTE)
    assert browser.heard()[0]["title"] == "Call back, 25 Nov 2026, 15:00"


@pytest.mark.parametrize("status", [429, 500, 503])
def test_what_is_not_taken_is_tried_again_not_before_the_push_service_wishes(
    call, kadri, turned_on, service, at, status
) -> None:
    _desk, browser = turned_on(kadri)
    service.answer, service.retry_after = status, "600"
    at(SOON)
    assert Device.objects.get().problem == "away"
    service.answer = 201
    at(SOON + 9 * MINUTE)
    assert browser.heard() == []
    at(SOON + 10 * MINUTE)
    assert len(browser.heard()) == 1 and service.taken[0].headers["TTL"] == str(20 * 60)
    assert Device.objects.get().problem == ""


def test_a_date_until_which_to_wait_is_understood_as_well(call, kadri, turned_on, service, at) -> None:
    _desk, _browser = turned_on(kadri)
    service.answer, service.retry_after = 429, "Mon, 23 Nov 2026 12:45:00 GMT"
    at(SOON)
    assert Job.objects.get().run_at == SOON + 15 * MINUTE


@pytest.mark.parametrize("status", [404, 410])
def test_a_browser_that_is_gone_is_forgotten(call, kadri, turned_on, service, at, status) -> None:
    turned_on(kadri)
    service.answer = status
    at(SOON)
    assert not Device.objects.exists() and not Job.objects.exists()


@pytest.mark.parametrize("status", [302, 400, 403])
def test_what_will_never_be_taken_is_parked_where_an_owner_sees_it(call, kadri, turned_on, service, at, status) -> None:
    desk, _browser = turned_on(kadri)
    service.answer = status
    at(SOON)
    assert str(status) in Job.objects.parked().get().error and len(service.asked) == 1
    assert "does not take what this desk sends" in desk.get("/settings/reminders/").text


def test_where_nobody_answers_it_is_tried_again_while_it_is_news(call, kadri, turned_on, service, at) -> None:
    _desk, browser = turned_on(kadri)
    Device.objects.update(endpoint="http://127.0.0.1:1/nobody")
    at(SOON)
    assert Job.objects.get().parked_at is None
    Device.objects.update(endpoint=browser.endpoint)
    at(SOON + 5 * MINUTE)
    assert len(browser.heard()) == 1


def test_what_may_have_been_taken_is_not_sent_again(call, kadri, turned_on, service, at) -> None:
    _desk, _browser = turned_on(kadri)
    service.answer = 0
    at(SOON)
    service.answer = 201
    at(SOON + 10 * MINUTE)
    assert len(service.asked) == 1 and not Job.objects.exists() and Device.objects.get().problem == "away"


def test_a_job_that_is_done_again_shows_it_no_second_time(call, kadri, turned_on, service, at) -> None:
    from hoia.promises.pushing import show

    turned_on(kadri)
    at(SOON)
    show(Reminder.objects.get().pk, Device.objects.get().pk)
    assert len(service.asked) == 1 and Shown.objects.count() == 1


def test_nobody_is_reminded_of_what_is_no_news_any_more(call, kadri, turned_on, service, at, clock) -> None:
    _desk, _browser = turned_on(kadri)
    look(SOON)
    clock.move_to(AT_THREE)
    do_all(AT_THREE)
    assert service.asked == []


def test_what_was_seen_on_the_screen_or_done_meanwhile_is_not_shown(
    call, promised, kadri, turned_on, service, clock
) -> None:
    other = promised(words="Call about the lamp")
    desk, _browser = turned_on(kadri)
    look(SOON)
    desk.post(f"/promises/reminders/{Reminder.objects.get(promise=call).pk}/sight")
    other.keep(at=SOON, by=kadri)
    clock.move_to(SOON)
    do_all(SOON)
    assert service.asked == []


def sign_out(desk: Any, kadri: Any, liis: Any, mari: Any) -> None:
    desk.post("/sign-in/out/")


def end_the_session(desk: Any, kadri: Any, liis: Any, mari: Any) -> None:
    desk.session.delete()


def close_the_access(desk: Any, kadri: Any, liis: Any, mari: Any) -> None:
    kadri.close(at=NOW, by=liis)


def change_the_password(desk: Any, kadri: Any, liis: Any, mari: Any) -> None:
    kadri.set_password("another walk by the sea")
    kadri.save()


def leave_the_team(desk: Any, kadri: Any, liis: Any, mari: Any) -> None:
    kadri.memberships.all().delete()


def forget_the_customer(desk: Any, kadri: Any, liis: Any, mari: Any) -> None:
    erase(mari, at=NOW, by=liis)


@pytest.mark.parametrize(
    "what", [sign_out, end_the_session, close_the_access, change_the_password, leave_the_team, forget_the_customer]
)
def test_nothing_is_shown_any_more_after(what, call, kadri, liis, mari, turned_on, service, clock) -> None:
    desk, _browser = turned_on(kadri)
    look(SOON)  # it waits to be sent already
    what(desk, kadri, liis, mari)
    clock.move_to(SOON)
    do_all(SOON)
    assert service.asked == []


def test_who_signs_in_again_there_is_reminded_there_again_and_nobody_else(
    call, kadri, liis, turned_on, at_desk, service, at
) -> None:
    desk, browser = turned_on(kadri)
    sign_out(desk, kadri, liis, None)
    assert " data-wake" in at_desk(liis).get("/settings/reminders/").text
    at_desk(liis).post("/settings/reminders/devices/wake", {"endpoint": browser.endpoint})
    look(SOON)
    assert Job.objects.filter(name="show a reminder in a browser").count() == 1
    again = at_desk(kadri)
    assert "You are signed out there" in again.get("/settings/reminders/").text
    again.post("/settings/reminders/devices/wake", {"endpoint": browser.endpoint})
    page = again.get("/settings/reminders/").text
    assert "You are signed out there" not in page and " data-wake" not in page
    at(SOON)
    assert len(browser.heard()) == 1


def test_a_browser_that_is_given_another_address_is_reminded_there(
    call, kadri, liis, at_desk, turned_on, service, at
) -> None:
    desk, before = turned_on(kadri)
    after = Browser(service, "its-new-address")
    renewal = after.given() | {"before": before.endpoint}
    assert at_desk(liis).post("/settings/reminders/devices/renewal", renewal).status_code == 404, "it is not hers"
    unknown = renewal | {"before": after.endpoint}
    assert desk.post("/settings/reminders/devices/renewal", unknown).status_code == 404
    assert desk.post("/settings/reminders/devices/renewal", renewal | {"auth": "!"}).status_code == 422
    Client().post("/settings/reminders/devices/renewal", renewal)
    assert Device.objects.get().endpoint == before.endpoint
    worker = Client(enforce_csrf_checks=True)
    worker.cookies = desk.cookies
    assert worker.post("/settings/reminders/devices/renewal", renewal).status_code == 204
    at(SOON)
    assert (before.heard(), len(after.heard())) == ([], 1)


def test_nobody_takes_a_browser_over_by_renewing_their_own(call, kadri, liis, at_desk, turned_on, service, at) -> None:
    _desk, hers = turned_on(liis, "liiss-laptop")
    desk, mine = turned_on(kadri)
    taken = hers.given() | {"before": mine.endpoint}
    assert desk.post("/settings/reminders/devices/renewal", taken).status_code == 404
    assert sorted(Device.objects.values_list("endpoint", flat=True)) == sorted([hers.endpoint, mine.endpoint])


def test_nobody_else_can_speak_for_a_browser(call, kadri, liis, at_desk, turned_on, at) -> None:
    _desk, browser = turned_on(kadri)
    at_desk(liis).post("/settings/reminders/devices/wake", {"endpoint": browser.endpoint})
    at(SOON)
    assert len(browser.heard()) == 1


def test_a_browser_that_somebody_else_turns_on_is_theirs_from_then_on(
    call, kadri, liis, at_desk, turned_on, at
) -> None:
    _desk, browser = turned_on(kadri)
    at_desk(liis).post("/settings/reminders/devices/", browser.given())
    at(SOON)
    assert browser.heard() == [] and Device.objects.get().colleague == liis


def test_what_somebody_who_left_had_promised_is_shown_to_who_keeps_it_now(
    call, kadri, liis, turned_on, at, clock
) -> None:
    turned_on(kadri)
    _desk, of_liis = turned_on(liis, "liiss-laptop")
    kadri.close(at=NOW, by=liis)
    hand_on(NOW)
    at(SOON)
    assert [one["url"] for one in of_liis.heard()] == [f"/promises/{call.pk}"]


@pytest.mark.parametrize("host", ["10.0.0.8", "localhost", "[::1]", "169.254.169.254"])
def test_nothing_is_sent_inside_the_house(call, kadri, turned_on, service, at, settings, host) -> None:
    turned_on(kadri)
    Device.objects.update(endpoint=f"https://{host}/send")
    settings.CHOSEN = replace(settings.CHOSEN, webhook_hosts=())
    at(SOON)
    assert "nothing is sent there" in Job.objects.parked().get().error and service.asked == []
