"""What the benchmark loads in bulk are the rows that the true door would have written."""

import pytest
from django.db import transaction
from django.forms.models import model_to_dict

from bench.letters import letters_of, own_word
from bench.load import load, people, settle, take_in
from hoia.channels.models import Arrival
from hoia.conversations.models import Conversation, Message, Page, ThreadKey, Word
from hoia.conversations.search import find
from hoia.conversations.search.store import Ask, store
from hoia.ledger.models import Event
from hoia.people.models import Colleague

from ..conversations.search.corpus import NOW

PATTERN, COPIES = 8, 3


@pytest.mark.django_db
def test_copied_rows_are_those_of_the_true_door():
    with transaction.atomic():
        load(PATTERN * COPIES, say=str, pattern=PATTERN)
        copied, found = rows(), answers()
        transaction.set_rollback(True)
    with transaction.atomic():
        people()
        for copy in range(COPIES):
            before = set(Conversation.objects.values_list("pk", flat=True))
            take_in(range(PATTERN), PATTERN, copy)
            settle(Conversation.objects.exclude(pk__in=before).order_by("pk"))
        true, found_truly = rows(), answers()
        transaction.set_rollback(True)
    assert copied.keys() == true.keys()
    for name in true:
        assert copied[name] == true[name], name
    assert len(true["messages"]) == PATTERN * COPIES * 5
    assert found == found_truly


def rows():
    """Every copied table without the numbers of its rows: what they point to stands in their place."""
    named = {c.pk: c.messages.order_by("at").first().message_id for c in Conversation.objects.all()}
    messages = {m.pk: m.message_id for m in Message.objects.all()}
    return {
        "conversations": {named[c.pk]: {**plain(c), "customer": str(c.customer), "last": messages[c.last_message_id]} for c in Conversation.objects.all()},
        "messages": {m.message_id: {**plain(m), "conversation": named[m.conversation_id]} for m in Message.objects.all()},
        "handles": sorted((h.key, h.value, str(h.customer)) for c in Conversation.objects.select_related("customer") for h in c.customer.handles.all()),
        "arrivals": {messages[a.message_id]: {**plain(a), "digest": len(a.digest)} for a in Arrival.objects.all()},
        "tags": sorted((named[c.pk], t.name) for c in Conversation.objects.all() for t in c.tags.all()),
        "keys": sorted((named[k.conversation_id], messages[k.message_id], k.key == key_of(k)) for k in ThreadKey.objects.select_related("conversation", "message")),
        "pages": {named[n]: (p.key >> 30, p.key & (2**30 - 1) == n, {t for t in p.terms if not t.startswith("i:")}) for n, p in store().pages(named).items()},
        "words": {(w.inbox_id - min_inbox(), w.word): w.n for w in Word.objects.exclude(n=0) if w.n},
        "events": sorted((e.verb, e.at, named[e.conversation_id], e.subject_kind, e.actor_kind, sorted(set(e.facts) - {"act", "to"}), e.estimated, subject(e, named, messages)) for e in Event.objects.exclude(conversation_id=None)),
    }  # fmt: skip


def key_of(row):
    """The key that its message should have; it depends on the number of the inbox, which differs from run to run."""
    return ThreadKey.of(row.conversation.inbox_id, row.message.message_id)


def plain(row):
    left_out = {
        "id", "customer", "conversation", "message", "assignee", "team", "inbox", "closed_by", "last_message_id", "raw", "digest", "size", "tags", "created_at"
    }  # fmt: skip
    return {name: value for name, value in model_to_dict(row).items() if name not in left_out}


def subject(event, named, messages):
    return (named if event.subject_kind == "conversation" else messages)[event.subject_id]


def min_inbox():
    from hoia.people.models import Inbox

    return Inbox.objects.order_by("pk").first().pk


def answers():
    owner = Colleague.objects.get(role="owner")
    questions = [
        "számla",
        "arve",
        "kalo*",
        *map(own_word, range(COPIES)),
        "is:open",
        "from:customers",
        '"a számlát mellékeljük"',
    ]
    found = [find(text, owner, now=NOW) for text in questions]
    every = Ask((tuple((f"i:{n}", False) for n in Page.objects.values_list("inbox_id", flat=True).distinct()),))
    return [(one.total, [row.subject for row in one.rows]) for one in found], store().count(every, 1000)


def test_the_same_number_gives_the_same_letters():
    assert letters_of(11, 2, 20) == letters_of(11, 2, 20)
    assert letters_of(11, 1, 20)[0].raw.replace(own_word(1).encode(), b"") != letters_of(12, 1, 20)[0].raw
