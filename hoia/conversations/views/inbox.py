"""The Inbox: lists with counts, and the rows of one of them."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from ..lines import SIZE, Rows, lines_in_order, page
from ..listing import Entry, Lists
from ..search import find


@login_required
@require_safe
def home(request: HttpRequest) -> HttpResponse:
    return redirect("inbox_list", "mine" if request.user.answers else "all")


@login_required
@require_safe
def listed(request: HttpRequest, slug: str) -> HttpResponse:
    """One list: the whole page, or only its rows when a part of a page asks."""
    lists = Lists(request.user)
    context = rows_of(request, lists, slug)
    if request.htmx:
        template = "conversations/_lists.html" if request.GET.get("part") == "lists" else "conversations/_list.html"
        return render(request, template, context)
    return render(request, "conversations/inbox.html", context)


def rows_of(request: HttpRequest, lists: Lists, slug: str) -> dict[str, Any]:
    """Return what the list pane shows. Raises Http404 when this colleague has no such list."""
    entries = lists.entries()
    current = next((entry for entry in entries if entry.slug == slug), None)
    if current is None:
        raise Http404
    rows, shown = _page(request, lists, current)
    return {
        "entries": tuple(entries), "current": current, "rows": rows, "shown": shown,
        "several_inboxes": len(lists.inboxes) > 1 and not slug.startswith("inbox-"), "me": request.user.name,
    }  # fmt: skip


def _page(request: HttpRequest, lists: Lists, current: Entry) -> tuple[Rows, Any]:
    view = lists.view(current.slug)
    if view is not None:
        start = request.GET.get("before", "")
        start = int(start) if start.isdigit() and len(start) < 7 else 0
        found = find(view.query, request.user, now=timezone.now(), start=start, size=SIZE)
        more = str(start + SIZE) if found.more or found.total > start + SIZE else ""
        back = str(max(0, start - SIZE)) if start else ""
        return Rows(lines_in_order([one.pk for one in found.rows], request.user), back, more), view
    rows = lists.rows(current.slug)
    if rows is None:
        raise Http404
    asked = {name: request.GET.get(name, "")[:80] for name in ("before", "after")}
    return page(rows, request.user, **asked), None
