"""What follows for promises from what is said: kept by a letter or a call, taken back with it, asked after."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from django.db import connection
from django.db.models import Q
from django.utils import timezone

from hoia.conversations.models import Attachment, Conversation, Direction, Message
from hoia.kit.sql import places
from hoia.ledger.models import Event
from hoia.ledger.registry import register_reaction
from hoia.people.models import Colleague

from . import answering, inviting, out_of_sight
from .chasing import Asked, asked_after
from .finding import NEW_TIME, found_in, take_up
from .kinds import Evidence, Kind
from .lists import standing_aside
from .models import Move, Promise, Settlement, Side
from .rules import State

FRESH = timedelta(days=3)
FIND = ["message.written", "message.received", "contact.noted"]
SAID = ["message.written", "message.sent", "message.received", "contact.noted"]
TAKEN_BACK = ["message.recalled", "message.held", "message.failed"]


def register() -> None:
    register_reaction("find what a message promises", FIND, find, _may_promise)
    register_reaction("see what a message keeps", SAID, see_kept, among=_that_may_concern)
    register_reaction(
        "hear who asks after a promise", ["message.received", "contact.noted"], hear_chasing, among=_that_may_concern
    )
    register_reaction("hear what a calendar answers", ["message.received"], answering.hear, answering.may_answer)
    register_reaction("take back what a message kept", TAKEN_BACK, take_back, _was_counted)


def find(event: Event) -> None:
    """Enter what is promised in a message and was not decided about while it was written."""
    message = Message.objects.select_related("conversation", "colleague").filter(pk=event.subject_id).first()
    if message is not None and not _says_no_more(message):
        take_up(message, at=event.at)


def see_kept(event: Event) -> None:
    """Settle the promise that a message of ours keeps, or one of the customer's that theirs keeps; one at most.

    With several of a kind it is the earliest due: it costs less to be asked about the others than to lose one.
    """
    message = Message.objects.select_related("conversation").filter(pk=event.subject_id).first()
    if message is None or message.automatic or message.stranger or event.facts.get("later"):
        return
    if _says_no_more(message):
        return
    counted = Q(undone_at=None) | Q(undone_by__isnull=False)  # it counts already; or a person said that this was not it
    if Settlement.objects.filter(counted, evidence_id=message.pk).exists():
        return
    shown = evidence_in(message)
    put_off = set(Move.objects.filter(told_id_then=message.pk, undone_at=None).values_list("promise", flat=True))
    standing = [row for row in _standing(message) if row.pk not in put_off]
    candidates = [row for row in standing if shown & _keeps(row.kind_of, row.side)]
    if not candidates or _promises_anew(message, candidates[0]):
        return
    row = min(candidates, key=lambda one: (len(_keeps(one.kind_of, one.side)), one.due is None, one.due or one.made_at))
    how = next(iter(sorted(shown & _keeps(row.kind_of, row.side))))
    done = event.at if event.verb == "message.sent" else message.at
    row.keep(at=max(event.at, done), by=_actor(event), done_at=done, evidence=message, how=how)


def evidence_in(message: Message) -> frozenset[Evidence]:
    """What a message can show, by how it came or went."""
    if message.is_note:
        return frozenset()
    if message.channel == "phone":
        return frozenset({Evidence.CALL})
    if message.channel == "walkin":
        return frozenset({Evidence.VISIT})
    files = Attachment.objects.filter(message=message, inline=False).exists()
    return frozenset({Evidence.MESSAGE, Evidence.FILES} if files else {Evidence.MESSAGE})


def hear_chasing(event: Event) -> None:
    """Tie a question of the customer's to the promise that it most likely asks after, and count it."""
    message = Message.objects.select_related("conversation").filter(pk=event.subject_id).first()
    if message is None or not message.inbound or message.automatic or message.stranger:
        return
    asked = asked_after(message.text, message.conversation.language)
    rows = [row for row in _standing(message, Side.US) if row.is_alive] if asked else []
    if asked and rows:
        likeliest(rows, asked, message.conversation_id).chase(at=message.at, message=message, quote=asked.quote)


def likeliest(rows: Iterable[Promise], asked: Asked, conversation_id: int) -> Promise:
    """Return which promise is asked after: of the kind that is named, of this conversation, late before open, earliest due."""
    return min(
        rows,
        key=lambda one: (
            one.kind not in asked.about, one.conversation_id != conversation_id, one.state != State.LATE, one.due is None,
            one.due or one.made_at, one.pk,
        ),
    )  # fmt: skip


def take_back(event: Event) -> None:
    """A letter that did not leave has kept nothing, told nobody of another time and, once recalled, promised nothing."""
    number = event.subject_id
    for settlement in Settlement.objects.filter(evidence_id=number, undone_at=None):
        _undo(settlement.promise, "settlement", settlement.pk, event)
    for move in Move.objects.filter(told_id_then=number, undone_at=None):
        _undo(move.promise, "move", move.pk, event)
    if event.verb == "message.recalled":
        for row in Promise.objects.from_message(number).alive():
            row.withdraw(at=event.at, by=_actor(event))


def follow_messages(conversation_ids: Iterable[int]) -> None:
    """Keep promises where their messages are, and in the inbox of their conversation, when either has moved.

    It runs in the transaction of that change: nobody sees a promise a moment longer than its conversation.
    """
    numbers = list(conversation_ids)
    said = Message.objects.filter(conversation__in=numbers)
    for row in Promise.objects.filter(said_in__in=said.values("pk")).select_related(
        "message__conversation", "conversation"
    ):
        if row.message and row.message.conversation_id != row.conversation_id:
            customer = _customer_there(row, row.conversation, row.message.conversation)
            Promise.objects.filter(pk=row.pk).update(conversation=row.message.conversation_id, customer=customer)
    inboxes = dict(Conversation.objects.filter(pk__in=numbers).values_list("pk", "inbox"))
    for number, inbox in inboxes.items():
        moved = Promise.objects.filter(conversation=number).exclude(inbox=inbox)
        if found := set(moved.values_list("owner", "settled_at")):
            moved.update(inbox=inbox)
            out_of_sight.look_at({owner for owner, done in found if owner is not None and done is None})


def _customer_there(row: Promise, old: Conversation | None, new: Conversation) -> int | None:
    """Whose promise it is where its words were split off to; of conversations that are joined each keeps its customer."""
    joined = old is None or (old.merged_into_id == new.pk and not old.parted)
    return row.customer_id if joined or row.customer_id != old.customer_id else new.customer_id


def _standing(message: Message, side: str = "") -> list[Promise]:
    """What stands between us and this customer, and was not first said in this message."""
    side = side or (Side.CUSTOMER if message.direction == Direction.IN else Side.US)
    rows = Promise.objects.open().filter(side=side, made_at__lt=message.at).exclude(said_in=message.pk)
    found = {row.pk: row for row in rows.on(message.conversation)}
    if message.customer_id and message.channel in ("phone", "walkin"):  # who is on the telephone may speak of anything
        found |= {row.pk: row for row in rows.filter(customer=message.customer_id)}
    return sorted(found.values(), key=lambda row: (row.due is None, row.due.timestamp() if row.due else 0, row.pk))


def _says_no_more(message: Message) -> bool:
    """Was it written or noted only to bring an invitation, or to tell of a new time? Then it is no answer."""
    return inviting.BY_ITSELF in message.particulars or NEW_TIME in message.particulars


def _keeps(kind: Kind, side: str) -> frozenset[Evidence]:
    return kind.kept_by if side == Side.US else kind.theirs_by


def _promises_anew(message: Message, row: Promise) -> bool:
    """A letter that puts off until tomorrow has not kept what was promised for today: a person decides."""
    told = Promise.objects.from_message(message).filter(side=row.side, kind=row.kind)
    if told.exists():
        return told.exclude(state=State.DISMISSED).exists()
    return any(one.by == row.side and one.kind == row.kind for one in found_in(message))


def _undo(row: Promise, what: str, number: int, event: Event) -> None:
    for step in row.steps.filter(undone_at=None, **{f"rows__{what}": number}):
        step.undo(event.at, _actor(event))


def _actor(event: Event) -> Colleague | None:
    return Colleague.objects.filter(pk=event.actor_id).first() if event.actor_kind == "colleague" else None


def _that_may_concern(events: Sequence[Event]) -> list[Event]:
    """Those between whose people something stands; asked of two small indexes for all letters that come together."""
    customers = {one.customer_id for one in events} - {None}
    talks = {one.conversation_id for one in events} - {None}
    if not (customers or talks):
        return []
    arms = [
        f"SELECT {columns} FROM promises_promise p WHERE {column} IN ({places(numbers)}) AND {standing_aside()}"
        for column, columns, numbers in (
            ("p.customer_id", "p.customer_id, 0", customers),
            ("p.conversation_id", "0, p.conversation_id", talks),
        )
        if numbers
    ]
    with connection.cursor() as cursor:
        cursor.execute(" UNION ".join(arms), [*customers, *talks])
        rows = cursor.fetchall()
    bound, spoken = {customer for customer, _talk in rows}, {talk for _customer, talk in rows}
    return [one for one in events if one.customer_id in bound or one.conversation_id in spoken]


def _may_promise(event: Event) -> bool:
    """Letters of a mailbox that is taken in with its past are history: what they promised is nobody's task today."""
    if event.facts.get("automatic") or event.facts.get("stranger"):
        return False
    return timezone.now() - event.at < FRESH and (event.verb != "message.written" or _promises(event.subject_id))


def _promises(number: int) -> bool:
    """Most answers promise nothing: reading one costs less than the job that would find that out."""
    message = Message.objects.select_related("conversation").filter(pk=number).first()
    return message is not None and bool(found_in(message))


def _was_counted(event: Event) -> bool:
    number = event.subject_id
    return (
        Settlement.objects.filter(evidence_id=number).exists()
        or Promise.objects.from_message(number).exists()
        or Move.objects.filter(told_id_then=number).exists()
    )
