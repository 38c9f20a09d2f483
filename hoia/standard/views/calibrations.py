"""Calibration: several reviewers mark the same conversations, hidden from each other, and see then where they differ."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hoia.conversations.views.common import told
from hoia.people.views.doors import leads_only

from .. import calibrating
from ..models import Calibration, Notice, Review
from ..plan_forms import CalibrationForm
from .standard import spoken


@login_required
@require_safe
def calibrations(request: HttpRequest) -> HttpResponse:
    """The rounds that this colleague takes part in or leads."""
    found = Calibration.objects.within(request.user).prefetch_related("reviewers")
    rows = [{"round": one, "size": one.reviews.values("conversation").distinct().count()} for one in found]
    return render(request, "standard/calibrations.html", {"rows": rows})


@leads_only
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """Open a round; without a notice nobody's answers may be judged, and the page says what to do first."""
    form = CalibrationForm(request.POST or None, by=request.user)
    if request.method == "POST" and Notice.current() and form.is_valid():
        made = _opened(request, form)
        if made:
            return told(
                request, None, _("The round is open: everybody marks by themselves."), to=made.get_absolute_url()
            )
    context = {"form": form, "notice": Notice.current()}
    return render(request, "standard/calibration_new.html", context, status=200 if request.method != "POST" else 422)


def _opened(request: HttpRequest, form: CalibrationForm) -> Calibration | None:
    said, now = form.cleaned_data, timezone.now()
    reviewers = list(said["reviewers"])
    chosen = calibrating.draw(request.user, reviewers, said["count"], now)
    if len(chosen) < said["count"]:
        form.add_error("count", _too_few(len(chosen)))
        return None
    return Calibration.open_round(said["name"], chosen, reviewers, at=now, by=request.user)


def _too_few(n: int) -> str:
    there = ngettext("There is only %(n)d such conversation.", "There are only %(n)d such conversations.", n) % {"n": n}
    what = _(
        "Counted are those that came to rest in the last 30 days, that all reviewers see and you see, and that somebody"
        " answered who has read the notice and does not mark in this round."
    )
    return f"{there} {what}"


@login_required
@require_safe
def calibration(request: HttpRequest, pk: int) -> HttpResponse:
    """A round: how far everybody is while it is open; how far the marks agree when it is closed."""
    row = _readable(request, pk)
    mine = Review.objects.to_do(request.user).filter(calibration=row).select_related("conversation")
    context = {"round": row, "progress": calibrating.progress(row), "mine": mine}
    if row.closed_at is None:
        return render(request, "standard/calibration.html", context)
    reviewers = list(row.reviewers.all())
    found = list(calibrating.marked(row, reviewers, spoken()))
    lines = calibrating.lines(row, spoken())
    context |= {
        "lines": lines, "reword": [one for one in lines if one.reword], "marked": found, "reviewers": reviewers,
        "known": any(one.agreement.alpha is not None for one in lines),
    }  # fmt: skip
    return render(request, "standard/calibration_closed.html", context)


@leads_only
@require_POST
def closing(request: HttpRequest, pk: int) -> HttpResponse:
    row = _readable(request, pk)
    row.close(at=timezone.now(), by=request.user)
    return told(request, None, _("The round is closed; everybody in it sees all marks now."), to=row.get_absolute_url())


@login_required
@require_safe
def table(request: HttpRequest, pk: int) -> HttpResponse:
    """The marks of a closed round as CSV, all of them or those of one criterion."""
    row = _readable(request, pk)
    criterion = request.GET.get("criterion", "")
    known = {one.id for one in calibrating.clauses(row, spoken())} | {"", calibrating.VERDICT}
    if row.closed_at is None or criterion not in known:
        raise Http404
    text = calibrating.csv_of(row, list(row.reviewers.all()), spoken(), criterion)
    return HttpResponse(
        text, content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="marks.csv"', "Cache-Control": "no-store"},
    )  # fmt: skip


def _readable(request: HttpRequest, pk: int) -> Calibration:
    return get_object_or_404(Calibration.objects.within(request.user), pk=pk)
