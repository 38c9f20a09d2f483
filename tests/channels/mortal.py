"""Workers that really die: each is a forked process of its own, killed with SIGKILL at a chosen point while it sends.

Run as a program with a data folder; prints one JSON list. The mail server lives in this process and survives.
"""

import json
import os
import shutil
import signal
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import django

STEPS = ["EHLO", "MAIL", "RCPT", "TAKEN"]


def main(folder: Path) -> list[dict[str, Any]]:
    django.setup()
    from tests.channels.sink import Sink

    sink = Sink().start()
    fresh = folder / "fresh"
    _in_a_process(lambda: _prepare(sink.port), fresh)
    _load()
    outcomes = []
    statement = 0
    while True:
        statement += 1
        home = folder / f"statement-{statement}"
        died, seen = _die_at_statement(sink, fresh, home, statement)
        if not died:
            break
        outcomes.append(_after(sink, home) | seen)
    for step in STEPS:
        home = folder / f"step-{step}"
        outcomes.append(_die_at_step(sink, fresh, home, step) | _after(sink, home))
    sink.stop()
    return outcomes


def _die_at_statement(sink: Any, fresh: Path, home: Path, number: int) -> tuple[bool, dict[str, Any]]:
    """Let a worker die just before its statement ``number`` that writes."""
    shutil.copytree(fresh, home)
    sink.taken.clear()
    note = home / "died-before"

    def work() -> None:
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
            _send()

    died = _in_a_process(work, home) == -signal.SIGKILL
    return died, {"died_before": note.read_text() if died else "", "taken_at_death": len(sink.taken)}


def _die_at_step(sink: Any, fresh: Path, home: Path, step: str) -> dict[str, Any]:
    """Let a worker die while the server has its words and has not answered yet."""
    shutil.copytree(fresh, home)
    sink.taken.clear()

    def kill(reached: str) -> None:
        if reached == step:
            os.kill(int((home / "pid").read_text()), signal.SIGKILL)

    sink.at = kill
    code = _in_a_process(lambda: ((home / "pid").write_text(str(os.getpid())), _send()), home)
    sink.at = lambda step: None
    assert code == -signal.SIGKILL, f"the worker outlived {step}"
    return {"died_before": f"the answer to {step}", "taken_at_death": len(sink.taken)}


def _after(sink: Any, home: Path) -> dict[str, Any]:
    """Ten minutes later another worker comes; what is there then?"""
    _in_a_process(_send_later, home)
    report = json.loads((home / "report.json").read_text())
    return report | {
        "copies": len(sink.taken),
        "names": len(set(sink.ids())),
        "bytes": len({t.raw for t in sink.taken}),
    }


def _prepare(port: int) -> None:
    from django.core.management import call_command
    from django.utils import timezone

    call_command("migrate", verbosity=0)
    from hoia.channels.models import Mailbox
    from hoia.conversations.models import Conversation
    from hoia.people.models import Inbox

    inbox = Inbox.objects.create(name="Salong", address="info@salong.example")
    Mailbox.objects.create(inbox=inbox, smtp_host="127.0.0.1", smtp_port=port, smtp_security="none")
    then = timezone.now() - timedelta(minutes=1)
    row = Conversation.objects.create(inbox=inbox, subject="Hello", opened_at=then, last_at=then)
    row.reply("Once, please.", at=then, by=None, recipients={"to": [["Mari", "mari@example.test"]]})


def _load() -> None:
    """Load once what each worker would load anew."""
    import time_machine  # noqa: F401

    from hoia.channels.email import outgoing, send  # noqa: F401
    from hoia.kit import markdown

    markdown.to_html("*once*")


def _send() -> None:
    from django.utils import timezone

    from hoia.channels.email import send
    from hoia.ledger import work

    send.ask_to_send(timezone.now())
    work.do_all(timezone.now())


def _send_later() -> None:
    import time_machine
    from django.conf import settings
    from django.utils import timezone

    from hoia.conversations.models import Message, ThreadKey
    from hoia.ledger.models import Event

    with time_machine.travel(timezone.now() + timedelta(minutes=10)):
        _send()
    message = Message.objects.get()
    report = {
        "delivery": message.delivery, "repeated": message.particulars["delivery"].get("repeated", 0),
        "sent_events": Event.objects.filter(verb="message.sent").count(), "keys": ThreadKey.objects.count(),
    }  # fmt: skip
    (Path(settings.BLOBS).parent / "report.json").write_text(json.dumps(report))


def _in_a_process(work: Any, home: Path) -> int:
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


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))
