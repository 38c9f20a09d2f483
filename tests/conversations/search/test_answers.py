"""The same questions have the same answers on SQLite and on PostgreSQL: run once on each."""

import pytest

from hoia.conversations.search import find

from .corpus import EXPECTED, NOW


def found(desk, text, who=None):
    return find(text, who or desk.owner, now=NOW)


def test_every_question_of_the_corpus_has_its_answer(desk):
    wrong = []
    for text, names in EXPECTED:
        answer = found(desk, text)
        got = sorted(map(desk.name_of, answer.rows))
        if got != sorted(names.split()) or answer.total != len(got) or answer.more:
            wrong.append((text, got, names, answer.total))
    assert not wrong
    assert len(EXPECTED) >= 40


def test_the_newest_conversation_comes_first(desk):
    rows = found(desk, "in:info -qqq").rows
    assert [desk.name_of(row) for row in rows] == ["möbel", "arve-et", "külmik", "kõne"]
    assert [desk.name_of(row) for row in found(desk, "from:@posta.example").rows] == ["tükör", "futár", "számla"]


def test_pages_follow_one_another_without_loss(desk):
    whole = [row.pk for row in found(desk, "desk OR hoia").rows]
    parts = [
        row.pk
        for start in range(0, 20, 5)
        for row in find("desk OR hoia", desk.owner, now=NOW, start=start, size=5).rows
    ]
    assert len(whole) == len(desk.conversations)
    assert parts == whole
    assert find("desk OR hoia", desk.owner, now=NOW, start=5, size=5).total == len(whole)


def test_a_conversation_is_found_by_its_number(desk):
    row = desk.conversations["tükör"]
    assert [one.pk for one in found(desk, f"#{row.pk}").rows] == [row.pk]
    assert found(desk, f"#{row.pk}", desk.kadri).rows == []


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("is:purple", "“purple” is not a state"),
        ("before:someday", "“someday” is not a day"),
        ("has:patience", "“has:patience” is not known"),
        ("in:nowhere", "There is no inbox “nowhere” within your reach."),
        ("assigned:nobodyatall", "There is no colleague “nobodyatall”."),
        ("tag:x1", "There is no tag “x1”."),
        ("team:x1", "There is no team “x1”."),
        ("from:", "“from:” needs something after the colon."),
    ],
)
def test_a_wrong_filter_is_answered_by_a_sentence(desk, text, sentence):
    answer = found(desk, text)
    assert any(problem.startswith(sentence) for problem in answer.problems)


def test_a_name_that_nobody_has_finds_nothing(desk):
    assert found(desk, "in:nowhere tere").total == 0
    assert found(desk, "tag:x1").rows == []
