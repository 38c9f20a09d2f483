"""What people type is read without complaint, whatever it is."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hoia.conversations.search.days import Days, days
from hoia.conversations.search.query import Clause, Filter, Term, parse

TODAY = date(2026, 11, 24)
PIECES = st.sampled_from(
    ["from:", "is:open", "-", '"', "OR", "|", "*", "#12", "before:", "2026-02-30", "õ", "arve", ":", "is:", "-is:", "@", "a@b.example", "“", "\x00", "\u202e", " "]
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(
    st.one_of(
        st.text(max_size=300),
        st.lists(st.one_of(PIECES, st.text(max_size=5))).map("".join),
        st.lists(PIECES).map(" ".join),
    )
)
def test_nothing_that_can_be_typed_raises(text):
    query = parse(text, TODAY)
    for clause in query.clauses:
        assert clause.terms
        assert all(word for term in clause.terms for word in term.words)


@pytest.mark.django_db
@settings(max_examples=60, deadline=None)
@given(st.one_of(st.text(max_size=80), st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=12).map("".join)))
def test_nothing_that_can_be_typed_breaks_a_search(text):
    from django.utils import timezone

    from hoia.conversations.search import find
    from hoia.people.models import Colleague, Role

    owner = Colleague(pk=1, role=Role.OWNER, given_name="Olev")
    assert find(text, owner, now=timezone.now()).total == 0


def test_words_filters_and_phrases_are_told_apart():
    query = parse('arve -"ei tasu" from:Mari is:open makse* a OR b', TODAY)
    assert query.clauses == [
        Clause((Term(("arve",)),)),
        Clause((Term(("ei", "tasu"), phrase=True),), without=True),
        Clause((Term(("mari",), place="from"),)),
        Clause((Term(("makse",), prefix=True),)),
        Clause((Term(("a",)), Term(("b",)))),
    ]
    assert query.filters == [Filter("is", "open")]
    assert query.problems == []


@pytest.mark.parametrize("text", ["re: arve", "10:30", "https://pood.example/arve", "AW:tere"])
def test_a_colon_alone_makes_no_filter(text):
    query = parse(text, TODAY)
    assert query.clauses
    assert query.filters == query.problems == []


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("olek:suletud", "is", "closed"), ("on:avatud", "is", "open"), ("állapot:nyitott", "is", "open"), ("er:åpen", "is", "open"),
        ("har:vedlegg", "has", "attachment"), ("van:melléklet", "has", "attachment"), ("sisaldab:manus", "has", "attachment"),
        ("silt:kiire", "tag", "kiire"), ("címke:sürgős", "tag", "sürgős"), ("tegeleb:mina", "assigned", "me"), ("felelős:én", "assigned", "me"),
        ("ansvarlig:ingen", "assigned", "none"), ("før:2026-01-01", "before", "2026-01-01"), ("enne:täna", "before", "täna"), ("után:7d", "after", "7d"),
        ("lag:salg", "team", "salg"), ("postkast:info", "in", "info"),
    ],
)  # fmt: skip
def test_filters_have_names_in_every_language_of_the_desk(text, name, value):
    [one] = parse(text, TODAY).filters
    assert (one.name, one.value) == (name, value)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026-11-03", date(2026, 11, 3), date(2026, 11, 3)), ("3.11.2026", date(2026, 11, 3), date(2026, 11, 3)),
        ("2026. 11. 3.", date(2026, 11, 3), date(2026, 11, 3)), ("3.12.", date(2025, 12, 3), date(2025, 12, 3)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)), ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("eile", date(2026, 11, 23), date(2026, 11, 23)), ("tegnap", date(2026, 11, 23), date(2026, 11, 23)),
        ("i går", date(2026, 11, 23), date(2026, 11, 23)), ("2w", date(2026, 11, 10), date(2026, 11, 10)),
    ],
)  # fmt: skip
def test_a_day_is_read_as_people_write_it(text, first, last):
    assert days(text, TODAY) == Days(first, last)


@pytest.mark.parametrize("text", ["", "32.1.2026", "2026-13", "soon", "9999999d", "2026-02-30", "0000-01-01"])
def test_what_is_no_day_is_not_taken_for_one(text):
    assert days(text, TODAY) is None
