"""What the day holds for one colleague. Few questions, whatever the size of the desk."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.timezone import localtime

from hoia.channels.models import Arrival, Fate, Mailbox
from hoia.conversations.models import Conversation, Delivery, Mention, Message
from hoia.people.models import Colleague, Customer, Inbox

SHOWN = 6
MOST_DOORS = 50
CAME_BACK_WITHIN = timedelta(days=14)


@dataclass(slots=True)
class Group:
    """Conversations that wait for somebody; ``more`` when not all of them are shown."""

    rows: list[Conversation] = field(default_factory=list)

    @property
    def shown(self) -> list[Conversation]:
        return self.rows[:SHOWN]

    @property
    def more(self) -> bool:
        return len(self.rows) > SHOWN


@dataclass(slots=True)
class Feast:
    """A customer's birthday or name day."""

    customer: Customer
    birthday: bool
    turns: int | None = None


@dataclass(slots=True)
class Day:
    """Today for one colleague, or for their teams."""

    now: datetime
    of_team: bool
    mine: Group
    team: Group
    nobody: Group
    coming: Group
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
        return bool(self.trouble or self.mentions or nobody or self.doors or self.feasts)

    @property
    def nobody_first(self) -> bool:
        """With nothing of one's own, what nobody has taken comes first."""
        return not (self.of_team or self.mine.rows or self.team.rows)

    @property
    def is_clear(self) -> bool:
        return not (self.waiting or self.coming.rows or self.trouble or self.mentions or self.doors)


def day_of(colleague: Colleague, now: datetime, *, of_team: bool = False) -> Day:
    """Return the day of one colleague; with ``of_team`` that of the teams they belong to."""
    groups = _conversations(colleague, now, of_team)
    return Day(
        now=now,
        of_team=of_team,
        **groups,
        trouble=_trouble(colleague, now, of_team),
        mentions=_mentions(colleague),
        doors=_doors(colleague) if colleague.leads else [],
        feasts=_feasts(colleague, localtime(now).date()),
    )


def _conversations(colleague: Colleague, now: datetime, of_team: bool) -> dict[str, Group]:
    """Who waits and what comes back today: four short lists in one question."""
    questions = _questions(colleague, now, of_team)
    chosen = Q(pk__in=[])
    for question in questions.values():
        chosen |= Q(pk__in=question.values("pk")[: SHOWN + 1])
    rows = Conversation.objects.filter(chosen).select_related("customer", "inbox", "assignee", "team")
    groups = {name: Group() for name in ("mine", "team", "nobody", "coming")}
    teams = set(colleague.team_ids())
    for row in rows:
        groups[_place(row, colleague, teams, of_team)].rows.append(row)
    for name, group in groups.items():
        group.rows.sort(key=(lambda row: row.snoozed_until or now) if name == "coming" else _since)
    return groups


def _questions(colleague: Colleague, now: datetime, of_team: bool) -> dict[str, QuerySet[Conversation]]:
    reach = Conversation.objects.within(colleague)
    waiting = reach.waiting()
    coming = reach.snoozed().filter(snoozed_until__lt=end_of(now)).order_by("snoozed_until")
    ours = Q(team__in=colleague.team_ids())
    questions = {"nobody": waiting.unassigned().filter(team=None)}
    if of_team:
        return questions | {"team": waiting.filter(ours), "coming": coming.filter(ours)}
    questions |= {"mine": waiting.mine(colleague), "coming": coming.mine(colleague)}
    if colleague.team_ids():
        questions["team"] = waiting.unassigned().filter(ours)
    return questions


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
    outbox = Message.objects.outbox().filter(
        Q(delivery__in=[Delivery.FAILED, Delivery.HELD]) | Q(delivery=Delivery.WAITING) & ~Q(delivery_problem="")
    )
    returned = Message.objects.filter(delivery=Delivery.BOUNCED, at__gte=now - CAME_BACK_WITHIN)
    whose = Q(conversation__team__in=colleague.team_ids()) if of_team else _of(colleague)
    within = Q() if colleague.is_owner else Q(conversation__inbox__in=colleague.inbox_ids())
    answered = Message.objects.filter(conversation=OuterRef("conversation"), direction="out", pk__gt=OuterRef("pk"))
    chosen = Q(pk__in=_pks(outbox.filter(whose, within), "deliver_at"))
    chosen |= Q(pk__in=_pks(returned.filter(whose, within).exclude(Exists(answered)), "-at"))
    return list(Message.objects.filter(chosen).select_related("conversation__customer", "colleague").order_by("at"))


def _of(colleague: Colleague) -> Q:
    return Q(colleague=colleague) | Q(conversation__assignee=colleague)


def _pks(rows: QuerySet[Any], order: str) -> QuerySet[Any]:
    return rows.order_by(order).values("pk")[:SHOWN]


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
    rows = Customer.objects.living().filter(birthday | name_day).filter(mine).order_by("sort_name", "pk")[:SHOWN]
    return [_feast(row, today) for row in rows]


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
