"""The rows of a placed batch: conversations, messages, attachments, thread keys, events, and what became of each letter."""

from collections import defaultdict
from typing import Any

from django.utils import timezone

from hoia.conversations.models import (
    Attachment,
    Conversation,
    Direction,
    Message,
    ThreadKey,
    preview_of,
    said,
)  # fmt: skip
from hoia.ledger.models import Event, event, record_all
from hoia.people.models import Customer

from .email.bounces import mark_bounced
from .email.reading.letter import Bounce
from .models import Arrival, Fate
from .placing import Batch, Placed, counterpart, stored_text


def land(batch: Batch) -> None:
    """Write everything that a placed batch brings. Runs inside the batch's transaction."""
    _Landing(batch).run()


class _Landing:
    def __init__(self, batch: Batch) -> None:
        self.batch = batch
        self.letters = [one for one in batch.letters if one.copy_of is None]
        self.now = timezone.now()
        self.homes: dict[int, Conversation] = {}
        self.events: list[Event] = []

    def run(self) -> None:
        customers = self.batch.customers()
        self._join()
        self._open(customers)
        self._write_messages(customers)
        self._write_attachments()
        self._write_keys()
        self._bring_up_to_date()
        self._tell_our_own_letters()
        record_all(self.events)
        for listener in said.listeners:
            listener([one.message for one in self.letters])
        self._settle_arrivals()

    # Conversations

    def _join(self) -> None:
        """A letter named two conversations: the younger is handed to the older, and says why."""
        for old, into in self.batch.plan.joins:
            if into > 0:
                self._standing(old).merge_into(self._standing(into), at=self.now, by=None, rule="named_both")

    def _standing(self, number: int) -> Conversation:
        return self.batch.conversations[number]

    def _open(self, customers: dict[str, Customer]) -> None:
        first: dict[int, Placed] = {}
        for one in self.letters:
            first.setdefault(one.home, one)
        new = {home: self._opened(one, customers) for home, one in first.items() if home < 0}
        Conversation.objects.bulk_create(new.values())
        self.homes = {home: new[home] if home < 0 else self._standing(home) for home in first}
        for home, row in new.items():
            who = row.customer if first[home].human else None
            self.events.append(event("conversation.opened", row, at=row.opened_at, by=who, rule=first[home].rule))

    def _opened(self, one: Placed, customers: dict[str, Customer]) -> Conversation:
        customer = _customer_of(one, customers)
        return Conversation(
            inbox=one.inbox, customer=customer, subject=one.letter.subject.replace("\x00", "")[:500], channel="email",
            language=(customer.language if customer else "") or one.inbox.language, opened_at=one.at, last_at=one.at,
        )  # fmt: skip

    # Messages

    def _write_messages(self, customers: dict[str, Customer]) -> None:
        for one in self.letters:
            one.message = self._message(one, _customer_of(one, customers))
        Message.objects.bulk_create([one.message for one in self.letters if one.message])
        for one in self.letters:
            verb = "message.imported" if one.outgoing else "message.received"
            self.events.append(
                event(verb, one.message, at=one.at, by=one.message.customer if one.human else None, rule=one.rule,
                      automatic=one.automatic, stranger=one.stranger, estimated=one.outgoing, **_answering(one))
            )  # fmt: skip

    def _message(self, one: Placed, customer: Customer | None) -> Message:
        letter = one.letter
        return Message(
            conversation=self.homes[one.home], customer=customer, at=one.at, created_at=self.now,
            direction=Direction.OUT if one.outgoing else Direction.IN,
            from_name=(letter.from_.name if letter.from_ else "")[:250], from_address=one.sender[:320],
            recipients={
                kind: [[box.name, box.address] for box in boxes[:200]]
                for kind, boxes in (("to", letter.to), ("cc", letter.cc), ("bcc", letter.bcc)) if boxes
            },
            subject=letter.subject.replace("\x00", "")[:500], text=stored_text(letter),
            quoted=letter.quoted_text.replace("\x00", "")[:1_000_000] if letter.new_text.strip() else "",
            signature=letter.signature.replace("\x00", "")[:20_000], message_id=letter.message_id[:500],
            automatic=one.automatic, stranger=one.stranger, has_html=bool(letter.html), raw=one.row.digest,
            rule=one.rule, particulars=_particulars(one), delivery="sent" if one.outgoing else "",
            delivered_at=one.at if one.outgoing else None,
        )  # fmt: skip

    def _write_attachments(self) -> None:
        keep = self.batch.blobs.keep
        Attachment.objects.bulk_create(
            Attachment(
                message=one.message, name=file.name[:250], type=file.type[:120], size=file.size, inline=file.inline,
                sha256=keep(file.data), content_id=file.content_id[:250],
            )
            for one in self.letters
            for file in one.letter.attachments
        )  # fmt: skip

    # Where a Message-ID leads from now on

    def _write_keys(self) -> None:
        holders = {
            one.clues.own: one.message
            for one in reversed(self.letters)
            if one.clues.own is not None and not one.same_id
        }
        known, filled = self.batch.known, []
        new = []
        for key, home in self.batch.plan.keys.items():
            row = ThreadKey(key=key, conversation_id=self._home(home), message=holders.get(key))
            if key not in known:
                new.append(row)
            elif key in holders and key not in self.batch.holders:
                filled.append(row)
        ThreadKey.objects.bulk_create(new)
        ThreadKey.objects.bulk_create(
            filled, update_conflicts=True, unique_fields=["key"], update_fields=["conversation", "message"]
        )

    def _home(self, number: int) -> int:
        return self.homes[number].pk if number in self.homes else number

    # What lists show

    def _bring_up_to_date(self) -> None:
        landed: dict[int, list[Placed]] = defaultdict(list)
        for one in self.letters:
            landed[one.home].append(one)
        fresh = [(self.homes[home], letters) for home, letters in landed.items() if home < 0]
        for row, letters in fresh:
            _append(row, letters)
        _save_counters([row for row, _ in fresh])
        for home, letters in landed.items():
            if home > 0:
                self._update(self.homes[home], letters)

    def _update(self, row: Conversation, letters: list[Placed]) -> None:
        self._reopen(row, letters)
        if row.customer_id is None and (
            who := next((one.message.customer for one in letters if _is_theirs(one)), None)
        ):
            row.customer = who
            Conversation.objects.filter(pk=row.pk).update(customer=who)
        in_order = min(one.at for one in letters) >= row.last_at and not any(one.outgoing for one in letters)
        if in_order and row.pk not in dict(self.batch.plan.joins).values():
            _append(row, letters)
            _save_counters([row])
        else:
            row.recount()

    def _reopen(self, row: Conversation, letters: list[Placed]) -> None:
        """A customer's word, or a letter of ours that came back for good, brings a conversation to the desk again."""
        asking = [one for one in letters if one.human or (one.letter.bounce and one.letter.bounce.kind == "hard")]
        latest = max((one.live for one in asking), default=None)
        if latest and row.is_closed and (row.closed_at is None or latest > row.closed_at):
            row.reopen(at=self.now, by=None)
        if latest and row.is_snoozed and (row.snoozed_at is None or latest > row.snoozed_at):
            row.wake(at=self.now, by=None)

    # What this means for letters of ours

    def _tell_our_own_letters(self) -> None:
        """An answer for later waits when its customer writes first; a letter that came back is shown as such."""
        answered = {self.homes[one.home].pk for one in self.letters if one.human and one.home > 0}
        if answered:
            Message.objects.hold_replies(answered, self.now)
        for one in self.letters:
            ours = self._returned_by(one)
            if ours is not None and one.letter.bounce is not None:
                mark_bounced(ours, _came_back(one.letter.bounce), one.at)

    def _returned_by(self, one: Placed) -> Message | None:
        named = one.letter.bounce.original_message_id if one.letter.bounce else ""
        found = self.batch.holders.get(ThreadKey.of(one.inbox.pk, named)) if named else None
        return found if found is not None and found.outbound else None

    # What became of each letter

    def _settle_arrivals(self) -> None:
        rows: list[Arrival] = []
        for one in self.batch.letters:
            copied = one.copy_of.message if isinstance(one.copy_of, Placed) else one.copy_of
            one.row.fate = Fate.TAKEN if copied is None else Fate.COPY
            one.row.message = copied or one.message
            one.row.problem = ""
            rows.append(one.row)
        Arrival.objects.bulk_create(
            rows, update_conflicts=True, unique_fields=["id"], update_fields=["fate", "message", "problem"]
        )


def _customer_of(one: Placed, customers: dict[str, Customer]) -> Customer | None:
    who = counterpart(one)
    return customers.get(who.address.lower()) if who else None


def _is_theirs(one: Placed) -> bool:
    return one.human and not one.stranger


def _append(row: Conversation, letters: list[Placed]) -> None:
    """Bring the counters of a conversation in step with letters that came after everything in it."""
    ordered = sorted(letters, key=lambda one: (one.at, one.message.pk))
    last = ordered[-1]
    row.opened_at = min(row.opened_at, ordered[0].at)
    row.message_count += len(ordered)
    row.attachment_count += sum(len(one.letter.attachments) for one in ordered)
    row.last_at, row.last_direction = last.at, last.message.direction
    row.preview = preview_of(last.message.text)
    row.last_message_id = max(one.message.pk for one in ordered)
    for one in ordered:
        if one.outgoing and not one.automatic:
            row.waiting_since = None
        elif one.human and row.waiting_since is None and not row.is_closed:
            row.waiting_since = one.at


COUNTERS = [
    "opened_at", "message_count", "attachment_count", "last_at", "last_direction", "preview", "last_message_id",
    "waiting_since",
]  # fmt: skip


def _save_counters(rows: list[Conversation]) -> None:
    """Write the counters of rows that exist. An insert that meets its own key is far cheaper than a CASE for each row."""
    if len(rows) == 1:
        rows[0].save(update_fields=COUNTERS)
    elif rows:
        Conversation.objects.bulk_create(rows, update_conflicts=True, unique_fields=["id"], update_fields=COUNTERS)


def _particulars(one: Placed) -> dict[str, Any]:
    """What is shown on request: why it lies here, what servers said of its origin, what was odd about it."""
    letter = one.letter
    facts: dict[str, Any] = {"thread": {"rule": one.rule, "clue": one.clue}}
    defects = [*letter.defects, *(["another letter came with the same Message-ID"] if one.same_id else [])]
    if defects:
        facts["defects"] = defects[:20]
    if one.ours and not one.outgoing:
        facts["claims_ours"] = True
    if letter.reply_to and [box.address for box in letter.reply_to] != [one.sender]:
        facts["reply_to"] = [[box.name, box.address] for box in letter.reply_to[:5]]
    if letter.authentication_results:
        facts["authentication_results"] = [text[:2000] for text in letter.authentication_results[:5]]
    if letter.bounce:
        facts["bounce"] = _plain(letter.bounce)
    if letter.calendar:
        facts["calendar"] = _plain(letter.calendar)
    if letter.list_id:
        facts["list"] = letter.list_id[:250]
    return facts


def _answering(one: Placed) -> dict[str, str]:
    """Whether a letter answers an invitation, told with its arrival: few do, and none of the others is looked at for it."""
    event = one.letter.calendar
    return {"calendar": event.method} if event is not None and event.answers else {}


def _came_back(bounce: Bounce) -> dict[str, Any]:
    return {"recipients": [one.address for one in bounce.recipients], "kind": bounce.kind, "status": bounce.status}


def _plain(value: Any) -> Any:
    """Turn a dataclass of the reader into what JSON can hold."""
    from dataclasses import asdict, is_dataclass
    from datetime import date

    if is_dataclass(value) and not isinstance(value, type):
        value = asdict(value)
    if hasattr(value, "_asdict"):
        value = value._asdict()
    if isinstance(value, dict):
        return {str(name): _plain(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value[:50]]
    if isinstance(value, date):
        return value.isoformat()
    return value[:2000].replace("\x00", "") if isinstance(value, str) else value
