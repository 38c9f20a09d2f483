"""The lists of the Inbox: what stands in each, how many, and one page of lean rows."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import connection
from django.db.models import FilteredRelation, Q, QuerySet
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from hoia.kit.names import initials
from hoia.people.models import Colleague

from .models import Conversation, Mention, Message, SavedView
from .models.questions import tag_names

SIZE = 50
_ONE = "SELECT 1 FROM conversations_conversation c"
_MENTIONING = (
    "SELECT m.conversation_id FROM conversations_mention n JOIN conversations_message m ON m.id = n.message_id "
    "WHERE n.seen_at IS NULL AND n.colleague_id = %s"
)
_UNSENT = "SELECT m.conversation_id FROM conversations_message m WHERE m.deliver_at IS NOT NULL"
MOST_COUNTED = 100


@dataclass(slots=True)
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

    @property
    def marked(self) -> bool:
        return bool(self.box or self.waits or self.draft or self.tags or self.inbox or self.files or self.initials)


@dataclass(slots=True)
class Rows:
    """A page of a list. ``newer`` and ``older`` are what to put behind ``?after=`` and ``?before=``; empty at the ends."""

    lines: list[Line]
    newer: str = ""
    older: str = ""


class Lists:
    """The lists that one colleague has. Asks the database for their names once, and for all counts at once."""

    def __init__(self, colleague: Colleague) -> None:
        self.colleague = colleague
        self.inboxes = list(colleague.inboxes().filter(closed_at=None).only("pk", "name"))
        self.teams = [one.team for one in colleague.memberships.select_related("team").order_by("team__name")]
        colleague._team_ids = [team.pk for team in self.teams]
        self.views = list(SavedView.objects.filter(Q(owner=colleague) | Q(shared=True)))

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
        if counted:
            self._count(entries)
        return entries

    def rows(self, slug: str) -> QuerySet[Conversation] | None:
        """Return the conversations of a list, or None when there is no such list for this colleague."""
        reach = Conversation.objects.within(self.colleague)
        kind, _dash, number = slug.partition("-")
        simple = {
            "mine": lambda: reach.open().mine(self.colleague),
            "unassigned": lambda: reach.open().unassigned(),
            "all": lambda: reach.open(),
            "snoozed": lambda: reach.snoozed(),
            "closed": lambda: reach.closed(),
            "followed": lambda: reach.unmerged().filter(follows__colleague=self.colleague),
            "mentions": lambda: reach.filter(pk__in=self._mentioning()),
            "outbox": lambda: reach.filter(pk__in=Message.objects.outbox().values("conversation")),
        }
        if slug in simple:
            return simple[slug]()
        if kind == "team" and any(str(team.pk) == number for team in self.teams):
            return reach.open().filter(team=int(number))
        if kind == "inbox" and any(str(inbox.pk) == number for inbox in self.inboxes):
            return reach.open().filter(inbox=int(number))
        return None

    def view(self, slug: str) -> SavedView | None:
        return next((view for view in self.views if slug == f"view-{view.pk}"), None)

    def _mentioning(self) -> QuerySet[Any]:
        return Mention.objects.filter(colleague=self.colleague, seen_at=None).values("message__conversation")

    def _count(self, entries: list[Entry]) -> None:
        """Ask for all counts in one statement, each counted no further than one reads.

        Written by hand: the queries of so many lists take longer to put together than to answer.
        """
        asked = [(entry, condition) for entry in entries if (condition := self._condition(entry.slug))]
        parts = [
            f"(SELECT COUNT(*) FROM ({_ONE} WHERE {where} LIMIT {MOST_COUNTED + 1}) n)" for _entry, (where, _) in asked
        ]
        with connection.cursor() as cursor:
            cursor.execute("SELECT " + ", ".join(parts), [value for _entry, (_, values) in asked for value in values])
            for (entry, _condition), count in zip(asked, cursor.fetchone(), strict=True):
                entry.count = count

    def _condition(self, slug: str) -> tuple[str, list[int]] | None:
        """What stands in a list, in SQL; None where no count is shown."""
        kind, _dash, number = slug.partition("-")
        reach, within = self._reach()
        own = self.colleague.pk
        conditions = {
            "mine": (f"c.box = 0 AND c.merged_into_id IS NULL AND c.assignee_id = %s{reach}", [own, *within]),
            "unassigned": (f"c.box = 0 AND c.merged_into_id IS NULL AND c.assignee_id IS NULL{reach}", within),
            "all": (f"c.box = 0 AND c.merged_into_id IS NULL{reach}", within),
            "snoozed": (f"c.box = 1 AND c.merged_into_id IS NULL{reach}", within),
            "mentions": (f"c.id IN ({_MENTIONING}){reach}", [own, *within]),
            "outbox": (f"c.id IN ({_UNSENT}){reach}", within),
            "team": (f"c.box = 0 AND c.merged_into_id IS NULL AND c.team_id = %s{reach}", [number, *within]),
            "inbox": ("c.box = 0 AND c.merged_into_id IS NULL AND c.inbox_id = %s", [number]),
        }
        found = conditions.get(kind)
        return (found[0], [int(value) for value in found[1]]) if found else None

    def _reach(self) -> tuple[str, list[int]]:
        if self.colleague.is_owner:
            return "", []
        within = self.colleague.inbox_ids()
        return (f" AND c.inbox_id IN ({', '.join(['%s'] * len(within))})", within) if within else (" AND 1 = 0", [])


def page(rows: QuerySet[Conversation], colleague: Colleague, *, before: str = "", after: str = "") -> Rows:
    """Return one page of a list, newest first; ``before`` and ``after`` are places as :func:`place` writes them."""
    at, pk = _place(after or before)
    if after and at:
        found = lines(rows.filter(Q(last_at__gt=at) | Q(last_at=at, pk__gt=pk)).order_by("last_at", "pk"), colleague)
        return Rows(found[:SIZE][::-1], *_ends(found[:SIZE][::-1], more_newer=len(found) > SIZE, more_older=True))
    if before and at:
        rows = rows.filter(last_at__lte=at).filter(Q(last_at__lt=at) | Q(pk__lt=pk))
    found = lines(rows.newest_first(), colleague)
    return Rows(found[:SIZE], *_ends(found[:SIZE], more_newer=bool(before and at), more_older=len(found) > SIZE))


def lines(rows: QuerySet[Conversation], colleague: Colleague, size: int = SIZE + 1) -> list[Line]:
    """Return conversations as rows to be shown, in their order: by one question."""
    found = rows.annotate(
        my_seen=FilteredRelation("seen", condition=Q(seen__colleague=colleague)),
        my_draft=FilteredRelation("drafts", condition=Q(drafts__colleague=colleague, drafts__kind="out")),
        tag_names=tag_names(),
    ).values_list(
        "pk", "customer__name", "subject", "preview", "last_at", "box", "waiting_since", "inbox__name",
        "assignee__given_name", "assignee__family_name", "message_count", "attachment_count", "last_message_id",
        "my_seen__message_id", "my_draft__pk", "snoozed_until", "tag_names",
    )[:size]  # fmt: skip
    return [_line(*row) for row in found]


def lines_in_order(pks: Iterable[int], colleague: Colleague) -> list[Line]:
    """Return the rows of these conversations, as a search has found them, in the order given."""
    pks = list(pks)
    found = {
        line.pk: line for line in lines(Conversation.objects.within(colleague).filter(pk__in=pks), colleague, len(pks))
    }
    return [found[pk] for pk in pks if pk in found]


def place(line: Line) -> str:
    return f"{line.at.isoformat()}~{line.pk}"


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


def _line(
    pk: int, who: str | None, subject: str, preview: str, at: datetime, box: int, waiting: datetime | None,
    inbox: str, given: str | None, family: str | None, count: int, files: int, last: int, seen: int | None,
    draft: int | None, until: datetime | None, tags: str | None,
) -> Line:  # fmt: skip
    assignee = f"{given or ''} {family or ''}".strip()
    return Line(
        pk, who or _("Unknown"), subject or _("(no subject)"), preview, at, box, waiting is not None,
        (seen or 0) < last, inbox, assignee, initials(assignee) if assignee else "", count, files, draft is not None,
        until, sorted(tags.split("\n")) if tags else [],
    )  # fmt: skip
