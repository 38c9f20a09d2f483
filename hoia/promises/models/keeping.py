"""What can be done with a promise; each verb writes the row that says who and when, and the event, in one transaction."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from hoia.conversations.models import Message
from hoia.ledger.models import record
from hoia.people.models import Colleague, Customer, Team

from .. import rules
from ..kinds import Evidence
from ..rules import NotAllowed, State
from .facts import Chase, Move
from .step import Step, plain
from .stepping import CORRECTABLE, Stepping, colleague
from .telling import Reminder, pace_of

if TYPE_CHECKING:
    from .promise import Promise


class Keeping(Stepping):
    """Verbs of a :class:`Promise`. Each returns the :class:`Step` that undoes it, or None when there was nothing to do.

    They raise NotAllowed for what the life of a promise does not have.
    """

    def confirm(self, *, at: datetime, by: Any, **corrections: Any) -> Step:
        """Let a proposed promise stand, as found or corrected."""
        with self.changing() as row:
            _expect(row, State.PROPOSED)
            found, new = row.as_found(), _checked(corrections)
            rows = row.shift_end(new.get("due"))
            step = row.take_step("promise.confirmed", at, by, rows=rows, state=State.OPEN.value, **new)
            row.keep_example(found, row.as_found(), at, by)
            row.have_times()
        return step

    def correct(self, *, at: datetime, by: Any, **corrections: Any) -> Step | None:
        """Set right what was noted wrongly. Once its moment has passed, only somebody who leads may set another one."""
        new = _checked(corrections)
        with self.changing() as row:
            changed = {name: value for name, value in new.items() if getattr(row, name) != value}
            if not changed:
                return None
            if row.settled_at is not None:
                raise NotAllowed("what is settled is not corrected: undo the settlement first")
            found, rows = row.as_found(), {}
            facts = {
                "before": {name: found[name] for name in changed},
                "after": {name: plain(value) for name, value in changed.items()},
            }
            if "side" in changed:
                _only_by_leads(row, at, by)  # whose promise was missed is a matter of record as well
            if "due" in changed:
                rows = row.shift_end(changed["due"])
                changed |= _timed_anew(row, at, by)
            step = row.take_step("promise.corrected", at, by, facts=facts, rows=rows, **changed)
            row.keep_example(found, row.as_found(), at, by)
            row.have_times()
        return step

    def dismiss(self, *, at: datetime, by: Any, reason: str = "") -> Step:
        """Say that what was found is no promise; kept as an example to measure the reading by."""
        with self.changing() as row:
            _expect(row, State.PROPOSED)
            facts = {"reason": reason}
            step = row.take_step("promise.dismissed", at, by, facts=facts, state=State.DISMISSED.value, settled_at=at)
            row.keep_example(row.as_found(), None, at, by)
        return step

    def keep(
        self,
        *,
        at: datetime,
        by: Any,
        done_at: datetime | None = None,
        evidence: Message | None = None,
        how: Evidence = Evidence.HAND,
        reason: str = "",
    ) -> Step:
        """Settle a promise as done at ``done_at`` (now, when not given): kept, or late. A proposed one is confirmed with it.

        ``evidence`` is the message that shows it, and then tells when it was done.
        """
        proven = evidence is not None or isinstance(by, Customer)
        done = min(at, done_at or (evidence.at if evidence else at))
        with self.changing() as row:
            if row.state == State.PROPOSED:
                row.confirm(at=at, by=by)
            grace = pace_of(row.kind).grace
            state = rules.settled_as(State(row.state), row.due, row.missed, done, grace, proven)
            if state is State.LATE and row.missed is not None:
                done = max(done, row.missed)  # who is not believed to have been in time was not done before it either
            return row.settle(state, at, by, done=done, how=how, evidence=evidence, reason=reason)

    def release(self, *, at: datetime, by: Any, evidence: Message | None = None, reason: str = "") -> Step:
        """Note that whom it was promised to lets it go. What is late already stays late, and nothing is left to do."""
        with self.changing() as row:
            state = rules.released_as(State(row.state), row.due, at, pace_of(row.kind).grace)
            return row.settle(state, at, by, evidence=evidence, reason=reason, verb="promise.released")

    def give_up(self, *, at: datetime, by: Any, reason: str = "") -> Step:
        """Say that it will not be kept any more: it is broken."""
        with self.changing() as row:
            _expect(row, State.OPEN, State.LATE)
            return row.settle(State.BROKEN, at, by, reason=reason)

    def lapse(self, now: datetime) -> bool:
        """Let the passing of time tell: late, broken, or kept for what held until now. False when nothing changed."""
        with self.changing() as row:
            pace = pace_of(row.kind)
            patience = pace.patience if row.ours else None
            state = rules.lapsed_as(State(row.state), row.due, now, pace.grace, patience, row.kind_of.holds)
            if row.settled_at is not None or state == row.state:
                return False
            if state is State.LATE:
                row.take_step("promise.late", now, None, facts=row.what_broke(), state=state.value, missed=row.due)
            else:
                row.settle(state, now, None, how=Evidence.TIME)
        return True

    def move(
        self,
        due: datetime,
        *,
        at: datetime,
        by: Any,
        due_from: datetime | None = None,
        told: Message | None = None,
        asked: bool = False,
    ) -> Step:
        """Put a promise off. Before its moment the customer must know: ``told`` is the message in which they learnt it, or
        they ``asked`` for it themselves. After it the promise is late and stays so; the new moment is what is left to do.

        Raises NotTold when the customer does not know. What a customer promised, or what concerns none, needs no telling.
        An appointment keeps its length.
        """
        if due <= at:
            raise NotAllowed("the new moment must lie ahead")
        with self.changing() as row:
            asked = asked or isinstance(by, Customer)
            knows = told is not None or asked or not row.ours or row.customer_id is None
            state = rules.moved_as(State(row.state), row.due, at, knows)
            missed = row.missed or (row.due if state is State.LATE else None)
            move = Move.objects.create(
                promise=row, old_due=row.due, old_due_from=row.due_from, new_due=due, new_due_from=due_from, at=at,
                by=colleague(by), told=told, told_id_then=told.pk if told else None, asked=asked, late=missed is not None,
            )  # fmt: skip
            facts = {"old_due": plain(row.due), "new_due": plain(due), "asked": asked}
            rows = {"move": move.pk} | row.shift_end(due)
            return row.take_step(
                "promise.moved", at, by, facts=facts, rows=rows, due=due, due_from=due_from, vague=False, timed_at=at,
                state=state.value, missed=missed,
            )  # fmt: skip

    def chase(self, *, at: datetime, message: Message | None = None, quote: str = "") -> Chase | None:
        """Note that the customer asked after it. None when that message is counted already."""
        with self.changing() as row:
            if message is not None and row.chases.filter(message=message).exists():
                return None
            found = Chase.objects.create(promise=row, message=message, quote=quote, at=at)
            record("promise.chased", row, at=at, by=row.customer, **row.facts(), quote=quote)
        return found

    def hand_over(self, to: Colleague | Team, *, at: datetime, by: Any, reason: str = "") -> Step | None:
        """Give it to a colleague or a team. None when it is theirs already; raises NotAllowed when they could not see it."""
        new = {"owner_id": None, "team_id": to.pk} if isinstance(to, Team) else {"owner_id": to.pk}
        facts = {"to_team": to.name} if isinstance(to, Team) else {"to": to.pk}
        with self.changing() as row:
            if row.settled_at is not None:
                raise NotAllowed("what is settled is nobody's task any more")
            if not row.may_be_held_by(to):
                raise NotAllowed(f"{to} cannot look at what was promised there")
            if all(getattr(row, name) == value for name, value in new.items()):
                return None
            step = row.take_step("promise.handed_over", at, by, facts=facts | {"reason": reason}, **new)
            if isinstance(to, Colleague) and to != by:
                # It was theirs before, perhaps: this is news all the same, and takes the place of what was told then.
                row.reminders.filter(why=Reminder.Why.HANDED, to=to).delete()
                Reminder.objects.tell(row, Reminder.Why.HANDED, to, at=at, now=at)
        return step

    def take_back(self, *, at: datetime, by: Any) -> bool:
        """Withdraw what was noted by mistake. False once more has happened: what was missed is not made unsaid."""
        with self.changing() as row:
            missed = row.due is not None and row.made_at < row.due < at
            if missed or row.settled_at is not None or row.steps.filter(by__isnull=False).exists():
                return False
            row.withdraw(at=at, by=by)
        return True

    def withdraw(self, *, at: datetime, by: Any) -> None:
        """Take back a promise whose message was recalled before it left: it was never said."""
        with self.changing() as row:
            if row.settled_at is None:
                new = {"state": State.DISMISSED.value, "settled_at": at}
                row.take_step("promise.dismissed", at, by, facts={"reason": "recalled"}, **new)


def _expect(row: "Promise", *states: State) -> None:
    if row.state not in states or row.settled_at is not None:
        raise NotAllowed(f"this promise is {row.get_state_display()}")


def _checked(corrections: dict[str, Any]) -> dict[str, Any]:
    if unknown := corrections.keys() - set(CORRECTABLE):
        raise TypeError(f"a correction cannot set {', '.join(sorted(unknown))}")
    return corrections


def _timed_anew(row: "Promise", at: datetime, by: Any) -> dict[str, Any]:
    """What follows from another moment. One that is past was missed, unless whoever leads says it never was the moment."""
    return {"missed": None, "state": State.OPEN.value} if _only_by_leads(row, at, by) else {}


def _only_by_leads(row: "Promise", at: datetime, by: Any) -> bool:
    """Has its moment passed? Then only whoever leads may go on: raises NotAllowed for everybody else."""
    passed = row.missed is not None or (row.due is not None and at > row.due)
    if row.state == State.PROPOSED or not passed:
        return False
    if not getattr(by, "leads", False):
        raise NotAllowed("its moment has passed: put it off, or ask whoever leads the team to correct it")
    return True
