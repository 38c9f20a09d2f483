"""What customers say of promises on their own page, and what a colleague made of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Self

from django.conf import settings
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from hoia.conversations.models import Message
from hoia.ledger.models import record
from hoia.people.models import Colleague, Customer

from ..kinds import Evidence
from ..rules import NotAllowed, State
from .promise import Promise
from .step import Step, plain

ONE_ASKING = timedelta(hours=12)  # buttons pressed to and fro within it are one chase


class Said(models.TextChoices):
    DONE = "done", _("done")
    NOT_DONE = "not_done", _("not done")
    ANOTHER_TIME = "another_time", _("another time suits me")
    # What calendars answer to an invitation.
    ACCEPTED = "accepted", _("the time suits me")
    TENTATIVE = "tentative", _("perhaps")
    DECLINED = "declined", _("the time does not suit me")


FURTHEST = timedelta(days=366)  # ahead of now that somebody may wish for another time
NOTED = (Said.ACCEPTED, Said.TENTATIVE)  # nobody has to look at it


class CustomerWordQuerySet(models.QuerySet["CustomerWord"]):
    def within(self, colleague: Colleague) -> Self:
        # Asked of each word by itself: few wait, and all that was ever promised need not be gone through for them.
        seen = Promise.objects.within(colleague).filter(pk=models.OuterRef("promise"))
        return self.filter(models.Exists(seen))

    def waiting(self) -> Self:
        """What no colleague has looked at yet, longest waiting first."""
        return self.filter(decided_at=None).order_by("at", "pk")

    def take(
        self, promise: Promise, said: str, *, at: datetime, by: Customer, wished: datetime | None = None,
        in_time: bool = False, remark: str = "", message: Message | None = None,
    ) -> "CustomerWord":  # fmt: skip
        """Note what a customer says, and let the promise follow.

        Done settles it by their word; with ``in_time`` it had been done by its moment. Not done is asking after it, and what
        is past its moment is late from now on. Another time (``wished``) only asks: a colleague accepts it; so it
        is when they decline. That they come is noted. ``message`` is the letter in which it was said. Raises NotAllowed for
        what cannot be said of this promise any more.
        """
        with transaction.atomic():
            promise = Promise.objects.select_for_update().get(pk=promise.pk)
            _expect(promise, said, wished, at)
            word = self.filter(promise=promise, said=said, decided_at=None).first()
            if word is not None and said in (Said.NOT_DONE, Said.DECLINED):
                return word  # said once is enough, however often the button is pressed
            self.filter(promise=promise, decided_at=None).update(decided_at=at)
            word = self.create(
                promise=promise, said=said, wished=wished, remark=remark.strip()[:500], at=at, message=message,
                decided_at=at if said in NOTED else None,
            )  # fmt: skip
            step = _follow(promise, word, by, in_time)
            self.filter(pk=word.pk).update(step=step)
            record(
                "promise.answered", promise, at=at, by=by, **promise.facts(), said=said, wished=plain(wished), word=word.pk,
                remark=word.remark,
            )  # fmt: skip
        word.step = step
        return word


class CustomerWord(models.Model):
    """One thing said by a customer. ``accepted`` is what a colleague decided; ``step`` is what it changed.

    What the customer said anew since is decided without anybody: ``decided_by`` stays empty.
    """

    promise = models.ForeignKey(Promise, on_delete=models.CASCADE, related_name="customer_words")
    said = models.CharField(max_length=16, choices=Said.choices)
    wished = models.DateTimeField(null=True)
    remark = models.CharField(max_length=500, blank=True)
    message = models.ForeignKey(Message, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField()
    step = models.ForeignKey(Step, on_delete=models.SET_NULL, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False
    )
    accepted = models.BooleanField(null=True)

    objects = CustomerWordQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["at"], name="word_waiting", condition=models.Q(decided_at=None))]

    def __str__(self) -> str:
        return f"{self.promise_id}: {self.said}"

    @property
    def asks_for_time(self) -> bool:
        return self.said == Said.ANOTHER_TIME

    @property
    def declines(self) -> bool:
        return self.said == Said.DECLINED

    @property
    def says_done(self) -> bool:
        return self.said == Said.DONE

    def accept(self, *, at: datetime, by: Colleague) -> None:
        """Agree: to the time they wished, that it is done, that it is not, or to let it go.

        Raises NotAllowed when it is too late for that.
        """
        with self._deciding() as promise:
            step = self.step
            if self.asks_for_time:
                assert self.wished is not None
                step = promise.move(self.wished, at=at, by=by, asked=True)
            elif self.declines:
                step = promise.release(at=at, by=by)
            elif self.said == Said.NOT_DONE and promise.settled_at is not None:
                step = _unsettle(promise, at, by)
            self._decide(True, at, by, step)

    def decline(self, *, at: datetime, by: Colleague) -> None:
        """Do not agree. What their word had settled is open again."""
        with self._deciding() as promise:
            if self.says_done and self.step is not None:
                self.step.undo(at, by)
            self._decide(False, at, by, self.step)
            record("promise.declined", promise, at=at, by=by, **promise.facts(), said=self.said)

    @property
    def can_be_undone(self) -> bool:
        """What was open again by the decision is settled anew from the promise itself."""
        reopened = self.says_done and not self.accepted or self.said == Said.NOT_DONE and bool(self.step_id)
        return self.decided_by_id is not None and not reopened

    def undo(self, *, at: datetime, by: Colleague) -> bool:
        """Take the decision back, and what followed from it. False when that cannot be, or more has happened since."""
        with transaction.atomic():
            row = CustomerWord.objects.select_for_update().get(pk=self.pk)
            if not row.can_be_undone:
                return False
            if row.accepted and (row.asks_for_time or row.declines) and not (row.step and row.step.undo(at, by)):
                return False
            CustomerWord.objects.filter(pk=row.pk).update(decided_at=None, decided_by=None, accepted=None)
        return True

    @contextmanager
    def _deciding(self) -> Iterator[Promise]:
        """One decision at a time: whoever comes second is told so."""
        with transaction.atomic():
            row = CustomerWord.objects.select_for_update().get(pk=self.pk)
            if row.decided_at is not None:
                raise NotAllowed("this has been decided already")
            yield Promise.objects.select_for_update().get(pk=row.promise_id)

    def _decide(self, accepted: bool, at: datetime, by: Colleague, step: Step | None) -> None:
        self.accepted, self.decided_at, self.decided_by, self.step = accepted, at, by, step
        self.save(update_fields=["accepted", "decided_at", "decided_by", "step"])


def _expect(promise: Promise, said: str, wished: datetime | None, at: datetime) -> None:
    if promise.state in (State.PROPOSED, State.DISMISSED):
        raise NotAllowed("this is no promise that both sides know of")
    if said == Said.NOT_DONE:
        return
    if promise.settled_at is not None:
        raise NotAllowed("this is settled already")
    if said == Said.ANOTHER_TIME and (wished is None or wished <= at):
        raise NotAllowed("the new moment must lie ahead")


def _follow(promise: Promise, word: CustomerWord, by: Customer, in_time: bool) -> Step | None:
    if word.says_done:
        moment = promise.missed or promise.due
        done_at = min(moment, word.at) if in_time and moment else word.at
        return promise.keep(at=word.at, by=by, done_at=done_at)
    if word.said in (Said.ACCEPTED, Said.TENTATIVE, Said.DECLINED):
        Promise.objects.filter(pk=promise.pk).update(accepted=promise.due if word.said == Said.ACCEPTED else None)
    if word.said == Said.NOT_DONE and promise.is_alive and promise.ours:
        if not promise.chases.filter(message=None, at__gt=word.at - ONE_ASKING).exists():
            promise.chase(at=word.at, quote=word.remark)
        promise.lapse(word.at)
    return None


def _unsettle(promise: Promise, at: datetime, by: Colleague) -> Step:
    """Believe the customer that it was not done: what was noted as done is open again, and late where its moment passed.

    What had to hold until that moment did not: it is broken. Raises NotAllowed where nothing can be taken back.
    """
    step = promise.steps.filter(undone_at=None, rows__has_key="settlement").last() or _step_taken_in(promise)
    if step is None or not step.undo(at, by):
        raise NotAllowed("what settled it cannot be taken back")
    promise.refresh_from_db()
    promise.chase(at=at)
    if promise.kind_of.holds and promise.due is not None and promise.due < at:
        with promise.changing() as row:
            row.settle(State.BROKEN, at, by, how=Evidence.CUSTOMER)
    else:
        promise.lapse(at)
    return step


def _step_taken_in(promise: Promise) -> Step | None:
    """What a table told of how it ended came without a step; None where there is none to be had, or its words are erased."""
    settlement = promise.settlements.filter(undone_at=None).last()
    if settlement is None or not promise.words:
        return None
    after = {"state": promise.state, "settled_at": plain(promise.settled_at)}
    before = {"state": (State.LATE if promise.missed else State.OPEN).value, "settled_at": None}
    return Step.objects.create(
        promise=promise, verb=f"promise.{promise.state}", at=settlement.noted_at, before=before, after=after,
        rows={"settlement": settlement.pk},
    )  # fmt: skip
