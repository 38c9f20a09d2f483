"""Appointments and visits: agreed and actual times, and who further down the day is hit by a late start."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from hoia.ledger.models import record

from .. import rules
from ..kinds import Evidence
from ..rules import NotAllowed, State
from .facts import Appointment
from .step import Step, plain
from .stepping import Stepping
from .telling import pace_of, paces_of

if TYPE_CHECKING:
    from .promise import Promise


FIVE = timedelta(minutes=5)


class Hit(NamedTuple):
    """An appointment that cannot begin as agreed, and when it can."""

    promise: "Promise"
    begins: datetime


class Appointing(Stepping):
    """Verbs of a :class:`Promise` whose kind has an agreed start and end."""

    def agree_on_end(self, ends_at: datetime, place: str = "") -> Appointment:
        """Note until when it lasts, and where. Raises NotAllowed for an end before its start."""
        if self.due is None or ends_at < self.due:
            raise NotAllowed("an appointment ends after it begins")
        row, _new = Appointment.objects.update_or_create(promise=self, defaults={"ends_at": ends_at, "place": place})
        return row

    def have_times(self) -> None:
        """See to it that what has a set time also has an end; until somebody says more, it lasts as long as its kind does."""
        if self.kind_of.timed and self.due is not None and not Appointment.objects.filter(promise=self.pk).exists():
            self.agree_on_end(self.due + self.kind_of.lasts)

    def shift_end(self, due: datetime | None) -> dict[str, Any]:
        """Let the agreed end follow a new start; returns what a step must remember to put it back.

        Where there was no start any more, it lasts as long as its kind does.
        """
        facts = Appointment.objects.filter(promise=self.pk).first()
        if facts is None or due is None:
            return {}
        ends_at = facts.ends_at + (due - self.due) if self.due else due + self.kind_of.lasts
        Appointment.objects.filter(pk=facts.pk).update(ends_at=ends_at)
        return {"appointment": {"ends_at": plain(facts.ends_at)}}

    def begin(self, *, at: datetime, by: Any, cause: str = "") -> Step:
        """It begins: that keeps the promise, or shows how late it was kept and why."""
        with self.changing() as row:
            facts = row._facts_of_day()
            if facts.began_at is not None:
                raise NotAllowed("it has begun already")
            if row.state == State.PROPOSED:
                row.confirm(at=at, by=by)
            state = rules.settled_as(State(row.state), row.due, row.missed, at, pace_of(row.kind).grace, True)
            Appointment.objects.filter(pk=facts.pk).update(began_at=at, cause=cause[:250])
            step = row.settle(state, at, by, how=Evidence.APPOINTMENT, reason=cause)
            _remember(step, began_at=None, cause=facts.cause)
            record("promise.begun", row, at=at, by=by, **row.facts(), cause=cause)
        return step

    def end(self, *, at: datetime, by: Any) -> Step:
        """It is over. Raises NotAllowed for what has not begun, and for a minute before the one in which it began."""
        with self.changing() as row:
            facts = row._facts_of_day()
            if facts.began_at is None:
                raise NotAllowed("what has not begun cannot end")
            if at < facts.began_at.replace(second=0, microsecond=0):  # the field knows no seconds
                raise NotAllowed("what ends has begun before")
            Appointment.objects.filter(pk=facts.pk).update(ended_at=max(at, facts.began_at))
            step = row.take_step("promise.ended", at, by)
            _remember(step, ended_at=plain(facts.ended_at))
        return step

    def hit_by_delay(self, now: datetime) -> list[Hit]:
        """Who of the same day must wait because this one has not begun or not ended yet, and when each can begin.

        It is taken to last as long as agreed, from when it began, or from ``now`` if it has not. What should be over, or
        should have begun, by ``now`` leaves a few minutes in which the next customer can still be told.
        """
        facts = self._facts_of_day()
        if self.due is None:
            return []
        lasts = facts.ends_at - self.due
        free_at = facts.ended_at or (facts.began_at or max(now, self.due)) + lasts
        later = self._later_that_day()
        if free_at <= now and (facts.ended_at is None or any(one.due <= now for one in later if one.due)):
            free_at = _soon(now)
        begins = rules.later_times([(one.due, one.ends_at()) for one in later], free_at)
        paces = paces_of(one.kind for one in later)
        return [
            Hit(one, start)
            for one, start in zip(later, begins, strict=True)
            if one.due is not None and start > one.due + paces[one.kind].grace
        ]

    def ends_at(self) -> datetime | None:
        """The agreed end; what has none is taken to last as long as its kind does."""
        facts = getattr(self, "appointment", None)
        if facts is not None:
            return facts.ends_at
        return self.due + self.kind_of.lasts if self.due else None

    def _later_that_day(self) -> "list[Promise]":
        from .promise import Promise

        zone = self.calendar().tz
        tomorrow = datetime.combine(self.due.astimezone(zone).date() + timedelta(days=1), datetime.min.time(), zone)
        same = Promise.objects.open().filter(due__gt=self.due, due__lt=tomorrow, appointment__began_at=None)
        same = same.filter(owner=self.owner_id) if self.owner_id else same.filter(owner=None, team=self.team_id)
        rows = same.exclude(pk=self.pk).exclude(appointment=None).select_related("appointment", "customer")
        return list(rows.order_by("due", "pk"))

    def _facts_of_day(self) -> Appointment:
        facts = Appointment.objects.filter(promise=self.pk).first()
        if facts is None:
            raise NotAllowed("this promise has no agreed start and end")
        return facts


def _soon(now: datetime) -> datetime:
    """The first whole five minutes of the clock that lie five minutes ahead."""
    past = timedelta(minutes=now.minute % 5, seconds=now.second, microseconds=now.microsecond)
    return now + 2 * FIVE - past if past else now + FIVE


def _remember(step: Step, **before: Any) -> None:
    step.rows = {**step.rows, "appointment": before}
    step.save(update_fields=["rows"])
