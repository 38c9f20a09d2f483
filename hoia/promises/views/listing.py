"""The page of promises: the week, and the lists."""

from datetime import datetime, time, timedelta
from typing import Any
from urllib.parse import urlencode

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from hoia.people.models import Customer

from .. import lists
from ..kinds import kinds
from ..lists import Filters
from ..week import monday_of, week_of
from .common import number_of

COUNTED = ["late", "today", "proposed"]
FIRST = "today"
WHOSE = ("mine", "teams", "all")
MOST_CUSTOMERS = 50
LATE_ABOVE = 3


@login_required
@require_safe
def promises(request: HttpRequest) -> HttpResponse:
    now = timezone.now()
    known = lists.lists(now, _tomorrow(now))
    slug = request.GET.get("list", FIRST)
    slug = slug if slug in known else FIRST
    filters, customer = _filters(request)
    page = lists.page(known[slug], request.user, filters, request.GET.get("after", ""))
    context: dict[str, Any] = {
        "now": now, "slug": slug, "names": lists.names(), "page": page, "filters": filters, "customer": customer,
        "counts": lists.count(COUNTED, known, request.user, filters), "kinds": kinds(), "who": request.GET.get("who", ""),
        "has_teams": bool(request.user.team_ids()), "most": lists.MOST_COUNTED, "query": _query(request),
        "query_of_week": _query(request, "list", "after"), "paged": bool(request.GET.get("after")),
    }  # fmt: skip
    monday = monday_of(request.GET.get("week", ""), timezone.localdate())
    context["week"] = week_of(monday, request.user, filters, now)
    if slug != "late" and context["counts"]["late"] and context["week"].here:
        context["late"] = lists.page(known["late"], request.user, filters, size=LATE_ABOVE).rows
    return render(request, "promises/_list.html" if request.htmx else "promises/promises.html", context)


def _filters(request: HttpRequest) -> tuple[Filters, Customer | None]:
    """Read what was asked for; a customer beyond reach is as if there were none."""
    asked = request.GET
    whose = asked.get("whose", "")
    whose = whose if whose in WHOSE else "mine"
    kind = asked.get("kind", "")
    side = asked.get("side", "")
    number, who = number_of(asked.get("customer", "")), asked.get("who", "").strip()[:100]
    reach = Customer.objects.within(request.user)
    customer = reach.filter(pk=number).first() if number is not None else None
    customers: tuple[int, ...] | None = None
    if number is not None:
        customers = (customer.pk,) if customer else ()
    elif who:
        found = reach.filter(pk__in=Customer.objects.found_by(who).values("pk"))
        customers = tuple(found.values_list("pk", flat=True)[:MOST_CUSTOMERS])
    known = kind if kind in {one.id for one in kinds()} else ""
    return Filters(whose, known, side if side in ("us", "customer") else "", customers), customer


def _query(request: HttpRequest, *but: str) -> str:
    """The filters of this page as a query, to go on with."""
    kept = [name for name in ("whose", "kind", "side", "customer", "who", "week") if name not in but]
    return urlencode({name: value for name in kept if (value := request.GET.get(name, ""))})


def _tomorrow(now: datetime) -> datetime:
    """When the reader's day ends."""
    local = timezone.localtime(now)
    return timezone.make_aware(datetime.combine(local.date() + timedelta(days=1), time.min))
