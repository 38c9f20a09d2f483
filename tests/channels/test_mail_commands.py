"""``hoia mail``: archives are taken in whole, own addresses tell the direction, and errors say what to do."""

import mailbox

import pytest

from hoia.channels.email.commands import letters_in, main
from hoia.channels.models import Arrival
from hoia.conversations.models import Conversation, Direction, Message
from hoia.people.models import Inbox


def letter(number: int, sender: str = "mari@example.test", to: str = "info@salong.example", answers: str = "") -> bytes:
    reply = f"In-Reply-To: <{answers}@example.test>\n" if answers else ""
    return (
        f"From: {sender}\nTo: {to}\nSubject: Letter {number}\nMessage-ID: <c{number}@example.test>\n{reply}"
        f"Date: Mon, 0{number} Jun 2026 10:00:00 +0000\n\nWords {number}\n"
    ).encode()


@pytest.fixture
def info(db):
    return Inbox.objects.create(name="Info", address="info@salong.example")


def test_eml_mbox_maildir_and_folders_of_them_are_read(tmp_path):
    (tmp_path / "one.eml").write_bytes(letter(1))
    box = mailbox.mbox(tmp_path / "archive.mbox")
    for number in (2, 3):
        box.add(letter(number))
    box.flush()
    maildir = mailbox.Maildir(tmp_path / "maildir")
    maildir.add(letter(4))
    maildir.add_folder("Older").add(letter(5))
    found = [raw.split(b"Subject: ")[1].split(b"\n")[0].decode() for raw, _ in letters_in([tmp_path])]
    assert sorted(found) == [f"Letter {number}" for number in range(1, 6)]


def test_an_archive_is_taken_in_and_own_addresses_tell_the_direction(info, tmp_path, capsys):
    (tmp_path / "1.eml").write_bytes(letter(1))
    (tmp_path / "2.eml").write_bytes(letter(2, "info@salong.example", "mari@example.test", "c1"))
    assert main(["take", str(tmp_path), "--inbox", "Info"]) == 0
    assert capsys.readouterr().out == "2 letters, 2 of them new\n"
    assert Conversation.objects.count() == 1
    assert list(Message.objects.order_by("at").values_list("direction", flat=True)) == [Direction.IN, Direction.OUT]


def test_taken_twice_it_is_there_once(info, tmp_path, capsys):
    (tmp_path / "1.eml").write_bytes(letter(1))
    for _ in range(2):
        assert main(["take", str(tmp_path), "--inbox", "Info"]) == 0
    assert capsys.readouterr().out.endswith("1 letters, 0 of them new\n")
    assert Arrival.objects.count() == 1


def test_a_wrong_inbox_or_path_is_named(info, tmp_path, capsys):
    assert main(["take", str(tmp_path), "--inbox", "Nowhere"]) == 1
    assert "There are: Info." in capsys.readouterr().err
    assert main(["take", str(tmp_path / "gone"), "--inbox", "Info"]) == 1
    assert "not found" in capsys.readouterr().err


def test_sending_by_hand(conversation, kadri, long_ago, sink, capsys):
    conversation.reply("Now", at=long_ago, by=kadri, recipients={"to": [["", "mari@example.test"]]})
    assert main(["send"]) == 0
    assert capsys.readouterr().out == "tried 1, still in the outbox 0\n" and len(sink.taken) == 1


def test_fetching_says_what_is_wrong(salong, capsys, unused_tcp_port_of_nobody):
    assert main(["fetch"]) == 1
    assert "no mailbox to fetch from" in capsys.readouterr().err
    salong.mailbox.imap_host, salong.mailbox.imap_port = "127.0.0.1", unused_tcp_port_of_nobody
    salong.mailbox.imap_security = "none"
    salong.mailbox.save()
    assert main(["fetch"]) == 1
    assert "The mail server does not answer." in capsys.readouterr().err


def test_an_unknown_command_shows_the_known_ones(capsys):
    assert main(["dance"]) == 2
    assert "take PATH" in capsys.readouterr().err
