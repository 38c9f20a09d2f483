"""The Quality page, one's own reviews, and both as tables."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from hoia.kit.pictures import Interval, interval

from . import mine, pictures, tables, words
from .figures import VERDICTS
from .hiding import ANY_CHANNEL, ANY_TEAM
from .missed import Row
from .page import Page, clauses_now
from .scope import LEAST_ABOVE, MOST_ABOVE, PERIODS, Scope, asked
from .teams import BEYOND


@login_required
@require_safe
def quality(request: HttpRequest) -> HttpResponse:
    """How well conversations were served, by the reviews of a random sample of those within reach."""
    page = _page_of(request)
    context = {
        "page": page, "scope": page.scope, "choices": {**page.choices(), "weeks": _periods()}, "asked": request.GET.urlencode(),
        "verdicts": _verdicts(request, page.scope), "least": LEAST_ABOVE, "most": MOST_ABOVE, "beyond": page.scope.above + BEYOND,
    }  # fmt: skip
    if page.may_be_shown:
        context |= _figures(page)
    return render(request, "standard/quality/quality.html", context)


@login_required
@require_safe
def table(request: HttpRequest) -> HttpResponse:
    part = request.GET.get("part", "verdicts")
    if part not in tables.PARTS:
        raise Http404
    return _csv(tables.csv_of(_page_of(request), part), f"quality-{part}.csv")


@login_required
@require_safe
def own(request: HttpRequest) -> HttpResponse:
    """What reviews found of one's own service; nobody else can open this of somebody."""
    found = _own_of(request)
    context = {
        "own": found, "scope": found.scope, "choices": {"weeks": _periods(), "kinds": mine.kinds()},
        "asked": request.GET.urlencode(), "n": len(found.reviews),
        "verdicts": [(words.verdict_named(name), one, _line(one)) for name, one in found.verdicts],
        "criteria": [(clause, one, _line(one)) for clause, one in found.criteria],
    }  # fmt: skip
    return render(request, "standard/quality/mine.html", context)


@login_required
@require_safe
def own_table(request: HttpRequest) -> HttpResponse:
    part = request.GET.get("part", "reviews")
    if part not in tables.MINE:
        raise Http404
    return _csv(tables.csv_of_mine(_own_of(request), part), f"my-{part}.csv")


@login_required
@require_safe
def own_export(request: HttpRequest) -> HttpResponse:
    """Everything that reviews hold of whoever asks."""
    headers = {"Content-Disposition": 'attachment; filename="my-reviews.json"', "Cache-Control": "no-store"}
    dumped = {"indent": 1, "ensure_ascii": False}
    return JsonResponse(mine.export(request.user), json_dumps_params=dumped, headers=headers)


def _page_of(request: HttpRequest) -> Page:
    page = Page(asked(request.user, timezone.now(), request.GET))
    if page.scope.view.channel not in (ANY_CHANNEL, *page.channel_names):
        raise Http404
    return page


def _own_of(request: HttpRequest) -> mine.Own:
    scope, kind = asked(request.user, timezone.now(), request.GET), request.GET.get("kind", "")
    if (kind and kind not in dict(mine.kinds())) or scope.view[1:] != (ANY_TEAM, ANY_CHANNEL):
        raise Http404
    return mine.Own(scope, clauses_now(), kind)


def _figures(page: Page) -> dict[str, Any]:
    whole, stretches, chart = page.whole, page.stretches, page.chart
    verdict = page.scope.verdict
    shares = [one.shares[verdict] for one in stretches]
    return {
        "summary": words.summary(whole), "weak_spot": words.weak_spot(page.criteria), "shares": _shares(page),
        "chart": chart, "weeks": _weeks(page), "signal": words.signal(chart, stretches, verdict) if stretches else "",
        "drawing": pictures.drawn(chart, shares, [one.first for one in stretches]) if stretches else None,
        "criteria": [(row, _fields(row)) for row in page.criteria if any(row.shares)],
        "withheld": any(one is None for row in page.criteria for one in row.shares),
        "sources": [(one, one.share(verdict), _line(one.share(verdict))) for one in page.sources],
        "random": (whole.shares[verdict], _line(whole.shares[verdict])), "verdict_name": words.verdict_named(verdict),
        "tests": [(one, words.tested(one)) for one in page.tests], "waiting": whole.waiting,
    }  # fmt: skip


def _shares(page: Page) -> list[tuple[str, Any, Any, Any, Any]]:
    """Each verdict: its name, the estimate by the reviews alone and its line, the same with hints or nothing."""
    rows = []
    for verdict in VERDICTS:
        plain, powered = page.whole.shares[verdict], page.whole.powered and page.whole.powered.shares[verdict].powered
        line = _line(powered) if powered else None
        rows.append((words.verdict_named(verdict), plain, _line(plain), powered, line))
    return rows


def _weeks(page: Page) -> list[tuple[Any, Any, list[Any], bool]]:
    signals = set(page.chart.signals())
    return [
        (one, point, [(one.counts.get(verdict, 0), one.shares[verdict]) for verdict in VERDICTS], place in signals)
        for place, (one, point) in enumerate(zip(page.stretches, page.chart.points, strict=True))
    ]


def _fields(row: Row) -> list[tuple[Any, int]]:
    """The shares of a criterion, each with how dark its field is."""
    return [(one, pictures.heat(one.value) if one is not None and one.value is not None else 0) for one in row.shares]


def _line(one: Any) -> Interval:
    return interval(one.value, one.low, one.high)


def _periods() -> list[tuple[int, str]]:
    return [(n, ngettext("last %(n)d week", "last %(n)d weeks", n) % {"n": n}) for n in PERIODS]


def _verdicts(request: HttpRequest, scope: Scope) -> list[tuple[str, str, str]]:
    """The verdicts that may be drawn by week, each with its address beside what is chosen already."""
    ways = []
    for verdict in VERDICTS:
        said = request.GET.copy()
        said["verdict"] = verdict
        ways.append((verdict, words.verdict_named(verdict), f"?{said.urlencode()}"))
    return ways


def _csv(text: str, name: str) -> HttpResponse:
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return HttpResponse(text, content_type="text/csv; charset=utf-8", headers=headers)
