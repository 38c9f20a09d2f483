"""Hints read in a process of their own, where sentence vectors are installed; else, or should that process fail, by phrases here.

The engine that makes the vectors is native code and takes some 100 MiB: a letter that it cannot bear must not bring down the
desk, and its memory is given back when nothing was read for :data:`IDLE` seconds. The process ends with the desk, by the end of
its input, however the desk ends. It is run as ``python -m hoia.standard.hints.apart``: a line of JSON in, a line of JSON out.
"""

import json
import logging
import os
import selectors
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any

from hoia.kit.shelf import builders_environment

from . import read, vectors
from .conversation import Conversation, Hint, Side, Turn, Value

IDLE = 300  # seconds
LONGEST, STARTING = 10.0, 30.0  # seconds for one conversation (and again for those before it), and until it is ready
AT_ONCE, SHORT = 2.0, 4_000  # seconds for who cannot wait, and the characters of a text that is tried for them
REST = 600.0  # seconds until a process that could not be started is tried again
READY = "ready"
log = logging.getLogger(__name__)


class Failed(RuntimeError):
    """The process gave no hints; the words say why."""


def hints(conversation: Conversation) -> dict[str, Hint]:
    """Return what :func:`.read.hints` reads, by sentence vectors too where they are installed."""
    return _read(conversation, LONGEST)


def hints_at_once(conversation: Conversation) -> dict[str, Hint]:
    """As :func:`hints`, but by phrases alone while the process is only just starting or at work for somebody else."""
    if sum(len(turn.text) for turn in conversation.turns if turn.by is Side.AGENT) > SHORT:
        return read.hints(conversation)
    return _read(conversation, 0)


def make_ready() -> None:
    """Start the process, so that it can answer soon."""
    if vectors.ready():
        _reader.start()


def stop() -> None:
    """End the process and start no other: the desk closes, and nobody may wait for it any more."""
    _reader.stop()


def trouble() -> str:
    """Try a process out; return why it does not read, or "" where it does."""
    tried = Reader()
    try:
        tried.hints(Conversation((Turn(Side.AGENT, "Hello!"),), "en"), LONGEST)
    except Failed as wrong:
        return str(wrong)
    finally:
        tried.stop()
    return ""


def _read(conversation: Conversation, patience: float) -> dict[str, Hint]:
    found = None
    if vectors.ready():
        try:
            found = _reader.hints(conversation, patience)
        except Failed as wrong:
            log.warning("hints were read by phrases alone: %s", wrong)
    return read.hints(conversation) if found is None else found


class Reader:
    """The process, started when it is needed; one conversation at a time."""

    def __init__(self, command: Sequence[str] = ()) -> None:
        self._command = command or (sys.executable, "-m", __name__, str(IDLE))
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._answers = self._stopped = False  # has it said that it is ready? is none to be started any more?
        self._not_before = 0.0  # by the clock of time.monotonic

    def hints(self, conversation: Conversation, patience: float) -> dict[str, Hint] | None:
        """Return the hints, or None where they would not come within ``patience`` seconds. Raises Failed."""
        line = json.dumps(_told(conversation)).encode() + b"\n"
        if not self._lock.acquire(timeout=patience):
            return None
        try:
            return self._asked(line, patience)
        except (OSError, ValueError, TypeError, LookupError, AttributeError) as wrong:
            if not self._answers:
                self._not_before = time.monotonic() + REST
            self._end()
            raise Failed(str(wrong) or type(wrong).__name__) from wrong
        finally:
            self._lock.release()

    def start(self) -> None:
        """Start the process where none runs; nobody waits for it."""
        if self._lock.acquire(blocking=False):
            try:
                self._started()
            except OSError:
                self._not_before = time.monotonic() + REST
            finally:
                self._lock.release()

    def stop(self) -> None:
        """End the process for good, also under who waits for its answer: they get phrases."""
        self._stopped = True
        if process := self._process:
            process.kill()

    def _asked(self, line: bytes, patience: float) -> dict[str, Hint] | None:
        process = self._started()
        if process is None:
            return None
        if not self._answers:
            if not patience and not _waits(process, 0):
                return None
            if json.loads(_said(process, b"", STARTING)) != READY:
                raise ValueError("the process that reads hints does not say that it is ready")
            self._answers = True
        answer = json.loads(_said(process, line, LONGEST if patience else AT_ONCE))
        if list(answer) != list(read.CRITERIA):
            raise ValueError("the process that reads hints gives others than were asked for")
        return {one: _hint(row) for one, row in answer.items()}

    def _started(self) -> subprocess.Popen[bytes] | None:
        """Return the process, a new one where it had ended; None where it may not be started."""
        if self._process is not None and self._process.poll() is None:
            return self._process
        self._end()
        if self._stopped or time.monotonic() < self._not_before:
            return None
        kept = {name: value for name, value in builders_environment().items() if not name.startswith("HOIA_")}
        kept |= {name: os.environ[name] for name in ("HOIA_HOME",) if name in os.environ}  # no secret goes along
        self._process = subprocess.Popen(
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0, env=kept, start_new_session=True
        )
        return self._process

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            with suppress(OSError):
                self._process.communicate()
        self._process, self._answers = None, False


def _waits(process: subprocess.Popen[bytes], seconds: float) -> bool:
    """Has the process said something, or ended?"""
    assert process.stdout
    with selectors.DefaultSelector() as waiting:
        waiting.register(process.stdout, selectors.EVENT_READ)
        return bool(waiting.select(seconds))


def _said(process: subprocess.Popen[bytes], line: bytes, seconds: float) -> bytes:
    """Give a line and return the next one that the process says, both within so many seconds. Raises OSError."""
    assert process.stdin and process.stdout
    until, given, said = time.monotonic() + seconds, memoryview(line), b""
    with selectors.DefaultSelector() as waiting:
        waiting.register(process.stdout, selectors.EVENT_READ)
        if line:
            os.set_blocking(process.stdin.fileno(), False)
            waiting.register(process.stdin, selectors.EVENT_WRITE)
        while not said.endswith(b"\n"):
            ready = waiting.select(max(0, until - time.monotonic()))
            if not ready:
                raise TimeoutError(f"the process that reads hints did not answer within {seconds:g} seconds")
            for key, _events in ready:
                if key.fileobj is process.stdin:
                    given = given[os.write(key.fd, given) :]
                    if not given:
                        waiting.unregister(process.stdin)
                elif piece := os.read(key.fd, 1 << 16):
                    said += piece
                else:
                    raise ConnectionError("the process that reads hints has ended")
    return said


_reader = Reader()


def _told(conversation: Conversation) -> dict[str, Any]:
    turns = [(one.by, one.text, one.at.isoformat() if one.at else "", one.name) for one in conversation.turns]
    return {
        "turns": turns, "lang": conversation.lang, "channel": conversation.channel,
        "known_name": conversation.known_name, "called": conversation.called,
    }  # fmt: skip


def _conversation(told: dict[str, Any]) -> Conversation:
    turns = tuple(
        Turn(Side(by), text, datetime.fromisoformat(at) if at else None, name)
        for by, text, at, name in told.pop("turns")
    )
    return Conversation(turns, **told)


def _hint(row: dict[str, Any]) -> Hint:
    return Hint(**{**row, "value": Value(row["value"])})


def _row(hint: Hint) -> dict[str, Any]:
    return {name: getattr(hint, name) for name in Hint.__dataclass_fields__} | {"about": dict(hint.about)}


def main(argv: Sequence[str]) -> None:
    """Say that all is loaded, then answer each line until the input ends, or none came for so many seconds."""
    from .likeness import weighed

    vectors.vectors(["Hello!"])
    print(json.dumps(READY), flush=True)
    signal.alarm(int(argv[0]))  # ends the process where nothing catches it
    for line in sys.stdin:
        signal.alarm(0)
        found = read.hints(_conversation(json.loads(line)), weighed)
        with suppress(BrokenPipeError):
            print(json.dumps({one: _row(hint) for one, hint in found.items()}), flush=True)
        signal.alarm(int(argv[0]))


if __name__ == "__main__":
    main(sys.argv[1:])
