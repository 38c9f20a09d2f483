"""Oneself: name, language, signature, absence, how one signs in and where one is signed in."""

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hoia.kit.browsers import browser_named

from ..forms import AbsenceForm, ProfileForm
from .zones import zones


@login_required
@require_safe
def settings_home(request: HttpRequest) -> HttpResponse:
    return redirect("profile")


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def profile(request: HttpRequest) -> HttpResponse:
    """One's own name, language, time zone and signature; absence; the ways of signing in."""
    form = ProfileForm(request.POST or None, instance=request.user)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Your profile is saved."))
        return redirect("profile")
    return _profile_page(request, form, AbsenceForm(of=request.user))


@login_required
@require_POST
def add_absence(request: HttpRequest) -> HttpResponse:
    form = AbsenceForm(request.POST, of=request.user)
    if not form.is_valid():
        return _profile_page(request, ProfileForm(instance=request.user), form)
    form.instance.colleague = request.user
    form.save()
    messages.success(request, _("Your absence is noted."))
    return redirect("profile")


@login_required
@require_POST
def remove_absence(request: HttpRequest, pk: int) -> HttpResponse:
    get_object_or_404(request.user.absences, pk=pk).delete()
    messages.success(request, _("The absence is removed."))
    return redirect("profile")


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def sessions(request: HttpRequest) -> HttpResponse:
    """Where one is signed in; with POST, every other session ends."""
    if request.method == "POST":
        ended = request.user.end_sessions(but=request.session.session_key)
        messages.success(
            request,
            ngettext("%(n)d other session has ended.", "%(n)d other sessions have ended.", ended) % {"n": ended},
        )
        return redirect("usersessions_list")
    rows = sorted(UserSession.objects.purge_and_list(request.user), key=lambda row: row.created_at, reverse=True)
    for row in rows:
        row.browser = browser_named(row.user_agent)
    return render(request, "people/sessions.html", {"sessions": rows, "here": request.session.session_key})


@login_required
@require_POST
def end_session(request: HttpRequest, pk: int) -> HttpResponse:
    get_object_or_404(UserSession, pk=pk, user=request.user).end()
    messages.success(request, _("The session has ended."))
    return redirect("usersessions_list")


def _profile_page(request: HttpRequest, form: ProfileForm, absence: AbsenceForm) -> HttpResponse:
    kinds = set(Authenticator.objects.filter(user=request.user).values_list("type", flat=True))
    context = {
        "form": form,
        "absence": absence,
        "absences": request.user.absences.filter(last_day__gte=timezone.localdate()).select_related("stand_in"),
        "zones": zones(),
        "has_code": "totp" in kinds,
        "has_passkey": "webauthn" in kinds,
        "outside": bool(settings.SOCIALACCOUNT_PROVIDERS["openid_connect"]["APPS"]),
    }
    status = 422 if form.errors or absence.errors else 200
    return render(request, "people/profile.html", context, status=status)
