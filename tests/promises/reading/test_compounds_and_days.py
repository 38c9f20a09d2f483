"""Words joined into one, days that were named before, and weeks by their number, in a few words of German."""

import sys
from dataclasses import replace
from datetime import datetime

import pytest

from hoia.promises.reading import Message, due, read
from hoia.promises.reading.language import rule
from hoia.promises.reading.tongue import Tongue

from .test_fifth_language import GERMAN

LANGUAGE = replace(
    GERMAN,
    nouns={"document": "vertrag", "goods": "stuhl"},
    tails={"compound": ""},
    tailed=("document", "goods"),
    direct=("compound",),
    verbs={"give": "geb", "phone": "ruf"},
    words={**GERMAN.words, "glue": "in"},
    times=(
        *GERMAN.times,
        rule("date", "woche {figure}", period="week"),
        rule("date", "{weekday} in woche {figure}", period="week"),
        rule("date", "an jenem tag", follows=0),
    ),
)


@pytest.fixture
def german(monkeypatch):
    tongue = Tongue(LANGUAGE)
    module = sys.modules["hoia.promises.reading.read"]
    monkeypatch.setattr(module, "tongue", lambda code: tongue)
    monkeypatch.setattr(module, "codes_of_languages", lambda: ("xx",))


def told(text):
    found = read(Message(text, "us", datetime(2026, 11, 18, 10), "UTC", lang="xx"))
    return [(one.kind, one.due and one.due.strftime("%m-%d %H:%M")) for one in found]


def test_a_compound_is_what_its_last_part_is(german):
    assert told("Wir geben Ihnen den Kaufvertrag.") == [("delivery", None)]
    assert told("Wir geben Ihnen das Auftragen.") == [("other", None)]


def test_that_day_is_the_day_named_last(german):
    assert told("Der Monteur ist Freitag da. Ich rufe Sie an jenem Tag an.") == [("callback", "11-20 17:00")]
    assert told("Ich rufe Sie an jenem Tag an.") == [("callback", None)]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [("Woche 48", datetime(2026, 11, 27, 17)), ("Montag in Woche 2", datetime(2027, 1, 11, 17)), ("Woche 60", None)],
)
def test_a_week_has_a_number(german, words, wanted):
    assert due(words, datetime(2026, 11, 18, 10), lang="xx").due == wanted
