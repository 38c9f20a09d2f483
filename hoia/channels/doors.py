"""What is set for each inbox's mailbox, remembered for a few seconds: intake asks it for every letter."""

import time
from dataclasses import dataclass

from .models import Mailbox

FRESH = 5.0  # seconds


@dataclass(frozen=True, slots=True)
class Door:
    acknowledges: bool
    trusted_server: str


_known: dict[int, Door] = {}
_asked_at = float("-inf")


def door_of(inbox_id: int | None) -> Door | None:
    """Return how letters of an inbox are to be treated as they come; None for an inbox without a mailbox."""
    global _known, _asked_at
    if time.monotonic() - _asked_at > FRESH:
        rows = Mailbox.objects.filter(active=True).values_list("inbox_id", "acknowledge", "trusted_server")
        _known = {inbox: Door(acknowledge, server) for inbox, acknowledge, server in rows}
        _asked_at = time.monotonic()
    return _known.get(inbox_id or 0)


def forget() -> None:
    """Ask anew at the next letter: a mailbox was changed."""
    global _asked_at
    _asked_at = float("-inf")
