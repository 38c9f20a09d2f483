"""What becomes of a promise: confirmed, corrected, done, put off, let go, handed over. Each is a POST and can be undone."""

from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from hoia.conversations.models import Direction, Draft, Message
from hoia.conversations.views.common import for_writers, told
from hoia.people.models import Team

from .. import choosing, letters
from ..finding import NEW_TIME
from ..kinds import kinds
from ..models import Promise, Step
from ..rules import NotAllowed, State
from .common import Refused, act, answered, moment_of, number_of, words_of


@act
def settlement(request: HttpRequest, row: Promise) -> HttpResponse:
    """Done: now, or at the moment given."""
    now = timezone.now()
    done_at = moment_of(request, "done_at")
    if done_at is not None and done_at > now:
        raise Refused(_("That moment is still to come. Say when it was done."))
    step = row.keep(at=now, by=request.user, done_at=done_at, reason=words_of(request, "reason"))
    late = row.state == State.LATE
    return answered(request, row, step, _("Done, late.") if late else _("Done: the promise is kept."))


@act
def confirmation(request: HttpRequest, row: Promise) -> HttpResponse:
    """A found promise stands, as it was found or as it is corrected here."""
    step = row.confirm(at=timezone.now(), by=request.user, **_corrections(request, row))
    return answered(request, row, step, _("Confirmed."))


@act
def correction(request: HttpRequest, row: Promise) -> HttpResponse:
    try:
        step = row.correct(at=timezone.now(), by=request.user, **_corrections(request, row))
    except NotAllowed as problem:
        if row.settled_at is not None:
            raise Refused(_("What is settled is not corrected. Undo the settlement first.")) from problem
        passed = _("Its moment has passed. Put it off, or ask whoever leads the team to correct it.")
        raise Refused(passed) from problem
    return answered(request, row, step, _("Corrected.") if step else _("Nothing had to be changed."))


@act
def dismissal(request: HttpRequest, row: Promise) -> HttpResponse:
    step = row.dismiss(at=timezone.now(), by=request.user)
    return answered(request, row, step, _("Not a promise. Hoia will remember this example."))


@act
def move(request: HttpRequest, row: Promise) -> HttpResponse:
    """Put off. Before its moment the customer must know: they asked, they read it, or they were told by telephone."""
    due = moment_of(request, "due")
    begins = moment_of(request, "due_from")
    if due is None:
        raise Refused(_("Say until when: a day and an hour."))
    if due <= timezone.now():
        raise Refused(_("That moment has passed. Choose one that is still to come."))
    if begins is not None and begins > due:
        raise Refused(_("The window ends before it begins. Put the earlier moment first."))
    step = _put_off(request, row, due, begins)
    return answered(request, row, step, _("Put off. What was promised first stays in the history."))


@act
def release(request: HttpRequest, row: Promise) -> HttpResponse:
    """The customer needs it no more."""
    step = row.release(at=timezone.now(), by=request.user, reason=words_of(request, "reason"))
    return answered(request, row, step, _("Let go: nothing is left to do."))


@act
def breach(request: HttpRequest, row: Promise) -> HttpResponse:
    """It will not be kept any more; the reason stays with us."""
    step = row.give_up(at=timezone.now(), by=request.user, reason=words_of(request, "reason"))
    return answered(request, row, step, _("Noted as broken. Let the customer know, if they do not yet."))


@act
def owner(request: HttpRequest, row: Promise) -> HttpResponse:
    """Hand over to a colleague or a team who may look at it."""
    to = choosing.holder(request.POST.get("to", ""))
    if to is None:
        raise Refused(_("Choose a colleague or a team."))
    if row.settled_at is None and not row.may_be_held_by(to):
        raise Refused(_("%(name)s may not see this inbox. Choose somebody else.") % {"name": _called(to)})
    step = row.hand_over(to, at=timezone.now(), by=request.user, reason=words_of(request, "reason"))
    if step is None:
        return answered(request, row, None, _("Nothing had to be changed."))
    return answered(request, row, step, _("Handed over to %(name)s.") % {"name": _called(to)})


@act
def nudge(request: HttpRequest, row: Promise) -> HttpResponse:
    """Lay a gentle reminder of what the customer promised into the composer; nothing is sent before somebody sends it."""
    home = row.home
    if row.ours or row.settled_at is not None or home is None:
        raise Refused(_("There is nothing to remind the customer of."))
    draft, _new = Draft.objects.get_or_create(conversation=home, colleague=request.user, kind=Direction.OUT)
    draft.text = draft.text if draft.text.strip() else letters.nudge(row)
    draft.save()
    to = home.get_absolute_url()
    return HttpResponse(status=204, headers={"HX-Redirect": to}) if request.htmx else redirect(to)


@for_writers
@require_POST
def undo(request: HttpRequest, pk: int) -> HttpResponse:
    """Take back a step of one's own."""
    reach = Promise.objects.within(request.user)
    step = get_object_or_404(Step.objects.filter(promise__in=reach).select_related("promise"), pk=pk)
    if step.by_id != request.user.pk:
        raise PermissionDenied
    done = step.undo(timezone.now(), request.user)
    text = _("Undone.") if done else _("This was undone already, or changed since.")
    return told(request, None, text, also={"promise": step.promise_id}, to=step.promise.get_absolute_url())


@transaction.atomic
def _put_off(request: HttpRequest, row: Promise, due: datetime, begins: datetime | None) -> Step:
    """Move it with what shows that the customer knows. Refuses what they do not know while its moment is to come."""
    now, knows = timezone.now(), request.POST.get("knows", "")
    given: dict[str, Any] = {"at": now, "by": request.user, "due_from": begins, "asked": knows == "asked"}
    passed = row.state == State.LATE or (row.due is not None and row.due < now)
    if knows == "letter":
        given["told"] = _letter(request, row)
    elif knows == "call" and row.home is not None:
        told_by_phone = _("Told the customer of the new time: %(words)s") % {"words": row.words}
        call = row.home.note_contact("phone", told_by_phone, at=now, by=request.user, inbound=False)
        call.particulars = {**call.particulars, NEW_TIME: row.pk}
        call.save(update_fields=["particulars"])
        given["told"] = call
    elif knows != "asked" and row.ours and row.customer_id and row.due and not passed:
        raise Refused(
            _("The customer must know before you put it off. Say how they learnt it, or write to them first.")
        )
    return row.move(due, **given)


def _letter(request: HttpRequest, row: Promise) -> Message:
    number = number_of(request.POST.get("letter", ""))
    found = next((one for one in choosing.letters(row) if one.pk == number), None)
    if found is None:
        raise Refused(_("Choose the letter in which the customer was told."))
    return found


def _corrections(request: HttpRequest, row: Promise) -> dict[str, Any]:
    """What the form says otherwise than the promise; a form without fields corrects nothing."""
    asked = request.POST
    found: dict[str, Any] = {}
    if asked.get("kind") in {kind.id for kind in kinds()}:
        found["kind"] = asked["kind"]
    if asked.get("side") in ("us", "customer"):
        found["side"] = asked["side"]
    if "words" in asked:
        found["words"] = words_of(request, "words")
        if not found["words"]:
            raise Refused(_("Say in a few words what was promised."))
    if "conditional" in asked:
        found["conditional"] = words_of(request, "conditional")
    if "due" in asked:
        found |= _corrected_moment(request, row)
    return {name: value for name, value in found.items() if value != getattr(row, name)}


def _corrected_moment(request: HttpRequest, row: Promise) -> dict[str, Any]:
    due, begins = moment_of(request, "due"), moment_of(request, "due_from")
    if begins is not None and (due is None or begins > due):
        raise Refused(_("The window ends before it begins. Put the earlier moment first."))
    if due is not None and row.due is not None and abs((due - row.due).total_seconds()) < 60:
        due = row.due  # the field knows no seconds
    return {"due": due, "due_from": begins, "vague": row.vague and due is None}


def _called(to: Any) -> str:
    return str(to) if isinstance(to, Team) else to.name
