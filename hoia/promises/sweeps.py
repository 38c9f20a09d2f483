"""What the passing of time makes happen to promises. The work follows what is due, not what was ever promised."""

import logging
from datetime import datetime, timedelta

from hoia.ledger.registry import register_sweep

from .attending import attend, hand_on
from .models import Promise

log = logging.getLogger("hoia.promises")

EVERY = timedelta(seconds=20)
BATCH = 200
AGAIN_AFTER = timedelta(minutes=5)  # one that could not be attended to must not keep others waiting


def register() -> None:
    register_sweep("attend to promises", EVERY, look)
    register_sweep("hand on promises of who is away", timedelta(minutes=2), hand_on_round)


def look(now: datetime) -> None:
    """Attend to every promise whose hour has come. Raises RuntimeError at the end when some could not be attended to."""
    failed = []
    while numbers := list(Promise.objects.to_look_at(now).values_list("pk", flat=True)[:BATCH]):
        for number in numbers:
            try:
                attend(number, now)
            except Exception:
                log.exception("promise %d could not be attended to", number)
                Promise.objects.filter(pk=number).update(next_at=now + AGAIN_AFTER)
                failed.append(number)
    if failed:
        raise RuntimeError(f"promises that could not be attended to: {failed[:20]}")


def hand_on_round(now: datetime) -> None:
    hand_on(now)
