"""What the marks of a conversation come to, and which figures may be shown. Pure: no database, no clock."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from hoia.kit.groups import PEOPLE

LEAST_OBSERVED = 2  # criteria, besides one that is kept when nothing happens
KEPT_BY_SILENCE = frozenset({"discreet"})
# What text alone shows and makes the service bad.
NEEDED_BY_TEXT = frozenset({"discreet", "courteous", "no_pressure", "solves"})


class Mark(StrEnum):
    KEPT = "kept"
    MISSED = "missed"
    NOT_OBSERVED = "not_observed"


class Verdict(StrEnum):
    """What the customer got, beside what they needed and expected. NOT_JUDGED: too little was observed."""

    BAD = "bad"
    GOOD = "good"
    EXCELLENT = "excellent"
    NOT_JUDGED = "not_judged"


class CustomersWord(StrEnum):
    """What the customer said of what they expected; it outweighs every other evidence of that."""

    WORSE = "worse"
    AS_EXPECTED = "as_expected"
    BETTER = "better"


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict and what it rests on: ``missed`` are the criteria that made it bad or kept it from being excellent."""

    verdict: Verdict
    missed: tuple[str, ...] = ()


def judge(
    marks: Mapping[str, str],
    needed: Collection[str],
    *,
    unmet: str = "",
    more: str = "",
    customer: CustomersWord | None = None,
) -> Judged:
    """Return the verdict by the standard.

    ``marks`` by criterion; ``needed`` are the criteria that make the service bad when missed; ``unmet`` names a need that was
    left, ``more`` what the customer was given to feel valued by. Excellent needs the one, nothing missed and the need met.
    """
    missed = tuple(one for one, mark in marks.items() if mark == Mark.MISSED)
    graver = tuple(one for one in missed if one in needed)
    if unmet or graver or customer is CustomersWord.WORSE:
        return Judged(Verdict.BAD, graver)
    observed = [one for one, mark in marks.items() if mark != Mark.NOT_OBSERVED and one not in KEPT_BY_SILENCE]
    if len(observed) < LEAST_OBSERVED and customer is None:
        return Judged(Verdict.NOT_JUDGED)
    valued = bool(more) or customer is CustomersWord.BETTER
    if valued and not missed and marks.get("solves", Mark.KEPT) == Mark.KEPT:
        return Judged(Verdict.EXCELLENT)
    return Judged(Verdict.GOOD, missed)


def may_be_shown(people: int, *, own: bool, agreed: bool, reader_is_them: bool = False) -> bool:
    """May figures about ``people`` be shown? One's own always; those of others from :data:`PEOPLE` on, or as was agreed.

    ``agreed`` says that an agreement with the staff, recorded in the settings, allows smaller teams. A figure about a single
    other person is never shown. ``reader_is_them``: the reader alone stands behind it.
    """
    if own or reader_is_them:
        return True
    return people >= PEOPLE or (agreed and people > 1)
