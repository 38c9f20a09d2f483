"""Whatever a program sends, the answer is one that the description of the API names."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from hoia.api.models import ApiToken
from hoia.channels import intake
from hoia.conversations.models import Conversation
from hoia.engine.wsgi import application
from hoia.promises.models import Promise
from tests.people_fixtures import letter

CHECKS = [
    not_a_server_error, content_type_conformance, response_headers_conformance, response_schema_conformance,
    status_code_conformance,
]  # fmt: skip


@pytest.fixture
def one_connection() -> Iterator[None]:
    """A request ends without closing the connection in which the test's transaction stands, as in Django's own client."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.fixture
def described(db: None, one_connection: None, kadri: Any, help_inbox: Any) -> Any:
    intake.receive(letter(), help_inbox, "imap")
    now = timezone.now()
    for proposed in (True, False):
        Promise.objects.make(
            kind="callback", words="Call Mari", conversation=Conversation.objects.get(), owner=kadri, by=kadri, at=now,
            due=now + timedelta(hours=1), proposed=proposed,
        )  # fmt: skip
    return schemathesis.openapi.from_wsgi("/api/v1/openapi.json", application)


def test_every_answer_is_one_that_is_described(described: Any, kadri: Any) -> None:
    _token, word = ApiToken.make(kadri, "Fuzz", at=timezone.now(), may_write=True)
    asked = set()
    for operation in (found.ok() for found in described.get_all_operations()):

        @given(case=operation.as_strategy())
        @settings(
            max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True, database=None
        )
        def ask(case: Any) -> None:
            case.call_and_validate(headers={"Authorization": f"Bearer {word}"}, checks=CHECKS)

        ask()
        asked.add(operation.label)
    assert len(asked) >= 21
