"""Keeps the search in step with what is said, in the same transaction."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db import transaction

from hoia.kit.words import address_terms, fold, number_terms, terms, words
from hoia.people.models import Customer, Handle

from ..models import Attachment, Conversation, Message, Tagging
from .store import Leaf, Page, store

LONGEST_TERM = 100
MOST_TERMS = 20_000  # of one conversation; PostgreSQL holds a megabyte in one row
NUMBER_BITS = 30


@transaction.atomic(savepoint=False)
def index_messages(messages: Sequence[Message]) -> None:
    """Take new messages into the search. Call it inside the transaction that wrote them, after their attachments."""
    if not messages:
        return
    places = store()
    places.hold()
    by_home: dict[int, list[Message]] = defaultdict(list)
    for message in messages:
        by_home[message.conversation_id].append(message)
    pages, homes = places.pages(by_home), _homes(messages)
    # Who a customer is does not change with every message: a page that names one already needs no asking.
    with_files = [message for message in messages if homes[message.conversation_id].attachment_count]
    sources = _Sources(with_files, [home for home in homes.values() if not _names_customer(pages.get(home.pk))])
    leaves, moved = [], set()
    for number, new in by_home.items():
        page = pages.get(number)
        if page and page.inbox != homes[number].inbox_id:
            moved.add(number)
        elif leaf := _grown(homes[number], page, new, sources):
            leaves.append(leaf)
    _write(leaves)
    if moved:
        refresh(moved)


@transaction.atomic(savepoint=False)
def refresh(numbers: Iterable[int]) -> None:
    """Work out anew what these conversations are found by, after messages left them or they moved to another inbox."""
    numbers = set(numbers)
    places = store()
    places.hold()
    pages, homes = places.pages(numbers), Conversation.objects.in_bulk(numbers)
    messages = list(Message.objects.filter(conversation__in=numbers).defer("quoted", "signature", "particulars"))
    sources = _Sources(messages, homes.values())
    told: dict[int, set[str]] = {}
    for message in messages:
        home = homes[message.conversation_id]
        told.setdefault(home.pk, set()).update(sources.of_message(message, home))
    for number, found in _tags(told).items():
        told[number] |= found
    leaves = []
    for number in numbers:
        page, home = pages.get(number), homes.get(number)
        if page:
            leaves += _renewed(page, home, told.get(number, set()), sources)
        elif home and number in told:
            terms = _limited(sources.of_conversation(home) | told[number], 0)
            leaves.append(Leaf(number, key_of(home.opened_at, number), home.inbox_id, terms, terms, set()))
    _write(leaves)


def key_of(opened_at: datetime, number: int) -> int:
    return max(0, int(opened_at.timestamp())) << NUMBER_BITS | number


def number_of(key: int) -> int:
    return key & ((1 << NUMBER_BITS) - 1)


def reach_term(inbox_id: int) -> str:
    return f"i:{inbox_id}"


def counted(term: str) -> bool:
    """Numbers and addresses are rare each and endless together: they are counted when asked for, not kept in a table."""
    return term.isalpha()


def _grown(home: Conversation, page: Page | None, new: list[Message], sources: "_Sources") -> Leaf | None:
    """What new messages add to a page; None when they say nothing that is not there."""
    old = page.terms if page else set()
    found = sources.of_conversation(home)
    for message in new:
        found |= sources.of_message(message, home)
    added = _limited(found - old, len(old))
    key = page.key if page else key_of(home.opened_at, home.pk)
    return Leaf(home.pk, key, home.inbox_id, old | added, added, set()) if added else None


def _renewed(page: Page, home: Conversation | None, told: set[str], sources: "_Sources") -> list[Leaf]:
    """A page made anew; when its inbox is another one, it is taken out there and put in here."""
    terms = _limited(sources.of_conversation(home) | told, 0) if home and told else set()
    if home and terms and home.inbox_id != page.inbox:
        return [
            Leaf(page.conversation, page.key, page.inbox, set(), set(), page.terms),
            Leaf(page.conversation, page.key, home.inbox_id, terms, terms, set()),
        ]
    if terms == page.terms:
        return []
    return [Leaf(page.conversation, page.key, page.inbox, terms, terms - page.terms, page.terms - terms)]


def _write(leaves: list[Leaf]) -> None:
    """Write pages, and count their words where they came and where they left."""
    places = store()
    changes = Counter[tuple[int, str]]()
    for leaf in leaves:
        changes.update((leaf.inbox, word) for word in leaf.added if counted(word))
        changes.subtract((leaf.inbox, word) for word in leaf.gone if counted(word))
    # What goes, goes first: a page may be taken out of one inbox and put into another.
    for some in ([leaf for leaf in leaves if not leaf.terms], [leaf for leaf in leaves if leaf.terms]):
        if some:
            places.write(some)
    if kept := {key: change for key, change in changes.items() if change}:
        places.count_words(kept)


def _names_customer(page: Page | None) -> bool:
    return page is not None and any(term.startswith("c:") for term in page.terms)


def _limited(found: set[str], already: int) -> set[str]:
    found = {term for term in found if len(term) <= LONGEST_TERM}
    room = MOST_TERMS - already
    return found if len(found) <= room else set(sorted(found)[: max(0, room)])


def _homes(messages: Sequence[Message]) -> dict[int, Conversation]:
    """The conversations of these messages, as loaded with them; asked for where they are not."""
    known = {m.conversation_id: m.conversation for m in messages if "conversation" in m._state.fields_cache}
    missing = {m.conversation_id for m in messages} - known.keys()
    return known | (Conversation.objects.in_bulk(missing) if missing else {})


def _tags(numbers: Iterable[int]) -> dict[int, set[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    for number, name in Tagging.objects.filter(conversation__in=numbers).values_list("conversation", "tag__name"):
        found[number] |= terms(name)
    return found


class _Sources:
    """What messages and conversations are found by, with what lies in other tables asked for all of them at once."""

    def __init__(self, messages: Sequence[Message], homes: Iterable[Conversation]) -> None:
        self.files: dict[int, list[str]] = defaultdict(list)
        numbers = [message.pk for message in messages]
        files = Attachment.objects.filter(message__in=numbers).values_list("message", "name") if numbers else ()
        for message_id, name in files:
            self.files[message_id].append(name)
        self.customers = self._customers({home.customer_id for home in homes} - {None})

    def of_conversation(self, home: Conversation) -> set[str]:
        found = {reach_term(home.inbox_id)} | terms(home.subject, home.language)
        return found | self.customers.get(home.customer_id or 0, set())

    def of_message(self, message: Message, home: Conversation) -> set[str]:
        subject = message.subject if message.subject != home.subject else ""
        found = terms(f"{subject}\n{message.text}" if subject else message.text, home.language)
        for name in self.files.get(message.pk, ()):
            found |= terms(name, home.language)
        found |= _placed("f", _who([[message.from_name, message.from_address]]))
        for boxes in message.recipients.values():
            found |= _placed("t", _who(boxes))
        return found

    def _customers(self, numbers: set[int]) -> dict[int, set[str]]:
        if not numbers:
            return {}
        found: dict[int, set[str]] = defaultdict(set)
        rows = Customer.objects.filter(pk__in=numbers)
        for number, name, called, kind, value in rows.values_list(
            "pk", "name", "called", "handles__kind", "handles__value"
        ):
            found[number].update(words(f"{name} {called}"))
            if value:
                found[number].update(number_terms(value) if kind == Handle.Kind.PHONE else _who([["", value]]))
        return {number: _placed("c", some) for number, some in found.items()}


def _who(boxes: Iterable[Sequence[str]]) -> set[str]:
    found: set[str] = set()
    for name, address in boxes:
        found |= {*words(name), *words(address)}
        found.update(address_terms(address))
    return {fold(one) for one in found}


def _placed(place: str, found: set[str]) -> set[str]:
    """Found anywhere, and in this place."""
    return found | {f"{place}:{term}" for term in found}
