"""The draft check: what an author may want to look at before sending. Pure; nothing of it is kept about anybody.

Only what a hint would call missed, with good confidence, and only in the words of the draft itself: a wrong remark costs trust.
"""

from dataclasses import dataclass, replace

from .hints.conversation import Conversation, Hint, Side, Turn, Value
from .hints.read import hints

MOST, SURE = 3, 0.6
FEWEST = 4  # words of a draft that say anything
# What matters most comes first.
ORDER = ("listens", "courteous", "discreet", "no_pressure", "by_name", "rapport", "benefits")


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to look at: ``kind`` names what, ``quote`` stands at ``start`` of the draft, or is the customer's question."""

    kind: str
    quote: str = ""
    start: int = -1
    name: str = ""

    @property
    def end(self) -> int:
        return self.start + len(self.quote)


def remarks(conversation: Conversation, draft: str) -> list[Remark]:
    """Return at most MOST remarks on a reply that is being written. ``conversation`` is what was said before it, from the oldest.

    A name is asked for in the first reply alone; a question of the customer counts once a sentence of the draft has ended.
    """
    if len(draft.split()) < FEWEST:
        return []
    answered = max((at for at, turn in enumerate(conversation.turns) if turn.by is Side.AGENT), default=-1)
    turns = (*conversation.turns[answered + 1 :], Turn(Side.AGENT, draft))
    found = hints(replace(conversation, turns=turns))
    made = [_remark(criterion, found[criterion], len(turns) - 1, draft) for criterion in ORDER]
    first = answered < 0
    return [one for one in made if one and (first or not one.kind.startswith("by_name"))][:MOST]


def _remark(criterion: str, hint: Hint, last: int, draft: str) -> Remark | None:
    if hint.value is not Value.MISSED or hint.confidence < SURE:
        return None
    if criterion == "listens":
        return _passed_over(hint, last, draft)
    if criterion == "by_name":
        absent = hint.reason in ("by_name.absent", "by_name.placeholder")
        return Remark(
            "by_name.absent" if absent else "by_name.wrong", hint.quote, hint.start, hint.about.get("name", "")
        )
    return Remark(criterion, hint.quote, hint.start) if hint.turn == last and hint.quote else None


def _passed_over(hint: Hint, last: int, draft: str) -> Remark | None:
    if question := hint.about.get("question"):
        return Remark("listens.question", question) if draft.rstrip().endswith((".", "!", "?", "…", ":", ")")) else None
    asks = hint.about.get("sign") == "asks what was given"
    return Remark("listens.asked", hint.quote, hint.start) if asks and hint.turn == last else None
