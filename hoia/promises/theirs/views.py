"""A customer says something of a promise; a colleague agrees with it or does not."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from hoia.channels.webform.entering import for_customers
from hoia.conversations.views.common import for_writers, told
from hoia.people.models import Customer

from .. import inviting
from ..calendars import publication
from ..models import CustomerWord, Said
from ..rules import NotAllowed
from .forms import WordForm
from .page import agreed_one

MOST = 50


@for_customers
@require_POST
def say(request: HttpRequest, customer: Customer, pk: int) -> HttpResponse:
    """Take what a customer says of a promise that stands on their own page."""
    shown = agreed_one(customer, pk)
    if shown is None:
        raise Http404
    form = WordForm(request.POST)
    if not form.is_valid():
        messages.error(request, " ".join(str(error) for errors in form.errors.values() for error in errors))
        return redirect(_back(request))
    said = form.cleaned_data
    try:
        CustomerWord.objects.take(
            shown.promise, said["said"], at=timezone.now(), by=customer, wished=said["wished"], in_time=said["in_time"],
            remark=said["remark"],
        )  # fmt: skip
    except NotAllowed:
        messages.error(request, _("This has changed in the meantime. Please look at how it stands now."))
        return redirect(_back(request))
    messages.success(request, _thanks(said["said"]))
    return redirect(_back(request))


@for_customers
@require_safe
def in_calendar(request: HttpRequest, customer: Customer, pk: int) -> HttpResponse:
    """One appointment that stands on their own page, as a file for their calendar."""
    shown = agreed_one(customer, pk)
    if shown is None or not shown.for_calendar:
        raise Http404
    answer = HttpResponse(publication(shown.promise, timezone.now()), content_type="text/calendar; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="appointment.ics"'
    return answer


def _thanks(said: str) -> str:
    if said == Said.DONE:
        return _("Thank you. We have noted that it is done.")
    if said == Said.NOT_DONE:
        return _("Thank you for telling us. Somebody of ours sees it now.")
    return _("We have got your wish and will answer it here.")


def _back(request: HttpRequest) -> str:
    """The page of theirs that the form stood on."""
    asked = request.POST.get("next", "")
    return asked if asked.startswith("/c/conversations/") and asked[17:].isdecimal() else "/c/"


@login_required
@require_safe
def said(request: HttpRequest) -> HttpResponse:
    """What customers said of promises and nobody has looked at, longest waiting first."""
    words = (
        CustomerWord.objects.within(request.user).waiting().select_related("promise__customer", "promise__conversation")
    )
    context = {"words": words[:MOST], "may_decide": request.user.answers}
    return render(request, "promises/_said_by_customers.html" if request.htmx else "promises/said.html", context)


@for_writers
@require_POST
def accept(request: HttpRequest, pk: int) -> HttpResponse:
    return _decide(request, pk, CustomerWord.accept, _("Agreed."))


@for_writers
@require_POST
def refuse(request: HttpRequest, pk: int) -> HttpResponse:
    return _decide(request, pk, CustomerWord.decline, _("Noted that you do not agree."))


@for_writers
@require_POST
def undo(request: HttpRequest, pk: int) -> HttpResponse:
    word = get_object_or_404(CustomerWord.objects.within(request.user), pk=pk)
    if word.decided_by_id not in (None, request.user.pk):
        raise PermissionDenied
    now = timezone.now()
    with transaction.atomic():
        done = word.undo(at=now, by=request.user)
        if done:
            inviting.take_back(word.promise, at=now, by=request.user)
    return told(request, None, _("Undone.") if done else _("This cannot be undone any more."), to="/promises/said/")


def _decide(request: HttpRequest, pk: int, verb: Callable[..., Any], text: str) -> HttpResponse:
    word = get_object_or_404(CustomerWord.objects.within(request.user), pk=pk)
    now = timezone.now()
    try:
        with transaction.atomic():
            verb(word, at=now, by=request.user)
            letter = inviting.answer(word, at=now, by=request.user)
    except NotAllowed:
        return told(
            request,
            None,
            _("This has changed in the meantime. Please look at how it stands now."),
            to="/promises/said/",
        )
    if letter is not None:
        text = _("%(done)s Their calendar hears of it by mail.") % {"done": text}
    address = f"/promises/said/{word.pk}/undo" if word.can_be_undone else ""
    return told(request, None, text, undo=address, also={"promise": word.promise_id}, to="/promises/said/")
