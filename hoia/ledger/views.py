"""The work that could not be done: shown, and taken up again by hand."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from .models import Job, Round
from .work import ring


@login_required
@require_safe
def jobs(request: HttpRequest) -> HttpResponse:
    """Work that is parked after its last try, work that waits for another try, and the rounds that failed."""
    _for_owners(request)
    now = timezone.now()
    context = {
        "parked": Job.objects.parked()[:200],
        "trying": Job.objects.filter(parked_at=None, tries__gt=0).order_by("run_at")[:50],
        "waiting": Job.objects.ready(now).count(),
        "rounds": Round.objects.exclude(error=""),
    }
    return render(request, "ledger/jobs.html", context)


@login_required
@require_POST
def try_again(request: HttpRequest, pk: int) -> HttpResponse:
    """Take one parked job up again, with a fresh count of tries."""
    _for_owners(request)
    get_object_or_404(Job, pk=pk).try_again(timezone.now())
    ring()
    messages.info(request, _("The work is being tried again."))
    return redirect("jobs")


def _for_owners(request: HttpRequest) -> None:
    # What is parked may name people and addresses of any inbox.
    if not request.user.is_owner:
        raise Http404
