"""What came in and what became of it; the letter as it came."""

from datetime import timedelta
from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db.models import Count, Max, Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_POST, require_safe

from hoia.conversations.models import Conversation, Message
from hoia.people.models import Colleague, Inbox

from . import intake
from .models import Arrival, Fate

FRAME_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src {images}; font-src 'none'; form-action 'none'; "
    "base-uri 'none'; sandbox allow-popups allow-popups-to-escape-sandbox"
)


@login_required
@require_safe
def arrivals(request: HttpRequest) -> HttpResponse:
    """Everything that came into the inboxes within reach, newest first; ``?fate=quarantined`` narrows it."""
    fate = request.GET.get("fate", "")
    rows = within(request.user).select_related("inbox", "message__conversation").order_by("-pk")
    if fate in Fate.values:
        rows = rows.filter(fate=fate)
    page = Paginator(rows, 50).get_page(request.GET.get("page"))
    context = {"page": page, "fate": fate, "fates": Fate.choices, "inboxes": doors(request.user)}
    return render(request, "channels/arrivals.html", context)


@login_required
@require_safe
def arrival(request: HttpRequest, pk: int) -> HttpResponse:
    """One letter as it arrived: its way, its fate, and its first lines."""
    row = get_object_or_404(within(request.user).select_related("inbox", "message__conversation"), pk=pk)
    try:
        source = intake.blobs().read(row.digest)[:20_000].decode("utf-8", "replace")
    except FileNotFoundError:
        source = ""
    return render(request, "channels/arrival.html", {"row": row, "source": source})


@login_required
@require_POST
def replay(request: HttpRequest, pk: int) -> HttpResponse:
    """Have a letter read once more."""
    row = get_object_or_404(within(request.user), pk=pk)
    if not request.user.answers:
        raise Http404
    intake.replay(row, at=timezone.now(), by=request.user)
    row.refresh_from_db()
    if row.fate == Fate.QUARANTINED:
        return _back(request, row, _("The letter could still not be read. It stays here, nothing is lost."))
    return _back(request, row, _("The letter was read again."))


@login_required
@require_safe
def source(request: HttpRequest, pk: int) -> HttpResponse:
    """The bytes of a message as they came or went, as plain text that no browser runs."""
    message = _message(request, pk)
    return plain_source(message.raw, f"{message.pk}.eml")


@login_required
@require_safe
def arrival_source(request: HttpRequest, pk: int) -> HttpResponse:
    """The bytes of a letter that arrived, also when it could not be read."""
    row = get_object_or_404(within(request.user), pk=pk)
    return plain_source(row.digest, f"{row.pk}.eml")


@login_required
@require_safe
@xframe_options_sameorigin
def html(request: HttpRequest, pk: int) -> HttpResponse:
    """The original look of a letter, made safe, for a sandboxed frame. ``?images=1`` lets its pictures be fetched."""
    from .email import html as look
    from .email.reading import read

    message = _message(request, pk)
    try:
        letter = read(intake.blobs().read(message.raw))
    except (FileNotFoundError, ValueError):
        raise Http404 from None
    images = request.GET.get("images") == "1"
    files = {file.content_id: file for file in message.attachments.all() if file.content_id}

    def inline(content_id: str) -> str | None:
        file = files.get(content_id)
        return f"{request.build_absolute_uri('/attachments/')}{file.pk}/{file.name}" if file else None

    page = render(request, "channels/letter.html", {"body": look.safe(letter.html, images=images, inline=inline)})
    allowed = f"data: {request.build_absolute_uri('/attachments/')}" + (" https: http:" if images else "")
    page["Content-Security-Policy"] = FRAME_POLICY.format(images=allowed)
    page.headers["Referrer-Policy"] = "no-referrer"
    return page


def within(colleague: Any) -> Any:
    """The arrivals that a colleague may see."""
    return Arrival.objects.all() if colleague.is_owner else Arrival.objects.filter(inbox__in=colleague.inbox_ids())


def doors(colleague: Colleague) -> list[Inbox]:
    """The inboxes within reach, each with when its last letter came, how many today, and whether it has gone silent."""
    day = timezone.now() - timedelta(days=1)
    return list(
        colleague.inboxes()
        .filter(closed_at=None)
        .select_related("mailbox")
        .annotate(
            last_came=Max("arrivals__came_at"),
            came_today=Count("arrivals", filter=Q(arrivals__came_at__gt=day)),
        )
    )


def plain_source(digest: str, name: str) -> HttpResponse:
    try:
        raw = intake.blobs().read(digest)
    except (FileNotFoundError, ValueError):
        raise Http404 from None
    response = HttpResponse(raw, content_type="text/plain; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


def _message(request: HttpRequest, pk: int) -> Message:
    reach = Conversation.objects.within(request.user)
    message = get_object_or_404(Message.objects.filter(conversation__in=reach), pk=pk)
    if not message.raw:
        raise Http404
    return message


def _back(request: HttpRequest, row: Arrival, text: str) -> HttpResponse:
    from django.contrib import messages

    messages.info(request, text)
    return redirect(reverse("arrival", args=[row.pk]))
