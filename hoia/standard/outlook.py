"""What a plan of reviews comes to: how many in a quarter of a year, and how sure one is by then. Pure."""

from dataclasses import dataclass

from hoia.kit.shares import needed, wilson

WEEKS = 13
SHARE = 0.1  # a share such as that of bad service, by which the plan is judged
CLOSE = 0.05  # near enough to tell one quarter from the next


@dataclass(frozen=True, slots=True)
class Outlook:
    """``weekly`` are truly drawn, ``n`` in :data:`WEEKS` weeks; ``low`` and ``high`` hold a share of SHARE with 95 %.

    ``enough`` is how many it takes for CLOSE to either side, ``enough_weekly`` how many a week. ``each`` is about how many a
    week every reviewer has to read, those picked to learn from with them.
    """

    asked: int
    weekly: int
    n: int
    low: float
    high: float
    enough: int
    enough_weekly: int
    each: int

    @property
    def is_enough(self) -> bool:
        return self.n >= self.enough

    @property
    def percents(self) -> tuple[int, int]:
        return round(self.low * 100), round(self.high * 100)


def outlook(weekly: int, directed: int, days: int, reviewers: int) -> Outlook:
    """Return what ``weekly`` drawn at random and ``directed`` picked, on so many days of the week, come to.

    >>> found = outlook(5, 0, 1, 1)
    >>> found.n, found.percents, found.enough, found.enough_weekly
    (65, (5, 20), 141, 11)
    >>> outlook(5, 0, 2, 1).weekly
    4
    """
    days = max(1, days)
    drawn = max(1, round(weekly / days)) * days
    n = drawn * WEEKS
    enough = needed(CLOSE, share=SHARE)
    low, high = wilson(SHARE * n, n)
    each = -(-(drawn + round(directed / days) * days) // max(1, reviewers))
    return Outlook(weekly, drawn, n, low, high, enough, -(-enough // WEEKS), each)
