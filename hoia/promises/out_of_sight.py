"""What follows when somebody may no longer look into an inbox: what they had promised there goes on to who may."""

from collections.abc import Iterable
from datetime import timedelta

from django.utils import timezone

from hoia.ledger.models import Event
from hoia.ledger.registry import register_job, register_reaction
from hoia.ledger.work import ask
from hoia.people.models import Colleague

from .attending import give_to_successor
from .models import Promise

JOB = "hand on what its owner may not see any more"
BATCH = 100
A_MOMENT = timedelta(minutes=2)  # what is undone, or whoever goes from one team to another, was never out of sight
AGAIN_AFTER = timedelta(hours=1)  # nobody was there to take it
NARROWING = {"reach", "role", "teams"}


def register() -> None:
    register_reaction("see what a colleague lost sight of", ["colleague.changed"], _look, _may_see_less)
    register_job(JOB, hand_on_unseen)


def look_at(owners: Iterable[int]) -> None:
    """Have the promises of these colleagues looked at in a moment; asked for in the caller's transaction."""
    for owner in owners:
        ask(JOB, at=timezone.now() + A_MOMENT, owner=owner)


def hand_on_unseen(owner: int, after: int = 0) -> None:
    """Hand on what one colleague holds and may not see, some at a time; the job is done with them or not at all."""
    now, one = timezone.now(), Colleague.objects.active().filter(pk=owner).first()
    if one is None or one.is_owner:
        return  # what those held who have left goes on with each round, see attending.hand_on
    hidden = Promise.objects.alive().of(one).exclude(inbox=None).exclude(inbox__in=one.inbox_ids())
    locked = hidden.select_for_update(of=("self",)).select_related("owner", "team")
    rows = list(locked.filter(pk__gt=after).order_by("pk")[:BATCH])
    given = [give_to_successor(row, now, "reach") for row in rows]
    if len(rows) == BATCH:
        ask(JOB, owner=owner, after=rows[-1].pk)
    if not all(given):
        ask(JOB, at=now + AGAIN_AFTER, key=f"{JOB}: {owner}", owner=owner)


def _look(event: Event) -> None:
    look_at([event.subject_id])


def _may_see_less(event: Event) -> bool:
    return not NARROWING.isdisjoint(str(event.facts.get("fields", "")).split(", "))
