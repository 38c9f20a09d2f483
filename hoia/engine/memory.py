"""How much memory a running desk keeps that it does not use."""

import ctypes

KILOBYTE = 1024
# Of mallopt(3), glibc: in how many places blocks are kept; from which size on a block is given back at once; how much may
# lie unused. Left alone, glibc raises the last two with every large block that was ever let go.
SETTINGS = {-8: 1, -3: 128 * KILOBYTE, -1: 128 * KILOBYTE}


def keep_little() -> None:
    """Ask the C library to give memory back to the machine. A library that cannot (musl, macOS) is left as it is."""
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        for name, value in SETTINGS.items():
            mallopt(name, value)
