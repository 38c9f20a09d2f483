"""The secret addresses of calendars: what is fetched from them, and where they are made and renewed."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from hoia.conversations.views.common import told
from hoia.people.models import Team

from ..calendars import as_ical
from ..models import CalendarFeed
from .common import number_of


@require_safe
def feed(request: HttpRequest, word: str) -> HttpResponse:
    """The appointments behind a secret address. A wrong word and a feed that is gone look the same."""
    found = CalendarFeed.named(word)
    if found is None:
        raise Http404
    answer = HttpResponse(as_ical(found, timezone.now()), content_type="text/calendar; charset=utf-8")
    answer["Content-Disposition"] = 'inline; filename="hoia.ics"'
    answer["Cache-Control"] = "private, no-store"
    return answer


@login_required
@require_safe
def calendars(request: HttpRequest) -> HttpResponse:
    """One's own calendar and those of one's teams, each with its address if it has one."""
    made = {one.team_id: one for one in CalendarFeed.objects.filter(colleague=request.user)}
    teams = Team.objects.filter(pk__in=request.user.team_ids())
    lines = [{"team": None, "feed": made.get(None)}, *({"team": one, "feed": made.get(one.pk)} for one in teams)]
    for line in lines:
        if line["feed"]:
            line["address"] = request.build_absolute_uri(f"/promises/feed/{line['feed'].word}.ics")
    return render(request, "promises/calendars.html", {"lines": lines})


@login_required
@require_POST
def renew(request: HttpRequest) -> HttpResponse:
    """Make an address, or another one instead of it."""
    number = number_of(request.POST.get("team", ""))
    teams = Team.objects.filter(pk__in=request.user.team_ids())
    team = get_object_or_404(teams, pk=number) if number is not None else None
    found = CalendarFeed.objects.filter(colleague=request.user, team=team).first()
    row = found or CalendarFeed(colleague=request.user, team=team, made_at=timezone.now())
    row.renew()
    row.save()
    text = _("The address is a new one. The old one leads nowhere any more.") if found else _("The address is made.")
    return told(request, redirect("calendar_feeds"), text, to="/settings/calendar/")


@login_required
@require_POST
def removal(request: HttpRequest, pk: int) -> HttpResponse:
    get_object_or_404(CalendarFeed, pk=pk, colleague=request.user).delete()
    return told(request, redirect("calendar_feeds"), _("The address is gone."), to="/settings/calendar/")
