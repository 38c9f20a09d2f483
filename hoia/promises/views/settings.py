"""Settings of promises: when teams work, and when who is reminded."""

from datetime import timedelta
from typing import Any

from django.conf import settings as desk
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hoia.conversations.views.common import told
from hoia.people.models import Team
from hoia.people.views.doors import leads_only
from hoia.people.views.zones import zones

from ..forms import HoursForm, PaceForm
from ..hours_words import write_hours
from ..kinds import kind_named, kinds
from ..models import Device, KindSetting, Promise, ReminderWish, TeamHours, calendar_of

SHOWN_DAYS = 14


@leads_only
@require_safe
def hours(request: HttpRequest) -> HttpResponse:
    """The desk and each team: their own hours, or those of the desk."""
    rows = {one.team_id: one for one in TeamHours.objects.all()}
    teams = [{"team": one, "hours": rows.get(one.pk)} for one in Team.objects.all()]
    return render(request, "promises/settings_hours.html", {"desk": rows.get(None), "teams": teams})


@leads_only
@require_http_methods(["GET", "HEAD", "POST"])
def hours_of(request: HttpRequest, pk: int | None = None) -> HttpResponse:
    """The hours of one team, or of the desk."""
    team = get_object_or_404(Team, pk=pk) if pk else None
    row = TeamHours.objects.filter(team=team).first()
    found = row or _like_the_desk(team)
    form = HoursForm(request.POST or None, hours=found)
    if request.method == "POST" and form.is_valid():
        found.save()
        return told(request, None, _("The hours are saved."), to="/settings/hours/")
    context = {"form": form, "team": team, "row": row, "zones": zones(), "coming": _coming(team)}
    return render(request, "promises/settings_hours_of.html", context, status=422 if form.errors else 200)


@leads_only
@require_POST
def hours_removal(request: HttpRequest, pk: int) -> HttpResponse:
    """Let a team work as the desk does."""
    get_object_or_404(TeamHours, team=pk).delete()
    Promise.objects.of_teams([pk]).look_again()
    return told(request, None, _("The team works as the desk does again."), to="/settings/hours/")


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def reminders(request: HttpRequest) -> HttpResponse:
    """How one wants to be reminded oneself, and what holds for each kind."""
    wish = ReminderWish.objects.filter(colleague=request.user).first()
    if request.method == "POST":
        by_mail = request.POST.get("by_mail") == "yes"
        ReminderWish.objects.update_or_create(colleague=request.user, defaults={"by_mail": by_mail})
        text = _("You are reminded by mail too.") if by_mail else _("You are not reminded by mail.")
        return told(request, None, text, to="/settings/reminders/")
    own = {one.kind: one for one in KindSetting.objects.all()}
    lines = [
        {"kind": kind, "pace": own[kind.id].pace(kind) if kind.id in own else kind.pace(), "own": kind.id in own}
        for kind in kinds()
    ]
    context = {"wish": wish, "lines": lines, "devices": _devices(request)}
    return render(request, "promises/settings_reminders.html", context)


def _devices(request: HttpRequest) -> list[dict[str, Any]]:
    """The browsers that show reminders to this colleague."""
    rows, here = Device.objects.of(request.user).select_related("colleague"), request.session.session_key
    return [{"device": one, "here": one.session_key == here, "awake": one.is_awake} for one in rows]


@leads_only
@require_http_methods(["GET", "HEAD", "POST"])
def pace(request: HttpRequest, kind: str) -> HttpResponse:
    """When who hears of promises of one kind."""
    if kind not in {one.id for one in kinds()}:
        raise Http404
    setting = KindSetting.objects.filter(kind=kind).first()
    form = PaceForm(request.POST or None, kind=kind_named(kind), setting=setting)
    if request.method == "POST" and form.is_valid():
        _keep_pace(kind, setting, form.lengths)
        return told(request, None, _("Saved."), to="/settings/reminders/")
    names = ("ahead", "warn", "grace")
    rows = [(form[name], form[f"{name}_unit"]) for name in names]
    context = {"form": form, "rows": rows, "kind": kind_named(kind)}
    return render(request, "promises/settings_pace.html", context, status=422 if form.errors else 200)


def _keep_pace(kind: str, setting: KindSetting | None, lengths: dict[str, timedelta | None]) -> None:
    row = setting or KindSetting(kind=kind)
    for name, length in lengths.items():
        setattr(row, name, length)
    row.save()
    if not any(length is not None for length in lengths.values()):
        row.delete()  # saved first: what was planned by the old lengths is looked at anew


def _like_the_desk(team: Team | None) -> TeamHours:
    """New hours begin as those of the desk, or as office hours."""
    like = TeamHours.objects.filter(team=None).first() if team else None
    if like is None:
        return TeamHours(team=team, zone=desk.TIME_ZONE)
    return TeamHours(
        team=team, zone=like.zone, week=like.week, country=like.country, region=like.region, closed=like.closed,
        worked=like.worked, shortened=like.shortened,
    )  # fmt: skip


def _coming(team: Team | None) -> list[dict[str, Any]]:
    """The coming days as they are worked out now: the quickest way to see that the hours are right."""
    calendar = calendar_of(team)
    first = calendar.localised(timezone.now()).date()
    days = [first + timedelta(days=number) for number in range(SHOWN_DAYS)]
    return [{"day": day, "hours": _as_words(calendar.hours(day)), "holiday": calendar.is_holiday(day)} for day in days]


def _as_words(spans: Any) -> str:
    return write_hours([[one.isoformat("minutes") for one in span] for span in spans])
