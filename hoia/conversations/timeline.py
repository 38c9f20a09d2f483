"""A conversation as it is read: what was said, in order, and between it what happened."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from operator import attrgetter
from typing import Any

from django.db.models import Prefetch
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from hoia.kit import markdown
from hoia.ledger.models import Event
from hoia.ledger.registry import verbs
from hoia.people.models import Colleague

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
    rows = _messages(conversation).reverse()
    older = rows.filter(at__lte=before.at).exclude(pk=before.pk)
    found = [one for one in older[: MORE + 2] if (one.at, one.pk) < (before.at, before.pk)]
    first = _messages(conversation)[:FIRST]
    shown = {one.pk for one in first}
    left = [one for one in found if one.pk not in shown]
    taken = left[:MORE][::-1]
    if len(left) <= MORE or not taken:
        return [_said(one, conversation) for one in taken]
    rest = _messages(conversation).filter(at__lt=taken[0].at).count() - FIRST
    return [Gap(taken[0].at, max(rest, 1), taken[0].pk), *(_said(one, conversation) for one in taken)]


def since(conversation: Conversation, number: int) -> Story:
    """Return what was written after the message of that number."""
    messages = list(_messages(conversation).filter(pk__gt=number)[:100])
    return Story(
        [_said(one, conversation) for one in messages], messages, max((m.pk for m in messages), default=number)
    )


def whole(conversation: Conversation, notes: bool) -> list[Said]:
    """Return every message, for paper; notes among ourselves only when asked for."""
    rows = _messages(conversation)
    return [_said(one, conversation) for one in (rows if notes else rows.exclude(direction="note"))[:1000]]


def sentences(events: Iterable[Event], conversation: Conversation) -> list[Happened]:
    """Tell events, with the names of those who took part."""
    events = list(events)
    ids = {one.actor_id for one in events if one.actor_kind == "colleague"} | {one.facts.get("to") for one in events}
    ids = {one for one in ids if isinstance(one, int)}
    names = {("colleague", one.pk): one.name for one in Colleague.objects.filter(pk__in=ids)} if ids else {}
    if conversation.customer:
        names["customer", conversation.customer_id] = conversation.customer.shown_name
    return [Happened(one.at, one.sentence(names)) for one in events]


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
    return (
        conversation.messages.select_related("colleague", "customer")
        .prefetch_related(Prefetch("attachments", Attachment.objects.order_by("pk")))
        .order_by("at", "pk")
    )


def _merged(conversation: Conversation, messages: list[Message], gap: Gap | None) -> list[Any]:
    said: list[Any] = [_said(one, conversation) for one in messages]
    events = Event.objects.of_conversation(conversation.pk).exclude(verb__in=quiet_verbs()).order_by("-pk")
    found = list(events[:MOST_EVENTS])
    if gap:
        found = [one for one in found if one.at >= gap.at]
        said.insert(FIRST, gap)
    # Events follow what was said at the same moment.
    return sorted([*said, *sentences(reversed(found), conversation)], key=attrgetter("at"))


def _said(message: Message, conversation: Conversation) -> Said:
    files = list(message.attachments.all())
    return Said(
        message,
        _who(message, conversation),
        [one for one in files if not one.inline or one.type not in PICTURES],
        [one for one in files if one.type in PICTURES],
    )


def _who(message: Message, conversation: Conversation) -> str:
    if message.colleague_id and (message.outbound or message.is_note):
        return message.colleague.name
    if message.stranger or not message.customer_id:
        return message.from_name or message.from_address or _("Unknown")
    return message.customer.shown_name
