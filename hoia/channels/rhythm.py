"""When silence is strange: judged by an inbox's own rhythm. Pure."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise

ENOUGH = 20  # letters before a rhythm can be spoken of
SHORTEST = timedelta(hours=6)
WEEK = timedelta(days=8)  # what was watched for less than this has perhaps not seen a weekend


def longest_usual_silence(moments: Sequence[datetime]) -> timedelta | None:
    """Return after which silence an alarm is due: one and a half times the longest pause there was.

    ``moments`` are the times at which letters came, in any order. None when they are too few to tell.
    """
    if len(moments) < ENOUGH:
        return None
    ordered = sorted(moments)
    longest = max(later - earlier for earlier, later in pairwise(ordered))
    limit = max(longest * 3 / 2, SHORTEST)
    if ordered[-1] - ordered[0] < WEEK:
        limit = max(limit, timedelta(days=3))
    return limit
