"""Languages in which verbs have prefixes and nouns endings: the vocabulary knows more words than are listed."""

from datetime import date, datetime

import pytest

from hoia.promises.reading import due, read
from hoia.promises.reading.ready import tongue

from .tables import row, told


def classes(word: str) -> set[str]:
    entry = tongue("hu").vocabulary.entry(word)
    return set(entry.classes) if entry else set()


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("klímaszerelőnk", {"person", "our"}),
        ("bérjegyzékeket", {"document", "many_object"}),
        ("berjegyzekeket", {"document", "many_object"}),
        ("visszavasaljuk", {"we", "fix"}),
        ("átflexeljük", {"we", "fix"}),
        ("visszautlajuk", {"we", "pay"}),
    ],
)
def test_a_word_that_is_not_listed_is_known_by_its_parts(word, expected):
    assert expected <= classes(word)


@pytest.mark.parametrize("word", ["küldtük", "küldhetjük", "kicserélhetjük", "jegyzet", "számolnunk"])
def test_what_only_looks_like_a_promise_is_none(word):
    assert not {"me", "we"} & classes(word)


def test_a_noun_with_an_ending_of_another_case_is_no_object():
    assert "goods" not in classes("csomagnak")
    assert "aside" in classes("csomagnak")


@pytest.mark.parametrize("line", [
    "Holnap hívom vissza. => callback 11-19 17:00",
    "Vissza fogom hívni holnap. => callback 11-19 17:00",
    "Ha holnap elhozza a gépet a férje, pénteken megjavítjuk. => fix 11-20 17:00 cond",
    "Holnap a képet és a videót küldöm. => delivery 11-19 17:00",
])  # fmt: skip
def test_prefixes_stand_apart_clauses_end_with_commas_and_lists_part_nothing(line):
    message, wanted = row(line, "hu")
    assert told(read(message), message.sent) == wanted


def test_the_month_stands_before_the_day():
    moment = due("12.03-ig", datetime(2026, 11, 18, 10), "Europe/Budapest", "hu", "HU")
    assert moment.due is not None
    assert moment.due.date() == date(2026, 12, 3)
