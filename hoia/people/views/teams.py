"""Teams and inboxes: who stands together, and behind which door."""

from django.contrib import messages
from django.db import transaction
from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from hoia.ledger.models import record

from ..forms import InboxForm, TeamForm
from ..models import Colleague, Inbox, Team
from .doors import leads_only, owners_only


@leads_only
@require_safe
def teams(request: HttpRequest) -> HttpResponse:
    rows = Team.objects.annotate(size=Count("memberships"))
    return render(request, "people/teams.html", {"teams": rows})


@owners_only
@require_http_methods(["GET", "HEAD", "POST"])
def team(request: HttpRequest, pk: int | None = None) -> HttpResponse:
    """A new team, or one that is there. Who joins a team sees its inboxes, so this is for owners."""
    one = get_object_or_404(Team, pk=pk) if pk else None
    form = TeamForm(request.POST or None, instance=one)
    if request.method == "POST" and form.is_valid():
        with transaction.atomic():
            form.save().consist_of(form.cleaned_data["members"], at=timezone.now(), by=request.user)
        messages.success(request, _("The team is saved."))
        return redirect("teams")
    return render(request, "people/team.html", {"form": form, "team": one}, status=422 if form.errors else 200)


@leads_only
@require_safe
def inboxes(request: HttpRequest) -> HttpResponse:
    return render(request, "people/inboxes.html", {"inboxes": request.user.inboxes().prefetch_related("teams")})


@leads_only
@require_http_methods(["GET", "HEAD", "POST"])
def inbox(request: HttpRequest, pk: int | None = None) -> HttpResponse:
    """One inbox: name, addresses, signature; the teams behind it are decided by owners."""
    one = get_object_or_404(request.user.inboxes(), pk=pk) if pk else None
    form = InboxForm(request.POST or None, instance=one)
    if not request.user.is_owner:
        del form.fields["teams"]
    if request.method == "POST" and form.is_valid():
        with transaction.atomic():
            before = _behind(one) if one else set()
            saved = form.save()
            if one is None and not request.user.is_owner:
                saved.grants.get_or_create(colleague=request.user)
            for colleague in before - _behind(saved):
                record("colleague.changed", colleague, at=timezone.now(), by=request.user, fields="reach")
        messages.success(request, _("The inbox is saved."))
        return redirect("inboxes")
    return render(request, "people/inbox.html", {"form": form, "inbox": one}, status=422 if form.errors else 200)


def _behind(inbox: Inbox) -> set[Colleague]:
    """Those whose teams stand behind an inbox."""
    return set(Colleague.objects.filter(memberships__team__inboxes=inbox))
