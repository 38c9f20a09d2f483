"""What the pages of the desk share: reach, who may write, and how an act is answered."""

import json
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.http import url_has_allowed_host_and_scheme

from ..models import Conversation

View = Callable[..., HttpResponse]


def for_writers(view: View) -> View:
    """Only for those who may write to customers and change conversations; others are told so."""

    @login_required
    @wraps(view)
    def only(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.answers:
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return only


def within_reach(request: HttpRequest, pk: int, *joined: str) -> Conversation:
    """Return the conversation when this colleague may see it. Raises Http404 otherwise, as if it did not exist."""
    rows = Conversation.objects.within(request.user)
    return get_object_or_404(rows.select_related(*joined) if joined else rows, pk=pk)


def told(
    request: HttpRequest, response: HttpResponse | None, text: str, *, undo: str = "", also: dict[str, Any] | None = None,
    to: str = "",
) -> HttpResponse:  # fmt: skip
    """Answer an act: with a passing message and its undo, beside ``response`` or, without scripts, on the next page."""
    if not request.htmx:
        messages.success(request, text, extra_tags=undo)
        return redirect(to or way_back(request))
    response = response if response is not None else HttpResponse(status=204)
    toast: dict[str, Any] = {"text": text, **({"undo": undo} if undo else {})}
    response["HX-Trigger"] = json.dumps({"toast": toast, "hoia:changed": also or {}})
    return response


def way_back(request: HttpRequest) -> str:
    """Return the page that a form came from, when it is one of ours."""
    asked = request.POST.get("next") or request.META.get("HTTP_REFERER", "")
    fine = url_has_allowed_host_and_scheme(asked, {request.get_host()}, require_https=request.is_secure())
    return asked if fine else "/inbox/"
