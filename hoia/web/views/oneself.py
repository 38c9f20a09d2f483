"""How the desk looks for oneself: light, rows, language."""

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

CHOICES = {
    "theme": {"system": "system", "light": "light", "dark": "dark"},
    "dense": {"yes": True, "no": False},
    "language": {code: code for code, _name in settings.LANGUAGES},
}


@login_required
@require_POST
def oneself(request: HttpRequest) -> HttpResponse:
    """Keep what was chosen with the colleague, so that it holds wherever they sign in."""
    chosen = {
        field: choices[request.POST[field]] for field, choices in CHOICES.items() if request.POST.get(field) in choices
    }
    if not chosen:
        return HttpResponse(status=400)
    for field, value in chosen.items():
        setattr(request.user, field, value)
    request.user.save(update_fields=list(chosen))
    if request.headers.get("X-Requested-With") == "hoia":
        return HttpResponse(status=204)
    back = request.POST.get("next", "/")
    return redirect(back if url_has_allowed_host_and_scheme(back, {request.get_host()}) else "/")
