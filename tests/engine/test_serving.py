"""The desk as its owner starts it: `hoia serve`, `hoia web`, `hoia work`."""

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
