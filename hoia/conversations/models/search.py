"""What search keeps beside conversations. Only hoia.conversations.search writes here; `hoia search rebuild` makes it anew."""

from typing import Any

from django.db import models

from .conversation import Conversation


class TermsField(models.Field):
    """All terms of a conversation: a ``tsvector`` on PostgreSQL, words between spaces elsewhere."""

    def db_type(self, connection: Any) -> str:
        return "tsvector" if connection.vendor == "postgresql" else "text"


class Page(models.Model):
    """One conversation as search sees it.

    ``key`` is when it was opened (seconds since 1970) shifted left by 30 bits, plus its number: the order of the keys
    is the order of the results, and no other table is asked for it.
    """

    conversation = models.OneToOneField(Conversation, on_delete=models.CASCADE, primary_key=True, related_name="page")
    key = models.BigIntegerField(unique=True)
    inbox_id = models.IntegerField()
    terms = TermsField()

    def __str__(self) -> str:
        return f"page of {self.conversation_id}"


class Word(models.Model):
    """In how many conversations of an inbox a term stands. Exact: kept in the transaction that changes them."""

    pk = models.CompositePrimaryKey("inbox_id", "word")
    inbox_id = models.IntegerField()
    word = models.CharField(max_length=100)
    n = models.IntegerField()

    def __str__(self) -> str:
        return f"{self.word}: {self.n}"
