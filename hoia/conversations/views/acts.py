"""Acts on one or many conversations, each with its undo: ``POST /acts/close`` with the numbers of the conversations.

``GET /acts/<kind>`` shows what there is to choose where an act needs a choice: a colleague, a tag, a moment.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from ..models import Act, Conversation, ConversationQuerySet
from .choices import CHOICES, Refused, chosen_colleague, chosen_inbox, chosen_moment, chosen_tag, chosen_team
from .common import for_writers, told

MOST = 500


@dataclass(slots=True)
class Asked:
    """What a form asks for: on which conversations, by whom, when, and with which choice."""

    request: HttpRequest
    rows: ConversationQuerySet
    count: int
    at: datetime

    def choice(self, name: str) -> str:
        return self.request.POST.get(name, "").strip()


@for_writers
@require_http_methods(["GET", "HEAD", "POST"])
def act(request: HttpRequest, kind: str) -> HttpResponse:
    """Do one kind of act on the conversations named, or show what to choose for it."""
    if kind not in KINDS:
        raise Http404
    ids = _ids(request)
    rows = Conversation.objects.within(request.user).filter(pk__in=ids)
    count = rows.count()
    if not count:
        raise Http404
    if request.method != "POST":
        return _choices(request, kind, rows, ids)
    try:
        done, text = KINDS[kind](Asked(request, rows, count, timezone.now()))
    except Refused as refused:
        return _choices(request, kind, rows, ids, problem=str(refused))
    if done is None:
        return told(request, None, text or _("Nothing had to be changed."), to=_to(ids))
    return told(request, None, text, undo=f"/acts/{done.pk}/undo", also={"acted": kind, "ids": ids}, to=_to(ids))


@for_writers
@require_POST
def undo(request: HttpRequest, pk: int) -> HttpResponse:
    """Take back an act of one's own."""
    row = get_object_or_404(Act, pk=pk)
    if row.by_id != request.user.pk:
        raise PermissionDenied
    ids = row.conversation_ids()
    text = _("Undone.") if row.undo(timezone.now(), request.user) else _("This was undone already.")
    return told(request, None, text, also={"acted": "undo", "ids": ids}, to=_to(ids))


def _choices(request: HttpRequest, kind: str, rows: Any, ids: list[int], problem: str = "") -> HttpResponse:
    choices = CHOICES.get(kind)
    if choices is None:
        raise Http404
    context = {"kind": kind, "ids": ids, "count": len(ids), "problem": problem, **choices(request, rows)}
    template = "conversations/_choose.html" if request.htmx else "conversations/choose.html"
    response = render(request, template, context)
    if problem and request.htmx:
        response["HX-Retarget"], response["HX-Reswap"] = "#choose", "innerHTML"
    return response


def _close(asked: Asked) -> tuple[Act | None, str]:
    text = ngettext("Closed.", "%(count)d conversations closed.", asked.count)
    return asked.rows.close(at=asked.at, by=asked.request.user), text % {"count": asked.count}


def _reopen(asked: Asked) -> tuple[Act | None, str]:
    text = ngettext("Open again.", "%(count)d conversations are open again.", asked.count)
    return asked.rows.reopen(at=asked.at, by=asked.request.user), text % {"count": asked.count}


def _wake(asked: Asked) -> tuple[Act | None, str]:
    return asked.rows.wake(at=asked.at, by=asked.request.user), _("Brought back.")


def _assign(asked: Asked) -> tuple[Act | None, str]:
    """Give to a person or to a team; ``to`` is ``me``, ``nobody``, ``colleague-7`` or ``team-3``."""
    to = asked.choice("to")
    if to.startswith("team-") or to == "no-team":
        team = chosen_team(to)
        done = asked.rows.give_to_team(team, at=asked.at, by=asked.request.user)
        return done, _("Given to the team: %(name)s") % {"name": team.name} if team else _("No team has this any more.")
    colleague = chosen_colleague(to, asked)
    done = asked.rows.assign(colleague, at=asked.at, by=asked.request.user)
    return done, _("Given to %(name)s") % {"name": colleague.name} if colleague else _("Left to nobody in particular.")


def _tag(asked: Asked) -> tuple[Act | None, str]:
    tag = chosen_tag(asked)
    return asked.rows.tag(tag, at=asked.at, by=asked.request.user), _("Tagged: %(name)s") % {"name": tag.name}


def _untag(asked: Asked) -> tuple[Act | None, str]:
    tag = chosen_tag(asked, create=False)
    return asked.rows.untag(tag, at=asked.at, by=asked.request.user), _("Tag taken off: %(name)s") % {"name": tag.name}


def _snooze(asked: Asked) -> tuple[Act | None, str]:
    until, words = chosen_moment(asked)
    return asked.rows.snooze(until, at=asked.at, by=asked.request.user), _("Put aside %(until)s") % {"until": words}


def _move(asked: Asked) -> tuple[Act | None, str]:
    inbox = chosen_inbox(asked)
    return asked.rows.move_to(inbox, at=asked.at, by=asked.request.user), _("Moved to %(name)s") % {"name": inbox.name}


def _merge(asked: Asked) -> tuple[Act | None, str]:
    """Join into the conversation numbered ``into``."""
    row, other = asked.rows.first(), _other(asked, "into")
    if row is None or asked.count != 1:
        raise Refused(_("Choose one conversation to join to another."))
    done = row.merge_into(other, at=asked.at, by=asked.request.user)
    return done, _("Joined to #%(number)d") % {"number": other.pk}


def _link(asked: Asked) -> tuple[Act | None, str]:
    other = _other(asked, "into")
    for row in asked.rows:
        row.link(other, at=asked.at, by=asked.request.user)
    return None, _("Linked with #%(number)d") % {"number": other.pk}


def _split(asked: Asked) -> tuple[Act | None, str]:
    """Take the messages named ``message`` out into a conversation of their own."""
    row = asked.rows.first()
    if row is None or asked.count != 1:
        raise Refused(_("Choose one conversation to split."))
    numbers = [int(one) for one in asked.request.POST.getlist("message") if one.isdigit() and len(one) < 19]
    try:
        new, done = row.split(numbers, at=asked.at, by=asked.request.user)
    except ValueError as problem:
        raise Refused(str(problem)) from problem
    return done, _("Split off as #%(number)d") % {"number": new.pk}


def _follow(asked: Asked) -> tuple[Act | None, str]:
    for row in asked.rows:
        row.follow(asked.request.user)
    return None, _("You follow this now.")


def _unfollow(asked: Asked) -> tuple[Act | None, str]:
    for row in asked.rows:
        row.unfollow(asked.request.user)
    return None, _("You do not follow this any more.")


def _other(asked: Asked, name: str) -> Conversation:
    number = asked.choice(name).lstrip("#")
    found = (
        Conversation.objects.within(asked.request.user).filter(pk=int(number)).first() if _is_number(number) else None
    )
    while found is not None and found.merged_into_id:
        found = Conversation.objects.within(asked.request.user).filter(pk=found.merged_into_id).first()
    if found is None:
        raise Refused(_("There is no conversation with that number within your reach."))
    if asked.rows.filter(pk=found.pk).exists():
        raise Refused(_("That is this conversation itself. Choose another."))
    return found


KINDS: dict[str, Callable[[Asked], tuple[Act | None, str]]] = {
    "close": _close, "reopen": _reopen, "wake": _wake, "assign": _assign, "tag": _tag, "untag": _untag,
    "snooze": _snooze, "move": _move, "merge": _merge, "link": _link, "split": _split, "follow": _follow,
    "unfollow": _unfollow,
}  # fmt: skip


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 19


def _ids(request: HttpRequest) -> list[int]:
    values = (request.POST if request.method == "POST" else request.GET).getlist("ids")
    found = [int(one) for value in values for one in value.split(",") if _is_number(one)]
    return list(dict.fromkeys(found))[:MOST]


def _to(ids: list[int]) -> str:
    return f"/conversations/{ids[0]}" if len(ids) == 1 else ""
