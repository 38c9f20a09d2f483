"""A conversation as it is read: what was said, in order, and between it what happened."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from operator import attrgetter
from typing import Any

from django.db.models import Q
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from hoia.kit import markdown
from hoia.ledger.models import Event
from hoia.ledger.registry import verbs
from hoia.people.models import Colleague, Customer

from .models import Attachment, Conversation, Delivery, Message

WHOLE = 20  # up to so many messages are shown at once
FIRST, LAST, MORE = 1, 10, 50
MOST_EVENTS = 60

WHY = {
    "token": gettext_lazy("It was written to the keyed address of this conversation, or answers a letter of ours."),
    "in_reply_to": gettext_lazy("It says that it answers a letter of this conversation."),
    "references": gettext_lazy("It names a letter of this conversation among those before it."),
    "named": gettext_lazy("A letter of this conversation names it."),
    "named_both": gettext_lazy("It names letters of two conversations, so they were joined."),
    "subject": gettext_lazy("Its subject bears the number of this conversation, and the sender takes part in it."),
    "new": gettext_lazy("It names no letter that we know, so it opened a conversation of its own."),
    "form": gettext_lazy("It came through a form."),
}
CHANNELS = {
    "phone": gettext_lazy("telephone call"),
    "walkin": gettext_lazy("visit to the desk"),
    "form": gettext_lazy("form on the web"),
    "webform": gettext_lazy("form on the web"),
}
AUTOMATIC = {
    "reply": gettext_lazy("automatic reply"),
    "bounce": gettext_lazy("returned letter"),
    "list": gettext_lazy("mailing list"),
    "notification": gettext_lazy("automatic notice"),
    "acknowledgement": gettext_lazy("automatic acknowledgement"),
}
PICTURES = ("image/png", "image/jpeg", "image/gif", "image/webp", "image/avif")


@dataclass(slots=True)
class Said:
    """A message as it is shown."""

    row: Message
    who: str
    files: list[Attachment]
    pictures: list[Attachment]
    by: str = ""
    kind = "said"

    @property
    def at(self) -> datetime:
        return self.row.at

    @property
    def ours(self) -> bool:
        return self.row.colleague_id is not None or self.row.outbound

    @property
    def html(self) -> str:
        return written(self.row.text)

    @property
    def to(self) -> str:
        return ", ".join(name or address for name, address in self.row.recipients.get("to", []))

    @property
    def cc(self) -> str:
        return ", ".join(name or address for name, address in self.row.recipients.get("cc", []))

    @property
    def channel(self) -> str:
        return str(CHANNELS.get(self.row.channel, ""))

    @property
    def automatic(self) -> str:
        return str(AUTOMATIC.get(self.row.automatic, _("automatic"))) if self.row.automatic else ""

    @property
    def why(self) -> str:
        return str(WHY.get(self.row.rule, "")) if self.row.rule else ""

    @property
    def delivery(self) -> str:
        """Where an outgoing message is, in words; empty when it simply was sent."""
        return delivery_words(self.row)

    @property
    def trouble(self) -> bool:
        return self.row.delivery in (Delivery.FAILED, Delivery.BOUNCED, Delivery.HELD) or bool(
            self.row.delivery == Delivery.WAITING and self.row.delivery_problem
        )

    @property
    def recallable(self) -> bool:
        return (
            self.row.delivery in (Delivery.WAITING, Delivery.HELD, Delivery.FAILED)
            and not self.row.has_reached_somebody
        )


@dataclass(slots=True)
class Happened:
    """An event between the messages, as one sentence."""

    at: datetime
    sentence: str
    kind = "happened"


@dataclass(slots=True)
class Gap:
    """Messages left out until asked for."""

    at: datetime
    count: int
    before: int
    kind = "gap"


@dataclass(slots=True)
class Story:
    """What a page shows of a conversation. ``last`` is the number of the newest message in it."""

    items: list[Any] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    last: int = 0


def story(conversation: Conversation) -> Story:
    """Return the first and the last messages with what happened between them."""
    count = conversation.message_count
    rows = _messages(conversation)
    if count <= WHOLE:
        messages, gap = list(rows[: WHOLE * 2]), None
    else:
        newest = list(rows.reverse()[:LAST])[::-1]
        messages = [*rows[:FIRST], *newest]
        gap = Gap(newest[0].at, count - len(messages), newest[0].pk)
    items = _merged(conversation, messages, gap)
    return Story(items, messages, max((one.pk for one in messages), default=0))


def earlier(conversation: Conversation, before: Message) -> list[Any]:
    """Return the messages that stand before one, at most :data:`MORE`, led by a gap when there are still more."""
    rows = _messages(conversation)
    shown = [one.pk for one in rows[:FIRST]]
    left = rows.filter(_before(before)).exclude(pk__in=shown)
    taken = list(left.reverse()[:MORE])[::-1]
    said = _dressed(conversation, taken)
    rest = left.filter(_before(taken[0])).count() if taken else 0
    return [Gap(taken[0].at, rest, taken[0].pk), *said] if rest else said


def _before(message: Message) -> Q:
    return Q(at__lt=message.at) | Q(at=message.at, pk__lt=message.pk)


def since(conversation: Conversation, number: int) -> Story:
    """Return what was written after the message of that number."""
    messages = list(_messages(conversation).filter(pk__gt=number)[:100])
    last = max((one.pk for one in messages), default=number)
    return Story(_dressed(conversation, messages), messages, last)


def written_now(conversation: Conversation, message: Message, *, acted: bool) -> list[Any]:
    """Return one message that was just written; with ``acted`` also what was done with it (it was closed, say)."""
    if not acted:
        return _dressed(conversation, [message])
    events = Event.objects.of_conversation(conversation.pk).filter(at__gte=message.at).exclude(verb__in=quiet_verbs())
    happened = list(events.order_by("pk"))
    names = _Names(conversation, [message], happened)
    return [
        *_dressed(conversation, [message], names),
        *(Happened(one.at, one.sentence(names.told)) for one in happened),
    ]


def whole(conversation: Conversation, notes: bool) -> list[Said]:
    """Return every message, for paper; notes among ourselves only when asked for."""
    rows = _messages(conversation)
    return _dressed(conversation, list((rows if notes else rows.exclude(direction="note"))[:1000]))


@lru_cache(maxsize=1024)
def written(text: str) -> str:
    """Return the Markdown of ours as safe HTML; the same words are worked out once."""
    return markdown.to_html(text)


def delivery_words(message: Message) -> str:
    """Say where an outgoing message is.

    The words of the mail server follow where it gave any.
    """
    problem = message.delivery_problem
    if message.delivery == Delivery.WAITING and problem:
        return _("not sent yet: %(problem)s") % {"problem": problem}
    if (
        message.delivery == Delivery.WAITING
        and message.deliver_at
        and message.deliver_at > message.created_at + 2 * Message.UNDO
    ):
        when = date_format(localtime(message.deliver_at), "SHORT_DATETIME_FORMAT")
        if message.hold_if_answered:
            return _("will be sent on %(when)s, unless the customer writes first") % {"when": when}
        return _("will be sent on %(when)s") % {"when": when}
    words = {
        Delivery.WAITING: _("being sent"),
        Delivery.SENDING: _("being sent"),
        Delivery.HELD: _("held back: the customer wrote first"),
        Delivery.FAILED: _("could not be sent"),
        Delivery.BOUNCED: _("came back"),
    }
    said = words.get(message.delivery, "")  # type: ignore[call-overload]
    return (
        f"{said}: {problem}" if said and problem and message.delivery in (Delivery.FAILED, Delivery.BOUNCED) else said
    )


def quiet_verbs() -> list[str]:
    return [verb.name for verb in verbs() if verb.quiet]


def _messages(conversation: Conversation) -> Any:
    return conversation.messages.order_by("at", "pk")


def _merged(conversation: Conversation, messages: list[Message], gap: Gap | None) -> list[Any]:
    events = Event.objects.of_conversation(conversation.pk).exclude(verb__in=quiet_verbs()).order_by("-pk")
    found = list(events[:MOST_EVENTS])[::-1]
    if gap:
        found = [one for one in found if one.at >= gap.at]
    names = _Names(conversation, messages, found)
    said: list[Any] = _dressed(conversation, messages, names)
    if gap:
        said.insert(FIRST, gap)
    # Events follow what was said at the same moment.
    return sorted([*said, *(Happened(one.at, one.sentence(names.told)) for one in found)], key=attrgetter("at"))


class _Names:
    """What everybody in a conversation is called, asked for once instead of with every message."""

    def __init__(self, conversation: Conversation, messages: list[Message], events: Sequence[Event] = ()) -> None:
        ids = {one.colleague_id for one in messages}
        ids |= {one.actor_id for one in events if one.actor_kind == "colleague"}
        ids |= {to for one in events if isinstance(to := one.facts.get("to"), int)}
        ids -= {None}
        colleagues = Colleague.objects.filter(pk__in=ids).only("given_name", "family_name", "language", "email")
        self.colleagues = {one.pk: one.name for one in colleagues} if ids else {}
        self.customers: dict[int, str] = {}
        if conversation.customer:
            self.customers[conversation.customer.pk] = conversation.customer.shown_name
        others = {one.customer_id for one in messages} - {None} - self.customers.keys()
        if others:
            self.customers |= {one.pk: one.shown_name for one in Customer.objects.filter(pk__in=others)}

    @property
    def told(self) -> dict[tuple[str, int], str]:
        """In the form in which events are told."""
        named = {("colleague", pk): name for pk, name in self.colleagues.items()}
        return named | {("customer", pk): name for pk, name in self.customers.items()}

    def of(self, message: Message) -> str:
        if message.outbound or message.is_note:
            return self.colleagues.get(message.colleague_id or 0) or message.from_name or message.from_address
        if message.stranger or message.customer_id not in self.customers:
            return message.from_name or message.from_address or _("Unknown")
        return self.customers[message.customer_id]


def _dressed(conversation: Conversation, messages: list[Message], names: _Names | None = None) -> list[Any]:
    """Return messages with the names and files that belong to them."""
    names = names or _Names(conversation, messages)
    files: dict[int, list[Attachment]] = {}
    if conversation.attachment_count:
        for file in Attachment.objects.filter(message__in=messages).order_by("pk"):
            files.setdefault(file.message_id, []).append(file)
    return [_said(one, names, files.get(one.pk, [])) for one in messages]


def _said(message: Message, names: _Names, files: list[Attachment]) -> Said:
    return Said(
        message,
        names.of(message),
        [one for one in files if one.type not in PICTURES],
        [one for one in files if one.type in PICTURES],
        names.colleagues.get(message.colleague_id or 0, ""),
    )
