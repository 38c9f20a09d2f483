"""The whole desk in one file, written while it runs, checked after writing, and brought back from it.

A backup is a tar file: the database as of one moment, every letter and attachment under its SHA-256, the secret key, and
at the end ``manifest.json`` with versions, counts and digests.
"""

from collections.abc import Sequence


def backup_main(argv: Sequence[str]) -> int:
    """``hoia backup``"""
    from .commands import backup

    return backup(argv)


def restore_main(argv: Sequence[str]) -> int:
    """``hoia restore``"""
    from .commands import restore

    return restore(argv)
