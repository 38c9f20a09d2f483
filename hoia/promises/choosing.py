"""What forms about promises let one choose, and what was chosen: a moment, a colleague or a team."""

from datetime import datetime, timedelta
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from hoia.conversations.models import Direction, Message
from hoia.conversations.views.choices import read_moment
from hoia.kit.calendar import NeverOpen
from hoia.people.models import Colleague, Team

from .models import Promise, calendar_of
from .models.invitation import LEFT

MOST_PEOPLE = 300
A_WHILE = timedelta(hours=2)


def moment(text: str) -> datetime | None:
    """Read what a date and time field sent, in the reader's zone."""
    return read_moment(text.strip()) if text.strip() else None


def holders(row: Promise) -> dict[str, Any]:
    """Whom a promise can be handed to: only those who may look at it."""
    people = Colleague.objects.answering()
    teams = Team.objects.all()
    if row.inbox is not None:
        people = Colleague.objects.reaching(row.inbox).filter(pk__in=people.values("pk"))
        teams = teams.filter(inboxes=row.inbox)
    return {"people": list(people[:MOST_PEOPLE]), "teams": list(teams[:MOST_PEOPLE])}


def everybody() -> dict[str, Any]:
    """Whom something can be asked of inside the house: every colleague who answers, every department."""
    return {
        "people": list(Colleague.objects.answering()[:MOST_PEOPLE]),
        "teams": list(Team.objects.all()[:MOST_PEOPLE]),
    }


def holder(to: str) -> Colleague | Team | None:
    """Return whom ``colleague-7`` or ``team-3`` names; None when nobody is called so."""
    kind, _dash, number = to.partition("-")
    if not (number.isascii() and number.isdigit() and len(number) < 19):
        return None
    if kind == "team":
        return Team.objects.filter(pk=int(number)).first()
    return Colleague.objects.answering().filter(pk=int(number)).first() if kind == "colleague" else None


def letters(row: Promise) -> list[Message]:
    """What we wrote or said since the moment was agreed: in which of them may the customer have been told?"""
    if row.conversation_id is None:
        return []
    return list(may_have_told(row).order_by("-at")[:10])


def may_have_told(row: Promise) -> QuerySet[Message]:
    """Our letters and calls since it was promised, but for the one that promised it and those that told of earlier moments.

    What was held back, failed or came back has told nobody, nor has what goes out by itself.
    """
    ours = Message.objects.filter(conversation=row.conversation_id, direction=Direction.OUT, at__gte=row.made_at)
    ours = ours.filter(delivery__in=[*LEFT, ""], automatic="")  # calls are not delivered
    earlier = row.moves.filter(undone_at=None, told_id_then__isnull=False).values("told_id_then")
    return ours.exclude(pk=row.said_in).exclude(pk__in=earlier)


def next_time(row: Promise, now: datetime) -> datetime:
    """A new moment that the team's hours can hold: after two hours of work from now, on a whole quarter of an hour."""
    calendar = calendar_of(row.team_id)
    try:
        found = calendar.localised(calendar.add_working_time(now, A_WHILE))
    except NeverOpen:
        found = timezone.localtime(now) + A_WHILE
    return _whole(found)


def _whole(moment: datetime) -> datetime:
    past = timedelta(minutes=moment.minute % 15, seconds=moment.second, microseconds=moment.microsecond)
    return moment - past + (timedelta(minutes=15) if past else timedelta(0))
