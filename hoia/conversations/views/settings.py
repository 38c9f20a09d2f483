"""Settings of the desk: saved replies, saved views, tags."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from .. import composer
from ..forms import SavedReplyForm, SavedViewForm, TagForm
from ..models import SavedReply, SavedView, Tag
from .common import for_writers, told

VARIABLES = ("customer", "customer_name", "me", "my_name", "inbox", "subject", "number", "today")


@for_writers
@require_safe
def replies(request: HttpRequest) -> HttpResponse:
    rows = composer.saved_replies(request.user).select_related("inbox").order_by("name")
    return render(request, "conversations/settings_replies.html", {"replies": rows, "variables": VARIABLES})


@for_writers
@require_http_methods(["GET", "HEAD", "POST"])
def reply(request: HttpRequest, pk: int | None = None) -> HttpResponse:
    """A new saved reply, or one that is changed."""
    row = _own_reply(request, pk) if pk else SavedReply()
    form = SavedReplyForm(request.POST or None, instance=row, colleague=request.user)
    if request.method == "POST" and form.is_valid():
        form.save()
        return told(request, None, _("Saved."), to="/settings/replies/")
    return render(request, "conversations/settings_reply.html", {"form": form, "reply": row, "variables": VARIABLES})


@for_writers
@require_POST
def reply_removal(request: HttpRequest, pk: int) -> HttpResponse:
    _own_reply(request, pk).delete()
    return told(request, None, _("The saved reply is gone."), to="/settings/replies/")


def _own_reply(request: HttpRequest, pk: int) -> SavedReply:
    """One's own, or with the rights of a lead one that everybody uses."""
    row = get_object_or_404(composer.saved_replies(request.user), pk=pk)
    if row.owner_id != request.user.pk and not request.user.leads:
        raise PermissionDenied
    return row


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def views(request: HttpRequest) -> HttpResponse:
    """The lists of one's own; ``?q=`` begins a new one with the words of a search."""
    form = SavedViewForm(request.POST or None, initial={"query": request.GET.get("q", "")[:400]})
    if request.method == "POST" and form.is_valid():
        row = form.save(commit=False)
        row.owner = request.user
        row.shared = row.shared and request.user.answers
        row.save()
        return told(request, None, _("The list stands in the Inbox now."), to=f"/inbox/view-{row.pk}/")
    rows = SavedView.objects.filter(Q(owner=request.user) | Q(shared=True)).select_related("owner")
    return render(request, "conversations/settings_views.html", {"form": form, "views": rows})


@login_required
@require_POST
def view_removal(request: HttpRequest, pk: int) -> HttpResponse:
    mine = Q(owner=request.user) | (Q(shared=True) if request.user.leads else Q(pk=None))
    get_object_or_404(SavedView.objects.filter(mine), pk=pk).delete()
    return told(request, None, _("The list is gone; what stood in it is not."), to="/settings/views/")


@for_writers
@require_http_methods(["GET", "HEAD", "POST"])
def tags(request: HttpRequest) -> HttpResponse:
    """All tags with how often they are used; new ones."""
    form = TagForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.save()
        return told(request, None, _("Saved."), to="/settings/tags/")
    rows = Tag.objects.annotate(count=Count("taggings"))
    return render(request, "conversations/settings_tags.html", {"form": form, "tags": rows})


@for_writers
@require_http_methods(["GET", "HEAD", "POST"])
def tag(request: HttpRequest, pk: int) -> HttpResponse:
    """Give a tag another name."""
    row = _tag(request, pk)
    form = TagForm(request.POST or None, instance=row)
    if request.method == "POST" and form.is_valid():
        form.save()
        return told(request, None, _("Saved."), to="/settings/tags/")
    return render(request, "conversations/settings_tag.html", {"form": form, "tag": row})


@for_writers
@require_POST
def tag_removal(request: HttpRequest, pk: int) -> HttpResponse:
    row = _tag(request, pk)
    name = row.name
    row.delete()
    return told(request, None, _("The tag is gone: %(name)s") % {"name": name}, to="/settings/tags/")


def _tag(request: HttpRequest, pk: int) -> Any:
    if not request.user.leads:
        raise PermissionDenied
    return get_object_or_404(Tag, pk=pk)
