"""A conversation that Kadri answered, a notice that everybody has read, and reviewers."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.people_fixtures import MORNING


@pytest.fixture
def notice(tormod: Any) -> Any:
    """The notice on reviews, given and read by nobody yet."""
    from hoia.standard.models import Notice

    return Notice.give({"en": "How we review.", "et": "Kuidas hindame."}, at=MORNING, by=tormod)


@pytest.fixture
def all_have_read(notice: Any, kadri: Any, liis: Any) -> Any:
    for one in (kadri, liis):
        notice.acknowledge(at=MORNING, by=one)
    return notice


@pytest.fixture
def answered(help_inbox: Any, kadri: Any, mari: Any) -> Callable[..., Any]:
    """Make a conversation that a colleague, Kadri if nobody is named, answered at a moment."""
    from hoia.conversations.models import Conversation, Message

    def make(
        text: str = "Dear Mari, thank you for writing. We have booked you for Friday at ten.", *, at: datetime = MORNING,
        by: Any = None, asked: str = "Hello, could you book me for Friday? And may I park in the yard? Mari Tamm",
        inbox: Any = None, channel: str = "email",
    ) -> Any:  # fmt: skip
        row = Conversation.objects.create(
            inbox=inbox or help_inbox, customer=mari, subject="A booking", channel=channel, language="en", opened_at=at,
            last_at=at + timedelta(hours=1), message_count=2,
        )  # fmt: skip
        said = [("in", asked, None, at), ("out", text, by or kadri, at + timedelta(hours=1))]
        for direction, words, colleague, moment in said:
            Message.objects.create(
                conversation=row, direction=direction, text=words, colleague=colleague, at=moment, created_at=moment,
                customer=mari if direction == "in" else None, channel=channel,
            )  # fmt: skip
        return row

    return make
