"""Files: given out so that no browser runs them, and put beside a draft or taken away again."""

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.files.uploadedfile import UploadedFile
from django.db.models import Q
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from hoia.kit.blobs import Blobs

from ..models import Attachment, Conversation, Draft
from ..timeline import PICTURES
from .common import for_writers, way_back, within_reach

LARGEST = 25 * 1024 * 1024
MOST = 30


@login_required
@require_safe
def attachment(request: HttpRequest, pk: int, name: str = "") -> HttpResponse:
    """The bytes of a file. Only plain pictures keep their type; nothing runs, nothing is guessed."""
    reach = Conversation.objects.within(request.user)
    mine = Q(message__conversation__in=reach) | Q(draft__colleague=request.user)
    file = get_object_or_404(Attachment.objects.filter(mine), pk=pk)
    try:
        handle = Blobs(settings.BLOBS).path(file.sha256).open("rb")
    except (OSError, ValueError):
        raise Http404 from None
    type_ = file.type if file.type in PICTURES else "application/octet-stream"
    response = FileResponse(handle, as_attachment=True, filename=file.name or "file", content_type=type_)
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["X-Content-Type-Options"] = "nosniff"
    response["Cache-Control"] = "private, max-age=86400, immutable"
    response["Cross-Origin-Resource-Policy"] = "same-origin"
    return response


@for_writers
@require_POST
def add(request: HttpRequest, pk: int) -> HttpResponse:
    """Put files beside the answer that is being written."""
    row = within_reach(request, pk)
    draft, problem = attach_all(row, request)
    return _files(request, row, draft, problem)


def attach_all(row: Conversation, request: HttpRequest) -> tuple[Draft, str]:
    """Put the files of a form beside the answer being written; returns what could not be, in words."""
    draft, _new = Draft.objects.get_or_create(conversation=row, colleague=request.user, kind="out")
    problem = ""
    for upload in request.FILES.getlist("files"):
        if (upload.size or 0) > LARGEST:
            problem = _("%(name)s is too large to be sent by mail. Up to 25 MB will go.") % {"name": upload.name}
        elif draft.attachments.count() >= MOST:
            problem = _("No more than %(count)d files go with one letter.") % {"count": MOST}
        else:
            _attach(draft, upload)
    return draft, problem


def _attach(draft: Draft, upload: UploadedFile) -> None:
    name = (upload.name or "file").replace("\\", "/").rsplit("/", 1)[-1][:250]
    digest = Blobs(settings.BLOBS).keep(upload.read(), durable=True)
    draft.attachments.create(
        name=name, type=(upload.content_type or "application/octet-stream")[:120], size=upload.size, sha256=digest
    )


@for_writers
@require_POST
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a file away from the answer that is being written."""
    file = get_object_or_404(
        Attachment.objects.select_related("draft__conversation"), pk=pk, draft__colleague=request.user
    )
    draft = file.draft
    file.delete()
    return _files(request, draft.conversation, draft, "")


def _files(request: HttpRequest, row: Conversation, draft: Draft, problem: str) -> HttpResponse:
    if not request.htmx:
        return redirect(way_back(request))
    context = {"conversation": row, "files": list(draft.attachments.all()), "problem": problem}
    return render(request, "conversations/_files.html", context)
