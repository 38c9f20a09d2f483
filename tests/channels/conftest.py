"""The cast at the doors: a hairdresser's inbox, who answers there, and the mail servers around."""

import shutil
import socket
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from tests.channels.dovecot import Dovecot, installed
from tests.channels.sink import Sink


@pytest.fixture
def sink() -> Iterator[Sink]:
    """The mail server that our letters go to."""
    server = Sink().start()
    yield server
    server.stop()


@pytest.fixture
def salong(db: None, sink: Sink) -> Any:
    """The inbox of a hairdresser, which sends through the sink."""
    from hoia.channels.models import Mailbox
    from hoia.people.models import Inbox

    inbox = Inbox.objects.create(
        name="Salong desk", address="info@salong.example", sender_name="Salong", signature="Salong, Tartu mnt 2"
    )
    Mailbox.objects.create(inbox=inbox, smtp_host="127.0.0.1", smtp_port=sink.port, smtp_security="none")
    return inbox


@pytest.fixture
def kadri(db: None) -> Any:
    from hoia.people.models import Colleague

    return Colleague.objects.create_user("kadri@salong.example", given_name="Kadri", signature="Kadri Mets")


@pytest.fixture
def long_ago() -> datetime:
    """A minute ago: what was written then is past its ten seconds."""
    return timezone.now() - timedelta(minutes=1)


@pytest.fixture
def conversation(salong: Any, long_ago: datetime) -> Any:
    """Mari asked for a new time."""
    from hoia.conversations.models import Conversation, Direction, Message

    row = Conversation.objects.create(
        inbox=salong, subject="A new time", opened_at=long_ago, last_at=long_ago, language="en"
    )
    Message.objects.create(
        conversation=row, direction=Direction.IN, at=long_ago, created_at=long_ago, from_name="Mari Tamm",
        from_address="mari@example.test", recipients={"to": [["", "info@salong.example"]]}, subject="A new time",
        text="Could I come on Friday?", quoted="> old words", message_id="m1@example.test",
    )  # fmt: skip
    return row


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """A real mail server; skipped where it is not installed or cannot be started."""
    if not installed():
        pytest.skip("Dovecot is not installed: apt-get install dovecot-imapd dovecot-lmtpd")
    # Not in pytest's own folder, which only the user who runs the tests may enter.
    folder = Path(tempfile.mkdtemp(prefix="hoia-dovecot-"))
    server = Dovecot(folder).start()
    yield server
    server.stop()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def until() -> Callable[..., Any]:
    """Wait until something holds; fails after ``seconds``."""

    def wait(holds: Callable[[], Any], seconds: float = 20) -> Any:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if found := holds():
                return found
            time.sleep(0.01)
        raise AssertionError(f"it did not come to hold within {seconds} s")

    return wait


@pytest.fixture
def unused_tcp_port_of_nobody() -> int:
    """A port on which nobody listens."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
