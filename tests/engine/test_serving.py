"""The desk as its owner starts it: `hoia serve`, `hoia web`, `hoia work`."""

import re
import socket
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from urllib.request import Request, urlopen

from tests.browser.test_desk_reply import SEED


def test_one_command_opens_the_desk_on_an_empty_folder_and_closes_it_in_good_order(desk):
    with urlopen(f"{desk.url}/healthz", timeout=5) as answer:
        assert answer.status == 200
    assert desk.stop() == 0, desk.log()
    assert "Traceback" not in desk.log()


def test_open_pages_do_not_hold_up_the_closing(desk):
    session = desk.tell(SEED)["Kadri"]
    with urlopen(Request(f"{desk.url}/events", headers={"Cookie": f"sessionid={session}"}), timeout=20) as listening:
        assert b"retry" in listening.readline()
        assert desk.stop() == 0, desk.log()
        listening.read()  # it ended, and was not cut off
    assert "Traceback" not in desk.log() and "Cancel" not in desk.log(), desk.log()


def test_what_happens_while_a_page_is_on_its_way_is_told_once_it_listens(desk):
    session = desk.tell(SEED)["Kadri"]
    cookie = {"Cookie": f"sessionid={session}"}
    with urlopen(Request(f"{desk.url}/", headers=cookie), timeout=20) as page:
        since = re.search(r'data-since="(\d+)"', page.read().decode())[1]
    number = desk.tell(
        "from django.utils import timezone\n"
        "from hoia.conversations.models import Conversation\n"
        "row = Conversation.objects.get(subject='My bicycle')\n"
        "row.close(at=timezone.now(), by=None)\n"
        "answer = row.pk"
    )  # fmt: skip
    with urlopen(Request(f"{desk.url}/events?after={since}", headers=cookie), timeout=20) as listening:
        told = ""
        while "conversation.closed" not in told:
            told += listening.readline().decode()
        assert f'"conversation": {number}' in told and told.count("conversation.closed") == 1
        desk.tell(
            "from django.utils import timezone\n"
            "from hoia.conversations.models import Conversation\n"
            f"Conversation.objects.get(pk={number}).reopen(at=timezone.now(), by=None)"
        )  # fmt: skip
        while "conversation.reopened" not in told:
            told += listening.readline().decode()
        assert told.count("conversation.closed") == 1


def test_slow_lines_hold_up_nobody(desk):
    """More half sent forms than pages can be made at a time: the next page comes all the same, and each form when it is whole."""
    begun = (
        f"POST /sign-in/ HTTP/1.1\r\nHost: localhost:{desk.port}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        "Content-Length: 7\r\nConnection: close\r\n\r\nlog"
    ).encode()
    with ExitStack() as open_lines:
        lines = [
            open_lines.enter_context(socket.create_connection(("127.0.0.1", desk.port), timeout=20)) for _ in range(9)
        ]
        for line in lines:
            line.sendall(begun)
        with urlopen(f"{desk.url}/sign-in/", timeout=20) as page:
            assert page.status == 200
        for line in lines:
            line.sendall(b"in=a")
            assert (
                line.makefile("rb").readline().startswith(b"HTTP/1.1 403")
            )  # no token of ours: it was read, and refused


def test_a_request_larger_than_is_kept_ahead_arrives_whole(tmp_path):
    """What comes after the part that is kept goes through as it comes."""
    import asyncio

    from hoia.engine.asgi import AHEAD, Patient

    size, piece = AHEAD + 3_000_000, b"x" * 1_000_000
    given = [piece] * (size // len(piece)) + [b"y" * (size % len(piece))]
    seen = []

    async def receive():
        return {"type": "http.request", "body": given.pop(0), "more_body": bool(given)}

    async def app(scope, receive, send):
        while True:
            message = await receive()
            seen.append(message["body"])
            if not message["more_body"]:
                return

    with ThreadPoolExecutor(1) as aside:  # a browser's loop may be running in this thread
        aside.submit(asyncio.run, Patient(app)({"method": "POST"}, receive, None)).result()
    whole = b"".join(seen)
    assert len(whole) == size and whole.endswith(b"y")
