"""A conversation: everything that was said with a customer about one matter."""

import hashlib
from collections.abc import Iterable
from datetime import datetime
from typing import Any, ClassVar, Self

from django.conf import settings
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from hoia.ledger.models import record
from hoia.people.models import Colleague, Customer, Inbox, Team

from .act import Act, act_on
from .message import Delivery, Direction, Message
from .tag import ConversationLink, Tag, Tagging


class Box(models.IntegerChoices):
    """Where a conversation lies. Derived from ``closed_at`` and ``snoozed_at``; a column of its own for the indexes."""

    OPEN = 0, _("open")
    SNOOZED = 1, _("snoozed")
    CLOSED = 2, _("closed")


class ConversationQuerySet(models.QuerySet["Conversation"]):
    def within(self, colleague: Colleague) -> Self:
        """What this colleague may see. Every page, list, search and export starts here."""
        if colleague.is_active and colleague.is_owner:
            return self
        return self.filter(inbox__in=colleague.inbox_ids())

    def unmerged(self) -> Self:
        return self.filter(merged_into=None)

    def open(self) -> Self:
        return self.filter(box=Box.OPEN, merged_into=None)

    def snoozed(self) -> Self:
        return self.filter(box=Box.SNOOZED, merged_into=None)

    def closed(self) -> Self:
        return self.filter(box=Box.CLOSED, merged_into=None)

    def mine(self, colleague: Colleague) -> Self:
        return self.filter(assignee=colleague)

    def of_my_teams(self, colleague: Colleague) -> Self:
        return self.filter(team__in=colleague.team_ids())

    def unassigned(self) -> Self:
        return self.filter(assignee=None)

    def waiting(self) -> Self:
        """The customer wrote last and waits for us; longest waiting first."""
        return self.open().filter(waiting_since__isnull=False).order_by("waiting_since")

    def snooze_over(self, now: datetime) -> Self:
        return self.filter(box=Box.SNOOZED, snoozed_until__lte=now)

    def newest_first(self) -> Self:
        return self.order_by("-last_at", "-pk")

    # Verbs over many rows at once; each returns one Act that undoes them all.

    def close(self, *, at: datetime, by: Any) -> Act | None:
        return act_on(
            self, "close", "conversation.closed", at=at, by=by, closed_at=at, closed_by_id=_pk(by), box=Box.CLOSED,
            snoozed_at=None, snoozed_until=None, waiting_since=None,
        )  # fmt: skip

    def reopen(self, *, at: datetime, by: Any) -> Act | None:
        return act_on(
            self, "reopen", "conversation.reopened", at=at, by=by, closed_at=None, closed_by_id=None, box=Box.OPEN,
            snoozed_at=None, snoozed_until=None,
        )  # fmt: skip

    def snooze(self, until: datetime | None, *, at: datetime, by: Any) -> Act | None:
        """Put aside until a moment, or with None until the customer writes; a letter of theirs always wakes it."""
        return act_on(
            self, "snooze", "conversation.snoozed", at=at, by=by, facts={"until": until.isoformat() if until else None},
            snoozed_at=at, snoozed_until=until, box=Box.SNOOZED, closed_at=None, closed_by_id=None,
        )  # fmt: skip

    def wake(self, *, at: datetime, by: Any) -> Act | None:
        return act_on(
            self, "wake", "conversation.woken", at=at, by=by, snoozed_at=None, snoozed_until=None, box=Box.OPEN
        )

    def assign(self, colleague: Colleague | None, *, at: datetime, by: Any) -> Act | None:
        verb = "conversation.assigned" if colleague else "conversation.unassigned"
        facts = {"to": colleague.pk} if colleague else {}
        return act_on(self, "assign", verb, at=at, by=by, facts=facts, assignee_id=_pk(colleague))

    def give_to_team(self, team: Team | None, *, at: datetime, by: Any) -> Act | None:
        facts = {"team": team.name if team else None}
        return act_on(self, "team", "conversation.given_to_team", at=at, by=by, facts=facts, team_id=_pk(team))

    def move_to(self, inbox: Inbox, *, at: datetime, by: Any) -> Act | None:
        return act_on(self, "move", "conversation.moved", at=at, by=by, facts={"inbox": inbox.name}, inbox_id=inbox.pk)

    def tag(self, tag: Tag, *, at: datetime, by: Any) -> Act | None:
        """Put a tag on those that do not have it."""
        return _tagging(self.exclude(taggings__tag=tag), tag, True, at, by)

    def untag(self, tag: Tag, *, at: datetime, by: Any) -> Act | None:
        return _tagging(self.filter(taggings__tag=tag), tag, False, at, by)


class Conversation(models.Model):
    """Everything said with one customer about one matter, and who has it in hand."""

    inbox = models.ForeignKey(Inbox, on_delete=models.PROTECT, related_name="conversations", db_index=False)
    customer = models.ForeignKey(
        Customer, on_delete=models.PROTECT, null=True, related_name="conversations", db_index=False
    )
    subject = models.CharField(max_length=500, blank=True)
    channel = models.CharField(max_length=12, default="email")
    language = models.CharField(max_length=8, blank=True)
    opened_at = models.DateTimeField()
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="assigned", db_index=False
    )
    team = models.ForeignKey(Team, on_delete=models.SET_NULL, null=True, related_name="conversations", db_index=False)
    box = models.PositiveSmallIntegerField(choices=Box.choices, default=Box.OPEN)
    closed_at = models.DateTimeField(null=True)
    closed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False
    )
    snoozed_at = models.DateTimeField(null=True)
    snoozed_until = models.DateTimeField(null=True)
    merged_into = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, related_name="merged_from", db_index=False
    )
    parted = models.BooleanField(
        default=False, help_text="split by a person: letters never join it again by themselves"
    )
    # Counters and the last words are kept in the row: a list must not ask five tables.
    message_count = models.PositiveIntegerField(default=0)
    attachment_count = models.PositiveIntegerField(default=0)
    last_at = models.DateTimeField()
    last_message_id = models.BigIntegerField(default=0)
    last_direction = models.CharField(max_length=4, blank=True)
    preview = models.CharField(max_length=160, blank=True)
    waiting_since = models.DateTimeField(null=True)
    tags: ClassVar[Any] = models.ManyToManyField(Tag, through=Tagging, related_name="conversations")

    objects = ConversationQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["box", "-last_at", "-id"], name="conversation_box"),
            models.Index(fields=["inbox", "box", "-last_at", "-id"], name="conversation_inbox"),
            models.Index(fields=["assignee", "box", "-last_at", "-id"], name="conversation_assignee"),
            models.Index(fields=["team", "box", "-last_at", "-id"], name="conversation_team"),
            models.Index(fields=["customer", "-last_at"], name="conversation_customer"),
            models.Index(
                fields=["waiting_since"],
                name="conversation_waiting",
                condition=models.Q(box=0, waiting_since__isnull=False),
            ),
            models.Index(
                fields=["merged_into"], name="conversation_merged", condition=models.Q(merged_into__isnull=False)
            ),
            models.Index(fields=["snoozed_until"], name="conversation_snoozed", condition=models.Q(box=1)),
        ]

    def __str__(self) -> str:
        return self.subject or f"#{self.pk}"

    def get_absolute_url(self) -> str:
        return f"/conversations/{self.pk}"

    def trail(self) -> dict[str, int | None]:
        return {"inbox_id": self.inbox_id, "conversation_id": self.pk, "customer_id": self.customer_id}

    @property
    def is_open(self) -> bool:
        return self.box == Box.OPEN

    @property
    def is_closed(self) -> bool:
        return self.box == Box.CLOSED

    @property
    def is_snoozed(self) -> bool:
        return self.box == Box.SNOOZED

    def rows(self) -> ConversationQuerySet:
        return Conversation.objects.filter(pk=self.pk)

    def close(self, *, at: datetime, by: Any) -> Act | None:
        return self._and_refresh(self.rows().close(at=at, by=by))

    def reopen(self, *, at: datetime, by: Any) -> Act | None:
        return self._and_refresh(self.rows().reopen(at=at, by=by))

    def snooze(self, until: datetime | None, *, at: datetime, by: Any) -> Act | None:
        return self._and_refresh(self.rows().snooze(until, at=at, by=by))

    def wake(self, *, at: datetime, by: Any) -> Act | None:
        return self._and_refresh(self.rows().wake(at=at, by=by))

    def assign(self, colleague: Colleague | None, *, at: datetime, by: Any) -> Act | None:
        return self._and_refresh(self.rows().assign(colleague, at=at, by=by))

    def give_to_team(self, team: Team | None, *, at: datetime, by: Any) -> Act | None:
        return self._and_refresh(self.rows().give_to_team(team, at=at, by=by))

    def move_to(self, inbox: Inbox, *, at: datetime, by: Any) -> Act | None:
        return self._and_refresh(self.rows().move_to(inbox, at=at, by=by))

    def merge_into(self, other: "Conversation", *, at: datetime, by: Any, **facts: Any) -> Act:
        """Hand all messages over to ``other``; letters that still come for this one are passed on."""
        if other.pk == self.pk or other.merged_into_id:
            raise ValueError("a conversation can only be merged into another that stands for itself")
        with transaction.atomic():
            before = {str(self.pk): {"merged_into_id": None}, str(other.pk): {}}
            act = Act(kind="merge", by=by, at=at, before=before, after={str(self.pk): {"merged_into_id": other.pk}})
            ids = list(self.messages.values_list("pk", flat=True))
            act.moved = dict.fromkeys(map(str, ids), self.pk)
            act.save()
            hand_over(ids, other.pk)
            Conversation.objects.filter(merged_into=self).update(merged_into=other)
            Conversation.objects.filter(pk=self.pk).update(merged_into=other, waiting_since=None)
            self.merged_into = other
            other.recount()
            self.recount()
            record("conversation.merged", other, at=at, by=by, act=act.pk, other=self.pk, subject=self.subject, **facts)
        return act

    def split(self, message_ids: Iterable[int], *, at: datetime, by: Any) -> tuple["Conversation", Act]:
        """Take messages out into a conversation of their own. Raises ValueError when none or all would leave."""
        chosen = list(self.messages.filter(pk__in=list(message_ids)).order_by("at", "pk"))
        if not chosen or len(chosen) == self.message_count:
            raise ValueError(_("Choose at least one message to split off, and leave at least one."))
        first = chosen[0]
        with transaction.atomic():
            new = Conversation.objects.create(
                inbox_id=self.inbox_id, customer_id=first.customer_id or self.customer_id,
                subject=first.subject or self.subject, channel=first.channel, language=self.language,
                opened_at=first.at, last_at=first.at, assignee_id=self.assignee_id, team_id=self.team_id, parted=True,
            )  # fmt: skip
            Conversation.objects.filter(pk=self.pk).update(parted=True)
            act = Act(kind="split", by=by, at=at)
            act.before = {str(self.pk): {}, str(new.pk): {"merged_into_id": self.pk}}  # undone, it stands in the other
            act.after = {str(self.pk): {}, str(new.pk): {"merged_into_id": None}}
            act.moved = {str(message.pk): self.pk for message in chosen}
            act.save()
            hand_over([message.pk for message in chosen], new.pk)
            new.recount()
            self.recount()
            record("conversation.split", self, at=at, by=by, act=act.pk, other=new.pk, count=len(chosen))
        return new, act

    def link(self, other: "Conversation", *, at: datetime, by: Any) -> ConversationLink:
        first, second = sorted((self.pk, other.pk))
        link, new = ConversationLink.objects.get_or_create(
            first_id=first, second_id=second, defaults={"at": at, "by": by}
        )
        if new:
            record("conversation.linked", self, at=at, by=by, other=other.pk)
        return link

    def add_note(self, text: str, *, at: datetime, by: Colleague, mentions: Iterable[Colleague] = ()) -> Message:
        """Write words that only colleagues see. Those mentioned are told, and follow from now on."""
        from .desk import Follow, Mention

        with transaction.atomic():
            note = self._say(direction=Direction.NOTE, channel="note", text=text, at=at, colleague=by)
            named = [one for one in mentions if self.inbox_id in one.inbox_ids()]
            Mention.objects.bulk_create([Mention(message=note, colleague=one) for one in named])
            Follow.objects.bulk_create(
                [Follow(conversation=self, colleague=one) for one in named], ignore_conflicts=True
            )
            record("message.noted", note, at=at, by=by, mentions=[one.pk for one in named])
        return note

    def note_contact(self, channel: str, text: str, *, at: datetime, by: Colleague, inbound: bool = True) -> Message:
        """Note a telephone call or a walk-in, which left no letter."""
        with transaction.atomic():
            direction = Direction.IN if inbound else Direction.OUT
            said = self._say(
                direction=direction, channel=channel, text=text, at=at, colleague=by, customer_id=self.customer_id
            )
            record("contact.noted", said, at=at, by=by, channel=channel, inbound=inbound)
        return said

    def reply(
        self,
        text: str,
        *,
        at: datetime,
        by: Colleague | None,
        recipients: dict[str, list[list[str]]],
        subject: str = "",
        seen: int | None = None,
        send_at: datetime | None = None,
        hold_if_answered: bool = False,
        draft: Any = None,
    ) -> Message:
        """Put an answer into the outbox; it leaves after ten seconds, or at ``send_at``.

        ``seen`` is the number of the last message that the writer saw. Raises :class:`SomethingNew` when others have
        written since: nothing is sent and the draft stays.
        """
        with transaction.atomic():
            row = Conversation.objects.select_for_update().get(pk=self.pk)
            unseen = list(row.messages.filter(pk__gt=seen).exclude(colleague=by)) if seen is not None else []
            if unseen:
                raise SomethingNew(unseen)
            message = row._say(
                direction=Direction.OUT, channel="email", text=text, at=at, colleague=by, customer_id=row.customer_id,
                recipients=recipients, subject=subject or row.subject, delivery=Delivery.WAITING,
                deliver_at=send_at or at + Message.UNDO, hold_if_answered=hold_if_answered,
            )  # fmt: skip
            if draft is not None:
                moved = draft.attachments.update(message=message, draft=None)
                draft.delete()
                if moved:
                    Conversation.objects.filter(pk=row.pk).update(attachment_count=models.F("attachment_count") + moved)
                    said.changed({row.pk})
            record("message.written", message, at=at, by=by, later=send_at is not None)
        self.__dict__.update({k: v for k, v in row.__dict__.items() if k != "_state"})
        return message

    def tell_of_change(self) -> None:
        """Let search and other listeners know that messages or files came, left or changed."""
        said.changed({self.pk})

    def recount(self) -> None:
        """Work out the counters and the last words anew from the messages."""
        messages = self.messages.order_by("at", "pk")
        last = messages.exclude(direction=Direction.NOTE).last() or messages.last()
        count = messages.count()
        files = messages.aggregate(n=models.Count("attachments"))["n"]
        new: dict[str, Any] = {"message_count": count, "attachment_count": files, "waiting_since": self._waits_since()}
        if last:
            new |= {
                "last_at": last.at,
                "last_message_id": self.messages.aggregate(n=models.Max("pk"))["n"],
                "last_direction": last.direction,
                "preview": preview_of(last.text),
                "opened_at": messages[0].at,
            }
        for name, value in new.items():
            setattr(self, name, value)
        Conversation.objects.filter(pk=self.pk).update(**new)

    def _waits_since(self) -> datetime | None:
        """When the customer's oldest word came that we have not answered."""
        if self.box == Box.CLOSED:
            return None
        answered = self.messages.filter(direction=Direction.OUT, automatic="").aggregate(n=models.Max("at"))["n"]
        theirs = self.messages.by_customers()
        return (theirs.filter(at__gt=answered) if answered else theirs).aggregate(n=models.Min("at"))["n"]

    def _say(self, **fields: Any) -> Message:
        """Append a message of ours and keep the row's counters in step."""
        message = Message.objects.create(conversation=self, created_at=fields["at"], **fields)
        new: dict[str, Any] = {"message_count": models.F("message_count") + 1, "last_message_id": message.pk}
        if message.direction != Direction.NOTE:
            new |= {"last_at": message.at, "last_direction": message.direction, "preview": preview_of(message.text)}
        if message.direction == Direction.OUT:
            new["waiting_since"] = None
        Conversation.objects.filter(pk=self.pk).update(**new)
        for name, value in new.items():
            setattr(self, name, self.message_count + 1 if name == "message_count" else value)
        said.send(message)
        return message

    def _and_refresh(self, act: Act | None) -> Act | None:
        if act:
            self.refresh_from_db()
        return act


class ThreadKey(models.Model):
    """A Message-ID that an inbox has sent, received or seen named, and the conversation that it leads to.

    The key is the first 63 bits of BLAKE2b over inbox and Message-ID: small enough for millions, and a collision
    (about one in a million at ten million letters) would only offer a wrong home, which is shown and can be split.
    """

    key = models.BigIntegerField(primary_key=True)
    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="thread_keys")
    message = models.ForeignKey(Message, on_delete=models.SET_NULL, null=True, related_name="thread_keys")

    def __str__(self) -> str:
        return str(self.key)

    @staticmethod
    def of(inbox_id: int, message_id: str) -> int:
        digest = hashlib.blake2b(f"{inbox_id}:{message_id.strip().strip('<>')}".encode(), digest_size=8).digest()
        return int.from_bytes(digest) >> 1


class SomethingNew(Exception):
    """A reply was stopped: messages came that its writer had not seen."""

    def __init__(self, messages: list[Message]) -> None:
        super().__init__("something new arrived while the reply was written")
        self.messages = messages


class _Said:
    """Rooms above (and the search of this one) that want to know of every message of ours as it is written."""

    def __init__(self) -> None:
        self.listeners: list[Any] = []
        self.change_listeners: list[Any] = []

    def changed(self, conversation_ids: Iterable[int]) -> None:
        """Tell that messages or files of these came, left or changed, or that the inbox is another one now."""
        for listener in self.change_listeners:
            listener(conversation_ids)

    def send(self, message: Message) -> None:
        for listener in self.listeners:
            listener([message])


said = _Said()


def preview_of(text: str) -> str:
    """Return the first words for a list, on one line."""
    return " ".join(text[:400].split())[:160]


def hand_over(message_ids: list[int], conversation_id: int) -> set[int]:
    """Move messages with their thread keys to another conversation; returns the conversations they left."""
    left = set(Message.objects.filter(pk__in=message_ids).values_list("conversation_id", flat=True))
    Message.objects.filter(pk__in=message_ids).update(conversation=conversation_id)
    ThreadKey.objects.filter(message__in=message_ids).update(conversation=conversation_id)
    whole = [one for one in left if not Message.objects.filter(conversation=one).exists()]
    ThreadKey.objects.filter(conversation__in=whole).update(conversation=conversation_id)
    said.changed(left | {conversation_id})
    return left


def _pk(record: Any) -> int | None:
    return record.pk if record is not None else None


def _tagging(rows: ConversationQuerySet, tag: Tag, add: bool, at: datetime, by: Any) -> Act | None:
    from hoia.ledger.models import event, record_all

    with transaction.atomic():
        found = list(rows)
        if not found:
            return None
        pairs = [[row.pk, tag.pk] for row in found]
        if add:
            Tagging.objects.bulk_create([Tagging(conversation=row, tag=tag) for row in found], ignore_conflicts=True)
        else:
            Tagging.objects.filter(conversation__in=found, tag=tag).delete()
        act = Act.objects.create(
            kind="tag" if add else "untag", by=by, at=at, before={str(row.pk): {} for row in found},
            tags_added=pairs if add else [], tags_removed=[] if add else pairs,
        )  # fmt: skip
        said.changed({row.pk for row in found})
        verb = "conversation.tagged" if add else "conversation.untagged"
        record_all([event(verb, row, at=at, by=by, tag=tag.name, act=act.pk) for row in found])
    return act
