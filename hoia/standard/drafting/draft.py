"""What is looked at before a reply is sent, and what may be said about it. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import blake2b

from ..hints.conversation import Turn


class Kind(StrEnum):
    """What a customer may miss in a reply, the most weighty first."""

    QUESTION = "question"  # one of theirs is left unanswered
    NAME = "name"  # missing or wrong in the opening
    AGAIN = "again"  # asked for what they told already
    BLAME = "blame"
    PRESSURE = "pressure"
    OTHERS = "others"  # colleagues or other customers are judged or told of
    FEATURES = "features"  # and no effect, where they asked for advice
    REFUSAL = "refusal"  # a bare no


@dataclass(frozen=True, slots=True)
class Draft:
    """``before`` are the messages before it, from the oldest; ``known_name`` is how the customer is called in the records.

    ``called`` is what they like to be called, ``addressed`` what to write after a greeting. ``first``: nobody answered them
    before. ``others`` are folded words of names that may stand in the opening as well.
    """

    text: str
    before: tuple[Turn, ...] = ()
    lang: str = ""
    channel: str = "email"
    known_name: str = ""
    called: str = ""
    addressed: str = ""
    first: bool = True
    others: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Concern:
    """``quote`` are words of the draft at ``start``, or "" where something lacks; ``reason`` says more than the kind.

    What ``lacks`` is told only once the author pauses: until then it may still come. ``about`` holds what the sentence
    names: ``question``, ``given``, ``name``, ``instead``.
    """

    kind: Kind
    reason: str = ""
    quote: str = ""
    start: int = -1
    lacks: bool = False
    about: Mapping[str, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """By which it is known again in the same draft. Nobody reads words out of it."""
        words = "\n".join([self.kind, " ".join(self.quote.split()), self.about.get("question", "")])
        return blake2b(words.encode(), digest_size=8).hexdigest()
