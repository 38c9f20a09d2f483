"""Which conversations are reviewed: a random draw that anybody can repeat, and beside it what is picked to learn from.

The random draw is even within each stratum (inbox, team, channel, or any of them together) and without putting back, so each
conversation has a chance that is known: the number drawn from its stratum by the number there. Who is drawn follows from
a digest of the seed and the conversation alone, whatever the order of the list, the machine or the year; whoever knows the
seed can repeat the draw and see that nothing was swapped. The seed is drawn secretly before and shown afterwards.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class Drawn:
    """A conversation that was drawn at random from ``stratum``, and the chance it had: only such ones enter figures."""

    conversation: int
    stratum: str
    probability: float


@dataclass(frozen=True, slots=True)
class Picked:
    """A conversation picked for a reason, to learn from. It has no chance of being drawn, so no figure can be made of it."""

    conversation: int
    reason: str


def allocate(sizes: Mapping[str, int], n: int, least: int = 2) -> dict[str, int]:
    """Return how many of ``n`` reviews each stratum gets: in proportion to its size, by largest remainders, ``least`` at least.

    ``sizes`` counts the conversations of each stratum; no stratum gets more than it has, and with ``n`` at or above the whole
    all are drawn. Two of each are needed to see how much a stratum varies; one of each keeps the estimate right. Raises
    ValueError when ``n`` is too small for that, as a stratum left out would be missing from every figure.
    """
    if n < 0 or least < 1 or any(size < 0 for size in sizes.values()):
        raise ValueError("give sizes and a number to draw that are not negative, and at least one for each stratum")
    strata = {stratum: size for stratum, size in sorted(sizes.items()) if size}
    given = {stratum: min(least, size) for stratum, size in strata.items()}
    if n < sum(given.values()):
        raise ValueError(
            f"draw at least {sum(given.values())} for {len(strata)} strata, or join strata: {n} would leave some out"
        )
    n = min(n, sum(strata.values()))
    open_ones = dict(strata)
    while True:
        left = n - sum(given[stratum] for stratum in strata if stratum not in open_ones)
        whole = sum(open_ones.values())
        share = {stratum: left * size / whole for stratum, size in open_ones.items()}
        small = [stratum for stratum in open_ones if share[stratum] < given[stratum]]
        if not small:
            break
        open_ones = {stratum: size for stratum, size in open_ones.items() if stratum not in small}
    given |= {stratum: int(part) for stratum, part in share.items()}
    by_remainder = sorted(share, key=lambda stratum: (int(share[stratum]) - share[stratum], stratum))
    for stratum in by_remainder[: n - sum(given.values())]:
        given[stratum] += 1
    return given


def draw(strata: Mapping[str, Iterable[int]], counts: Mapping[str, int], seed: str) -> list[Drawn]:
    """Return the conversations drawn at random: ``counts[stratum]`` of each stratum, in the order in which to review them.

    ``strata`` holds the numbers of all conversations by stratum, those that may be picked for a reason as well, or they
    would be missing from the figures. The same seed always draws the same; a conversation that comes later changes little
    (permanent random numbers: E. Ohlsson, 1995). Raises ValueError for a stratum without a count or with too few
    conversations, and for a conversation that stands in two.
    """
    listed = {stratum: list(conversations) for stratum, conversations in strata.items()}
    everybody = [one for conversations in listed.values() for one in conversations]
    if len(everybody) != len(set(everybody)):
        raise ValueError("list each conversation once, in one stratum")
    if strange := [stratum for stratum in counts if stratum not in listed]:
        raise ValueError(f"there is no stratum {strange[0]!r} to draw from")
    drawn = []
    for stratum, conversations in listed.items():
        count = counts.get(stratum, 0)
        if not min(1, len(conversations)) <= count <= len(conversations):
            raise ValueError(f"draw from 1 to {len(conversations)} of stratum {stratum!r}, not {count}")
        first = sorted(conversations, key=lambda one: _lot(seed, one))[:count]
        drawn += [Drawn(one, stratum, count / len(conversations)) for one in first]
    return sorted(drawn, key=lambda one: _lot(f"{seed} order", one.conversation))


def pick(reasons: Mapping[int, str], n: int, drawn: Iterable[Drawn], seed: str) -> list[Picked]:
    """Return up to ``n`` conversations to learn from, of those with a reason; what was drawn at random is not picked again."""
    if n < 0:
        raise ValueError(f"pick none or more, not {n}")
    taken = {one.conversation for one in drawn}
    first = sorted((one for one in reasons if one not in taken), key=lambda one: _lot(seed, one))[:n]
    return [Picked(one, reasons[one]) for one in first]


def _lot(seed: str, conversation: int) -> bytes:
    return sha256(f"{seed}\n{conversation}".encode()).digest()
