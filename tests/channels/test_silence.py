"""An inbox that usually gets letters and gets none raises the alarm, by its own rhythm."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from hoia.channels import sweeps
from hoia.channels.models import Arrival, Mailbox
from hoia.channels.rhythm import longest_usual_silence
from hoia.ledger.models import Event

MONDAY = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)


def office_hours(weeks):
    """A letter an hour from eight to five, Monday to Friday."""
    return [
        MONDAY + timedelta(weeks=week, days=day, hours=hour) for week in range(weeks) for day in range(5) for hour in range(10)
    ]  # fmt: skip


def test_a_weekend_is_no_silence_to_an_office():
    limit = longest_usual_silence(office_hours(4))
    assert timedelta(hours=63) < limit < timedelta(days=5)


def test_a_few_letters_are_no_rhythm():
    assert longest_usual_silence(office_hours(1)[:19]) is None


def test_a_week_that_saw_no_weekend_does_not_cry_on_saturday():
    assert longest_usual_silence(office_hours(1)) >= timedelta(days=2.6)


@pytest.fixture
def busy(salong):
    now = timezone.now()
    Arrival.objects.bulk_create(
        Arrival(inbox=salong, digest=f"{n:064}", size=1, source="imap", came_at=now - timedelta(hours=n + 1))
        for n in range(24 * 20)
    )
    return salong


def test_the_alarm_is_raised_once_and_taken_back_when_a_letter_comes(busy):
    now = timezone.now()
    sweeps.listen(now + timedelta(hours=4))
    assert Mailbox.objects.get().silent_since is None
    for hours in (8, 9):
        sweeps.listen(now + timedelta(hours=hours))
    assert Mailbox.objects.get().silent_since is not None
    assert Event.objects.filter(verb="mailbox.silent").count() == 1
    assert "has gone silent" in Event.objects.get(verb="mailbox.silent").sentence()
    Arrival.objects.create(inbox=busy, digest="f" * 64, size=1, source="imap", came_at=now + timedelta(hours=9))
    sweeps.listen(now + timedelta(hours=10))
    assert Mailbox.objects.get().silent_since is None


def test_the_hours_that_were_set_go_before_the_rhythm(busy):
    Mailbox.objects.update(silent_after_hours=2)
    sweeps.listen(timezone.now() + timedelta(hours=3))
    assert Mailbox.objects.get().silent_since is not None
