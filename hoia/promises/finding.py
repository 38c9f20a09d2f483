"""From a message of the desk to the promises in it: read with the hours of the team, entered as proposed, each once."""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from hoia.conversations.models import Conversation, Message
from hoia.kit.calendar import Calendar
from hoia.kit.words import spoken_in, words
from hoia.people.models import Colleague, Team

from .models import Move, Promise, calendar_of

if TYPE_CHECKING:
    from .reading import Found

NEW_TIME = "new_time"  # marks what was said for the sake of a new time alone: it promises and keeps nothing else
_SENTENCE_ENDS = re.compile(r"[.!?\n]")
_NO_WORDS = re.compile(r"\S{200,}")  # addresses of pages, rows of dots, pasted code: nothing is promised there


def found_in(message: Message) -> "list[Found]":
    """Return the promises in a message; nothing for one that a machine wrote, and for notes among ourselves."""
    if message.automatic or message.stranger or message.is_note or not message.text.strip():
        return []
    # Of a call that was noted our own words stand there, whoever rang.
    sender = "customer" if message.inbound and message.colleague_id is None else "us"
    return found_in_text(message.text, message.conversation, sender, _sent(message))


def found_in_text(text: str, conversation: Conversation, sender: str, sent: datetime) -> "list[Found]":
    """Return the promises in words that are being written, as if they were sent at ``sent``; for the composer."""
    # The readers take their time to load; a desk in which nobody writes never waits for them.
    from .reading import Message as Text
    from .reading import may_promise, read

    language = language_of(text, conversation.language)
    side: Any = sender
    text = _NO_WORDS.sub(lambda run: " " * len(run[0]), text)  # as long as before: quotes keep their places
    if not may_promise(text, side, language):
        return []  # as with most texts: their calendar need not be fetched
    calendar = calendar_of(team_of(conversation))
    return read(Text(text, side, sent, calendar.zone, calendar.country, language), calendar)


def language_of(text: str, likely: str) -> str:
    """Return the language of a text: the likely one where the text may well be in it.

    Empty where neither the text nor ``likely`` names one that promises are read in.
    """
    from .reading.tongue import codes_of_languages

    known = codes_of_languages()
    likely = {"no": "nb", "nn": "nb"}.get(likely[:2].lower(), likely[:2].lower())
    said = {word for word in words(text) if word.isalpha()}
    spoken = [code for code in spoken_in(said, likely) if code in known]
    return likely if likely in spoken else next(iter(spoken), "")


def propose(found: "Found", message: Message, *, at: datetime, by: Any = None) -> Promise:
    """Enter one found promise, to be confirmed, corrected or dismissed. Ours is the writer's, if they may look at it."""
    calendar = calendar_of(team_of(message.conversation))
    writer = message.colleague if found.by == "us" else None
    owner = writer if isinstance(writer, Colleague) and _may_hold(writer, message.conversation) else None
    return Promise.objects.make(
        side=found.by, kind=found.kind, words=" ".join(found.quote.split()), quote=found.quote, at=_sent(message), by=by,
        owner=owner, message=message, due=moment(found.due, calendar), due_from=moment(found.due_from, calendar),
        vague=found.vague, conditional=_sentence(message.text, found) if found.conditional else "",
        confidence=found.confidence, proposed=True,
    )  # fmt: skip


def take_up(message: Message, *, at: datetime) -> list[Promise]:
    """Propose what nobody has decided about: what the writer confirmed or dismissed while writing is there already."""
    return [propose(one, message, at=at) for one in not_entered(message, found_in(message))]


def not_entered(message: Message, found: "Iterable[Found]") -> "list[Found]":
    """Leave out what was entered from this message already, and what only tells when an older promise will be kept now."""
    known = {_plain(quote) for quote in Promise.objects.from_message(message).values_list("quote", flat=True)}
    told = Move.objects.filter(told_id_then=message.pk, undone_at=None).values_list("promise__kind", flat=True)
    moved, left, there = Counter(told), [], standing(message.conversation)
    calendar = calendar_of(team_of(message.conversation))
    for one in found:
        if (one.by, one.kind, moment(one.due, calendar)) in there:
            continue
        if one.by == "us" and one.due and moved[one.kind]:
            moved[one.kind] -= 1
        elif _plain(one.quote) not in known:
            left.append(one)
    return left


def standing(conversation: Conversation) -> set[tuple[str, str, datetime | None]]:
    """What stands between us already as side, kind and moment: said once more, it is no second promise."""
    rows = Promise.objects.open().on(conversation).filter(due__isnull=False)
    return set(rows.values_list("side", "kind", "due"))


def moment(local: datetime | None, calendar: Calendar) -> datetime | None:
    """Return a local moment of the reading as an aware one."""
    return calendar.localised(local) if local else None


def team_of(conversation: Conversation) -> int | None:
    """Whose hours count: those of the team that has the conversation, else of the first one behind its inbox."""
    behind = Team.objects.filter(inboxes=conversation.inbox_id).order_by("pk").values_list("pk", flat=True)
    return conversation.team_id or behind.first()


def _sent(message: Message) -> datetime:
    """When the reader gets it: a letter for tomorrow that says "today" means tomorrow."""
    return max(message.at, message.deliver_at) if message.deliver_at and message.outbound else message.at


def _may_hold(colleague: Colleague, conversation: Conversation) -> bool:
    return colleague.is_active and (colleague.is_owner or conversation.inbox_id in colleague.inbox_ids())


def _sentence(text: str, found: "Found") -> str:
    """The sentence around a quote, in which the condition stands."""
    start = max((one.end() for one in _SENTENCE_ENDS.finditer(text, 0, found.start)), default=0)
    end = _SENTENCE_ENDS.search(text, found.end)
    return text[start : end.end() if end else len(text)].strip()


def _plain(quote: str) -> str:
    return " ".join(quote.split()).casefold()
