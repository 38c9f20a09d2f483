"""The demo: the same year for the same day, built through the doors of the desk, and alive."""

import os
import re
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from hoia.channels.email.reading import read
from hoia.engine.demo import letters
from hoia.engine.demo.house import FRONTS
from hoia.engine.demo.year import matters
from tests.desk import ROOT
from tests.ports import free_port

TODAY = datetime(2026, 11, 24, 12, tzinfo=UTC)
DEMO_PORTS = (24, 25)  # the demo's mail goes in and out beside its pages


def test_the_same_seed_and_day_give_the_same_year() -> None:
    assert matters(TODAY) == matters(TODAY)
    assert matters(TODAY) != matters(TODAY, seed=8)


def test_the_year_speaks_four_languages_and_never_of_tomorrow() -> None:
    year = matters(TODAY)
    assert {one.front.name for one in year} == {front.name for front in FRONTS}
    assert all(turn.at < TODAY for one in year for turn in one.turns)
    assert all(earlier.at <= later.at for one in year for earlier, later in zip(one.turns, one.turns[1:], strict=False))
    assert any(not one.whole for one in year)


def test_every_letter_is_read_without_a_defect_and_gives_back_its_words() -> None:
    for one in matters(TODAY, how_many=150):
        _message_id, raw = letters.letter(one, one.turns[0], 0, quoted=("We wrote this.", "Kadri"))
        read_back = read(raw)
        assert read_back.defects == []
        assert one.turns[0].text.split("\n")[0] in read_back.new_text
        assert "We wrote this." not in read_back.new_text


def test_what_was_due_has_passed_and_what_is_promised_is_another_day() -> None:
    late = [one for one in matters(TODAY) if one.subject.startswith("Order ") and len(one.turns) > 1]
    assert late
    for one in late:
        due, promised = (re.search(r"on \w+day", turn.text) for turn in one.turns[:2])
        assert due and promised and due[0] != promised[0]


def test_whether_we_kept_our_word_is_said_on_the_day_that_was_promised() -> None:
    told = [one for one in matters(TODAY) if len(one.turns) > 2 and one.turns[2].text.startswith("Still waiting")]
    assert told
    for one in told:
        promised = re.search(r"on \w+day", one.turns[1].text)
        assert promised and promised[0].endswith(f"{one.turns[2].at:%A}")


def test_nothing_of_a_template_is_left_in_what_people_say() -> None:
    assert not [turn.text for one in matters(TODAY) for turn in one.turns if "{" in turn.text or "}" in turn.text]


def test_a_second_start_keeps_what_was_done_in_the_first(tmp_path: Path) -> None:
    start = [sys.executable, "-m", "hoia.engine.cli", "demo", "--build-only", "--matters", "30"]
    start += ["--port", str(free_port(*DEMO_PORTS))]
    given = {name: value for name, value in os.environ.items() if not name.startswith(("HOIA_", "DJANGO_SETTINGS"))}
    given |= {"HOIA_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    run = partial(subprocess.run, env=given, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "Built in" in run(start).stdout
    with closing(sqlite3.connect(tmp_path / "demo" / "hoia.sqlite3")) as desk, desk:
        desk.execute("update conversations_conversation set subject = 'Mine' where id = 1")
    assert "goes on where you left it" in run(start).stdout
    with closing(sqlite3.connect(tmp_path / "demo" / "hoia.sqlite3")) as desk:
        assert desk.execute("select subject from conversations_conversation where id = 1").fetchone() == ("Mine",)
        kinds = {kind for (kind,) in desk.execute("select distinct kind from people_customer")}
        assert kinds == {"person", "organisation", "department"}


def test_a_port_that_is_taken_is_told_in_a_sentence(tmp_path: Path) -> None:
    port = free_port(*DEMO_PORTS)
    with socket.create_server(("127.0.0.1", port + 25)):
        done = subprocess.run(
            [sys.executable, "-m", "hoia.engine.cli", "demo", "--port", str(port)], env=os.environ | {"HOIA_HOME": str(tmp_path)},
            capture_output=True, text=True, check=False,
        )  # fmt: skip
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert f"port {port + 25} is taken" in done.stderr and "--port" in done.stderr


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[dict[str, str]]:
    """``hoia demo`` in a process of its own, as a newcomer starts it; gives the addresses that it prints."""
    port = free_port(*DEMO_PORTS)
    given = {name: value for name, value in os.environ.items() if not name.startswith(("HOIA_", "DJANGO_SETTINGS"))}
    given |= {"HOIA_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "hoia.engine.cli", "demo", "--quiet", "--matters", "12", "--port", str(port)]
    process = subprocess.Popen(command, env=given, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    said: dict[str, str] = {}
    lines: list[str] = []
    assert process.stdout
    for line in process.stdout:
        lines.append(line)
        words = line.split()
        if words and words[-1].startswith("http"):
            said["mailboxes" if "mailbox" in words[-1] else words[0]] = words[-1]
        if "End with" in line:
            break
    assert said, "".join(lines)
    yield said
    process.terminate()
    process.wait(30)


@pytest.mark.browser
def test_a_newcomer_writes_as_a_customer_and_answers_as_a_colleague(demo: dict[str, str], browser: Any) -> None:
    customer, colleague = browser.new_context(locale="en").new_page(), browser.new_context(locale="en").new_page()
    for page in (customer, colleague):
        page.set_default_timeout(20_000)
    colleague.goto(demo["Tormod"])
    if colleague.locator("main form button").count():
        colleague.locator("main form button").first.click()
    colleague.wait_for_selector("html[data-keys=ready]")
    colleague.goto(demo["mailboxes"].replace("/demo/mailbox/", "/inbox/unassigned/"))
    colleague.wait_for_selector("html[data-keys=ready]")

    customer.goto(demo["mailboxes"])
    customer.locator("main li a").first.click()
    customer.wait_for_selector("h1:has-text('The mailbox of')")
    customer.wait_for_load_state()
    if not customer.locator("#subject").is_visible():  # it stands open in a mailbox to which nothing has come
        customer.locator("summary >> text=Write a letter").click()
    customer.select_option("#to", index=0)
    customer.fill("#subject", "A question from the demo")
    customer.fill("#text", "Are you open on Saturday?")
    customer.locator("button >> text=Send").first.click()
    customer.wait_for_selector("text=Your letter is on its way")

    colleague.locator("[data-list-news]:not([hidden])").first.click()
    colleague.locator("text=A question from the demo").first.click()
    colleague.wait_for_selector("h1:has-text('A question from the demo')")
    colleague.keyboard.press("r")
    colleague.keyboard.type("Yes, from ten to two.")
    colleague.keyboard.press("Control+Enter")
    colleague.wait_for_selector(".message.ours >> text=from ten to two")

    deadline = time.monotonic() + 40
    while "from ten to two" not in customer.content() and time.monotonic() < deadline:
        customer.wait_for_timeout(500)
        customer.reload()
    customer.locator("summary >> text=Answer").first.click()
    customer.locator("article textarea").first.fill("Thank you, I will come at eleven.")
    customer.locator("article button >> text=Send").first.click()
    customer.wait_for_selector("text=Your letter is on its way")
    colleague.wait_for_selector("[data-news]:not([hidden])")  # it landed in the conversation that is open here
