"""Exemplars: conversations to learn from, offered by whoever answered, with nobody to be known by them."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hoia.conversations.views.common import told

from .. import marking
from ..models import Exemplar, Review
from ..redacting import redacted
from ..rules import Verdict

LONGEST, SHOWN = 6_000, 50


@login_required
@require_safe
def exemplars(request: HttpRequest) -> HttpResponse:
    rows = Exemplar.objects.filter(taken_back_at=None).select_related("review").order_by("-at")[:SHOWN]
    context = {"rows": rows, "mine": {one.pk for one in rows if one.review.colleague_id == request.user.pk}}
    return render(request, "standard/exemplars.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def exemplar(request: HttpRequest, pk: int) -> HttpResponse:
    """Let whoever was reviewed offer the conversation: the words are redacted first, and theirs to change."""
    rows = Review.objects.about(request.user).filter(verdict__in=[Verdict.GOOD, Verdict.EXCELLENT])
    row = get_object_or_404(rows.select_related("conversation__customer"), pk=pk)
    words = request.POST.get("words", "").strip()[:LONGEST]
    if request.method == "POST" and words:
        Exemplar.objects.update_or_create(
            review=row, defaults={"at": timezone.now(), "words": words, "taken_back_at": None}
        )
        return told(request, None, _("Everybody at the desk can learn from it now."), to="/reviews/exemplars/")
    return render(request, "standard/exemplar.html", {"row": row, "words": _redacted(row)})


@login_required
@require_POST
def taking_back(request: HttpRequest, pk: int) -> HttpResponse:
    row = get_object_or_404(Exemplar, pk=pk, review__colleague=request.user)
    Exemplar.objects.filter(pk=row.pk).update(taken_back_at=timezone.now(), words="")
    return redirect("exemplars")


def _redacted(row: Review) -> str:
    said, names = marking.said(row), set()
    for one in said:
        names |= {one.from_name, one.colleague.name if one.colleague else ""}
        names.add(one.customer.shown_name if one.customer else "")
    who = {True: _("We"), False: _("Customer")}
    return "\n\n".join(f"{who[one.outbound]}: {redacted(one.text, names)}" for one in said)[:LONGEST]
