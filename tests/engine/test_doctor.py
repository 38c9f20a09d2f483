"""`hoia doctor` looks the desk over; each finding says what to do."""

import json
import sys
from datetime import timedelta

import pytest
from django.conf import settings
from django.utils import timezone

from hoia.channels import intake
from hoia.channels.models import Arrival, Fate, Mailbox
from hoia.conversations.models import Message
from hoia.engine import doctor
from hoia.ledger.models import Job, Round
from hoia.people.models import Colleague, Inbox
from hoia.standard.hints import vectors

LETTER = b"From: mari@example.test\nTo: info@salong.example\nMessage-ID: <1@example.test>\nSubject: Aeg\n\nTere!\n"


@pytest.fixture
def well(db):
    """A desk at which nothing is wrong: an owner, an inbox, a letter taken in, workers at work."""
    Colleague.objects.create_user("kadri@salong.example", given_name="Kadri", role="owner")
    inbox = Inbox.objects.create(name="Salong", address="info@salong.example")
    intake.take_in([intake.store(LETTER, inbox, "file")])
    Job.objects.all().delete()
    Round.objects.create(name="send letters", due_at=timezone.now(), ran_at=timezone.now())
    return inbox


def wrong(**options):
    return [finding for finding in doctor.look(**options) if finding.level == "bad"]


def the_one(about, **options):
    (found,) = wrong(**options)
    assert found.about == about and found.advice
    return found.words


def test_a_desk_that_is_well_is_told_so(well, capsys):
    assert wrong() == [] and wrong(thorough=True) == []
    assert doctor.main([]) == 0
    assert "The desk is well." in capsys.readouterr().out


def test_every_finding_can_be_read_by_a_program(well, capsys):
    assert doctor.main(["--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {row["about"] for row in rows} >= {"settings", "database", "people", "work", "letters", "files", "outbox"}


def test_a_desk_without_an_owner_ends_with_one(well, capsys):
    Colleague.objects.update(is_active=False)
    assert doctor.main(["--offline"]) == 1
    assert "Nobody owns the desk" in capsys.readouterr().out


def test_parked_and_late_work_is_named(well):
    now = timezone.now()
    job = Job.objects.create(name="send", run_at=now, parked_at=now)
    assert "1 × “send” failed for good" in the_one("work")
    Job.objects.filter(pk=job.pk).update(parked_at=None, run_at=now - timedelta(hours=1))
    assert "1 jobs wait" in the_one("work")


def test_rounds_that_nobody_makes_show_that_no_worker_runs(well):
    Round.objects.update(due_at=timezone.now() - timedelta(hours=1))
    assert "send letters" in the_one("work")
    Round.objects.update(due_at=timezone.now(), error="Traceback\nValueError: seven")
    assert "ValueError: seven" in the_one("work")


def test_letters_that_were_put_aside_or_left_lying_are_counted(well):
    Arrival.objects.update(fate=Fate.QUARANTINED)
    assert "1 could not be read" in the_one("letters")
    Arrival.objects.update(fate=Fate.STORED, came_at=timezone.now() - timedelta(hours=1))
    assert "1 are stored" in the_one("letters")


def test_a_missing_and_a_changed_file_are_found(well):
    digest = Arrival.objects.get().digest
    path = intake.blobs().path(digest)
    path.write_bytes(b"something else")
    assert wrong() == []
    assert digest in the_one("files", thorough=True)
    path.unlink()
    assert digest in the_one("files")


def test_a_mailbox_that_cannot_be_fetched_says_why_and_since_when(well):
    box = Mailbox.objects.create(inbox=well, imap_host="imap.example.test", fetched_at=timezone.now())
    assert wrong(offline=True) == []
    box.has_trouble("The password is wrong.", timezone.now())
    assert "“Salong”: The password is wrong. (since " in the_one("mail", offline=True)
    box.works(timezone.now() - timedelta(hours=3))
    assert "last fetched" in the_one("mail", offline=True)


def test_servers_that_do_not_answer_are_named(well):
    Mailbox.objects.create(
        inbox=well, imap_host="127.0.0.1", imap_port=1, imap_security="none", smtp_host="127.0.0.1", smtp_port=1,
        smtp_security="none", fetched_at=timezone.now(),
    )  # fmt: skip
    assert [finding.words.split(": ")[1] for finding in wrong()] == ["127.0.0.1:1", "127.0.0.1:1"]


def test_a_letter_that_should_have_left_is_counted(well):
    an_hour_ago = timezone.now() - timedelta(hours=1)
    Message.objects.update(direction="out", delivery="waiting", deliver_at=an_hour_ago)
    assert "1 letters should have left" in the_one("outbox")


def test_a_desk_that_people_reach_without_tls_is_warned(well, settings):
    settings.BASE_URL = "http://desk.example.org"
    assert "passwords can be read" in the_one("settings")
    settings.BASE_URL = "https://desk.example.org"
    settings.DEBUG = True
    assert "HOIA_DEBUG" in the_one("settings")


def test_a_secret_key_that_others_can_read_is_found(well):
    key = settings.HOME / "secret_key"
    key.write_text("x" * 40)
    key.chmod(0o644)
    assert "secret_key" in the_one("folder")
    key.unlink()


def test_a_full_disk_is_told_before_letters_stay_away(well, monkeypatch):
    monkeypatch.setattr("shutil.disk_usage", lambda path: type("Usage", (), {"free": 100_000_000}))
    assert "0.1 GB are free" in the_one("disk")


def test_a_clock_that_stands_in_the_past_is_noticed(well, time_machine):
    time_machine.move_to("2020-01-01T12:00:00Z")
    assert any(finding.about == "clock" for finding in wrong())


def test_a_database_of_an_older_version_is_told_to_migrate(make_desk):
    desk = make_desk()
    found = desk.run("doctor", check=False)
    assert found.returncode == 1 and "Run: hoia migrate" in found.stdout


def hints():
    (found,) = [finding for finding in doctor.look(offline=True) if finding.about == "hints"]
    return found


@pytest.mark.skipif(not vectors.ready(), reason="needs the extra “vectors”")
def test_sentence_vectors_that_cannot_be_read_are_told(well, settings, monkeypatch):
    assert hints().level == "note" and "HOIA_VECTORS" in hints().words
    settings.VECTORS = True
    assert hints().level == "good" and "sentence vectors" in hints().words
    monkeypatch.setattr(sys, "executable", "/bin/false")
    assert the_one("hints").startswith("Sentence vectors cannot be read: ")


def test_without_sentence_vectors_it_is_said_what_they_would_add(well, settings, monkeypatch):
    settings.VECTORS = True
    monkeypatch.setattr(vectors, "ready", lambda: False)
    assert hints().level == "note" and "hoia[vectors]" in hints().advice
