"""Joining two records, handing a person everything we hold about them, and forgetting them."""

from django.contrib import messages
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from .. import forgetting
from ..models import Customer, CustomerMerge
from ..models.merging import merge as join
from .doors import answering_only, owners_only


@answering_only
@require_http_methods(["GET", "HEAD", "POST"])
def merge(request: HttpRequest, pk: int) -> HttpResponse:
    """Find the other record by its name or address, see both side by side, and join it to this one."""
    living = Customer.objects.within(request.user).living()
    winner = get_object_or_404(living, pk=pk)
    others = living.exclude(pk=pk)
    if request.method == "POST":
        number = request.POST.get("other", "")
        loser = get_object_or_404(others, pk=int(number) if number.isdecimal() and len(number) < 19 else 0)
        done = join(loser, winner, at=timezone.now(), by=request.user)
        undo = reverse("customer_unmerge", args=[winner.pk, done.pk])
        messages.success(request, _("Both records are one now."), extra_tags=undo)
        return redirect("customer", pk=winner.pk)
    words = request.GET.get("q", winner.family_name or winner.shown_name)[:200]
    found = others.found_by(words).order_by("sort_name", "pk").prefetch_related("handles")[:20] if words else []
    return render(request, "people/customer_merge.html", {"customer": winner, "words": words, "found": found})


@answering_only
@require_POST
def unmerge(request: HttpRequest, pk: int, merge: int) -> HttpResponse:
    winner = get_object_or_404(Customer.objects.within(request.user).living(), pk=pk)
    row = get_object_or_404(CustomerMerge, pk=merge, winner=winner)
    if row.undo(at=timezone.now(), by=request.user):
        messages.success(request, _("The records stand for themselves again."))
    else:
        messages.error(request, _("These records cannot be taken apart any more."))
    return redirect("customer", pk=pk)


@owners_only
@require_POST
def export(request: HttpRequest, pk: int) -> HttpResponse | FileResponse:
    """Everything the desk holds about this person, as one ZIP file. It spans all inboxes, so it is for owners."""
    one = get_object_or_404(Customer, pk=pk, erased_at=None)
    file = forgetting.export(one, at=timezone.now(), by=request.user)
    return FileResponse(file, as_attachment=True, filename=f"customer-{one.pk}.zip", content_type="application/zip")


@owners_only
@require_http_methods(["GET", "HEAD", "POST"])
def erase(request: HttpRequest, pk: int) -> HttpResponse:
    """Say what would go; with the name written once more, let it go."""
    one = get_object_or_404(Customer, pk=pk, erased_at=None, merged_into=None)
    wrong = False
    if request.method == "POST":
        if request.POST.get("name", "").strip() == one.shown_name:
            forgetting.erase(one, at=timezone.now(), by=request.user)
            messages.success(request, _("The particulars of this person are erased."))
            return redirect("customer", pk=pk)
        wrong = True
    context = {"customer": one, "phrases": forgetting.what_would_go(one), "wrong": wrong}
    return render(request, "people/customer_erase.html", context, status=422 if wrong else 200)
