"""Every kind of promise, those of tomorrow too, on every page outside of the desk's own: customers', reports', programs', tables."""

import io
from datetime import timedelta
from pathlib import Path

import pytest
from django.test import Client
from django.utils import timezone, translation

from hoia.channels.models import CustomerLink
from hoia.promises.exchange.exporting import give
from hoia.promises.exchange.importing import take_in
from hoia.promises.kinds import Kind, kinds
from hoia.promises.models import CustomerWord, Promise
from tests.api.test_api import Program
from tests.conversations.conftest import at_desk

__all__ = ["at_desk"]

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)
every_kind = pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.id)


def html(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


@every_kind
@pytest.mark.parametrize("side", ["us", "customer"])
def test_its_customer_reads_it_and_says_that_it_is_done(kind: Kind, side: str, promised, mari) -> None:
    now, maris = timezone.now(), Client()
    mari.language = "en"
    mari.save()
    row = promised(kind.id, side=side, at=now, due=now + HOUR)
    maris.post(f"/c/{CustomerLink.make(mari, now)[1]}")
    with translation.override("en"):
        assert str(kind.ours if side == "us" else kind.theirs) in html(maris, "/c/")
    maris.post(f"/c/promises/{row.pk}/word", {"said": "done"})
    row.refresh_from_db()
    assert row.state == "kept" and "done in time" in html(maris, "/c/")


@every_kind
def test_a_colleague_agrees_to_another_time(kind: Kind, promised, mari, kadri, at_desk) -> None:
    now = timezone.now()
    row = promised(kind.id, at=now, due=now + HOUR)
    word = CustomerWord.objects.take(row, "another_time", at=now, by=mari, wished=now + 5 * HOUR)
    assert str(kind.name) in html(at_desk(kadri), "/promises/said/")
    at_desk(kadri).post(f"/promises/said/{word.pk}/acceptance")
    row.refresh_from_db()
    assert row.due == now + 5 * HOUR and row.state == "open"


@every_kind
def test_its_owner_finds_it_in_the_figures(kind: Kind, promised, kadri, at_desk) -> None:
    now = timezone.now()
    promised(kind.id, at=now - 5 * HOUR, due=now - 2 * HOUR).keep(at=now - 3 * HOUR, by=kadri)
    desk = at_desk(kadri)
    assert f'<span class="name">{kind.name}</span>' in html(desk, f"/reports/promises/mine/?kind={kind.id}")
    assert f"{kind.name},1,1,1.0" in html(desk, "/reports/promises/mine/figures.csv")


@every_kind
def test_a_program_notes_it_and_keeps_it(kind: Kind, bicycle, kadri) -> None:
    program, due = Program(kadri), (timezone.now() + HOUR).isoformat()
    made = program.send("POST", "promises/", 201, kind=kind.id, words="Something", conversation=bicycle.pk, due=due)
    assert program.send("POST", f"promises/{made['id']}/settlement", 200)["state"] == "kept"


@every_kind
def test_it_goes_out_in_a_table_and_comes_in_again(kind: Kind, promised, tmp_path: Path) -> None:
    now = timezone.now()
    promised(kind.id, at=now - HOUR, due=now + HOUR, conversation=None)
    table, out = tmp_path / "promises.csv", io.StringIO()
    give(out)
    table.write_text(out.getvalue())
    Promise.objects.all().delete()
    assert take_in(table).new == 1
    assert Promise.objects.get().kind == kind.id
