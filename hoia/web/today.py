"""What the day holds for one colleague. Few questions, whatever the size of the desk."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple

from django.db import connection
from django.db.models import Exists, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Coalesce
from django.utils.timezone import localtime

from hoia.channels.models import Arrival, Fate, Mailbox
from hoia.conversations.models import Conversation, Delivery, Mention, Message
from hoia.people.models import Colleague, Customer, Inbox
from hoia.promises.day import SHOWN, Promised, Some, promised
from hoia.promises.models import Reminder

MOST_DOORS = 50
MOST_TROUBLE = 1000
NEVER = datetime(9000, 1, 1, tzinfo=UTC)
CAME_BACK_WITHIN = timedelta(days=14)


@dataclass(slots=True)
class Feast:
    """A customer's birthday or name day."""

    customer: Customer
    birthday: bool
    turns: int | None = None


class NotArrived(NamedTuple):
    """A letter of ours that did not arrive, and whose concern it is, by number."""

    pk: int
    colleague: int | None
    assignee: int | None
    team: int | None
    inbox: int


@dataclass(slots=True)
class Day:
    """Today for one colleague, or for their teams."""

    now: datetime
    of_team: bool
    mine: Some[Conversation]
    team: Some[Conversation]
    nobody: Some[Conversation]
    coming: Some[Conversation]
    promised: Promised
    reminders: list[Reminder]
    trouble: list[Message]
    mentions: list[Mention]
    doors: list[Any]
    feasts: list[Feast]

    @property
    def waiting(self) -> list[Conversation]:
        """Everybody who waits, as shown, longest first within each group."""
        return [*self.mine.shown, *self.team.shown, *self.nobody.shown]

    @property
    def first(self) -> Conversation | None:
        """Who has waited longest of all that are shown."""
        return min(self.waiting, key=_since, default=None)

    @property
    def beside(self) -> bool:
        """Whether anything stands beside the day."""
        nobody = self.nobody.rows and not self.nobody_first
        return bool(
            self.reminders
            or self.promised.beside
            or self.trouble
            or self.mentions
            or nobody
            or self.doors
            or self.feasts
        )

    @property
    def nobody_first(self) -> bool:
        """With nothing of one's own, what nobody has taken comes first."""
        return not (self.of_team or self.mine.rows or self.team.rows)

    @property
    def is_clear(self) -> bool:
        promised = self.promised.pressing or self.promised.beside
        promised = promised or self.reminders
        return not (self.waiting or self.coming.rows or promised or self.trouble or self.mentions or self.doors)


def day_of(colleague: Colleague, now: datetime, *, of_team: bool = False) -> Day:
    """Return the day of one colleague; with ``of_team`` that of the teams they belong to."""
    groups = _conversations(colleague, now, of_team)
    return Day(
        now=now,
        of_team=of_team,
        **groups,
        promised=promised(colleague, now, end_of(now), of_team=of_team),
        reminders=_reminders(colleague),
        trouble=_trouble(colleague, now, of_team),
        mentions=_mentions(colleague),
        doors=_doors(colleague) if colleague.leads else [],
        feasts=_feasts(colleague, localtime(now).date()),
    )


def _conversations(colleague: Colleague, now: datetime, of_team: bool) -> dict[str, Some[Conversation]]:
    """Who waits and what comes back today: four short lists, found by one question and read by another."""
    chosen = _first_of_each(_questions(colleague, now, of_team).values())
    rows = Conversation.objects.filter(pk__in=chosen).select_related("customer", "inbox", "assignee", "team")
    groups: dict[str, Some[Conversation]] = {name: Some() for name in ("mine", "team", "nobody", "coming")}
    teams = set(colleague.team_ids())
    for row in rows:
        groups[_place(row, colleague, teams, of_team)].rows.append(row)
    for name, group in groups.items():
        group.rows.sort(key=(lambda row: row.snoozed_until or now) if name == "coming" else _since)
    return groups


def _first_of_each(questions: Iterable[QuerySet[Conversation]]) -> list[int]:
    """The numbers of the first few of each. Joined by OR into the question for the rows, PostgreSQL reads them all."""
    asked = [question.values("pk")[: SHOWN + 1].query.sql_with_params() for question in questions]
    statement = " UNION ALL ".join(f"SELECT * FROM ({sql}) q{n}" for n, (sql, _values) in enumerate(asked))
    with connection.cursor() as cursor:
        cursor.execute(statement, [value for _sql, values in asked for value in values])
        return [pk for (pk,) in cursor.fetchall()]


def _questions(colleague: Colleague, now: datetime, of_team: bool) -> dict[str, QuerySet[Conversation]]:
    """Inbox, team and colleague are compared as values, not as columns: so the longest waiting are read in their order
    from the small index of those who wait, instead of sorting everything that an inbox has open.
    """
    values = {"inbox_no": Coalesce("inbox_id", 0), "team_no": Coalesce("team_id", 0), "who": Coalesce("assignee_id", 0)}
    rows = Conversation.objects.alias(**values)
    if not colleague.is_owner:
        rows = rows.filter(inbox_no__in=colleague.inbox_ids())
    waiting = rows.waiting()
    coming = rows.snoozed().filter(snoozed_until__lt=end_of(now)).order_by("snoozed_until")
    teams = colleague.team_ids()
    questions = {"nobody": waiting.filter(who=0, team_no=0)}
    if of_team:
        return questions | {"team": waiting.filter(team_no__in=teams), "coming": coming.filter(team_no__in=teams)}
    questions |= {"mine": waiting_for(colleague), "coming": coming.mine(colleague)}
    if teams:
        questions["team"] = waiting.filter(who=0, team_no__in=teams)
    return questions


def waiting_for(colleague: Colleague) -> QuerySet[Conversation]:
    """Those who wait for this colleague, longest first. What one has open is little: it is found first, then sorted."""
    own = Conversation.objects.within(colleague).mine(colleague).open()
    return own.alias(since=Coalesce("waiting_since", Value(NEVER))).filter(since__lt=NEVER).order_by("since")


def _place(row: Conversation, colleague: Colleague, teams: set[int], of_team: bool) -> str:
    if row.is_snoozed:
        return "coming"
    if row.team_id in teams and (of_team or row.assignee_id is None):
        return "team"
    return "mine" if row.assignee_id == colleague.pk else "nobody"


def _since(row: Conversation) -> datetime:
    return row.waiting_since or row.last_at


def end_of(now: datetime) -> datetime:
    """The end of the reader's day."""
    local = localtime(now)
    return datetime.combine(local.date() + timedelta(days=1), time.min, tzinfo=local.tzinfo)


def _trouble(colleague: Colleague, now: datetime, of_team: bool) -> list[Message]:
    """Letters of ours that did not arrive: they failed, were held back or came back, or their server does not answer."""
    whose = _is_of_teams if of_team else _is_of
    reach = None if colleague.is_owner else set(colleague.inbox_ids())
    mine = [row for row in _not_arrived(now) if whose(row, colleague) and (reach is None or row.inbox in reach)]
    if not mine:
        return []
    newest = sorted((row.pk for row in mine), reverse=True)[: 2 * SHOWN]
    later = Message.objects.filter(conversation=OuterRef("conversation"), direction="out", pk__gt=OuterRef("pk"))
    rows = Message.objects.filter(pk__in=newest).exclude(Exists(later), delivery=Delivery.BOUNCED)
    return list(rows.select_related("conversation__customer", "colleague").order_by("-at")[:SHOWN])


def _not_arrived(now: datetime) -> Iterator[NotArrived]:
    """All such letters of the desk, out of two small indexes.

    Whose they are is looked at afterwards: asked for in one statement, SQLite goes through whole inboxes instead.
    """
    columns = ("pk", "colleague_id", "conversation__assignee_id", "conversation__team_id", "conversation__inbox_id")
    stuck = Q(delivery__in=[Delivery.FAILED, Delivery.HELD]) | Q(delivery=Delivery.WAITING) & ~Q(delivery_problem="")
    outbox = Message.objects.outbox().filter(stuck).values_list(*columns)
    returned = Message.objects.filter(delivery=Delivery.BOUNCED, at__gte=now - CAME_BACK_WITHIN).values_list(*columns)
    return (NotArrived(*row) for row in outbox.union(returned, all=True)[:MOST_TROUBLE])


def _is_of(row: NotArrived, colleague: Colleague) -> bool:
    return colleague.pk in (row.colleague, row.assignee)


def _is_of_teams(row: NotArrived, colleague: Colleague) -> bool:
    return row.team in colleague.team_ids()


def _reminders(colleague: Colleague) -> list[Reminder]:
    """What this colleague was told and has not seen, but for what is due: that stands in the day itself."""
    told = Reminder.objects.unseen(colleague).exclude(why__in=[Reminder.Why.AHEAD, Reminder.Why.DUE])
    return list(told.select_related("promise__customer")[:SHOWN])


def _mentions(colleague: Colleague) -> list[Mention]:
    rows = Mention.objects.filter(colleague=colleague, seen_at=None, message__conversation__merged_into=None)
    if not colleague.is_owner:
        rows = rows.filter(message__conversation__inbox__in=colleague.inbox_ids())
    joined = rows.select_related("message__conversation__customer", "message__colleague")
    return list(joined.order_by("-message__at")[:SHOWN])


def _doors(colleague: Colleague) -> list[Any]:
    """Inboxes that need a look: letters put aside unread, silence, or a mail server that cannot be reached."""
    within = Q() if colleague.is_owner else Q(pk__in=colleague.inbox_ids())
    put_aside = Exists(Arrival.objects.filter(inbox=OuterRef("pk"), fate=Fate.QUARANTINED))
    silent = Q(mailbox__silent_since__isnull=False) | ~Q(mailbox__problem="") & Q(mailbox__isnull=False)
    rows = Inbox.objects.filter(within, Q(put_aside) | silent, closed_at=None).select_related("mailbox")
    return list(rows.annotate(has_put_aside=put_aside)[:MOST_DOORS])


def _feasts(colleague: Colleague, today: date) -> list[Feast]:
    """Customers of mine whose birthday or name day it is."""
    birthday = Q(birth_month=today.month, birth_day=today.day, birth_day__isnull=False)
    name_day = Q(name_day_month=today.month, name_day_day=today.day, name_day_day__isnull=False)
    mine = Exists(Conversation.objects.within(colleague).filter(customer=OuterRef("pk"), assignee=colleague))
    rows = Customer.objects.filter(birthday | name_day).filter(mine).order_by("sort_name", "pk")[:SHOWN]
    return [_feast(row, today) for row in rows if row.erased_at is None]


def _feast(customer: Customer, today: date) -> Feast:
    birthday = (customer.birth_month, customer.birth_day) == (today.month, today.day)
    turns = today.year - customer.birth_year if birthday and customer.birth_year else None
    return Feast(customer, birthday, turns)


@dataclass(slots=True)
class Steps:
    """The three things that lead an owner in: is each done?"""

    mailbox: bool
    people: bool
    hours: bool

    @property
    def all_done(self) -> bool:
        return self.mailbox and self.people and self.hours


def steps_of(colleague: Colleague) -> Steps | None:
    """Return how far an owner has come in setting the desk up; None for everybody else and when all is done."""
    if not colleague.is_owner:
        return None
    others = Colleague.objects.active().exclude(pk=colleague.pk)
    me = Colleague.objects.active().filter(pk=colleague.pk)
    mailbox, people = me.values_list(Exists(Mailbox.objects.all()), Exists(others)).get()
    steps = Steps(mailbox, people, bool(colleague.time_zone))
    return None if steps.all_done else steps
