"""The rows of a list, one page at a time, out of one question written by hand.

A list is opened all day: put together by the ORM, this question costs more than the database takes to answer it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from django.db import connection
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from hoia.kit.names import initials
from hoia.kit.sql import NOTHING, Where, places
from hoia.people.models import Colleague

SIZE = 50
_COLUMNS = (
    "c.id, p.name, c.subject, c.preview, c.last_at, c.box, c.waiting_since, i.name, a.given_name, a.family_name, "
    "c.message_count, c.attachment_count, c.last_message_id, s.message_id, d.id, c.snoozed_until, "
    "(SELECT {together} FROM conversations_tagging g JOIN conversations_tag t ON t.id = g.tag_id "
    "WHERE g.conversation_id = c.id)"
)
_TABLES = (
    "conversations_conversation c JOIN people_inbox i ON i.id = c.inbox_id "
    "LEFT JOIN people_customer p ON p.id = c.customer_id LEFT JOIN people_colleague a ON a.id = c.assignee_id "
    "LEFT JOIN conversations_seen s ON s.conversation_id = c.id AND s.colleague_id = %s "
    "LEFT JOIN conversations_draft d ON d.conversation_id = c.id AND d.colleague_id = %s AND d.kind = 'out'"
)


@dataclass(slots=True)
class Line:
    """One row of a list: everything it shows, ready to be written."""

    pk: int
    who: str
    subject: str
    preview: str
    at: datetime
    box: int
    waits: bool
    unseen: bool
    inbox: str
    assignee: str
    initials: str
    count: int
    files: int
    draft: bool
    until: datetime | None
    tags: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Rows:
    """A page of a list. ``newer`` and ``older`` are what to put behind ``?after=`` and ``?before=``; empty at the ends."""

    lines: list[Line]
    newer: str = ""
    older: str = ""


def within(where: Where, colleague: Colleague) -> Where:
    """The same conversations ``c``, but only what this colleague may see."""
    if colleague.is_active and colleague.is_owner:
        return where
    inboxes = colleague.inbox_ids()
    return where.and_also(f"c.inbox_id IN ({places(inboxes)})", *inboxes) if inboxes else NOTHING


def page(where: Where, colleague: Colleague, *, before: str = "", after: str = "") -> Rows:
    """Return one page of a list, newest first; ``before`` and ``after`` are places as :func:`place` writes them."""
    at, pk = _place(after or before)
    if at is None:
        found = _lines(where, colleague, "c.last_at DESC, c.id DESC")
        return Rows(found[:SIZE], *_ends(found[:SIZE], more_newer=False, more_older=len(found) > SIZE))
    moment = connection.ops.adapt_datetimefield_value(at)
    if after:
        newer = where.and_also("c.last_at >= %s AND (c.last_at > %s OR c.id > %s)", moment, moment, pk)
        found = _lines(newer, colleague, "c.last_at, c.id")
        return Rows(found[:SIZE][::-1], *_ends(found[:SIZE][::-1], more_newer=len(found) > SIZE, more_older=True))
    older = where.and_also("c.last_at <= %s AND (c.last_at < %s OR c.id < %s)", moment, moment, pk)
    found = _lines(older, colleague, "c.last_at DESC, c.id DESC")
    return Rows(found[:SIZE], *_ends(found[:SIZE], more_newer=True, more_older=len(found) > SIZE))


def count(lists: list[Where], most: int) -> tuple[int, ...]:
    """How much stands in each of these lists, counted no further than ``most``, by one question for all."""
    parts = [
        f"(SELECT COUNT(*) FROM (SELECT 1 FROM conversations_conversation c WHERE {where.condition} LIMIT {most}) n)"
        for where in lists
    ]
    with connection.cursor() as cursor:
        cursor.execute("SELECT " + ", ".join(parts), [value for where in lists for value in where.values])
        return cursor.fetchone()


def lines_in_order(pks: Iterable[int], colleague: Colleague) -> list[Line]:
    """Return the rows of these conversations, as a search has found them, in the order given."""
    pks = list(pks)
    if not pks:
        return []
    where = within(Where(f"c.id IN ({places(pks)})", tuple(pks)), colleague)
    found = {line.pk: line for line in _lines(where, colleague, "c.id", len(pks))}
    return [found[pk] for pk in pks if pk in found]


def place(line: Line) -> str:
    return f"{line.at.isoformat()}~{line.pk}"


def _lines(where: Where, colleague: Colleague, order: str, size: int = SIZE + 1) -> list[Line]:
    sqlite = connection.vendor == "sqlite"
    columns = _COLUMNS.format(together="GROUP_CONCAT(t.name, CHAR(10))" if sqlite else "STRING_AGG(t.name, CHR(10))")
    statement = f"SELECT {columns} FROM {_TABLES} WHERE {where.condition} ORDER BY {order} LIMIT {size}"
    with connection.cursor() as cursor:
        cursor.execute(statement, [colleague.pk, colleague.pk, *where.values])
        return [_line(*row) for row in cursor.fetchall()]


def _line(
    pk: int, who: str | None, subject: str, preview: str, at: Any, box: int, waiting: Any, inbox: str,
    given: str | None, family: str | None, count: int, files: int, last: int, seen: int | None, draft: int | None,
    until: Any, tags: str | None,
) -> Line:  # fmt: skip
    assignee = f"{given or ''} {family or ''}".strip()
    return Line(
        pk, who or _("Unknown"), subject or _("(no subject)"), preview, _moment(at), box, waiting is not None,
        (seen or 0) < last, inbox, assignee, initials(assignee) if assignee else "", count, files, draft is not None,
        _moment(until) if until else None, sorted(tags.split("\n")) if tags else [],
    )  # fmt: skip


def _moment(value: datetime) -> datetime:
    """A moment as a question by hand brings it: SQLite keeps no zone, and all is in UTC."""
    return value if value.tzinfo else value.replace(tzinfo=UTC)


def _place(text: str) -> tuple[datetime | None, int]:
    moment, _dash, number = text.partition("~")
    try:
        at = parse_datetime(moment)
    except ValueError:
        at = None
    return (at, int(number)) if at and at.tzinfo and number.isdigit() and len(number) < 19 else (None, 0)


def _ends(found: list[Line], *, more_newer: bool, more_older: bool) -> tuple[str, str]:
    if not found:
        return "", ""
    return (place(found[0]) if more_newer else ""), (place(found[-1]) if more_older else "")
