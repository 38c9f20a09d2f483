"""What is done about one promise when its hour has come: people are told, it lapses, it goes on to who is there."""

from datetime import datetime, timedelta

from django.db import transaction

from hoia.ledger.models import record
from hoia.people.models import Absence, Colleague, Team

from . import rules
from .models import Promise, Reminder
from .rules import Planned, Stage, State
from .who import keepers, successor, whom_to_warn

CHANGES = (Stage.LAPSE, Stage.BREAK)


def attend(number: int, now: datetime) -> bool:
    """Do everything that time has brought for one promise, in one transaction. False when somebody else just did.

    The reminders are rows of that transaction, unique for each person and moment: killed before it holds, nothing was told
    and all is done again; after it, nothing is.
    """
    with transaction.atomic():
        row = Promise.objects.select_for_update().to_look_at(now).filter(pk=number).first()
        if row is None:
            return False
        planned, given = row.planned(), row.given()
        while stages := rules.taken_now(planned, State(row.state), given, now):
            aloud = rules.worth_telling(one.stage for one in stages)
            for one in stages:
                given.add(one.stage)
                if one.stage not in CHANGES:
                    _tell(row, one, now, aloud=one.stage in aloud)
                elif row.lapse(now):
                    _tell_above(row, now)
                    break  # it stands elsewhere in its life now: other stages concern it
        row.refresh_from_db()
        row.plan_anew()
        row.save(update_fields=["next_at"])
    return True


def _tell(row: Promise, planned: Planned, now: datetime, *, aloud: bool) -> None:
    """Tell whoever it concerns. What is not said aloud, or finds nobody, is noted all the same: it is over."""
    why = planned.stage.value
    concerned = whom_to_warn if planned.stage is Stage.ESCALATION else keepers
    people = concerned(row, now) if aloud else []
    told = [one.pk for one in people if Reminder.objects.tell(row, why, one, at=planned.at, now=now)]
    if not people:
        Reminder.objects.tell(row, why, None, at=planned.at, now=now)
    if told:
        record("promise.reminded", row, at=now, **row.facts(), why=why, to=told)


def _tell_above(row: Promise, now: datetime) -> None:
    """Whoever keeps a promise that rests on this one learns that it is late, while their own can perhaps be saved."""
    for outer in row.carries() if row.state in (State.LATE, State.BROKEN) else []:
        if outer.is_alive:
            for one in keepers(outer, now):
                Reminder.objects.tell(outer, Reminder.Why.LINK, one, at=now, now=now)


def hand_on(now: datetime) -> int:
    """Give what comes due while its owner is away, or has left, to who is there. Returns how many went over."""
    return _hand_on_of_absent(now) + _hand_on_of_those_who_left(now)


def _hand_on_of_absent(now: datetime) -> int:
    """Days are those of the team that promised, so that nobody is away a day too early or too late."""
    day = timedelta(days=1)
    around = Absence.objects.filter(first_day__lte=now.date() + day, last_day__gte=now.date() - day)
    moved = 0
    for absence in around.select_related("colleague"):
        back = datetime.combine(absence.last_day + 2 * day, datetime.min.time(), tzinfo=now.tzinfo)
        rows = Promise.objects.alive().of(absence.colleague).due_before(back).select_related("owner", "team")
        for row in rows:
            zone = row.calendar().tz
            first, last = absence.first_day, absence.last_day
            if first <= now.astimezone(zone).date() <= last and row.due.astimezone(zone).date() <= last:
                moved += give_to_successor(row, now, "absence")
    return moved


def _hand_on_of_those_who_left(now: datetime) -> int:
    rows = (
        Promise.objects.alive()
        .filter(owner__in=Colleague.objects.filter(is_active=False))
        .select_related("owner", "team")
    )
    return sum(give_to_successor(row, now, "left") for row in rows)


def give_to_successor(row: Promise, now: datetime, reason: str) -> bool:
    """Hand a promise to whoever sees to it when its owner cannot. False when there is nobody."""
    to: Colleague | Team | None = successor(row, now)
    return to is not None and row.hand_over(to, at=now, by=None, reason=reason) is not None
