"""Promises measured: messages read a second, a round over what is due among many, and a Today full of promises.

Runs as a desk of its own; ``python -m bench.promises reading | rounds NUMBER | today NUMBER``. Prints one JSON object.
"""

import json
import statistics
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

SETS = Path(__file__).resolve().parent.parent / "tests" / "promises" / "sets"
LONG = 60  # words: a letter of median length
DUE = (0, 100, 1000)


def reading() -> dict[str, float]:
    """Messages read a second on one core, by language: as they are, and put together to letters of sixty words."""
    from hoia.promises.reading import Message, read

    found: dict[str, float] = {}
    for path in sorted(SETS.glob("*.dev.jsonl")):
        rows = [json.loads(line) for line in path.read_text().splitlines()]
        short = [_message(Message, row, row["text"]) for row in rows]
        long = [_message(Message, rows[n], text) for n, text in enumerate(_letters([row["text"] for row in rows]))]
        for name, messages in (("short", short), ("letters", long)):
            for message in messages:
                read(message)
            began, times = time.process_time(), 4
            for _ in range(times):
                for message in messages:
                    read(message)
            rate = len(messages) * times / (time.process_time() - began)
            words = statistics.median(len(message.text.split()) for message in messages)
            found[f"read {path.name[:2]}, {name} of {words:.0f} words"] = round(rate)
    return found


def _letters(texts: list[str]) -> list[str]:
    letters, current = [], ""
    for text in texts:
        current = f"{current}\n\n{text}".strip()
        if len(current.split()) >= LONG:
            letters.append(current)
            current = ""
    return letters


def _message(kind, row, text):
    return kind(text, row["from"], datetime.fromisoformat(row["sent"]), row["tz"], row["country"], row["lang"])


def rounds(standing: int) -> dict[str, float]:
    """Milliseconds of a round of the sweep when so many promises stand open and some of them are due."""
    from django.utils import timezone

    from hoia.promises import sweeps
    from hoia.promises.models import Promise

    owner, now = _desk(), timezone.now()
    _fill(owner, standing, now)
    sweeps.look(now)
    found: dict[str, float] = {}
    for due in DUE:
        _make(owner, due, now + timedelta(minutes=1), now)
        later = now + timedelta(minutes=30)  # all of these have their reminder by then, none of the others anything
        assert Promise.objects.to_look_at(later).count() == due
        began = time.perf_counter()
        sweeps.look(later)
        found[f"round, {due} due of {standing}"] = round((time.perf_counter() - began) * 1000, 1)
        now = later
    return found


def today(many: int) -> dict[str, int]:
    """Give the owner so many promises that are due today, on conversations that are there."""
    from django.utils import timezone

    from hoia.conversations.models import Conversation
    from hoia.people.models import Colleague
    from hoia.promises.models import Promise

    owner, now = Colleague.objects.get(role="owner"), timezone.now()
    there = Promise.objects.alive().of(owner).count()
    rows = Conversation.objects.select_related("customer", "inbox").order_by("-pk")[:many]
    for place, row in enumerate(rows[: max(0, many - there)]):
        Promise.objects.make(
            kind="callback", words=f"call about matter {place}", at=now - timedelta(hours=2), by=owner, owner=owner,
            conversation=row, customer=row.customer, due=now + timedelta(minutes=place - many // 2),
        )  # fmt: skip
    return {"promises of the owner": Promise.objects.alive().of(owner).count()}


def _desk():
    from django.core.management import call_command

    from hoia.people.models import Colleague, Role

    call_command("migrate", verbosity=0)
    owner = Colleague.objects.filter(role=Role.OWNER).first()
    return owner or Colleague.objects.create_user("owner@desk.example", given_name="Owner", role=Role.OWNER)


def _fill(owner, standing: int, now: datetime) -> None:
    """Promises of the coming year, beginning in a week. One is made as any is; the others are its rows."""
    from hoia.promises.models import Promise

    (pattern,) = _make(owner, 1, now + timedelta(days=7), now)
    lead = pattern.due - pattern.next_at
    step = timedelta(days=360) / standing
    for start in range(1, standing, 20_000):
        rows = []
        for n in range(start, min(start + 20_000, standing)):
            row = Promise.objects.model(**{
                field.attname: getattr(pattern, field.attname) for field in Promise._meta.concrete_fields if field.name != "id"
            })  # fmt: skip
            row.due = pattern.due + n * step
            row.next_at = row.due - lead
            rows.append(row)
        Promise.objects.bulk_create(rows, batch_size=2000)


def _make(owner, many: int, due: datetime, now: datetime):
    from hoia.promises.models import Promise

    return [
        Promise.objects.make(
            kind="callback", words="call back", at=now - timedelta(hours=3), by=owner, owner=owner,
            due=due + timedelta(seconds=place % 60),
        )
        for place in range(many)
    ]  # fmt: skip


if __name__ == "__main__":
    import django

    what, *numbers = sys.argv[1:]
    if what != "reading":
        django.setup()
    print(json.dumps({"reading": reading, "rounds": rounds, "today": today}[what](*map(int, numbers))))
