"""Fills a desk: a few thousand conversations through the true door, then copies of their rows, shifted in time.

A copy differs from its pattern in numbers, dates, the copy's own word (see `bench.letters.own_word`) and what follows
from them (thread keys, keys of the search). That it has the rows which the true door would write is tested.
"""

import time
from collections.abc import Callable, Iterable
from datetime import timedelta

from hoia.channels.intake import Came, store_all
from hoia.channels.intake import take_in as understand
from hoia.conversations.models import Conversation, Tag
from hoia.people.models import Colleague, Inbox, InboxGrant, Role, Team

from .copies import Copier
from .letters import INBOXES, TURNS, letters_of

PATTERN = 4000
COLLEAGUES = 12


def load(conversations: int, say: Callable[[str], None] = print, pattern: int = PATTERN) -> None:
    """Fill the empty database of this process with so many conversations of five messages each."""
    pattern = min(pattern, conversations)
    began = time.perf_counter()
    people()
    take_in(range(pattern), pattern)
    settle(Conversation.objects.order_by("pk"))
    say(f"  {pattern} conversations through the true door in {time.perf_counter() - began:.0f} s")
    copies = conversations // pattern
    if copies > 1:
        began = time.perf_counter()
        Copier(pattern, copies).run()
        say(f"  {copies - 1} copies of them in {time.perf_counter() - began:.0f} s")


def people() -> None:
    """Four inboxes, two teams, a dozen colleagues; the first is the owner who signs in."""
    inboxes = [
        Inbox.objects.create(name=name, address=f"{name}@desk.example", language=language)
        for language, name in INBOXES.items()
    ]
    for name in ("Front", "Back"):
        Team.objects.create(name=name)
    for count in range(COLLEAGUES):
        one = Colleague.objects.create_user(
            f"c{count}@desk.example", given_name=f"Colleague{count}", role=Role.AGENT if count else Role.OWNER
        )
        InboxGrant.objects.create(inbox=inboxes[count % 4], colleague=one)


def take_in(numbers: Iterable[int], many: int, copy: int = 0, batch: int = 200) -> None:
    """Take the letters of these conversations in through the door that all letters use, oldest letters first."""
    inboxes = dict(Inbox.objects.values_list("name", "pk"))
    letters = [letter for n in numbers for letter in letters_of(n, copy, many)]
    for turn in range(TURNS):  # the answer of today is not written before the question
        some = letters[turn::TURNS]
        for start in range(0, len(some), batch):
            came = [
                Came(one.raw, inboxes[one.inbox], "imap", at=one.at, outgoing=one.outgoing)
                for one in some[start : start + batch]
            ]
            understand(store_all(came))


def settle(rows: Iterable[Conversation]) -> None:
    """Give conversations to colleagues and close most, as after a year of work: by the verbs that colleagues use."""
    colleagues, teams = list(Colleague.objects.order_by("pk")), list(Team.objects.order_by("pk"))
    tag, _ = Tag.objects.get_or_create(name="follow-up")
    for count, row in enumerate(rows):
        at, by = row.last_at + timedelta(hours=1), colleagues[count % COLLEAGUES]
        if count % 5:
            row.assign(by, at=at, by=by)
            row.give_to_team(teams[count % 2], at=at, by=by)
        if count % 20 == 7:
            row.rows().tag(tag, at=at, by=by)
        if count % 40 == 1:
            row.snooze(None, at=at, by=by)
        elif count % 20:
            row.close(at=at, by=by)
