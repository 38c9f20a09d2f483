"""What conversations hold of one customer: handed to another record, exported, erased."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import batched
from typing import Any

from django.conf import settings
from django.db import connection, transaction
from django.db.models import Q, QuerySet
from django.utils.translation import ngettext

from hoia.kit.blobs import Blobs
from hoia.ledger.work import ask
from hoia.people.forgetting import as_json
from hoia.people.models import Customer

from .models import Attachment, Conversation, Direction, Draft, Message, Word, said
from .search.store import FOUND

AT_ONCE = 200
WASH = "wash the search"
A_MOMENT = timedelta(minutes=1)
MERGE = 500  # pages of the full-text index merged in one step


def move(loser: Customer, winner: Customer) -> dict[str, list[int]]:
    """Hand conversations and messages over to the winner; returns their numbers."""
    conversations = Conversation.objects.filter(customer=loser)
    messages = Message.objects.filter(customer=loser)
    moved = {
        "conversations": list(conversations.values_list("pk", flat=True)),
        "messages": list(messages.values_list("pk", flat=True)),
    }
    conversations.update(customer=winner)
    messages.update(customer=winner)
    _tell(moved["conversations"])
    return moved


def move_back(moved: dict[str, list[int]], loser: Customer) -> None:
    for some in batched(moved["conversations"], AT_ONCE):
        Conversation.objects.filter(pk__in=some).update(customer=loser)
    for some in batched(moved["messages"], AT_ONCE):
        Message.objects.filter(pk__in=some).update(customer=loser)
    _tell(moved["conversations"])


def theirs(customer: Customer) -> QuerySet[Message]:
    """What this customer wrote, and what we wrote in their conversations; not the words of others who joined in."""
    ours = Q(direction__in=[Direction.OUT, Direction.NOTE]) | Q(customer=None)
    return Message.objects.filter(Q(customer=customer) | Q(conversation__customer=customer) & ours)


def tell(customer: Customer) -> list[str]:
    messages = theirs(customer).count()
    files = Attachment.objects.filter(message__in=theirs(customer)).count()
    return [
        ngettext(
            "the words, subject and addresses of %(n)d message, with the letter as it came",
            "the words, subjects and addresses of %(n)d messages, with the letters as they came",
            messages,
        )
        % {"n": messages},
        ngettext("%(n)d attachment", "%(n)d attachments", files) % {"n": files},
    ]


def erase(customer: Customer, at: datetime) -> None:
    """Empty every message of this customer and their conversations; the rows stay, so that counts hold."""
    digests: set[str] = set()
    touched = set(Conversation.objects.filter(customer=customer).values_list("pk", flat=True))
    ids = list(theirs(customer).values_list("pk", flat=True))
    for some in batched(ids, AT_ONCE):
        rows = Message.objects.filter(pk__in=some)
        touched |= set(rows.values_list("conversation", flat=True))
        digests |= set(rows.exclude(raw="").values_list("raw", flat=True))
        files = Attachment.objects.filter(message__in=some)
        digests |= set(files.values_list("sha256", flat=True))
        files.delete()
        rows.update(
            from_name="", from_address="", recipients={}, subject="", text="", quoted="", signature="", message_id="",
            has_html=False, raw="", particulars={}, delivery_problem="", deliver_at=None,
        )  # fmt: skip
    Draft.objects.filter(conversation__customer=customer).delete()
    Conversation.objects.filter(customer=customer).update(subject="", preview="")
    for row in Conversation.objects.filter(pk__in=touched).iterator(AT_ONCE):
        row.recount()
    _tell(list(touched))
    ask(WASH, at=at + A_MOMENT, key=WASH)  # when whatever else touches the index on this account is done
    transaction.on_commit(lambda: erase_blobs(digests))


def wash_search() -> None:
    """Let search forget words that nothing holds any more, in small steps so that nobody waits for it.

    SQLite's full-text index keeps a word that was taken out until the parts that mention it are merged.
    """
    Word.objects.filter(n__lte=0).delete()
    if connection.vendor != "sqlite":
        return
    step, changed = -MERGE, 2
    with connection.cursor() as cursor:
        # One part alone is never merged, and would keep what was taken out of it: a second one is laid beside it.
        cursor.execute(f"INSERT INTO {FOUND} (rowid, terms) VALUES (0, 'wash')")
        cursor.execute(f"INSERT INTO {FOUND} ({FOUND}, rowid, terms) VALUES ('delete', 0, 'wash')")
        while changed >= 2:  # SQLite's own sign that there was something left to merge
            before = cursor.execute("SELECT total_changes()").fetchone()[0]
            cursor.execute(f"INSERT INTO {FOUND} ({FOUND}, rank) VALUES ('merge', %s)", [step])
            changed = cursor.execute("SELECT total_changes()").fetchone()[0] - before
            step = MERGE


def erase_blobs(digests: set[str]) -> None:
    """Remove the bytes that nothing else in the desk refers to."""
    for some in batched(sorted(digests), AT_ONCE):
        kept = set(Attachment.objects.filter(sha256__in=some).values_list("sha256", flat=True))
        kept |= set(Message.objects.filter(raw__in=some).values_list("raw", flat=True))
        for digest in set(some) - kept:
            Blobs(settings.BLOBS).erase(digest)


def export(customer: Customer) -> Iterator[tuple[str, bytes]]:
    """Yield one file for each conversation, and the letters and attachments beside them."""
    blobs = Blobs(settings.BLOBS)
    numbers = theirs(customer).order_by("conversation").values_list("conversation", flat=True).distinct()
    for number in list(numbers):
        row = Conversation.objects.get(pk=number)
        messages = theirs(customer).filter(conversation=row).order_by("at", "pk").prefetch_related("attachments")
        shown = [_plain(message) for message in messages]
        facts = {"subject": row.subject, "opened_at": row.opened_at, "closed_at": row.closed_at, "messages": shown}
        yield f"conversations/{row.pk}/conversation.json", as_json(facts)
        for message in messages:
            yield from _files(blobs, f"conversations/{row.pk}", message)


def _files(blobs: Blobs, folder: str, message: Message) -> Iterator[tuple[str, bytes]]:
    if message.raw and blobs.has(message.raw):
        yield f"{folder}/{message.pk}.eml", blobs.read(message.raw)
    for file in message.attachments.all():
        if blobs.has(file.sha256):
            yield f"{folder}/{message.pk}-{file.pk}-{file.name.replace('/', '_')}", blobs.read(file.sha256)


def _plain(message: Message) -> dict[str, Any]:
    named = (
        "direction", "channel", "at", "from_name", "from_address", "recipients", "subject", "text", "quoted",
        "signature",
    )  # fmt: skip
    return {name: getattr(message, name) for name in named}


def _tell(conversation_ids: list[int]) -> None:
    for some in batched(conversation_ids, AT_ONCE):
        said.changed(some)
