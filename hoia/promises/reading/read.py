"""From a message to the promises in it, and from one expression of time to its moment. Pure: no clock, no database."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from hoia.kit.calendar import Calendar

from .commitments import Head, Sentence
from .guessing import Second
from .kinds import ENSURING, SERVING
from .likely import Likely, likely
from .message import UNKNOWN, Found, Message, Moment, Side
from .own_words import composed, own, said
from .ready import tongue
from .recognise import recognise
from .resolve import Now, resolve
from .sentences import STOPS, sentences
from .timing import attach, carry, combined, inherit, lacks_day, moment, refer, share
from .tokens import TIME, Token, tokenise
from .tongue import Tongue, codes_of_languages, small_words
from .wording import Draft, merged

Before = tuple[Sequence[Token], str]  # the tokens and letters of the sentence before

LONGEST = 100_000  # characters of a text that are read


def read(message: Message, calendar: Calendar | None = None, by_rules: bool = False) -> list[Found]:
    """Return the promises in a message, in the order of the text.

    Without a calendar the team works Monday to Friday, 09:00–17:00, on the public holidays of the message's country not.
    ``by_rules`` leaves aside what was learnt. Raises ValueError for an unknown time zone or language.
    """
    text, places = composed(message.text[:LONGEST])
    language, tokens = _tokens(text, message.lang)
    now = _now(message.sent, message.tz, message.country, language, calendar)
    models = None if by_rules else likely(language.language.code)
    committing = _committing(language, tokens, message.sender, models)
    drafts = [draft for sentence, second, before in committing for draft in _drafts(sentence, second, before, now)]
    return [_found(draft, message, text, places) for draft in merged(drafts)]


def may_promise(text: str, sender: Side, lang: str = "") -> bool:
    """May there be a promise in a text? Where not, ``read`` finds nothing, whatever the hour and the calendar."""
    language, tokens = _tokens(composed(text[:LONGEST])[0], lang)
    return any(
        head.parts or head.conditional or head.vague or not head.frame.needs
        for sentence, _, _ in _committing(language, tokens, sender, likely(language.language.code))
        for head in sentence.heads
    )


def due(
    expression: str,
    sent: datetime,
    tz: str = "UTC",
    lang: str = "en",
    country: str = "",
    calendar: Calendar | None = None,
) -> Moment:
    """Return the moment that an expression of time means; one not fully understood is unknown, never a guess.

    >>> due("in three working days", datetime(2026, 11, 18, 10)).due
    datetime.datetime(2026, 11, 23, 17, 0)
    """
    language, tokens = _tokens(composed(expression)[0], lang)
    now = _now(sent, tz, country, language, calendar)
    while tokens and tokens[-1].sign in (".", "!", "\n"):
        tokens.pop()
    parts = language.grammar.whole(language.codes(tokens), tokens)
    if not parts or any(part.fields.get("past") or part.fields.get("skip") for part in parts):
        return UNKNOWN
    return resolve(combined(part.fields for part in parts), now)


def _tokens(text: str, lang: str) -> tuple[Tongue, list[Token]]:
    """Return the language and the tokens of the writer's own words."""
    code = lang.lower().replace("_", "-").partition("-")[0]
    code = {"no": "nb", "nn": "nb"}.get(code, code)
    if not code or code not in codes_of_languages():
        if code:
            raise ValueError(f"promises are read in {', '.join(codes_of_languages())}, not in {lang!r}")
        known = {one: tongue(one).vocabulary.entries for one in codes_of_languages()}
        code = recognise(tokenise(text[:2000]), small_words(), known)
    language = tongue(code)
    tokens: list[Token] = []
    for start, end in own(text):
        more = tokenise(text[start:end], language.vocabulary.whole, language.vocabulary.run_together)
        if start:
            more = [one._replace(start=one.start + start, end=one.end + start) for one in more]
        tokens += more
        tokens.append(Token(end, end, "\n", "\n"))
    if told := said(text):
        starts = [start for start, _ in told]
        tokens = [one for one in tokens if not _is_within(one.start, told, starts)]
    return language, tokens


def _is_within(place: int, spans: Sequence[tuple[int, int]], starts: Sequence[int]) -> bool:
    """Does a place lie in one of the spans, which follow each other?"""
    at = bisect_right(starts, place) - 1
    return at >= 0 and place < spans[at][1]


def _now(sent: datetime, tz: str, country: str, language: Tongue, calendar: Calendar | None) -> Now:
    try:
        zone = ZoneInfo(tz)
    except (KeyError, ValueError, OSError) as trouble:
        raise ValueError(f"there is no time zone {tz!r}") from trouble
    local = sent.replace(tzinfo=zone) if sent.tzinfo is None else sent.astimezone(zone)
    if calendar is None:
        calendar = _default_calendar(tz, country)
    spoken = language.language
    month_first = spoken.month_first or country.upper() in spoken.month_first_in
    return Now(local, calendar, month_first, spoken.twelve_hours, spoken.month_first)


def _default_calendar(tz: str, country: str) -> Calendar:
    return Calendar(tz, country=country.upper())


def considered(text: str, sender: Side, lang: str = "") -> Iterator[Sentence]:
    """Yield the sentences of a text in which something may be promised, read by the rules and not further."""
    language, tokens = _tokens(composed(text[:LONGEST])[0], lang)
    for sentence, _ in _sentences(language, tokens, sender, timed=True):
        sentence.read()
        yield sentence


def _committing(
    language: Tongue, tokens: Sequence[Token], side: Side, models: Likely | None
) -> Iterator[tuple[Sentence, Second | None, Before]]:
    """Yield the sentences in which somebody commits to something, each with the tokens and letters of the one before."""
    for sentence, before in _sentences(language, tokens, side, timed=models is not None):
        found = sentence.read()
        second = Second(sentence, models) if models else None
        if found or (second and second.guess()):
            attach(sentence)
            share(sentence.heads)
            inherit(sentence)
            yield sentence, second, before


def _sentences(language: Tongue, tokens: Sequence[Token], side: Side, timed: bool) -> Iterator[tuple[Sentence, Before]]:
    """Yield the sentences that a frame may meet, and with ``timed`` all that speak of a time, each with the one before."""
    codes = language.codes(tokens)
    earlier = slice(0, 0)
    for start, end in sentences(language, tokens, codes):
        here = slice(start, end)
        before = (tokens[earlier], codes[earlier])
        if sentence := _sentence(language, tokens[here], codes[here], side, before, timed):
            yield sentence, before
        earlier = here


def _sentence(
    language: Tongue, tokens: Sequence[Token], codes: str, side: Side, before: Before, timed: bool
) -> Sentence | None:
    sifted = language.sieve.of(codes)
    timely = language.grammar.may_meet(sifted)
    cues = language.cues
    framed = (cues is None or not cues.isdisjoint(codes)) and language.frames.may_meet(
        sifted | language.timed if timely else sifted
    )
    if not framed and not (timed and timely):
        return None
    parts = language.grammar.scan(codes, tokens, sifted) if timely else []
    if not framed and not parts:
        return None
    if any("follows" in part.fields for part in parts):
        parts = refer(parts, language.day_of(*before))
    sifted |= language.timed if parts else 0
    for part in parts:
        codes = codes[: part.start] + TIME * (part.end - part.start) + codes[part.end :]
    return Sentence(language, tokens, codes, 0, len(tokens), parts, side, sifted)


def _drafts(sentence: Sentence, second: Second | None, before: Before, now: Now) -> list[Draft]:
    if dayless := [head for head in sentence.heads if lacks_day(head, now)]:
        carry(dayless, sentence.tongue.day_of(*before))
    served = _served(sentence.heads)
    standing = second.standing(served) if second else served
    return [draft for head in standing if (draft := _draft(sentence, head, now))]


def _served(heads: list[Head]) -> list[Head]:
    """Leave out what only serves the outcome named after it: "I'll check and let you know", "I'll see to it that he calls"."""
    kept: list[Head] = []
    for number, head in enumerate(heads):
        later = [other for other in heads[number + 1 :] if other.frame.by == head.frame.by]
        following = later[0] if later else None
        if following and head.group in ENSURING and following.joins < 0 and following.left <= head.end:
            following.left, following.reasons = head.left, [*head.reasons, "ensured", *following.reasons]
            following.parts = [*head.parts, *(part for part in following.parts if part not in head.parts)]
            following.conditional |= head.conditional  # "once you send it, we'll see to it that you are paid"
        elif not head.serves and (head.group not in SERVING or all(other.group in SERVING for other in later)):
            kept.append(head)
    return kept


def _draft(sentence: Sentence, head: Head, now: Now) -> Draft | None:
    when = moment(head, now)
    if not _enough(head, when):
        return None
    first, last = _extent(sentence, head)
    other: Side = "customer" if sentence.side == "us" else "us"
    by: Side = sentence.side if head.frame.by == "writer" else other
    reasons = [f"frame:{head.frame.name}", f"verb:{head.group}", *head.reasons]
    reasons += [f"time:{' '.join(one.low for one in sentence.tokens[part.start : part.end])}" for part in head.parts]
    if head.parts and not when.known:
        reasons.append("time not understood")
    sure = head.frame.sure + (0.05 if when.due else 0) - (0.1 if not when.known else 0)
    hour = any("clock" in part.fields for part in head.parts)
    return Draft(
        by, head.kind, sentence.tokens[first].start, sentence.tokens[last].end, when, head.conditional, round(min(sure, 0.99), 2),
        tuple(reasons), sentence.tokens[head.verb].low, head.group, head.thing, hour, head.borrowed,
        head.joins >= 0 or head.after_and,
    )  # fmt: skip


def _enough(head: Head, when: Moment) -> bool:
    """Is there the time, or the condition, without which these words promise nothing?"""
    timed = when.due is not None or when.vague
    if head.frame.needs and any(part.fields.get("habit") for part in head.parts):
        return False  # "a nurse answers the phone on Saturdays"
    match head.frame.needs:
        case "time":
            return timed
        case "due":
            return when.due is not None
        case "bond":
            return timed or head.conditional
    return True


def _extent(sentence: Sentence, head: Head) -> tuple[int, int]:
    """The first and the last token of the shortest clause with action and time."""
    codes = sentence.codes
    first = head.left if head.joins < 0 else head.verb
    while first < head.verb and codes[first] in STOPS:
        first += 1
    last = max(head.verb, head.end - 1)
    right = max([head.right, *(part.end for part in head.parts)])  # a time shared with what follows is quoted too
    inside = [part.end - 1 for part in head.parts if last < part.end <= right]
    if inside:
        last = max(inside)
    else:
        while last + 1 < head.right and codes[last + 1] not in STOPS:
            last += 1
    return first, last


def _found(draft: Draft, message: Message, text: str, places: list[int] | None) -> Found:
    start, end = (places[draft.start], places[draft.end]) if places else (draft.start, draft.end)
    return Found(
        draft.by, draft.kind, message.text[start:end], start, end, draft.when.due, draft.when.due_from, draft.when.vague,
        draft.conditional, draft.confidence, draft.reasons, draft.action,
    )  # fmt: skip
