"""A worker may be killed at any moment: no letter is lost on its way in or out, and one goes twice only where nobody can know."""

import json
import os
import subprocess
import sys
import uuid
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


def deaths_of(folder, *server):
    """Let worker after worker die; returns what was there after each death and a while later."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("HOIA_")} | {
        "HOIA_HOME": str(folder / "desk"), "HOIA_SECRET_KEY": "x" * 50, "PYTHONPATH": str(ROOT),
        "DJANGO_SETTINGS_MODULE": "hoia.engine.settings",
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-m", "tests.channels.mortal", str(folder), *map(str, server)],
        env=environment, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def deaths(tmp_path_factory):
    return deaths_of(tmp_path_factory.mktemp("mortal"))


def test_there_were_deaths_before_every_kind_of_write_and_at_every_step_of_the_talk(deaths):
    written = " ".join(one["died_before"] for one in deaths)
    for table in ("ledger_job", "conversations_message", "conversations_threadkey", "ledger_event"):
        assert table in written
    assert sum("the answer to" in one["died_before"] for one in deaths) == 4


def test_the_letter_is_never_lost(deaths):
    assert [one for one in deaths if one["delivery"] != "sent" or one["copies"] < 1] == []


def test_every_copy_is_the_same_letter_under_the_same_name(deaths):
    assert [one for one in deaths if (one["names"], one["bytes"], one["keys"]) != (1, 1, 1)] == []


def test_it_goes_twice_only_when_the_server_had_taken_it_and_we_had_not_noted_that(deaths):
    in_the_window = [one for one in deaths if one["taken_at_death"] and not one["died_before"].startswith("DELETE")]
    twice = [one for one in deaths if one["copies"] > 1]
    assert all(one in in_the_window for one in twice)
    assert all(one["copies"] <= 2 and one["repeated"] for one in twice)


def test_the_ledger_tells_of_one_sending(deaths):
    assert {one["sent_events"] for one in deaths} == {1}


def test_a_worker_may_die_at_any_moment_while_it_fetches(tmp_path, dovecot):
    user = uuid.uuid4().hex
    for number, answers in ((1, ""), (2, "In-Reply-To: <f1@example.test>\r\n"), (3, "")):
        raw = f"From: mari@example.test\r\nTo: info@salong.example\r\nMessage-ID: <f{number}@example.test>\r\n{answers}\r\nWords {number}\r\n"
        dovecot.deliver(raw.encode(), user)
    deaths = deaths_of(tmp_path, dovecot.host, dovecot.imap_port, user)
    written = " ".join(one["died_before"] for one in deaths)
    for table in ("channels_folder", "channels_arrival", "conversations_message", "ledger_event"):
        assert table in written
    expected = {"arrivals": 3, "taken": 3, "messages": 3, "conversations": 2, "names": 3, "counted": 3}
    assert [one for one in deaths if {name: one[name] for name in expected} != expected] == []
