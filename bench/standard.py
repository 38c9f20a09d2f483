"""A desk of many reviews: a year of draws, a million hints, twenty thousand reviews with their marks, quotes and calibrations.

Runs as the desk that is measured; ``python -m bench.standard HINTS REVIEWS``. Fills it once. Prints one JSON object.
"""

import json
import sys
from datetime import timedelta
from random import Random

HINTS, REVIEWS = 1_000_000, 20_000
WEEKS, DAYS = 52, 5
TEAMS, PEOPLE = 6, 60
CHANNELS = ("email", "chat", "phone")
VALUES = {"missed": 0.08, "kept": 0.5, "not_observed": 0.42}
QUOTE = "We have looked into it and will come back to you about it as soon as we know more."
# Disputes and calibrations for a year, and how many conversations a calibration has.
DISPUTED, ROUNDS, MARKED = 200, 8, 12


def load(hints: int, reviews: int) -> dict[str, int]:
    from django.core.management import call_command
    from django.utils import timezone

    from hoia.standard.models import Hinted, Review

    call_command("migrate", verbosity=0)
    if not Review.objects.exists():
        _fill(hints, reviews, timezone.now())
    return {"hints": Hinted.objects.count(), "reviews": Review.objects.count()}


def _fill(hints: int, reviews: int, now) -> None:
    from hoia.conversations.models import Conversation
    from hoia.standard.models import HintCount, Plan

    chance = Random(7)
    people = _people()
    conversations = list(Conversation.objects.order_by("pk").values_list("pk", "inbox")[: max(20_000, hints // 50)])
    plan = Plan.objects.create(name="Every day", weekly=5, days=[0, 1, 2, 3, 4], made_at=now, drawn_until=now)
    draws = _draws(plan, now)
    of_each = hints // len(draws)
    for place, draw in enumerate(draws):
        start = place * of_each // 7 % len(conversations)
        there = (conversations[start:] + conversations[:start])[:of_each]
        _hint(chance, draw, there, people)
        _review(chance, draw, there, reviews // len(draws), people)
        HintCount.objects.count_draw(draw)
    _dispute(chance)
    _calibrate(chance, conversations, now)
    _analyse()


def _people():
    """(colleague, team) sixty times, and an owner who reviews."""
    from hoia.people.models import Colleague, Role, Team

    teams = [Team.objects.get_or_create(name=f"Team {n}")[0] for n in range(TEAMS)]
    rows = []
    for n in range(PEOPLE):
        one, _new = Colleague.objects.get_or_create(
            email=f"reviewed{n}@desk.example", defaults={"given_name": f"Reviewed{n}", "role": Role.AGENT}
        )
        teams[n % TEAMS].memberships.get_or_create(colleague=one)
        rows.append((one.pk, teams[n % TEAMS].pk))
    return rows


def _draws(plan, now):
    from hoia.standard.models import Draw

    moments = [now - timedelta(weeks=week, days=day, hours=1) for week in range(WEEKS) for day in range(DAYS)]
    return [
        Draw.objects.create(plan=plan, at=at, since=at - timedelta(days=1), until=at - timedelta(days=2), seed="bench")
        for at in reversed(moments)
    ]


def _place(people, conversation: int) -> tuple[int, int, str]:
    return *people[conversation % len(people)], CHANNELS[conversation % len(CHANNELS)]


def _hint(chance, draw, there, people) -> None:
    from hoia.standard.models import Hinted

    verdicts = chance.choices(["bad", "good", "not_judged"], [10, 80, 10], k=len(there))
    rows = []
    for (number, _inbox), verdict in zip(there, verdicts, strict=True):
        _who, team, channel = _place(people, number)
        rows.append(
            Hinted(draw=draw, conversation_id=number, verdict=verdict, channel=channel, team_id=team, at=draw.at)
        )
    Hinted.objects.bulk_create(rows, batch_size=2000)


def _review(chance, draw, there, many: int, people) -> None:
    from hoia.people.models import Colleague, Role
    from hoia.standard.bits import bits
    from hoia.standard.models import Review

    owner, rows = Colleague.objects.get(role=Role.OWNER), []
    sizes: dict[str, int] = {}
    for number, inbox in there:
        stratum = f"{inbox}/{_place(people, number)[2]}"
        sizes[stratum] = sizes.get(stratum, 0) + 1
    drawn = chance.sample(there, many)
    counts: dict[str, int] = {}
    for number, inbox in drawn:
        stratum = f"{inbox}/{_place(people, number)[2]}"
        counts[stratum] = counts.get(stratum, 0) + 1
    for number, inbox in drawn:
        who, team, channel = _place(people, number)
        stratum, marks, verdict = f"{inbox}/{channel}", _marks(chance), chance.choices(*_VERDICTS)[0]
        rows.append(
            Review(
                kind="random",
                conversation_id=number,
                colleague_id=who,
                reviewer=owner,
                draw=draw,
                stratum=stratum,
                probability=counts[stratum] / sizes[stratum],
                inbox_id=inbox,
                team_id=team,
                channel=channel,
                standard=0,
                made_at=draw.at,
                marked_at=draw.at,
                first=marks,
                marks=marks,
                **bits(marks),
                verdict=verdict,
                customers_word=chance.choices(["", "as_expected", "worse", "better"], [90, 7, 2, 1])[0],
                concluded_at=draw.at + timedelta(hours=6),
            )
        )
    Review.objects.bulk_create(rows, batch_size=500)


_VERDICTS = (["bad", "good", "excellent", "not_judged"], [7, 75, 10, 8])


def _marks(chance) -> dict[str, dict[str, object]]:
    from hoia.standard.criteria import CRITERIA

    values = chance.choices(list(VALUES), list(VALUES.values()), k=len(CRITERIA))
    return {
        one.id: {"value": value, "quote": QUOTE if value == "missed" else "", "message": None, "note": ""}
        for one, value in zip(CRITERIA, values, strict=True)
    }


def _dispute(chance) -> None:
    from hoia.standard.models import Dispute, Review

    rows = list(Review.objects.order_by("pk").values_list("pk", "colleague", "concluded_at"))
    Dispute.objects.bulk_create(
        Dispute(
            review_id=pk, at=at, by_id=who, words="I see it otherwise.", decided_at=at, overturned=chance.random() < 0.3
        )
        for pk, who, at in chance.sample(rows, min(DISPUTED, len(rows)))
    )


def _calibrate(chance, conversations, now) -> None:
    """Rounds as they stand when they are closed: three readers, each of whom marked every conversation."""
    from hoia.people.models import Colleague
    from hoia.standard.bits import bits
    from hoia.standard.models import Calibration, Review

    readers, rows = list(Colleague.objects.order_by("pk")[:3]), []
    for n in range(ROUNDS):
        at = now - timedelta(weeks=6 * n + 1)
        made = Calibration.objects.create(name=f"Round {n}", at=at, by=readers[0], closed_at=at + timedelta(days=1))
        made.reviewers.set(readers)
        for number, inbox in conversations[n * MARKED : (n + 1) * MARKED]:
            for reader in readers:
                marks = _marks(chance)
                rows.append(
                    Review(
                        kind="calibration",
                        conversation_id=number,
                        reviewer=reader,
                        calibration=made,
                        inbox_id=inbox,
                        standard=0,
                        channel="email",
                        made_at=at,
                        marked_at=at,
                        first=marks,
                        marks=marks,
                        **bits(marks),
                        concluded_at=at,
                        verdict=chance.choices(*_VERDICTS)[0],
                    )
                )
    Review.objects.bulk_create(rows, batch_size=500)


def _analyse() -> None:
    """What the autovacuum of PostgreSQL would do by itself within minutes."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")


if __name__ == "__main__":
    import django

    django.setup()
    print(json.dumps(load(*map(int, sys.argv[1:] or (HINTS, REVIEWS)))))
