"""The small cast that tests speak of: who serves, who writes, the doors between them, and letters as they come in.

- Kadri (agent) and Liis (lead) stand behind *Help*; Tormod (owner) sees everything; Ágnes (reviewer) and Per (guest
  reader) look into *Help*. Nobody but Tormod sees *Payroll*.
- Mari Tamm (et), Szabó Éva (hu), John Reed (en) and Kari Lie (nb) write to us.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Any

import pytest

PASSWORD = "a long walk by the sea"
MORNING = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)  # half past nine in Tallinn


@pytest.fixture(autouse=True)
def quick_passwords(settings: Any) -> None:
    """Passwords are hashed well by the desk, which costs a test a third of a second each time."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def help_inbox(db: None) -> Any:
    """The inbox that Kadri and her team answer."""
    from hoia.people.models import Inbox

    return Inbox.objects.create(name="Help", address="help@desk.example", sender_name="The desk", language="en")


@pytest.fixture
def payroll(db: None) -> Any:
    """An inbox that only owners see: what lies in it must never come out anywhere else."""
    from hoia.people.models import Inbox

    return Inbox.objects.create(name="Payroll", address="payroll@desk.example", language="en")


@pytest.fixture
def front(help_inbox: Any) -> Any:
    """The team behind *Help*."""
    from hoia.people.models import Team

    team = Team.objects.create(name="Front")
    help_inbox.teams.add(team)
    return team


def colleague(given: str, family: str, role: str, language: str, **fields: Any) -> Any:
    from hoia.people.models import Colleague

    email = f"{given.lower().replace('á', 'a')}@desk.example"
    names = {"given_name": given, "family_name": family, "role": role, "language": language}
    return Colleague.objects.create_user(email, PASSWORD, **names, **fields)


@pytest.fixture
def kadri(front: Any) -> Any:
    """An agent of the front team."""
    one = colleague("Kadri", "Mets", "agent", "en", signature="Kadri Mets")
    front.memberships.create(colleague=one)
    return one


@pytest.fixture
def liis(front: Any) -> Any:
    """The lead of the front team."""
    one = colleague("Liis", "Saar", "lead", "en")
    front.memberships.create(colleague=one, leads=True)
    return one


@pytest.fixture
def tormod(db: None) -> Any:
    """The owner of the desk."""
    return colleague("Tormod", "Berg", "owner", "en")


@pytest.fixture
def agnes(help_inbox: Any) -> Any:
    """A reviewer who may look into *Help*."""
    one = colleague("Ágnes", "Kovács", "reviewer", "en")
    help_inbox.grants.create(colleague=one)
    return one


@pytest.fixture
def per(help_inbox: Any) -> Any:
    """A guest who may read *Help* and do nothing."""
    one = colleague("Per", "Dahl", "guest", "en")
    help_inbox.grants.create(colleague=one)
    return one


def customer(given: str, family: str, address: str, language: str, **fields: Any) -> Any:
    from hoia.people.models import Customer

    one = Customer.objects.create(
        given_name=given, family_name=family, language=language, created_at=MORNING, **fields
    )  # fmt: skip
    one.handles.create(kind="email", value=address)
    return one


@pytest.fixture
def mari(db: None) -> Any:
    return customer("Mari", "Tamm", "mari@tamm.example", "et")


@pytest.fixture
def eva(db: None) -> Any:
    return customer("Éva", "Szabó", "eva@szabo.example", "hu")


@pytest.fixture
def john(db: None) -> Any:
    return customer("John", "Reed", "john@reed.example", "en")


@pytest.fixture
def kari(db: None) -> Any:
    return customer("Kari", "Lie", "kari@lie.example", "nb")


def letter(
    text: str = "Good morning! When can I fetch my bicycle?",
    *,
    subject: str = "My bicycle",
    sender: str = "Mari Tamm <mari@tamm.example>",
    to: str = "help@desk.example",
    message_id: str = "",
    in_reply_to: str = "",
    references: Iterable[str] = (),
    at: datetime = MORNING,
    html: str = "",
    files: Iterable[tuple[str, str, bytes]] = (),
    **headers: str,
) -> bytes:
    """Return the raw bytes of a letter. ``files`` are (name, type, bytes); ``headers`` give more (``list_id="…"``)."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, to, subject
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = _angled(message_id or f"{abs(hash((text, subject, sender, at)))}@tamm.example")
    if in_reply_to:
        mail["In-Reply-To"] = _angled(in_reply_to)
    if references:
        mail["References"] = " ".join(map(_angled, references))
    for name, value in headers.items():
        mail[name.replace("_", "-").title()] = value
    mail.set_content(text)
    if html:
        mail.add_alternative(html, subtype="html")
    for name, kind, data in files:
        main, _, sub = kind.partition("/")
        mail.add_attachment(data, maintype=main, subtype=sub, filename=name)
    return mail.as_bytes()


def _angled(message_id: str) -> str:
    return message_id if message_id.startswith("<") else f"<{message_id}>"
