"""Drawing conversations for review: at random what may enter figures, and for a reason what one may learn from.

There to be drawn is every conversation that came to rest: its last word is some days old. Each is drawn for whoever answered
most in it, and only when they have read the notice.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from secrets import token_hex
from time import monotonic
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import transaction
from django.db.models import Count, Max, QuerySet

from hoia.conversations.models import Conversation, Direction, Message
from hoia.ledger.models import record
from hoia.people.models import Colleague
from hoia.promises.models import Chase, Promise
from hoia.promises.rules import State

from . import reading
from .models import Acknowledgement, Draw, Hinted, Kind, Plan, Review, Standard
from .statistics.sampling import Drawn, allocate, draw, pick

REST = timedelta(days=2)  # a conversation has come to rest when nobody said anything for so long
VERY_LONG = 12  # messages
AT = 6  # o'clock, when a day's draw is made
CHUNK = 500
A_WHILE, READ_AT_ONCE = 3.0, 25  # seconds, conversations


@dataclass(frozen=True, slots=True)
class There:
    """A conversation that was there to be drawn, and whose service it is about."""

    conversation: int
    inbox: int
    team: int | None
    channel: str
    colleague: int

    @property
    def stratum(self) -> str:
        return f"{self.inbox}/{self.channel}"


def draw_due(now: datetime) -> None:
    """Make the draws that are due: each day of a plan once, however often this runs."""
    for plan in Plan.objects.running().filter(next_at__lte=now):
        make(plan, now)


def make(plan: Plan, now: datetime) -> Draw | None:
    """Draw what came to rest since the last draw of this plan; None when somebody else did, or nothing was there."""
    until = now - REST
    with transaction.atomic():
        held = Plan.objects.select_for_update().running().filter(pk=plan.pk, next_at__lte=now).first()
        if held is None:
            return None
        turns = _Turns(held)
        there = [one for one in _there(held, held.drawn_until, until) if turns.somebody_for(one)]
        made = _drawn(held, there, turns, until, now) if there else None
        seen = until if there else held.drawn_until
        Plan.objects.filter(pk=held.pk).update(drawn_until=seen, next_at=next_draw(held.days, now))
    return made


def next_draw(days: Iterable[int], after: datetime) -> datetime:
    """Return the next moment after ``after`` when it is AT o'clock on one of the weekdays (0 is Monday), in the desk's zone."""
    local, wanted = after.astimezone(ZoneInfo(settings.TIME_ZONE)), set(days) or {0}
    for ahead in range(8):
        day = local.date() + timedelta(days=ahead)
        moment = datetime(day.year, day.month, day.day, AT, tzinfo=local.tzinfo)
        if day.weekday() in wanted and moment > after:
            return moment
    raise ValueError("a weekday is a number from 0 to 6")


def _there(plan: Plan, since: datetime, until: datetime) -> Iterator[There]:
    rows: QuerySet[Conversation] = Conversation.objects.unmerged().filter(last_at__gte=since, last_at__lt=until)
    if inboxes := list(plan.inboxes.values_list("pk", flat=True)):
        rows = rows.filter(inbox__in=inboxes)
    if plan.team_id:
        rows = rows.filter(team=plan.team_id)
    if plan.channel:
        rows = rows.filter(channel=plan.channel)
    found = {row[0]: row for row in rows.values_list("pk", "inbox", "team", "channel")}
    who = answerers(found)
    readers = Acknowledgement.objects.readers(who.values())
    for number, (_pk, inbox, team, channel) in sorted(found.items()):
        if who.get(number) in readers:
            yield There(number, inbox, team, channel, who[number])


def answerers(conversations: Iterable[int]) -> dict[int, int]:
    """Who wrote most of our answers in each conversation; of several, who wrote last."""
    numbers, who, best = list(conversations), {}, {}
    for at in range(0, len(numbers), CHUNK):
        counted = (
            Message.objects.filter(conversation__in=numbers[at : at + CHUNK], direction=Direction.OUT, automatic="")
            .exclude(colleague=None)
            .values_list("conversation", "colleague")
            .annotate(n=Count("pk"), last=Max("at"))
        )
        for conversation, colleague, n, last in counted:
            if (n, last) > best.get(conversation, (0, last)):
                best[conversation], who[conversation] = (n, last), colleague
    return who


def _drawn(plan: Plan, there: list[There], turns: "_Turns", until: datetime, now: datetime) -> Draw:
    by_stratum: dict[str, list[int]] = {}
    for one in there:
        by_stratum.setdefault(one.stratum, []).append(one.conversation)
    sizes = {name: len(numbers) for name, numbers in by_stratum.items()}
    part = max(1, round(plan.weekly / max(1, len(plan.days))))
    counts = allocate(sizes, max(part, len(sizes)), least=1)
    seed = token_hex(16)
    chosen = draw(by_stratum, counts, seed)
    made = Draw.objects.create(
        plan=plan, at=now, since=plan.drawn_until, until=until, seed=seed, sizes=sizes, counts=counts
    )
    known = {one.conversation: one for one in there}
    picked = pick(_reasons(known), round(plan.directed / max(1, len(plan.days))), chosen, seed)
    _open(made, known, turns, chosen, {one.conversation: one.reason for one in picked})
    Hinted.objects.bulk_create(
        [
            Hinted(draw=made, conversation_id=one.conversation, channel=one.channel, team_id=one.team, at=now)
            for one in there
        ],
        batch_size=CHUNK,
    )
    record("draw.made", made, at=now, by=None, plan=plan.name, n=len(chosen))
    return made


def _open(
    made: Draw, known: Mapping[int, There], turns: "_Turns", chosen: Iterable[Drawn], picked: Mapping[int, str]
) -> None:
    number, rows = Standard.objects.current().number, []
    wanted = [(one.conversation, Kind.RANDOM, one.stratum, one.probability, "") for one in chosen]
    wanted += [(conversation, Kind.DIRECTED, "", None, reason) for conversation, reason in picked.items()]
    for conversation, kind, stratum, probability, reason in wanted:
        there = known[conversation]
        rows.append(
            Review(
                kind=kind,
                conversation_id=conversation,
                colleague_id=there.colleague,
                reviewer=turns.next_for(there),
                draw=made,
                stratum=stratum,
                probability=probability,
                reason=reason,
                inbox_id=there.inbox,
                team_id=there.team,
                channel=there.channel,
                standard=number,
                made_at=made.at,
            )
        )
    Review.objects.bulk_create(rows)


class _Turns:
    """Whose turn it is to review: one after the other, and never one's own service or what one may not see."""

    def __init__(self, plan: Plan) -> None:
        everybody = list(plan.reviewers.filter(is_active=True).order_by("pk"))
        at = plan.draws.count() % len(everybody) if everybody else 0
        self.waiting = everybody[at:] + everybody[:at]

    def somebody_for(self, there: There) -> bool:
        return any(self._may(one, there) for one in self.waiting)

    def next_for(self, there: There) -> Colleague:
        chosen = next(one for one in self.waiting if self._may(one, there))
        self.waiting.remove(chosen)
        self.waiting.append(chosen)
        return chosen

    def _may(self, one: Colleague, there: There) -> bool:
        return one.pk != there.colleague and (one.is_owner or there.inbox in one.inbox_ids())


def _reasons(known: Mapping[int, There]) -> dict[int, str]:
    """Why a conversation may teach something: a broken promise first, then a chase, then its length."""
    numbers, found = list(known), {}
    for at in range(0, len(numbers), CHUNK):
        part = numbers[at : at + CHUNK]
        long = Conversation.objects.filter(pk__in=part, message_count__gte=VERY_LONG).values_list("pk", flat=True)
        found |= dict.fromkeys(long, "very_long")
        chased = Chase.objects.filter(promise__conversation__in=part).values_list("promise__conversation", flat=True)
        found |= dict.fromkeys(chased, "chased")
        broken = Promise.objects.ours().filter(conversation__in=part, state__in=[State.BROKEN.value, State.LATE.value])
        found |= dict.fromkeys(broken.values_list("conversation", flat=True), "broken_promise")
    return found


def read_hints(now: datetime) -> None:
    """Read what the words hint at in conversations that were there to be drawn, and keep it: once, and never anew.

    After :data:`A_WHILE` it leaves the rest to the next time: letters wait behind it.
    """
    until = monotonic() + A_WHILE
    while monotonic() < until and (
        numbers := list(Hinted.objects.unread().values_list("pk", "conversation")[:READ_AT_ONCE])
    ):
        by_conversation = reading.conversations(conversation for _pk, conversation in numbers)
        found = dict(reading.verdicts(by_conversation))
        rows = Hinted.objects.in_bulk([pk for pk, _conversation in numbers])
        for pk, conversation in numbers:
            rows[pk].verdict, rows[pk].missed = found[conversation].verdict.value, list(found[conversation].missed)
        Hinted.objects.bulk_update(rows.values(), ["verdict", "missed"])
