"""The desk as its owner starts it: `hoia serve`, `hoia web`, `hoia work`."""

from urllib.request import urlopen


def test_one_command_opens_the_desk_on_an_empty_folder_and_closes_it_in_good_order(desk):
    with urlopen(f"{desk.url}/healthz", timeout=5) as answer:
        assert answer.status == 200
    assert desk.stop() == 0, desk.log()
    assert "Traceback" not in desk.log()
