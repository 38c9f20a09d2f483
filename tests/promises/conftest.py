"""A desk where things are promised: Kadri answers Mari, and the clock stands at half past nine on a Monday in Tallinn."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.conversations.conftest import begun, bicycle

__all__ = ["begun", "bicycle"]

NOW = datetime.fromisoformat("2026-11-23T09:30:00+02:00")
AT_THREE = NOW + timedelta(hours=5, minutes=30)


@pytest.fixture
def promised(bicycle: Any, kadri: Any) -> Callable[..., Any]:
    """Promise Mari something; a call at three this afternoon, if nothing else is said."""
    from hoia.promises.models import Promise

    def promise(kind: str = "callback", words: str = "Call about the bicycle", **given: Any) -> Any:
        usual = {"at": NOW, "by": kadri, "owner": kadri, "conversation": bicycle, "due": AT_THREE}
        return Promise.objects.make(kind=kind, words=words, **usual | given)

    return promise


@pytest.fixture
def call(promised: Callable[..., Any]) -> Any:
    """The call that Kadri promised Mari for three o'clock."""
    return promised()
