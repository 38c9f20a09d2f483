"""What customers and colleagues say to each other, a module a language.

A story is a chain of turns: ``c`` the customer writes, ``a`` we answer, ``n`` a note among ourselves, ``p`` a telephone
call from the customer, ``w`` a visit. ``{name}`` is the customer's form of address, ``{me}`` who answers, ``{day}`` the
weekday that is agreed or promised, ``{was}`` one that had passed when the matter began; ``{time}``, ``{nr}`` and ``{sum}``
are drawn. A turn that begins with ``{after}`` happens in the evening of ``{day}``, when it is known whether we kept our word.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Story:
    subject: str
    turns: tuple[tuple[str, str], ...]
    tag: str = ""
    weight: int = 3


@dataclass(frozen=True, slots=True)
class Tongue:
    """The words of one language: names, days as said in "on Thursday", times, greetings under a letter, and the stories."""

    given_women: tuple[str, ...]
    given_men: tuple[str, ...]
    family: tuple[str, ...]
    days: tuple[str, ...]  # Monday first
    times: tuple[str, ...]
    money: tuple[str, ...]
    close: tuple[str, ...]
    attribution: str  # "On %s, %s wrote:"
    stories: tuple[Story, ...]
