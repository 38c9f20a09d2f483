"""A real ``hoia serve``, and a browser's part of talking to it: kept connections and a signed-in session."""

import http.client
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

from .place import ROOT, Place


class Desk:
    def __init__(self, place: Place, process: "subprocess.Popen[bytes]", started: float) -> None:
        self.place, self.process, self.started = place, process, started

    def memory(self) -> dict[str, float]:
        """MiB in memory now: all of it, and what of it is the process's own rather than files that are mapped."""
        found = {"Rss": 0.0, "Anonymous": 0.0}
        for line in Path(f"/proc/{self.process.pid}/smaps_rollup").read_text().splitlines():
            name, _, rest = line.partition(":")
            if name in found:
                found[name] = round(int(rest.split()[0]) / 1024, 1)
        return {"memory_mib": found["Rss"], "memory_own_mib": found["Anonymous"]}


@contextmanager
def serving(place: Place) -> Iterator[Desk]:
    """Start the desk, wait until it answers, and end it afterwards. ``started`` is how long that took, in seconds."""
    began = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "hoia.engine.cli", "serve"], env=place.environment, cwd=ROOT)
    try:
        yield Desk(place, process, _until_it_answers(place, process) - began)
    finally:
        process.terminate()
        process.wait(30)


def _until_it_answers(place: Place, process: "subprocess.Popen[bytes]") -> float:
    until = time.perf_counter() + 120
    while time.perf_counter() < until:
        if process.poll() is not None:
            raise RuntimeError(f"the desk ended at its start with code {process.returncode}")
        try:
            connection = http.client.HTTPConnection("127.0.0.1", place.port, timeout=60)
            connection.request("GET", "/sign-in/")
            if connection.getresponse().status < 500:
                return time.perf_counter()
        except OSError:
            time.sleep(0.02)
    raise RuntimeError("the desk did not answer within two minutes")


class Browser:
    """One signed-in person's connection."""

    def __init__(self, port: int, session: str) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
        self.token = "t" * 32
        self.headers = {"Cookie": f"sessionid={session}; csrftoken={self.token}", "Accept-Encoding": "identity"}

    def get(self, path: str) -> tuple[float, str]:
        """Fetch a page; returns how long it took in milliseconds, and the page. Raises RuntimeError unless it is one."""
        return self._ask("GET", path, None, {})

    def post(self, path: str, **fields: str) -> tuple[float, str]:
        headers = {"Content-Type": "application/x-www-form-urlencoded", "X-CSRFToken": self.token}
        return self._ask("POST", path, urlencode(fields), {**headers, "HX-Request": "true"})

    def _ask(self, method: str, path: str, body: str | None, headers: dict[str, str]) -> tuple[float, str]:
        began = time.perf_counter()
        self.connection.request(method, path, body, {**self.headers, **headers})
        answer = self.connection.getresponse()
        text = answer.read()
        took = (time.perf_counter() - began) * 1000
        if answer.status != 200:
            raise RuntimeError(f"{method} {path} was answered with {answer.status} {answer.getheader('Location', '')}")
        return took, text.decode()
