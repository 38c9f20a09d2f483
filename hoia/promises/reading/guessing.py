"""What the models say beside the rules: a promise in words for which no rule was written, a find that is none, a better kind."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from .commitments import Head, Sentence
from .grammar import Part, coming
from .language import Frame
from .likely import Likely, Words, of_clause, of_sentence, words_of
from .sentences import STOPS, clauses_under
from .tokens import TIME

ENOUGH = 0.8  # chance above which a sentence promises though the rules find nothing
LITTLE = 0.3  # chance of a clause below which what the rules find in it is none, if its sentence hardly promises either
DOUBTFUL = 0.3  # chance of such a sentence
LEAST = 0.1  # chance of a clause below which what the rules find in it is none beside something likelier
SURER = 0.6  # by how much another kind must be likelier than that of the rules

OURS = ("refund", "visit")  # kinds of promise that no customer makes: they pay, and come to us
BELIEVED = 0.9  # how far the chance of a sentence is believed

LIKELY = Frame("", "likely", needs="time")


class Second:
    """A second look at one sentence."""

    def __init__(self, sentence: Sentence, models: Likely) -> None:
        self.sentence, self.models = sentence, models

    @cached_property
    def seen(self) -> Words:
        return words_of(self.sentence)

    @cached_property
    def whole(self) -> float:
        """How likely the sentence promises something."""
        return self.models.sentence.chance(of_sentence(self.sentence, self.seen))

    def guess(self) -> bool:
        """Give a sentence without finds one where its words promise something. Returns whether it got one."""
        sentence = self.sentence
        if not self._says_more_than_when() or not any(coming(part.fields) for part in sentence.parts):
            return False
        chance = self.whole
        if chance < ENOUGH:
            return False
        head = self._likeliest() or self._of_time()
        head.frame = replace(LIKELY, sure=round(BELIEVED * chance, 2))
        head.reasons += [f"likely:{chance:.2f}", *self.models.sentence.spoke(of_sentence(sentence, self.seen))]
        sentence.heads = [head]
        return True

    def _says_more_than_when(self) -> bool:
        tokens = zip(self.sentence.tokens, self.sentence.codes, strict=True)
        return any(code != TIME and not token.sign for token, code in tokens)

    def _likeliest(self) -> Head | None:
        """The verb with a time that the rules knew and took back, of several the one that most likely promises."""
        timed = [head for head in self.sentence.framed if head.kind and head.frame.by == "writer" and self._timed(head)]
        return max(timed, key=self.chance, default=None)

    def _timed(self, head: Head) -> bool:
        return any(head.left <= part.start < head.right and coming(part.fields) for part in self.sentence.parts)

    def _of_time(self) -> Head:
        """The clause of the first time to come."""
        sentence = self.sentence
        if not sentence.framed:
            sentence.unders = clauses_under(
                sentence.tongue, sentence.codes, sentence.start, sentence.end, {}, sentence.sifted
            )
        return clause_of(sentence, next(part for part in sentence.parts if coming(part.fields)))

    def standing(self, heads: Sequence[Head]) -> list[Head]:
        """Leave out what the rules found and is no promise; the kind of what stands is mended where another is much likelier."""
        judged = [(head, self.models.clause.judge(of_clause(self.sentence, head, self.seen))) for head in heads]
        best = max((one.chance for _, one in judged), default=0.0)
        standing: list[Head] = []
        for head, one in judged:
            if head.frame.name != LIKELY.name and self._is_none(one.chance, best):
                continue
            head.kind = self._kind(head, one.kinds)
            standing.append(head)
        return standing

    def _kind(self, head: Head, chances: Mapping[str, float]) -> str:
        if head.kind and head.kind not in chances:
            return head.kind  # of a kind added since, of which nothing was learnt
        if (head.frame.by == "writer") == (self.sentence.side == "customer"):
            chances = {kind: chance for kind, chance in chances.items() if kind not in OURS}
        best = max(chances, key=lambda kind: chances[kind])
        surer = chances[best] - chances.get(head.kind, 0.0) > SURER
        return best if surer or not head.kind else head.kind

    def _is_none(self, chance: float, best: float) -> bool:
        if chance < LEAST < best:
            return True  # beside a promise: a step on the way to it, or a reason for it
        return chance < LITTLE and self.whole < DOUBTFUL

    def chance(self, head: Head) -> float:
        """How likely the clause of a head promises something."""
        return self.models.clause.judge(of_clause(self.sentence, head, self.seen)).chance


def clause_of(sentence: Sentence, part: Part) -> Head:
    """Return the clause in which a time stands, between marks, as if it promised something."""
    left, right = part.start, part.end
    while left > sentence.start and sentence.codes[left - 1] not in STOPS:
        left -= 1
    while right < sentence.end and sentence.codes[right] not in STOPS:
        right += 1
    return Head(left, right, _verb(sentence, left, right, part.start), LIKELY, group="likely", left=left, right=right)


def _verb(sentence: Sentence, left: int, right: int, otherwise: int) -> int:
    """The first verb that the language knows in a clause."""
    kinds, entry = sentence.tongue.kinds, sentence.tongue.vocabulary.entry
    for at in range(left, right):
        known = entry(sentence.tokens[at].low)
        if known and not known.classes.keys().isdisjoint(kinds):
            return at
    return otherwise
