"""Today reads like a day: who waits, what comes back, what did not arrive, whose day it is."""

import re
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from hoia.channels.models import Arrival, Mailbox
from hoia.conversations.models import Box, Mention, Message
from hoia.people.models import Inbox, Membership, Team

pytestmark = pytest.mark.django_db


def page(client: Client, colleague: Any, query: str = "") -> str:
    client.force_login(colleague)
    return client.get(f"/{query}").content.decode()


def order(text: str, *words: str) -> list[str]:
    return sorted(words, key=lambda word: text.index(word) if word in text else 10**9)


def test_those_who_wait_for_me_stand_longest_first_in_their_own_words(client, kadri, asks) -> None:
    asks("Jaan", "When do you open?", hours=1, assignee=kadri)
    asks("Mari", "Nobody has called yet", hours=5, assignee=kadri)
    text = page(client, kadri)
    assert order(text, "Nobody has called yet", "When do you open?") == ["Nobody has called yet", "When do you open?"]
    assert "Mari has waited longest: 5 h." in text


def test_a_customer_is_called_as_they_like_to_be_called(client, kadri, asks) -> None:
    row = asks("Margaret", "Is there a ramp?", assignee=kadri)
    row.customer.called = "Maggie"
    row.customer.save()
    text = page(client, kadri)
    assert "Maggie" in text and "Margaret" not in text


def test_what_another_has_in_hand_is_not_on_my_day(client, kadri, liis, asks) -> None:
    asks("Mari", "Nobody has called yet", assignee=liis)
    assert "Nobody has called yet" not in page(client, kadri)


def test_what_nobody_has_taken_can_be_taken_from_here(client, kadri, asks) -> None:
    row = asks("Mari", "Nobody has called yet")
    text = page(client, kadri)
    assert "Nobody has taken these" in text
    client.post("/acts/assign", {"ids": row.pk, "to": "me"})
    row.refresh_from_db()
    assert row.assignee == kadri


def test_what_lies_beyond_my_reach_never_shows_on_my_day(client, kadri, asks, payroll, now) -> None:
    secret = asks("Boss", "The secret raise", inbox=payroll)
    sleeping = asks("Boss", "The sleeping raise", inbox=payroll, assignee=kadri, box=Box.SNOOZED)
    type(sleeping).objects.filter(pk=sleeping.pk).update(snoozed_until=now + timedelta(seconds=1))
    noted = Message.objects.create(conversation=secret, direction="note", at=now, created_at=now, text="A secret note")
    Mention.objects.create(message=noted, colleague=kadri)
    Message.objects.create(
        conversation=secret, direction="out", colleague=kadri, at=now, created_at=now, text="raise",
        delivery="bounced", delivery_problem="The secret mailbox is full.",
    )  # fmt: skip
    text = page(client, kadri)
    assert "raise" not in text and "secret" not in text


def test_what_comes_back_today_stands_below_the_line_marked_now(client, kadri, asks) -> None:
    with time_machine.travel("2026-11-24T08:00:00Z", tick=False):
        back = timezone.now() + timedelta(hours=3)
        asks("Mari", "Call me after eleven", assignee=kadri, box=Box.SNOOZED, waiting_since=None, snoozed_until=back)
        later = back + timedelta(days=1)
        asks("Jaan", "Write tomorrow", assignee=kadri, box=Box.SNOOZED, waiting_since=None, snoozed_until=later)
        text = page(client, kadri)
    assert text.index("now-line") < text.index("Call me after eleven")
    assert "13:00" in text
    assert "Write tomorrow" not in text


def test_a_letter_that_came_back_is_shown_until_another_answer_has_gone_out(client, kadri, asks, now) -> None:
    row = asks("Anu", "Please cancel", assignee=kadri, box=Box.CLOSED, waiting_since=None)
    letter = {"conversation": row, "direction": "out", "colleague": kadri, "at": now, "created_at": now}
    Message.objects.create(**letter, delivery="bounced", delivery_problem="The mailbox of Anu is full.")
    assert "The mailbox of Anu is full." in page(client, kadri)
    Message.objects.create(**letter, delivery="sent")
    assert "The mailbox of Anu is full." not in page(client, kadri)


def test_a_letter_whose_server_does_not_answer_is_said_to_be_not_sent_yet(client, kadri, asks, now) -> None:
    row = asks("Anu", "Please cancel", assignee=kadri)
    Message.objects.create(
        conversation=row, direction="out", colleague=kadri, at=now, created_at=now, delivery="waiting",
        deliver_at=now, delivery_problem="The mail server does not answer.",
    )  # fmt: skip
    text = page(client, kadri)
    assert "not sent yet" in text and "The mail server does not answer." in text


def test_a_question_among_ourselves_is_shown_until_it_is_seen(client, kadri, liis, asks, now) -> None:
    row = asks("Anu", "Please cancel")
    note = Message.objects.create(
        conversation=row, direction="note", colleague=liis, at=now, created_at=now, text="@Kadri do we have the ramp?"
    )
    mention = Mention.objects.create(message=note, colleague=kadri)
    assert "do we have the ramp?" in page(client, kadri)
    mention.seen_at = now
    mention.save()
    assert "do we have the ramp?" not in page(client, kadri)


def test_leads_see_letters_put_aside_and_silent_inboxes(client, liis, kadri, help_inbox, now) -> None:
    Arrival.objects.create(inbox=help_inbox, digest="a" * 64, size=1, source="imap", came_at=now, fate="quarantined")
    assert "letters put aside" in page(client, liis)
    assert "letters put aside" not in page(client, kadri)
    Arrival.objects.all().delete()
    Mailbox.objects.create(inbox=help_inbox, silent_since=now - timedelta(hours=9))
    assert "Nothing has come for 9 h." in page(client, liis)


def test_birthdays_are_those_of_my_own_customers(client, kadri, liis, asks) -> None:
    for name, colleague in (("Anu", kadri), ("Siri", liis)):
        customer = asks(name, "Hello", assignee=colleague, box=Box.CLOSED, waiting_since=None).customer
        customer.birth_month, customer.birth_day, customer.birth_year = 11, 24, 1976
        customer.save()
    with time_machine.travel("2026-11-24T08:00:00Z", tick=False):
        text = page(client, kadri)
    assert "Anu" in text and "turns 50" in text and "Siri" not in text


def test_a_lead_sees_the_day_of_their_team(client, kadri, liis, front, asks) -> None:
    asks("Mari", "Nobody has called yet", assignee=kadri, team=front)
    assert "Nobody has called yet" not in page(client, liis)
    text = page(client, liis, "?of=team")
    assert "Nobody has called yet" in text and "Kadri Mets" in text
    assert "Who waits in your teams" not in page(client, kadri, "?of=team")


def test_an_empty_day_says_so_in_one_sentence_and_offers_the_next_thing(client, kadri) -> None:
    text = page(client, kadri)
    assert "Nobody waits for an answer." in text
    assert "Nothing is due." in text and 'href="/inbox/all/"' in text


def test_an_owner_is_led_through_three_things_at_first(client, tormod) -> None:
    text = page(client, tormod)
    assert re.findall(r"<strong>(Your [^<]+)</strong>", text) == [
        "Your mailbox",
        "Your people",
        "Your language and hours",
    ]


def test_the_three_things_are_gone_when_they_are_done(client, tormod, kadri, help_inbox) -> None:
    Mailbox.objects.create(inbox=help_inbox)
    tormod.time_zone = "Europe/Oslo"
    tormod.save()
    assert "Three things" not in page(client, tormod)
    assert "Three things" not in page(client, kadri)


@pytest.mark.parametrize("of", ["", "?of=team"])
def test_the_day_asks_the_database_no_more_than_eighteen_times_however_much_there_is(
    client, liis, asks, now, of
) -> None:
    second = Team.objects.create(name="Second")
    Membership.objects.create(team=second, colleague=liis)
    Inbox.objects.create(name="Other").teams.add(second)
    for number in range(30):
        row = asks(f"Customer {number}", f"Question {number}", assignee=liis if number % 2 else None, team=second)
        note = Message.objects.create(conversation=row, direction="note", colleague=liis, at=now, created_at=now)
        Mention.objects.create(message=note, colleague=liis)
        Message.objects.create(
            conversation=row, direction="out", colleague=liis, at=now, created_at=now, delivery="bounced"
        )
    client.force_login(liis)
    client.get(f"/{of}")
    with CaptureQueriesContext(connection) as asked:
        client.get(f"/{of}")
    assert 0 < len(asked.captured_queries) <= 18
