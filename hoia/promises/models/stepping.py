"""How every verb of a promise changes its row: locked, remembered for undoing, planned anew, and told to the ledger at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.db import transaction

from hoia.conversations.models import Message
from hoia.ledger.models import record
from hoia.people.models import Colleague, Customer

from ..kinds import Evidence
from ..rules import State
from .facts import Settlement
from .step import Step, plain
from .telling import Example

if TYPE_CHECKING:
    from .promise import Promise

CORRECTABLE = ("conditional", "due", "due_from", "kind", "side", "vague", "words")


class Stepping:
    """What the verbs of a :class:`Promise` share. ``by`` is a colleague, the customer, or None for the desk itself."""

    @contextmanager
    def changing(self) -> "Iterator[Promise]":
        """Lock the row, let it be changed, and take over what it has become."""
        with transaction.atomic():
            row = type(self).objects.select_for_update().get(pk=self.pk)
            yield row
        self.__dict__.update({name: value for name, value in row.__dict__.items() if name[0] != "_"})
        self._state.fields_cache.clear()

    def take_step(
        self, verb: str, at: datetime, by: Any, *, facts: dict[str, Any] | None = None,
        rows: dict[str, Any] | None = None, **new: Any,
    ) -> Step:  # fmt: skip
        """Set columns on the locked row, remember what was before, plan anew, and write the event."""
        before = {name: plain(getattr(self, name)) for name in new}
        for name, value in new.items():
            setattr(self, name, value)
        self.plan_anew()
        self.save(update_fields=[*(self._meta.get_field(name).name for name in new), "next_at"])
        after = {name: plain(getattr(self, name)) for name in new}
        step = Step.objects.create(
            promise=self, verb=verb, at=at, by=colleague(by), before=before, after=after, rows=rows or {}
        )
        record(verb, self, at=at, by=by, **self.facts() | (facts or {}), step=step.pk)
        return step

    def settle(
        self, state: State, at: datetime, by: Any, *, done: datetime | None = None, how: Evidence = Evidence.HAND,
        evidence: Message | None = None, reason: str = "", verb: str = "",
    ) -> Step:  # fmt: skip
        """End the life of the locked row in ``state``. ``done`` is when it was done, ``at`` when we came to know."""
        done, how = done or at, _shown_by(how, evidence, by)
        settlement = Settlement.objects.create(
            promise=self, outcome=state.value, at=done, noted_at=at, by=colleague(by), evidence=how.value,
            evidence_id=evidence.pk if evidence else None, reason=reason,
        )  # fmt: skip
        facts = {"outcome": state.value, "evidence": how.value, "done_at": plain(done), "reason": reason}
        if state is State.BROKEN:
            facts |= self.what_broke()
        missed = self.missed or (self.due if state in (State.LATE, State.BROKEN) else None)
        return self.take_step(
            verb or f"promise.{state.value}", at, by, facts=facts, rows={"settlement": settlement.pk}, state=state.value,
            settled_at=done, missed=None if state is State.KEPT else missed,
        )  # fmt: skip

    def as_found(self) -> dict[str, Any]:
        return {name: plain(getattr(self, name)) for name in CORRECTABLE}

    def keep_example(self, found: dict[str, Any], decided: dict[str, Any] | None, at: datetime, by: Any) -> None:
        """Remember a clause with what was found in it and what a person made of that."""
        if not self.quote or self.confidence is None:
            return
        Example.objects.create(
            promise=self, customer=self.customer, clause=self.quote, side=found["side"], sent_at=self.made_at,
            language=self.conversation.language if self.conversation else "", zone=self.calendar().zone, found=found,
            decided=decided, at=at, by=colleague(by),
        )  # fmt: skip


def colleague(by: Any) -> Colleague | None:
    """Who of us acted; None for a customer and for the desk itself. The event says who it was in any case."""
    return by if isinstance(by, Colleague) else None


def _shown_by(how: Evidence, evidence: Message | None, by: Any) -> Evidence:
    if how is not Evidence.HAND:
        return how
    if evidence is not None:
        return {"phone": Evidence.CALL, "walkin": Evidence.VISIT}.get(evidence.channel, Evidence.MESSAGE)
    return Evidence.CUSTOMER if isinstance(by, Customer) else Evidence.HAND
