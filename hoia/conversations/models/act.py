"""Something done to conversations at the desk, remembered with what was before, so that it can be undone."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import models, transaction

from hoia.ledger.models import event, record_all

from .said import said

if TYPE_CHECKING:
    from .conversation import Conversation


class Act(models.Model):
    """One act of one colleague on one or many conversations.

    ``before`` and ``after`` map the number of a conversation to the fields that changed. ``moved`` maps the number of
    a message to the conversation where it stood.
    """

    kind = models.CharField(max_length=24)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField()
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)
    tags_added = models.JSONField(default=list)
    tags_removed = models.JSONField(default=list)
    moved = models.JSONField(default=dict)
    undone_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.kind} of {len(self.before)}"

    @property
    def size(self) -> int:
        return len(self.before)

    def conversation_ids(self) -> list[int]:
        return [int(pk) for pk in self.before]

    def undo(self, at: datetime, by: Any) -> bool:
        """Put back what this act changed, where nobody has changed it again since. False when it is undone already."""
        from .conversation import Conversation

        with transaction.atomic():
            if not Act.objects.filter(pk=self.pk, undone_at=None).update(undone_at=at):
                return False
            rows = list(Conversation.objects.select_for_update().filter(pk__in=self.conversation_ids()))
            for row in rows:
                self._put_back(row)
            self._put_tags_back()
            self._put_messages_back()
            if self.kind in ("move", "tag", "untag"):
                said.changed(self.conversation_ids())
            record_all([event("act.undone", row, at=at, by=by, kind=self.kind) for row in rows])
        return True

    def _put_back(self, row: "Conversation") -> None:
        before, after = self.before[str(row.pk)], self.after.get(str(row.pk), {})
        unchanged = {name: old for name, old in before.items() if _plain(row, name) == after.get(name)}
        for name, value in unchanged.items():
            setattr(row, name, _field(name).to_python(value))
        if unchanged:
            row.save(update_fields=[_field(name).name for name in unchanged])

    def _put_tags_back(self) -> None:
        from .tag import Tagging

        for conversation_id, tag_id in self.tags_added:
            Tagging.objects.filter(conversation_id=conversation_id, tag_id=tag_id).delete()
        Tagging.objects.bulk_create(
            [Tagging(conversation_id=c, tag_id=t) for c, t in self.tags_removed], ignore_conflicts=True
        )

    def _put_messages_back(self) -> None:
        from .conversation import Conversation
        from .thread import hand_over

        homes: dict[int, list[int]] = {}
        for message_id, conversation_id in self.moved.items():
            homes.setdefault(conversation_id, []).append(int(message_id))
        touched: set[int] = set()
        for conversation_id, message_ids in homes.items():
            touched |= hand_over(message_ids, conversation_id) | {conversation_id}
        for conversation in Conversation.objects.filter(pk__in=touched):
            conversation.recount()


def act_on(
    conversations: "Iterable[Conversation]",
    kind: str,
    verb: str,
    *,
    at: datetime,
    by: Any,
    facts: dict[str, Any] | None = None,
    **new: Any,
) -> Act | None:
    """Set the fields ``new`` (column names) on conversations, write the events and return the act; None if none changed."""
    from .conversation import Conversation

    ids = [one.pk for one in conversations]
    with transaction.atomic():
        rows = [row for row in Conversation.objects.select_for_update().filter(pk__in=ids) if _differs(row, new)]
        if not rows:
            return None
        act = Act(kind=kind, by=by, at=at)
        for row in rows:
            act.before[str(row.pk)] = {name: _plain(row, name) for name in new}
            for name, value in new.items():
                setattr(row, name, value)
            act.after[str(row.pk)] = {name: _plain(row, name) for name in new}
        Conversation.objects.filter(pk__in=[row.pk for row in rows]).update(
            **{_field(name).name: value for name, value in new.items()}
        )
        act.save()
        if "inbox_id" in new:
            said.changed([row.pk for row in rows])
        record_all([event(verb, row, at=at, by=by, act=act.pk, **(facts or {})) for row in rows])
    for one in conversations:
        if str(one.pk) in act.before:
            for name, value in new.items():
                setattr(one, name, value)
    return act


def _field(name: str) -> Any:
    from .conversation import Conversation

    return Conversation._meta.get_field(name)


def _plain(row: "Conversation", name: str) -> Any:
    value = getattr(row, name)
    return value.isoformat() if isinstance(value, datetime) else value


def _differs(row: "Conversation", new: dict[str, Any]) -> bool:
    moments = ("closed_at", "snoozed_at")
    return any(
        (getattr(row, name) is None) != (value is None) if name in moments else getattr(row, name) != value
        for name, value in new.items()
    )
