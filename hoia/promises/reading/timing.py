"""Which times belong to which commitment, and what several times in one clause mean together."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from .commitments import Head, Sentence
from .grammar import DAYS, Fields, Part, coming, names_day
from .kinds import DONE_WITHIN, SERVING, SERVING_NEXT, TO_SEND
from .message import Moment
from .resolve import LOWER, Now, resolve
from .sentences import Under
from .tokens import TIME

STOPS = ",;-()"
DATED = frozenset(DAYS)
SHARPER = ({"weekday", "dom"}, {"weekday", "dm"}, {"weekday", "ymd"}, {"weekday", "period"}, {"day", "weekday"})


def attach(sentence: Sentence) -> None:
    """Give each head the times and the conditions of its clause; heads that wait for a yes are taken away."""
    for part in sentence.parts:
        home = _home(sentence, part)
        if home is not None:
            home.parts.append(part)
    waiting: set[int] = set()
    for under in sentence.unders:
        if under.role in ("side", "hide", "ask"):
            continue
        for head in _governed(sentence, under.start, under.leads):
            if under.role in ("if", "event"):
                _bind(sentence, head, under)
            else:
                waiting.add(id(head))
            head.reasons.append(under.role)
    sentence.heads = [head for head in sentence.heads if id(head) not in waiting]


def _home(sentence: Sentence, part: Part) -> Head | None:
    """The commitment in whose clause a time stands."""
    under = next((one for one in sentence.unders if one.start <= part.start < one.end and one.role != "side"), None)
    at = part.start
    if under and not _holds_verb(sentence, part, under):
        if not _behind(sentence, part, under):
            return None
        at = under.start - 1
    home = next((head for head in sentence.heads if head.left <= at < head.right), None)
    return home or _after_clause(sentence, part)


def _bind(sentence: Sentence, head: Head, under: Under) -> None:
    """Let a clause bind a commitment: to what the other side does, or to an event of our own."""
    # "Once it is here, we'll ring you the same day": which one, nobody knows.
    head.parts = [part for part in head.parts if part.fields.keys().isdisjoint(("referred", "follows"))]
    if under.role == "if":
        head.conditional = True
        return
    inside = [part for part in sentence.parts if under.start <= part.start < under.end and names_day(part.fields)]
    head.vague = bool(head.parts or not inside)
    head.parts = head.parts or inside  # "she'll ring you when she is back on Monday"


def _holds_verb(sentence: Sentence, part: Part, under: Under) -> bool:
    """Does a verb stand between, joined to the one that asks: "I'll see what we can do and ring you by four"?"""
    return under.role == "hide" and any(under.start < head.verb < part.start for head in sentence.heads)


def _behind(sentence: Sentence, part: Part, under: Under) -> bool:
    """Does a time behind a clause that asks bind what that serves: "we'll tell you what they decide by Friday"?"""
    if under.role != "hide" or under.leads or part.end < under.end:
        return False
    if part.fields.get("bound") in ("by", "before"):
        return True
    told = sentence.codes[under.start : under.end]  # "we'll send a list of what was lost tomorrow"
    return not sentence.tongue.past.isdisjoint(told)


def _after_clause(sentence: Sentence, part: Part) -> Head | None:
    """The commitment that a time leads with nothing but a clause between: "On Friday, when he is back, we'll call"."""
    at = part.start
    if at > sentence.start and sentence.codes[at - 1] not in STOPS + TIME:
        return None
    for head in sentence.heads:
        if head.left > part.end:
            between = range(part.end, head.left)
            passed = all(
                sentence.codes[at] in STOPS + TIME or any(under.start <= at < under.end for under in sentence.unders)
                for at in between
            )
            return head if passed else None
    return None


def _governed(sentence: Sentence, at: int, leads: bool) -> Iterable[Head]:
    """The commitments that a clause under them speaks of: those after it where it leads, else the one before it."""
    after = [head for head in sentence.heads if head.verb > at]
    before = [head for head in sentence.heads if head.verb < at]
    if leads and after:
        found = after[:1]
        for head in after[1:]:
            if head.joins >= 0 or (head.after_and and head.frame.by == found[-1].frame.by and not _settled(head)):
                found.append(head)
            else:
                break
        return found
    if not before:
        return after[:1]
    last = before[-1]
    if any(last.verb < head.verb < at for head in sentence.framed if head not in sentence.heads):
        return []  # it belongs to a clause that promises nothing
    found = [last]
    number = last.joins
    while number >= 0 and not sentence.framed[number].parts:  # one with a time of its own waits for nothing
        found.append(sentence.framed[number])
        number = sentence.framed[number].joins
    return found


def _settled(head: Head) -> bool:
    """Has it a time of its own that waits for nothing: "when I'm home I'll have a look, and tonight I'll write"?"""
    return any(coming(part.fields) and not part.fields.get("vague") for part in head.parts)


def share(heads: list[Head]) -> None:
    """A time named once for several joined actions binds them all."""
    for later in (True, False):
        pairs = list(pairwise(heads))
        for first, second in reversed(pairs) if later else pairs:
            joined = second.joins >= 0 or (
                second.after_and and second.frame.by == first.frame.by and second.reasons in ([], first.reasons)
            )
            if not joined:
                continue
            if later:
                _serve(first, second)
            free = not first.parts and not first.reasons or any(part.fields.get("vague") for part in first.parts)
            free = free and (second.joins >= 0 or not first.frame.needs or first.frame.passive == second.frame.passive)
            if later and free and first.group != second.group and not concrete(first) and concrete(second):
                first.parts.extend(part for part in second.parts if part not in first.parts)
                first.borrowed = True
            elif not later and _follows(first, second) and not second.parts and concrete(first):
                second.parts.extend(first.parts)


def _serve(first: Head, second: Head) -> None:
    """Does one of two joined verbs only lead to the other, or say what it is about?"""
    leads = all(part.end <= first.verb for part in first.parts)  # "tomorrow I'll pack it and bring it"
    alone = not concrete(first) or ((leads or first.group == "serve") and not concrete(second))
    if first.group in SERVING_NEXT and alone and second.group not in (*SERVING, *SERVING_NEXT, "fix"):
        first.serves = True
    if second.group in TO_SEND.get(first.group, ()) and not (concrete(first) and concrete(second)):
        first.serves = True
    # "I'll come and have a look on Monday": the time is named once, behind both.
    if second.group in DONE_WITHIN.get(first.group, ()) and (not concrete(second) or _one_errand(first, second)):
        second.serves = True


def _one_errand(first: Head, second: Head) -> bool:
    return first.group == "come" and second.joins >= 0 and not first.parts


def _follows(first: Head, second: Head) -> bool:
    """Does the second take over the time of the first? Not where it waits for something of its own."""
    shares = bool(second.frame.shares) and second.frame.shares == first.frame.shares
    own = any(reason not in first.reasons for reason in second.reasons)
    return (second.joins >= 0 or shares) and not own


def concrete(head: Head) -> bool:
    return any(coming(part.fields) for part in head.parts)


def moment(head: Head, now: Now) -> Moment:
    """Return when a commitment is due. Bound to a condition, only a time of the calendar counts."""
    fields = combined(part.fields for part in head.parts if part.fields.get("bound") != "for" or _holds(head))
    if fields and not _days(fields) and "n" not in fields and not fields.get("vague"):
        fields = head.day | fields
    if head.conditional and "n" in fields and not fields.get("after_day"):
        fields = {}
    if not fields:
        return Moment(vague=head.vague and not head.conditional)
    found = resolve(fields, now)
    if head.conditional and found.vague:
        return Moment()
    if head.vague and found.due is None:
        return Moment(vague=not head.conditional)
    return found


def _holds(head: Head) -> bool:
    """For how long is by when, where something is held or valid: "we'll keep it for you for a week"."""
    return head.group == "keep" or head.kind == "price"


def refer(parts: Iterable[Part], named: Fields) -> list[Part]:
    """Count "that day" and "the day after" from the day named last before, here or in the sentence before (``named``).

    What refers to nothing is left out, unless it says which day it is then.
    """
    found = []
    for part in parts:
        fields = part.fields
        if "follows" in fields and named:
            own = {name: value for name, value in fields.items() if name not in (*DATED, "vague", "follows", "same")}
            days = {"n": fields["follows"], "unit": "day", "after_day": True} if fields["follows"] else {}
            before = named if "same" in fields else _dated(named)
            part = Part(part.start, part.end, before | own | days | {"referred": True})
        elif "follows" in fields and not _days(fields) and not fields.get("vague"):
            continue
        elif _days(fields) and coming(fields):
            named = fields
        found.append(part)
    return found


def _dated(fields: Fields) -> Fields:
    """Return only what says which day."""
    after = ("n", "unit", "after_day") if "after_day" in fields else ()
    return {name: value for name, value in fields.items() if name in DATED or name in ("this", *after)}


def inherit(sentence: Sentence) -> None:
    """An hour alone is of the day named before it in the sentence: "fitted on Friday, and you'll have it back by one"."""
    for head in sentence.heads:
        own = {id(part) for part in head.parts}
        earlier = [part for part in sentence.parts if part.start < head.verb and id(part) not in own]
        dated = [part.fields for part in earlier if _days(part.fields) and coming(part.fields)]
        if dated and dated[-1].get("bound") not in LOWER:
            head.day = _dated(dated[-1])


def lacks_day(head: Head, now: Now) -> bool:
    """Is only an hour or a part of the day named? One by which something is, is of today while that can be."""
    fields = combined(part.fields for part in head.parts)
    if head.day or _days(fields) or "n" in fields or not ("clock" in fields or "part" in fields):
        return False
    if fields.get("bound") not in ("by", "before", "until"):
        return True
    due = resolve(fields, now).due
    return due is None or due <= now.local or due.date() != now.today


def carry(heads: Iterable[Head], day: Fields) -> None:
    """An hour alone may also be of the day that the sentence before speaks of: "Tuesday suits. I'll be there at ten."."""
    for head in heads:
        if day.get("day") != 0:
            head.day = _dated(day)


def combined(several: Iterable[Fields]) -> Fields:
    """Put together what several times in one clause say: "tomorrow … at three" is one moment."""
    together: Fields = {}
    for fields in several:
        if fields.get("skip") or fields.get("past"):
            continue
        together = _with(together, fields) if together else dict(fields)
    return together


def _with(one: Fields, other: Fields) -> Fields:
    if other.get("vague") and len(other) <= 2:
        return one
    if one.get("vague") and not _days(one) and "clock" not in one:
        return dict(other)
    if _opens(one) and "clock" in other and not (_days(one) and _days(other)) and other.get("bound") not in LOWER:
        return {**one, **other, "clock_from": one["clock"]}
    if _days(one) == {"day"} and not one["day"] and other.get("unit") in ("minute", "hour"):
        return dict(other)
    if _clash(one, other):
        return _better(one, other)
    bounds = {"bound": bound} if (bound := _bound(one, other)) else {}
    return {**one, **other, **bounds}


def _opens(one: Fields) -> bool:
    """Does it say from when on: "after three, but before six"?"""
    return one.get("bound") in LOWER and "clock" in one


def _bound(one: Fields, other: Fields) -> Any:
    bounds = [bound for fields in (one, other) if (bound := fields.get("bound"))]
    lower = [bound for bound in bounds if bound in LOWER]
    return (lower or bounds or [None])[0]


def _days(fields: Fields) -> frozenset[str]:
    return DATED & set(fields)


def _clash(one: Fields, other: Fields) -> bool:
    """Do both say the same thing, in two ways that are not one?"""
    if _days(one) and _days(other):
        both = _days(one) | _days(other)
        if not any(pair <= both for pair in SHARPER) or _days(one) & _days(other):
            return True
    if "n" in one and ("n" in other or _days(other)) or "n" in other and _days(one):
        return True
    if ("clock" in one and "clock" in other) or ("part" in one and "part" in other):
        return True
    hours = ("minute", "hour", "workhour")
    return any("clock" in a and b.get("unit") in hours for a, b in ((one, other), (other, one)))


def _better(one: Fields, other: Fields) -> Fields:
    """The bound one of two: "on Monday, Tuesday at the latest"; a time from which on does not tell by when."""
    for span in (one, other):
        if span.get("unit") in ("minute", "hour"):
            return dict(span)  # "today in one hour"
    if "n" in one and _days(other) and "clock" in other:
        return dict(other)  # "in six weeks, on 30 December at 8:40"
    if one.get("bound") in LOWER and other.get("bound") not in LOWER:
        return dict(other)
    if other.get("bound") in ("by", "until") and one.get("bound") not in ("by", "until"):
        return dict(other)
    return dict(one)
