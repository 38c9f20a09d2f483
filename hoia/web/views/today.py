"""Today: the day as it stands for one colleague, or for the teams of a lead."""

from itertools import chain

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from hoia.web import navigation
from hoia.web.today import Day, day_of, steps_of


@login_required
@require_safe
def today(request: HttpRequest) -> HttpResponse:
    colleague = request.user
    of_team = colleague.leads and bool(colleague.team_ids()) and request.GET.get("of") == "team"
    day = day_of(colleague, timezone.now(), of_team=of_team)
    _give_keys(day)
    context = {
        "day": day,
        "first": day.first,
        "steps": steps_of(colleague),
        "has_teams": colleague.leads and bool(colleague.team_ids()),
        "lists": navigation.lists_of(colleague),
        "look": "" if of_team else "unowned",
    }
    return render(request, "web/_day.html" if request.htmx else "web/today.html", context)


def _give_keys(day: Day) -> None:
    """The first nine rows, as they are read, are opened by the figures 1 to 9."""
    rows = [day.mine.shown, day.team.shown, day.coming.shown]
    rows.insert(0 if day.nobody_first else 3, day.nobody.shown)
    for figure, row in zip("123456789", chain(*rows), strict=False):
        row.key = figure
