"""An appointment agreed in an answer leaves over a real mail server with its invitation, and what a calendar answers comes in."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from hoia.channels.email import send
from hoia.channels.models import Mailbox
from hoia.conversations.models import Message
from hoia.ledger.work import do_all
from hoia.promises.models import CustomerWord, Promise, TeamHours
from tests.channels.conftest import sink
from tests.conversations.conftest import answer, at_desk, wrote
from tests.promises.inviting import AGREED, came, confirmed, event_in, invites, replied

__all__ = ["at_desk", "invites", "sink"]

pytestmark = pytest.mark.django_db


def leave() -> None:
    """What the worker does."""
    send.ask_to_send(timezone.now() + timedelta(minutes=1))
    do_all(timezone.now() + timedelta(minutes=1))


@pytest.mark.parametrize("program", ["outlook", "gmail", "apple"])
def test_there_and_back_again(
    sink: Any, at_desk: Any, kadri: Any, front: Any, help_inbox: Any, begun: Any, program: str
) -> None:
    TeamHours.objects.create(team=front, zone="Europe/Tallinn", country="EE")
    Mailbox.objects.create(inbox=help_inbox, smtp_host="127.0.0.1", smtp_port=sink.port, smtp_security="none")
    row, desk = begun(at=timezone.now() - timedelta(hours=2)), at_desk(kadri)
    wrote(row, "Could we meet?", at=timezone.now() - timedelta(hours=1))
    assert desk.post(f"/conversations/{row.pk}/replies", answer(row, AGREED, promises=confirmed())).status_code < 400
    Message.objects.filter(direction="out").update(deliver_at=timezone.now() - timedelta(seconds=1))
    leave()
    letter = sink.taken[0].letter
    promise = Promise.objects.get()
    assert event_in(letter)["dtstart"].dt == promise.due and promise.state == "open"

    came(replied(letter, program=program), help_inbox, at=timezone.now())
    promise.refresh_from_db()
    assert promise.is_accepted and CustomerWord.objects.get().said == "accepted"

    wished = promise.due + timedelta(hours=2)
    stamp = (timezone.now() + timedelta(minutes=1)).strftime("%Y%m%dT%H%M%SZ")
    came(replied(letter, program=program, dtstart=wished, dtstamp=stamp), help_inbox, at=timezone.now())
    desk.post(f"/promises/said/{CustomerWord.objects.waiting().get().pk}/acceptance")
    Message.objects.filter(delivery="waiting").update(deliver_at=timezone.now() - timedelta(seconds=1))
    leave()
    event = event_in(sink.taken[1].letter)
    assert (event["uid"], event["sequence"]) == (event_in(letter)["uid"], 1)
    assert event["dtstart"].dt == wished and Promise.objects.get().due == wished
    assert set(Message.objects.values_list("conversation", flat=True)) == {row.pk}
