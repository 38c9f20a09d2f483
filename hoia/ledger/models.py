"""The ledger: who did what when, append-only; and the work that follows from it."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Self

from django.db import models, transaction

from .registry import reactions_to, verb_named


class EventQuerySet(models.QuerySet["Event"]):
    def of_conversation(self, conversation_id: int) -> Self:
        return self.filter(conversation_id=conversation_id)

    def of_customer(self, customer_id: int) -> Self:
        return self.filter(customer_id=customer_id)

    def within(self, inbox_ids: Iterable[int]) -> Self:
        """Only what happened in these inboxes."""
        return self.filter(inbox_id__in=list(inbox_ids))

    def after(self, event_id: int) -> Self:
        return self.filter(pk__gt=event_id).order_by("pk")


class Event(models.Model):
    """Something that happened: facts, never sentences. Written in the transaction of the change, never changed after.

    The ids are plain numbers, not foreign keys: the ledger lies below every room and outlives the rows it speaks of.
    """

    verb = models.CharField(max_length=60)
    subject_kind = models.CharField(max_length=40)
    subject_id = models.BigIntegerField()
    at = models.DateTimeField()
    actor_kind = models.CharField(max_length=12, default="system")
    actor_id = models.BigIntegerField(null=True)
    inbox_id = models.BigIntegerField(null=True)
    conversation_id = models.BigIntegerField(null=True)
    customer_id = models.BigIntegerField(null=True)
    facts = models.JSONField(default=dict)
    estimated = models.BooleanField(default=False)

    objects = EventQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["conversation_id", "id"],
                name="event_conversation",
                condition=models.Q(conversation_id__isnull=False),
            ),
            models.Index(
                fields=["customer_id", "id"], name="event_customer", condition=models.Q(customer_id__isnull=False)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.verb} {self.subject_kind} {self.subject_id}"

    def sentence(self, names: dict[tuple[str, int], str] | None = None) -> str:
        """Return the event as one sentence in the active language; ``names`` maps (kind, id) to what people are called."""
        return verb_named(self.verb).tell(self, names or {})


class JobQuerySet(models.QuerySet["Job"]):
    def ready(self, now: datetime) -> Self:
        """Work whose hour has come and that nobody holds, longest waiting first."""
        free = models.Q(claimed_until=None) | models.Q(claimed_until__lt=now)
        return self.filter(free, run_at__lte=now, parked_at=None).order_by("run_at", "pk")

    def parked(self) -> Self:
        return self.filter(parked_at__isnull=False).order_by("-parked_at")


class Job(models.Model):
    """One piece of work that must be done. The row is deleted in the transaction that did it."""

    name = models.CharField(max_length=60)
    args = models.JSONField(default=dict)
    key = models.CharField(max_length=120, null=True, unique=True, help_text="at most one waiting job with this key")
    created_at = models.DateTimeField(auto_now_add=True)
    run_at = models.DateTimeField()
    tries = models.PositiveSmallIntegerField(default=0)
    claimed_by = models.CharField(max_length=60, blank=True)
    claimed_until = models.DateTimeField(null=True)
    parked_at = models.DateTimeField(null=True)
    error = models.TextField(blank=True)

    objects = JobQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["run_at"], name="job_waiting", condition=models.Q(parked_at=None))]

    def __str__(self) -> str:
        return f"{self.name} {self.args}"

    def try_again(self, now: datetime) -> None:
        """Take a parked job up again, with a fresh count of tries."""
        Job.objects.filter(pk=self.pk).update(
            parked_at=None, tries=0, run_at=now, claimed_until=None, claimed_by="", error=""
        )


class Round(models.Model):
    """When a sweep last ran, and who is at it: so that one of several workers does each round."""

    name = models.CharField(max_length=60, primary_key=True)
    due_at = models.DateTimeField()
    ran_at = models.DateTimeField(null=True)
    error = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.name


def event(verb: str, subject: Any, /, *, at: datetime, by: Any = None, estimated: bool = False, **facts: Any) -> Event:
    """Return an unsaved event. ``subject.trail()`` tells which inbox, conversation and customer it belongs to.

    Raises LookupError for a verb that no room has registered.
    """
    verb_named(verb)
    return Event(
        verb=verb,
        subject_kind=subject._meta.model_name,
        subject_id=subject.pk,
        at=at,
        actor_kind=by._meta.model_name if by is not None else "system",
        actor_id=by.pk if by is not None else None,
        facts=facts,
        estimated=estimated,
        **(subject.trail() if hasattr(subject, "trail") else {}),
    )


def record(verb: str, subject: Any, /, *, at: datetime, by: Any = None, estimated: bool = False, **facts: Any) -> Event:
    """Write one event and the jobs of its reactions. Call it inside the transaction of the change itself."""
    written = event(verb, subject, at=at, by=by, estimated=estimated, **facts)
    record_all([written])
    return written


def record_all(events: list[Event]) -> None:
    """Write many events and the jobs that follow from them in few statements."""
    with transaction.atomic(savepoint=False):
        Event.objects.bulk_create(events)
        jobs = [
            Job(name=reaction.name, args={"event": happened.pk}, run_at=happened.at)
            for happened, reaction in reactions_to(one for one in events if not one.estimated)
        ]
        if jobs:
            Job.objects.bulk_create(jobs)
            from .work import ring

            transaction.on_commit(ring)
