"""What each filter means for a conversation."""

from datetime import date, datetime, time, timedelta

from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from hoia.kit.words import fold
from hoia.people.models import Colleague, Team

from ..models import Box, Message, Tag, Tagging
from .query import Filter, Problem


def condition_of(one: Filter, colleague: Colleague) -> "Q | set[int] | Problem":
    """Return the condition of a filter; for ``in:`` the numbers of inboxes; a problem when it names nothing we have."""
    if one.days is not None:
        return _days(one)
    return _CONDITIONS[one.name](one.value, colleague)


def _days(one: Filter) -> Q:
    assert one.days is not None
    first, after = (
        _midnight(one.days.first),
        _midnight(one.days.last + timedelta(days=1)),
    )
    if one.name == "before":
        return Q(opened_at__lt=first)
    if one.name == "after":
        return Q(last_at__gte=first)
    said = Message.objects.filter(conversation=OuterRef("pk"), at__gte=first, at__lt=after)
    return Q(opened_at__lt=after, last_at__gte=first) & Exists(said)


def _midnight(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time.min))


def _is(value: str, colleague: Colleague) -> Q:
    return {
        "open": Q(box=Box.OPEN),
        "closed": Q(box=Box.CLOSED),
        "snoozed": Q(box=Box.SNOOZED),
        "waiting": Q(box=Box.OPEN, waiting_since__isnull=False),
        "unassigned": Q(assignee=None),
        "mine": Q(assignee=colleague),
    }[value]


def _has(value: str, colleague: Colleague) -> Q:
    return Q(attachment_count__gt=0)


def _in(value: str, colleague: Colleague) -> set[int] | Problem:
    inboxes = colleague.inboxes()
    found = _named(value, [(inbox.pk, f"{inbox.name} {inbox.address}") for inbox in inboxes])
    return found or Problem("in", value)


def _assigned(value: str, colleague: Colleague) -> Q | Problem:
    if value == "me":
        return Q(assignee=colleague)
    if value == "none":
        return Q(assignee=None)
    people = Colleague.objects.get_queryset().values_list("pk", "given_name", "family_name", "email")
    found = _named(value, [(number, " ".join(names)) for number, *names in people])
    return Q(assignee__in=found) if found else Problem("assigned", value)


def _team(value: str, colleague: Colleague) -> Q | Problem:
    if value == "none":
        return Q(team=None)
    found = _named(value, list(Team.objects.values_list("pk", "name")))
    return Q(team__in=found) if found else Problem("team", value)


def _tag(value: str, colleague: Colleague) -> Q | Problem:
    if value == "none":
        return ~Exists(Tagging.objects.filter(conversation=OuterRef("pk")))
    found = _named(value, list(Tag.objects.values_list("pk", "name")))
    if not found:
        return Problem("tag", value)
    return Q(Exists(Tagging.objects.filter(conversation=OuterRef("pk"), tag__in=found)))


def _named(value: str, names: list[tuple[int, str]]) -> set[int]:
    """Those whose whole name it is; if there is none, those in whose name it stands."""
    sought = fold(value).strip()
    exact = {number for number, name in names if fold(name) == sought}
    return exact or {number for number, name in names if sought and sought in fold(name)}


_CONDITIONS = {
    "is": _is,
    "has": _has,
    "in": _in,
    "assigned": _assigned,
    "team": _team,
    "tag": _tag,
}
