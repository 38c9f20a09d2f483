"""One outcome named twice in a message is one promise: the mention with the time stands."""

from collections.abc import Iterable
from dataclasses import dataclass

from .kinds import SERVING
from .message import Moment, Side

MEETINGS = ("appointment", "visit")  # of which one day sees one: "Tuesday suits. I'll be there at ten."
JOINED = 6  # characters between two things done one after the other: "we sharpen it, and fit it"


@dataclass(slots=True)
class Draft:
    """A promise before the whole message is known. ``group`` is that of its verb; ``borrowed``: its time stands elsewhere."""

    by: Side
    kind: str
    start: int
    end: int
    when: Moment
    conditional: bool
    confidence: float
    reasons: tuple[str, ...]
    action: str
    group: str
    thing: str = ""
    hour: bool = False
    borrowed: bool = False
    joined: bool = False


def merged(drafts: Iterable[Draft]) -> list[Draft]:
    """Return the drafts without those that name again what another names better."""
    kept: list[Draft] = []
    for draft in drafts:
        apart = kept[-1] if kept and _apart(kept[-1], draft) else None
        twin = next((one for one in reversed(kept) if one is not apart and _same(one, draft)), None)
        if twin is None:
            kept.append(draft)
        elif _weight(draft) > _weight(twin):
            kept[kept.index(twin)] = draft
    return sorted(kept, key=lambda draft: draft.start)


def _apart(one: Draft, other: Draft) -> bool:
    """Do two verbs that "and" joins do two things: "I'll clean the disk and move your files today"?"""
    same = one.action == other.action or one.when != other.when
    return other.joined and other.kind == "fix" and not same and not {one.group, other.group} & {*SERVING}


def _same(one: Draft, other: Draft) -> bool:
    if one.by != other.by or one.kind != other.kind or one.conditional != other.conditional:
        return False
    if one.thing and other.thing and one.thing != other.thing and one.kind in ("delivery", "fix", "refund"):
        return False
    if _one_after_the_other(one, other):
        return False
    if one.when.due is None or other.when.due is None or one.when == other.when:
        return True
    same_day = one.when.due.date() == other.when.due.date()
    return one.kind in MEETINGS and same_day and not (one.hour and other.hour)


def _one_after_the_other(one: Draft, other: Draft) -> bool:
    """Are two things done at one time in one breath: "on Monday we sharpen it, and fit it"?"""
    alike = one.kind == "fix" and one.when == other.when and one.reasons[0] == other.reasons[0]
    return alike and one.action != other.action and 0 <= other.start - one.end <= JOINED


def _weight(draft: Draft) -> tuple[int, bool]:
    dated = 3 if draft.when.due and draft.hour else 2 if draft.when.due else 1 if draft.when.vague else 0
    return dated, not draft.borrowed
