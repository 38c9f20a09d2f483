"""The life of one promise as sentences: made, put off, asked after, settled; who did it and when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from hoia.people.models import Colleague, Team

from . import wording
from .kinds import Evidence
from .models import Promise, Reminder, Said, Settlement, Step
from .rules import State

MOST = 200


@dataclass(frozen=True)
class Happened:
    """One line of the history; ``undone`` when it was taken back, ``pk`` the step that could be undone."""

    at: datetime
    sentence: str
    undone: bool = False
    why: str = ""
    quote: str = ""


def history(row: Promise) -> list[Happened]:
    """Return what happened to a promise, in order."""
    lines = [_made(row), *_steps(row), *_chases(row), *_words(row), *_invitations(row), *_reminders(row)]
    return sorted(lines, key=lambda line: line.at)


def _made(row: Promise) -> Happened:
    if row.confidence is not None:
        return Happened(row.made_at, _("Found in what was written"), quote=row.quote)
    if row.made_by is None:
        return Happened(row.made_at, _("Noted"), quote=row.quote)
    return Happened(row.made_at, _("%(name)s noted it") % {"name": row.made_by.name}, quote=row.quote)


def _steps(row: Promise) -> Iterator[Happened]:
    steps = list(row.steps.select_related("by").order_by("pk")[:MOST])
    settlements = {one.pk: one for one in row.settlements.all()}
    asked = set(row.moves.filter(asked=True, by=None).values_list("pk", flat=True))
    names = _names(steps)
    for step in steps:
        settlement = settlements.get(step.rows.get("settlement") or 0)
        by_customer = step.rows.get("move") in asked or (
            settlement is not None and settlement.evidence == Evidence.CUSTOMER
        )
        sentence = _sentence(step, settlement, names, _("The customer") if by_customer else "Hoia")
        why = settlement.reason if settlement else ""
        yield Happened(step.at, sentence, step.undone_at is not None, why)


def _chases(row: Promise) -> Iterator[Happened]:
    for chase in row.chases.all():
        yield Happened(chase.at, _("The customer asked after it"), quote=chase.quote)


def _words(row: Promise) -> Iterator[Happened]:
    """What the customer answered to an invitation, and what they wished for; the rest of what they say is told by its step."""
    told = [Said.ACCEPTED, Said.TENTATIVE, Said.DECLINED, Said.ANOTHER_TIME]
    for word in row.customer_words.filter(said__in=told):
        said = _("The customer said: %(said)s") % {"said": word.get_said_display()}
        when = f" ({_figures(word.wished)})" if word.wished else ""
        yield Happened(word.at, said + when, quote=word.remark)


def _invitations(row: Promise) -> Iterator[Happened]:
    for one in row.invitations.in_force():
        sentence = _("An invitation went to the customer: %(moment)s")
        if not one.stands:
            sentence = _("A cancellation went to the customer’s calendar: %(moment)s")
        yield Happened(one.at, sentence % {"moment": _figures(one.begins)})


def _reminders(row: Promise) -> Iterator[Happened]:
    told = row.reminders.filter(to__isnull=False).exclude(why=Reminder.Why.HANDED).select_related("to")
    for one in told:
        why = Reminder.Why(one.why).label if one.why in Reminder.Why.values else one.why
        yield Happened(one.sent_at, _("%(name)s was told: %(why)s") % {"name": one.to.name, "why": why})


def _sentence(step: Step, settlement: Settlement | None, names: dict[str, str], nobody: str) -> str:
    """Tell one step; ``nobody`` is who did what no colleague did."""
    who = step.by.name if step.by else nobody
    words: dict[str, Any] = {"name": who, "old": _moment(step.before), "new": _moment(step.after)}
    if step.verb == "promise.handed_over":
        words["holder"] = names.get(_holder(step), _("somebody else"))
    if settlement is not None:
        return _outcome(settlement, words)
    return str(_sentences().get(step.verb, "%(name)s") % words)


def _sentences() -> dict[str, str]:
    return {
        "promise.confirmed": _("%(name)s confirmed it"),
        "promise.corrected": _("%(name)s corrected it"),
        "promise.dismissed": _("%(name)s said that it was no promise"),
        "promise.moved": _("%(name)s put it off from %(old)s to %(new)s"),
        "promise.late": _("It became late: it was due on %(old)s"),
        "promise.handed_over": _("%(name)s handed it over to %(holder)s"),
        "promise.linked": _("%(name)s let it rest on another promise"),
        "promise.ended": _("%(name)s noted that it ended"),
    }


def _outcome(settlement: Settlement, words: dict[str, Any]) -> str:
    words = words | {"done": _figures(settlement.at), "how": settlement.get_evidence_display()}
    if settlement.outcome == State.KEPT:
        return _("Kept at %(done)s: %(how)s (%(name)s)") % words
    if settlement.outcome == State.LATE:
        return _("Done late, at %(done)s: %(how)s (%(name)s)") % words
    if settlement.outcome == State.RELEASED:
        return _("The customer let it go (%(name)s)") % words
    return _("Broken (%(name)s)") % words


def _moment(columns: dict[str, Any]) -> str:
    value = columns.get("due") or columns.get("missed")
    moment = parse_datetime(value) if isinstance(value, str) else None
    return _figures(moment) if moment else _("no set time")


def _figures(moment: datetime) -> str:
    local = timezone.localtime(moment)
    return f"{wording.short_day(local, timezone.localdate())}, {wording.clock(local)}"


def _holder(step: Step) -> str:
    if step.after.get("owner_id"):
        return f"colleague-{step.after['owner_id']}"
    return f"team-{step.after.get('team_id')}"


def _names(steps: list[Step]) -> dict[str, str]:
    """What those are called to whom it was handed over."""
    handed = [_holder(step) for step in steps if step.verb == "promise.handed_over"]
    if not handed:
        return {}
    people = Colleague.objects.filter(pk__in=[int(one.split("-")[1]) for one in handed if one.startswith("colleague-")])
    teams = Team.objects.filter(
        pk__in=[one.split("-")[1] for one in handed if one.startswith("team-") and one[5:].isdigit()]
    )
    return {f"colleague-{one.pk}": one.name for one in people} | {f"team-{one.pk}": one.name for one in teams}
