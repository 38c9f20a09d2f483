"""What the passing of time makes happen at the doors of the desk."""

from datetime import timedelta

from hoia.ledger.registry import register_sweep


def register() -> None:
    from .email import send

    register_sweep("send letters", timedelta(seconds=2), send.ask_to_send)
