"""The database as of one moment, out of the running one and into an empty one."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any

from django.db import connection, transaction
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.recorder import MigrationRecorder

from .archive import BackupError

SQLITE = "database.sqlite3"
TABLES = """
    SELECT c.relname, array_agg(quote_ident(a.attname) ORDER BY a.attnum)
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
    GROUP BY c.relname ORDER BY c.relname
"""
COUNTERS = """
    SELECT c.relname, a.attname, pg_get_serial_sequence(quote_ident(c.relname), a.attname)
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
      AND pg_get_serial_sequence(quote_ident(c.relname), a.attname) IS NOT NULL
"""


def migrations() -> list[list[str]]:
    return sorted([app, name] for app, name in MigrationRecorder(connection).applied_migrations())


@contextmanager
def copied_sqlite(folder: Path) -> Iterator[Path]:
    """Copy the running SQLite database into a file in ``folder`` that is removed afterwards. Writers are not held up."""
    with TemporaryDirectory(dir=folder, prefix=".hoia-backup-") as place:
        target = Path(place) / SQLITE
        with closing(sqlite3.connect(target)) as new:
            source = f"file:{connection.settings_dict['NAME']}?mode=ro"
            with closing(sqlite3.connect(source, uri=True, timeout=60)) as old:
                old.backup(new)
            new.execute("PRAGMA journal_mode=DELETE")
            told = new.execute("PRAGMA quick_check").fetchone()[0]
        if told != "ok":
            raise BackupError(f"The database is damaged ({told}): bring back the last good backup.")
        yield target


@contextmanager
def copied_postgresql(folder: Path) -> Iterator[Iterator[tuple[str, list[str], Path]]]:
    """Yield name, columns and file of each table, all as of one moment. Nobody is held up meanwhile."""
    with (
        TemporaryDirectory(dir=folder, prefix=".hoia-backup-") as place,
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        yield _tables(cursor, Path(place))


def _tables(cursor: Any, place: Path) -> Iterator[tuple[str, list[str], Path]]:
    cursor.execute(TABLES)
    for table, columns in cursor.fetchall():
        path = place / table
        with path.open("wb") as file, cursor.copy(f'COPY "{table}" ({", ".join(columns)}) TO STDOUT') as copy:
            for piece in copy:
                file.write(piece)
        yield table, columns, path
        path.unlink()


def is_empty() -> bool:
    return not connection.introspection.table_names()


def newer_than_this(wanted: list[list[str]]) -> bool:
    """Does the backup know migrations that this version does not?"""
    known = MigrationExecutor(connection).loader.disk_migrations
    return any((app, name) not in known for app, name in wanted)


def migrate_to(wanted: list[list[str]]) -> None:
    """Bring an empty database to exactly the migrations that a backup was made with."""
    executor = MigrationExecutor(connection)
    applied = {(app, name) for app, name in wanted}
    nodes = executor.loader.graph.node_map
    last = [
        key
        for key in sorted(applied)
        if not any(child.key in applied and child.key[0] == key[0] for child in nodes[key].children)
    ]
    executor.migrate(last)


@contextmanager
def load(columns: dict[str, list[str]]) -> Iterator[Callable[[str, IO[bytes]], None]]:
    """Yield what fills one table of PostgreSQL; all in one transaction, so after an error the database is as it was."""
    with transaction.atomic(), connection.cursor() as cursor:

        def fill(table: str, stream: IO[bytes]) -> None:
            with cursor.copy(f'COPY "{table}" ({", ".join(columns[table])}) FROM STDIN') as copy:
                while piece := stream.read(1024 * 1024):
                    copy.write(piece)

        cursor.execute("TRUNCATE " + ", ".join(f'"{table}"' for table in columns))
        yield fill
        _set_counters(cursor)


def _set_counters(cursor: Any) -> None:
    """The next row gets a number after the last one that was brought back."""
    cursor.execute(COUNTERS)
    for table, column, counter in cursor.fetchall():
        cursor.execute(
            f'SELECT setval(%s, COALESCE(MAX("{column}"), 1), MAX("{column}") IS NOT NULL) FROM "{table}"', [counter]
        )
