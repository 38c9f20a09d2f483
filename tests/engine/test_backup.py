"""A desk is written into one file while it runs, and brought back from it somewhere else; on both databases."""

import os
import sqlite3
import tarfile
import threading
from contextlib import closing

import pytest

from tests.desk import Desk

LETTERS = """
from hoia.channels import intake
from hoia.people.models import Inbox
inbox, _ = Inbox.objects.get_or_create(name="Salong", address="info@salong.example")
def letter(n):
    return f"From: Mari <mari{n}@example.test>\\nTo: info@salong.example\\nMessage-ID: <{n}@example.test>\\nSubject: Juuksed {n}\\n\\nTere {n}".encode()
for n in range(NUMBERS):
    intake.take_in([intake.store(letter(n), inbox, "file")])
"""
STATE = """
from django.apps import apps
from hoia.channels.intake import blobs
from hoia.channels.models import Mailbox
kept = [m for m in apps.get_models() if m._meta.label not in ("ledger.Round", "ledger.Job")]
answer = {m._meta.label: sorted(str(sorted(row.items())) for row in m.objects.values()) for m in kept}
answer["blobs"] = sorted(blobs())
answer["passwords"] = [box.opened_secret() for box in Mailbox.objects.all()]
"""
PASSWORD = """
from hoia.channels.models import Mailbox
box = Mailbox(inbox=inbox, imap_host="imap.example.test", active=False); box.keep_secret("seven and nine"); box.save()
"""


def letters(numbers):
    return LETTERS.replace("NUMBERS", numbers)


@pytest.fixture(scope="module")
def once_filled(tmp_path_factory):
    """Three letters and the sealed password of a mailbox; made once and copied for each test."""
    desk = Desk.made(tmp_path_factory.mktemp("once") / "desk", os.environ.get("HOIA_TEST_POSTGRES", ""), None, {})
    desk.run("migrate")
    desk.tell(letters("3") + PASSWORD)
    return desk


@pytest.fixture
def filled(once_filled, make_desk):
    return make_desk(like=once_filled)


def test_a_desk_brought_back_elsewhere_is_the_same_desk(filled, make_desk, tmp_path):
    file = tmp_path / "desk.tar"
    assert "3 letters and files" in filled.run("backup", str(file)).stdout
    before = filled.tell(STATE)
    other = make_desk("other")
    assert "The desk is back" in other.run("restore", str(file)).stdout
    after = other.tell(STATE)
    assert after == before
    assert len(after["conversations.Message"]) == 3 and after["passwords"] == ["seven and nine"]


def test_a_desk_brought_back_goes_on_numbering_where_it_stopped(filled, make_desk, tmp_path):
    file = tmp_path / "desk.tar"
    filled.run("backup", str(file))
    other = make_desk("other")
    other.run("restore", str(file))
    other.tell(letters("7"))
    assert len(other.tell(STATE)["conversations.Message"]) == 7
    assert other.start().stop() == 0, other.log()


def test_a_backup_taken_while_letters_pour_in_is_whole(filled, make_desk, tmp_path):
    file = tmp_path / "desk.tar"
    pouring = threading.Thread(target=filled.tell, args=[letters("3, 200")])
    pouring.start()
    filled.run("backup", str(file))
    pouring.join()
    other = make_desk("other")
    other.run("restore", str(file))
    found = other.tell(
        "from hoia.channels.models import Arrival\nfrom hoia.channels.intake import blobs\n"
        "digests = set(Arrival.objects.values_list('digest', flat=True))\n"
        "answer = [len(digests), len([d for d in digests if not blobs().has(d)])]"
    )
    assert found[0] >= 3 and found[1] == 0
    assert filled.tell("from hoia.channels.models import Arrival; answer = Arrival.objects.count()") == 200


def test_one_wrong_bit_in_a_backup_is_found_before_anything_is_written(filled, make_desk, tmp_path):
    file = tmp_path / "desk.tar"
    filled.run("backup", str(file))
    assert filled.run("restore", "--check", str(file)).stdout.startswith(f"{file} is whole")
    with tarfile.open(file) as tar:
        places = [entry.offset_data for entry in tar if entry.size and entry.name != "manifest.json"]
    whole = file.read_bytes()
    other = make_desk("other")
    for place in {places[0], places[-1]}:
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        refused = other.run("restore", str(file), check=False)
        assert refused.returncode == 1 and "is damaged" in refused.stderr
    file.write_bytes(whole[: len(whole) // 2])
    refused = other.run("restore", str(file), check=False)
    assert refused.returncode == 1 and "Traceback" not in refused.stderr
    assert not list((other.home / "blobs").glob("*/*"))


def test_nothing_that_is_there_is_written_over(filled, tmp_path):
    file = tmp_path / "desk.tar"
    filled.run("backup", str(file))
    again = filled.run("backup", str(file), check=False)
    assert again.returncode == 1 and "--replace" in again.stderr
    filled.run("backup", "--replace", str(file))
    over = filled.run("restore", str(file), check=False)
    assert over.returncode == 1 and "already" in over.stderr


def test_the_desk_that_is_here_can_be_put_aside_for_the_one_of_the_backup(filled, tmp_path):
    if filled.database:
        pytest.skip("a PostgreSQL desk is brought back into an empty database")
    file = tmp_path / "desk.tar"
    before = filled.tell(STATE)
    filled.run("backup", str(file))
    filled.tell(letters("9"))
    filled.run("restore", "--put-aside", str(file))
    assert filled.tell(STATE) == before
    (aside,) = filled.home.glob("put-aside-*/hoia.sqlite3")
    with closing(sqlite3.connect(aside)) as old:
        assert old.execute("SELECT COUNT(*) FROM conversations_message").fetchone() == (9,)


def test_a_tar_of_something_else_is_refused(make_desk, tmp_path):
    stranger = tmp_path / "stranger.tar"
    with tarfile.open(stranger, "w") as tar:
        entry = tarfile.TarInfo("../../etc/passwd")
        tar.addfile(entry)
    refused = make_desk().run("restore", str(stranger), check=False)
    assert refused.returncode == 1 and "is no backup of Hoia" in refused.stderr


def test_a_backup_holds_the_secret_key_so_only_its_owner_may_read_it(filled, tmp_path):
    filled.run("backup", str(tmp_path / "desk.tar"))
    assert (tmp_path / "desk.tar").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.glob("*.tar*")] + [path.name for path in tmp_path.glob(".*")] == ["desk.tar"]


def test_a_backup_of_an_empty_folder_says_that_there_is_no_desk(make_desk, tmp_path):
    refused = make_desk().run("backup", str(tmp_path / "desk.tar"), check=False)
    assert refused.returncode == 1 and "no desk here yet" in refused.stderr
