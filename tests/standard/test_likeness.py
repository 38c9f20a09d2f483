"""Hints by sentence vectors: what they find that no phrase does, and the process that reads them beside the desk."""

import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from hoia.engine.cli import main
from hoia.standard.hints import apart, read, vectors
from hoia.standard.hints.conversation import Conversation, Side, Turn, Value
from hoia.standard.hints.read import CRITERIA, LEARNT

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(not vectors.ready(), reason="needs the extra “vectors”")


def talk(asked: str, answer: str, lang: str) -> Conversation:
    return Conversation((Turn(Side.CUSTOMER, asked), Turn(Side.AGENT, answer)), lang)


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A reader of its own, ended with the test."""
    made = apart.Reader()
    monkeypatch.setattr(apart, "_reader", made)
    yield made
    made.stop()


def test_a_sentence_has_the_same_vector_alone_and_among_others() -> None:
    among = vectors.vectors(["We close at five.", "Tere!", "A" * 2000, "Kedves Anna,"])
    assert among.shape == (4, vectors.SIZE)
    assert (among[1] == vectors.vectors(["Tere!"])[0]).all()
    assert abs((among**2).sum(axis=1) - 1).max() < 1e-5


@pytest.mark.parametrize("text", ["", "\0", "ﷺ" * 5000, "\ud800", "🙂" * 3000, "a\u0301" * 900, " \u200b "])
def test_whatever_is_written_has_a_vector(text: str) -> None:
    found = vectors.vectors([text, "and more"])
    assert found.shape == (2, vectors.SIZE) and (abs(found) <= 1.001).all()


def test_weights_are_there_for_all_that_is_learnt() -> None:
    from hoia.standard.hints.likeness import learnt

    assert set(learnt().weights) == set(LEARNT)
    assert all(0 < one.sure < 1 for one in learnt().weights.values())


def test_hints_come_from_a_process_of_its_own_and_are_those_of_the_command(
    reader: Any, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    row = json.loads((ROOT / "tests/standard/sets/en.test.jsonl").read_text("utf-8").splitlines()[0])
    monkeypatch.setattr(sys, "stdin", io.StringIO(json.dumps(row)))
    assert main(["standard", "hints"]) == 0
    printed = json.loads(capsys.readouterr().out)["labels"]
    from hoia.standard.command import conversation

    found = apart.hints(conversation(row))
    assert list(found) == list(CRITERIA)
    assert {one: hint.value.value for one, hint in found.items()} == {one: printed[one]["value"] for one in CRITERIA}
    assert reader._process.poll() is None


def test_a_reader_that_dies_is_started_again_and_meanwhile_the_phrases_read(reader: Any, caplog: Any) -> None:
    asked = talk("Can I come on Friday?", "Hello, you should have read the terms. We are closed on Friday.", "en")
    before = apart.hints(asked)
    first = reader._process
    os.kill(first.pid, signal.SIGKILL)
    os.waitid(os.P_PID, first.pid, os.WEXITED | os.WNOWAIT)  # gone, and not yet known to be
    assert apart.hints(asked) == before
    assert reader._process.pid != first.pid


def test_without_the_extra_the_phrases_read_alone(reader: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = talk("Can I come on Friday?", "As I already told you, you should have read the terms.", "en")
    monkeypatch.setattr(vectors, "ready", lambda: False)
    assert apart.hints(asked) == read.hints(asked)
    assert reader._process is None


ASKED = Conversation((Turn(Side.AGENT, "As I already told you, you should have read the terms."),), "en")
SAYS_READY = "import sys, time; print('\"ready\"', flush=True); sys.stdin.readline(); "


@pytest.mark.parametrize(
    "does",
    [
        "raise SystemExit(1)",
        "import os, signal; os.kill(os.getpid(), signal.SIGILL)",
        "print('not what was asked for')",
        SAYS_READY + "print('{\"a', end='', flush=True); time.sleep(60)",
        SAYS_READY + "print(5, flush=True)",
        SAYS_READY + "print('{\"courteous\": 7}', flush=True)",
        SAYS_READY + "raise SystemExit(0)",
        "import time; print('\"ready\"', flush=True); time.sleep(60)",
        "import time; time.sleep(60)",
    ],
)  # fmt: skip
def test_whatever_the_process_does_there_are_hints_in_time(
    does: str, monkeypatch: pytest.MonkeyPatch, caplog: Any
) -> None:
    monkeypatch.setattr(apart, "LONGEST", 0.5)
    monkeypatch.setattr(apart, "STARTING", 2)
    monkeypatch.setattr(apart, "_reader", reader := apart.Reader([sys.executable, "-c", does]))
    long = Conversation((Turn(Side.AGENT, "As I already told you. " * 10_000),), "en")
    for one in (ASKED, long):
        assert apart.hints(one) == read.hints(one)
    assert "by phrases alone" in caplog.text
    assert reader._lock.acquire(blocking=False)
    assert reader._process is None


def test_a_process_that_cannot_start_is_not_tried_again_at_once(monkeypatch: pytest.MonkeyPatch, caplog: Any) -> None:
    monkeypatch.setattr(apart, "_reader", reader := apart.Reader(["/bin/false"]))
    for _ in range(5):
        assert apart.hints(ASKED) == read.hints(ASKED)
    assert caplog.text.count("by phrases alone") == 1
    reader._not_before = 0
    apart.hints(ASKED)
    assert caplog.text.count("by phrases alone") == 2


def test_nobody_waits_for_hints_when_the_desk_closes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        apart, "_reader", reader := apart.Reader([sys.executable, "-c", SAYS_READY + "time.sleep(600)"])
    )
    waiting = ThreadPoolExecutor(1).submit(apart.hints, ASKED)
    while reader._process is None and not waiting.done():
        pass
    apart.stop()
    assert waiting.result(5) == read.hints(ASKED)
    assert apart.hints(ASKED) == read.hints(ASKED) and reader._process is None


def test_no_secret_goes_to_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOIA_SECRET_KEY", "a secret")
    does = "import json, os; print(json.dumps([name for name in os.environ if 'SECRET' in name]))"
    reader = apart.Reader([sys.executable, "-c", does])
    reader.start()
    assert reader._process and reader._process.stdout
    assert json.loads(reader._process.stdout.readline()) == []
    reader.stop()


def test_the_process_ends_with_the_desk_however_that_ends() -> None:
    script = (
        "from hoia.standard.hints import apart\n"
        "from hoia.standard.hints.conversation import *\n"
        "apart.hints(Conversation((Turn(Side.AGENT, 'Hello there, good to hear from you.'),), 'en'))\n"
        "print(apart._reader._process.pid, flush=True)\n"
        "input()\n"
    )
    desk = subprocess.Popen(
        [sys.executable, "-c", script], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert desk.stdout
    reader = os.pidfd_open(int(desk.stdout.readline()))
    desk.kill()
    desk.communicate()
    import select

    assert select.select([reader], [], [], 30)[0], "the reader outlived its desk"
    os.close(reader)


def test_idle_for_a_while_it_gives_its_memory_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_reader", reader := apart.Reader([sys.executable, "-m", apart.__name__, "1"]))
    found = apart.hints(ASKED)
    assert reader._process and reader._process.wait(30) == -signal.SIGALRM
    assert apart.hints(ASKED) == found, "it is started again"
    reader.stop()


def test_who_writes_very_long_waits_for_no_vectors(reader: Any) -> None:
    apart.hints(ASKED)
    long = Conversation((Turn(Side.AGENT, "As I already told you. " * 1_000),), "en")
    assert apart.hints_at_once(long) == read.hints(long)


def test_who_cannot_wait_gets_the_phrases_until_the_reader_is_ready(reader: Any) -> None:
    asked = talk("Can I come on Friday?", "As I already told you, you should have read the terms.", "en")
    assert apart.hints_at_once(asked) == read.hints(asked), "it has only just been started"
    assert apart.hints(asked) == apart.hints_at_once(asked) != read.hints(asked)
    with reader._lock:  # somebody else is served
        assert apart.hints_at_once(asked) == read.hints(asked)


@pytest.mark.parametrize(
    ("lang", "criterion", "asked", "answer", "quoted"),
    [
        (
            "en", "courteous", "The price on the bill is not what we agreed.",
            "Good day, reading a contract before putting one's name under it tends to help. The price is right.",
            "reading a contract",
        ),
        (
            "en", "discreet", "The parcel came open.",
            "Hello, our packers are not the brightest this season, between us. A new one leaves today and is with you on Friday.",
            "not the brightest",
        ),
        (
            "et", "no_pressure", "Kumba kuivatit te meie väiksesse vannituppa soovitaksite?",
            "Tere! Teist. Mina teie asemel ei jääks mõtlema, hommikuks võib juba hilja olla.", "ei jääks mõtlema",
        ),
        (
            "hu", "courteous", "A számlán lévő ár nem az, amiben megegyeztünk.",
            "Jó napot! Aláírás előtt talán érdemes elolvasni, mit ír alá az ember. Az ár helyes.", "érdemes elolvasni",
        ),
        (
            "nb", "courteous", "Prisen på fakturaen er ikke den vi ble enige om.",
            "Hei! Det lønner seg gjerne å lese en avtale før man skriver under. Prisen er riktig.", "",
        ),
    ],
)  # fmt: skip
def test_what_no_phrase_finds_is_found_by_likeness(
    lang: str, criterion: str, asked: str, answer: str, quoted: str
) -> None:
    from hoia.standard.hints.likeness import weighed

    one = talk(asked, answer, lang)
    assert read.hints(one)[criterion].value is not Value.MISSED
    found = read.hints(one, weighed)[criterion]
    assert found.value is Value.MISSED and found.quote in answer and quoted in found.quote
