"""The lists of the Inbox: what stands in each, and how many."""

from dataclasses import dataclass, replace
from typing import NamedTuple

from django.db import connection
from django.utils.translation import gettext as _

from hoia.kit.sql import NOTHING, Where, places
from hoia.kit.words import fold
from hoia.people.models import Colleague

from .lines import count, within
from .models import Box

_MENTIONING = (
    "c.id IN (SELECT m.conversation_id FROM conversations_mention n JOIN conversations_message m ON m.id = n.message_id "
    "WHERE n.seen_at IS NULL AND n.colleague_id = %s)"
)
_UNSENT = "c.id IN (SELECT m.conversation_id FROM conversations_message m WHERE m.deliver_at IS NOT NULL)"
_FOLLOWED = "c.id IN (SELECT f.conversation_id FROM conversations_follow f WHERE f.colleague_id = %s)"
_NAMES = (
    "SELECT 'inbox', i.id, i.name, '' FROM people_inbox i WHERE {reach} "
    "UNION ALL SELECT 'team', t.id, t.name, '' FROM people_team t JOIN people_membership m ON m.team_id = t.id "
    "WHERE m.colleague_id = %s "
    "UNION ALL SELECT 'view', v.id, v.name, v.query FROM conversations_savedview v WHERE v.owner_id = %s OR v.shared"
)
MOST_COUNTED = 100
UNCOUNTED = ("closed", "followed", "view")


@dataclass(frozen=True, slots=True)
class Entry:
    """One list as the Inbox offers it. ``count`` is None where none is shown, ``more`` when it was counted no further."""

    slug: str
    name: str
    group: str
    icon: str = ""
    count: int | None = None
    urgent: bool = False

    @property
    def shown_count(self) -> str:
        if not self.count:
            return ""
        return f"{MOST_COUNTED}+" if self.count > MOST_COUNTED else str(self.count)

    @property
    def url(self) -> str:
        return f"/inbox/{self.slug}/"

    @property
    def short(self) -> str:
        return _("All") if self.slug == "all" else self.name

    @property
    def always(self) -> bool:
        """Shown without opening the menu of all lists."""
        return self.slug in ("mine", "unassigned", "all")


class Named(NamedTuple):
    """An inbox, a team or a saved view, as far as the lists need it."""

    kind: str
    pk: int
    name: str
    query: str


class Lists:
    """The lists that one colleague has. Asks the database for their names once, and for all counts at once."""

    def __init__(self, colleague: Colleague) -> None:
        self.colleague = colleague
        named = _names(colleague)
        self.inboxes = [one for one in named if one.kind == "inbox"]
        self.teams = [one for one in named if one.kind == "team"]
        self.views = [one for one in named if one.kind == "view"]
        colleague._team_ids = [team.pk for team in self.teams]

    def entries(self, counted: bool = True) -> list[Entry]:
        own = _("Yours")
        entries = [
            Entry("mine", _("Mine"), own, "user"),
            Entry("unassigned", _("Nobody's yet"), own, "inbox"),
            Entry("mentions", _("Mentions"), own, "at-sign", urgent=True),
            Entry("followed", _("Followed"), own, "eye"),
            Entry("outbox", _("Not sent yet"), own, "send", urgent=True),
            *(Entry(f"team-{team.pk}", team.name, _("Teams"), "users") for team in self.teams),
            Entry("all", _("All open"), _("Inboxes"), "inbox"),
            *(Entry(f"inbox-{inbox.pk}", inbox.name, _("Inboxes"), "mail") for inbox in self.inboxes),
            Entry("snoozed", _("Put aside"), _("Put away"), "alarm-clock"),
            Entry("closed", _("Closed"), _("Put away"), "archive"),
            *(Entry(f"view-{view.pk}", view.name, _("Saved views"), "bookmark") for view in self.views),
        ]
        return self._counted(entries) if counted else entries

    def rows(self, slug: str) -> Where | None:
        """Return what stands in a list, or None when there is no such list for this colleague."""
        kind, _dash, number = slug.partition("-")
        own = self.colleague.pk
        simple = {
            "mine": lambda: _in(Box.OPEN).and_also("c.assignee_id = %s", own),
            "unassigned": lambda: _in(Box.OPEN).and_also("c.assignee_id IS NULL"),
            "all": lambda: _in(Box.OPEN),
            "snoozed": lambda: _in(Box.SNOOZED),
            "closed": lambda: _in(Box.CLOSED),
            "followed": lambda: Where(_FOLLOWED, (own,)).and_also("c.merged_into_id IS NULL"),
            "mentions": lambda: Where(_MENTIONING, (own,)),
            "outbox": lambda: Where(_UNSENT),
        }
        if slug in simple:
            return within(simple[slug](), self.colleague)
        if kind == "team" and any(str(team.pk) == number for team in self.teams):
            return within(_in(Box.OPEN).and_also("c.team_id = %s", int(number)), self.colleague)
        if kind == "inbox" and any(str(inbox.pk) == number for inbox in self.inboxes):
            return _in(Box.OPEN).and_also("c.inbox_id = %s", int(number))
        return None

    def view(self, slug: str) -> Named | None:
        return next((view for view in self.views if slug == f"view-{view.pk}"), None)

    def _counted(self, entries: list[Entry]) -> list[Entry]:
        counted = [entry.slug for entry in entries if entry.slug.partition("-")[0] not in UNCOUNTED]
        asked = {slug: where for slug in counted if (where := self.rows(slug))}
        counts = dict(zip(asked, count(list(asked.values()), MOST_COUNTED + 1), strict=True))
        return [replace(entry, count=counts.get(entry.slug)) for entry in entries]


def waiting_for(colleague: Colleague, most: int) -> int:
    """How many customers wait for an answer of this colleague, counted no further than ``most``."""
    # Compared as a value: what one has open is little, and is found first.
    own = _in(Box.OPEN).and_also("c.assignee_id = %s AND COALESCE(c.waiting_since, NULL) IS NOT NULL", colleague.pk)
    return count([within(own, colleague)], most)[0]


def _names(colleague: Colleague) -> list[Named]:
    """The inboxes within reach, one's teams, and the saved views of one's own and for everybody, by name."""
    reach = Where("i.closed_at IS NULL")
    if not colleague.is_owner:
        inboxes = colleague.inbox_ids()
        reach = reach.and_also(f"i.id IN ({places(inboxes)})", *inboxes) if inboxes else NOTHING
    with connection.cursor() as cursor:
        cursor.execute(_NAMES.format(reach=reach.condition), [*reach.values, colleague.pk, colleague.pk])
        return sorted((Named(*row) for row in cursor.fetchall()), key=lambda one: fold(one.name))


def _in(box: Box) -> Where:
    return Where(f"c.box = {int(box)} AND c.merged_into_id IS NULL")
