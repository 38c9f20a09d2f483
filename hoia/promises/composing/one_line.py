"""A promise noted in one line, as people jot it down: "call back tomorrow at three"."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from hoia.kit.calendar import Calendar

from ..finding import language_of
from ..kinds import Kind, kind_named
from .clauses import LONGEST

if TYPE_CHECKING:
    from ..reading import Moment

# What makes a note to oneself the sentence that it would be in a letter. Languages that say it in the present need nothing.
SAID_AS = {"en": ("", "I will "), "nb": ("", "Jeg skal "), "et": ("", "Ma "), "hu": ("",)}
MOST_WORDS = 60


@dataclass(frozen=True, slots=True)
class Understood:
    """What a line means. ``timed`` is false where no moment was found in it."""

    words: str
    kind: Kind
    due: datetime | None = None
    due_from: datetime | None = None
    vague: bool = False
    side: str = "us"

    @property
    def timed(self) -> bool:
        return self.due is not None or self.vague


def understood(line: str, *, now: datetime, calendar: Calendar, writer: str) -> Understood | None:
    """Return what a line means, read in the ``writer``'s language or the one it is in; None for an empty line."""
    words = " ".join(line[:LONGEST].split()[:MOST_WORDS])
    if not words:
        return None
    language = language_of(words, writer) or "en"
    return _as_sentence(words, language, now, calendar) or _by_its_moment(words, language, now, calendar)


def _as_sentence(words: str, language: str, now: datetime, calendar: Calendar) -> Understood | None:
    """What it would promise as a sentence of ours, with its moment if it names one."""
    from ..reading import Message, read

    found = None
    for lead in SAID_AS.get(language, ("",)):
        text = lead + (words[0].lower() + words[1:] if lead else words)
        rows = read(Message(text, "us", now, calendar.zone, calendar.country, language), calendar)
        if rows and (found is None or (found.due is None and rows[0].due)):
            found = rows[0]
    if found is None:
        return None
    moment = _moment(words, language, now, calendar) if found.due is None and not found.vague else found
    zone = ZoneInfo(calendar.zone)
    return Understood(
        words, kind_named(found.kind), _aware(moment.due, zone), _aware(moment.due_from, zone), moment.vague, found.by
    )


def _by_its_moment(words: str, language: str, now: datetime, calendar: Calendar) -> Understood:
    """No sentence that the reading knows: its moment all the same, if the line ends or begins with one."""
    moment = _moment(words, language, now, calendar)
    zone = ZoneInfo(calendar.zone)
    return Understood(words, kind_named("other"), _aware(moment.due, zone), _aware(moment.due_from, zone), moment.vague)


def _moment(words: str, language: str, now: datetime, calendar: Calendar) -> "Moment":
    """The moment with which the words end or begin; the longest piece that is nothing but a moment."""
    from ..reading import UNKNOWN, due

    parts = words.split()
    pieces = [" ".join(parts[start:]) for start in range(len(parts))]
    pieces += [" ".join(parts[:end]) for end in range(len(parts) - 1, 0, -1)]
    for piece in pieces:
        found = due(piece.strip(" ,;:–—-"), now, calendar.zone, language, calendar.country, calendar)
        if found.known and (found.due or found.vague):
            return found
    return UNKNOWN


def _aware(moment: datetime | None, zone: ZoneInfo) -> datetime | None:
    return moment.replace(tzinfo=zone) if moment else None
