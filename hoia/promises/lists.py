"""The lists of promises: what stands in each, a page at a time, and how much; quick however much was ever promised.

The numbers of a page come out of one question written by hand. It is put together of arms, each of which reads one small
index in the order of the list and stops after a page; asked for at once, the database would sort everything that is open.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from django.db import connection
from django.db.models import F
from django.db.models.expressions import RawSQL
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from hoia.kit.sql import NOTHING, Where, places
from hoia.people.models import Colleague, Role

from .models import Promise

SIZE = 50
MOST_COUNTED = 100
STATES = ("open", "late", "proposed")
STANDING = "p.settled_at IS NULL AND p.state IN ('open', 'late')"


@dataclass(frozen=True, slots=True)
class Filters:
    """Whose promises, and which of them. ``customers`` are numbers; an empty tuple means nobody was found."""

    whose: str = "mine"
    kind: str = ""
    side: str = ""
    customers: tuple[int, ...] | None = None

    def narrow(self, where: Where) -> Where:
        if self.kind:
            where = where.and_also("p.kind = %s", self.kind)
        if self.side:
            where = where.and_also("p.side = %s", self.side)
        if self.customers is not None:
            where = where.and_also(f"p.customer_id IN ({places(self.customers)})", *self.customers)
        return where


@dataclass(frozen=True, slots=True)
class Listed:
    """One list: which promises, by which moment, and whether those without a moment follow. The settled: newest first."""

    slug: str
    where: Where
    column: str = "due"
    states: tuple[str, ...] = ("open", "late")
    settled: bool = False
    with_untimed: bool = False


@dataclass(slots=True)
class Page:
    rows: list[Promise] = field(default_factory=list)
    after: str = ""


def lists(now: datetime, tomorrow: datetime) -> dict[str, Listed]:
    """Return every list by its name, for somebody whose day ends at ``tomorrow``."""
    at, end = as_value(now), as_value(tomorrow)
    found = [
        Listed("late", Where(f"{STANDING} AND p.due < %s", (at,))),
        Listed("today", Where(f"{STANDING} AND p.due >= %s AND p.due < %s", (at, end))),
        Listed("next", Where(f"{STANDING} AND p.due >= %s", (end,)), with_untimed=True),
        Listed("waiting", Where(f"{STANDING} AND p.side = 'customer'"), with_untimed=True),
        Listed(
            "proposed", Where("p.settled_at IS NULL AND p.state = 'proposed'"), states=("proposed",), with_untimed=True
        ),
        Listed("done", Where("p.settled_at IS NOT NULL AND p.state <> 'dismissed'"), "settled_at", settled=True),
    ]
    return {one.slug: one for one in found}


def names() -> dict[str, str]:
    return {
        "late": _("Late"), "today": _("Today"), "next": _("Next"), "waiting": _("Waiting for the customer"),
        "proposed": _("Proposed"), "done": _("Done"),
    }  # fmt: skip


def arms(colleague: Colleague, whose: str, states: tuple[str, ...] = STATES) -> list[Where]:
    """Return what of the living in these states a colleague may see, as conditions that exclude each other.

    Each leads to an index of its own. ``+`` before a column keeps the database from the index that would be the wrong one:
    what stands outside of every inbox is little, what a team has to do is much.
    """
    if not colleague.is_active:
        return []
    if whose == "mine":
        return [within(Where("p.owner_id = %s", (colleague.pk,)), colleague)]
    if whose == "teams":
        return [within(Where("p.team_id = %s", (team,)), colleague) for team in colleague.team_ids()]
    if colleague.is_owner:
        return [Where(f"p.state = '{state}'") for state in states]
    found = [Where("p.inbox_id = %s", (inbox,)) for inbox in colleague.inbox_ids()]
    if colleague.limited_to is None:
        found.append(Where("p.owner_id = %s AND p.inbox_id IS NULL", (colleague.pk,)))
        found += _of_teams(colleague)
    return found


def settled_arm(colleague: Colleague, whose: str) -> Where:
    """The same reach as one condition, for what is done: it is read in the order of time until a page is full."""
    if colleague.is_active and colleague.is_owner and whose == "all":
        return Where("1 = 1")
    parts = arms(colleague, whose)
    if not parts:
        return NOTHING
    either = " OR ".join(f"({part.condition})" for part in parts)
    return Where(f"({either})", tuple(value for part in parts for value in part.values))


def page(listed: Listed, colleague: Colleague, filters: Filters, after: str = "", size: int = SIZE) -> Page:
    """Return one page of a list; ``after`` is a place as :attr:`Page.after` gives it."""
    parts = _parts(listed, colleague, filters, after, size + 1)
    if not parts or filters.customers == ():
        return Page()
    statement = " UNION ALL ".join(f"SELECT id FROM ({part.condition}) a{n}" for n, part in enumerate(parts))
    numbers = RawSQL(f"SELECT id FROM ({statement}) chosen", [value for part in parts for value in part.values])
    rows = Promise.objects.filter(pk__in=numbers).select_related("customer", "owner", "team")
    column = F(listed.column)
    order = column.desc(nulls_last=True) if listed.settled else column.asc(nulls_last=True)
    found = list(rows.order_by(order, "-pk" if listed.settled else "pk")[: size + 1])
    return Page(found[:size], _place(found[size - 1], listed.column) if len(found) > size else "")


def count(slugs: list[str], known: dict[str, Listed], colleague: Colleague, filters: Filters) -> dict[str, int]:
    """How much stands in each of these lists, counted no further than is shown, by one question for all."""
    if filters.customers == ():
        return dict.fromkeys(slugs, 0)
    columns, values = [], []
    for slug in slugs:
        reach = arms(colleague, filters.whose, known[slug].states)
        parts = [filters.narrow(_both(arm, known[slug].where)) for arm in reach]
        inner = [f"SELECT 1 FROM (SELECT 1 FROM promises_promise p WHERE {part.condition} LIMIT {MOST_COUNTED}) c{n}"
                 for n, part in enumerate(parts)]  # fmt: skip
        columns.append(f"(SELECT COUNT(*) FROM ({' UNION ALL '.join(inner)}) n)" if inner else "0")
        values += [value for part in parts for value in part.values]
    with connection.cursor() as cursor:
        cursor.execute("SELECT " + ", ".join(columns), values)
        return dict(zip(slugs, cursor.fetchone(), strict=True))


def needing_somebody(colleague: Colleague, until: datetime) -> int:
    """How many promises of one's own are late, or due before ``until``; counted no further than is shown."""
    mine = arms(colleague, "mine")[0].and_also(f"{STANDING} AND p.side = 'us' AND p.due < %s", as_value(until))
    statement = f"SELECT COUNT(*) FROM (SELECT 1 FROM promises_promise p WHERE {mine.condition} LIMIT {MOST_COUNTED}) n"
    with connection.cursor() as cursor:
        cursor.execute(statement, mine.values)
        return int(cursor.fetchone()[0])


def _parts(listed: Listed, colleague: Colleague, filters: Filters, after: str, size: int) -> list[Where]:
    """The arms of a page: for each arm of the reach the timed ones, then those without a moment."""
    at, number, has_place = _read_place(after)
    column, direction = f"p.{listed.column}", "DESC" if listed.settled else "ASC"
    found = []
    whole = [settled_arm(colleague, filters.whose)] if listed.settled else []
    for arm in whole or arms(colleague, filters.whose, listed.states):
        base = filters.narrow(_both(arm, listed.where))
        if not has_place or at is not None:
            timed = base.and_also(f"{column} IS NOT NULL")
            if at is not None:
                sign, moment = "<" if listed.settled else ">", as_value(at)
                timed = timed.and_also(
                    f"{column} {sign}= %s AND ({column} {sign} %s OR p.id {sign} %s)", moment, moment, number
                )
            found.append(limited(timed, f"{column} {direction}, p.id {direction}", size))
        if listed.with_untimed:
            untimed = replace(listed, where=_without_bounds(listed)).where
            rest = filters.narrow(_both(arm, untimed)).and_also(f"{column} IS NULL AND p.id > %s", 0 if at else number)
            found.append(limited(rest, "p.id", size))
    return found


def _without_bounds(listed: Listed) -> Where:
    """The condition of a list for what has no moment: it lies neither before nor after one."""
    return Where(STANDING) if listed.slug == "next" else listed.where


def limited(where: Where, order: str, size: int) -> Where:
    return Where(
        f"SELECT p.id FROM promises_promise p WHERE {where.condition} ORDER BY {order} LIMIT {size}", where.values
    )


def _both(arm: Where, where: Where) -> Where:
    return Where(f"{arm.condition} AND {where.condition}", (*arm.values, *where.values))


def within(where: Where, colleague: Colleague) -> Where:
    """Only what this colleague may look at: what one had in hand in an inbox does not follow one out of it."""
    if colleague.is_owner:
        return where
    inboxes = colleague.inbox_ids()
    seen = f"p.inbox_id IN ({places(inboxes)})" if inboxes else "1 = 0"
    if colleague.limited_to is not None:
        return where.and_also(seen, *inboxes)
    if colleague.role == Role.GUEST:  # what a team promised among itself is none of a guest's
        return where.and_also(f"({seen} OR p.inbox_id IS NULL AND p.owner_id = %s)", *inboxes, colleague.pk)
    return where.and_also(f"({seen} OR p.inbox_id IS NULL)", *inboxes)


def _of_teams(colleague: Colleague) -> list[Where]:
    """What is promised by one's teams outside of any conversation, and is not in one's own hands."""
    if colleague.role == Role.GUEST:
        return []
    condition = "+p.team_id = %s AND p.inbox_id IS NULL AND COALESCE(p.owner_id, 0) <> %s"
    return [Where(condition, (team, colleague.pk)) for team in colleague.team_ids()]


def standing_aside() -> str:
    """STANDING where few rows are found by something else: SQLite, which knows nothing of how many there are, does not
    begin with all that is open then. PostgreSQL knows.
    """
    return STANDING.replace("p.state", "+p.state") if connection.vendor == "sqlite" else STANDING


def as_value(value: datetime) -> Any:
    return connection.ops.adapt_datetimefield_value(value)


def _place(row: Promise, column: str) -> str:
    moment = getattr(row, column)
    return f"{moment.isoformat() if moment else 'untimed'}~{row.pk}"


def _read_place(text: str) -> tuple[datetime | None, int, bool]:
    moment, _dash, number = text.partition("~")
    if not (number.isascii() and number.isdigit() and len(number) < 19):
        return None, 0, False
    if moment == "untimed":
        return None, int(number), True
    try:
        at = parse_datetime(moment)
    except ValueError:
        at = None
    near = at is not None and at.tzinfo is not None and 1 < at.year < 9999
    return (at, int(number), True) if near else (None, 0, False)
