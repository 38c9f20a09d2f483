"""Rows of a list, written by hand: a list of fifty is opened all day, and a template takes ten times as long."""

from html import escape
from typing import Any

from django import template
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext, ngettext

from ..lines import Line

register = template.Library()


@register.simple_tag(takes_context=True)
def lines(context: Any, shown: list[Line], clip: str, sign: str) -> SafeString:
    """Return the rows as HTML. ``current`` of the context is the list, ``here`` the conversation that is open.

    Moments are written by the filter ``ago`` of the shell, which this room knows only as a template does.
    """
    current = context.get("current")
    writer = _Writer(
        ago=context.template.engine.template_libraries["hoia"].filters["ago"],
        clip=clip,
        sign=sign,
        after=f"?in={current.slug}" if current else "",
        here=context.get("here"),
        with_inbox=bool(context.get("several_inboxes")),
    )
    return mark_safe("".join(writer.row(line) for line in shown))


class _Writer:
    def __init__(self, ago: Any, clip: str, sign: str, after: str, here: int | None, with_inbox: bool) -> None:
        self.ago, self.clip, self.sign = ago, clip, sign
        self.after, self.here, self.with_inbox = escape(after), here, with_inbox
        self.boxes = {1: gettext("put aside"), 2: gettext("closed")}
        self.waits, self.draft, self.files = gettext("waits for an answer"), gettext("draft"), gettext("has files")
        self.hands = gettext("In the hands of %(name)s")

    def row(self, line: Line) -> str:
        who, subject = escape(line.who), escape(line.subject)
        here = ' aria-current="true"' if line.pk == self.here else ""
        return (
            f'<li class="line{" unread" if line.unseen else ""}" data-id="{line.pk}"><input type="checkbox" name="ids" '
            f'value="{line.pk}" data-select aria-label="{who}: {subject}"><a href="/conversations/{line.pk}{self.after}"'
            f'{here}><span class="top"><span class="who">{who}</span>{self._count(line.count)}<span class="when">'
            f'{self.ago(line.until if line.box == 1 and line.until else line.at)}</span></span><span class="low">'
            f'<span class="what"><strong>{subject}</strong> <span class="preview">{escape(line.preview)}</span></span>'
            f"{self._marks(line)}</span></a></li>\n"
        )

    def _count(self, count: int) -> str:
        if count < 2:
            return ""
        words = ngettext("%(n)s message", "%(n)s messages", count) % {"n": count}
        return f'<span class="count" title="{escape(words)}">{count}</span>'

    def _marks(self, line: Line) -> str:
        marks = [self._badge(self.boxes[line.box])] if line.box in self.boxes else []
        if line.waits and not line.box:
            marks.append(
                f'<span class="waits" title="{escape(self.waits)}">{self.sign}<span class="visually-hidden">'
                f"{escape(self.waits)}</span></span>"
            )
        if line.draft:
            marks.append(self._badge(self.draft, " accent"))
        marks += [self._badge(name, " tagged") for name in line.tags]
        if self.with_inbox:
            marks.append(f'<span class="soft one-line">{escape(line.inbox)}</span>')
        if line.files:
            marks.append(f'<span class="soft" title="{escape(self.files)}">{self.clip}</span>')
        if line.initials:
            name = escape(self.hands % {"name": line.assignee})
            marks.append(f'<span class="avatar us" title="{name}">{escape(line.initials)}</span>')
        return f'<span class="marks">{"".join(marks)}</span>' if marks else ""

    def _badge(self, words: str, kind: str = "") -> str:
        return f'<span class="badge{kind}">{escape(words)}</span>'
