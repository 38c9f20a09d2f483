"""Workers that really die: each is a forked process of its own, killed with SIGKILL at a chosen point while it sends.

Run as a program with a data folder; prints one JSON list. Letters are sent to a mail server that lives in this process and
survives; with a host, a port and a user behind the folder they are fetched from there.
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

from tests.deaths import die_before, in_a_process, warm

STEPS = ["EHLO", "MAIL", "RCPT", "TAKEN"]


def fetching(folder: Path, host: str, port: str, user: str) -> list[dict[str, Any]]:
    """Workers that die while they fetch: what is there after another one has come."""
    fresh = folder / "fresh"
    in_a_process(lambda: _prepare_to_fetch(host, int(port), user), fresh)
    warm(fresh, _fetch)
    outcomes = []
    while True:
        home = folder / f"statement-{len(outcomes)}"
        died, before = die_before(len(outcomes) + 1, fresh, home, _fetch)
        if not died:
            return outcomes
        in_a_process(_fetch_later, home)
        outcomes.append(json.loads((home / "report.json").read_text()) | {"died_before": before})


def sending(folder: Path) -> list[dict[str, Any]]:
    """Workers that die while they send."""
    from tests.channels.sink import Sink

    sink = Sink().start()
    fresh = folder / "fresh"
    in_a_process(lambda: _prepare(sink.port), fresh)
    warm(fresh, _send)
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
    sink.taken.clear()
    died, before = die_before(number, fresh, home, _send)
    return died, {"died_before": before, "taken_at_death": len(sink.taken)}


def _die_at_step(sink: Any, fresh: Path, home: Path, step: str) -> dict[str, Any]:
    """Let a worker die while the server has its words and has not answered yet."""
    shutil.copytree(fresh, home)
    sink.taken.clear()

    def kill(reached: str) -> None:
        if reached == step:
            os.kill(int((home / "pid").read_text()), signal.SIGKILL)

    sink.at = kill
    code = in_a_process(lambda: ((home / "pid").write_text(str(os.getpid())), _send()), home)
    sink.at = lambda step: None
    assert code == -signal.SIGKILL, f"the worker outlived {step}"
    return {"died_before": f"the answer to {step}", "taken_at_death": len(sink.taken)}


def _after(sink: Any, home: Path) -> dict[str, Any]:
    """Ten minutes later another worker comes; what is there then?"""
    in_a_process(_send_later, home)
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


def _prepare_to_fetch(host: str, port: int, user: str) -> None:
    from django.core.management import call_command
    from django.utils import timezone

    call_command("migrate", verbosity=0)
    from hoia.channels.models import Folder, Mailbox
    from hoia.people.models import Inbox
    from tests.channels.dovecot import PASSWORD

    inbox = Inbox.objects.create(name="Salong", address="info@salong.example")
    mailbox = Mailbox(inbox=inbox, imap_host=host, imap_port=port, imap_security="none", user=user)
    mailbox.keep_secret(PASSWORD)
    mailbox.save()
    Folder.objects.create(mailbox=mailbox, since=timezone.localdate() - timedelta(days=7))


def _fetch() -> None:
    from hoia.channels.email.fetch import fetch_now
    from hoia.channels.models import Mailbox

    fetch_now(Mailbox.objects.get())


def _fetch_later() -> None:
    from django.conf import settings

    from hoia.channels.intake import take_in_unread
    from hoia.channels.models import Arrival
    from hoia.conversations.models import Conversation, Message

    take_in_unread()
    _fetch()
    take_in_unread()
    report = {
        "arrivals": Arrival.objects.count(), "taken": Arrival.objects.filter(fate="taken").count(),
        "messages": Message.objects.count(), "conversations": Conversation.objects.count(),
        "names": Message.objects.values("message_id").distinct().count(),
        "counted": sum(Conversation.objects.values_list("message_count", flat=True)),
    }  # fmt: skip
    (Path(settings.BLOBS).parent / "report.json").write_text(json.dumps(report))


if __name__ == "__main__":
    django.setup()
    folder, *server = sys.argv[1:]
    print(json.dumps(fetching(Path(folder), *server) if server else sending(Path(folder))))
