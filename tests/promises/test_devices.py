"""The browsers in which a colleague is reminded: what one gives is checked, and each is listed, tried out and removed."""

import pytest

from hoia.ledger.models import Job
from hoia.ledger.work import do_all
from hoia.promises.models import Device, SendingKey
from hoia.promises.models.devices import MOST
from tests.conversations.conftest import at_desk
from tests.promises.conftest import NOW
from tests.promises.push_service import Browser
from tests.promises.test_pushing import MINUTE, at, clock, service, turned_on

__all__ = ["at", "at_desk", "clock", "service", "turned_on"]

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "change",
    [
        {"endpoint": "http://push.example/send"},
        {"endpoint": "https://push.example/a b"},
        {"endpoint": "x" * 1001},
        {"public": "AAAA"},
        {"auth": ""},
    ],
)
def test_what_no_browser_gives_is_refused(kadri, at_desk, service, change) -> None:
    given = Browser(service).given() | change
    assert at_desk(kadri).post("/settings/reminders/devices/", given).status_code == 422
    assert not Device.objects.exists()


def test_each_browser_is_listed_tried_out_and_removed(kadri, liis, turned_on, service, at_desk) -> None:
    desk, browser = turned_on(kadri)
    page = desk.get("/settings/reminders/").text
    assert "Firefox, Linux" in page and "Here" in page and "just now" in page
    row = Device.objects.get()
    desk.post(f"/settings/reminders/devices/{row.pk}/trial")
    do_all(NOW)
    assert browser.heard()[0]["title"] == "Reminders arrive here" and browser.heard()[0]["tag"] == "trial"
    for verb in ("trial", "removal"):
        assert at_desk(liis).post(f"/settings/reminders/devices/{row.pk}/{verb}").status_code == 404
    desk.post(f"/settings/reminders/devices/{row.pk}/removal")
    assert not Device.objects.exists()


def test_a_trial_that_comes_too_late_is_let_go(kadri, turned_on, service, at) -> None:
    desk, _browser = turned_on(kadri)
    desk.post(f"/settings/reminders/devices/{Device.objects.get().pk}/trial")
    at(NOW + 3 * MINUTE)
    assert service.asked == [] and not Job.objects.exists()


def test_a_colleague_has_no_more_than_ten_and_the_oldest_makes_room(kadri, turned_on) -> None:
    for number in range(MOST + 1):
        turned_on(kadri, f"browser-{number}")
    left = Device.objects.of(kadri).values_list("endpoint", flat=True)
    assert len(left) == MOST and not any(one.endswith("/browser-0") for one in left)


def test_a_browser_that_is_turned_on_once_more_stands_there_once(kadri, turned_on, service) -> None:
    desk, _browser = turned_on(kadri)
    desk.post("/settings/reminders/devices/", Browser(service, "its-new-address").given())
    assert Device.objects.get().endpoint.endswith("/its-new-address")


def test_the_key_of_the_desk_is_made_once_and_lies_sealed(kadri, at_desk) -> None:
    desk = at_desk(kadri)
    first, second = (desk.post("/settings/reminders/devices/key").json()["key"] for _ in range(2))
    private, public = SendingKey.of_the_desk()
    assert first == second == public and private not in SendingKey.objects.get().sealed


def test_under_another_secret_the_key_is_another_and_every_browser_is_turned_on_anew(
    kadri, turned_on, settings
) -> None:
    turned_on(kadri)
    _private, old = SendingKey.of_the_desk()
    settings.SECRET_KEY = "another secret for the tests, long enough to be taken too"
    assert SendingKey.of_the_desk()[1] != old and not Device.objects.exists()


def test_the_script_of_the_browser_is_at_the_root_for_everybody(client) -> None:
    answer = client.get("/reminders-worker.js")
    assert answer.headers["Content-Type"].startswith("text/javascript") and "showNotification" in answer.text
