"""Mailboxes, the servers they stand on, and what waits to be sent."""

from collections.abc import Iterator
from datetime import timedelta

from django.utils import timezone

from hoia.channels.models import Mailbox
from hoia.conversations.models import Delivery, Message

from .finding import Finding, bad, good, note

SILENT = timedelta(hours=1)
LATE = timedelta(minutes=15)
TIMEOUT = 8.0  # seconds


def boxes(offline: bool) -> Iterator[Finding]:
    rows = list(
        Mailbox.objects.select_related("inbox").filter(active=True, inbox__closed_at=None).order_by("inbox__name")
    )
    if not rows:
        yield note(
            "mail", "No inbox has a mailbox yet.", "Set one up in Settings, or have a mail server hand letters over."
        )
    for row in rows:
        name = f"“{row.inbox.name}”"
        found = list(_fetching(row, name)) if row.imap_host else []
        if not offline:
            found += [*_imap_answers(row, name), *_smtp_answers(row, name)]
        yield from found or [good("mail", f"{name}: nothing wrong is known.")]


def _fetching(row: Mailbox, name: str) -> Iterator[Finding]:
    now = timezone.now()
    if row.problem:
        since = f" (since {row.problem_since:%Y-%m-%d %H:%M} UTC)" if row.problem_since else ""
        yield bad("mail", f"{name}: {row.problem}{since}", "Look at its mail settings in Settings.")
    elif row.fetched_at is None:
        yield note("mail", f"{name}: nothing has been fetched yet.", "Start the desk: hoia serve")
    elif row.fetched_at < now - SILENT:
        yield bad(
            "mail",
            f"{name}: last fetched {row.fetched_at:%Y-%m-%d %H:%M} UTC.",
            "Is `hoia serve` or `hoia work` running?",
        )
    if row.silent_since:
        yield bad(
            "mail",
            f"{name}: no letter has come since {row.silent_since:%Y-%m-%d %H:%M} UTC.",
            "Write to it yourself and see.",
        )


def _imap_answers(row: Mailbox, name: str) -> Iterator[Finding]:
    from hoia.channels.email.imap import Imap, ImapTrouble
    from hoia.channels.email.words import why_not_fetched

    if not row.imap_host:
        return
    try:
        Imap(row, TIMEOUT).close()
        yield good("mail", f"{name}: {row.imap_host} lets us in (IMAP).")
    except ImapTrouble as problem:
        words = why_not_fetched(problem.reason, problem.words, **problem.facts)
        yield bad("mail", f"{name}: {row.imap_host}:{row.imap_port}: {words}", "Look at its mail settings in Settings.")


def _smtp_answers(row: Mailbox, name: str) -> Iterator[Finding]:
    from hoia.channels.email.carrier import NoCarriage, SmtpCarrier, server_of

    if not row.smtp_host:
        yield note(
            "mail", f"{name}: it has no server to send through.", "Set one up in Settings, or it can only receive."
        )
        return
    carrier = SmtpCarrier(server_of(row, TIMEOUT))
    try:
        carrier.connect().quit()
        yield good("mail", f"{name}: {row.smtp_host} lets us in (SMTP).")
    except NoCarriage as problem:
        words = f"{_REASONS.get(problem.reason, problem.reason)} {problem.words}".strip()
        yield bad("mail", f"{name}: {row.smtp_host}:{row.smtp_port}: {words}", "Look at its mail settings in Settings.")


_REASONS = {
    "no_answer": "The server does not answer.",
    "hung_up": "The server broke off.",
    "busy": "The server is busy.",
    "tls": "No safe connection could be made.",
    "auth": "The server does not accept the user name or the password.",
    "token": "The provider no longer lets Hoia in: connect it again.",
    "secret": "The password was sealed under another secret key: enter it again.",
    "turned_away": "The server turns this desk away.",
}


def outbox() -> Iterator[Finding]:
    waiting = Message.objects.due(timezone.now() - LATE).count()
    failed = Message.objects.filter(delivery=Delivery.FAILED).count()
    if waiting:
        yield bad(
            "outbox",
            f"{waiting} letters should have left and have not.",
            "Each says in its conversation what it waits for.",
        )
    if failed:
        yield note("outbox", f"{failed} letters could not be sent.", "Their conversations say why.")
    if not waiting and not failed:
        yield good("outbox", "Nothing waits longer than it should.")
