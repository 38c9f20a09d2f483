"""Each colleague reads the desk in their own language and time zone; what no database can keep is refused at the door."""

from collections.abc import Callable
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.conf import settings
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation

from hoia.ledger.models import Event

KNOWN = {code for code, _name in settings.LANGUAGES}


class NoNul:
    """Refuses what holds a NUL: no keyboard writes one, and PostgreSQL keeps none."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        asked = [request.path, *(value for values in request.GET.lists() for value in values[1])]
        said = [value for values in request.POST.lists() for value in values[1]] if request.method == "POST" else []
        if any("\x00" in value for value in asked + said):
            raise BadRequest("a NUL in the address or the form")
        return self.get_response(request)


class OwnLanguage:
    """Who is signed in reads in their own language; everybody else in the one that their browser asks for."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.session.session_key:
            return self.get_response(request)  # a visitor: do not ask the database who they are
        user = request.user
        if not user.is_authenticated:
            return self.get_response(request)
        if user.language in KNOWN:
            translation.activate(user.language)
            request.LANGUAGE_CODE = user.language
        with timezone.override(zone_of(user.time_zone)):
            return self.get_response(request)


class LedgerPlace:
    """Notes how far the ledger had come before a page is put together: its live updates go on from there."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        whole_page = request.method == "GET" and "HX-Request" not in request.headers
        if whole_page and request.session.session_key:
            request.ledger_place = Event.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
        return self.get_response(request)


def zone_of(name: str) -> ZoneInfo | None:
    """The zone of this name, or None (the desk's own) when it is empty or unknown."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError):
        return None
