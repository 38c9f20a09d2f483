"""The people at the desk: who they are, what they may do, whom they invite."""

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hoia.ledger.models import record

from ..entrance import send_invitation
from ..forms import ColleagueForm, InviteForm
from ..models import Colleague, Invitation, LastOwner
from .doors import leads_only


@leads_only
@require_safe
def colleagues(request: HttpRequest) -> HttpResponse:
    """Everybody at the desk, and the invitations that wait."""
    people = Colleague.objects.prefetch_related("teams").order_by("-is_active", "given_name", "family_name")
    today = timezone.localdate()
    away = set(
        Colleague.objects.filter(absences__first_day__lte=today, absences__last_day__gte=today).values_list(
            "pk", flat=True
        )
    )
    invited = Invitation.objects.open(timezone.now()).select_related("invited_by")
    shown = [one for one in invited if request.user.may_give(one.role)]
    return render(request, "people/colleagues.html", {"people": people, "away": away, "invited": shown})


@leads_only
@require_http_methods(["GET", "HEAD", "POST"])
def colleague(request: HttpRequest, pk: int) -> HttpResponse:
    """One colleague: name, role, teams, and what they see besides."""
    one = _managed(request, pk)
    form = ColleagueForm(request.POST or None, instance=one, by=request.user)
    if request.method == "POST" and form.is_valid():
        try:
            _keep(request, one.pk, form)
        except LastOwner as problem:
            form.add_error("role", str(problem))
        else:
            messages.success(request, _("%(name)s is saved.") % {"name": one.name})
            return redirect("colleagues")
    context = {"one": one, "form": form, "unseen": _beyond(request, one)}
    return render(request, "people/colleague.html", context, status=422 if form.errors else 200)


def _keep(request: HttpRequest, pk: int, form: ColleagueForm) -> None:
    said, now = form.cleaned_data, timezone.now()
    one = Colleague.objects.get(pk=pk)
    with transaction.atomic():
        one.change(
            at=now, by=request.user, given_name=said["given_name"], family_name=said["family_name"], role=said["role"]
        )
        kept = one.teams.exclude(pk__in=request.user.may_fill())
        one.join_teams([*said["teams"], *kept], at=now, by=request.user)
        # What the one who saves cannot see is neither given nor taken away.
        one.reach([*said["inboxes"], *_beyond(request, one)], at=now, by=request.user)


@leads_only
@require_POST
def close(request: HttpRequest, pk: int) -> HttpResponse:
    """End a colleague's access; their sessions end at once."""
    one = _managed(request, pk)
    try:
        one.close(at=timezone.now(), by=request.user)
    except LastOwner as problem:
        messages.error(request, str(problem))
        return redirect("colleague", pk=pk)
    messages.success(request, _("%(name)s can no longer sign in.") % {"name": one.name})
    return redirect("colleagues")


@leads_only
@require_POST
def reopen(request: HttpRequest, pk: int) -> HttpResponse:
    one = _managed(request, pk)
    one.reopen(at=timezone.now(), by=request.user)
    messages.success(request, _("%(name)s can sign in again.") % {"name": one.name})
    return redirect("colleagues")


@leads_only
@require_http_methods(["GET", "HEAD", "POST"])
def invite(request: HttpRequest) -> HttpResponse:
    """Invite somebody by mail; the link stands on the page as well, for a desk whose mail does not go out yet."""
    form = InviteForm(request.POST or None, by=request.user)
    if request.method == "POST" and form.is_valid():
        form.instance.invited_by, form.instance.created_at = request.user, timezone.now()
        with transaction.atomic():
            invitation = form.save()
            record("colleague.invited", request.user, at=invitation.created_at, by=request.user)
            send_invitation(invitation)
        messages.success(request, _("%(email)s is invited.") % {"email": invitation.email})
        return redirect("colleagues")
    return render(request, "people/invite.html", {"form": form}, status=422 if form.errors else 200)


@leads_only
@require_POST
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    one = get_object_or_404(Invitation, pk=pk)
    if not request.user.may_give(one.role):
        raise Http404
    one.withdraw(at=timezone.now())
    messages.success(request, _("The invitation of %(email)s is taken back.") % {"email": one.email})
    return redirect("colleagues")


def _managed(request: HttpRequest, pk: int) -> Colleague:
    one = get_object_or_404(Colleague, pk=pk)
    if not request.user.may_manage(one):
        raise Http404
    return one


def _beyond(request: HttpRequest, one: Colleague) -> list:  # type: ignore[type-arg]
    """Inboxes granted to ``one`` that lie beyond the reach of who looks."""
    seen = set(request.user.inbox_ids())
    return [grant.inbox for grant in one.inbox_grants.select_related("inbox") if grant.inbox_id not in seen]
