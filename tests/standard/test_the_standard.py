"""The service standard: read by all, changed in versions by leads, renewed once a year, shown to customers when published."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from hoia.ledger.models import Event
from hoia.standard.criteria import CRITERIA, TEXTS
from hoia.standard.models import Outdated, Renewal, Standard

pytestmark = pytest.mark.django_db


@pytest.fixture
def lead(client: Client, liis: Any) -> Client:
    client.force_login(liis)
    return client


def form_of(standard: Standard, language: str = "en", **changed: str) -> dict[str, str]:
    """What the form holds when nothing was typed into it, and then what was."""
    said = {"seen": str(standard.number), "in": language, "why": ""}
    for clause in standard.clauses(language):
        said |= {f"{clause.id}-{text}": getattr(clause, text) for text in TEXTS}
    return said | {name.replace("__", "-"): words for name, words in changed.items()}


def test_every_desk_begins_with_the_nine_behaviours_and_three_more(client: Client, kadri: Any) -> None:
    client.force_login(kadri)
    page = client.get("/standard/").content.decode()
    assert [one.id for one in CRITERIA] == [
        "on_time", "punctual", "benefits", "listens", "by_name", "welcoming", "discreet", "courteous", "no_pressure",
        "rapport", "solves", "honest",
    ]  # fmt: skip
    assert {one.id for one in CRITERIA if one.needed} == {
        "on_time", "punctual", "discreet", "courteous", "no_pressure", "honest", "solves",
    }  # fmt: skip
    for one in CRITERIA:
        assert str(one.question) in page
    assert "/standard/edit" not in page  # an agent reads it


@pytest.mark.parametrize("language", ["et", "hu", "nb"])
def test_it_is_read_in_each_language(client: Client, kadri: Any, language: str) -> None:
    type(kadri).objects.filter(pk=kadri.pk).update(language=language)
    client.force_login(kadri)
    page = client.get("/standard/").content.decode()
    for clause, english in zip(
        Standard.beginning().clauses(language), Standard.beginning().clauses("en"), strict=True
    ):  # fmt: skip
        assert clause.question in page and clause.question != english.question


def test_a_change_makes_a_version_and_the_older_one_stays(lead: Client) -> None:
    beginning = Standard.objects.current()
    answer = lead.post("/standard/edit", form_of(beginning, listens__question="Do they listen?", why="Shorter"))
    assert answer.status_code == 302
    made = Standard.objects.current()
    assert (made.number, made.why) == (1, "Shorter")
    assert {one.id: one.question for one in made.clauses("en")}["listens"] == "Do they listen?"
    assert made.clauses("et") == beginning.clauses("et")  # only the English words were changed
    assert made.changed_since(beginning) == ["listens"]
    assert "Am I being heard?" in lead.get("/standard/0").content.decode()
    page = lead.get("/standard/").content.decode()
    assert "Do they listen?" in page and "Shorter" in page
    assert Event.objects.filter(verb="standard.changed", subject_id=made.pk).count() == 1


def test_nothing_changed_makes_no_version(lead: Client) -> None:
    lead.post("/standard/edit", form_of(Standard.objects.current()))
    assert not Standard.objects.exists()


def test_a_criterion_of_ones_own_joins_and_a_built_in_one_may_leave(lead: Client) -> None:
    own = {
        "own__name": "Clean hands", "own__question": "Is it clean here?", "own__kept": "Hands are washed before we begin.",
        "own__missed": "They are not.", "own__needed": "on", "benefits__out": "on",
    }  # fmt: skip
    lead.post("/standard/edit", form_of(Standard.objects.current(), **own))
    clauses = {one.id: one for one in Standard.objects.current().clauses("hu")}
    assert "benefits" not in clauses
    assert (clauses["own-1"].question, clauses["own-1"].needed, clauses["own-1"].own) == (
        "Is it clean here?",
        True,
        True,
    )
    lead.post("/standard/edit", form_of(Standard.objects.current(), **{"own-1__out": "on"}))
    lead.post("/standard/edit", form_of(Standard.objects.current(), **own | {"benefits__out": ""}))
    assert Standard.objects.current().criteria[-1]["id"] == "own-2"  # the name of the one that left is not used again


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"own__name": "Half a criterion"}, "A criterion of your own needs this, too."),
        ({"listens__question": ""}, "This field is required."),
        ({"listens__question": "x" * 121}, "at most 120 characters"),
        ({f"{one.id}__out": "on" for one in CRITERIA}, "A standard without a single criterion says nothing."),
    ],
)
def test_what_cannot_be_a_standard_is_told_and_not_saved(lead: Client, typed: dict[str, str], said: str) -> None:
    answer = lead.post("/standard/edit", form_of(Standard.objects.current(), **typed))
    assert answer.status_code == 422 and said in answer.content.decode()
    assert not Standard.objects.exists()


def test_who_saves_second_keeps_their_words_and_is_told(lead: Client, tormod: Any) -> None:
    mine = form_of(Standard.objects.current(), solves__question="Is it done?")
    other = Client()
    other.force_login(tormod)
    other.post("/standard/edit", form_of(Standard.objects.current(), listens__question="Do they listen?"))
    answer = lead.post("/standard/edit", mine)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "Somebody saved a new version" in page and "Is it done?" in page
    assert Standard.objects.current().number == 1
    form = answer.context["form"]
    lead.post(
        "/standard/edit", {name: form[name].value() or "" for name in form.fields if form[name].value()} | {"in": "en"}
    )
    current = Standard.objects.current()
    questions = {one.id: one.question for one in current.clauses("en")}
    assert current.number == 2
    assert (questions["listens"], questions["solves"]) == ("Do they listen?", "Is it done?")  # neither hand is lost
    with pytest.raises(Outdated):
        Standard.objects.change([], seen=1, at=timezone.now(), by=tormod)


def test_an_older_version_can_count_again(lead: Client) -> None:
    lead.post("/standard/edit", form_of(Standard.objects.current(), listens__question="Do they listen?"))
    assert lead.post("/standard/0/return").status_code == 302
    current = Standard.objects.current()
    assert current.number == 2 and current.criteria == Standard.beginning().criteria
    lead.post("/standard/0/return")
    assert Standard.objects.count() == 2  # it says so already
    assert lead.post("/standard/7/return").status_code == 404


def test_the_team_goes_through_it_once_a_year(lead: Client) -> None:
    assert "it is time" in lead.get("/standard/").content.decode()
    lead.post("/standard/renewal")
    assert "it is time" not in lead.get("/standard/").content.decode()
    Renewal.objects.update(at=timezone.now() - timedelta(days=366))
    assert "it is time" in lead.get("/standard/").content.decode()


def test_customers_read_it_only_while_it_is_published(lead: Client) -> None:
    anybody = Client()
    assert anybody.get("/our-standard/").status_code == 404
    lead.post("/standard/publication", {"on": "1"})
    lead.post("/standard/publication", {"on": "1"})
    page = anybody.get("/our-standard/", headers={"accept-language": "en"}).content.decode()
    assert "Am I being heard?" in page and "Liis" not in page
    lead.post("/standard/publication", {"on": "0"})
    assert anybody.get("/our-standard/").status_code == 404
    told = list(Event.objects.filter(verb__startswith="standard.").order_by("pk").values_list("verb", flat=True))
    assert told == ["standard.published", "standard.withdrawn"]


@pytest.mark.parametrize("path", ["edit", "renewal", "publication", "0/return"])
def test_only_leads_change_it(client: Client, kadri: Any, path: str) -> None:
    client.force_login(kadri)
    assert (
        client.post(f"/standard/{path}", form_of(Standard.objects.current(), listens__question="No?")).status_code
        == 404
    )
    assert not Standard.objects.exists() and not Renewal.objects.exists()


def test_the_questions_are_right_by_their_own_examples(client: Client, kadri: Any) -> None:
    client.force_login(kadri)
    asked = client.get("/standard/quiz")
    seed, rows = asked.context["seed"], asked.context["rows"]
    assert len(rows) == 6 and len({row["question"].right for row in rows}) == 6
    known = {one.id: one for one in Standard.beginning().clauses("en")}
    for row in rows:
        question, shown = row["question"], known[row["question"].right]
        assert question.example == (shown.missed_example if question.missed else shown.kept_example)
        assert question.right in question.choices and len(set(question.choices)) == 4
    right = {f"q{at}": row["question"].right for at, row in enumerate(rows)}
    assert "6 of 6 were right." in client.post("/standard/quiz", {"seed": seed, **right}).content.decode()
    wrong = right | {"q0": next(one for one in rows[0]["question"].choices if one != right["q0"])}
    page = client.post("/standard/quiz", {"seed": seed, **wrong}).content.decode()
    assert "5 of 6 were right." in page and "not this one" in page
    assert not Event.objects.exists()  # nothing of it is kept


@pytest.mark.parametrize("seed", ["", "x", "-1", "9" * 40])
def test_a_broken_seed_asks_other_questions(client: Client, kadri: Any, seed: str) -> None:
    client.force_login(kadri)
    assert client.post("/standard/quiz", {"seed": seed, "q0": "nothing"}).status_code == 200
