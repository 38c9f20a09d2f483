"""Who commits to what in a sentence: the frames of the language, the verbs joined to them, and what takes them back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from .grammar import Part
from .kinds import BY_CUSTOMER, INNER, NOUNS, SAME, WIDELY
from .language import Filter, Frame
from .message import Side
from .sentences import STOPS, Under, clauses_under
from .tokens import NAME, TIME, Token
from .tongue import Met, Tongue

PRONOUN = 4  # tokens, but times, before a verb whose subject is "which" or "it", or none
WORDS_AHEAD = 8  # of a verb, among which a phrase with it begins
LOOK_BACK = 12  # tokens in which the subject of a clause without one of its own stands


@dataclass(slots=True)
class Head:
    """One commitment: tokens ``start`` to ``end`` of its frame, its verb, and the region that its words fill."""

    start: int
    end: int
    verb: int
    frame: Frame
    group: str = ""
    kind: str = ""
    thing: str = ""  # what it is done to, where the language knows that word
    joins: int = -1  # the number of the head to which this verb is joined
    left: int = 0
    right: int = 0
    after_and: bool = False
    borrowed: bool = False  # its time stands with another
    conditional: bool = False
    vague: bool = False
    serves: bool = False
    parts: list[Part] = field(default_factory=list)
    day: dict[str, Any] = field(default_factory=dict)
    reasons: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Sentence:
    """A sentence while it is read. ``codes`` are those of the whole text, with what speaks of time masked."""

    tongue: Tongue
    tokens: Sequence[Token]
    codes: str
    start: int
    end: int
    parts: list[Part]
    side: Side
    sifted: int = -1
    heads: list[Head] = field(default_factory=list)
    framed: list[Head] = field(default_factory=list)
    filtered: list[tuple[Met, Filter]] = field(default_factory=list)
    unders: list[Under] = field(default_factory=list)

    def read(self) -> list[Head]:
        """Return the commitments that stand, in order."""
        self.heads = sorted(self._framed(), key=lambda head: head.verb)
        if not self.heads:
            return []
        self._join()
        starts = {head.start: head.joins >= 0 for head in self.heads}
        self.unders = clauses_under(self.tongue, self.codes, self.start, self.end, starts, self.sifted)
        self._bound()
        self.framed, self.filtered = (
            self.heads,
            list(self.tongue.filters.within(self.codes, self.start, self.end, self.sifted)),
        )
        for head in self.heads:
            head.group, head.kind = self._meaning(head)
            head.thing = self._thing(head)
        self.heads = [head for head in self.heads if head.kind and not self._taken_back(head)]
        return self.heads

    # Frames

    def _framed(self) -> Iterator[Head]:
        """What the frames find. Of two that lie over each other the one that the language names first stands."""
        found = [
            (rank, Head(met.start, met.end, met.slot, frame))
            for met, (rank, frame) in self.tongue.frames.within(self.codes, self.start, self.end, self.sifted)
            if frame.side in ("", self.side)
        ]
        kept: list[Head] = []
        for _, head in sorted(found, key=itemgetter(0)):
            if not any(other.start <= head.verb and head.start <= other.verb for other in kept):
                kept.append(head)
        return iter(kept)

    def _join(self) -> None:
        """Verbs after "and" share the subject of the verb before: "I'll check and let you know"."""
        every: list[Head] = []
        for number, head in enumerate(self.heads):
            every.append(head)
            patterns = self.tongue.joined.get(head.frame.joins)
            limit = self.heads[number + 1].start if number + 1 < len(self.heads) else self.end
            if patterns is None:
                continue
            last = head
            for met, _ in patterns.within(self.codes, head.end, limit):
                if met.slot > last.verb and not self._purpose(last.end, met.start):
                    last = Head(met.start, met.end, met.slot, head.frame, joins=every.index(last))
                    every.append(last)
        self.heads = every

    def _purpose(self, start: int, end: int) -> bool:
        """A verb that names what for: the next one is joined to that, not to the promise: "to agree and confirm a date"."""
        if self.tongue.purpose is None:
            return False
        return any(
            all(self.codes[at] not in STOPS and self.codes[at] != TIME for at in range(met.start, end))
            for met, _ in self.tongue.purpose.within(self.codes, start, end)
        )

    # Regions

    def _bound(self) -> None:
        """Give each head its words: from the break before its frame to the next head, clause or break."""
        for number, head in enumerate(self.heads):
            before = self.heads[number - 1].verb + 1 if number else self.start
            head.left = self._left(self._after_marks(head), before) if head.joins < 0 else head.start
            head.right = self.heads[number + 1].start if number + 1 < len(self.heads) else self.end
            for under in self.unders:
                if head.verb < under.start < head.right and not self._goes_on(under, head.right):
                    head.right = under.start
                if under.start <= head.start:
                    head.left = self._after_under(under, head, before)
            head.after_and = self._after_break(head.left, self.start) or self._in_list(head.left, self.start)
            for at in range(head.verb + 1, head.right):
                if self.codes[at] in ";\n" or (
                    self.codes[at] in ":(" and at > head.end and self.codes[at + 1 : at + 2] != TIME
                ):
                    head.right = at
                    break
        for head, following in zip(self.heads, self.heads[1:], strict=False):
            head.right = min(head.right, max(following.left, head.verb + 1))

    def _goes_on(self, under: Under, right: int) -> bool:
        """Does the main clause go on behind a clause between commas: "you'll get it, as agreed, by noon"?"""
        if under.role == "event" and self.codes[under.end : under.end + 2] == "," + TIME:
            return self._ends_with_time(under.end + 1)  # "I'll ring once it is done, around three."
        if not under.closed and under.role != "side":
            return False
        at = under.end + (self.codes[under.end : under.end + 1] == ",")
        return at < right and self.codes[at : at + 1] == TIME and (at > under.end or under.closed)

    def _ends_with_time(self, at: int) -> bool:
        """Is there nothing but a time from here to the end of the clause?"""
        while self.codes[at : at + 1] == TIME:
            at += 1
        return at >= self.end or self.codes[at] in STOPS

    def _after_under(self, under: Under, head: Head, before: int) -> int:
        """Where the words of a head begin that stands behind a clause under it; a time may lead: "Tomorrow, when …, I'll …"."""
        if under.end > head.start:
            return max(head.left, under.start)
        comma = under.start - 1
        if (
            self.tongue.language.commas
            and comma > before
            and self.codes[comma] == ","
            and self._leading_time(comma, before)
        ):
            return self._left(comma, before)
        return max(head.left, under.end)

    def _after_marks(self, head: Head) -> int:
        """A frame that itself begins with a mark or "and" begins a clause after it."""
        if self.codes[head.start] in STOPS:
            return head.start + 1
        joints = (self.tongue.breaks, self.tongue.lists) if self.tongue.lists else (self.tongue.breaks,)
        return next((met.end for one in joints for met, _ in one.at(self.codes, head.start, head.verb)), head.start)

    def _left(self, at: int, before: int) -> int:
        """The start of the clause: after a mark, "and", or the head before. A comma after a time that leads is no break."""
        while at > before:
            char = self.codes[at - 1]
            if char == ")" and (opened := self.codes.rfind("(", before, at)) > before:
                at = opened
                continue
            if char in STOPS and not (char in ",-" and self._leading_time(at - 1, before)):
                break
            if self._after_break(at, before) or (before > self.start and self._in_list(at, before)):
                break
            at -= 1
        return at

    def _in_list(self, at: int, before: int) -> bool:
        """Words that join things as well as clauses: they begin a clause only behind a verb."""
        lists = self.tongue.lists
        return lists is not None and at > before and any(met.end == at for met, _ in lists.at(self.codes, at - 1, at))

    def _after_break(self, at: int, before: int) -> bool:
        """Does "and", "but" or the like stand right before?"""
        return at > before and any(met.end == at for met, _ in self.tongue.breaks.at(self.codes, at - 1, at))

    def _leading_time(self, at: int, before: int) -> bool:
        """Is what stands before this comma only a time? "On Monday, we'll …"."""
        back = at
        while back > before and self.codes[back - 1] == TIME:
            back -= 1
        if back == at:
            return False
        return back == self.start or self.codes[back - 1] in STOPS or self._after_break(back, before)

    # What takes a promise back

    def _taken_back(self, head: Head) -> bool:
        if any(under.start <= head.start < under.end and under.role not in ("side",) for under in self.unders):
            return True
        left = head.left
        number = head.joins
        while number >= 0:
            left, number = self.framed[number].left, self.framed[number].joins
        for met, one in self.filtered:
            if one.only and head.frame.name not in one.only:
                continue
            if one.scope == "sentence" and any(
                head.verb < under.start < met.start for under in self.unders if under.role == "ask"
            ):
                continue
            right = {"sentence": self.end, "before": head.verb, "ahead": head.verb}.get(one.scope, head.right)
            if (self.start if one.scope in ("sentence", "ahead") else left) <= met.start < right:
                return True
        return False

    # Kinds

    def _meaning(self, head: Head) -> tuple[str, str]:
        """Return the group of the verb and the kind of promise that it makes with its object; no kind for no promise."""
        if head.frame.kind == SAME:
            return self._like_before(head)
        if head.frame.kind:
            return head.frame.kind, head.frame.kind
        group = self._group(head)
        if group in ("", "named"):
            noun = self._noun(head.verb)
            return ("noun", NOUNS[noun]) if noun else ("", "")
        return group, self._kind(head, group, head.verb)

    def _like_before(self, head: Head) -> tuple[str, str]:
        """What is left to be done of what the verb before does: "we pay half on Monday, the rest on Friday"."""
        before = [other for other in self.heads if other.verb < head.verb and other.frame.by == head.frame.by]
        return (before[-1].group, before[-1].kind) if before else ("", "")

    def _group(self, head: Head) -> str:
        if head.frame.group == "none":
            return "none"  # whatever phrase it is in, it is not ours
        for met, group in self._phrases(head):
            if met.slot == head.verb:
                head.end = max(head.end, met.end)
                return group
        joined = self._verb(head.verb) if head.joins >= 0 else ""
        return joined or head.frame.group or self._verb(head.verb)

    def _phrases(self, head: Head) -> Iterator[tuple[Met, str]]:
        led, phrases = self.tongue.led, self.tongue.phrases
        if led.may_meet(self.sifted):
            among = led.index.among(self.sifted)
            for at in range(self._reach(head), head.verb):
                if self.codes[at] in led.first:
                    yield from led.at(self.codes, at, self.end, among)
        yield from phrases.at(self.codes, head.verb, self.end, phrases.index.among(self.sifted))

    def _reach(self, head: Head) -> int:
        """Where the words begin that may make a phrase with the verb: a time between counts as nothing."""
        at, words = head.verb, 0
        while at > head.left and words < WORDS_AHEAD:
            at -= 1
            words += self.codes[at] != TIME
        return at

    def _verb(self, at: int) -> str:
        low = self.tokens[at].low
        entry = self.tongue.vocabulary.entry((self._prefix(at) + low) if self.tongue.prefixes else low)
        return next((name for name in entry.classes if name in self.tongue.kinds), "") if entry else ""

    def _prefix(self, at: int) -> str:
        """The prefix of a verb that stands apart from it: behind it, or before it and a word that helps it."""
        for places in (range(at + 1, min(at + 4, self.end)), range(at - 1, max(at - 6, self.start - 1), -1)):
            for near in places:
                if self.codes[near] in STOPS:
                    break
                low = self.tokens[near].low
                if low in self.tongue.prefixes:
                    return low if self.tongue.vocabulary.entry(low + self.tokens[at].low) else ""
        return ""

    def _noun(self, at: int) -> str:
        entry = self.tongue.vocabulary.entry(self.tokens[at].low)
        return next((name for name in entry.classes if name in NOUNS), "") if entry else ""

    def _kind(self, head: Head, group: str, verb: int, depth: int = 0) -> str:
        if group == "arrive" and head.frame.passive:
            group = "reach"
        row = self.tongue.kinds[group]
        by_customer = (head.frame.by == "writer") == (self.side == "customer")
        if by_customer and group in BY_CUSTOMER:
            return BY_CUSTOMER[group]
        kind = row.get(self._object(head, verb, group, row), row.get("", "other"))
        if group in WIDELY and kind == row.get("") and (found := self._widely(row)):
            kind = row[found]
        if kind == INNER:
            kind = "fix"
            inner = [at for at in range(verb + 1, head.right) if (found := self._verb(at)) and found != group]
            if inner and depth < 3:  # "get that invoice paid" is to pay, though one may also invoice
                at = next((at for at in inner if not self._noun(at)), inner[0])
                return self._kind(head, self._verb(at), at, depth + 1)
        return "other" if kind == "refund" and by_customer else kind

    def _object(self, head: Head, verb: int, group: str, row: object) -> str:
        """The first noun of the verb's clause that matters to it; of nouns side by side the last."""
        free = self.tongue.language.object_before
        reaching = head.frame.passive and group == "reach"  # what comes to the reader mostly stands before the verb
        start = head.left if free or head.frame.passive else verb + 1
        found = self._noun_among(start, verb if reaching else head.right, verb, row)
        if not found and reaching and free:
            found = self._noun_among(verb + 1, head.right, verb, row)
        if not found and reaching and not free and head.start and self.codes[head.start - 1] == NAME:
            return "person"
        return found or (self._subject(head, verb, row) if head.frame.passive else "")

    def _noun_among(self, at: int, right: int, verb: int, row: object) -> str:
        aside = at > verb or self.tongue.language.oblique
        while at < right:
            if at != verb and (found := self._noun_in(at, row)):
                while aside and at + 1 < right and (further := self._noun_in(at + 1, row)):
                    found, at = further, at + 1
                return found
            if at > verb and self.codes[at] == "," and self.codes[at - 1] == TIME:
                break  # "on Friday, the driver is called Pat"
            at += 1
        return ""

    def _subject(self, head: Head, verb: int, row: object) -> str:
        """What a clause without a subject that tells speaks of: "your deposit is safe and will be returned"."""
        if len(self.codes[head.left : verb].replace(TIME, "")) > PRONOUN or any(
            self._noun(at) for at in range(head.left, verb) if self.codes[at] != TIME
        ):
            return ""
        for at in range(head.left - 1, max(self.start, head.left - LOOK_BACK) - 1, -1):
            if found := self._noun_in(at, row):
                return found
        return ""

    def _thing(self, head: Head) -> str:
        nouns = (self.tokens[at].low for at in range(head.verb + 1, head.right) if self._noun(at))
        return next(nouns, "")

    def _widely(self, row: object) -> str:
        """The first noun of the sentence that matters: "we can match the price and will hold it for you"."""
        return next((found for at in range(self.start, self.end) if (found := self._noun_in(at, row))), "")

    def _noun_in(self, at: int, row: object) -> str:
        if self.codes[at] == TIME and not any(
            one.start <= at < one.end and one.fields.get("skip") for one in self.parts
        ):
            return ""  # "412 forint" is no time, though a figure
        if at and self.codes[at - 1] in self.tongue.channels:
            return ""  # "by email" is how, not what
        genitive = at + 1 < self.end and self.tokens[at + 1].low == self.tongue.language.genitive
        if genitive and all(not 0 < head.verb - at < 3 for head in self.heads):  # but "the doctor's coming at noon"
            return ""  # "the doctor's note" is about the note
        entry = self.tongue.vocabulary.entry(self.tokens[at].low)
        if not entry or not entry.classes.keys().isdisjoint(self.tongue.language.oblique):
            return ""
        return next((name for name in entry.classes if name in row), "")  # type: ignore[operator]
