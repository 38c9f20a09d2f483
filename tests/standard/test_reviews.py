"""From a draw to a verdict, its dispute and its change: who may do what, in which order, and what is kept."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from hoia.standard import drawing
from hoia.standard.choosing import waiting_for
from hoia.standard.models import Exemplar, Hinted, Kind, Notice, Plan, Review
from hoia.standard.rules import Verdict, judge
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


@pytest.fixture
def plan(help_inbox: Any, liis: Any, agnes: Any) -> Plan:
    made = Plan.objects.create(
        name="Every week", weekly=3, days=[0], made_at=MORNING, made_by=liis, drawn_until=MORNING - timedelta(days=30),
        next_at=MORNING,
    )  # fmt: skip
    made.reviewers.add(agnes)
    return made


@pytest.fixture
def review(plan: Plan, answered: Callable[..., Any], all_have_read: Any) -> Review:
    answered(at=MORNING - timedelta(days=9))
    assert drawing.make(plan, MORNING)
    return Review.objects.get()


def form(**marks: str) -> dict[str, str]:
    said = {f"m-{id}": "not_observed" for id in MARKED} | {"m-discreet": "kept"}
    return said | {name.replace("__", "-"): value for name, value in marks.items()}


def sign_in(one: Any) -> Client:
    client = Client()
    client.force_login(one)
    return client


def test_nobody_is_drawn_before_they_have_read_the_notice(
    plan: Plan, answered: Callable[..., Any], notice: Any, kadri: Any
) -> None:
    answered(at=MORNING - timedelta(days=9))
    assert drawing.make(plan, MORNING) is None
    assert not Review.objects.exists()
    client = sign_in(kadri)
    assert "I have read it" in client.get("/reviews/notice").content.decode()
    client.post("/reviews/notice/acknowledgement", {"number": notice.number})
    Plan.objects.update(next_at=MORNING)
    assert drawing.make(plan, MORNING)
    assert Review.objects.get().colleague == kadri


def test_a_notice_waits_for_each_until_they_have_read_it(notice: Any, kadri: Any, tormod: Any) -> None:
    assert waiting_for(kadri, 9) == 1
    assert "Not read yet by:" not in sign_in(kadri).get("/reviews/notice").content.decode()
    client = sign_in(kadri)
    client.post("/reviews/notice/acknowledgement", {"number": notice.number})
    assert waiting_for(kadri, 9) == 0
    page = sign_in(tormod).get("/reviews/notice").content.decode()
    told = page.partition("Not read yet by:")[2].partition("</p>")[0]
    assert tormod.name in told and kadri.name not in told
    Notice.give({"en": "Anew"}, at=MORNING, by=tormod)
    assert waiting_for(kadri, 9) == 1


def test_a_draw_knows_the_chance_of_each_and_is_made_once(
    plan: Plan, answered: Callable[..., Any], all_have_read: Any
) -> None:
    for days in range(3, 15):
        answered(at=MORNING - timedelta(days=days))
    answered(at=MORNING - timedelta(days=1))  # still warm: not there yet
    made = drawing.make(plan, MORNING)
    assert made and list(made.sizes.values()) == [12]
    assert {one.probability for one in Review.objects.all()} == {3 / 12}
    assert Review.objects.count() == 3 and Hinted.objects.count() == 12
    assert drawing.make(plan, MORNING) is None
    drawing.read_hints(MORNING)
    assert not Hinted.objects.unread().exists()


def test_hints_and_records_are_shown_only_after_the_own_marks(review: Review, agnes: Any, kadri: Any) -> None:
    client, address = sign_in(agnes), f"/reviews/{review.pk}"
    assert ">hint" not in client.get(address).content.decode()
    page = client.post(f"{address}/marks", form() | {"m-listens": ""})
    assert page.status_code == 422 and "Still to be marked: Listens." in page.content.decode()
    client.post(f"{address}/marks", form(m__listens="missed", m__solves="kept"))
    assert ">hint" in client.get(address).content.decode()
    client.post(f"{address}/marks", form())
    assert Review.objects.get().first["listens"]["value"] == "missed"
    assert sign_in(kadri).get(address).status_code == 404  # not concluded yet


def test_a_quote_must_have_been_said(review: Review, agnes: Any) -> None:
    message = review.conversation.messages.get(direction="out")
    given = form(m__welcoming="kept") | {"q-welcoming": "thank you for nothing", "msg-welcoming": str(message.pk)}
    page = sign_in(agnes).post(f"/reviews/{review.pk}/marks", given)
    assert page.status_code == 422 and Review.objects.get().marked_at is None
    sign_in(agnes).post(f"/reviews/{review.pk}/marks", given | {"q-welcoming": "thank you for writing"})
    assert Review.objects.get().marks["welcoming"]["quote"] == "thank you for writing"


def conclude(review: Review, reviewer: Any, note: str = "", **marks: str) -> None:
    client = sign_in(reviewer)
    client.post(f"/reviews/{review.pk}/marks", form(**marks))
    page = client.post(f"/reviews/{review.pk}/conclusion", form(**marks) | {"note": note})
    assert page.status_code == 302, page.content.decode()


def test_a_dispute_is_decided_by_somebody_who_saw_neither_marks_nor_verdict(
    review: Review, agnes: Any, kadri: Any, liis: Any, tormod: Any, per: Any
) -> None:
    address = f"/reviews/{review.pk}"
    conclude(review, agnes, "The yard was passed over.", m__solves="missed", m__listens="missed")
    review.refresh_from_db()
    assert review.verdict == Verdict.BAD and [one.new for one in review.rulings.all()] == ["bad"]

    mine = sign_in(kadri)
    assert "The yard was passed over." in mine.get(address).content.decode()
    assert mine.post(f"{address}/answer", {"words": "I told her on the telephone."}).status_code == 302
    assert mine.post(f"{address}/dispute", {"words": "She got an answer."}).status_code == 302
    review.refresh_from_db()
    assert review.dispute.second not in (agnes, kadri, per)

    second = sign_in(review.dispute.second)
    page = second.get(address).content.decode()
    assert "Second reading" in page and "The yard was passed over." not in page and "I told her" not in page
    second.post(f"{address}/marks", form(m__solves="kept", m__listens="kept"))
    second.post(f"{address}/conclusion", form(m__solves="kept", m__listens="kept") | {"note": "Both are answered."})
    review.refresh_from_db()
    assert review.verdict == Verdict.GOOD and review.dispute.overturned
    assert [(one.old, one.new) for one in review.rulings.all()] == [("", "bad"), ("bad", "good")]
    assert "changed it from bad to good" in mine.get(address).content.decode()
    assert mine.post(f"{address}/dispute", {"words": "Once more."}).status_code == 422


def test_after_the_days_for_it_nothing_can_be_disputed(review: Review, agnes: Any, kadri: Any) -> None:
    conclude(review, agnes, m__solves="kept", m__listens="kept")
    Review.objects.update(concluded_at=timezone.now() - timedelta(days=15))
    page = sign_in(kadri).post(f"/reviews/{review.pk}/dispute", {"words": "No."})
    assert page.status_code == 422 and not hasattr(Review.objects.get(), "dispute")


def test_what_is_left_out_keeps_its_reason_and_nothing_is_drawn_instead(review: Review, agnes: Any) -> None:
    client = sign_in(agnes)
    assert client.post(f"/reviews/{review.pk}/withdrawal", {"why": " "}).status_code == 422
    client.post(f"/reviews/{review.pk}/withdrawal", {"why": "It is a test letter."})
    review.refresh_from_db()
    assert review.withdrawn_why == "It is a test letter." and Review.objects.standing().count() == 0


def test_a_review_is_open_to_reviewer_and_reviewed_and_to_nobody_else(
    review: Review, agnes: Any, kadri: Any, liis: Any, tormod: Any, per: Any
) -> None:
    conclude(review, agnes, m__solves="kept", m__listens="kept")
    seen = {
        one.given_name: sign_in(one).get(f"/reviews/{review.pk}").status_code
        for one in (agnes, kadri, liis, tormod, per)
    }
    assert seen == {agnes.given_name: 200, "Kadri": 200, "Liis": 404, "Tormod": 404, per.given_name: 404}


def test_nobody_reviews_their_own_answers(
    plan: Plan, answered: Callable[..., Any], all_have_read: Any, kadri: Any
) -> None:
    plan.reviewers.set([kadri])
    answered(at=MORNING - timedelta(days=9))
    assert drawing.make(plan, MORNING) is None and not Review.objects.exists()


def test_oneself_and_a_colleague_can_be_reviewed_by_hand(
    answered: Callable[..., Any], all_have_read: Any, kadri: Any, liis: Any
) -> None:
    row = answered()
    sign_in(kadri).post(f"/conversations/{row.pk}/review", {"kind": "self"})
    sign_in(liis).post(f"/conversations/{row.pk}/review", {"kind": "peer"})
    assert {(one.kind, one.reviewer, one.colleague) for one in Review.objects.all()} == {
        (Kind.SELF, kadri, kadri), (Kind.PEER, liis, kadri),
    }  # fmt: skip
    stranger = colleague("Ants", "Tamm", "agent", "en")
    assert sign_in(stranger).post(f"/conversations/{row.pk}/review", {"kind": "peer"}).status_code == 404


def test_a_good_conversation_is_offered_without_anybody_to_be_known_and_can_be_taken_back(
    review: Review, agnes: Any, kadri: Any, liis: Any
) -> None:
    conclude(review, agnes, m__solves="kept", m__listens="kept")
    mine = sign_in(kadri)
    offered = mine.get(f"/reviews/{review.pk}/exemplar").content.decode()
    assert "Dear …, thank you for writing" in offered and "Mari" not in offered and "Tamm" not in offered
    mine.post(f"/reviews/{review.pk}/exemplar", {"words": "We: Dear …, thank you for writing."})
    assert "Dear …, thank you" in sign_in(liis).get("/reviews/exemplars/").content.decode()
    assert sign_in(liis).post(f"/reviews/exemplars/{Exemplar.objects.get().pk}/back").status_code == 404
    mine.post(f"/reviews/exemplars/{Exemplar.objects.get().pk}/back")
    assert "Dear …, thank you" not in sign_in(liis).get("/reviews/exemplars/").content.decode()
    assert Exemplar.objects.get().words == ""


@pytest.mark.parametrize(
    ("marks", "words", "verdict"),
    [
        ({"listens": "kept", "solves": "kept"}, {}, Verdict.GOOD),
        ({"listens": "missed", "solves": "kept"}, {}, Verdict.GOOD),
        ({"listens": "missed", "solves": "kept"}, {"unmet": "where to park"}, Verdict.BAD),
        ({"listens": "kept", "solves": "missed"}, {}, Verdict.BAD),
        ({"listens": "kept", "solves": "kept"}, {"more": "opened on Sunday for her"}, Verdict.EXCELLENT),
        ({"listens": "kept", "solves": "not_observed"}, {"more": "a card"}, Verdict.NOT_JUDGED),
        ({"welcoming": "kept", "listens": "missed", "solves": "kept"}, {"more": "a card"}, Verdict.GOOD),
        ({"discreet": "kept", "listens": "not_observed"}, {}, Verdict.NOT_JUDGED),
    ],
)
def test_what_marks_come_to(marks: dict[str, str], words: dict[str, str], verdict: Verdict) -> None:
    needed = {"on_time", "punctual", "discreet", "courteous", "no_pressure", "honest", "solves"}
    assert judge(marks, needed, **words).verdict is verdict
