"""What the house promised in its letters of the year and what became of it; and the promises of today."""

import random
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from hoia.conversations.models import Conversation, Direction, Message
from hoia.people.models import Colleague, Inbox, Team
from hoia.promises import reading
from hoia.promises.models import Promise, TeamHours
from hoia.promises.models.telling import pace_of

from .house import FRONTS, Front

if TYPE_CHECKING:
    from .build import House

COUNTRIES = {"et": "EE", "hu": "HU", "nb": "NO", "en": "GB"}
RECENT = timedelta(days=10)  # older words of customers bind nobody any more
MINUTES, HOURS = timedelta(minutes=1), timedelta(hours=1)

# Of today: front door, side, kind, what in whose words, minutes from now, whether it is only proposed.
TODAY: tuple[tuple[str, str, str, str, int, bool], ...] = (
    ("Salong", "us", "callback", "Helistan teile enne lõunat tagasi", -35, False),
    ("Salong", "us", "callback", "Helistan ja ütlen, kas laupäevane aeg sobib", 25, False),
    ("Salong", "us", "appointment", "Ootame teid juukselõikusele", 95, False),
    ("Salong", "customer", "reply", "Annan tänase jooksul teada, kumb värv", -50, False),
    ("Salong", "us", "reply", "Kirjutame teile kinkekaardi kohta", 170, True),
    ("Ügyvédi iroda", "us", "delivery", "Ma délutánig elküldjük a szerződést", 140, False),
    ("Ügyvédi iroda", "us", "callback", "Visszahívjuk Önt", -15, False),
    ("Servicekontoret", "us", "fix", "Vi retter adressen i løpet av dagen", 200, False),
    ("Servicekontoret", "us", "visit", "Vi kommer på befaring", 24 * 60, False),
    ("Servicekontoret", "customer", "delivery", "Jeg sender skjemaet i kveld", -20 * 60, False),
    ("Shop", "us", "delivery", "A new lamp reaches you today", 110, False),
    ("Shop", "us", "refund", "The difference is paid back by Friday", 2 * 24 * 60, False),
    ("Shop", "us", "callback", "I will ring you to make sure it arrived", 45, True),
    ("IT and payroll", "us", "fix", "The till works again by noon", -80, False),
)  # fmt: skip


def promise(house: "House") -> None:
    """Read every letter of the year as the desk does, and let each promise end as promises do."""
    for front in FRONTS:
        team = Team.objects.get(name=front.team)
        hours = {"zone": front.zone, "country": COUNTRIES[front.language]}
        TeamHours.objects.get_or_create(team=team, defaults=hours)
    for front in FRONTS:
        _read_the_year(house, front)
    _today(house)


def _read_the_year(house: "House", front: Front) -> None:
    said = Message.objects.filter(conversation__inbox=house.inboxes[front.name], channel="email", automatic="")
    ours = said.filter(direction=Direction.OUT, colleague__isnull=False)
    theirs = said.filter(direction=Direction.IN, stranger=False, at__gt=house.today - RECENT)
    for message in ours.select_related("conversation__customer", "conversation__inbox", "colleague").order_by("at"):
        for found in _found(message, front, "us"):
            _live(_made(message, front, found, message.colleague), house.today, random.Random(message.pk))
    for message in theirs.select_related("conversation__customer", "conversation__inbox").order_by("at"):
        for found in _found(message, front, "customer"):
            _live(_made(message, front, found, None), house.today, random.Random(message.pk))


def _found(message: Message, front: Front, side: Any) -> list[reading.Found]:
    letter = reading.Message(
        message.text, side, message.at, front.zone, COUNTRIES[front.language], front.language
    )  # fmt: skip
    return [one for one in reading.read(letter) if not one.conditional]


def _made(message: Message, front: Front, found: reading.Found, by: Colleague | None) -> Promise:
    zone = ZoneInfo(front.zone)
    due, due_from = (one.replace(tzinfo=zone) if one else None for one in (found.due, found.due_from))
    return Promise.objects.make(
        kind=found.kind, words=found.quote, quote=found.quote, at=message.at, by=by, side=found.by,
        conversation=message.conversation, message=message, due=due, due_from=due_from, vague=found.vague,
        confidence=found.confidence,
    )  # fmt: skip


def _live(row: Promise, today: datetime, chance: random.Random) -> None:
    """What is past was mostly kept; now and then it was late, and once in a while nobody came back to it."""
    moment = row.due or row.made_at + timedelta(days=1)
    if moment > today:
        return
    luck, shown = chance.random(), _shown_by(row)
    late_by = timedelta(minutes=chance.randint(12, 600))
    if shown is not None and shown.at < moment + timedelta(days=2):
        if row.due and shown.at > row.due + pace_of(row.kind).grace:
            row.lapse(row.due + pace_of(row.kind).grace + MINUTES)
        row.keep(at=shown.at, by=shown.colleague, evidence=shown)
    elif luck < 0.82:
        done = max(row.made_at, moment - timedelta(minutes=chance.randint(0, 240)))
        row.keep(at=done, by=row.owner, done_at=done)
    elif luck < 0.94 and moment + late_by < today:
        row.lapse(moment + pace_of(row.kind).grace + MINUTES)
        row.keep(at=moment + late_by, by=row.owner, done_at=moment + late_by)
    elif row.due:
        row.lapse(row.due + pace_of(row.kind).grace + MINUTES)
        if row.due < today - timedelta(days=3):
            row.give_up(at=row.due + timedelta(days=2), by=row.owner)


def _shown_by(row: Promise) -> Message | None:
    """The next word from the side that promised, where a word of that kind keeps such a promise."""
    kept_by = row.kind_of.kept_by if row.ours else row.kind_of.theirs_by
    channels = {"call": "phone", "visit": "walkin", "message": "email"}
    direction = Direction.OUT if row.ours else Direction.IN
    said = Message.objects.filter(conversation=row.conversation, direction=direction, at__gt=row.made_at, automatic="")
    return said.filter(channel__in=[channels[one] for one in kept_by if one in channels]).order_by("at").first()


def _today(house: "House") -> None:
    """What is late, due and to come on the day that the visitor sees; one of them rests on another department."""
    taken: set[int] = set()
    made = [one for what in TODAY if (one := _one_of_today(house, taken, *what))]
    for outer in [one for one in made if one.kind == "delivery" and one.inbox.name == "Shop"]:
        inner = Promise.objects.make(
            kind="delivery", words="The warehouse packs the lamp", at=outer.made_at, by=outer.owner, due=outer.due - HOURS,
            team=Team.objects.get(name="Inside"), owner=house.people["Oliver"],
        )  # fmt: skip
        outer.rest_on(inner, at=outer.made_at, by=outer.owner)
    for late in [one for one in made if one.kind == "callback" and one.due < house.today][:1]:
        late.chase(at=house.today - 10 * MINUTES, quote="Te lubasite enne lõunat helistada")


def _one_of_today(
    house: "House", taken: set[int], front: str, side: str, kind: str, words: str, minutes: int, proposed: bool
) -> Promise | None:
    """One promise on the newest open conversation of a front door that has none yet; None when all have."""
    inbox: Inbox = house.inboxes[front]
    rows = Conversation.objects.open().filter(inbox=inbox, customer__isnull=False, assignee__isnull=False)
    row = rows.exclude(pk__in=taken).select_related("customer", "inbox", "assignee").newest_first().first()
    if row is None:
        return None
    taken.add(row.pk)
    due = (house.today + timedelta(minutes=minutes)).replace(second=0, microsecond=0)
    at = min(house.today, due) - 5 * HOURS
    return Promise.objects.make(
        kind=kind, words=words, quote=words, at=at, by=row.assignee, side=side, conversation=row, due=due,
        proposed=proposed, confidence=0.8 if proposed else None,
    )  # fmt: skip
