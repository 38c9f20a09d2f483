"""What hints are read from, and what a hint is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Side(StrEnum):
    CUSTOMER = "customer"
    AGENT = "agent"


class Value(StrEnum):
    KEPT = "kept"
    MISSED = "missed"
    NOT_OBSERVED = "not_observed"


@dataclass(frozen=True, slots=True)
class Turn:
    """One message. ``at`` is when it was said; without it nothing is read from times."""

    by: Side
    text: str
    at: datetime | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Conversation:
    """``turns`` from the oldest; ``lang`` is "" where it is to be found out, ``known_name`` "" where nobody knows it."""

    turns: tuple[Turn, ...]
    lang: str = ""
    channel: str = "email"
    known_name: str = ""
    called: str = ""  # what the customer likes to be called, as the records have it


@dataclass(frozen=True, slots=True)
class Hint:
    """What the text shows of one criterion. ``quote`` are words of the agent at ``start`` of turn ``turn``, or "" for an absence.

    ``reason`` names a sentence of :data:`.reasons.REASONS`, ``about`` what stands in it: ``name`` and ``instead``, or the
    ``sign`` that spoke most for it. ``confidence`` is of 0 to 1.
    """

    criterion: str
    value: Value
    reason: str
    confidence: float
    quote: str = ""
    turn: int = -1
    start: int = -1
    about: Mapping[str, str] = field(default_factory=dict)
