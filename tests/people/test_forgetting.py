"""A person may have a copy of everything we hold, and may be forgotten."""

import io
import json
import zipfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.utils import timezone

from hoia.channels.intake import receive
from hoia.channels.models import Arrival
from hoia.conversations.models import Conversation, Message
from hoia.conversations.search import find
from hoia.kit.blobs import Blobs
from hoia.ledger.models import Event
from hoia.ledger.work import do_all
from hoia.people import forgetting
from hoia.people.models import Customer
from hoia.people.models.merging import merge
from tests.people_fixtures import customer, letter

pytestmark = pytest.mark.django_db(transaction=True)

UNREADABLE = ("conversations_found",)  # the door of a full-text index; what it holds stands in tables beside it
WORDS = ("tamm", "quince", "marmalade", "55551234")


@pytest.fixture
def mari_wrote(settings: Any, tmp_path: Path, help_inbox: Any, kadri: Any, mari: Any) -> Conversation:
    """Mari wrote with a file, was answered, noted about, and had two records; John wrote of something else."""
    settings.BLOBS = tmp_path / "blobs"
    if connection.vendor == "sqlite":  # what other tests have committed is emptied with every table but this one
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO conversations_found (conversations_found) VALUES ('delete-all')")
    mari.handles.create(kind="phone", value="+372 5555 1234")
    mari.notes = "Likes quince"
    mari.save()
    file = ("quince.txt", "text/plain", b"quince marmalade recipe")
    receive(letter("The quince marmalade.", subject="Quince", files=[file]), help_inbox, "file")
    receive(
        letter(
            "Something else.", sender="John Reed <john@reed.example>", subject="Else", message_id="else@reed.example"
        ),
        help_inbox,
        "file",
    )
    row = Conversation.objects.get(customer=mari)
    now = timezone.now()
    row.reply("Dear Mari Tamm, the quince …", at=now, by=kadri, recipients={"to": [["Mari Tamm", "mari@tamm.example"]]})
    row.add_note("Mari Tamm telephones often", at=now, by=kadri)
    row.drafts.create(colleague=kadri, text="More quince")
    merge(customer("Mari", "Tamm-Quince", "mq@tamm.example", "et"), mari, at=now, by=kadri)
    return row


def everything_kept() -> str:
    """Every value in every table, and every file in the data folder, as one text."""
    parts = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            if table in UNREADABLE:
                continue
            cursor.execute(f'SELECT * FROM "{table}"')
            parts += [str(row) for row in cursor.fetchall()]
    parts += [
        path.read_bytes().decode("utf-8", "replace") for path in Path(settings.BLOBS).rglob("*") if path.is_file()
    ]
    return "\n".join(parts).lower()


def test_nothing_of_a_forgotten_person_is_left_in_any_table_or_file(mari_wrote: Any, mari: Any, tormod: Any) -> None:
    before = everything_kept()
    assert [word for word in WORDS if word not in before] == []
    forgetting.erase(mari, at=timezone.now(), by=tormod)
    do_all(timezone.now() + timedelta(days=1))
    after = everything_kept()
    left = [line for line in after.splitlines() if any(word in line for word in WORDS)]
    assert left == []
    assert "something else" in after and "john@reed.example" in after


def test_counts_hold_when_somebody_is_forgotten(mari_wrote: Any, mari: Any, tormod: Any) -> None:
    messages, customers, events = Message.objects.count(), Customer.objects.count(), Event.objects.count()
    forgetting.erase(mari, at=timezone.now(), by=tormod)
    assert (Message.objects.count(), Customer.objects.count()) == (messages, customers)
    assert Event.objects.count() == events + 1
    mari_wrote.refresh_from_db()
    assert mari_wrote.message_count == 3


def test_search_no_longer_finds_a_forgotten_person(mari_wrote: Any, mari: Any, tormod: Any) -> None:
    now = timezone.now()
    assert find("quince", tormod, now=now).total == 1
    forgetting.erase(mari, at=now, by=tormod)
    do_all(now + timedelta(minutes=1))
    assert find("quince", tormod, now=now).total == 0


def test_a_forgotten_letter_that_the_mail_server_still_has_does_not_come_back(
    mari_wrote: Any, mari: Any, help_inbox: Any, tormod: Any
) -> None:
    arrival = Arrival.objects.get(message__conversation=mari_wrote)
    raw = Blobs(settings.BLOBS).read(arrival.digest)
    forgetting.erase(mari, at=timezone.now(), by=tormod)
    receive(raw, help_inbox, "file")
    assert not Customer.objects.living().filter(handles__key="mari@tamm.example").exists()


def test_the_page_tells_what_would_go_and_changes_nothing(
    client: Client, mari_wrote: Any, mari: Any, tormod: Any
) -> None:
    client.force_login(tormod)
    before = everything_kept()
    page = client.get(f"/customers/{mari.pk}/erase").content.decode()
    assert "3 messages" in page and "1 attachment" in page and "3 addresses and numbers" in page
    assert Message.objects.exclude(text="").count() == 4 and "quince" in before


def test_the_name_must_be_written_once_more(client: Client, mari_wrote: Any, mari: Any, tormod: Any) -> None:
    client.force_login(tormod)
    assert client.post(f"/customers/{mari.pk}/erase", {"name": "Mari"}).status_code == 422
    mari.refresh_from_db()
    assert mari.erased_at is None
    client.post(f"/customers/{mari.pk}/erase", {"name": "Mari Tamm"})
    mari.refresh_from_db()
    assert mari.erased_at is not None
    assert client.get(f"/customers/{mari.pk}").status_code == 200


def test_only_an_owner_exports_and_erases(client: Client, mari_wrote: Any, mari: Any, liis: Any) -> None:
    client.force_login(liis)
    assert client.post(f"/customers/{mari.pk}/export").status_code == 404
    assert client.post(f"/customers/{mari.pk}/erase", {"name": "Mari Tamm"}).status_code == 404


def test_the_export_holds_the_record_the_words_the_files_and_the_letters(
    client: Client, mari_wrote: Any, mari: Any, tormod: Any
) -> None:
    client.force_login(tormod)
    answer = client.post(f"/customers/{mari.pk}/export")
    archive = zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content)))
    names = archive.namelist()
    record = json.loads(archive.read("record.json"))
    assert record["name"] == "Mari Tamm" and {one["value"] for one in record["handles"]} >= {"mari@tamm.example"}
    told = json.loads(archive.read(f"conversations/{mari_wrote.pk}/conversation.json"))
    assert [one["direction"] for one in told["messages"]] == ["in", "out", "note"]
    assert any(name.endswith("quince.txt") for name in names) and any(name.endswith(".eml") for name in names)
    assert "john" not in " ".join(archive.read(name).decode("utf-8", "replace").lower() for name in names)
    assert Event.objects.filter(verb="customer.exported", customer_id=mari.pk).exists()
