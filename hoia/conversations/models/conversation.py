"""A conversation: everything that was said with a customer about one matter."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, ClassVar

from django.conf import settings
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from hoia.ledger.models import record
from hoia.people.models import Colleague, Customer, Inbox, Team

from .act import Act
from .message import Direction
from .questions import Box, ConversationQuerySet
from .said import preview_of, said
from .tag import ConversationLink, Tag, Tagging
from .thread import hand_over
from .writing import Writing


class Conversation(Writing, models.Model):
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
            # Led by box, though it is always the same: SQLite then reads them in order instead of sorting whole boxes.
            models.Index(
                fields=["box", "waiting_since"],
                name="conversation_waiting",
                condition=models.Q(box=0, waiting_since__isnull=False),
            ),
            models.Index(
                fields=["merged_into"], name="conversation_merged", condition=models.Q(merged_into__isnull=False)
            ),
            models.Index(fields=["box", "snoozed_until"], name="conversation_snoozed", condition=models.Q(box=1)),
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
            # Nothing may come into either while they are joined.
            list(Conversation.objects.select_for_update().filter(pk__in=[self.pk, other.pk]).order_by("pk"))
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

    def follow(self, colleague: Colleague) -> None:
        """Have ``colleague`` told of what happens here."""
        self.follows.get_or_create(colleague=colleague)

    def unfollow(self, colleague: Colleague) -> None:
        self.follows.filter(colleague=colleague).delete()

    def see(self, colleague: Colleague, *, at: datetime) -> None:
        """Note how far a colleague has read; what they are named in counts as seen."""
        from .desk import Mention, Seen

        Seen.objects.update_or_create(
            conversation=self, colleague=colleague, defaults={"message_id": self.last_message_id, "at": at}
        )
        Mention.objects.filter(message__conversation=self, colleague=colleague, seen_at=None).update(seen_at=at)

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

    def _and_refresh(self, act: Act | None) -> Act | None:
        if act:
            self.refresh_from_db()
        return act
