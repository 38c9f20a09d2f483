"""Bringing the database to this version: a copy first, then the migrations, then what must be built anew."""

import argparse
import logging
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

log = logging.getLogger("hoia.upgrade")


def main(argv: Sequence[str]) -> int:
    """``hoia migrate``: bring the database to this version."""
    argparse.ArgumentParser(prog="hoia migrate", description=main.__doc__).parse_args(list(argv))
    print("The database was brought to this version." if upgrade() else "The database is up to date.")
    return 0


def upgrade() -> bool:
    """Apply what is missing; returns whether anything was. A filled SQLite file is copied beside itself first.

    On PostgreSQL an advisory lock lets one of several starting processes do it while the others wait.
    """
    with _alone():
        executor = MigrationExecutor(connection)
        missing = executor.migration_plan(executor.loader.graph.leaf_nodes())
        if not missing:
            return False
        if executor.loader.applied_migrations:
            _copy_first()
        call_command("migrate", interactive=False, verbosity=0)
    log.info("the database was brought to this version: %d migrations", len(missing))
    return True


class _alone:
    """Holds PostgreSQL's lock of upgrades; SQLite's migrations are each one write transaction and need none."""

    NUMBER = 7_408_105  # any number that no other program uses for its locks in this database

    def __enter__(self) -> None:
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_lock(%s)", [self.NUMBER])

    def __exit__(self, *_: object) -> None:
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [self.NUMBER])


def _copy_first() -> None:
    if connection.vendor != "sqlite":
        return
    path = Path(settings.DATABASES["default"]["NAME"])
    target = path.with_name(f"{path.name}.before-upgrade")
    target.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)
    log.info("a copy of the database as it was stands at %s", target)
