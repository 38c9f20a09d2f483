"""The real desk, as an owner starts it: `hoia serve` in a process of its own, with a data folder and database of its own."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.request import urlopen

from tests.ports import free_port

ROOT = Path(__file__).resolve().parents[1]
AT_ANOTHER_TIME = (
    "import sys, time_machine; time_machine.travel(sys.argv[1]).start(); "
    "from hoia.engine.cli import main; raise SystemExit(main(['serve']))"
)


@dataclass
class Desk:
    """``environment`` are further settings; ``database`` the address of an empty PostgreSQL database, if not SQLite."""

    home: Path
    database: str = ""
    environment: dict[str, str] = field(default_factory=dict)
    at: str = ""  # the moment at which its clock starts, ISO 8601; empty for now
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    @classmethod
    def made(cls, home: Path, server: str, like: "Desk | None", environment: dict[str, str]) -> "Desk":
        """Return a desk with an empty database, or with a copy of everything that the desk ``like`` has."""
        from tests import postgres

        if like:
            shutil.copytree(like.home, home)
        database = postgres.fresh_database(server, like.database if like else "") if server else ""
        return cls(home, database=database, environment=environment)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def settings(self) -> dict[str, str]:
        plain = {name: value for name, value in os.environ.items() if not name.startswith(("HOIA_", "DJANGO_SETTINGS"))}
        own = {"HOIA_HOME": str(self.home), "HOIA_PORT": str(self.port), "HOIA_DATABASE_URL": self.database}
        return plain | own | {"PYTHONPATH": str(ROOT)} | self.environment

    def start(self) -> "Desk":
        self.home.mkdir(parents=True, exist_ok=True)
        with (self.home / "log").open("ab") as log:
            command = [sys.executable, "-c", AT_ANOTHER_TIME, self.at] if self.at else self._command("serve")
            self.process = subprocess.Popen(command, env=self.settings(), stdout=log, stderr=log)
        for _ in range(3000):
            assert self.process.poll() is None, self.log()
            with suppress(OSError), urlopen(f"{self.url}/healthz", timeout=5):
                return self
            time.sleep(0.01)  # the only way to learn that another process listens
        raise AssertionError("The desk did not open: " + self.log())

    def stop(self, by: signal.Signals = signal.SIGTERM) -> int:
        """End the desk, by SIGKILL as well; returns its exit code."""
        if not self.process:
            return 0
        self.process.send_signal(by)
        code = self.process.wait(30)
        self.process = None
        return code

    def log(self) -> str:
        return (self.home / "log").read_text()

    def run(self, *words: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run one command of ``hoia`` for this desk."""
        done = subprocess.run(self._command(*words), env=self.settings(), capture_output=True, text=True, check=False)
        assert not check or done.returncode == 0, f"hoia {' '.join(words)}:\n{done.stdout}{done.stderr}"
        return done

    def tell(self, code: str) -> Any:
        """Run Python within this desk; what it assigns to ``answer`` comes back, through JSON."""
        script = "from hoia.engine.cli import prepare; prepare(); import json\nanswer = None\n"
        done = subprocess.run(
            [sys.executable, "-c", f"{script}{code}\nprint(json.dumps(answer, default=str))"],
            env=self.settings(), capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1])

    @staticmethod
    def _command(*words: str) -> list[str]:
        return [sys.executable, "-m", "hoia.engine.cli", *words]
