"""What stands in the composer: addresses, drafts, the signature to come, saved replies filled in."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db.models import F, Q, QuerySet
from django.utils import timezone
from django.utils.formats import date_format

from hoia.kit.keys import random_word
from hoia.people.models import Colleague, Inbox

from .models import Conversation, Direction, Draft, Message, SavedReply
from .rules import fill, named, write_boxes


@dataclass(slots=True)
class Composer:
    """One composer: a reply or a note, as it was left or as it begins."""

    kind: str
    text: str = ""
    to: str = ""
    cc: str = ""
    bcc: str = ""
    token: str = field(default_factory=random_word)
    seen: int = 0
    draft: Draft | None = None
    problem: str = ""
    files: list[Any] = field(default_factory=list)
    besides: dict[str, str] = field(default_factory=dict)

    @property
    def restored(self) -> bool:
        return bool(self.draft and self.text.strip())


def composers(
    conversation: Conversation, colleague: Colleague, seen: int, messages: Sequence[Message] = ()
) -> dict[str, Composer]:
    """Return the reply and the note as this colleague left them. Asks for the drafts, their files and the addresses."""
    drafts = {one.kind: one for one in conversation.drafts.filter(colleague=colleague).prefetch_related("attachments")}
    found = {kind: _composer(kind, drafts.get(kind), seen) for kind in (Direction.OUT.value, Direction.NOTE.value)}
    reply = found["out"]
    if not reply.to:
        recipients = conversation.reply_recipients(messages)
        reply.to, reply.cc = write_boxes(recipients.get("to", [])), reply.cc or write_boxes(recipients.get("cc", []))
    return {"reply": reply, "note": found["note"]}


def _composer(kind: str, draft: Draft | None, seen: int) -> Composer:
    if draft is None:
        return Composer(kind, seen=seen)
    return Composer(
        kind, draft.text, draft.to, draft.cc, draft.bcc, seen=seen, draft=draft, files=list(draft.attachments.all()),
        besides=draft.besides,
    )  # fmt: skip


def keep_draft(conversation: Conversation, colleague: Colleague, kind: str, **words: Any) -> Draft | None:
    """Keep what is being written. Nothing written and no files: no draft is left, and None comes back."""
    if words.get("token") and Message.objects.under(words.pop("token")).exists():
        return None
    words.pop("token", None)
    if not words.get("text", "").strip():
        empty = conversation.drafts.filter(colleague=colleague, kind=kind, attachments=None)
        if empty.delete()[0] or not conversation.drafts.filter(colleague=colleague, kind=kind).exists():
            return None
    draft, _new = Draft.objects.update_or_create(
        conversation=conversation, colleague=colleague, kind=kind, defaults=words
    )
    return draft


def signature_under(inbox: Inbox, colleague: Colleague | None) -> str:
    """Return what stands under a letter: the colleague's own lines, then those of the inbox."""
    parts = [colleague.signature if colleague else "", inbox.signature]
    return "\n\n".join(part.strip() for part in parts if part.strip())


def saved_replies(colleague: Colleague, inbox_id: int | None = None) -> QuerySet[SavedReply]:
    """Return the saved replies that this colleague may use, those most used first."""
    rows = SavedReply.objects.filter(Q(owner=None) | Q(owner=colleague))
    inboxes = [inbox_id] if inbox_id else colleague.inbox_ids()
    return rows.filter(Q(inbox=None) | Q(inbox__in=inboxes)).order_by("-used", "name")


def filled(reply: SavedReply, conversation: Conversation, colleague: Colleague) -> str:
    """Return a saved reply with its variables filled in for this conversation."""
    return fill(reply.text, variables(conversation, colleague))


def use(reply: SavedReply) -> None:
    SavedReply.objects.filter(pk=reply.pk).update(used=F("used") + 1)


def variables(conversation: Conversation, colleague: Colleague) -> dict[str, str]:
    """What saved replies may name."""
    customer = conversation.customer
    return {
        "customer": customer.form_of_address if customer else "",
        "customer_name": customer.shown_name if customer else "",
        "me": colleague.given_name,
        "my_name": colleague.name,
        "inbox": conversation.inbox.sender_name or conversation.inbox.name,
        "subject": conversation.subject,
        "number": str(conversation.pk),
        "today": date_format(timezone.localdate(), "DATE_FORMAT"),
    }


def mentioned(text: str, inbox: Inbox) -> list[Colleague]:
    """Return the colleagues whom a note names; only those who may see this inbox."""
    if "@" not in text:
        return []
    people = {one.pk: one for one in Colleague.objects.reaching(inbox)}
    return [people[pk] for pk in named(text, {pk: one.name for pk, one in people.items()})]
