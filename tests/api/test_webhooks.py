"""Other programs are told what happens: signed, tried again, and never inside the house."""

import hashlib
import hmac
import json
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from django.utils import timezone

from hoia.api import webhooks
from hoia.api.models import Webhook
from hoia.conversations.models import Conversation
from hoia.ledger.models import Job
from hoia.ledger.work import do_all
from hoia.people.models import Colleague, Inbox

pytestmark = pytest.mark.django_db


class Listener(HTTPServer):
    """A program on the other side: keeps what it was told, answers as it was bidden."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Ear)
        self.heard: list[tuple[dict[str, str], bytes]] = []
        self.answer = 200

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/hook?a=1"


class Ear(BaseHTTPRequestHandler):
    server: Listener

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.heard.append((dict(self.headers), body))
        self.send_response(self.server.answer)
        self.send_header("Location", "http://127.0.0.1:1/elsewhere")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def listener() -> Iterator[Listener]:
    server = Listener()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture(autouse=True)
def look_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The two seconds for which a process remembers what is wanted are over."""
    monkeypatch.setattr(webhooks, "LOOK_AGAIN", -1.0)


@pytest.fixture
def inside(settings) -> None:
    """The house allows its own programs on this machine."""
    settings.CHOSEN = replace(settings.CHOSEN, webhook_hosts=("127.0.0.1",))


@pytest.fixture
def owner() -> Colleague:
    return Colleague.objects.create_user("tormod@example.test", given_name="Tormod", role="owner")


@pytest.fixture
def kadri() -> Colleague:
    return Colleague.objects.create_user("kadri@example.test", given_name="Kadri", role="agent")


def conversation(inbox: str = "Info") -> Conversation:
    now = timezone.now()
    door, _ = Inbox.objects.get_or_create(name=inbox)
    return Conversation.objects.create(inbox=door, subject="Hello", opened_at=now, last_at=now)


def hook(colleague: Colleague, url: str, **fields: object) -> Webhook:
    return Webhook.objects.create(url=url, colleague=colleague, created_at=timezone.now(), **fields)


def work(later: timedelta = timedelta(seconds=1)) -> None:
    """Do what is to be done, and what follows from it."""
    do_all(timezone.now() + later)


def test_what_happens_is_told_with_a_signature_that_the_other_side_can_check(owner, listener, inside) -> None:
    row = hook(owner, listener.url)
    conversation().close(at=timezone.now(), by=owner)
    work()
    headers, body = listener.heard[0]
    told = json.loads(body)
    moment, _, signed = headers["Hoia-Signature"].partition(",v1=")
    expected = hmac.new(row.secret.encode(), f"{moment[2:]}.".encode() + body, hashlib.sha256).hexdigest()
    assert hmac.compare_digest(signed, expected)
    assert told["verb"] == "conversation.closed"
    assert told["actor"] == {"kind": "colleague", "id": owner.pk}


def test_a_webhook_hears_only_what_its_colleague_may_see(kadri, listener, inside) -> None:
    hook(kadri, listener.url)
    conversation("Not hers").close(at=timezone.now(), by=None)
    work()
    assert listener.heard == []


def test_a_webhook_hears_only_the_events_it_asked_for(owner, listener, inside) -> None:
    hook(owner, listener.url, verbs=["conversation.reopened"])
    row = conversation()
    row.close(at=timezone.now(), by=owner)
    row.reopen(at=timezone.now(), by=owner)
    work()
    assert [json.loads(body)["verb"] for _, body in listener.heard] == ["conversation.reopened"]


def test_what_the_other_side_does_not_take_is_told_again_under_the_same_delivery(owner, listener, inside) -> None:
    hook(owner, listener.url)
    listener.answer = 503
    conversation().close(at=timezone.now(), by=owner)
    work()
    assert "503" in Webhook.objects.get().problem
    listener.answer = 200
    work(later=timedelta(minutes=5))
    assert [headers["Hoia-Delivery"] for headers, _ in listener.heard] == [listener.heard[0][0]["Hoia-Delivery"]] * 2
    assert Webhook.objects.get().problem == ""
    assert not Job.objects.exists()


def test_a_redirect_is_not_followed(owner, listener, inside) -> None:
    hook(owner, listener.url)
    listener.answer = 302
    conversation().close(at=timezone.now(), by=owner)
    work()
    assert len(listener.heard) == 1
    assert "302" in Webhook.objects.get().problem


def test_an_address_that_is_gone_is_told_no_more(owner, listener, inside) -> None:
    hook(owner, listener.url)
    listener.answer = 410
    conversation().close(at=timezone.now(), by=owner)
    work()
    assert not Webhook.objects.get().active


@pytest.mark.parametrize(
    "url",
    [
        "https://127.0.0.1/", "https://localhost:8400/", "https://10.0.0.8/", "https://[::1]/", "https://169.254.169.254/",
        "https://[::ffff:192.168.1.1]/", "https://0.0.0.0/", "https://[fd00::1]/", "https://2130706433/", "http://192.0.2.1/",
        "https://224.0.0.1/",
    ],
)  # fmt: skip
def test_nothing_is_sent_inside_the_house(owner, listener, url) -> None:
    hook(owner, url)
    conversation().close(at=timezone.now(), by=owner)
    work()
    assert Job.objects.parked().count() == 1
    assert "nothing is sent there" in Webhook.objects.get().problem or "https://" in Webhook.objects.get().problem


def test_without_leave_even_this_machine_is_refused(owner, listener) -> None:
    hook(owner, listener.url.replace("http://", "https://"))
    conversation().close(at=timezone.now(), by=owner)
    work()
    assert listener.heard == []
