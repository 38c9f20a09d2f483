"""Hints read in a process of their own, where sentence vectors are installed; else, or should that process fail, by phrases here.

The engine that makes the vectors is native code and takes some 100 MiB: a letter that it cannot bear must not bring down the
desk, and its memory is given back when nothing was read for :data:`IDLE` seconds. The process ends with the desk, by the end of
its input, however the desk ends. It is run as ``python -m hoia.standard.hints.apart``: a line of JSON in, a line of JSON out.
"""

import json
import logging
import selectors
import subprocess
import sys
import threading
from contextlib import suppress
from datetime import datetime
from typing import IO, Any

from hoia.kit.shelf import builders_environment

from . import read, vectors
from .conversation import Conversation, Hint, Side, Turn, Value

IDLE = 120  # seconds
LONGEST = 60  # seconds for one conversation
READY = "ready"
TROUBLE = (OSError, ValueError, LookupError)
log = logging.getLogger(__name__)


def hints(conversation: Conversation) -> dict[str, Hint]:
    """Return what :func:`.read.hints` reads, by sentence vectors too where they are installed."""
    return _read(conversation, patient=True)


def hints_at_once(conversation: Conversation) -> dict[str, Hint]:
    """As :func:`hints`, but by phrases alone while the process is only just starting or at work for somebody else."""
    return _read(conversation, patient=False)


def trouble() -> str:
    """Try the process out; return why it does not read, or "" where it does."""
    try:
        _reader.hints(Conversation((Turn(Side.AGENT, "Hello!"),), "en"), patient=True)
    except TROUBLE as wrong:
        return str(wrong) or type(wrong).__name__
    _reader.end()
    return ""


def _read(conversation: Conversation, *, patient: bool) -> dict[str, Hint]:
    if not vectors.ready():
        return read.hints(conversation)
    try:
        found = _reader.hints(conversation, patient)
    except TROUBLE as wrong:
        log.warning("hints were read by phrases alone: %s", str(wrong) or type(wrong).__name__)
        found = None
    return read.hints(conversation) if found is None else found


class _Reader:
    """The process, started when it is needed; one conversation at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._answers = False  # has it said that it is ready?
        self._idle: threading.Timer | None = None

    def hints(self, conversation: Conversation, patient: bool) -> dict[str, Hint] | None:
        """Return the hints; without patience None where they would not come at once."""
        if not self._lock.acquire(blocking=patient):
            return None
        try:
            answer = self._asked(json.dumps(_told(conversation)).encode() + b"\n", patient)
        except BaseException:
            self._end()
            raise
        finally:
            self._rest()
            self._lock.release()
        return None if answer is None else {one: _hint(row) for one, row in answer.items()}

    def end(self) -> None:
        """End the process, if it runs. The next conversation starts it again."""
        with self._lock:
            self._end()

    def _asked(self, line: bytes, patient: bool) -> dict[str, Any] | None:
        if self._process is None or self._process.poll() is not None:
            self._answers = False
            self._process = subprocess.Popen(
                [sys.executable, "-m", __name__], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                env=builders_environment(), start_new_session=True,
            )  # fmt: skip
        given, answered = self._process.stdin, self._process.stdout
        assert given and answered
        if not self._answers:
            if not patient and not _waits(answered, 0):
                return None
            self._answers = bool(_line(answered))
        given.write(line)
        given.flush()
        return dict(json.loads(_line(answered)))

    def _rest(self) -> None:
        if self._idle:
            self._idle.cancel()
        self._idle = threading.Timer(IDLE, self.end)
        self._idle.daemon = True
        self._idle.start()

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            with suppress(OSError):
                self._process.communicate()
            self._process = None


def _waits(answered: IO[bytes], seconds: float) -> bool:
    """Is there something to be read, or the end?"""
    with selectors.DefaultSelector() as waiting:
        waiting.register(answered, selectors.EVENT_READ)
        return bool(waiting.select(seconds))


def _line(answered: IO[bytes]) -> bytes:
    if not _waits(answered, LONGEST):
        raise TimeoutError(f"a conversation was not read within {LONGEST} seconds")
    if not (line := answered.readline()):
        raise ConnectionError("the process that reads hints has ended")
    return line


_reader = _Reader()


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


def main() -> None:
    """Say that all is loaded, then answer each line until the input ends."""
    from .likeness import weighed

    vectors.vectors(["Hello!"])
    print(json.dumps(READY), flush=True)
    for line in sys.stdin:
        found = read.hints(_conversation(json.loads(line)), weighed)
        print(json.dumps({one: _row(hint) for one, hint in found.items()}), flush=True)


if __name__ == "__main__":
    main()
