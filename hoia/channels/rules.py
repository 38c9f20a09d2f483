"""Which conversation a letter belongs to. Pure: decides on numbers, stores nothing.

Within one inbox, conversations are the connected parts of what letters say about each other in ``Message-ID``,
``In-Reply-To`` and ``References``. A letter that names two conversations joins them, so that any order and any
repetition of the same letters gives the same conversations. A conversation that a person split is left as they left it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

MOST_REFERENCES = 50

TOKEN, IN_REPLY_TO, REFERENCES, NAMED, SUBJECT, NEW = "token", "in_reply_to", "references", "named", "subject", "new"


@dataclass(frozen=True, slots=True)
class Clues:
    """What a letter says about where it belongs; keys are those of :class:`ThreadKey`.

    ``own`` is None for a letter without a Message-ID. ``answers`` holds In-Reply-To, ``references`` newest first.
    ``token`` is the conversation named by a keyed token of ours, ``subject`` the one named in the subject by somebody
    who takes part in it.
    """

    own: int | None
    answers: tuple[int, ...] = ()
    references: tuple[int, ...] = ()
    token: int | None = None
    subject: int | None = None

    def named(self) -> list[int]:
        return list(dict.fromkeys([*self.answers, *self.references]))[:MOST_REFERENCES]


@dataclass(slots=True)
class Placement:
    """Where a letter goes. A negative ``home`` is a conversation that is yet to be opened."""

    home: int
    rule: str
    clue: int | None = None


@dataclass(slots=True)
class Plan:
    """What to store for a batch of letters: a placement each, the joins (from, into), and where each key leads now."""

    placements: list[Placement] = field(default_factory=list)
    joins: list[tuple[int, int]] = field(default_factory=list)
    keys: dict[int, int] = field(default_factory=dict)


def plan(letters: Sequence[Clues], known: dict[int, int], parted: Iterable[int] = ()) -> Plan:
    """Place ``letters`` in the order given. ``known`` maps thread keys to conversations, ``parted`` were split by hand."""
    return _Planner(known, set(parted)).run(letters)


class _Planner:
    def __init__(self, known: dict[int, int], parted: set[int]) -> None:
        self.leads = dict(known)
        self.parted = parted
        self.joined: dict[int, int] = {}
        self.opened = 0
        self.plan = Plan()

    def run(self, letters: Sequence[Clues]) -> Plan:
        for letter in letters:
            self._place(letter)
        for placement in self.plan.placements:
            placement.home = self._now(placement.home)
        self.plan.keys = {key: self._now(home) for key, home in self.leads.items()}
        self.plan.joins = [(old, self._now(old)) for old in self.joined if old > 0]
        return self.plan

    def _place(self, letter: Clues) -> None:
        placement = self._first_match(letter)
        self.plan.placements.append(placement)
        keys = letter.named() if letter.own is None else [letter.own, *letter.named()]
        for key in keys:
            other = self.leads.get(key)
            if other is None:
                self.leads[key] = placement.home
            else:
                self._join(placement.home, other)

    def _first_match(self, letter: Clues) -> Placement:
        if letter.token is not None:
            return Placement(self._now(letter.token), TOKEN)
        named = letter.named()
        for rule, keys in ((IN_REPLY_TO, letter.answers), (REFERENCES, letter.references)):
            for key in keys:
                if key in named and key in self.leads:
                    return Placement(self._now(self.leads[key]), rule, key)
        if letter.own is not None and letter.own in self.leads:
            return Placement(self._now(self.leads[letter.own]), NAMED, letter.own)
        if letter.subject is not None:
            return Placement(self._now(letter.subject), SUBJECT)
        self.opened += 1
        return Placement(-self.opened, NEW)

    def _join(self, one: int, other: int) -> None:
        one, other = self._now(one), self._now(other)
        if one == other or one in self.parted or other in self.parted:
            return
        older, younger = sorted((one, other), key=lambda home: (home < 0, abs(home)))
        self.joined[younger] = older

    def _now(self, home: int) -> int:
        """Follow the joins to where a conversation stands now."""
        while home in self.joined:
            home = self.joined[home]
        return home
