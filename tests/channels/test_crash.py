"""The desk may die at any moment while letters come in: afterwards each of them is there once, and nothing is half done."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LETTERS = 240

TAKE = """
import sys
from hoia.engine.cli import prepare
prepare()
from hoia.channels import intake
from hoia.people.models import Inbox
inbox = Inbox.objects.get()
letters = [
    (
        f"From: Customer {n % 40} <c{n % 40}@example.test>\\r\\nTo: info@example.test\\r\\nSubject: Letter {n}\\r\\n"
        f"Message-ID: <m{n}@example.test>\\r\\n"
        + (f"In-Reply-To: <m{n - 7}@example.test>\\r\\n" if n % 3 else "")
        + f"Date: Mon, 23 Nov 2026 08:{n % 60:02}:00 +0000\\r\\n\\r\\nWords of letter {n}.\\r\\n"
    ).encode()
    for n in range(LETTERS)
]
intake.BATCH = 10
intake.take_in_unread()
print("ready", flush=True)
for start in range(0, len(letters), 10):
    rows = intake.store_all([intake.Came(raw, inbox.pk, "imap") for raw in letters[start : start + 10]])
    print("stored", flush=True)
    intake.take_in(rows)
    print("taken", flush=True)
print("done", flush=True)
""".replace("LETTERS", str(LETTERS))

PREPARE = """
from hoia.engine.cli import prepare
prepare()
from hoia.engine.upgrade import upgrade
upgrade()
from hoia.people.models import Inbox
Inbox.objects.create(name="Info", address="info@example.test")
"""

COUNT = """
from hoia.engine.cli import prepare
prepare()
import json
from django.db.models import Count, F
from hoia.channels.models import Arrival
from hoia.conversations.models import Conversation, Message, ThreadKey
from hoia.ledger.models import Event
wrong = 0
for row in Conversation.objects.unmerged():
    kept = (row.message_count, row.last_at, row.waiting_since, row.preview)
    row.recount()
    wrong += kept != (row.message_count, row.last_at, row.waiting_since, row.preview)
print(json.dumps({
    "arrivals": Arrival.objects.count(),
    "not taken": Arrival.objects.exclude(fate="taken").count(),
    "messages": Message.objects.count(),
    "twice": Message.objects.values("message_id").annotate(n=Count("id")).filter(n__gt=1).count(),
    "told": Event.objects.filter(verb="message.received").count(),
    "conversations": Conversation.objects.unmerged().count(),
    "empty": Conversation.objects.unmerged().filter(message_count=0).count(),
    "wrong counters": wrong,
}))
"""


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, str]:
    """A desk of its own, on the database under test."""
    given = {**os.environ, "HOIA_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    given.pop("DJANGO_SETTINGS_MODULE", None)
    server = os.environ.get("HOIA_TEST_POSTGRES")
    if server:
        import psycopg

        name = f"crash_{os.getpid()}_{random.randrange(10**6)}"
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        given["HOIA_DATABASE_URL"] = server.rpartition("/")[0] + f"/{name}"
    run(PREPARE, given)
    return given


def run(script: str, given: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script], env=given, capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


def start(given: dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", TAKE], env=given, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def expect_everything_once(given: dict[str, str]) -> None:
    import json

    found = json.loads(run(COUNT, given))
    assert found == {
        "arrivals": LETTERS, "not taken": 0, "messages": LETTERS, "twice": 0, "told": LETTERS,
        "conversations": found["conversations"], "empty": 0, "wrong counters": 0,
    }  # fmt: skip
    # Letters 0, 3, 6 … answer nobody; all others answer the seventh before them, which the first few never had.
    starters = {n for n in range(LETTERS) if not n % 3}
    ghosts = {n - 7 for n in range(LETTERS) if n % 3 and n < 7}
    assert found["conversations"] == len(starters) + len(ghosts)


@pytest.mark.parametrize("seed", [1, 2])
def test_killed_at_any_moment_the_desk_loses_no_letter_and_doubles_none(surroundings, seed) -> None:
    chance = random.Random(seed)
    for _ in range(5):
        process = start(surroundings)
        assert process.stdout
        for _ in range(chance.randint(1, 16)):
            if not process.stdout.readline():
                break
        deadline = time.perf_counter() + chance.random() * 0.05  # somewhere inside a step, not at its edge
        while time.perf_counter() < deadline:
            pass
        process.send_signal(signal.SIGKILL)
        process.wait()
    last = start(surroundings)
    assert last.communicate()[0].splitlines()[-1] == "done"
    expect_everything_once(surroundings)


def test_two_workers_with_one_backlog_take_each_letter_once(surroundings) -> None:
    both = [start(surroundings), start(surroundings)]
    for process in both:
        assert process.communicate()[0].splitlines()[-1] == "done"
    expect_everything_once(surroundings)
