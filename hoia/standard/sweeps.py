"""What the passing of time makes happen to reviews: draws that are due, hints to be read of what was there."""

from datetime import timedelta

from hoia.ledger.registry import register_sweep

from . import drawing


def register() -> None:
    register_sweep("draw conversations for review", timedelta(minutes=5), drawing.draw_due)
    register_sweep("read hints of conversations", timedelta(minutes=1), drawing.read_hints)
