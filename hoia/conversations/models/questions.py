"""The questions people ask about conversations, and what can be done to many of them at once."""

from datetime import datetime
from typing import TYPE_CHECKING, Any, Self

from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from hoia.ledger.models import event, record, record_all
from hoia.people.models import Colleague, Customer, Inbox, Team

from .act import Act, act_on
from .said import said
from .tag import Tag, Tagging

if TYPE_CHECKING:
    from .conversation import Conversation


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

    def begin(
        self, *, inbox: Inbox, customer: Customer | None, subject: str, channel: str, at: datetime, by: Colleague
    ) -> "Conversation":
        """Open a conversation from our side: a letter to be written, a call or a visit to be noted."""
        with transaction.atomic():
            row = self.create(
                inbox=inbox, customer=customer, subject=subject[:500], channel=channel, opened_at=at, last_at=at,
                language=(customer.language if customer else "") or inbox.language, assignee=by,
            )  # fmt: skip
            record("conversation.opened", row, at=at, by=by, channel=channel)
        return row

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
        if colleague is not None and colleague == by:
            verb = "conversation.taken"
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


def _pk(record: Any) -> int | None:
    return record.pk if record is not None else None


def _tagging(rows: ConversationQuerySet, tag: Tag, add: bool, at: datetime, by: Any) -> Act | None:
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
