"""Who may come through which page of this room. What is beyond reach does not exist: 404, never 403."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse

from ..models import Colleague

View = Callable[..., HttpResponse]


def only(may: Callable[[Colleague], bool]) -> Callable[[View], View]:
    """Let only signed-in colleagues through for whom ``may`` holds."""

    def around(view: View) -> View:
        @login_required
        @wraps(view)
        def inner(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if not may(request.user):  # type: ignore[arg-type]
                raise Http404
            return view(request, *args, **kwargs)

        return inner

    return around


leads_only = only(lambda colleague: colleague.leads)
owners_only = only(lambda colleague: colleague.is_owner)
answering_only = only(lambda colleague: colleague.answers)
