"""Rows of the desk as the API gives them."""

from hoia.conversations.models import Conversation, Message
from hoia.ledger.models import Event
from hoia.people.models import Customer

from .schema import AttachmentOut, ConversationOut, CustomerOut, EventOut, HandleOut, MessageOut

BOX_NAMES = ("open", "snoozed", "closed")


def customer(one: Customer) -> CustomerOut:
    return CustomerOut(
        id=one.pk, kind=one.kind, name=one.shown_name, given_name=one.given_name, family_name=one.family_name,
        called=one.called, language=one.language, notes=one.notes,
        handles=[HandleOut(handle.kind, handle.value) for handle in one.handles.all()],
    )  # fmt: skip


def conversation(one: Conversation) -> ConversationOut:
    return ConversationOut(
        id=one.pk, inbox=one.inbox_id, customer=one.customer_id, subject=one.subject, channel=one.channel,
        box=BOX_NAMES[one.box], assignee=one.assignee_id, team=one.team_id, opened_at=one.opened_at,
        last_at=one.last_at, waiting_since=one.waiting_since, messages=one.message_count, preview=one.preview,
        tags=[tag.name for tag in one.tags.all()],
    )  # fmt: skip


def message(one: Message) -> MessageOut:
    files = [AttachmentOut(file.pk, file.name, file.type, file.size) for file in one.attachments.all()]
    return MessageOut(
        id=one.pk, conversation=one.conversation_id, direction=one.direction, channel=one.channel, at=one.at,
        from_name=one.from_name, from_address=one.from_address, subject=one.subject, text=one.text, quoted=one.quoted,
        automatic=one.automatic, stranger=one.stranger, delivery=one.delivery, attachments=files,
    )  # fmt: skip


def event(one: Event) -> EventOut:
    return EventOut(
        id=one.pk, verb=one.verb, at=one.at, subject_kind=one.subject_kind, subject_id=one.subject_id,
        actor_kind=one.actor_kind, actor_id=one.actor_id, inbox=one.inbox_id, conversation=one.conversation_id,
        customer=one.customer_id,
    )  # fmt: skip
