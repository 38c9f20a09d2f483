"""A customer's rights over what was promised: joined with their record, handed out, forgotten."""

import json
import zipfile

import pytest

from hoia.ledger.models import Event
from hoia.people.forgetting import erase, export, what_would_go
from hoia.people.models.merging import merge
from hoia.promises.models import Example, Promise, Settlement, Step
from hoia.promises.sweeps import look
from tests.promises.conftest import AT_THREE, NOW

pytestmark = pytest.mark.django_db
SECRET = "xylograph"


def test_with_two_records_their_promises_are_joined_and_taken_apart(call, mari, john, promised, kadri) -> None:
    other = promised(conversation=None, customer=john)
    joined = merge(mari, john, at=NOW, by=kadri)
    assert set(Promise.objects.to(john)) == {call, other}
    assert joined.undo(at=NOW, by=kadri)
    assert list(Promise.objects.to(mari)) == [call] and list(Promise.objects.to(john)) == [other]


def test_a_copy_of_everything_holds_what_was_promised_and_what_became_of_it(call, mari, kadri, tormod) -> None:
    call.keep(at=NOW, by=kadri, reason="Told her all")
    with zipfile.ZipFile(export(mari, at=NOW, by=tormod)) as archive:
        [row] = json.loads(archive.read("promises.json"))
    assert row["words"] == "Call about the bicycle" and row["state"] == "kept"
    assert row["settlements"][0]["reason"] == "Told her all"


def everything_kept() -> str:
    """All that the tables of this room and the ledger hold, as one text."""
    from django.apps import apps

    rows = [list(model.objects.values()) for model in apps.get_app_config("promises").get_models()]
    return json.dumps([*rows, list(Event.objects.exclude(verb__startswith="customer").values())], default=str)


def test_who_is_forgotten_leaves_no_words_behind_and_nobody_is_reminded_any_more(promised, mari, kadri, tormod) -> None:
    quote = {"quote": SECRET, "confidence": 0.9}
    found = promised(words=SECRET, conditional=SECRET, proposed=True, **quote)
    kept = promised("visit", words=SECRET, place=SECRET, proposed=True, **quote)
    kept.confirm(at=NOW, by=kadri, words=f"{SECRET} again")
    kept.begin(at=AT_THREE, by=kadri, cause=SECRET)
    late = promised(words=SECRET)
    late.chase(at=NOW, quote=SECRET)
    late.correct(at=NOW, by=kadri, words=f"{SECRET} {SECRET}")
    late.lapse(AT_THREE.replace(hour=18))
    gone = promised(words=SECRET, proposed=True, **quote)
    gone.dismiss(at=NOW, by=kadri, reason=SECRET)
    broken = promised(words=SECRET)
    broken.give_up(at=NOW, by=kadri, reason=SECRET)
    assert everything_kept().count(SECRET) > 15
    assert any("5 promises" in phrase for phrase in what_would_go(mari))
    erase(mari, at=AT_THREE, by=tormod)
    assert SECRET not in everything_kept()
    assert not Promise.objects.alive().exists() and not Step.objects.exists() and not Example.objects.exists()
    look(AT_THREE.replace(year=2027))
    states = {row.pk: row.state for row in Promise.objects.all()}
    assert states == {
        found.pk: "dismissed",
        kept.pk: "kept",
        late.pk: "late",
        gone.pk: "dismissed",
        broken.pk: "broken",
    }
    assert Settlement.objects.filter(promise=late).count() == 1


def test_what_we_promised_each_other_inside_for_them_goes_too_but_not_what_others_rest_on(
    promised, mari, john, kadri, tormod
) -> None:
    inside = {"conversation": None, "customer": None, "words": SECRET}
    for_mari, below, for_both = promised(**inside), promised(**inside), promised(**inside | {"words": "the van"})
    outer, other = promised(), promised(conversation=None, customer=john)
    for over, under in ((outer, for_mari), (for_mari, below), (outer, for_both), (other, for_both)):
        over.rest_on(under, at=NOW, by=kadri)
    below.give_up(at=NOW, by=kadri, reason=SECRET)
    erase(mari, at=AT_THREE, by=tormod)
    assert SECRET not in everything_kept()
    for_both.refresh_from_db()
    assert for_both.words == "the van" and for_both.is_alive
