"""Writing: drafts kept at every pause, the preview, the answer that is sent, and taking it back."""

from datetime import datetime
from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from hoia.kit.keys import random_word
from hoia.people.models import Colleague

from .. import composer, slots, timeline
from ..models import Conversation, Direction, Message, SomethingNew
from ..rules import read_boxes, snooze_times
from .choices import read_moment
from .common import for_writers, told, within_reach
from .files import attach_all
from .one import everything, looked_at

KINDS = {"reply": Direction.OUT.value, "note": Direction.NOTE.value}
WORDS = ("text", "to", "cc", "bcc")
LONGEST = 200_000


class NotSent(Exception):
    """The answer cannot go as it is; the sentence says why. The text is kept."""


@for_writers
@require_POST
def reply(request: HttpRequest, pk: int) -> HttpResponse:
    """Send an answer: now, later, or now and close. When something unseen has arrived it is stopped, its text safe."""
    row = within_reach(request, pk, "inbox", "customer")
    if request.FILES:
        _keep(request, row, "out")
        attach_all(row, request)
    try:
        message = _send(request, row)
    except SomethingNew as news:
        _keep(request, row, "out")
        return _stopped(request, pk, news.messages)
    except NotSent as problem:
        _keep(request, row, "out")
        return _again(request, pk, "reply", str(problem))
    act = None
    if request.POST.get("action") == "close":
        act = row.close(at=timezone.now(), by=request.user)
    undo = f"/messages/{message.pk}/recall" + (f"?act={act.pk}" if act else "")
    undo = undo if _can_be_undone(message) else ""
    return _answered(request, row, message, _sent_words(message, act), undo, acted=act is not None)


def _send(request: HttpRequest, row: Conversation) -> Message:
    text = request.POST.get("text", "").strip()[:LONGEST]
    if not text:
        raise NotSent(_("There is nothing to send yet. Write a few words first."))
    send_at, now = _later(request), timezone.now()
    with transaction.atomic():
        message = row.reply(
            text, at=now, by=request.user, recipients=_recipients(request), seen=_number(request.POST.get("seen")),
            send_at=send_at, hold_if_answered=send_at is not None and request.POST.get("hold") == "1",
            draft=row.drafts.filter(colleague=request.user, kind="out").first(), token=_token(request),
        )  # fmt: skip
        slots.written(message, request.user, now, request.POST)
    return message


def _recipients(request: HttpRequest) -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = {}
    for kind in ("to", "cc", "bcc"):
        read = read_boxes(request.POST.get(kind, "")[:5000])
        if read.unreadable:
            raise NotSent(_("This is not an address: %(words)s") % {"words": ", ".join(read.unreadable)[:200]})
        if read.boxes:
            found[kind] = read.boxes
    if not found.get("to"):
        raise NotSent(_("Nobody would get this answer. Write an address behind “To”."))
    return found


def _later(request: HttpRequest) -> datetime | None:
    """Return when an answer for later is to leave; None when it leaves now."""
    action, _colon, chosen = request.POST.get("action", "").partition(":")
    if action != "later":
        return None
    now = timezone.now()
    moment = snooze_times(timezone.localtime(now)).get(chosen) or read_moment(request.POST.get("later_at", ""))
    if moment is None:
        raise NotSent(_("Choose when the answer is to be sent."))
    if moment <= now:
        raise NotSent(_("That moment has passed. Choose one that is still to come."))
    return moment


def _sent_words(message: Message, closed: Any) -> str:
    if message.deliver_at and message.deliver_at > message.created_at + 2 * Message.UNDO:
        when = date_format(timezone.localtime(message.deliver_at), "SHORT_DATETIME_FORMAT")
        return _("The answer will be sent on %(when)s.") % {"when": when}
    return _("Sent, and closed.") if closed else _("Sent.")


def _can_be_undone(message: Message) -> bool:
    return message.can_be_recalled(timezone.now())


@login_required
@require_POST
def note(request: HttpRequest, pk: int) -> HttpResponse:
    """Write a note that only colleagues see."""
    if not request.user.notes:
        raise PermissionDenied
    row = within_reach(request, pk, "inbox", "customer")
    text = request.POST.get("text", "").strip()[:LONGEST]
    if not text:
        return _again(request, pk, "note", _("The note is empty. Write a few words first."))
    named = composer.mentioned(text, row.inbox)
    now = timezone.now()
    with transaction.atomic():
        written = row.add_note(text, at=now, by=request.user, mentions=named, token=_token(request))
        slots.written(written, request.user, now, request.POST)
    row.drafts.filter(colleague=request.user, kind="note").delete()
    if named:
        names = ", ".join(one.name for one in named)
        return _answered(request, row, written, _("Noted. %(names)s will see it.") % {"names": names})
    return _answered(request, row, written, _("Noted."))


@login_required
@require_POST
def draft(request: HttpRequest, pk: int) -> HttpResponse:
    """Keep what is being written, at a pause."""
    row = within_reach(request, pk)
    kind = _kind(request)
    kept = _keep(request, row, kind)
    if kept is None:
        return JsonResponse({"saved": ""})
    return JsonResponse({"saved": date_format(timezone.localtime(kept.updated_at), "TIME_FORMAT")})


@login_required
@require_POST
def preview(request: HttpRequest, pk: int) -> HttpResponse:
    """What the reader will get: the words as they will look, and the signature under them."""
    row = within_reach(request, pk, "inbox")
    text = request.POST.get("text", "")[:LONGEST]
    sign = composer.signature_under(row.inbox, request.user) if _kind(request) == "out" else ""
    context = {"html": timeline.written.__wrapped__(text), "signature": sign}
    return render(request, "conversations/_preview.html", context)


@for_writers
@require_safe
def saved(request: HttpRequest, pk: int) -> HttpResponse:
    """The saved replies to choose from, each filled in for this conversation."""
    row = within_reach(request, pk, "inbox", "customer")
    found = composer.saved_replies(request.user, row.inbox_id)
    replies = [(one, composer.filled(one, row, request.user)) for one in found[:200]]
    return render(request, "conversations/_saved.html", {"conversation": row, "replies": replies})


@login_required
@require_safe
def colleagues(request: HttpRequest, pk: int) -> HttpResponse:
    """Names for an ``@`` in a note: only those who may see this inbox."""
    row = within_reach(request, pk, "inbox")
    words = request.GET.get("q", "").strip().casefold()[:40]
    people = Colleague.objects.reaching(row.inbox).exclude(pk=request.user.pk)
    names = [
        one.name
        for one in people
        if any(part.startswith(words) for part in (one.name.casefold(), *one.name.casefold().split()))
    ]
    return JsonResponse({"found": names[:8]})


@for_writers
@require_POST
def used(request: HttpRequest, pk: int) -> HttpResponse:
    """Count that a saved reply was put into an answer; those most used stand first."""
    composer.use(get_object_or_404(composer.saved_replies(request.user), pk=pk))
    return HttpResponse(status=204)


@for_writers
@require_POST
def recall(request: HttpRequest, pk: int) -> HttpResponse:
    """Take an answer back before it leaves; its text stands in the composer again."""
    message = _message(request, pk)
    conversation = message.conversation
    with transaction.atomic():
        besides = slots.taken_back(message)
        text = message.recall(timezone.now(), request.user)
        if text is not None and besides:
            conversation.drafts.filter(colleague=request.user, kind=Direction.OUT).update(besides=besides)
    if text is None:
        return told(
            request, None, _("It has left already and cannot be taken back."), to=f"/conversations/{conversation.pk}"
        )
    _undo_close(request)
    words = _("Taken back. The text is in the composer again.")
    also = {"acted": "recall", "ids": [conversation.pk], "reload": conversation.pk}
    return told(request, None, words, also=also, to=f"/conversations/{conversation.pk}")


def _undo_close(request: HttpRequest) -> None:
    from ..models import Act

    number = _number(request.GET.get("act"))
    act = Act.objects.filter(pk=number, by=request.user).first() if number else None
    if act:
        act.undo(timezone.now(), request.user)


@for_writers
@require_POST
def retry(request: HttpRequest, pk: int) -> HttpResponse:
    """Send an answer now that was held back, failed, or waits for its next try."""
    message = _message(request, pk)
    done = message.try_again(timezone.now(), request.user)
    words = _("It is being sent now.") if done else _("There is nothing left to send.")
    also = {"acted": "retry", "ids": [message.conversation_id], "reload": message.conversation_id}
    return told(request, None, words, also=also, to=f"/conversations/{message.conversation_id}")


def _message(request: HttpRequest, pk: int) -> Message:
    reach = Conversation.objects.within(request.user)
    return get_object_or_404(Message.objects.filter(conversation__in=reach), pk=pk)


def _answered(
    request: HttpRequest, row: Conversation, message: Message, words: str, undo: str = "", *, acted: bool = False
) -> HttpResponse:
    """Add what was just written to the end of the timeline; the page empties its composer by itself.

    The page is told the token of its next letter. All that it shows besides has not changed: a letter of somebody else
    would have stopped this one.
    """
    page, also = None, {"acted": "written", "ids": [row.pk], "last": message.pk, "token": random_word()}
    if request.htmx:
        items = timeline.written_now(row, message, acted=acted)
        page = render(request, "conversations/_items.html", {"conversation": row, "items": items, "fresh": True})
        page["HX-Retarget"], page["HX-Reswap"] = "#timeline", "beforeend"
    return told(request, page, words, undo=undo, also=also, to=f"/conversations/{row.pk}")


def _stopped(request: HttpRequest, pk: int, unseen: list[Message]) -> HttpResponse:
    """Show what has arrived meanwhile, with the text safe in the composer."""
    words = _("Not sent: something new has arrived while you wrote. Your text is safe; look at what is new, then send.")
    return _again(request, pk, "reply", words, fresh={one.pk for one in unseen})


def _again(request: HttpRequest, pk: int, active: str, problem: str, **more: Any) -> HttpResponse:
    context = everything(request, looked_at(request, pk), **more)
    writing = context["composers"][active]
    for word in WORDS:
        if word in request.POST:
            setattr(writing, word, request.POST[word][:LONGEST])
    writing.besides = slots.kept_fields(request.POST)
    writing.problem, context["active"] = problem, active
    template = "conversations/_conversation.html" if request.htmx else "conversations/conversation.html"
    return render(request, template, context, status=200 if request.htmx else 409)


def _keep(request: HttpRequest, row: Conversation, kind: str) -> Any:
    words = {word: request.POST.get(word, "")[:LONGEST] for word in WORDS if word in request.POST}
    besides = slots.kept_fields(request.POST)
    return composer.keep_draft(row, request.user, kind, token=_token(request), besides=besides, **words)


def _kind(request: HttpRequest) -> str:
    kind = KINDS.get(request.POST.get("kind", "reply"), "out")
    if not (request.user.answers if kind == "out" else request.user.notes):
        raise PermissionDenied
    return kind


def _token(request: HttpRequest) -> str:
    return request.POST.get("token", "")[:40]


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 19 else None
