"""How many letters a second: read only, taken in from a backlog, and each committed for itself. Runs as the measured desk."""

import json
import sys
import time

PARSED, BACKLOG, SINGLY = 3000, 2000, 500


def main(name: str) -> None:
    """Measure with letters of a copy that nobody else uses, so that they open conversations of their own."""
    import django

    django.setup()
    from hoia.conversations.models import Message

    from .load import people

    if not Message.objects.exists():
        people()
    letters = _letters(9_000 + int(time.time()) % 100_000, (PARSED + BACKLOG + SINGLY) // 5)
    _warm(letters[:20])
    print(json.dumps({f"{name}: {what}": round(rate, 1) for what, rate in _rates(letters[20:]).items()}))


def _letters(copy, conversations):
    from .letters import letters_of

    return [letter for n in range(conversations) for letter in letters_of(n, copy, 0)]


def _warm(letters) -> None:
    _take(letters, len(letters))


def _rates(letters) -> dict[str, float]:
    from hoia.channels.email.reading import read

    rates = {}
    began = time.perf_counter()
    for one in letters[:PARSED]:
        read(one.raw)
    rates["parse only"] = len(letters[:PARSED]) / (time.perf_counter() - began)
    for what, some, batch in (
        ("whole way, backlog", letters[:BACKLOG], 200),
        ("whole way, each committed", letters[BACKLOG : BACKLOG + SINGLY], 1),
    ):
        began = time.perf_counter()
        _take(some, batch)
        rates[what] = len(some) / (time.perf_counter() - began)
    return rates


def _take(letters, batch: int) -> None:
    from hoia.channels.intake import Came, store_all, take_in
    from hoia.people.models import Inbox

    inboxes = dict(Inbox.objects.values_list("name", "pk"))
    for start in range(0, len(letters), batch):
        some = letters[start : start + batch]
        take_in(
            store_all([Came(one.raw, inboxes[one.inbox], "imap", at=one.at, outgoing=one.outgoing) for one in some])
        )


if __name__ == "__main__":
    main(sys.argv[1])
