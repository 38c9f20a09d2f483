"""Conversations to work on, and browsers of colleagues who are signed in."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.test import Client

from tests.people_fixtures import MORNING


@pytest.fixture
def at_desk() -> Callable[[Any], Client]:
    """Sit a colleague down at the desk."""

    def sit(who: Any) -> Client:
        client = Client()
        client.force_login(who, backend="allauth.account.auth_backends.AuthenticationBackend")
        return client

    return sit


@pytest.fixture
def begun(help_inbox: Any, mari: Any) -> Callable[..., Any]:
    """Begin a conversation with a letter of Mari's."""
    from hoia.conversations.models import Conversation

    def begin(subject: str = "My bicycle", *, inbox: Any = None, customer: Any = None, at: datetime = MORNING) -> Any:
        row = Conversation.objects.create(
            inbox=inbox or help_inbox, customer=customer or mari, subject=subject, opened_at=at, last_at=at
        )
        wrote(row, "When can I fetch it?", at=at)
        return row

    return begin


@pytest.fixture
def bicycle(begun: Callable[..., Any]) -> Any:
    return begun()


def wrote(row: Any, text: str, *, at: datetime | None = None, **fields: Any) -> Any:
    """The customer of a conversation writes."""
    at = at or row.last_at + timedelta(hours=1)
    given = {
        "direction": "in", "at": at, "created_at": at, "text": text, "customer": row.customer, "from_name": "Mari Tamm",
        "from_address": "mari@tamm.example", "recipients": {"to": [["", "help@desk.example"]]},
    }  # fmt: skip
    message = row.messages.create(**given | fields)
    row.recount()
    return message


def answer(row: Any, text: str = "Today after four.", **more: Any) -> dict[str, Any]:
    """What the form of an answer sends."""
    fields = {
        "text": text,
        "to": "Mari Tamm <mari@tamm.example>",
        "seen": row.last_message_id,
        "token": "a page",
        "action": "send",
    }
    return fields | more
