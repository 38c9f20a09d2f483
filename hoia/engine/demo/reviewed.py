"""How the service of the house was reviewed: a notice, a plan, a quarter of draws, disputes, a calibration."""

import random
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from django.conf import settings

from hoia.conversations.models import Conversation, Direction, Message
from hoia.people.models import Colleague
from hoia.standard import drawing, evidence, marking, reading
from hoia.standard.choosing import second_readers
from hoia.standard.models import Calibration, Hinted, Kind, Notice, Plan, Review, Standard
from hoia.standard.views.notice import standing_words

if TYPE_CHECKING:
    from .build import House

WEEKS = 13
REVIEWERS = ("Tormod", "Liis", "Ágnes")
UNMET = {
    "et": "Parkimise küsimus jäi vastuseta.", "hu": "A második kérdésre nem jött válasz.",
    "nb": "Spørsmålet om parkering ble ikke besvart.", "en": "The question about parking was passed over.",
}  # fmt: skip
MORE = {
    "et": "Kolleeg tuli pärast tööaega ise kohale.", "hu": "Záróra után is megvárták az ügyfelet.",
    "nb": "Hun ringte av seg selv og fant en bedre løsning.", "en": "She rang on her own account and found a better way.",
}  # fmt: skip


def review(house: "House") -> None:
    begun = house.today - timedelta(weeks=WEEKS)
    owner = house.people["Tormod"]
    notice = Notice.give({code: standing_words(code) for code, _name in settings.LANGUAGES}, at=begun, by=owner)
    for one in Colleague.objects.active():
        notice.acknowledge(at=begun, by=one)
    plan = _plan(house, begun, owner)
    for week in range(1, WEEKS + 1):
        monday = begun + timedelta(weeks=week)
        Plan.objects.filter(pk=plan.pk).update(next_at=monday)
        drawing.make(plan, monday)
        if week < WEEKS:
            _conclude_all(monday + timedelta(days=1))
    while Hinted.objects.unread().exists():
        drawing.read_hints(house.today)
    _disputes(house)
    _oneself(house)
    _calibration(house, owner)


def _plan(house: "House", begun: datetime, owner: Colleague) -> Plan:
    plan = Plan.objects.create(
        name="Every week", weekly=12, directed=3, days=[0], made_at=begun, made_by=owner, next_at=begun,
        drawn_until=begun - timedelta(days=2),
    )  # fmt: skip
    plan.reviewers.set([house.people[name] for name in REVIEWERS if name in house.people])
    return plan


def _conclude_all(at: datetime) -> None:
    for row in Review.objects.standing().filter(concluded_at=None).select_related("conversation", "reviewer"):
        _conclude(row, at + timedelta(minutes=row.pk % 300), random.Random(row.pk))


def _conclude(row: Review, at: datetime, chance: random.Random) -> None:
    marks, language = _marks(row, chance), row.conversation.language
    row.mark_first(marks, at=at)
    missed = any(one["value"] == "missed" for one in marks.values())
    words = {
        "unmet": UNMET.get(language, "") if marks["listens"]["value"] == "missed" and chance.random() < 0.4 else ""
    }
    words["more"] = MORE.get(language, "") if not missed and chance.random() < 0.15 else ""
    row.conclude(marks, **words, at=at + timedelta(minutes=4), by=row.reviewer)


def _marks(row: Review, chance: random.Random) -> dict[str, Any]:
    """What a person might have marked: mostly what the words show, now and then otherwise."""
    read = reading.conversations([row.conversation_id])[row.conversation_id]
    found = reading.hints(read)
    clauses = (Standard.objects.numbered(row.standard) or Standard.beginning()).clauses("en")
    numbers = _numbers(row.conversation_id)
    marks = {}
    for clause in clauses:
        hint = found.get(clause.id)
        value = (
            hint.value.value
            if hint and chance.random() < 0.88
            else chance.choice(["kept", "kept", "kept", "not_observed"])
        )
        quote = " ".join(hint.quote.split()) if hint and hint.quote and value == hint.value.value else ""
        said = numbers[hint.turn] if quote and hint and hint.turn < len(numbers) else None
        marks[clause.id] = {"value": value, "quote": quote, "message": said, "note": ""}
    return marking.with_records(
        {id: one for id, one in marks.items() if id not in marking.BY_RECORDS},
        evidence.evidence(row.conversation),
        clauses,
    )


def _numbers(conversation: int) -> list[int]:
    rows = Message.objects.filter(conversation=conversation, automatic="").exclude(direction=Direction.NOTE)
    return list(rows.order_by("at", "pk").values_list("pk", flat=True))


def _disputes(house: "House") -> None:
    bad = Review.objects.concluded().filter(kind=Kind.RANDOM, verdict="bad").order_by("-concluded_at")
    for place, row in enumerate(bad[:8]):
        second, whose = second_readers(row).first(), row.colleague
        if second is None or whose is None or row.concluded_at is None:
            continue
        at = row.concluded_at + timedelta(hours=20)
        made = row.dispute_it("I answered that on the telephone the same day.", second, at=at, by=whose)
        if place:  # the newest still waits
            marks = _marks(row, random.Random(place))
            made.mark_first(marks, at=at + timedelta(days=1))
            made.decide(marks, why="Read without the first marks.", at=at + timedelta(days=1, minutes=5), by=second)


def _oneself(house: "House") -> None:
    """Some look at their own conversations too, and see them a little kinder than others do."""
    for row in Review.objects.at_random().exclude(colleague=None).order_by("pk")[:30:2]:
        own = Review.objects.create(
            kind=Kind.SELF, conversation=row.conversation, colleague=row.colleague, reviewer=row.colleague, inbox=row.inbox,
            team=row.team, channel=row.channel, standard=row.standard, made_at=row.made_at,
        )  # fmt: skip
        marks = {
            id: one | {"value": "kept" if one["value"] == "missed" else one["value"]} for id, one in row.marks.items()
        }
        at = row.made_at + timedelta(days=2)
        own.mark_first(marks, at=at)
        own.conclude(marks, at=at + timedelta(minutes=3), by=row.colleague)


def _calibration(house: "House", owner: Colleague) -> None:
    at = house.today - timedelta(weeks=3)
    chosen = [one.conversation for one in Review.objects.at_random().order_by("-pk")[:12]]
    if not chosen:  # a house as small as those in tests may have had nothing to draw
        return
    reviewers = [house.people[name] for name in REVIEWERS if name in house.people]
    made = Calibration.open_round(
        "Autumn", Conversation.objects.filter(pk__in=[one.pk for one in chosen]), reviewers, at=at, by=owner
    )
    for row in made.reviews.select_related("conversation", "reviewer"):
        _conclude(row, at + timedelta(hours=row.pk % 40), random.Random(row.pk))
    made.close(at=at + timedelta(days=3), by=owner)
