"""What the passing of time makes happen to reviews: draws that are due, hints to be read of what was there."""

from datetime import datetime, timedelta

from hoia.ledger.registry import register_sweep

from . import drawing
from .models import HintCount


def register() -> None:
    register_sweep("draw conversations for review", timedelta(minutes=5), drawing.draw_due)
    register_sweep("read hints of conversations", timedelta(seconds=10), drawing.read_hints)
    register_sweep("count hints of what was there", timedelta(minutes=1), count_hints)


def count_hints(now: datetime) -> None:
    """Count the hints of the draws that are read to the end: what the figures about all conversations rest on."""
    for draw in HintCount.objects.waiting():
        HintCount.objects.count_draw(draw)
