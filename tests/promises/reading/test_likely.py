"""What was learnt from labelled messages stands beside the rules: it finds, takes back and names kinds; the rules stand without."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from hoia.promises.command import answers, message
from hoia.promises.reading import Message, may_promise, read
from hoia.promises.reading.likely import ABOVE, FOLDER, PARTS
from hoia.promises.reading.ready import tongue
from hoia.promises.reading.sentences import MOST_TOKENS
from hoia.promises.reading.tongue import codes_of_languages

from .tables import PLACES, rows, told

SETS = Path(__file__).parents[1] / "sets"
LANGUAGES = codes_of_languages()
SENT = datetime(2026, 11, 18, 10)
LANE = 1 << 64

NO_FRAME = [
    ("en", "Our Lagos desk will look at the log and report to you in writing within forty-eight hours.", "reply", "2026-11-20T10:00"),
    ("et", "Katuseleke: plekksepp on teie juures esmaspäeval vahemikus 8–10.", "visit", "2026-11-23T10:00"),
    ("hu", "Az ajánlat holnap reggelre ott figyel a postafiókjában.", "delivery", "2026-11-19T12:00"),
    ("nb", "Vitnemålet, jo, det sender studieadministrasjonen rekommandert til deg den 28.", "delivery", "2026-11-28T17:00"),
]  # fmt: skip
TAKEN_BACK = [
    ("en", "Sit tight, I'm just pulling up your booking and looking at the dates for next week."),
    ("et", "Pangapüha tõttu liiguvad maksed tol nädalal visamalt kui muidu."),
    ("hu", "A kötetek kiosztása idén is szeptember első hetében esedékes, mint minden iskolában."),
    ("nb", "Optimist som jeg er, tipper jeg at alt er i boks til helgen."),
]


def _said(lang, text):
    return Message(text, "us", SENT, *PLACES[lang], lang)


@pytest.mark.parametrize(("lang", "text", "kind", "due"), NO_FRAME, ids=[row[0] for row in NO_FRAME])
def test_a_promise_for_which_no_rule_was_written_is_found_by_its_words_and_says_which(lang, text, kind, due):
    assert read(_said(lang, text), by_rules=True) == []
    (found,) = read(_said(lang, text))
    assert (found.by, found.kind, found.due) == ("us", kind, datetime.fromisoformat(due))
    assert text[found.start : found.end] == found.quote
    assert 0.5 < found.confidence < 1
    assert "frame:likely" in found.reasons
    assert any(reason.startswith(("t:", "w:", "c:", "k:", "begin:", "end:")) for reason in found.reasons)
    assert may_promise(text, "us", lang)


@pytest.mark.parametrize(("lang", "text"), TAKEN_BACK, ids=[row[0] for row in TAKEN_BACK])
def test_what_a_rule_takes_for_a_promise_and_is_none_is_taken_back(lang, text):
    assert read(_said(lang, text), by_rules=True) != []
    assert read(_said(lang, text)) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nearly_every_sentence_of_the_tables_is_read_as_the_rules_read_it(lang):
    table = rows("sentences", lang)
    same = sum(told(read(row.message), row.message.sent) == row.wanted for row in table)
    assert same >= 0.98 * len(table)


@pytest.mark.parametrize("lang", sorted(path.stem for path in FOLDER.glob("*.json")))
def test_what_was_learnt_is_small_and_the_weights_of_a_whole_sentence_never_run_into_each_other(lang):
    path = FOLDER / f"{lang}.json"
    assert path.stat().st_size < 1_500_000
    clause = json.loads(path.read_text("utf-8"))["clause"]
    assert all(len(row) in (1, len(clause["bias"])) for rows_ in clause["weights"].values() for row in rows_.values())
    most = max(abs(weight) for rows_ in clause["weights"].values() for row in rows_.values() for weight in row)
    assert most < ABOVE
    features = MOST_TOKENS * 3 * 6  # in no group of features a token counts so often
    assert features * 2 * ABOVE * PARTS < LANE


def test_the_command_leaves_aside_what_was_learnt_when_asked_to():
    lang, text, *_ = NO_FRAME[0]
    line = json.dumps({"id": 1, "lang": lang, "from": "us", "sent": SENT.isoformat(), "text": text})
    assert [len(one["promises"]) for one in answers([line])] == [1]
    assert [len(one["promises"]) for one in answers([line], by_rules=True)] == [0]


def test_a_long_run_of_words_is_weighed_like_any_other():
    text = "we will send you the contract tomorrow " * 2_000
    assert all(0 < one.confidence < 1 for one in read(_said("en", text)))


@pytest.mark.parametrize("lang", sorted(path.name.partition(".")[0] for path in SETS.glob("*.dev4.jsonl")))
def test_where_nothing_may_be_promised_nothing_is_found(lang):
    path = SETS / f"{lang}.dev4.jsonl"
    given = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    found = [one for one in given if read(message(one))]
    assert len(found) > len(given) / 3
    assert [one["id"] for one in found if not may_promise(one["text"], one["from"], lang)] == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Departure: Friday 06:40, arrival: Friday 09:15."),
        ("en", "tomorrow, tomorrow, tomorrow"),
        ("et", "Saabumine: reede kell 15, lahkumine: pühapäev kell 11."),
        ("hu", "Elküldve: 2026. november 25., szerda 10:02"),
        ("nb", "Åpent: mandag, onsdag, fredag"),
    ],
)
def test_bare_times_promise_nothing(lang, text):
    assert read(_said(lang, text)) == []


def test_a_customer_who_pays_or_comes_makes_neither_refund_nor_visit():
    said = [
        ("en", "We'll pay the money back to your card by Friday.", "other"),
        ("nb", "Jeg stikker innom fredag klokken ti.", "appointment"),
    ]
    for lang, text, kind in said:
        message_ = Message(text, "customer", SENT, *PLACES[lang], lang)
        assert [(one.by, one.kind) for one in read(message_)] == [("customer", kind)]


def test_a_kind_of_which_nothing_was_learnt_is_not_mended(monkeypatch):
    text = "We will ring you tomorrow at three."
    assert [one.kind for one in read(_said("en", text))] == ["callback"]
    monkeypatch.setitem(tongue("en").kinds["phone"], "", "loan")
    assert [one.kind for one in read(_said("en", text))] == ["loan"]
