"""What was promised for today: late, still to come, proposed, and what customers owe us; all in one question."""

from dataclasses import dataclass, field
from datetime import datetime

from django.db.models.expressions import RawSQL

from hoia.kit.sql import Where, places
from hoia.people.models import Colleague

from .lists import STANDING, arms, as_value, limited, within
from .models import Promise
from .rules import State

SHOWN = 6


@dataclass(slots=True)
class Some[Row]:
    """The first rows of one kind; ``more`` when not all of them are shown."""

    rows: list[Row] = field(default_factory=list)

    @property
    def shown(self) -> list[Row]:
        return self.rows[:SHOWN]

    @property
    def more(self) -> bool:
        return len(self.rows) > SHOWN


@dataclass(slots=True)
class Promised:
    """The promises of one day: ``late`` and ``coming`` are ours, ``waiting`` is what customers promised us."""

    late: Some[Promise]
    coming: Some[Promise]
    proposed: Some[Promise]
    waiting: Some[Promise]

    @property
    def pressing(self) -> bool:
        return bool(self.late.rows or self.coming.rows)

    @property
    def beside(self) -> bool:
        return bool(self.proposed.rows or self.waiting.rows)

    @property
    def first(self) -> Promise | None:
        """The one that the key settles when no row has the focus."""
        return next(iter(self.late.rows or self.coming.rows or self.proposed.rows or self.waiting.rows), None)


def promised(colleague: Colleague, now: datetime, end: datetime, *, of_team: bool = False) -> Promised:
    """Return what was promised for the day of one colleague, or of their teams, that ends at ``end``."""
    chosen = [
        limited(Where(f"{arm.condition} AND {place.condition}", (*arm.values, *place.values)), order, SHOWN + 1)
        for place, order in _places(now, end)
        for arm in _arms(colleague, of_team)
    ]
    groups: dict[str, Some[Promise]] = {name: Some() for name in ("late", "coming", "proposed", "waiting")}
    for row in _rows(chosen):
        groups[_place(row, now)].rows.append(row)
    return Promised(**groups)


def _arms(colleague: Colleague, of_team: bool) -> list[Where]:
    """One's own, and what one's teams promised and nobody has in hand: somebody must see that too."""
    if of_team:
        return arms(colleague, "teams")
    teams = colleague.team_ids()
    mine = arms(colleague, "mine")
    if not (mine and teams):
        return mine
    # What nobody has in hand is little, what a team has to do is much: see lists.arms.
    nobodys = Where(f"p.owner_id IS NULL AND +p.team_id IN ({places(teams)})", tuple(teams))
    return [*mine, within(nobodys, colleague)]


def _places(now: datetime, end: datetime) -> list[tuple[Where, str]]:
    at, tomorrow = as_value(now), as_value(end)
    return [
        (Where(f"{STANDING} AND p.side = 'us' AND p.due < %s", (at,)), "p.due, p.id"),
        (Where(f"{STANDING} AND p.side = 'us' AND p.due >= %s AND p.due < %s", (at, tomorrow)), "p.due, p.id"),
        (Where("p.settled_at IS NULL AND p.state = 'proposed'"), "p.id"),
        (Where(f"{STANDING} AND p.side = 'customer' AND p.due < %s", (tomorrow,)), "p.due, p.id"),
    ]


def _rows(chosen: list[Where]) -> list[Promise]:
    if not chosen:
        return []
    statement = " UNION ALL ".join(f"SELECT id FROM ({part.condition}) a{n}" for n, part in enumerate(chosen))
    numbers = RawSQL(f"SELECT id FROM ({statement}) chosen", [value for part in chosen for value in part.values])
    rows = Promise.objects.filter(pk__in=numbers).select_related("customer", "owner", "team")
    return list(rows.earliest_first())


def _place(row: Promise, now: datetime) -> str:
    if row.state == State.PROPOSED:
        return "proposed"
    if not row.ours:
        return "waiting"
    return "late" if row.due is not None and row.due < now else "coming"
