"""The page of one promise: how it stands, what can be done, what it rests on, and its history."""

from datetime import datetime
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from .. import choosing
from ..history import history
from ..inviting import asked_for
from ..kinds import kinds
from ..models import Appointment, Promise
from ..rules import State
from .common import within_reach
from .links import chain_of


@login_required
@require_safe
def promise(request: HttpRequest, pk: int) -> HttpResponse:
    row = within_reach(request, pk, "inbox", "conversation", "message", "made_by")
    template = "promises/_one.html" if request.htmx else "promises/promise.html"
    return render(request, template, everything(request, row, timezone.now()))


@login_required
@require_safe
def steps(request: HttpRequest, pk: int) -> HttpResponse:
    """The history, to be opened in place."""
    row = within_reach(request, pk, "made_by")
    return render(request, "promises/_history.html", {"row": row, "lines": history(row)})


def everything(request: HttpRequest, row: Promise, now: datetime) -> dict[str, Any]:
    """Return what the page of a promise shows."""
    settled = row.settled_at is not None
    can_act = request.user.answers and not settled
    context: dict[str, Any] = {
        "row": row, "now": now, "lines": history(row), "chain": chain_of(row, request.user),
        "moves": list(row.moves.filter(undone_at=None)), "can_act": can_act,
        "stands": not settled and row.state in (State.OPEN, State.LATE),
        "last_step": row.steps.filter(undone_at=None, by=request.user).last() if request.user.answers else None,
    }  # fmt: skip
    if row.kind_of.timed:
        context |= day_of(request, row, now)
    if request.user.answers:
        context["inviting"] = asked_for(row, now)
    if can_act:
        context |= choosing.holders(row) | {
            "kinds": kinds(), "letters": choosing.letters(row), "next_time": choosing.next_time(row, now),
            "must_tell": row.ours and row.customer_id and row.due and row.due >= now and row.state == State.OPEN,
            "everybody": choosing.everybody(),
        }  # fmt: skip
    return context


def day_of(request: HttpRequest, row: Promise, now: datetime) -> dict[str, Any]:
    """What an appointment or a visit has besides: when it began and ended, and who further down the day must wait."""
    facts = Appointment.objects.filter(promise=row).first()
    if facts is None:
        return {"appointment": None, "hits": []}
    hits = row.hit_by_delay(now) if facts.ended_at is None and row.ours else []
    seen = set(
        Promise.objects.within(request.user)
        .filter(pk__in=[hit.promise.pk for hit in hits])
        .values_list("pk", flat=True)
    )
    return {"appointment": facts, "hits": [hit for hit in hits if hit.promise.pk in seen]}
