"""The desk as its owner starts it: `hoia serve`, `hoia web`, `hoia work`."""

import re
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
