"""Copies rows inside the database: one statement a table for each handful of copies."""

from typing import Any

from django.db import connection, models, transaction

from hoia.channels.models import Arrival
from hoia.conversations.models import Conversation, Message, Page, Tagging, ThreadKey, Word
from hoia.conversations.search.store import FOUND, _coded
from hoia.ledger.models import Event
from hoia.people.models import Customer, Handle

from .letters import STEP, own_word

AT_ONCE = 10  # copies in one transaction
COPIED: tuple[type[models.Model], ...] = (Customer, Handle, Conversation, Message, Tagging, Arrival, Event)
NOT_SHIFTED = {"created_at", "updated_at", "joined_at"}  # when the row was written, not when something happened


class Copier:
    def __init__(self, pattern: int, copies: int) -> None:
        self.copies = copies
        self.shift = int(STEP.total_seconds()) * pattern
        self.spans = {model: _highest(model) for model in COPIED}
        self.lite = connection.vendor == "sqlite"

    def run(self) -> None:
        self._prepare()
        keys, pages = self._thread_keys(), self._pages()
        # The oldest first: then their search keys come in rising order.
        for last in range(self.copies - 1, 0, -AT_ONCE):
            some = range(last, max(0, last - AT_ONCE), -1)
            with transaction.atomic():
                self._announce(some)
                for model in COPIED:
                    self._copy(model)
                self._copy_pages()
                self._add_thread_keys(keys, some)
                self._add_to_index(pages, some)
        with transaction.atomic():
            self._count_words()
        self._finish()

    # Rows

    def _copy(self, model: type[models.Model]) -> None:
        fields = model._meta.concrete_fields
        columns = ", ".join(f'"{field.column}"' for field in fields)
        values = ", ".join(self._value(model, field) for field in fields)
        table = model._meta.db_table
        self._run(
            f"INSERT INTO {table} ({columns}) SELECT {values} FROM {table} CROSS JOIN bench_copies AS c "
            f"WHERE {table}.id <= {self.spans[model]} ORDER BY c.k DESC, {table}.id"
        )

    def _value(self, model: type[models.Model], field: models.Field) -> str:
        column = f'{model._meta.db_table}."{field.column}"'
        target = self._target(model, field)
        if target is not None:
            return f"{column} + c.k * {self.spans[target]}"
        if model is Event and field.column in ("subject_id", "actor_id"):
            return self._of_event(field.column)
        if model is Arrival and field.column == "digest":
            return f"substr(c.mark || {column}, 1, 64)"
        if isinstance(field, models.DateTimeField) and field.name not in NOT_SHIFTED:
            return self._earlier(column)
        if isinstance(field, models.JSONField):
            text = f"replace({column}{'' if self.lite else '::text'}, '{own_word(0)}', c.mark)"
            return text if self.lite else f"{text}::jsonb"
        if isinstance(field, models.TextField) or (
            isinstance(field, models.CharField) and (field.max_length or 0) > 64
        ):
            return f"replace({column}, '{own_word(0)}', c.mark)"
        return column

    def _target(self, model: type[models.Model], field: models.Field) -> type[models.Model] | None:
        """The copied table that a number of this column points into."""
        if field.primary_key:
            return model
        if field.is_relation:
            return field.related_model if field.related_model in COPIED else None
        by_name = {"conversation_id": Conversation, "customer_id": Customer, "last_message_id": Message}
        return by_name.get(field.column)

    def _of_event(self, column: str) -> str:
        kind = "subject_kind" if column == "subject_id" else "actor_kind"
        names = {model._meta.model_name: model for model in COPIED}
        cases = " ".join(f"WHEN '{name}' THEN {self.spans[model]}" for name, model in names.items())
        table = Event._meta.db_table
        return f"{table}.{column} + c.k * CASE {table}.{kind} {cases} ELSE 0 END"

    def _earlier(self, column: str) -> str:
        if self.lite:
            return f"datetime({column}, '-' || (c.k * {self.shift}) || ' seconds')"
        return f"{column} - c.k * interval '{self.shift} seconds'"

    # What search holds

    def _copy_pages(self) -> None:
        number = f"conversation_id + c.k * {self.spans[Conversation]}"
        terms = f"replace(terms, '{own_word(0)}', c.mark)"
        if not self.lite:
            terms = f"replace(terms::text, '{own_word(0)}', c.mark)::tsvector"
        table = Page._meta.db_table
        self._run(
            f"INSERT INTO {table} (conversation_id, key, inbox_id, terms) "
            f"SELECT {number}, ((((key >> 30) - c.k * {self.shift}) << 30) | ({number})), inbox_id, {terms} "
            f"FROM {table} CROSS JOIN bench_copies AS c WHERE conversation_id <= {self.spans[Conversation]} "
            "ORDER BY c.k DESC, conversation_id DESC"
        )

    def _pages(self) -> list[tuple[int, int, str]]:
        if not self.lite:
            return []
        with connection.cursor() as cursor:
            rows = cursor.execute(
                f"SELECT conversation_id, key, terms FROM {Page._meta.db_table} ORDER BY key"
            ).fetchall()
        return [(number, key, " ".join(map(_coded, terms.split()))) for number, key, terms in rows]

    def _add_to_index(self, pages: list[tuple[int, int, str]], some: range) -> None:
        if not self.lite:
            return
        span, mark = self.spans[Conversation], own_word(0)
        with connection.cursor() as cursor:
            cursor.executemany(
                f"INSERT INTO {FOUND} (rowid, terms) VALUES (%s, %s)",
                (
                    (((key >> 30) - k * self.shift) << 30 | number + k * span, terms.replace(mark, own_word(k)))
                    for k in some
                    for number, key, terms in pages
                ),
            )

    def _count_words(self) -> None:
        rows = list(Word.objects.filter(word=own_word(0)))
        table = Word._meta.db_table
        self._run(f"UPDATE {table} SET n = n * {self.copies} WHERE word <> '{own_word(0)}'")
        Word.objects.bulk_create(
            [Word(inbox_id=row.inbox_id, word=own_word(k), n=row.n) for k in range(1, self.copies) for row in rows],
            batch_size=5000,
        )

    # Where Message-IDs lead

    def _thread_keys(self) -> list[tuple[int, str, int, int]]:
        rows = ThreadKey.objects.exclude(message=None)
        return list(rows.values_list("message__conversation__inbox", "message__message_id", "conversation", "message"))

    def _add_thread_keys(self, keys: list[tuple[int, str, int, int]], some: range) -> None:
        homes, messages, mark = self.spans[Conversation], self.spans[Message], own_word(0)
        new = sorted(
            (ThreadKey.of(inbox, name.replace(mark, own_word(k))), home + k * homes, message + k * messages)
            for k in some
            for inbox, name, home, message in keys
        )
        table = ThreadKey._meta.db_table
        with connection.cursor() as cursor:
            if self.lite:
                cursor.executemany(f"INSERT INTO {table} (key, conversation_id, message_id) VALUES (%s, %s, %s)", new)
            else:
                with cursor.copy(f"COPY {table} (key, conversation_id, message_id) FROM STDIN") as copy:
                    for row in new:
                        copy.write_row(row)

    # Around

    def _prepare(self) -> None:
        if self.lite and not connection.in_atomic_block:
            for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -400000"):
                self._run(f"PRAGMA {pragma}")
        if not self.lite:
            self._run("SET CONSTRAINTS ALL IMMEDIATE")
            self._run(f"DROP INDEX {FOUND}")
        self._run("CREATE TEMPORARY TABLE bench_copies (k integer, mark text)")

    def _announce(self, some: range) -> None:
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM bench_copies")
            cursor.executemany("INSERT INTO bench_copies VALUES (%s, %s)", [(k, own_word(k)) for k in some])

    def _finish(self) -> None:
        self._run("DROP TABLE bench_copies")
        if self.lite:
            if not connection.in_atomic_block:
                self._run("PRAGMA journal_mode = WAL")
                connection.close()
            return
        self._run("SET CONSTRAINTS ALL IMMEDIATE")
        self._run("SET maintenance_work_mem = '1GB'")
        self._run(f"CREATE INDEX {FOUND} ON {Page._meta.db_table} USING gin (terms)")
        for model in COPIED:
            table = model._meta.db_table
            self._run(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))")
        if not connection.in_atomic_block:
            self._run("VACUUM ANALYZE")

    def _run(self, sql: str) -> None:
        with connection.cursor() as cursor:
            cursor.execute(sql)


def _highest(model: type[models.Model]) -> int:
    highest: Any = model._base_manager.aggregate(n=models.Max("pk"))["n"]
    return highest or 0
