"""What a language says about itself: words and patterns, no code. See docs/how-to/language.md."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Endings = Sequence[tuple[str, str]]  # (what the word ends in, as a regular expression; what stands there instead)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the time grammar: what it makes (``date``, ``clock``, ``time`` …), what it looks like, what it means."""

    makes: str
    pattern: str
    fields: Mapping[str, Any]


def rule(makes: str, pattern: str, **fields: Any) -> Rule:
    """Write a rule: ``rule("date", "tomorrow", day=1)``. See ``resolve.py`` for the fields."""
    return Rule(makes, pattern, fields)


@dataclass(frozen=True, slots=True)
class Frame:
    """A way to commit oneself. The slot of the pattern is the verb (or the noun) that says what will be done.

    ``by`` is ``writer`` or ``other``, the other side. ``kind`` or ``group`` override what the verb says; the kind ``same``
    is that of the promise before it in the sentence. ``needs`` is ``time`` where the words promise only with a coming time,
    ``due`` with one that can be worked out, ``bond`` with a time or a condition. ``joins`` is the class of verbs that
    may follow after "and"; joined so, a verb with a frame of its own takes over the time of one whose frame ``shares`` under
    the same name.
    ``passive``: what is acted on stands before the verb. ``side`` names the only writer who says so, ``us`` or
    ``customer``. ``sure`` is how far the frame alone is to be believed, 0 to 1.
    """

    pattern: str
    name: str
    by: str = "writer"
    kind: str = ""
    group: str = ""
    needs: str = ""
    shares: str = ""
    joins: str = ""
    passive: bool = False
    side: str = ""
    sure: float = 0.9


@dataclass(frozen=True, slots=True)
class Filter:
    """Words that take a promise back. ``scope`` is where they stand: in the ``sentence`` or the ``clause`` of the verb, or
    ``before`` the verb in its clause, or ``ahead`` of it in the sentence.

    ``only`` names the frames that it holds for, all when empty.
    """

    pattern: str
    reason: str
    scope: str = "clause"
    only: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Clause:
    """Words that begin a clause under another, and what that clause is.

    ``if``: the other side must do something first. ``event``: something of our own must happen first. ``offer``,
    ``courtesy``: the main clause is no promise. ``side``: it changes nothing. ``hide``: nothing in it is a promise.
    ``ask``: a question behind a statement, which it does not touch.
    The clause goes on to the next mark or main clause; a ``closed`` one is just what the pattern meets.
    """

    pattern: str
    role: str
    closed: bool = False


@dataclass(frozen=True)
class Language:
    """All that the engine knows of a language. Words are written as people write them, with their accents, in small letters.

    ``run_together`` holds what people write without its apostrophe, by its first part: "youll" is "you" and "'ll".
    ``channels`` and ``past`` name classes: words after which a noun only says how ("by email"), and words that show that a
    sentence tells of what has been. ``genitive`` is the token that makes a noun another's ("the doctor's note").
    """

    code: str
    name: str
    words: Mapping[str, str]
    values: Mapping[str, Mapping[str, Any]]
    verbs: Mapping[str, str]
    forms: Mapping[str, Endings]
    nouns: Mapping[str, str]
    times: Sequence[Rule]
    frames: Sequence[Frame]
    irregular: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    value_forms: Mapping[str, Sequence[tuple[str, str, str]]] = field(default_factory=dict)
    noun_forms: Mapping[str, Endings] = field(default_factory=dict)
    phrases: Sequence[tuple[str, str]] = ()
    kinds: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    filters: Sequence[Filter] = ()
    clauses: Sequence[Clause] = ()
    cues: str = ""
    joints: str = "<and>"
    breaks: str = "<and>"
    purpose: str = ""
    abbreviations: str = ""
    function_words: str = ""
    object_before: bool = False
    channels: str = ""
    genitive: str = ""
    past: str = ""
    twelve_hours: bool = False
    month_first_in: tuple[str, ...] = ()
    aliases: Mapping[str, str] = field(default_factory=dict)
    run_together: Mapping[str, str] = field(default_factory=dict)
    prefixes: str = ""
    tails: Mapping[str, str] = field(default_factory=dict)
    tailed: tuple[str, ...] = ("noun",)
    oblique: tuple[str, ...] = ()
    direct: tuple[str, ...] = ()
    guessed: Sequence[tuple[str, str]] = ()
    lists: str = ""
    commas: bool = False
    month_first: bool = False
    spelt_out: tuple[tuple[str, str], ...] = ()
    forgiven: tuple[str, ...] = ()
    forgiven_from: int = 6
