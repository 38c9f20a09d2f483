"""Letters are fetched from a real Dovecot: all of them, once, and nothing there is changed."""

import imaplib
import socket
import threading
import uuid
from datetime import timedelta

import pytest
from django.utils import timezone

from hoia.channels.email import fetch
from hoia.channels.email.imap import Imap, ImapTrouble
from hoia.channels.models import Arrival, Folder, Mailbox
from hoia.people.models import Inbox
from tests.channels.dovecot import PASSWORD


def letter(name: str, text: str = "Hello") -> bytes:
    return (
        f"From: Mari <mari@example.test>\r\nTo: info@salong.example\r\nSubject: {name}\r\n"
        f"Message-ID: <{name}@example.test>\r\nDate: Tue, 24 Nov 2026 10:00:00 +0000\r\n\r\n{text}\r\n"
    ).encode()


@pytest.fixture
def user():
    """A user of the mail server whom nobody else has."""
    return uuid.uuid4().hex


def mailbox_of(dovecot, user, **more):
    inbox = Inbox.objects.create(name=f"Salong {user[:6]}", address="info@salong.example")
    mailbox = Mailbox(
        inbox=inbox, imap_host=dovecot.host, imap_port=dovecot.imap_port, imap_security="none", user=user, **more
    )
    mailbox.keep_secret(PASSWORD)
    mailbox.save()
    return mailbox


@pytest.fixture
def mailbox(db, dovecot, user):
    return mailbox_of(dovecot, user)


def subjects() -> list[str]:
    from hoia.channels.intake import blobs

    found = [blobs().read(digest) for digest in Arrival.objects.order_by("pk").values_list("digest", flat=True)]
    return [raw.split(b"Subject: ")[1].split(b"\r\n")[0].decode() for raw in found]


def test_a_new_mailbox_begins_with_what_comes_from_now_on(mailbox, dovecot, user):
    dovecot.deliver(letter("old"), user)
    assert fetch.fetch_now(mailbox) == 0
    dovecot.deliver(letter("new"), user)
    assert fetch.fetch_now(mailbox) == 1
    assert subjects() == ["new"]


def test_or_with_everything_since_a_day(mailbox, dovecot, user):
    client = dovecot.client(user)
    for name, days in (("long ago", 40), ("lately", 3)):
        moment = imaplib.Time2Internaldate(timezone.now() - timedelta(days=days))
        client.append("INBOX", None, moment, letter(name))
    Folder.objects.create(mailbox=mailbox, name="INBOX", since=timezone.localdate() - timedelta(days=7))
    assert fetch.fetch_now(mailbox) == 1
    moment = imaplib.Time2Internaldate(timezone.now() - timedelta(days=60))
    client.append("INBOX", None, moment, letter("moved here today"))
    assert fetch.fetch_now(mailbox) == 1
    assert subjects() == ["lately", "moved here today"]


def test_after_any_downtime_all_is_caught_up_whatever_others_have_read(mailbox, dovecot, user):
    fetch.fetch_now(mailbox)
    for number in range(25):
        dovecot.deliver(letter(f"letter {number}"), user)
    client = dovecot.client(user)
    client.select("INBOX")
    client.store("1:10", "+FLAGS", "\\Seen")
    client.store("25", "+FLAGS", "\\Deleted")
    client.expunge()
    assert fetch.fetch_now(mailbox) == 24
    assert subjects() == [f"letter {number}" for number in range(24)]
    assert fetch.fetch_now(mailbox) == 0


def test_nothing_on_the_server_is_flagged_moved_or_deleted(mailbox, dovecot, user):
    fetch.fetch_now(mailbox)
    for number in range(3):
        dovecot.deliver(letter(f"letter {number}"), user)
    before = dovecot.flags(user)
    assert fetch.fetch_now(mailbox) == 3
    assert dovecot.flags(user) == before
    assert not any(b"Seen" in line for line in before)


def test_the_bytes_are_kept_as_they_came(mailbox, dovecot, user):
    from hoia.channels.intake import blobs

    fetch.fetch_now(mailbox)
    raw = letter("bytes", "õäöü " * 50_000)
    dovecot.deliver(raw, user)
    fetch.fetch_now(mailbox)
    kept = blobs().read(Arrival.objects.get().digest)
    assert kept.endswith(raw) and Arrival.objects.get().place == "INBOX UID 1"


def test_when_the_server_numbers_its_letters_anew_none_is_doubled_and_none_is_missed(mailbox, dovecot, user):
    fetch.fetch_now(mailbox)
    dovecot.deliver(letter("first"), user)
    fetch.fetch_now(mailbox)
    client = dovecot.client(user)
    client.select("INBOX")
    raw = client.fetch("1", "(BODY.PEEK[])")[1][0][1]
    client.close()
    Folder.objects.filter(name="INBOX").update(uid_validity=1)  # as if a backup had been restored on the server
    client.append("INBOX", None, None, letter("second"))
    assert fetch.fetch_now(mailbox) == 2
    assert subjects() == ["first", "second"] and raw
    assert Arrival.objects.count() == 2


def test_the_folder_of_sent_letters_is_found_and_its_letters_are_ours(mailbox, dovecot, user):
    fetch.fetch_now(mailbox)
    dovecot.client(user).append("Sent", "\\Seen", None, letter("from the telephone"))
    assert fetch.fetch_now(mailbox) == 1
    assert Arrival.objects.get().outgoing


def test_a_server_that_says_no_is_quoted(mailbox):
    mailbox.keep_secret("wrong")
    with pytest.raises(ImapTrouble) as trouble:
        fetch.fetch_now(mailbox)
    assert trouble.value.reason == "auth"


def test_a_server_that_is_away_is_named_so(mailbox, unused_tcp_port_of_nobody):
    mailbox.imap_port = unused_tcp_port_of_nobody
    with pytest.raises(ImapTrouble) as trouble:
        fetch.fetch_now(mailbox)
    assert trouble.value.reason == "no_answer"


def test_a_folder_that_is_gone_is_named(mailbox):
    Folder.objects.create(mailbox=mailbox, name="Arve/õ")
    with pytest.raises(ImapTrouble) as trouble:
        fetch.fetch_now(mailbox)
    assert (trouble.value.reason, trouble.value.facts) == ("folder", {"folder": "Arve/õ"})


def test_a_letter_the_server_cannot_give_does_not_hide_the_others_and_is_asked_for_again(mailbox, dovecot, user):
    fetch.fetch_now(mailbox)
    for number in range(3):
        dovecot.deliver(letter(f"letter {number}"), user)
    files = sorted((dovecot.folder / "mail" / user).glob("**/new/*")) + sorted(
        (dovecot.folder / "mail" / user).glob("**/cur/*")
    )
    broken = next(file for file in files if b"letter 1" in file.read_bytes())
    broken.chmod(0)
    fetch.fetch_now(mailbox)
    assert subjects() == ["letter 0", "letter 2"]
    assert Folder.objects.get(name="INBOX").missed == [2]
    broken.chmod(0o600)
    mailbox.refresh_from_db()
    fetch.fetch_now(mailbox)
    assert subjects() == ["letter 0", "letter 2", "letter 1"]
    assert Folder.objects.get(name="INBOX").missed == []


def test_one_worker_at_a_time_has_a_mailbox_open(mailbox):
    now = timezone.now()
    assert mailbox.hold("first", now, now + timedelta(seconds=40))
    assert mailbox.hold("first", now, now + timedelta(seconds=50))
    assert not mailbox.hold("second", now, now + timedelta(seconds=40))
    assert mailbox.hold("second", now + timedelta(seconds=60), now + timedelta(seconds=100))


def test_a_copy_of_what_was_sent_lies_in_the_sent_folder_once(conversation, kadri, long_ago, salong, dovecot, user):
    from tests.channels.test_sending import MARI, let_leave

    mailbox = salong.mailbox
    mailbox.imap_host, mailbox.imap_port, mailbox.imap_security = dovecot.host, dovecot.imap_port, "none"
    mailbox.keep_sent = True
    mailbox.user = ""
    mailbox.save()
    message = conversation.reply("Friday", at=long_ago, by=kadri, recipients=MARI)
    let_leave()
    message.refresh_from_db()
    assert message.delivery == "sent"
    Mailbox.objects.update(user=user)
    mailbox.refresh_from_db()
    mailbox.keep_secret(PASSWORD)
    mailbox.save()
    fetch.keep_copy(message.pk)
    fetch.keep_copy(message.pk)
    client = dovecot.client(user)
    client.select("Sent", readonly=True)
    assert client.search(None, "HEADER", "Message-ID", f'"{message.message_id}"')[1] == [b"1"]


@pytest.mark.django_db(transaction=True)
def test_the_loops_hear_of_a_letter_at_once_and_notice_a_mailbox_that_is_new(dovecot, user, until):
    stop = threading.Event()
    loops = threading.Thread(target=fetch.run_mail_loops, args=(stop,))
    fetch.NOTICE_CHANGES, usual = 0.05, fetch.NOTICE_CHANGES
    loops.start()
    try:
        mailbox = mailbox_of(dovecot, user)
        until(lambda: Mailbox.objects.get(pk=mailbox.pk).fetched_at)
        dovecot.deliver(letter("now"), user)
        until(lambda: Arrival.objects.exists(), seconds=10)
    finally:
        stop.set()
        loops.join(20)
        fetch.NOTICE_CHANGES = usual
    assert not loops.is_alive()
    assert Mailbox.objects.get(pk=mailbox.pk).held_by == ""
    assert subjects() == ["now"]


@pytest.mark.django_db(transaction=True)
def test_trouble_is_kept_as_a_sentence_until_it_is_over(dovecot, user, until):
    mailbox = mailbox_of(dovecot, user)
    mailbox.keep_secret("wrong")
    mailbox.save()
    end = threading.Event()
    watch = threading.Thread(target=fetch._Watch(mailbox.pk, end).run)
    usual, fetch.PAUSES = fetch.PAUSES, (0.05,)
    watch.start()
    try:
        until(lambda: Mailbox.objects.get(pk=mailbox.pk).problem)
        row = Mailbox.objects.get(pk=mailbox.pk)
        assert row.problem.startswith("The mail server does not accept the user name or the password.")
        assert row.problem_since
        mailbox.keep_secret(PASSWORD)
        mailbox.save(update_fields=["secret"])
        until(lambda: not Mailbox.objects.get(pk=mailbox.pk).problem)
    finally:
        end.set()
        watch.join(20)
        fetch.PAUSES = usual


def test_imap_speaks_of_a_broken_line_as_such(mailbox):
    imap = Imap(mailbox)
    imap.box.client.sock.shutdown(socket.SHUT_RDWR)
    with pytest.raises(ImapTrouble):
        imap.open("INBOX")
    imap.close()
