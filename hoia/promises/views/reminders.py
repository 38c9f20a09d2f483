"""What a colleague was reminded of: told on every open page as it happens, and on Today until they have seen it."""

from datetime import timedelta

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from hoia.conversations.views.common import told

from ..models import Reminder

JUST_NOW = timedelta(minutes=5)
MOST = 3


@login_required
@require_safe
def news(request: HttpRequest) -> JsonResponse:
    """What this colleague was told just now, newest first, as sentences with the page that each is about."""
    fresh = Reminder.objects.unseen(request.user).filter(sent_at__gt=timezone.now() - JUST_NOW)
    rows = fresh.select_related("promise__customer")[:MOST]
    return JsonResponse(
        {"reminders": [{"id": one.pk, "text": _told(one), "url": one.promise.get_absolute_url()} for one in rows]}
    )


@login_required
@require_POST
def sight(request: HttpRequest, pk: int) -> HttpResponse:
    """Note that this colleague has seen what they were reminded of."""
    row = get_object_or_404(Reminder.objects.unseen(request.user), pk=pk)
    Reminder.objects.filter(pk=row.pk).see(at=timezone.now())
    return told(request, None, _("Noted that you have seen it."))


def _told(row: Reminder) -> str:
    who = row.promise.customer.shown_name if row.promise.customer else ""
    return " · ".join(part for part in (row.opening, who, row.promise.words) if part)
