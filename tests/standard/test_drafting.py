"""The draft check: what an author may want to look at before sending; never in the way, and nothing of it is kept."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from hoia.standard.drafting import MOST, remarks
from hoia.standard.hints.conversation import Conversation, Side, Turn

ASKED = (
    "Good morning, could you book me for Friday at ten? And is there a place to park a van in your yard?\n\nMari Tamm"
)


def kinds(draft: str, *turns: Turn, name: str = "Mari Tamm") -> list[str]:
    said = turns or (Turn(Side.CUSTOMER, ASKED),)
    return [one.kind for one in remarks(Conversation(said, "en", "email", name), draft)]


def test_a_reply_that_answers_by_name_is_left_alone() -> None:
    draft = (
        "Dear Mari,\n\nThank you for writing. I have booked you for Friday at ten, and there is a place for your van in the yard:"
        " it is kept for you. Just ring if anything changes.\n\nKadri"
    )
    assert kinds(draft) == []


def test_a_name_that_is_missing_or_wrong_is_told_in_the_first_reply_alone() -> None:
    assert "by_name.absent" in kinds(
        "Dear customer, thank you, Friday at ten is booked and the yard has a place for the van."
    )
    assert "by_name.wrong" in kinds(
        "Dear Marie, thank you, Friday at ten is booked and the yard has a place for the van."
    )
    later = (Turn(Side.CUSTOMER, ASKED), Turn(Side.AGENT, "Dear Mari, yes."), Turn(Side.CUSTOMER, "And on Monday?"))
    assert kinds("Yes, on Monday the yard is open from eight.", *later) == []


def test_words_that_blame_are_quoted_where_they_stand() -> None:
    draft = (
        "Dear Mari, as I already told you, Friday is booked. You should have read the mail about the yard and the van."
    )
    found = remarks(Conversation((Turn(Side.CUSTOMER, ASKED),), "en", "email", "Mari Tamm"), draft)
    blame = next(one for one in found if one.kind == "courteous")
    assert draft[blame.start : blame.end] == blame.quote and blame.quote


def test_at_most_three_and_none_for_a_few_words() -> None:
    draft = (
        "Dear customer, as I already told you, you should have read the mail. Our colleague never gets anything right. Only today,"
        " almost sold out, act now!"
    )
    assert len(kinds(draft)) <= MOST
    assert kinds("Dear customer, no") == []


@pytest.mark.django_db
def test_the_desk_answers_with_few_questions_and_keeps_nothing(answered: Callable[..., Any], kadri: Any) -> None:
    row = answered("Dear Mari, yes.")
    row.messages.filter(direction="out").delete()
    client = Client()
    client.force_login(kadri)
    text = "Dear customer, as I already told you, Friday is booked. You should have read the mail about the yard and the van."
    client.post(f"/conversations/{row.pk}/draft-check", {"text": text})
    with CaptureQueriesContext(connection) as asked:
        page = client.post(f"/conversations/{row.pk}/draft-check", {"text": text})
    assert "This can read as blame" in page.content.decode() and "The name is missing" in page.content.decode()
    assert not [one["sql"] for one in asked if not one["sql"].startswith("SELECT")]
    assert len(asked) <= 6


@pytest.mark.django_db
def test_only_those_who_write_and_may_see_it_are_answered(
    answered: Callable[..., Any], agnes: Any, payroll: Any, kadri: Any
) -> None:
    client = Client()
    client.force_login(agnes)
    assert client.post(f"/conversations/{answered().pk}/draft-check", {"text": "Dear"}).status_code == 403
    client.force_login(kadri)
    assert client.post(f"/conversations/{answered(inbox=payroll).pk}/draft-check", {"text": "Dear"}).status_code == 404
