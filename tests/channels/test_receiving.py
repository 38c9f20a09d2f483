"""A mail server on this machine hands letters over: "250" is said when they are safe, and not before."""

import os
import signal
import smtplib
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from django.utils import timezone

from hoia.channels import tokens
from hoia.channels.email import lmtp
from hoia.channels.models import Arrival
from hoia.conversations.models import Conversation
from hoia.people.models import Inbox

ROOT = Path(__file__).resolve().parent.parent.parent
LETTER = b"From: Mari <mari@example.test>\r\nTo: x@y.example\r\nSubject: Hello\r\nMessage-ID: <l1@example.test>\r\n\r\nA time?\r\n"

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def open_door(unused_tcp_port_of_nobody):
    """Opens the receiver; returns the port."""
    stop, threads = threading.Event(), []

    def open_it(protocol="lmtp"):
        opened = threading.Event()
        args = (stop, "127.0.0.1", unused_tcp_port_of_nobody, protocol, opened)
        threads.append(threading.Thread(target=lmtp.run_receiver, args=args))
        threads[-1].start()
        assert opened.wait(10)
        return unused_tcp_port_of_nobody

    yield open_it
    stop.set()
    for thread in threads:
        thread.join(10)
        assert not thread.is_alive()


@pytest.fixture
def info():
    return Inbox.objects.create(name="Info", address="info@salong.example", other_addresses=["hello@salong.example"])


@pytest.fixture
def bookings():
    return Inbox.objects.create(name="Bookings", address="book@salong.example")


def hand_over(client, recipients, raw=LETTER):
    """Return the answer to each recipient, and those after the letter."""
    client.ehlo()
    client.mail("mari@example.test")
    named = [client.rcpt(one)[0] for one in recipients]
    client.putcmd("data")
    assert client.getreply()[0] == 354
    client.send(raw + b".\r\n")
    due = named.count(250) if isinstance(client, smtplib.LMTP) else 1
    return named, [client.getreply()[0] for _ in range(due)]


def test_each_recipient_has_its_own_answer_and_each_inbox_its_letter(open_door, info, bookings):
    with smtplib.LMTP("127.0.0.1", open_door()) as client:
        named, safe = hand_over(
            client, ["Info@Salong.example", "hello@salong.example", "nobody@salong.example", "book+x@salong.example"]
        )
    assert (named, safe) == ([250, 250, 550, 250], [250, 250, 250])
    assert sorted(Arrival.objects.values_list("inbox__name", "source")) == [("Bookings", "lmtp"), ("Info", "lmtp")]


def test_a_keyed_address_on_the_envelope_leads_home(open_door, info, until):
    now = timezone.now()
    conversation = Conversation.objects.create(inbox=info, subject="Old", opened_at=now, last_at=now)
    with smtplib.LMTP("127.0.0.1", open_door()) as client:
        hand_over(client, [tokens.reply_address("info@salong.example", conversation.pk)])
    until(lambda: conversation.messages.exists())
    assert conversation.messages.get().rule == "token"


def test_it_speaks_smtp_too(open_door, info):
    with smtplib.SMTP("127.0.0.1", open_door("smtp")) as client:
        assert hand_over(client, ["info@salong.example"]) == ([250], [250])
    assert Arrival.objects.count() == 1


def test_the_same_letter_handed_over_again_is_there_once(open_door, info):
    port = open_door()
    for _ in range(2):
        with smtplib.LMTP("127.0.0.1", port) as client:
            assert hand_over(client, ["info@salong.example"]) == ([250], [250])
    assert Arrival.objects.count() == 1


def test_lines_as_long_as_programs_write_them_are_taken(open_door, info):
    with smtplib.LMTP("127.0.0.1", open_door()) as client:
        raw = LETTER + b"x" * 200_000 + b"\r\n"
        assert hand_over(client, ["info@salong.example"], raw) == ([250], [250])


def test_a_letter_too_big_is_refused_once_for_each_recipient(open_door, info, bookings, monkeypatch):
    monkeypatch.setattr(lmtp, "MOST", 1000)
    with smtplib.LMTP("127.0.0.1", open_door()) as client:
        recipients = ["info@salong.example", "book@salong.example"]
        assert hand_over(client, recipients, LETTER + b"x" * 2000 + b"\r\n") == ([250, 250], [552, 552])
        assert client.noop()[0] == 250, "the talk goes on in step"
    assert not Arrival.objects.exists()


def test_a_full_disk_is_no_250(open_door, info, monkeypatch, settings, tmp_path):
    port = open_door()
    (tmp_path / "blobs").write_text("a file where the folder should be: nothing can be written")
    settings.BLOBS = tmp_path / "blobs"
    with smtplib.LMTP("127.0.0.1", port) as client:
        assert hand_over(client, ["info@salong.example"]) == ([250], [451])


def test_a_closed_inbox_takes_no_letters(open_door, info):
    Inbox.objects.update(closed_at=timezone.now())
    with smtplib.LMTP("127.0.0.1", open_door()) as client:
        client.ehlo()
        client.mail("a@b.example")
        assert client.rcpt("info@salong.example")[0] == 550


RECEIVER = """
import os, sys, threading
import django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
from hoia.people.models import Inbox
Inbox.objects.get_or_create(name="Info", address="info@salong.example")
from hoia.channels.email import lmtp
opened = threading.Event()
threading.Thread(target=lambda: (opened.wait(), print("open", flush=True)), daemon=True).start()
lmtp.run_receiver(threading.Event(), "127.0.0.1", int(sys.argv[1]), "lmtp", opened)
"""
COUNT = """
import django
django.setup()
from hoia.channels import intake
from hoia.channels.models import Arrival
intake.take_in_unread()
print(Arrival.objects.filter(fate="taken").count())
"""


def test_what_was_answered_with_250_survives_a_kill_at_that_very_moment(tmp_path, unused_tcp_port_of_nobody):
    environment = {name: value for name, value in os.environ.items() if not name.startswith("HOIA_")} | {
        "HOIA_HOME": str(tmp_path), "HOIA_SECRET_KEY": "x" * 50, "PYTHONPATH": str(ROOT),
        "DJANGO_SETTINGS_MODULE": "hoia.engine.settings",
    }  # fmt: skip
    args = [sys.executable, "-c", RECEIVER, str(unused_tcp_port_of_nobody)]
    desk = subprocess.Popen(args, env=environment, stdout=subprocess.PIPE, text=True)
    assert desk.stdout is not None and desk.stdout.readline() == "open\n"
    with socket.create_connection(("127.0.0.1", unused_tcp_port_of_nobody)) as line:
        talk = line.makefile("rwb")
        talk.readline()
        for said in (b"LHLO x", b"MAIL FROM:<a@b.example>", b"RCPT TO:<info@salong.example>", b"DATA"):
            talk.write(said + b"\r\n")
            talk.flush()
            while talk.readline()[3:4] == b"-":
                pass
        talk.write(LETTER + b".\r\n")
        talk.flush()
        assert talk.readline().startswith(b"250")
        os.kill(desk.pid, signal.SIGKILL)
    desk.wait()
    found = subprocess.run([sys.executable, "-c", COUNT], env=environment, capture_output=True, text=True, check=True)
    assert found.stdout.strip().splitlines()[-1] == "1"
