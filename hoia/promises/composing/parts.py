"""What promises add to the pages of the desk; registered in ``apps.py``."""

from collections.abc import Mapping, Sequence

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe

from hoia.conversations.composer import Composer
from hoia.conversations.models import Conversation, Message
from hoia.conversations.slots import Part, Written

from ..around import around, said_in
from ..inviting import asked_for
from ..models import Promise
from . import decisions, telling
from .by_hand import note_line
from .chips import context_of
from .clauses import clauses_of
from .noting import decided_in, note

MOST_ELSEWHERE = 8


class PromisesOfTheDesk(Part):
    scripts = ("promises/composing.js",)
    fields = (decisions.FIELD, telling.FIELD)

    def under_text(self, request: HttpRequest, conversation: Conversation, writing: Composer) -> str:
        line = ""
        if writing.text.strip() or writing.besides:
            found = context_of(request, conversation, writing.kind, writing.text, writing.besides)
            line = render_to_string("promises/_chips.html", found, request)
        return _place(conversation, writing, line)

    def under_new_text(self, request: HttpRequest) -> str:
        decided = {decisions.FIELD: request.POST.get(decisions.FIELD, "")}
        return _place_for(reverse("promises_found_in_new"), [(decisions.FIELD, "data-decisions")], decided, "")

    def beside(self, request: HttpRequest, conversation: Conversation) -> str:
        return beside(request, conversation)

    def under_messages(self, request: HttpRequest, messages: Sequence[Message]) -> dict[int, str]:
        rows = said_in([one.pk for one in messages], request.user)
        return {number: said(request, number, found) for number, found in rows.items()}

    def in_contact_form(self, request: HttpRequest) -> str:
        return render_to_string("promises/_in_contact_form.html", {"line": request.POST.get("promised", "")}, request)

    def written(self, written: Written) -> None:
        message, by, at = written.message, written.by, written.at
        found = clauses_of(message)
        if message.outbound:
            telling.move_told(message, written.fields.get(telling.FIELD, ""), found, at=at, by=by)
        if line := written.fields.get("promised", ""):
            note_line(line, message=message, at=at, by=by)
        note(message, found, at=at, by=by, decided=decisions.decisions(written.fields.get(decisions.FIELD, "")))

    def taken_back(self, message: Message) -> dict[str, str]:
        return {decisions.FIELD: decided_in(message), telling.FIELD: telling.told_in(message)}


def _place(conversation: Conversation, writing: Composer, line: str) -> str:
    """Where chips stand under a text, with the fields that keep what was decided: on every page, so without a template."""
    names = [(decisions.FIELD, "data-decisions"), *([(telling.FIELD, "data-telling")] if writing.kind == "out" else [])]
    return _place_for(reverse("promises_found", args=[conversation.pk]), names, writing.besides, line)


def _place_for(address: str, names: Sequence[tuple[str, str]], kept: Mapping[str, str], line: str) -> str:
    rows = [(name, kept.get(name, ""), mark_safe(mark)) for name, mark in names]
    return format_html(
        '<div class="found" data-found="{}">{}<div class="found-line" data-found-line>{}</div></div>',
        address,
        format_html_join("", '<input type="hidden" name="{}" value="{}" {}>', rows),
        line,
    )


def said(request: HttpRequest, number: int, rows: Sequence[Promise]) -> str:
    return render_to_string("promises/_said.html", {"number": number, "rows": rows}, request)


def beside(request: HttpRequest, conversation: Conversation) -> str:
    """What was promised in this conversation, what is open first; then what else stands between us and the customer."""
    found, now = around(conversation, request.user), timezone.now()
    if request.user.answers:
        for row in [*found.alive, *found.settled]:
            row.inviting = asked_for(row, now) if row.kind_of.timed else ""
    context = {
        "conversation": conversation, "alive": found.alive, "settled": found.settled,
        "others": found.elsewhere[:MOST_ELSEWHERE],
    }  # fmt: skip
    return render_to_string("promises/_beside.html", context, request)
