"""A morning at the desk: who waits, what comes back, what did not arrive."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone


@pytest.fixture
def now() -> Any:
    return timezone.now()


@pytest.fixture
def asks(help_inbox: Any, now: Any) -> Callable[..., Any]:
    """Let somebody ask something some hours ago; further fields go to the conversation."""
    from hoia.conversations.models import Conversation, Message
    from hoia.people.models import Customer

    def ask(name: str, words: str, hours: float = 1, inbox: Any = None, **fields: Any) -> Any:
        at = now - timedelta(hours=hours)
        customer, _new = Customer.objects.get_or_create(given_name=name, defaults={"created_at": at})
        new = {"customer": customer, "subject": words, "preview": words, "opened_at": at, "last_at": at}
        row = Conversation.objects.create(**{"inbox": inbox or help_inbox, "waiting_since": at, **new, **fields})
        Message.objects.create(
            conversation=row, direction="in", customer=customer, at=at, created_at=at, text=words, from_name=name
        )
        return row

    return ask
