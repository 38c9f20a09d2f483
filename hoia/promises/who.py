"""Whom a promise concerns at a moment: who keeps it, who is warned, who takes over. Only people who may look at it."""

from collections.abc import Iterable
from datetime import date, datetime

from hoia.people.models import Absence, Colleague, Role, Team

from .models import Promise


def keepers(row: Promise, now: datetime) -> list[Colleague]:
    """Its owner; without one, or when the owner is away, those of the team who are there, or else whoever leads."""
    here = _present(row, now)
    if row.owner is not None:
        return here([row.owner]) or here(_stand_ins(row.owner, _day(row, now))) or whom_to_warn(row, now)
    assert row.team is not None
    return here(_members(row.team)) or whom_to_warn(row, now)


def whom_to_warn(row: Promise, now: datetime) -> list[Colleague]:
    """Those who lead the team; when none of them is there, the leads of the desk, then its owners. Never its keeper alone."""
    here = _present(row, now)
    team = list(row.team.memberships.filter(leads=True).select_related("colleague")) if row.team else []
    circles: list[Iterable[Colleague]] = [
        [one.colleague for one in team],
        Colleague.objects.active().filter(role=Role.LEAD).order_by("pk"),
        Colleague.objects.active().filter(role=Role.OWNER).order_by("pk"),
    ]
    for circle in circles:
        found = [one for one in here(circle) if one.pk != row.owner_id]
        if found:
            return found
    return []


def successor(row: Promise, now: datetime) -> Colleague | Team | None:
    """Who takes a promise over from an owner who is away: the stand-in, or theirs; else the team; else whoever leads."""
    here = _present(row, now)
    if row.owner is None:
        return None
    for one in here(_stand_ins(row.owner, _day(row, now))):
        return one
    if row.team is not None and row.may_be_held_by(row.team) and here(_others(row.team, row.owner)):
        return row.team
    return next(iter(whom_to_warn(row, now)), None)


def _stand_ins(colleague: Colleague, day: date) -> list[Colleague]:
    """The stand-in of somebody who is away, then the stand-in's own, and so on; nobody twice."""
    found: list[Colleague] = []
    away: Colleague | None = colleague
    while away is not None:
        absence = Absence.objects.filter(
            colleague=away, first_day__lte=day, last_day__gte=day, stand_in__isnull=False
        ).select_related("stand_in").first()  # fmt: skip
        away = absence.stand_in if absence else None
        if away is None or away == colleague or away in found:
            break
        found.append(away)
    return found


def _members(team: Team) -> list[Colleague]:
    answering = Colleague.objects.answering().filter(memberships__team=team)
    return list(answering.order_by("pk"))


def _others(team: Team, colleague: Colleague) -> list[Colleague]:
    return [one for one in _members(team) if one != colleague]


def _day(row: Promise, now: datetime) -> date:
    return now.astimezone(row.calendar().tz).date()


class _present:
    """Those of some colleagues who work here, are not away on the day and may look at the promise."""

    def __init__(self, row: Promise, now: datetime) -> None:
        self.row, self.day = row, _day(row, now)

    def __call__(self, colleagues: Iterable[Colleague]) -> list[Colleague]:
        return [one for one in colleagues if self.row.may_be_held_by(one) and not one.is_away(self.day)]
