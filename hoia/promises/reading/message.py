"""What goes into the reading of promises and what comes out."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Side = Literal["us", "customer"]


@dataclass(frozen=True, slots=True)
class Message:
    """A text and its circumstances.

    ``sent`` is an aware moment, or a naive one that is local in ``tz``. ``country`` is a code of two letters, as in ``"EE"``;
    it decides about public holidays, where no calendar is given, and about the order of day and month. ``lang`` is ``"en"``,
    ``"et"`` …; without it the language is recognised.
    """

    text: str
    sender: Side
    sent: datetime
    tz: str = "UTC"
    country: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """When something is due, in local time without a zone.

    ``due_from`` is the start of a window within one day. ``vague``: a time is hinted at but cannot be worked out. ``known`` is
    false where the words could not be understood; then nothing else is said.
    """

    due: datetime | None = None
    due_from: datetime | None = None
    vague: bool = False
    known: bool = True


UNKNOWN = Moment(known=False)


@dataclass(frozen=True, slots=True)
class Found:
    """One promise in a text. ``quote`` is ``text[start:end]``; ``due`` and ``due_from`` are local and naive.

    ``confidence`` is how far to believe it, from 0 to 1. ``reasons`` are short codes of what led to it, such as
    ``"frame:will"``, ``"time:Friday"`` or ``"condition"``. ``action`` is the verb, as it stands in the text.
    """

    by: Side
    kind: str
    quote: str
    start: int
    end: int
    due: datetime | None
    due_from: datetime | None
    vague: bool
    conditional: bool
    confidence: float
    reasons: tuple[str, ...] = ()
    action: str = ""
