"""Where the terms lie: FTS5 on SQLite, a GIN index over our own terms on PostgreSQL. Each answers in keys, newest first.

Both hold the same terms, made by us; neither database's own reading of words is used, so the answers are the same.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import batched
from typing import Any, Protocol

from django.db import connection as default_connection
from django.db import connections

PAGES = "conversations_page"
WORDS = "conversations_word"
FOUND = "conversations_found"
LOCK = 7_408_106  # any number that no other program uses for its locks in this database
PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789:@._-")


@dataclass(frozen=True, slots=True)
class Page:
    """One conversation as search knows it."""

    conversation: int
    key: int
    inbox: int
    terms: set[str]


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page to be written: its whole terms, and what came to them and went from them."""

    conversation: int
    key: int
    inbox: int
    terms: set[str]
    added: set[str]
    gone: set[str]


@dataclass(frozen=True, slots=True)
class Ask:
    """Terms in conjunctive form: every group must be met by one of its (term, prefix); none of ``without`` may be there."""

    groups: tuple[tuple[tuple[str, bool], ...], ...]
    without: tuple[tuple[str, bool], ...] = ()


class Store(Protocol):
    def hold(self) -> None: ...
    def create(self, execute: Callable[..., Any]) -> None: ...
    def drop(self, execute: Callable[..., Any]) -> None: ...
    def pages(self, conversations: Iterable[int]) -> dict[int, Page]: ...
    def write(self, leaves: Sequence[Leaf]) -> None: ...
    def count_words(self, changes: dict[tuple[int, str], int]) -> None: ...
    def counts(self, inboxes: Sequence[int], words: Iterable[str]) -> dict[str, int]: ...
    def newest(self, ask: Ask, limit: int, start: int, common: bool) -> list[int]: ...
    def count(self, ask: Ask, limit: int) -> int: ...
    def among(self, ask: Ask, conversations: Sequence[int]) -> list[int]: ...


def store(connection: Any = None) -> Store:
    connection = connection or connections[default_connection.alias]
    return PostgreSQL(connection) if connection.vendor == "postgresql" else SQLite(connection)


class SQLite:
    """Contentless FTS5 without sizes and positions: only who holds which term, compressed.

    A page grows by inserting only its new terms under the same key, and shrinks by deleting only those that left.
    """

    def __init__(self, connection: Any) -> None:
        self.connection = connection

    def hold(self) -> None:
        """SQLite has one writer at a time anyway."""

    def create(self, execute: Callable[..., Any]) -> None:
        execute(
            f"CREATE VIRTUAL TABLE {FOUND} USING fts5(terms, content='', columnsize=0, detail='none', "
            "tokenize=\"unicode61 remove_diacritics 0 tokenchars ':@._-'\")"
        )

    def drop(self, execute: Callable[..., Any]) -> None:
        execute(f"DROP TABLE IF EXISTS {FOUND}")

    def pages(self, conversations: Iterable[int]) -> dict[int, Page]:
        found = {}
        for some in batched(conversations, 500):
            marks = ",".join("?" * len(some))
            for conversation, key, inbox, terms in self._ask(
                f"SELECT conversation_id, key, inbox_id, terms FROM {PAGES} WHERE conversation_id IN ({marks})",
                some,
            ):
                found[conversation] = Page(conversation, key, inbox, set(terms.split()))
        return found

    def write(self, leaves: Sequence[Leaf]) -> None:
        leaves = sorted(leaves, key=lambda leaf: leaf.key)
        self._many(
            f"INSERT INTO {PAGES} (conversation_id, key, inbox_id, terms) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (conversation_id) DO UPDATE SET inbox_id = excluded.inbox_id, terms = excluded.terms",
            [
                (
                    leaf.conversation,
                    leaf.key,
                    leaf.inbox,
                    f" {' '.join(sorted(leaf.terms))} ",
                )
                for leaf in leaves
                if leaf.terms
            ],
        )
        # Every deletion is balanced by an insertion: FTS5 counts rows and refuses to go below none.
        self._many(
            f"INSERT INTO {FOUND} (rowid, terms) VALUES (?, ?)",
            [(leaf.key, _line(leaf.added)) for leaf in leaves if leaf.added or leaf.gone],
        )
        self._many(
            f"INSERT INTO {FOUND} ({FOUND}, rowid, terms) VALUES ('delete', ?, ?)",
            [(leaf.key, _line(leaf.gone)) for leaf in leaves if leaf.gone],
        )
        self._many(
            f"DELETE FROM {PAGES} WHERE conversation_id = ?",
            [(leaf.conversation,) for leaf in leaves if not leaf.terms],
        )

    def count_words(self, changes: dict[tuple[int, str], int]) -> None:
        self._many(
            f"INSERT INTO {WORDS} (inbox_id, word, n) VALUES (?, ?, ?) "
            "ON CONFLICT (inbox_id, word) DO UPDATE SET n = n + excluded.n",
            [(*key, change) for key, change in sorted(changes.items())],
        )

    def counts(self, inboxes: Sequence[int], words: Iterable[str]) -> dict[str, int]:
        words = list(words)
        inside, sought = ",".join("?" * len(inboxes)), ",".join("?" * len(words))
        rows = self._ask(
            f"SELECT word, sum(n) FROM {WORDS} WHERE inbox_id IN ({inside}) AND word IN ({sought}) GROUP BY word",
            (*inboxes, *words),
        )
        return dict(rows)

    def newest(self, ask: Ask, limit: int, start: int, common: bool) -> list[int]:
        sql = f"SELECT rowid FROM {FOUND} WHERE {FOUND} MATCH ? ORDER BY rowid DESC LIMIT ? OFFSET ?"
        return [key for (key,) in self._ask(sql, (_match(ask), limit, start))]

    def count(self, ask: Ask, limit: int) -> int:
        sql = f"SELECT count(*) FROM (SELECT rowid FROM {FOUND} WHERE {FOUND} MATCH ? LIMIT ?)"
        return self._ask(sql, (_match(ask), limit))[0][0]

    def among(self, ask: Ask, conversations: Sequence[int]) -> list[int]:
        keys = []
        for some in batched(conversations, 900):
            marks = ",".join("?" * len(some))
            rows = self._ask(
                f"SELECT key, terms FROM {PAGES} WHERE conversation_id IN ({marks})",
                some,
            )
            keys += [key for key, terms in rows if _holds(ask, terms)]
        return sorted(keys, reverse=True)

    def _ask(self, sql: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
        with self.connection.cursor() as cursor:
            return cursor.execute(sql.replace("?", "%s"), values).fetchall()

    def _many(self, sql: str, rows: list[tuple[Any, ...]]) -> None:
        if rows:
            with self.connection.cursor() as cursor:
                cursor.executemany(sql.replace("?", "%s"), rows)


class PostgreSQL:
    """A ``tsvector`` of our own terms with a GIN index; very common terms are found by walking the newest pages."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection

    def hold(self) -> None:
        """One writer of the search at a time, until its transaction ends.

        A page is read, added to and written; and two writers who count the same words in turns would wait in a ring.
        """
        self._run("SELECT pg_advisory_xact_lock(%s)", (LOCK,))

    def create(self, execute: Callable[..., Any]) -> None:
        # An index is not made while rows of this transaction still wait for the check of what they refer to.
        execute("SET CONSTRAINTS ALL IMMEDIATE")
        execute(f"CREATE INDEX {FOUND} ON {PAGES} USING gin (terms)")
        execute(f"ALTER TABLE {WORDS} SET (fillfactor = 70)")

    def drop(self, execute: Callable[..., Any]) -> None:
        execute("SET CONSTRAINTS ALL IMMEDIATE")
        execute(f"DROP INDEX IF EXISTS {FOUND}")

    def pages(self, conversations: Iterable[int]) -> dict[int, Page]:
        rows = self._ask(
            f"SELECT conversation_id, key, inbox_id, tsvector_to_array(terms) FROM {PAGES} WHERE conversation_id = ANY(%s)",
            (list(conversations),),
        )
        return {conversation: Page(conversation, key, inbox, set(terms)) for conversation, key, inbox, terms in rows}

    def write(self, leaves: Sequence[Leaf]) -> None:
        kept = [leaf for leaf in leaves if leaf.terms]
        if kept:
            self._run(
                f"INSERT INTO {PAGES} (conversation_id, key, inbox_id, terms) "
                "SELECT c, k, i, array_to_tsvector(string_to_array(t, ' ')) "
                "FROM unnest(%s::bigint[], %s::bigint[], %s::int[], %s::text[]) AS leaf(c, k, i, t) "
                "ON CONFLICT (conversation_id) DO UPDATE SET inbox_id = excluded.inbox_id, terms = excluded.terms",
                (
                    [leaf.conversation for leaf in kept], [leaf.key for leaf in kept], [leaf.inbox for leaf in kept],
                    [" ".join(leaf.terms) for leaf in kept],
                ),
            )  # fmt: skip
        if bare := [leaf.conversation for leaf in leaves if not leaf.terms]:
            self._run(f"DELETE FROM {PAGES} WHERE conversation_id = ANY(%s)", (bare,))

    def count_words(self, changes: dict[tuple[int, str], int]) -> None:
        rows = sorted(changes.items())
        self._run(
            f"INSERT INTO {WORDS} AS w (inbox_id, word, n) SELECT * FROM unnest(%s::int[], %s::text[], %s::int[]) "
            "ON CONFLICT (inbox_id, word) DO UPDATE SET n = w.n + excluded.n",
            (
                [inbox for (inbox, _), _ in rows],
                [word for (_, word), _ in rows],
                [n for _, n in rows],
            ),
        )

    def counts(self, inboxes: Sequence[int], words: Iterable[str]) -> dict[str, int]:
        rows = self._ask(
            f"SELECT word, sum(n)::bigint FROM {WORDS} WHERE inbox_id = ANY(%s) AND word = ANY(%s) GROUP BY word",
            (list(inboxes), list(words)),
        )
        return dict(rows)

    def newest(self, ask: Ask, limit: int, start: int, common: bool) -> list[int]:
        # "IS TRUE" hides the condition from the GIN index: the pages are then walked from the newest.
        walk = " IS TRUE" if common else ""
        sql = f"SELECT key FROM {PAGES} WHERE (terms @@ %s::tsquery){walk} ORDER BY key DESC LIMIT %s OFFSET %s"
        if not common:
            sql = (
                f"WITH hit AS MATERIALIZED (SELECT key FROM {PAGES} WHERE terms @@ %s::tsquery) "
                "SELECT key FROM hit ORDER BY key DESC LIMIT %s OFFSET %s"
            )
        return [key for (key,) in self._ask(sql, (_tsquery(ask), limit, start))]

    def count(self, ask: Ask, limit: int) -> int:
        sql = f"SELECT count(*) FROM (SELECT 1 FROM {PAGES} WHERE terms @@ %s::tsquery LIMIT %s) AS hit"
        return self._ask(sql, (_tsquery(ask), limit))[0][0]

    def among(self, ask: Ask, conversations: Sequence[int]) -> list[int]:
        sql = f"SELECT key FROM {PAGES} WHERE conversation_id = ANY(%s) AND (terms @@ %s::tsquery) IS TRUE ORDER BY key DESC"
        return [key for (key,) in self._ask(sql, (list(conversations), _tsquery(ask)))]

    def _ask(self, sql: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
        with self.connection.cursor() as cursor:
            cursor.execute(sql, values)
            return cursor.fetchall()

    def _run(self, sql: str, values: Sequence[Any]) -> None:
        with self.connection.cursor() as cursor:
            cursor.execute(sql, values)


def _line(terms: Iterable[str]) -> str:
    return " ".join(sorted(map(_coded, terms)))


def _coded(term: str) -> str:
    """FTS5 parts words by its own table of letters: what is not plain ASCII is handed to it as digits."""
    return term if PLAIN.issuperset(term) else "zz" + term.encode().hex()


def _match(ask: Ask) -> str:
    text = " AND ".join(f"({' OR '.join(map(_quoted, group))})" for group in ask.groups)
    if ask.without:
        text = f"({text}) NOT ({' OR '.join(map(_quoted, ask.without))})"
    return text


def _quoted(term: tuple[str, bool]) -> str:
    return f'"{_coded(term[0])}"{"*" if term[1] else ""}'


def _tsquery(ask: Ask) -> str:
    parts = [f"({' | '.join(map(_lexeme, group))})" for group in ask.groups]
    parts += [f"!{_lexeme(term)}" for term in ask.without]
    return " & ".join(parts)


def _lexeme(term: tuple[str, bool]) -> str:
    # An empty term is held by no page; PostgreSQL refuses to be asked for it.
    plain = term[0].replace("\\", "\\\\").replace("'", "''") or "(nothing)"
    return f"'{plain}'{':*' if term[1] else ''}"


def _holds(ask: Ask, terms: str) -> bool:
    def has(term: tuple[str, bool]) -> bool:
        return f" {term[0]}{'' if term[1] else ' '}" in terms

    return all(any(map(has, group)) for group in ask.groups) and not any(map(has, ask.without))
