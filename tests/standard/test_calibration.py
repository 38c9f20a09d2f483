"""Rounds of calibration: drawn by chance, marked hidden from each other, closed by a lead, and what they agree about."""

import csv
import io
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from hoia.engine.cli import main
from hoia.ledger.models import Event
from hoia.standard.calibrating import draw
from hoia.standard.models import Calibration, Review, Standard
from hoia.standard.statistics.agreement import agreement
from tests.people_fixtures import MORNING, colleague

pytestmark = pytest.mark.django_db

MARKED = (
    "benefits",
    "listens",
    "by_name",
    "welcoming",
    "discreet",
    "courteous",
    "no_pressure",
    "rapport",
    "solves",
    "honest",
)
KEPT = dict.fromkeys(MARKED, "kept")


def sign_in(one: Any) -> Client:
    client = Client()
    client.force_login(one)
    return client


@pytest.fixture
def lead(liis: Any) -> Client:
    return sign_in(liis)


@pytest.fixture
def rested(answered: Callable[..., Any], all_have_read: Any) -> list[Any]:
    """Six conversations that Kadri answered some days ago."""
    now = timezone.now()
    return [answered(at=now - timedelta(days=days), asked=f"Question {days}. Mari Tamm") for days in range(4, 10)]


@pytest.fixture
def round_(liis: Any, agnes: Any, rested: list[Any]) -> Calibration:
    """An open round of four conversations for Ágnes and Liis."""
    return Calibration.open_round("November", rested[:4], [agnes, liis], at=MORNING, by=liis)


def mark(round_: Calibration, reviewer: Any, *given: dict[str, str]) -> None:
    """Mark the conversations of a round in their order, through the page of the review."""
    client = sign_in(reviewer)
    rows = round_.reviews.filter(reviewer=reviewer, concluded_at=None).order_by("conversation")
    for review, marks in zip(list(rows), given, strict=False):
        form = {f"m-{id}": value for id, value in (KEPT | marks).items()}
        assert client.post(f"/reviews/{review.pk}/marks", form).status_code == 302
        assert client.post(f"/reviews/{review.pk}/conclusion", form).status_code == 302


def pages(reader: Any, round_: Calibration) -> str:
    """Everything a round and its reviews show to a reader."""
    client = sign_in(reader)
    paths = [
        f"/reviews/calibrations/{round_.pk}",
        f"/reviews/calibrations/{round_.pk}/marks.csv",
        "/reviews/calibrations/",
    ]
    answers = [
        client.get(path) for path in [*paths, "/reviews/", *(f"/reviews/{one.pk}" for one in round_.reviews.all())]
    ]
    return " ".join(" ".join(one.content.decode().split()) for one in answers if one.status_code == 200)


def opened(client: Client, **typed: Any) -> Any:
    return client.post("/reviews/calibrations/new", {"name": "November", "count": "4"} | typed)


def test_a_round_takes_conversations_by_chance_and_gives_each_to_everybody(
    lead: Client, rested: list[Any], liis: Any, agnes: Any
) -> None:
    answer = opened(lead, reviewers=[liis.pk, agnes.pk])
    made = Calibration.objects.get()
    assert answer.status_code == 302 and answer.url == f"/reviews/calibrations/{made.pk}"
    assert made.name == "November" and made.closed_at is None and set(made.reviewers.all()) == {liis, agnes}
    taken = set(made.reviews.values_list("conversation", flat=True))
    assert len(taken) == 4 and taken <= {one.pk for one in rested}
    assert made.reviews.count() == 8 and not made.reviews.exclude(colleague=None).exists()
    assert Event.objects.filter(verb="calibration.opened", subject_id=made.pk).count() == 1
    drawn = {tuple(one.pk for one in draw(liis, [liis, agnes], 3, timezone.now())) for _ in range(40)}
    assert len(drawn) > 5  # by chance, not the first ones


def test_only_what_came_to_rest_lately_within_everybodys_reach_and_was_answered_by_others(
    liis: Any, agnes: Any, kadri: Any, tormod: Any, rested: list[Any], answered: Callable[..., Any], payroll: Any
) -> None:
    now = timezone.now()
    stranger = colleague("Ants", "Tamm", "agent", "en")
    answered(at=now - timedelta(days=40))  # too old
    answered(at=now - timedelta(hours=5))  # still warm
    answered(at=now - timedelta(days=5), inbox=payroll)  # beyond the reach of Liis
    answered(at=now - timedelta(days=5), by=stranger)  # has not read the notice
    mine = answered(at=now - timedelta(days=5), by=liis)
    silent = answered(at=now - timedelta(days=5))
    silent.messages.filter(direction="out").delete()
    wanted = {one.pk for one in rested}
    assert {one.pk for one in draw(liis, [liis, agnes], 30, now)} == wanted
    assert {one.pk for one in draw(tormod, [tormod, agnes], 30, now)} == wanted | {
        mine.pk
    }  # Ágnes does not see Payroll
    assert draw(liis, [kadri, liis], 30, now) == []  # they answered everything themselves


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"count": "7"}, "There are only 6 such conversations."), ({"count": "2"}, "greater than or equal to 3"),
        ({"count": "31"}, "less than or equal to 30"), ({"name": ""}, "This field is required."),
    ],
)  # fmt: skip
def test_what_cannot_be_a_round_is_told(
    lead: Client, rested: list[Any], liis: Any, agnes: Any, typed: dict[str, str], said: str
) -> None:
    answer = opened(lead, reviewers=[liis.pk, agnes.pk], **typed)
    assert answer.status_code == 422 and said in answer.content.decode() and not Calibration.objects.exists()


def test_agreement_takes_two(lead: Client, rested: list[Any], agnes: Any, per: Any) -> None:
    for reviewers in ([agnes.pk], [], [agnes.pk, per.pk]):
        assert opened(lead, reviewers=reviewers).status_code == 422
    assert "agreement takes two" in opened(lead, reviewers=[agnes.pk]).content.decode()
    assert not Calibration.objects.exists()


def test_without_a_notice_no_round_is_opened(lead: Client, liis: Any, agnes: Any) -> None:
    assert "before the notice is given" in lead.get("/reviews/calibrations/new").content.decode()
    assert opened(lead, reviewers=[liis.pk, agnes.pk]).status_code == 422 and not Calibration.objects.exists()


def test_while_it_is_open_everybody_sees_only_how_far_everybody_is(round_: Calibration, liis: Any, agnes: Any) -> None:
    mark(round_, agnes, {"listens": "missed"}, {"solves": "missed"})
    Review.objects.filter(reviewer=agnes).update(note="A secret word", unmet="A secret need")
    page = pages(liis, round_)
    assert "2 of 4" in page and "0 of 4" in page
    assert "For you to mark" in page and page.count("Everybody marks by themselves") == 1
    for secret in ("secret", "How far you agree", "criteria apart"):
        assert secret not in page
    assert sign_in(liis).get(f"/reviews/calibrations/{round_.pk}/marks.csv").status_code == 404
    client = sign_in(liis)
    seen = {one.reviewer: client.get(f"/reviews/{one.pk}").status_code for one in round_.reviews.all()}
    assert seen == {liis: 200, agnes: 404}


def test_marks_of_others_are_hidden_from_everybody_until_it_is_closed(
    round_: Calibration, liis: Any, agnes: Any, kadri: Any, tormod: Any, per: Any
) -> None:
    mark(round_, agnes, {"listens": "missed"})
    Review.objects.filter(reviewer=agnes).update(note="A secret word")
    for reader in (liis, kadri, tormod, per):
        assert "A secret word" not in pages(reader, round_), reader
    assert "A secret word" in pages(agnes, round_)  # her own
    round_.close(at=MORNING, by=liis)
    assert "A secret word" in pages(liis, round_)
    for reader in (kadri, per):
        assert sign_in(reader).get(f"/reviews/calibrations/{round_.pk}").status_code == 404


def test_closing_shows_the_agreement_of_every_criterion_and_all_marks(
    round_: Calibration, lead: Client, liis: Any, agnes: Any
) -> None:
    mark(round_, agnes, {"listens": "missed"}, {"listens": "kept"}, {"solves": "missed"}, {})
    mark(round_, liis, {"listens": "kept"}, {"listens": "missed"}, {"solves": "missed"}, {"solves": "missed"})
    assert lead.post(f"/reviews/calibrations/{round_.pk}/closing").status_code == 302
    round_.refresh_from_db()
    assert round_.closed_at is not None and Event.objects.filter(verb="calibration.closed").count() == 1
    answer = lead.get(f"/reviews/calibrations/{round_.pk}")
    lines = {one.clause.id if one.clause else "verdict": one for one in answer.context["lines"]}
    assert set(lines) == {*MARKED, "verdict"}  # what records decide is nobody's opinion
    order = ("missed", "not_observed", "kept")
    listens = agreement([["missed", "kept"], ["kept", "missed"], ["kept", "kept"], ["kept", "kept"]], order=order)
    assert lines["listens"].agreement == listens and lines["listens"].reword
    # Worked out by hand: one pair of four apart, five marks kept and three missed.
    assert (
        lines["solves"].agreement.alpha == pytest.approx(1 - 7 * 1 / (5 * 3)) and lines["solves"].agreement.raw == 0.75
    )
    assert lines["courteous"].agreement.alpha is None and not lines["courteous"].reword
    assert [lines["verdict"].agreement.conversations, lines["verdict"].agreement.raw] == [4, 0.75]
    page = " ".join(answer.content.decode().split())
    assert "2 criteria mean different things to you" in page and page.count("reword this") == 2
    assert 'href="/standard/edit"' in page and "all marks equal" in page and page.count("1 criterion apart") == 3
    assert "no criterion apart" in page
    assert 'href="/standard/edit"' not in sign_in(agnes).get(f"/reviews/calibrations/{round_.pk}").content.decode()


def test_what_is_not_concluded_when_it_closes_never_counts(round_: Calibration, liis: Any, agnes: Any) -> None:
    mark(round_, agnes, *[{}] * 4)
    mark(round_, liis, {"solves": "missed"})
    late = round_.reviews.filter(reviewer=liis, concluded_at=None).first()
    round_.close(at=MORNING, by=liis)
    assert not Review.objects.to_do(liis).exists()
    form = {f"m-{id}": "missed" for id in MARKED}
    assert sign_in(liis).post(f"/reviews/{late.pk}/marks", form).status_code == 404
    assert round_.agreement_of("solves").conversations == 1
    page = " ".join(sign_in(liis).get(f"/reviews/calibrations/{round_.pk}").content.decode().split())
    assert "not marked" in page and "Liis Saar: 1 of 4" in page


def test_closing_twice_is_once_and_only_leads_close(round_: Calibration, liis: Any, agnes: Any, lead: Client) -> None:
    assert sign_in(agnes).post(f"/reviews/calibrations/{round_.pk}/closing").status_code == 404
    assert "Close the round" not in pages(agnes, round_) and "Close the round" in pages(liis, round_)
    for _ in range(2):
        lead.post(f"/reviews/calibrations/{round_.pk}/closing")
    assert Event.objects.filter(verb="calibration.closed").count() == 1


def test_the_marks_go_out_as_the_command_line_reads_them(
    round_: Calibration, lead: Client, liis: Any, agnes: Any, tmp_path: Any, capsys: Any
) -> None:
    mark(round_, agnes, {"listens": "missed"}, {}, {"listens": "missed"}, {})
    mark(round_, liis, {"listens": "missed"}, {}, {}, {})
    round_.close(at=MORNING, by=liis)
    everything = list(
        csv.reader(io.StringIO(lead.get(f"/reviews/calibrations/{round_.pk}/marks.csv").content.decode()))
    )
    assert everything[0] == ["conversation", "criterion", "Liis Saar", "Ágnes Kovács"]
    assert len(everything) == 1 + 4 * 11 and everything[1][1:] == ["verdict", "good", "good"]
    one = lead.get(f"/reviews/calibrations/{round_.pk}/marks.csv?criterion=listens").content
    (tmp_path / "marks.csv").write_bytes(one)
    assert main(["standard", "alpha", str(tmp_path / "marks.csv")]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["alpha"] == round(round_.agreement_of("listens").alpha, 4) and told["n"] == 4
    assert lead.get(f"/reviews/calibrations/{round_.pk}/marks.csv?criterion=on_time").status_code == 404


def test_a_round_beyond_reach_does_not_exist(
    tormod: Any, agnes: Any, liis: Any, answered: Callable[..., Any], payroll: Any, rested: list[Any], kadri: Any
) -> None:
    wages = answered(at=MORNING - timedelta(days=5), inbox=payroll)
    other = colleague("Olev", "Kask", "owner", "en")
    made = Calibration.open_round("Wages", [rested[0], wages], [tormod, other], at=MORNING, by=tormod)
    for reader in (liis, agnes, kadri):
        client = sign_in(reader)
        assert ">Wages<" not in client.get("/reviews/calibrations/").content.decode()
        for closed in (False, True):
            assert client.get(f"/reviews/calibrations/{made.pk}").status_code == 404
            assert client.get(f"/reviews/calibrations/{made.pk}/marks.csv").status_code == 404
            assert client.post(f"/reviews/calibrations/{made.pk}/closing").status_code == 404
            if not closed:
                assert Calibration.objects.get().closed_at is None
    made.close(at=MORNING, by=tormod)
    assert sign_in(liis).get(f"/reviews/calibrations/{made.pk}").status_code == 404
    assert sign_in(tormod).get(f"/reviews/calibrations/{made.pk}").status_code == 200


def test_a_reviewer_who_lost_the_inbox_sees_the_round_no_more(round_: Calibration, agnes: Any, help_inbox: Any) -> None:
    assert sign_in(agnes).get(f"/reviews/calibrations/{round_.pk}").status_code == 200
    help_inbox.grants.filter(colleague=agnes).delete()
    assert sign_in(agnes).get(f"/reviews/calibrations/{round_.pk}").status_code == 404


def test_a_round_keeps_the_standard_it_was_marked_by(round_: Calibration, liis: Any, lead: Client) -> None:
    rows = [row for row in Standard.beginning().criteria if row["id"] != "listens"]
    Standard.objects.change(rows, seen=0, at=MORNING, by=liis)
    round_.close(at=MORNING, by=liis)
    lines = lead.get(f"/reviews/calibrations/{round_.pk}").context["lines"]
    assert "listens" in [one.clause.id for one in lines if one.clause]


def test_an_empty_list_says_what_to_do(lead: Client, agnes: Any) -> None:
    assert "Take ten conversations and two reviewers" in lead.get("/reviews/calibrations/").content.decode()
    page = sign_in(agnes).get("/reviews/calibrations/").content.decode()
    assert "A lead opens one" in page and "/reviews/calibrations/new" not in page
    assert sign_in(agnes).get("/reviews/calibrations/new").status_code == 404


def test_the_pages_of_rounds_ask_few_questions_of_the_database(
    round_: Calibration, lead: Client, liis: Any, agnes: Any, django_assert_max_num_queries: Any
) -> None:
    mark(round_, agnes, *[{}] * 4)
    mark(round_, liis, *[{}] * 4)
    round_.close(at=MORNING, by=liis)
    with django_assert_max_num_queries(40):
        assert lead.get(f"/reviews/calibrations/{round_.pk}").status_code == 200
