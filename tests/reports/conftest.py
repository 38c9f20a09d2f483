"""A front team of five who promised things for weeks, and what became of each."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.conversations.conftest import at_desk, begun, bicycle
from tests.people_fixtures import colleague

__all__ = ["at_desk", "begun", "bicycle"]

NOW = datetime.fromisoformat("2026-11-25T12:00:00+02:00")  # a Wednesday
HOUR = timedelta(hours=1)


@pytest.fixture
def five(front: Any, kadri: Any, liis: Any) -> list[Any]:
    """Everybody of the front team."""
    people = [kadri, liis]
    for name in ("Anu", "Bo", "Csaba"):
        people.append(colleague(name, "Front", "agent", "en"))
        front.memberships.create(colleague=people[-1])
    return people


@pytest.fixture
def became(bicycle: Any, kadri: Any, front: Any) -> Callable[..., Any]:
    """Promise something for a moment and let it be kept, late by some minutes, or broken."""
    from hoia.promises.models import Promise

    def promise(outcome: str = "kept", due: datetime = NOW - 2 * HOUR, minutes: int = 0, **given: Any) -> Any:
        usual = {"kind": "callback", "words": "Call", "owner": kadri, "team": front, "conversation": bicycle}
        row = Promise.objects.make(at=due - timedelta(days=1), by=kadri, due=due, **usual | given)
        if outcome == "kept":
            row.keep(at=due - timedelta(minutes=10), by=kadri)
        elif outcome == "late":
            row.keep(at=due + timedelta(minutes=minutes or 30), by=kadri)
        elif outcome == "broken":
            row.give_up(at=due + HOUR, by=kadri)
        return row

    return promise
