"""Answers a search: the newest conversations first, with a total that is right or says that there are more."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import batched

from django.utils import timezone

from hoia.kit.words import alternatives, holds_phrase
from hoia.people.models import Colleague

from ..models import Attachment, Conversation, ConversationQuerySet, Message
from . import query as asked
from .conditions import condition_of
from .index import counted, number_of, reach_term
from .store import Ask, store

COUNTED = 10_000  # where the total is not at hand, it is counted this far
LOOKED_THROUGH = 2_000  # conversations whose texts are read for an exact phrase
COMMON = 20_000  # conversations; above this the newest are walked rather than all of them gathered
NOTHING = ("", False)


@dataclass(slots=True)
class Found:
    """One page of results: ``numbers`` of conversations, in order. ``total`` is exact unless ``more``: then there are more."""

    numbers: list[int] = field(default_factory=list)
    total: int = 0
    more: bool = False
    took: float = 0.0
    understood: asked.Query = field(default_factory=asked.Query)
    problems: list[str] = field(default_factory=list)
    reach: ConversationQuerySet = field(default_factory=Conversation.objects.none)

    @property
    def rows(self) -> list[Conversation]:
        """The conversations themselves, asked for now."""
        there = self.reach.select_related("customer", "inbox", "assignee", "team").in_bulk(self.numbers)
        return [there[number] for number in self.numbers if number in there]


def find(text: str, colleague: Colleague, *, now: datetime, start: int = 0, size: int = 50) -> Found:
    """Return the conversations within the reach of ``colleague`` that ``text`` asks for, newest first.

    ``took`` is in seconds. Nothing in ``text`` raises: what is not understood is left out and told in ``problems``.
    """
    began = time.perf_counter()
    search = _Search(text.replace("\x00", " "), colleague, now)
    found = search.run(max(0, start), size)
    found.took = time.perf_counter() - began
    return found


class _Search:
    def __init__(self, text: str, colleague: Colleague, now: datetime) -> None:
        self.colleague = colleague
        self.query = asked.parse(text, timezone.localdate(now))
        self.store = store()
        self.found = Found(understood=self.query)
        self.counts: dict[str, int] = {}

    def run(self, start: int, size: int) -> Found:
        self._understand()
        query, found = self.query, self.found
        if self.ask is None:
            if query.filters or query.number is not None:
                self._list(start, size)
        elif query.phrases:
            self._with_phrases(start, size)
        elif self.narrowed is not None:
            self._filtered(start, size)
        else:
            self._plain(start, size)
        return found

    # What is asked

    def _understand(self) -> None:
        from .sentences import sentence

        self.rows = Conversation.objects.within(self.colleague).unmerged()
        self.inboxes = self.colleague.inbox_ids()
        self.narrowed = None
        if self.query.number is not None:
            self.narrowed = self.rows.filter(pk=self.query.number)
        for one in self.query.filters:
            self._narrow(one)
        self.found.reach = self.rows
        self.found.problems = [sentence(problem) for problem in self.query.problems]
        self.ask = self._ask()

    def _narrow(self, one: asked.Filter) -> None:
        condition = condition_of(one, self.colleague)
        if isinstance(condition, asked.Problem):
            self.query.problems.append(condition)  # a name that nobody has is in no conversation
            self.rows, self.narrowed = self.rows.none(), self.rows.none()
        elif isinstance(condition, set):
            self.inboxes = [n for n in self.inboxes if (n in condition) != one.without]
            self.rows = self.rows.filter(inbox__in=self.inboxes)
            if self.narrowed is not None:
                self.narrowed = self.narrowed.filter(inbox__in=self.inboxes)
        else:
            before = self.rows if self.narrowed is None else self.narrowed
            self.narrowed = before.exclude(condition) if one.without else before.filter(condition)

    def _ask(self) -> Ask | None:
        """The words of the question as terms of the index; the reach is one of its conditions."""
        if not self.query.clauses:
            return None
        groups, without = [], []
        for clause in self.query.clauses:
            if clause.without:
                without += [term for one in clause.terms if not one.phrase for term in self._known(one)]
            else:
                groups += self._groups(clause)
        every = (
            self.colleague.is_active
            and self.colleague.is_owner
            and len(self.inboxes) == len(self.colleague.inbox_ids())
        )
        self.every = every
        if not every or not groups:
            groups.append(tuple((reach_term(number), False) for number in self.inboxes) or (NOTHING,))
        return Ask(tuple(groups), tuple(without))

    def _groups(self, clause: asked.Clause) -> list[tuple[tuple[str, bool], ...]]:
        """One group for a word or for several joined by OR; one for each word of a phrase that stands alone."""
        if len(clause.terms) == 1 and clause.terms[0].phrase:
            return [((word, False),) for word in dict.fromkeys(clause.terms[0].words)]
        terms = {term for one in clause.terms for term in self._known(one)}
        return [tuple(sorted(terms)) or (NOTHING,)]

    def _known(self, term: asked.Term) -> list[tuple[str, bool]]:
        """Under which terms a word may be found; those that stand nowhere are left out, so that one counter often suffices."""
        word = term.words[0]
        if term.place:
            return [(f"{term.place[0]}:{word}", term.prefix)]
        if term.prefix or term.phrase or not counted(word):
            return [(one, term.prefix) for one in (term.words if term.phrase else (word,))]
        there = alternatives(word)
        if len(there) == 1:
            return [(word, False)]
        counts = self._counts(there)
        return [(one, False) for one in there if counts.get(one)] or [(word, False)]

    def _counts(self, words: set[str]) -> dict[str, int]:
        """In how many conversations within reach each word stands. Asked once for each word."""
        if unasked := words - self.counts.keys():
            self.counts |= dict.fromkeys(unasked, 0) | self.store.counts(self.inboxes, unasked)
        return self.counts

    # The answers

    def _plain(self, start: int, size: int) -> None:
        """Words alone: the index gives the newest in order; one word has its total in a counter."""
        ask, total = self.ask, self._counted_total()
        common = self._frequent(ask, total)
        keys = self.store.newest(ask, size, start, common)
        if total is None:
            total = start + len(keys) if 0 < len(keys) < size else self.store.count(ask, COUNTED + 1)
        self._answer(keys, total)

    def _counted_total(self) -> int | None:
        groups = self.ask.groups if self.every else self.ask.groups[:-1]
        if self.ask.without or len(groups) != 1 or len(groups[0]) != 1:
            return None
        word, prefix = groups[0][0]
        if prefix or not counted(word):
            return None
        return self._counts({word})[word]

    def _frequent(self, ask: Ask, total: int | None) -> bool:
        if total is not None:
            return total > COMMON
        words = {word for group in ask.groups for word, prefix in group if counted(word)}
        counts = self._counts(words) if words else {}
        rarest = min(
            (sum(counts.get(word, 0) for word, _ in group) for group in ask.groups if counted(group[0][0])),
            default=0,
        )
        return len(ask.groups) <= 1 + (not self.every) and rarest > COMMON

    def _filtered(self, start: int, size: int) -> None:
        """Words and conditions: the smaller side is looked through whole; when both are large, the newest only."""
        chosen = list(self.narrowed.order_by().values_list("pk", flat=True)[: COUNTED + 1])
        if len(chosen) <= COUNTED:
            keys = self.store.among(self.ask, chosen)
            self._answer(keys[start : start + size], len(keys))
            return
        keys = self.store.newest(self.ask, COUNTED + 1, 0, self._frequent(self.ask, self._counted_total()))
        whole = len(keys) <= COUNTED
        inside = self._within(self.narrowed, keys[:COUNTED])
        self._answer(inside[start : start + size], len(inside), more=not whole)

    def _with_phrases(self, start: int, size: int) -> None:
        """The index finds who has all the words; whether they stand together is read in the texts."""
        keys = self.store.newest(self.ask, LOOKED_THROUGH + 1, 0, self._frequent(self.ask, None))
        whole = len(keys) <= LOOKED_THROUGH
        inside = self._within(
            self.narrowed if self.narrowed is not None else self.rows,
            keys[:LOOKED_THROUGH],
        )
        texts = _texts([number_of(key) for key in inside])
        kept = [key for key in inside if self._phrases_hold(texts.get(number_of(key), []))]
        self._answer(kept[start : start + size], len(kept), more=not whole)

    def _phrases_hold(self, texts: list[str]) -> bool:
        for clause in self.query.clauses:
            phrases = [list(term.words) for term in clause.terms if term.phrase]
            if not phrases or (len(clause.terms) > len(phrases) and not clause.without):
                continue
            if any(holds_phrase(text, phrase) for phrase in phrases for text in texts) == clause.without:
                return False
        return True

    def _list(self, start: int, size: int) -> None:
        """Conditions alone: a list like any other, newest word first."""
        rows = self.rows if self.narrowed is None else self.narrowed
        self.found.numbers = list(rows.newest_first().values_list("pk", flat=True)[start : start + size])
        total = rows.order_by().values("pk")[: COUNTED + 1].count()
        self.found.total, self.found.more = min(total, COUNTED), total > COUNTED

    def _within(self, rows, keys: Sequence[int]) -> list[int]:
        there: set[int] = set()
        for some in batched(keys, 900):
            there.update(rows.filter(pk__in=[number_of(key) for key in some]).values_list("pk", flat=True))
        return [key for key in keys if number_of(key) in there]

    def _answer(self, keys: Sequence[int], total: int, more: bool = False) -> None:
        self.found.numbers = [number_of(key) for key in keys]
        self.found.total, self.found.more = total, more
        if total > COUNTED and self._counted_total() is None:
            self.found.total, self.found.more = COUNTED, True


def _texts(numbers: list[int]) -> dict[int, list[str]]:
    texts: dict[int, list[str]] = {}
    for some in batched(numbers, 500):
        for number, subject in Conversation.objects.filter(pk__in=some).values_list("pk", "subject"):
            texts.setdefault(number, []).append(subject)
        for number, subject, text in Message.objects.filter(conversation__in=some).values_list(
            "conversation", "subject", "text"
        ):
            texts.setdefault(number, []).extend((subject, text))
        for number, name in Attachment.objects.filter(message__conversation__in=some).values_list(
            "message__conversation", "name"
        ):
            texts.setdefault(number, []).append(name)
    return texts
