"""Customers: the list, the record, and what is noted on it."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hoia.ledger.models import record as note

from ..customer_forms import ConsentForm, CustomerForm, HandleForm
from ..models import Customer
from ..timeline import timeline
from .doors import answering_only

PAGE = 50


@login_required
@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Customers within reach by name; ``q`` finds by the beginning of a name, address or number."""
    words = request.GET.get("q", "").strip()[:200]
    rows = Customer.objects.living().within(request.user)
    if words:
        rows = rows.found_by(words, request.user.language)
    rows = _after(rows, request.GET.get("after", "")).order_by("sort_name", "pk")
    found = list(rows.select_related("organisation").prefetch_related("handles")[: PAGE + 1])
    more = _further(found[PAGE - 1], words) if len(found) > PAGE else ""
    context = {"customers": found[:PAGE], "words": words, "more": more, "later": "after" in request.GET}
    return render(request, "people/customers.html", context)


@login_required
@require_safe
def record(request: HttpRequest, pk: int) -> HttpResponse:
    """One customer: who they are, how they are reached, what was said and what happened."""
    gone = Customer.objects.filter(pk=pk).exclude(merged_into=None).values_list("merged_into", flat=True).first()
    one = _found(request, gone or pk)
    if gone:
        return redirect("customer", pk=one.pk)
    return _record_page(request, one)


@answering_only
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """Note a new customer, with a first address or number if there is one."""
    form = CustomerForm(request.POST or None, by=request.user, initial={"language": request.user.language})
    handle = HandleForm(request.POST or None, prefix="handle", language=request.POST.get("language", ""))
    handle.fields["value"].required = False
    if request.method == "POST" and form.is_valid() and handle.is_valid():
        form.instance.created_at, form.instance.created_by = timezone.now(), request.user
        with transaction.atomic():
            one = form.save()
            if handle.cleaned_data["value"]:
                handle.instance.customer = one
                handle.save()
            note("customer.created", one, at=one.created_at, by=request.user)
        messages.success(request, _("%(name)s is noted.") % {"name": one.shown_name})
        return redirect("customer", pk=one.pk)
    status = 422 if form.errors or handle.errors else 200
    return render(request, "people/customer_form.html", {"form": form, "handle": handle}, status=status)


@answering_only
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, pk: int) -> HttpResponse:
    one = _found(request, pk)
    before = {name: getattr(one, name) for name in (*CustomerForm.Meta.fields, "organisation_id")}
    form = CustomerForm(request.POST or None, by=request.user, instance=one)
    if request.method == "POST" and form.is_valid():
        with transaction.atomic():
            form.save()
            _note_changes(request, one, before)
        messages.success(request, _("The record is saved."))
        return redirect("customer", pk=one.pk)
    shown = Customer.objects.get(pk=pk)
    status = 422 if form.errors else 200
    return render(request, "people/customer_form.html", {"form": form, "customer": shown}, status=status)


@answering_only
@require_POST
def add_handle(request: HttpRequest, pk: int) -> HttpResponse:
    one = _found(request, pk)
    form = HandleForm(request.POST, customer=one)
    if not form.is_valid():
        return _record_page(request, one, handle=form)
    form.instance.customer = one
    with transaction.atomic():
        form.save()
        facts = {"fields": "handles", "after": {"handle": form.instance.value}}
        note("customer.changed", one, at=timezone.now(), by=request.user, **facts)
    return redirect("customer", pk=pk)


@answering_only
@require_POST
def remove_handle(request: HttpRequest, pk: int, handle: int) -> HttpResponse:
    one = _found(request, pk)
    gone = get_object_or_404(one.handles, pk=handle)
    with transaction.atomic():
        gone.delete()
        facts = {"fields": "handles", "before": {"handle": gone.value}}
        note("customer.changed", one, at=timezone.now(), by=request.user, **facts)
    messages.success(request, _("%(handle)s is removed.") % {"handle": gone.value})
    return redirect("customer", pk=pk)


@answering_only
@require_POST
def add_consent(request: HttpRequest, pk: int) -> HttpResponse:
    one = _found(request, pk)
    form = ConsentForm(request.POST)
    if not form.is_valid():
        return _record_page(request, one, consent=form)
    now = timezone.now()
    form.instance.customer, form.instance.given_at, form.instance.by = one, now, request.user
    with transaction.atomic():
        form.save()
        note("consent.given", one, at=now, by=request.user, purpose=form.instance.purpose)
    return redirect("customer", pk=pk)


@answering_only
@require_POST
def withdraw_consent(request: HttpRequest, pk: int, consent: int) -> HttpResponse:
    one = _found(request, pk)
    row = get_object_or_404(one.consents.filter(withdrawn_at=None), pk=consent)
    with transaction.atomic():
        row.withdrawn_at = timezone.now()
        row.save(update_fields=["withdrawn_at"])
        note("consent.withdrawn", one, at=row.withdrawn_at, by=request.user, purpose=row.purpose)
    return redirect("customer", pk=pk)


def _found(request: HttpRequest, pk: int) -> Customer:
    return get_object_or_404(Customer.objects.within(request.user).filter(merged_into=None), pk=pk)


def _record_page(request: HttpRequest, one: Customer, **forms: Any) -> HttpResponse:
    now = timezone.now()
    context = {
        "customer": one,
        "handles": one.handles.all(),
        "consents": [(row, row.holds(now)) for row in one.consents.all()],
        "members": one.members.living().within(request.user).order_by("sort_name")[:50],
        "conversations": one.conversations.within(request.user).unmerged().newest_first().select_related("inbox")[:20],
        "events": timeline(one, request.user),
        "merges": one.merges.filter(undone_at=None).select_related("loser"),
        "handle_form": HandleForm(customer=one),
        "consent_form": ConsentForm(),
        **{f"{name}_form": form for name, form in forms.items()},
    }
    return render(request, "people/customer.html", context, status=422 if forms else 200)


def _note_changes(request: HttpRequest, one: Customer, before: dict[str, Any]) -> None:
    changed = {name: getattr(one, name) for name, old in before.items() if getattr(one, name) != old}
    if changed:
        note(
            "customer.changed", one, at=timezone.now(), by=request.user, fields=", ".join(changed),
            before={name: before[name] for name in changed}, after=changed,
        )  # fmt: skip


def _after(rows: Any, mark: str) -> Any:
    """Go on after the customer named by ``mark`` (number and sorted name): as quick on the last page as on the first."""
    number, _dot, name = mark.partition(".")
    if not (number.isascii() and number.isdigit()) or len(number) > 18:
        return rows
    return rows.filter(sort_name__gte=name).exclude(Q(sort_name=name) & Q(pk__lte=int(number)))


def _further(last: Customer, words: str) -> str:
    asked = {"after": f"{last.pk}.{last.sort_name}", **({"q": words} if words else {})}
    return f"?{urlencode(asked)}"
