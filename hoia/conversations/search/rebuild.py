"""``hoia search rebuild``: makes the search anew from the messages, in batches; stopped, it goes on where it was."""

import argparse
import sys
from collections.abc import Iterator, Sequence

from django.db import connection, transaction

from ..models import Conversation, Page, Word
from .index import refresh
from .store import store

BATCH = 500


def main(argv: Sequence[str]) -> int:
    """Run the command; returns the exit code."""
    parser = argparse.ArgumentParser(prog="hoia search", description="Build the search anew.")
    parser.add_argument("act", choices=["rebuild"])
    parser.add_argument("--go-on", action="store_true", help="keep what is there and add only what is missing")
    options = parser.parse_args(list(argv))
    if not options.go_on:
        clear()
    done = 0
    for done in rebuild():
        if sys.stderr.isatty():
            print(f"\r{done} conversations", end="", file=sys.stderr)
    print(f"{done} conversations can be found.")
    return 0


def clear() -> None:
    """Forget everything that search knows."""
    with transaction.atomic(), connection.cursor() as cursor:
        places = store()
        places.drop(cursor.execute)
        Page.objects.all().delete()
        Word.objects.all().delete()
        places.create(cursor.execute)


def rebuild() -> Iterator[int]:
    """Index every conversation that has no page yet, one transaction a batch; yields how many are done."""
    done, last = 0, 0
    while True:
        with transaction.atomic():
            rows = Conversation.objects.filter(pk__gt=last).order_by("pk")
            numbers = list(rows.values_list("pk", flat=True)[:BATCH])
            if not numbers:
                return
            there = set(Page.objects.filter(pk__in=numbers).values_list("pk", flat=True))
            refresh(set(numbers) - there)
        last, done = numbers[-1], done + len(numbers)
        yield done
