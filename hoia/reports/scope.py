"""What a report looks at: a period, a team, a kind; everybody's or one's own; and whether it may be shown at all."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import Count, Q, QuerySet
from django.db.models.functions import Coalesce
from django.http import Http404, QueryDict

from hoia.kit.groups import PEOPLE
from hoia.people.models import Colleague, Team
from hoia.promises.kinds import kinds
from hoia.promises.models import Promise
from hoia.promises.rules import State

PERIODS = (4, 13, 26, 52)
COUNTED = [State.KEPT.value, State.LATE.value, State.BROKEN.value]


@dataclass(frozen=True)
class Scope:
    """``start`` is the Monday on which the period begins; it ends ``now``. ``own`` asks only for what the reader keeps."""

    colleague: Colleague
    now: datetime
    weeks: int = 13
    team: int | None = None
    kind: str = ""
    own: bool = False

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(settings.TIME_ZONE)

    @property
    def start(self) -> datetime:
        today = self.now.astimezone(self.zone).date()
        first = today - timedelta(days=today.weekday(), weeks=self.weeks - 1)
        return datetime.combine(first, time.min, self.zone)

    def promises(self) -> QuerySet[Promise]:
        """Our promises whose moment fell into the period and of which we know what became.

        Only moments that have passed: of those to come, what was done early would be counted and the rest not. What was
        put off after its moment counts in the week of the first one.
        """
        rows = Promise.objects.within(self.colleague).ours().filter(state__in=COUNTED)
        rows = rows.annotate(moment=Coalesce("missed", "due")).filter(moment__gte=self.start, moment__lte=self.now)
        if self.team:
            rows = rows.filter(team=self.team)
        if self.kind:
            rows = rows.filter(kind=self.kind)
        return rows.of(self.colleague) if self.own else rows

    def people(self) -> int:
        """How many people these figures speak of: the chosen team, or all whose promises the reader may see."""
        if self.team:
            return team_sizes().get(self.team, 0)
        return Colleague.objects.answering().filter(self._seen()).distinct().count()

    def _seen(self) -> Q:
        if self.colleague.is_owner:
            return Q()
        inboxes, teams = self.colleague.inbox_ids(), self.colleague.team_ids()
        return (
            Q(role="owner") | Q(inbox_grants__inbox__in=inboxes) | Q(memberships__team__inboxes__in=inboxes)
            | Q(memberships__team__in=teams)
        )  # fmt: skip

    def may_be_shown(self) -> bool:
        """To oneself always; to others only of five people and more. Who works alone sees the whole: it is their own."""
        if self.own:
            return True
        people = self.people()
        return people >= PEOPLE or (people == 1 and self.colleague.answers and not self.team)


def asked(colleague: Colleague, now: datetime, said: QueryDict, own: bool = False) -> Scope:
    """Return the scope that an address asks for. Raises Http404 for what there is not to choose."""
    try:
        weeks, team = int(said.get("weeks") or 13), int(said.get("team") or 0) or None
    except ValueError:
        raise Http404 from None
    kind = said.get("kind", "")
    if weeks not in PERIODS or (kind and kind not in {one.id for one in kinds()}):
        raise Http404
    if team and team not in {one.pk for one in teams_to_choose(colleague)}:
        raise Http404
    return Scope(colleague, now, weeks, team, kind, own)


def teams_to_choose(colleague: Colleague) -> list[Team]:
    """The teams that this colleague may ask about: within reach, and of five people or more."""
    found: Any = Team.objects.all()
    if not colleague.is_owner:
        found = found.filter(Q(inboxes__in=colleague.inbox_ids()) | Q(pk__in=colleague.team_ids())).distinct()
    sizes = team_sizes()
    return [team for team in found if sizes.get(team.pk, 0) >= PEOPLE]


def team_sizes() -> dict[int, int]:
    counted = Team.objects.annotate(people=Count("memberships", filter=Q(memberships__colleague__is_active=True)))
    return dict(counted.values_list("pk", "people"))
