"""A batch of letters finds its conversations: what is known is asked in a few statements, the rules decide, rows follow."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import batched
from typing import Any

from django.utils import timezone

from hoia.conversations.models import Conversation, Message, ThreadKey
from hoia.kit.blobs import Blobs
from hoia.people.models import Customer, Handle, Inbox

from . import rules, tokens
from .email.reading import Letter
from .models import Arrival

CLOCK_SLACK = timedelta(minutes=10)  # a sender's clock may be this much ahead of ours
OLDEST = datetime(1990, 1, 1, tzinfo=UTC)
AT_ONCE = 500  # values asked for in one statement


@dataclass(slots=True)
class Placed:
    """One letter on its way into a conversation."""

    row: Arrival
    letter: Letter
    inbox: Inbox
    clues: rules.Clues
    sender: str
    outgoing: bool
    ours: bool  # sent under an address of ours, whoever it was
    automatic: str
    at: datetime
    names: dict[int, str] = field(default_factory=dict)  # thread key → the Message-ID it stands for
    home: int = 0
    rule: str = ""
    clue: str = ""
    stranger: bool = False
    same_id: bool = False  # bears the Message-ID of another letter with other words
    copy_of: "Message | Placed | None" = None
    message: Message | None = None

    @property
    def human(self) -> bool:
        """Somebody outside wrote this by hand: it waits for an answer."""
        return not self.outgoing and not self.automatic

    @property
    def personal(self) -> bool:
        """Somebody is behind it: they wrote it, or pressed a button under an invitation."""
        event = self.letter.calendar
        return self.human or (not self.outgoing and event is not None and event.answers)

    @property
    def live(self) -> datetime:
        """The moment that counts against a closure: a letter from an archive does not open what was closed after it."""
        return self.at if self.row.source == "file" else self.row.came_at


class Batch:
    """Letters of one inbox that are taken in together, inside one transaction that holds the lock of that inbox."""

    def __init__(self, letters: Sequence[tuple[Arrival, Letter]], inbox: Inbox, blobs: Blobs) -> None:
        self.blobs = blobs
        self.letters = [self._look_at(row, letter, inbox) for row, letter in letters]
        self.known: dict[int, int] = {}
        self.holders: dict[int, Message] = {}  # own thread key → the message that is here already
        self.conversations: dict[int, Conversation] = {}
        self.plan = rules.Plan()

    def write(self) -> None:
        from .landing import land

        self._ask_what_is_known()
        self._find_copies()
        self._place()
        self._tell_strangers()
        land(self)

    # What a letter says about itself

    def _look_at(self, row: Arrival, letter: Letter, inbox: Inbox) -> Placed:
        sender = letter.from_.address.lower() if letter.from_ else ""
        ours = tokens.without_token(sender) in inbox.addresses()
        names: dict[int, str] = {}

        def key(message_id: str) -> int:
            number = ThreadKey.of(inbox.pk, message_id)
            names[number] = message_id
            return number

        bounced = [letter.bounce.original_message_id] if letter.bounce and letter.bounce.original_message_id else []
        clues = rules.Clues(
            own=key(letter.message_id) if letter.message_id else None,
            answers=tuple(map(key, [*letter.in_reply_to[: rules.MOST_REFERENCES], *bounced])),
            references=tuple(map(key, letter.references[: -rules.MOST_REFERENCES - 1 : -1])),
            token=_token(letter, bounced),
            subject=tokens.conversation_of_subject(letter.subject),
        )
        return Placed(
            row, letter, inbox, clues, sender, outgoing=row.outgoing or (row.source == "file" and ours), ours=ours,
            automatic=_automatic(letter, inbox), at=_moment(letter, row), names=names,
        )  # fmt: skip

    # What the desk knows already

    def _ask_what_is_known(self) -> None:
        keys = {key for one in self.letters for key in one.names}
        for some in batched(keys, AT_ONCE):
            rows = ThreadKey.objects.filter(key__in=some).select_related("message", "conversation")
            for found in rows.select_for_update(of=("conversation",)):
                self.known[found.key] = found.conversation_id
                self.conversations.setdefault(found.conversation_id, found.conversation)
                if found.message:
                    self.holders[found.key] = found.message
        tokens_and_subjects = {n for one in self.letters for n in (one.clues.token, one.clues.subject) if n}
        self._load(tokens_and_subjects)

    def _load(self, numbers: Iterable[int]) -> None:
        for some in batched(set(numbers) - set(self.conversations), AT_ONCE):
            for row in Conversation.objects.select_for_update().filter(pk__in=some):
                self.conversations[row.pk] = row
        self._load_if(row.merged_into_id for row in list(self.conversations.values()) if row.merged_into_id)

    def _load_if(self, numbers: Iterable[int]) -> None:
        missing = set(numbers) - set(self.conversations)
        if missing:
            self._load(missing)

    def _standing(self, number: int | None) -> int | None:
        """Follow a merge to the conversation that stands; None for a number that leads nowhere."""
        row = self.conversations.get(number or 0)
        return None if row is None else row.merged_into_id or row.pk

    # Copies of what is here: they still count as clues, but make no second message

    def _find_copies(self) -> None:
        first: dict[int, Placed] = {}
        for one in self.letters:
            own = one.clues.own
            if own is None:
                continue
            here, twin = self.holders.get(own), first.setdefault(own, one)
            if here is not None and _same_as_here(one, here):
                one.copy_of = here
            elif twin is not one and _same(one.letter, twin.letter):
                one.copy_of = twin
            else:
                one.same_id = here is not None or twin is not one

    # Where they belong

    def _place(self) -> None:
        parted = [pk for pk, row in self.conversations.items() if row.parted]
        taking_part = self._participants_by_subject()
        clues = [
            rules.Clues(
                one.clues.own, one.clues.answers, one.clues.references, token=self._standing(one.clues.token),
                subject=one.clues.subject if (one.clues.subject, one.sender) in taking_part else None,
            )
            for one in self.letters
        ]  # fmt: skip
        self.plan = rules.plan(clues, self.known, parted)
        for one, placement in zip(self.letters, self.plan.placements, strict=True):
            one.home, one.rule = placement.home, placement.rule
            one.clue = one.names.get(placement.clue or 0, "")

    def _participants_by_subject(self) -> set[tuple[int | None, str]]:
        """Who may join a conversation by its number in the subject: (number as written, sender)."""
        asked = [(one.clues.subject, one.sender) for one in self.letters if one.clues.subject and one.sender]
        standing = {(self._standing(number), sender) for number, sender in asked}
        inside = self._taking_part({(number, sender) for number, sender in standing if number})
        return {(number, sender) for number, sender in asked if (self._standing(number), sender) in inside}

    def _tell_strangers(self) -> None:
        """Mark those who write into a conversation in which they took no part so far."""
        inside = self._taking_part({(one.home, one.sender) for one in self.letters if one.home > 0 and one.personal})
        begun = {one.home for one in self.letters if one.home > 0}
        for one in self.letters:
            if one.copy_of is not None:
                continue
            one.stranger = one.personal and one.home in begun and (one.home, one.sender) not in inside
            begun.add(one.home)
            if not one.stranger and not one.automatic:
                inside |= {(one.home, address) for address in (one.sender, *_addressed(one.letter))}

    def _taking_part(self, pairs: set[tuple[int, str]]) -> set[tuple[int, str]]:
        """Return those (conversation, address) of ``pairs`` where the address wrote, was written to, or is the customer's."""
        homes = {home for home, _ in pairs}
        if not homes:
            return set()
        told = Message.objects.filter(conversation__in=homes, stranger=False).exclude(automatic="bounce")
        wrote = told.filter(from_address__in={sender for _, sender in pairs})
        inside = set(wrote.values_list("conversation", "from_address"))
        if pairs <= inside:
            return pairs
        customers = {row.customer_id: pk for pk, row in self.conversations.items() if pk in homes and row.customer_id}
        for customer, address in Handle.objects.filter(customer__in=customers, kind="email").values_list(
            "customer", "key"
        ):
            inside.add((customers[customer], address.lower()))
        unknown = {home for home, sender in pairs if (home, sender) not in inside}
        for home, recipients in told.filter(conversation__in=unknown).values_list("conversation", "recipients"):
            inside |= {(home, address.lower()) for some in recipients.values() for _, address in some}
        return inside & pairs

    def customers(self) -> dict[str, Customer]:
        """Recognise the customers of these letters, or note them as new: address in lower case → customer."""
        asked: dict[str, tuple[str, str, str]] = {}
        for one in self.letters:
            who = counterpart(one)
            if who and who.address and one.copy_of is None:
                asked.setdefault(who.address.lower(), (who.name, who.address, one.inbox.language))
        found = Customer.objects.recognise_many(list(asked.values())) if asked else {}
        return {address.lower(): customer for address, customer in found.items()}


def counterpart(one: Placed) -> Any:
    """Return the mailbox of the customer in a letter; None when there is none (bounces, lists, our own address misused)."""
    if one.outgoing:
        others = [
            box for box in one.letter.to if tokens.without_token(box.address.lower()) not in one.inbox.addresses()
        ]
        return others[0] if others else None
    if one.ours or one.automatic not in ("", "reply"):
        return None
    return one.letter.from_


def _token(letter: Letter, bounced: list[str]) -> int | None:
    """Return the conversation named by a keyed token of ours, in an address it was sent to or a Message-ID it names."""
    for box in [*letter.to, *letter.cc, *letter.bcc]:
        if (number := tokens.conversation_of_address(box.address)) is not None:
            return number
    for address in letter.delivered_to:
        if (number := tokens.conversation_of_address(address)) is not None:
            return number
    for named in [*letter.in_reply_to, *bounced, *reversed(letter.references[-rules.MOST_REFERENCES :])]:
        if (number := tokens.conversation_of_message_id(named)) is not None:
            return number
    return _invited_in(letter)


def _invited_in(letter: Letter) -> int | None:
    """Return the conversation in which somebody was invited, for an answer to an invitation of ours."""
    event = letter.calendar
    answered = [event, *event.further] if event is not None and event.answers else []
    named = (tokens.conversation_of_message_id(one.uid) for one in answered)
    return next((number for number in named if number is not None), None)


def _automatic(letter: Letter, inbox: Inbox) -> str:
    """What kind of automatic letter this is. A group address of our own marks letters as list mail: people wrote them."""
    if letter.automatic == "list":
        own = {address.replace("@", ".") for address in inbox.addresses()}
        if any(name in letter.list_id.lower() for name in own):
            return ""
    if not letter.automatic and letter.calendar and letter.calendar.answer and not letter.new_text.strip():
        # Somebody pressed a button under an invitation of ours, and wrote nothing that waits for an answer.
        return "reply" if _invited_in(letter) else ""
    return letter.automatic


def _moment(letter: Letter, row: Arrival) -> datetime:
    came = row.came_at or timezone.now()
    return letter.date if letter.date and OLDEST <= letter.date <= came + CLOCK_SLACK else came


def _addressed(letter: Letter) -> list[str]:
    return [box.address.lower() for box in [*letter.to, *letter.cc]]


def _same_as_here(one: Placed, here: Message) -> bool:
    """Our own letter coming back (Sent folder, a Cc to ourselves), or the same words a second time."""
    if here.outbound and one.ours:
        return True
    return (here.from_address, here.subject, here.text) == (
        one.sender,
        one.letter.subject[:500],
        stored_text(one.letter),
    )


def _same(one: Letter, other: Letter) -> bool:
    return (one.from_, one.subject, one.text) == (other.from_, other.subject, other.text)


def stored_text(letter: Letter) -> str:
    """The new words of a letter; all of it when the reader saw nothing new in it. At most a million characters."""
    text = letter.new_text if letter.new_text.strip() else letter.text
    return text.replace("\x00", "")[:1_000_000]
