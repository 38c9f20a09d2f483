"""The pages of reports, and the same figures as CSV."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from hoia.kit.pictures import Interval, interval
from hoia.kit.shares import Share
from hoia.promises.kinds import kinds

from . import figures, pictures, tables, words
from .scope import PERIODS, Scope, asked, teams_to_choose

PARTS = {"kind": _("by kind"), "team": _("by team"), "hour": _("by hour"), "channel": _("by channel")}


@login_required
@require_safe
def reports(request: HttpRequest) -> HttpResponse:
    return redirect("report_promises")


@login_required
@require_safe
def promises(request: HttpRequest) -> HttpResponse:
    """How promises were kept, everybody's within reach."""
    return _page(request, own=False)


@login_required
@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """How one's own promises were kept; nobody else can open this of somebody."""
    return _page(request, own=True)


@login_required
@require_safe
def table(request: HttpRequest) -> HttpResponse:
    return _csv(request, own=False)


@login_required
@require_safe
def my_table(request: HttpRequest) -> HttpResponse:
    return _csv(request, own=True)


def _page(request: HttpRequest, own: bool) -> HttpResponse:
    scope = asked(request.user, timezone.now(), request.GET, own)
    by = _part_of(request, own)
    whole = figures.whole(scope)
    context: dict[str, Any] = {
        "scope": scope, "by": by, "own": own, "whole": whole, "parts": _parts(request, own), "choices": _choices(request),
        "asked": request.GET.urlencode(), "address": "report_promises_mine" if own else "report_promises",
        "csv_address": "report_promises_mine_csv" if own else "report_promises_csv",
    }  # fmt: skip
    if whole is not None and whole.n:
        context |= _figures(scope, by, whole)
    return render(request, "reports/promises.html", context)


def _figures(scope: Scope, by: str, whole: figures.Tally) -> dict[str, Any]:
    rows = figures.tallies(scope, by)
    weeks = figures.weeks(scope)
    chart = figures.chart(weeks)
    late = figures.lateness(scope, rows, by)
    chases, links = figures.chases(scope, rows, by), figures.broken_links(scope)
    return {
        "rows": [(one, None if one.withheld else _line(one.share_kept)) for one in rows],
        "withheld": any(one.withheld for one in rows), "summary": words.summary(whole),
        "weak_spot": words.weak_spot(rows, whole), "weeks": list(zip(weeks, chart.points, strict=True)), "chart": chart,
        "drawing": pictures.drawn(chart, [one.monday for one in weeks]) if weeks else None,
        "counted": sum(one.n for one in weeks), "verdict": words.verdict(chart, weeks),
        "late_hidden": not late and figures.done_late(scope).exists(),
        "late": [(one, *pictures.stretch(one.median, one.p90, late)) for one in late],
        "chases": list(zip(chases, pictures.bars([one.per_hundred for one in chases]), strict=True)),
        "links": [(name, n, far) for (name, n), far in zip(links, pictures.bars([n for _, n in links]), strict=True)],
    }  # fmt: skip


def _line(share: Share) -> Interval:
    return interval(share.value, share.low, share.high)


def _csv(request: HttpRequest, own: bool) -> HttpResponse:
    scope = asked(request.user, timezone.now(), request.GET, own)
    if request.GET.get("part", "kept") not in tables.PARTS:
        raise Http404
    text = tables.csv_of(scope, request.GET.get("part", "kept"), _part_of(request, own))
    return HttpResponse(
        text, content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="promises.csv"', "Cache-Control": "no-store"},
    )  # fmt: skip


def _part_of(request: HttpRequest, own: bool) -> str:
    by = request.GET.get("by", "kind")
    if by not in PARTS or (own and by == "team"):
        raise Http404
    return by


def _parts(request: HttpRequest, own: bool) -> list[tuple[str, Any, str]]:
    """The ways to part the figures, each with its address beside what is chosen already."""
    ways = []
    for name, label in PARTS.items():
        said = request.GET.copy()
        said["by"] = name
        if not (own and name == "team"):
            ways.append((name, label, f"?{said.urlencode()}"))
    return ways


def _choices(request: HttpRequest) -> dict[str, Any]:
    return {
        "weeks": [(n, ngettext("last %(n)d week", "last %(n)d weeks", n) % {"n": n}) for n in PERIODS],
        "kinds": kinds(),
        "teams": teams_to_choose(request.user),
    }
