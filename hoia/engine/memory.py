"""How a running desk keeps its memory: what it does not use, and what it need not look through."""

import ctypes
import gc

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


def settle() -> None:
    """Leave what was loaded so far out of Python's search for garbage: it stays anyway."""
    gc.freeze()
