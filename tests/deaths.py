"""Workers that really die: each in a forked process, its desk in a folder of its own, killed with SIGKILL at a chosen point."""

import os
import shutil
import signal
import sys
from pathlib import Path
from typing import Any


def die_before(number: int, fresh: Path, home: Path, work: Any) -> tuple[bool, str]:
    """Let a worker die just before its statement ``number`` that writes; tells whether it came so far, and which it was."""
    shutil.copytree(fresh, home)
    note = home / "died-before"

    def watched() -> None:
        from django.db import connection

        left = number

        def watch(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
            nonlocal left
            if not sql.lstrip().upper().startswith("SELECT"):
                left -= 1
                if left == 0:
                    note.write_text(sql[:60])
                    os.kill(os.getpid(), signal.SIGKILL)
            return execute(sql, params, many, context)

        with connection.execute_wrapper(watch):
            work()

    died = in_a_process(watched, home) == -signal.SIGKILL
    return died, note.read_text() if died else ""


def warm(fresh: Path, work: Any) -> None:
    """Do the work once in this process, so that the workers forked from it need not load everything anew."""
    import time_machine  # noqa: F401
    from django.db import connection

    home = fresh.parent / "warm"
    shutil.copytree(fresh, home)
    _move_into(home)
    work()
    connection.close()


def in_a_process(work: Any, home: Path) -> int:
    """Run ``work`` in a forked process whose desk lives in ``home``; returns its exit code, minus the signal that ended it."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            _move_into(home)
            work()
            code = 0
        finally:
            if code:
                import traceback

                traceback.print_exc()
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _move_into(home: Path) -> None:
    from django.conf import settings
    from django.db import connections

    home.mkdir(exist_ok=True)
    connections["default"].close()
    connections.settings["default"]["NAME"] = connections["default"].settings_dict["NAME"] = str(home / "hoia.sqlite3")
    settings.BLOBS = home / "blobs"
