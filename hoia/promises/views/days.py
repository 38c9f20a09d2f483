"""Appointments and visits: they begin and end, a delay has a cause, and who waits further down the day can be warned."""

from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from hoia.conversations.models import Message
from hoia.conversations.views.common import for_writers, told
from hoia.people.models import Colleague

from .. import delays, inviting
from ..models import Appointment, Move, Promise
from ..models.appointing import Hit
from ..rules import NotAllowed
from .common import Refused, act, answered, moment_of, number_of, way, within_reach, words_of


@act
def beginning(request: HttpRequest, row: Promise) -> HttpResponse:
    """It begins: now, or at the moment given; with the cause if that is later than agreed."""
    facts = Appointment.objects.filter(promise=row).first()
    if facts is None:
        raise Refused(_("No set time was agreed. Correct the promise first, or settle it by hand."))
    if facts.began_at is not None:
        raise Refused(_("It has begun already."))
    at = _when(request)
    step = row.begin(at=at, by=request.user, cause=words_of(request, "cause", 250))
    row.refresh_from_db()
    late = Appointment.objects.get(promise=row).delay_minutes()
    text = ngettext("It began %(n)d minute late.", "It began %(n)d minutes late.", late or 0) % {"n": late or 0}
    return answered(request, row, step, text if late else _("It began in time."))


@act
def ending(request: HttpRequest, row: Promise) -> HttpResponse:
    facts, at = Appointment.objects.filter(promise=row).first(), _when(request)
    try:
        step = row.end(at=at, by=request.user)
    except NotAllowed as problem:
        if facts is not None and facts.began_at is not None:
            raise Refused(_("It began after that moment. Say when it ended.")) from problem
        raise Refused(_("It has not begun yet. Say first that it began.")) from problem
    return answered(request, row, step, _("It is over."))


@act
def warnings(request: HttpRequest, row: Promise) -> HttpResponse:
    """Tell those chosen that they will begin later, each in their language, and agree on the new times with that."""
    now = timezone.now()
    chosen = {number_of(one) for one in request.POST.getlist("promise")}
    reach = Promise.objects.within(request.user)
    hits = [
        hit for hit in row.hit_by_delay(now) if hit.promise.pk in chosen and reach.filter(pk=hit.promise.pk).exists()
    ]
    if not hits:
        raise Refused(_("Choose whom to warn."))
    sent, left = _warned(hits, now, request.user)
    if not sent:
        raise Refused(_("None of them can be written to. Call them, and put their promises off."))
    text = ngettext("%(n)d customer is told.", "%(n)d customers are told.", len(sent)) % {"n": len(sent)}
    if left:
        names = ", ".join(row.customer.shown_name if row.customer else row.words for row in left)
        text += " " + _("Not told: %(names)s. Call them, and put their promises off.") % {"names": names}
    query = "&".join(f"message={message.pk}" for message in sent)
    undo = f"{row.get_absolute_url()}/warnings/undo?{query}"
    return told(request, None, text, undo=undo, also={"promise": row.pk}, to=row.get_absolute_url())


@for_writers
@require_POST
def unwarned(request: HttpRequest, pk: int) -> HttpResponse:
    """Take the letters of a warning back, as long as they have not left; the old times hold again."""
    row = within_reach(request, pk)
    numbers = [number for one in request.GET.getlist("message")[:50] if (number := number_of(one)) is not None]
    warned = Move.objects.filter(told__in=numbers, undone_at=None).values("told")
    letters = Message.objects.filter(pk__in=warned, colleague=request.user)
    taken = sum(delays.take_back(letter, at=timezone.now(), by=request.user) for letter in letters)
    text = _("Undone.") if taken else _("The letters have left already.")
    return told(request, None, text, also={"promise": row.pk}, to=row.get_absolute_url())


@act
def invitation(request: HttpRequest, row: Promise) -> HttpResponse:
    """Send the customer an invitation, the new time, or that it is off, by a short letter of its own."""
    letter = inviting.send(row, at=timezone.now(), by=request.user)
    if letter is None:
        raise Refused(
            _(
                "There is nothing to send. It takes an appointment that is still to come, and a customer with an address."
            )
        )
    undo = f"{row.get_absolute_url()}/invitation/undo"
    return told(request, None, _("Sent to the customer."), undo=undo, also={"promise": row.pk}, to=way(request, row))


@for_writers
@require_POST
def uninvited(request: HttpRequest, pk: int) -> HttpResponse:
    """Take the letter with the invitation back, as long as it has not left."""
    row = within_reach(request, pk)
    taken = inviting.take_back(row, at=timezone.now(), by=request.user)
    text = _("Undone.") if taken else _("The letter has left already.")
    return told(request, None, text, also={"promise": row.pk}, to=way(request, row))


def _warned(hits: list[Hit], now: datetime, by: Colleague) -> tuple[list[Message], list[Promise]]:
    """Warn each by themselves: the letters to those who could be, and the promises of the others."""
    sent, left = [], []
    for hit in hits:
        try:
            message = delays.warn(hit, at=now, by=by)
        except NotAllowed:  # settled or put off by somebody else in this very moment
            message = None
        if message is None:
            left.append(hit.promise)
        else:
            sent.append(message)
    return sent, left


def _when(request: HttpRequest) -> datetime:
    at, now = moment_of(request, "at"), timezone.now()
    if at is not None and at > now:
        raise Refused(_("That moment is still to come. Say when it was."))
    return at or now
