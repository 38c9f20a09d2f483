"""What the page looks at: a period, a team, a channel; what is asked of the teams; and who asks."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import Q, QuerySet
from django.http import Http404, QueryDict

from hoia.people.models import Colleague, Team

from ..models import Draw, Kind, Review
from ..rules import Verdict
from .hiding import ANY_CHANNEL, ANY_TEAM, View

PERIODS = (4, 13, 26, 52)
USUAL = 13
LEAST_ABOVE, MOST_ABOVE, USUAL_ABOVE = 1, 80, 10  # percent of bad conversations that one may ask about
LONGEST_NAME = 12
USUAL_VIEW = View(USUAL)


@dataclass
class Scope:
    """``view`` is the part chosen; ``verdict`` the one drawn by week; ``above`` the percent that teams are tested against."""

    colleague: Colleague
    now: datetime
    view: View = USUAL_VIEW
    verdict: str = Verdict.BAD.value
    above: int = USUAL_ABOVE

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(settings.TIME_ZONE)

    def monday(self, ago: int) -> datetime:
        """The beginning of the week so many weeks ago, in the desk's zone."""
        today = self.now.astimezone(self.zone).date()
        return datetime.combine(today - timedelta(days=today.weekday(), weeks=ago), time.min, self.zone)

    @property
    def start(self) -> datetime:
        return self.monday(self.view.weeks - 1)

    @property
    def earliest(self) -> datetime:
        """Where the longest period begins: what may be shown of a short one depends on what a longer one holds besides."""
        return self.monday(max(PERIODS) - 1)

    @property
    def inboxes(self) -> list[int] | None:
        """The inboxes within reach; None for all."""
        return None if self.colleague.is_owner else self.colleague.inbox_ids()

    def within(self) -> Q:
        return Q() if self.inboxes is None else Q(inbox__in=self.inboxes)

    def chosen(self) -> Q:
        """The condition on team and channel."""
        chosen = Q()
        if self.view.team != ANY_TEAM:
            chosen &= Q(team=self.view.team)
        if self.view.channel != ANY_CHANNEL:
            chosen &= Q(channel=self.view.channel)
        return chosen

    @cached_property
    def draws(self) -> dict[int, int]:
        """The draws of the longest period, the oldest first, each with how many weeks ago it was made."""
        rows = Draw.objects.filter(at__gte=self.earliest, at__lte=self.now).order_by("at", "pk").values_list("pk", "at")
        return {draw: self.ago(at) for draw, at in rows}

    @property
    def chosen_draws(self) -> list[int]:
        return [draw for draw, ago in self.draws.items() if ago < self.view.weeks]

    def drawn(self, draws: list[int] | None = None) -> QuerySet[Review]:
        """What was drawn at random in this scope, or in some of its draws, concluded or not."""
        return self._of(self.chosen_draws if draws is None else draws).filter(self.chosen())

    def all_drawn(self) -> QuerySet[Review]:
        """What was drawn at random within reach, in the longest period, whatever was chosen."""
        return self._of(list(self.draws))

    def _of(self, draws: list[int]) -> QuerySet[Review]:
        # The draws by number, not by a join: so the index that holds all that is asked is the obvious way for a database.
        return Review.objects.filter(self.within(), kind=Kind.RANDOM, draw__in=draws).order_by()

    def ago(self, moment: datetime) -> int:
        """How many weeks ago a moment was, by the desk's Mondays."""
        day = moment.astimezone(self.zone).date()
        return (self.monday(0).date() - day + timedelta(days=day.weekday())).days // 7

    def periods(self) -> Iterator[tuple[datetime, int]]:
        """Yield where each part of the longest period begins, the newest first, with the newest week in it."""
        newest = 0
        for weeks in PERIODS:
            yield self.monday(weeks - 1), newest
            newest = weeks


def asked(colleague: Colleague, now: datetime, said: QueryDict) -> Scope:
    """Return the scope that an address asks for. Raises Http404 for what there is not to choose."""
    weeks = _number(said.get("weeks") or str(USUAL))
    team = _number(said.get("team") or str(ANY_TEAM))
    above = _number(said.get("above") or str(USUAL_ABOVE))
    channel, verdict = said.get("channel", ""), said.get("verdict") or Verdict.BAD.value
    if weeks not in PERIODS or not LEAST_ABOVE <= above <= MOST_ABOVE or verdict not in list(Verdict):
        raise Http404
    if len(channel) > LONGEST_NAME or (team != ANY_TEAM and team not in {one.pk for one in teams_within(colleague)}):
        raise Http404
    return Scope(colleague, now, View(weeks, team, channel), verdict, above)


def teams_within(colleague: Colleague) -> QuerySet[Team]:
    """The teams that this colleague may know of; whether figures of them are shown is another question."""
    if colleague.is_owner:
        return Team.objects.all()
    return Team.objects.filter(Q(inboxes__in=colleague.inbox_ids()) | Q(pk__in=colleague.team_ids())).distinct()


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise Http404
    return int(text)
