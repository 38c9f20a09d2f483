"""What the pages of promises share: reach, and how an act on a promise is answered."""

import json
from collections.abc import Callable
from datetime import datetime
from functools import wraps

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from hoia.conversations.views.common import for_writers, told

from .. import choosing
from ..drawing import drawn
from ..models import Promise, Step
from ..rules import NotAllowed

JOINED = ("customer", "owner", "team")
Verb = Callable[[HttpRequest, Promise], HttpResponse]


class Refused(Exception):
    """What was asked for cannot be; the sentence says why and what to do."""


def within_reach(request: HttpRequest, pk: int, *more: str) -> Promise:
    """Return the promise when this colleague may see it. Raises Http404 otherwise, as if it did not exist."""
    return get_object_or_404(Promise.objects.within(request.user).select_related(*JOINED, *more), pk=pk)


def act(verb: Verb) -> Callable[..., HttpResponse]:
    """An act on a promise within reach: only by those who answer, by POST, and refused with a sentence."""

    @for_writers
    @require_POST
    @wraps(verb)
    def done(request: HttpRequest, pk: int) -> HttpResponse:
        row = within_reach(request, pk)
        try:
            return verb(request, row)
        except Refused as refused:
            return refusal(request, row, str(refused))
        except NotAllowed:
            row.refresh_from_db()
            sentence = _("This promise is %(state)s now, so that cannot be done any more. Nothing was changed.")
            return refusal(request, row, sentence % {"state": row.get_state_display()})

    return done


def answered(request: HttpRequest, row: Promise, step: Step | None, text: str) -> HttpResponse:
    """Say what was done, with its undo; the small object that the act came from is drawn anew."""
    undo = f"/promises/steps/{step.pk}/undo" if step else ""
    look = request.POST.get("look")
    response = object_of(request, row.pk, look) if request.htmx and look is not None else None
    return told(request, response, text, undo=undo, also={"promise": row.pk}, to=way(request, row))


def object_of(request: HttpRequest, pk: int, look: str) -> HttpResponse:
    row = Promise.objects.select_related(*JOINED).get(pk=pk)
    return HttpResponse(drawn(row, request, look[:60], timezone.now(), token=get_token(request)))


def refusal(request: HttpRequest, row: Promise, sentence: str) -> HttpResponse:
    """Say why not; what was typed stays where it is."""
    if not request.htmx:
        messages.error(request, sentence)
        return redirect(row.get_absolute_url())
    response = HttpResponse(status=200)
    response["HX-Reswap"] = "none"
    response["HX-Trigger"] = json.dumps({"toast": {"text": sentence, "kind": "error"}})
    return response


def way(request: HttpRequest, row: Promise) -> str:
    """Without scripts: back to the page that the form names, else to the promise."""
    return "" if request.POST.get("next") else row.get_absolute_url()


def words_of(request: HttpRequest, name: str, most: int = 500) -> str:
    """Return what a text field holds, in one line's worth of whitespace."""
    return " ".join(request.POST.get(name, "").split())[:most]


def number_of(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None


def moment_of(request: HttpRequest, name: str) -> datetime | None:
    """Read a moment. Refuses one that nobody can read, rather than taking it for none."""
    text = request.POST.get(name, "")
    found = choosing.moment(text)
    if text.strip() and found is None:
        raise Refused(_("This is no day and hour: %(words)s") % {"words": text[:40]})
    return found
