"""What we write in a conversation: answers, notes, and contacts that left no letter."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.db import models, transaction

from hoia.ledger.models import record
from hoia.people.models import Colleague

from .message import Delivery, Direction, Message
from .said import SomethingNew, preview_of, said

if TYPE_CHECKING:
    from .conversation import Conversation

Recipients = dict[str, list[list[str]]]


class Writing:
    """Verbs of a :class:`Conversation` that add a message of ours.

    ``token`` names one act of one page: what was written under a token already is returned instead of written again,
    so that a button pressed twice never says a thing twice.
    """

    def add_note(
        self, text: str, *, at: datetime, by: Colleague, mentions: Iterable[Colleague] = (), token: str = ""
    ) -> Message:
        """Write words that only colleagues see. Those mentioned are told, and follow from now on."""
        from .desk import Follow, Mention

        with transaction.atomic():
            row = self._locked()
            if earlier := _said_already(token):
                return earlier
            note = row._say(direction=Direction.NOTE, channel="note", text=text, at=at, colleague=by, token=token)
            named = [one for one in mentions if row.inbox_id in one.inbox_ids()]
            Mention.objects.bulk_create([Mention(message=note, colleague=one) for one in named])
            Follow.objects.bulk_create(
                [Follow(conversation=row, colleague=one) for one in named], ignore_conflicts=True
            )
            record("message.noted", note, at=at, by=by, mentions=[one.pk for one in named])
        self._take_over(row)
        return note

    def note_contact(
        self, channel: str, text: str, *, at: datetime, by: Colleague, inbound: bool = True, token: str = ""
    ) -> Message:
        """Note a telephone call or a walk-in, which left no letter."""
        with transaction.atomic():
            row = self._locked()
            if earlier := _said_already(token):
                return earlier
            direction = Direction.IN if inbound else Direction.OUT
            noted = row._say(
                direction=direction, channel=channel, text=text, at=at, colleague=by, customer_id=row.customer_id,
                token=token,
            )  # fmt: skip
            record("contact.noted", noted, at=at, by=by, channel=channel, inbound=inbound)
        self._take_over(row)
        return noted

    def reply(
        self,
        text: str,
        *,
        at: datetime,
        by: Colleague | None,
        recipients: Recipients,
        subject: str = "",
        seen: int | None = None,
        send_at: datetime | None = None,
        hold_if_answered: bool = False,
        draft: Any = None,
        token: str = "",
    ) -> Message:
        """Put an answer into the outbox; it leaves after ten seconds, or at ``send_at``.

        ``seen`` is the number of the last message that the writer saw. Raises :class:`SomethingNew` when others have
        written since: nothing is sent and the draft stays.
        """
        with transaction.atomic():
            row = self._locked()
            if earlier := _said_already(token):
                return earlier
            if seen is not None and row.last_message_id > seen:
                unseen = list(row.messages.filter(pk__gt=seen).exclude(colleague=by))
                if unseen:
                    raise SomethingNew(unseen)
            message = row._say(
                direction=Direction.OUT, channel="email", text=text, at=at, colleague=by, customer_id=row.customer_id,
                recipients=recipients, subject=subject or row.subject, delivery=Delivery.WAITING,
                deliver_at=send_at or at + Message.UNDO, hold_if_answered=hold_if_answered, token=token,
            )  # fmt: skip
            if draft is not None:
                row._take_files(draft, message)
            record("message.written", message, at=at, by=by, later=send_at is not None)
        self._take_over(row)
        return message

    def reply_recipients(self, messages: "Sequence[Message] | None" = None) -> Recipients:
        """To whom an answer goes by itself: who wrote last and belongs here, with everybody else on that letter.

        A stranger who wrote into the thread is never among them by themselves, nor is any address of our own.
        ``messages`` saves a question where the newest are at hand.
        """
        ours = set(self.inbox.addresses())
        letter = next((one for one in reversed(messages or ()) if _asks(one)), None) or (
            self.messages.filter(direction=Direction.IN, automatic="", stranger=False).exclude(from_address="")
            .order_by("-at", "-pk").first()
        )  # fmt: skip
        if letter is None:
            return self._first_recipients(ours)
        to = letter.particulars.get("reply_to") or [[letter.from_name, letter.from_address]]
        others = [*letter.recipients.get("to", []), *letter.recipients.get("cc", [])]
        taken = ours | {address.lower() for _, address in to}
        cc = [[name, address] for name, address in others if address.lower() not in taken]
        return {"to": [list(one) for one in to], **({"cc": cc} if cc else {})}

    def _first_recipients(self, ours: set[str]) -> Recipients:
        """Nobody has written a letter yet: those we wrote to, or the customer's own address."""
        letter = self.messages.filter(direction=Direction.OUT, automatic="").exclude(recipients={}).last()
        if letter is not None and letter.recipients.get("to"):
            return {kind: letter.recipients[kind] for kind in ("to", "cc") if letter.recipients.get(kind)}
        handles = self.customer.handles.all() if self.customer else []
        address = next((one.value for one in handles if one.kind == "email" and one.value.lower() not in ours), "")
        return {"to": [[self.customer.shown_name, address]]} if address else {"to": []}

    def _locked(self) -> "Conversation":
        return type(self).objects.select_for_update().get(pk=self.pk)

    def _take_over(self, row: "Conversation") -> None:
        self.__dict__.update({name: value for name, value in row.__dict__.items() if name[0] != "_"})

    def _take_files(self, draft: Any, message: Message) -> None:
        """The draft has become this message: its files go with it, and it is gone."""
        moved = draft.attachments.update(message=message, draft=None)
        draft.delete()
        if moved:
            type(self).objects.filter(pk=self.pk).update(attachment_count=models.F("attachment_count") + moved)
            self.attachment_count += moved
            said.changed({self.pk})

    def _say(self, **fields: Any) -> Message:
        """Append a message of ours and keep the row's counters in step."""
        message = Message.objects.create(conversation=self, created_at=fields["at"], **fields)
        new: dict[str, Any] = {"message_count": models.F("message_count") + 1, "last_message_id": message.pk}
        if message.direction != Direction.NOTE:
            new |= {"last_at": message.at, "last_direction": message.direction, "preview": preview_of(message.text)}
        if message.direction == Direction.OUT:
            new["waiting_since"] = None
        type(self).objects.filter(pk=self.pk).update(**new)
        for name, value in new.items():
            setattr(self, name, self.message_count + 1 if name == "message_count" else value)
        said.send(message)
        return message


def _asks(message: Message) -> bool:
    """Somebody who belongs here wrote this letter by hand."""
    return message.inbound and not message.automatic and not message.stranger and bool(message.from_address)


def _said_already(token: str) -> Message | None:
    return next(iter(Message.objects.under(token)[:1]), None) if token else None
