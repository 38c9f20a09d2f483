"""Runs as the desk that is to be measured: fills it once, and tells what there is to ask for. Prints one JSON object."""

import json
import sys
from datetime import timedelta
from pathlib import Path

ASKED = 100  # conversations of ten messages, words that stand in one conversation only


def main(conversations: int) -> None:
    import django

    django.setup()
    from django.conf import settings
    from django.core.management import call_command

    told = Path(settings.HOME) / "bench.json"
    if not told.exists():
        call_command("migrate", verbosity=0)
        from .load import load

        load(conversations, say=lambda text: print(text, file=sys.stderr))
        told.write_text(json.dumps(_prepared()))
    facts = json.loads(told.read_text())
    if facts["messages"] != (now := _messages()):  # an earlier run took letters in or wrote answers
        facts |= {"messages": now, "common": _common()}
        told.write_text(json.dumps(facts))
    print(json.dumps({**facts, "session": _signed_in()}))


def _prepared() -> dict[str, object]:
    """Make some conversations ten messages long, each with a word that stands nowhere else; note what is right."""
    from django.utils import timezone

    from hoia.conversations.models import Conversation
    from hoia.people.models import Colleague

    owner = Colleague.objects.get(role="owner")
    total = Conversation.objects.count()
    highest = Conversation.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    long, rare = [], []
    for count in range(min(ASKED, total)):
        row = Conversation.objects.filter(pk__gt=highest * count // ASKED, message_count=5).order_by("pk").first()
        if row is None:
            continue
        word = "haruldus" + "".join("abcdefghij"[int(digit)] for digit in f"{count:03d}")
        for turn in range(5):
            text = f"The customer called about this, {word if turn == 2 else 'again'}. We looked into it and agreed what to do."
            row.note_contact("phone", text, at=timezone.now() - timedelta(minutes=5 - turn), by=owner)
        long.append(row.pk)
        rare.append(word)
    return {
        "conversations": total,
        "messages": _messages(),
        "long": long,
        "rare": rare,
        "common": _common(),
    }


def _messages() -> int:
    from hoia.conversations.models import Message

    return Message.objects.count()


def _common() -> dict[str, int]:
    """The common words with their right totals, counted one by one from what was said, not by the search."""
    from hoia.conversations.models import Page
    from hoia.conversations.search.store import store
    from hoia.kit.words import fold

    from .letters import COMMON

    totals = dict.fromkeys(map(fold, COMMON.values()), 0)
    numbers = list(Page.objects.order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(numbers), 5000):
        for page in store().pages(numbers[start : start + 5000]).values():
            for word in totals:
                totals[word] += word in page.terms
    return {word: totals[fold(word)] for word in COMMON.values()}


def _signed_in() -> str:
    from importlib import import_module

    from django.conf import settings
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY

    from hoia.people.models import Colleague

    owner = Colleague.objects.get(role="owner")
    session = import_module(settings.SESSION_ENGINE).SessionStore()
    session[SESSION_KEY] = str(owner.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = owner.get_session_auth_hash()
    session.create()
    return str(session.session_key)


if __name__ == "__main__":
    main(int(sys.argv[1]))
