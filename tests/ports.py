"""Ports for servers that tests start: none that the system hands out to connections by itself."""

import random
import socket

CHOOSABLE = range(20_000, 32_000)  # Linux takes 32,768 and up for the near end of connections
CHANCE = random.SystemRandom()  # tests that run side by side may have set the same seed


def free_port(*beside: int) -> int:
    """Return a port that nobody listens on; nor, for each of ``beside``, on the port that many numbers further."""
    while True:
        port = CHANCE.choice(CHOOSABLE)
        if all(_is_free(port + further) for further in (0, *beside)):
            return port


def _is_free(port: int) -> bool:
    with socket.socket() as tried:
        try:
            tried.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True
