"""Plans of review: what is drawn every week, by whom it is read, what became of it; for leads, within their reach."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.dates import WEEKDAYS_ABBR
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hoia.conversations.views.common import told
from hoia.people.models import Colleague
from hoia.people.views.doors import leads_only

from ..drawing import next_draw
from ..models import Kind, Notice, Plan, Review
from ..outlook import WEEKS, Outlook, outlook
from ..plan_forms import MOST_DIRECTED, MOST_WEEKLY, PlanForm, channels, readers

LIST = "/reviews/plans/"


@dataclass
class Row:
    """A plan with what became of its draws: counts of reviews drawn at random, and why some were left out."""

    plan: Plan
    drawn: int = 0
    done: int = 0
    left_out: int = 0
    directed: int = 0
    reasons: list[tuple[str, int]] = field(default_factory=list)

    @property
    def days(self) -> list[Any]:
        return [WEEKDAYS_ABBR[day] for day in sorted(self.plan.days)]

    @property
    def channel(self) -> Any:
        return dict(channels()).get(self.plan.channel, self.plan.channel) if self.plan.channel else ""

    @property
    def readers(self) -> list[Colleague]:
        return [one for one in self.plan.reviewers.all() if one.is_active]

    @property
    def waiting(self) -> int:
        return self.drawn - self.done - self.left_out

    @property
    def alone(self) -> Colleague | None:
        return alone(self.readers)


@leads_only
@require_safe
def plans(request: HttpRequest) -> HttpResponse:
    """What is drawn now, and what was."""
    found = Plan.objects.within(request.user).select_related("team", "made_by").prefetch_related("inboxes", "reviewers")
    rows = _rows(list(found), request.user)
    context = {
        "running": [row for row in rows if row.plan.ended_at is None], "notice": Notice.current(),
        "ended": [row for row in rows if row.plan.ended_at is not None],
    }  # fmt: skip
    return render(request, "standard/plans.html", context)


@leads_only
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """A new plan. Without a notice nobody may be reviewed: then the page says what to do first."""
    notice = Notice.current()
    if notice is None:
        return render(request, "standard/plan.html", {"notice": None}, status=422 if request.method == "POST" else 200)
    form = PlanForm(request.POST or None, by=request.user)
    if request.method == "POST" and form.is_valid():
        now, terms = timezone.now(), form.terms()
        Plan.begin(**terms, next_at=next_draw(terms["days"], now), at=now, by=request.user)
        return told(request, None, _("It is drawn from what comes to rest from now on."), to=LIST)
    return _form(request, form, notice, None)


@leads_only
@require_http_methods(["GET", "HEAD", "POST"])
def plan(request: HttpRequest, pk: int) -> HttpResponse:
    """Change what a running plan draws from now on."""
    row = _running(request, pk)
    form = PlanForm(request.POST or None, by=request.user, plan=row)
    if request.method == "POST" and form.is_valid():
        now, terms = timezone.now(), form.terms()
        row.change(**terms, next_at=next_draw(terms["days"], now), at=now, by=request.user)
        return told(request, None, _("The plan is changed; what was drawn stays as it is."), to=LIST)
    return _form(request, form, Notice.current(), row)


@leads_only
@require_POST
def ending(request: HttpRequest, pk: int) -> HttpResponse:
    _running(request, pk).end(at=timezone.now(), by=request.user)
    return told(request, None, _("Nothing more is drawn by this plan. What was drawn stays to be reviewed."), to=LIST)


@leads_only
@require_safe
def outlook_of(request: HttpRequest) -> HttpResponse:
    """What the plan as it stands in the form comes to, in words."""
    given = request.GET
    numbers = [_number(given.get("weekly", ""), 1, MOST_WEEKLY), _number(given.get("directed", ""), 0, MOST_DIRECTED)]
    days = {day for day in given.getlist("days") if day in {str(one) for one in range(7)}}
    chosen = [int(one) for one in given.getlist("reviewers") if _number(one, 1, 10**9)]
    return render(
        request, "standard/_outlook.html", _comes_to(*numbers, len(days), readers(request.user).filter(pk__in=chosen))
    )


def alone(chosen: list[Colleague]) -> Colleague | None:
    """The only reviewer, when they answer customers as well: their own answers could then never be reviewed."""
    return chosen[0] if len(chosen) == 1 and chosen[0].answers else None


def _running(request: HttpRequest, pk: int) -> Plan:
    return get_object_or_404(Plan.objects.within(request.user).running(), pk=pk)


def _form(request: HttpRequest, form: PlanForm, notice: Notice | None, row: Plan | None) -> HttpResponse:
    said = {name: form[name].value() for name in ("weekly", "directed", "days", "reviewers")}
    numbers = [_number(said["weekly"], 1, MOST_WEEKLY), _number(said["directed"], 0, MOST_DIRECTED)]
    chosen = [one for one in said["reviewers"] or [] if _number(one, 1, 10**9)]
    context = {"form": form, "notice": notice, "plan": row}
    context |= _comes_to(*numbers, len(said["days"] or []), readers(request.user).filter(pk__in=chosen))
    return render(request, "standard/plan.html", context, status=422 if form.errors else 200)


def _comes_to(weekly: int | None, directed: int | None, days: int, chosen: QuerySet[Colleague]) -> dict[str, Any]:
    everybody = list(chosen)
    found: Outlook | None = None
    if weekly is not None and directed is not None:
        found = outlook(weekly, directed, days, len(everybody))
    return {"outlook": found, "weeks": WEEKS, "alone": alone(everybody), "reviewers": len(everybody)}


def _number(text: Any, least: int, most: int) -> int | None:
    words = str(text)
    number = int(words) if words.isascii() and words.isdigit() and len(words) < 10 else -1
    return number if least <= number <= most else None


def _rows(found: list[Plan], reader: Colleague) -> list[Row]:
    """Count what was drawn by each, of what the reader may see."""
    rows = {one.pk: Row(one) for one in found}
    reviews = Review.objects.filter(draw__plan__in=rows)
    if not reader.is_owner:
        reviews = reviews.filter(inbox__in=reader.inbox_ids())
    done, out = Q(concluded_at__isnull=False, withdrawn_at=None), Q(withdrawn_at__isnull=False)
    counted = reviews.order_by().values_list("draw__plan", "kind").annotate(
        n=Count("pk"), done=Count("pk", filter=done), out=Count("pk", filter=out)
    )  # fmt: skip
    for number, kind, n, concluded, withdrawn in counted:
        if kind == Kind.RANDOM:
            rows[number].drawn, rows[number].done, rows[number].left_out = n, concluded, withdrawn
        else:
            rows[number].directed += n
    whys = reviews.filter(out, kind=Kind.RANDOM).values_list("draw__plan", "withdrawn_why")
    for (number, why), n in Counter(whys).most_common():
        rows[number].reasons.append((why, n))
    return list(rows.values())
