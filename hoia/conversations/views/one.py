"""One conversation: read, looked at anew, printed; the customer beside it; who is here."""

from datetime import timedelta
from typing import Any

from django.contrib.auth.decorators import login_required
from django.db import connection
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from hoia.people.models import Colleague

from .. import beside, composer, timeline
from ..models import Conversation, ConversationLink, Presence
from .common import within_reach

JOINED = ("customer", "inbox", "assignee", "team")
_STANDING = (
    "SELECT 'follow', '' FROM conversations_follow WHERE conversation_id = %s AND colleague_id = %s "
    "UNION ALL SELECT 'link', '' FROM conversations_conversationlink WHERE first_id = %s OR second_id = %s "
    "UNION ALL SELECT 'tag', t.name FROM conversations_tagging g JOIN conversations_tag t ON t.id = g.tag_id "
    "WHERE g.conversation_id = %s"
)
HERE = timedelta(seconds=40)
WRITING = timedelta(seconds=30)


@login_required
@require_safe
def conversation(request: HttpRequest, pk: int) -> HttpResponse:
    """A conversation with everything needed to answer it. Only the middle when a part of a page asks."""
    row = looked_at(request, pk)
    if row.merged_into_id:
        return redirect("conversation", row.merged_into_id)
    context = everything(request, row)
    if request.htmx:
        response = render(request, "conversations/_conversation.html", context)
        if request.htmx.target == "main":
            response["HX-Push-Url"] = request.get_full_path()
        return response
    return render(request, "conversations/conversation.html", context | {"slug": request.GET.get("in", "")[:20]})


def everything(request: HttpRequest, row: Conversation, **more: Any) -> dict[str, Any]:
    """Return what the middle of the page shows."""
    told = timeline.story(row)
    context: dict[str, Any] = {"conversation": row, "story": told, **standing(request, row)}
    if request.user.answers or request.user.notes:
        context["composers"] = composer.composers(row, request.user, told.last, told.messages)
        context["active"] = "reply" if request.user.answers else "note"
        note = context["composers"]["note"]
        if note.restored and not context["composers"]["reply"].restored:
            context["active"] = "note"
    return context | more


def standing(request: HttpRequest, row: Conversation) -> dict[str, Any]:
    """Return what the head of a conversation shows besides its own fields."""
    tags, follows, has_links = _standing(row, request.user)
    return {"tags": tags, "follows": follows, "links": linked(row, request) if has_links else []}


def _standing(row: Conversation, colleague: Colleague) -> tuple[list[str], bool, bool]:
    """Its tags, whether this colleague follows it, whether it is linked with others: one question, written by hand
    because every page asks it.
    """
    with connection.cursor() as cursor:
        cursor.execute(_STANDING, [row.pk, colleague.pk, *[row.pk] * 3])
        found = cursor.fetchall()
    kinds = {kind for kind, _name in found}
    return sorted(name for kind, name in found if kind == "tag"), "follow" in kinds, "link" in kinds


def looked_at(request: HttpRequest, pk: int) -> Conversation:
    """Return a conversation with all that its page shows of it. Raises Http404 when it is beyond reach."""
    return within_reach(request, pk, *JOINED)


def linked(row: Conversation, request: HttpRequest) -> list[Conversation]:
    """Return the conversations linked with this one that are within reach."""
    pairs = ConversationLink.objects.filter(first=row).values("second")
    others = ConversationLink.objects.filter(second=row).values("first")
    found = Conversation.objects.within(request.user)
    return list(found.filter(pk__in=pairs.union(others)).only("pk", "subject", "box"))


@login_required
@require_safe
def head(request: HttpRequest, pk: int) -> HttpResponse:
    """The head alone, after something has changed."""
    row = looked_at(request, pk)
    return render(request, "conversations/_head.html", {"conversation": row, **standing(request, row)})


@login_required
@require_safe
def earlier(request: HttpRequest, pk: int) -> HttpResponse:
    """The messages that a long conversation left out, a good piece at a time."""
    row = within_reach(request, pk, *JOINED)
    before = get_object_or_404(row.messages, pk=_number(request, "before"))
    items = timeline.earlier(row, before)
    return render(request, "conversations/_items.html", {"conversation": row, "items": items})


@login_required
@require_safe
def news(request: HttpRequest, pk: int) -> HttpResponse:
    """What was written since the message numbered ``after``."""
    row = within_reach(request, pk, *JOINED)
    told = timeline.since(row, _number(request, "after"))
    if request.GET.get("count"):
        theirs = [one for one in told.messages if one.colleague_id != request.user.pk]
        return JsonResponse({"count": len(theirs), "last": told.last})
    return render(request, "conversations/_items.html", {"conversation": row, "items": told.items, "fresh": True})


@login_required
@require_safe
def customer(request: HttpRequest, pk: int) -> HttpResponse:
    """The customer beside the conversation."""
    row = within_reach(request, pk, "customer__organisation", "inbox")
    return render(request, "conversations/_customer.html", beside.of(row, request.user, timezone.localdate()))


@login_required
@require_safe
def printed(request: HttpRequest, pk: int) -> HttpResponse:
    """A clean page with the whole conversation, for paper. Notes only when asked for."""
    row = within_reach(request, pk, *JOINED)
    notes = request.GET.get("notes") == "1"
    return render(
        request, "conversations/print.html", {"conversation": row, "items": timeline.whole(row, notes), "notes": notes}
    )


@login_required
@require_POST
def presence(request: HttpRequest, pk: int) -> HttpResponse:
    """Tell that one is here, writing perhaps, and how far one has read; learn who else is."""
    row = within_reach(request, pk)
    now = timezone.now()
    if request.POST.get("leaving"):
        row.presences.filter(colleague=request.user).delete()
        return HttpResponse(status=204)
    writing = now if request.POST.get("writing") else None
    Presence.objects.update_or_create(
        conversation=row, colleague=request.user, defaults={"here_at": now, "writing_at": writing}
    )
    if request.POST.get("seen") == str(row.last_message_id):
        row.see(request.user, at=now)
    others = row.presences.filter(here_at__gt=now - HERE).exclude(colleague=request.user).select_related("colleague")
    here = [
        {"name": one.colleague.name, "writing": one.writing_at is not None and one.writing_at > now - WRITING}
        for one in others
    ]
    return JsonResponse({"here": here, "last": row.last_message_id})


def _number(request: HttpRequest, name: str) -> int:
    found = request.GET.get(name, "")
    if not found.isdigit() or len(found) > 18:
        raise Http404
    return int(found)
