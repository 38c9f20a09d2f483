"""A small world to count in: teams, colleagues, draws by week and what was concluded of each conversation drawn."""

import csv
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from django.test import Client

from hoia.conversations.models import Conversation
from hoia.people.models import Team
from hoia.standard.models import Draw, HintCount, Hinted, Notice, Plan, Review
from tests.people_fixtures import colleague

NOW = datetime.fromisoformat("2026-11-25T12:00:00+02:00")  # a Wednesday
MONDAY = datetime.fromisoformat("2026-11-23T06:00:00+02:00")
WEEK = timedelta(weeks=1)
BAD, GOOD = {"solves": "missed", "listens": "kept"}, {"solves": "kept", "listens": "kept"}
VAGUE = {"solves": "not_observed", "listens": "not_observed"}


class World:
    """Draws are made by ``draw``; ``review`` lets somebody conclude a review of a conversation that was drawn."""

    def __init__(self, inbox: Any, customer: Any, reviewer: Any) -> None:
        self.inbox, self.customer, self.reviewer = inbox, customer, reviewer
        self.plan = Plan.objects.create(name="Weekly", made_at=NOW, drawn_until=NOW)

    def team(self, name: str, many: int, inbox: Any = None) -> tuple[Team, list[Any]]:
        team = Team.objects.create(name=name)
        (inbox or self.inbox).teams.add(team)
        people = [colleague(f"{name}{n}", "X", "agent", "en") for n in range(many)]
        for one in people:
            team.memberships.create(colleague=one)
        return team, people

    def draw(self, ago: int = 0, size: int = 10) -> Draw:
        at = MONDAY - ago * WEEK
        until = at - timedelta(days=2, seconds=Draw.objects.count())
        return Draw.objects.create(plan=self.plan, at=at, since=at - WEEK, until=until, seed="s", sizes={"all": size})

    def conversation(self, inbox: Any = None, channel: str = "email", team: Any = None) -> Conversation:
        return Conversation.objects.create(
            inbox=inbox or self.inbox,
            customer=self.customer,
            channel=channel,
            team=team,
            opened_at=MONDAY,
            last_at=MONDAY,
        )

    def drawn(self, draw: Draw | None, about: Any, team: Any = None, chance: float = 0.5, **given: Any) -> Review:
        inbox, channel = given.pop("inbox", self.inbox), given.pop("channel", "email")
        row = given.pop("conversation", None) or self.conversation(inbox, channel, team)
        usual = {"kind": "random", "stratum": "all", "probability": chance, "made_at": draw.at if draw else MONDAY}
        if given.get("kind", "random") != "random":
            usual |= {"stratum": "", "probability": None}
        return Review.objects.create(
            conversation=row, colleague=about, reviewer=given.pop("by", self.reviewer), draw=draw, inbox=inbox, team=team,
            channel=channel, standard=0, **usual | given,
        )  # fmt: skip

    def review(
        self, draw: Draw | None, about: Any, marks: Mapping[str, str] = GOOD, team: Any = None, chance: float = 0.5, *,
        quote: str = "", word: str = "", at: datetime | None = None, **given: Any,
    ) -> Review:  # fmt: skip
        row = self.drawn(draw, about, team, chance, **given)
        self.conclude(row, marks, quote=quote, word=word, at=at)
        return row

    def conclude(
        self, row: Review, marks: Mapping[str, str] = GOOD, quote: str = "", word: str = "", at: datetime | None = None
    ) -> None:
        full = {id: {"value": value, "quote": quote if value == "missed" else ""} for id, value in marks.items()}
        row.mark_first(full, at=row.made_at)
        row.conclude(full, customers_word=word, at=at or row.made_at + timedelta(hours=5), by=row.reviewer)

    def hint(self, draw: Draw, **verdicts: int) -> None:
        """Hint at what was drawn, first at the reviewed, then at others that were there; and count it."""
        hints = [verdict for verdict, many in verdicts.items() for _n in range(many)]
        there = [
            one.conversation for one in Review.objects.filter(draw=draw).order_by("pk").select_related("conversation")
        ]
        there += [self.conversation() for _n in range(len(hints) - len(there))]
        Hinted.objects.bulk_create(
            Hinted(draw=draw, conversation=row, verdict=verdict, channel=row.channel, team=row.team, at=draw.at)
            for row, verdict in zip(there, hints, strict=True)
        )
        HintCount.objects.count_draw(draw)

    def agree_on_small_teams(self, by: Any) -> None:
        Notice.give({"en": "As agreed."}, at=NOW, by=by, small_teams=True, agreement="Works council")


def table(client: Client, part: str, **asked: Any) -> list[dict[str, str]]:
    query = "&".join(f"{name}={value}" for name, value in {"part": part, **asked}.items())
    return list(csv.DictReader(client.get(f"/quality/table.csv?{query}").content.decode().splitlines()))


def row_of(rows: list[dict[str, str]], **wanted: str) -> dict[str, str]:
    [found] = [row for row in rows if all(row[name] == value for name, value in wanted.items())]
    return found


def page(client: Client, query: str = "") -> str:
    return client.get(f"/quality/?{query}").content.decode()
