"""A fifth language is one file: here a few words of German, with verbs in two parts and a tongue that bounds by endings."""

import re
import sys
import textwrap
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from hoia.promises.reading import Message, read
from hoia.promises.reading.language import Clause, Filter, Frame, Language, rule
from hoia.promises.reading.tongue import Tongue

GERMAN = Language(
    code="xx",
    name="A little German",
    words={"us": "ich wir", "and": "und", "now": "jetzt gerade"},
    values={
        "n": {"eins": 1, "zwei": 2, "drei": 3},
        "offset": {"heute": 0, "morgen": 1, "übermorgen": 2},
        "weekday": {"montag": 0, "freitag": 4},
        "unit": {"tag tage tagen": "day", "stunde stunden": "hour"},
        "month": {"dezember": 12},
    },
    value_forms={"weekday": (("$", "s", ""), ("$", "ig", "until"))},
    verbs={"phone": "ruf", "send": "schick", "check": "prüf"},
    forms={"present": (("$", "e|en"),), "infinitive": (("$", "en"),)},
    nouns={"money": "geld", "document": "vertrag"},
    phrases=(("{=ruf} <x>{0,8} an", "phone"),),
    times=(
        rule("clock", "{hour} uhr"),
        rule("clock", "{hm} uhr?"),
        rule("date", "{offset}"),
        rule("date", "{weekday}"),
        rule("date", "{day} <dot> {month}"),
        rule("span", "{n} {unit}"),
        rule("bare", "{hour}"),
        rule("time", "in {span}"),
        rule("time", "bald", vague=True),
        rule("head", "bis|um", bound="by"),
        rule("tail", "~kor"),
    ),
    frames=(Frame("<us> {present}|{present} <us>", "present", joins="present", sure=0.8),),
    filters=(Filter("<question>", "question", "sentence"), Filter("<now>", "at once")),
    clauses=(Clause("sobald sie", "if"), Clause("sobald", "event")),
    object_before=True,
    spelt_out=(("ü", "ue"),),
)


@pytest.fixture
def german(monkeypatch):
    tongue = Tongue(GERMAN)
    module = sys.modules["hoia.promises.reading.read"]
    monkeypatch.setattr(module, "tongue", lambda code: tongue)
    monkeypatch.setattr(module, "codes_of_languages", lambda: ("xx",))


def told(text, sent=datetime(2026, 11, 18, 10)):
    return [
        (one.kind, one.due and one.due.strftime("%m-%d %H:%M"), one.vague, one.conditional)
        for one in read(Message(text, "us", sent, "UTC", lang="xx"))
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ich rufe Sie morgen um 15 Uhr an.", [("callback", "11-19 15:00", False, False)]),
        ("Morgen schicke ich Ihnen den Vertrag.", [("delivery", "11-19 17:00", False, False)]),
        ("Wir prüfen und schicken das Geld bis Freitag.", [("refund", "11-20 17:00", False, False)]),
        ("Wir schicken es freitagig.", [("delivery", "11-20 17:00", False, False)]),
        ("Ich schicke es am 3. Dezember.", [("delivery", "12-03 17:00", False, False)]),
        ("Ich schicke es um 15-kor.", [("delivery", "11-18 15:00", False, False)]),
        ("Ich schicke es uebermorgen.", [("delivery", "11-20 17:00", False, False)]),
        ("Ich schicke es ubermorgen.", [("delivery", "11-20 17:00", False, False)]),
        ("Wir schicken es bald.", [("delivery", None, True, False)]),
        ("Sobald Sie zahlen, schicken wir den Vertrag.", [("delivery", None, False, True)]),
        ("Sobald es da ist, schicken wir den Vertrag.", [("delivery", None, True, False)]),
        ("Schicke ich es morgen?", []),
        ("Ich schicke es jetzt.", []),
    ],
)
def test_a_fifth_language_is_one_file(german, text, wanted):
    assert told(text) == wanted


def test_a_language_that_names_a_class_without_words_is_refused():
    with pytest.raises(ValueError, match="nowhere"):
        Tongue(Language("yy", "", {"us": "i"}, {}, {}, {}, {}, (), (Frame("<us> {nowhere}", "x"),)))


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"aliases": {"nirgends": "n"}}, "`aliases` names words that stand in no table: nirgends"),
        ({"guessed": (("x$", "nirgends"),)}, "`guessed` names words that stand in no table: nirgends"),
        ({"tails": {"object": "(n$"}}, "'.n.' is no regular expression"),
        ({"forms": {"present": (("(n$", "e"),)}}, "'.n.' is no regular expression"),
        ({"value_forms": {"weekday": (("(n$", "s", ""),)}}, "'.n.' is no regular expression"),
        ({"past": "nirgends"}, "no table has words for it: nirgends"),
        ({"verbs": {"fly": "flieg"}}, "no kind is known for fly; give each a row in `kinds`"),
        ({"words": {**GERMAN.words, "n": "x"}}, "one name for two classes, give one another: n"),
    ],
)
def test_what_a_file_gets_wrong_is_told_in_a_sentence(wrong, sentence):
    with pytest.raises(ValueError, match=sentence):
        Tongue(replace(GERMAN, **{"phrases": (), **wrong}))


def test_the_smallest_file_of_the_page_reads_a_promise(monkeypatch):
    """It is taken from the page as it stands."""
    page = (Path(__file__).parents[3] / "docs" / "how-to" / "language.md").read_text()
    code = textwrap.dedent(re.search(r"^    from \.\.language.*?(?=^\S)", page, re.MULTILINE | re.DOTALL)[0])
    made: dict = {}
    exec(code.replace("from ..language", "from hoia.promises.reading.language"), made)  # noqa: S102 - our own page
    module = sys.modules["hoia.promises.reading.read"]
    monkeypatch.setattr(module, "tongue", lambda code: Tongue(made["LANGUAGE"]))
    monkeypatch.setattr(module, "codes_of_languages", lambda: ("xx",))
    assert told("Ich schicke morgen bis 15 die Rechnung.") == [("delivery", "11-19 15:00", False, False)]


def test_a_noun_in_an_oblique_form_is_not_what_a_verb_acts_on(monkeypatch):
    words = replace(
        GERMAN,
        nouns={"money": "geld", "document": "vertrag"},
        noun_forms={"plain": (("$", ""),), "with": (("$", "e"),)},
    )
    monkeypatch.setattr(sys.modules["hoia.promises.reading.read"], "tongue", lambda code: Tongue(words))
    monkeypatch.setattr(sys.modules["hoia.promises.reading.read"], "codes_of_languages", lambda: ("xx",))
    assert told("Ich schicke dem gelde den Vertrag morgen.")[0][0] == "refund"
    words = replace(words, oblique=("with",))
    assert told("Ich schicke dem gelde den Vertrag morgen.")[0][0] == "delivery"
