"""The search page."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from ..lines import Rows, lines_in_order
from .find import find

SIZE = 50
DEEPEST = 200  # pages; who wants to look further narrows the search


@login_required
@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """What was found for ``?q=``, fifty at a time; ``?page=`` counts from one."""
    text = request.GET.get("q", "").replace("\x00", "").strip()
    page = _page(request.GET.get("page", ""))
    context: dict[str, object] = {"q": text, "page": page}
    if text:
        found = find(text, request.user, now=timezone.now(), start=(page - 1) * SIZE, size=SIZE)
        lines = lines_in_order(found.numbers, request.user)
        context |= {"found": found, "rows": Rows(lines), "several_inboxes": len(request.user.inbox_ids()) > 1}
        context["next"] = page + 1 if page < DEEPEST and page * SIZE < found.total else None
    return render(request, "conversations/search.html", context)


def _page(text: str) -> int:
    return min(max(int(text), 1), DEEPEST) if text.isascii() and text.isdigit() and len(text) < 6 else 1
