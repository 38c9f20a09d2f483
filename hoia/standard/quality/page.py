"""Everything the Quality page shows, put together once: the page and its tables read the same."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.utils.translation import get_language

from hoia.kit.charts import Chart

from ..models import Clause, Standard
from . import beside, examples, figures, missed, people, teams, words
from .hiding import Crowd
from .scope import Scope


def clauses_now() -> list[Clause]:
    """The criteria as the standard that counts now words them, in the reader's language."""
    return Standard.objects.current().clauses((get_language() or "en")[:2])


@dataclass
class Page:
    """The figures of a scope, each read when it is first asked for. Whoever asks for one asks ``may_be_shown`` before."""

    scope: Scope

    def __post_init__(self) -> None:
        self.people = people.People(self.scope)
        self.drawn = people.drawn(self.scope, self.people)
        self.crowd: Crowd = self.drawn.crowd.coarse()

    @cached_property
    def may_be_shown(self) -> bool:
        return self.crowd.may_show(self.scope.view)

    @property
    def is_empty(self) -> bool:
        """Nothing was concluded within reach in this scope, so that there is nothing to hide either."""
        return not self.crowd.people(self.scope.view)

    @cached_property
    def clauses(self) -> list[Clause]:
        return clauses_now()

    @cached_property
    def team_names(self) -> dict[int | None, str]:
        return words.teams_named(sorted({cell.team or 0 for cell in self.crowd.cells}))

    @cached_property
    def channel_names(self) -> dict[str, str]:
        return words.channels_named(sorted({cell.channel for cell in self.crowd.cells}))

    @cached_property
    def groups(self) -> list[figures.Group]:
        return figures.groups(self.scope)

    @cached_property
    def done(self) -> list[figures.Done]:
        return figures.answered(self.groups)

    @cached_property
    def whole(self) -> figures.Whole:
        return figures.whole(self.scope, self.groups, self.done)

    @cached_property
    def stretches(self) -> list[figures.Stretch]:
        return figures.stretches(self.scope, self.drawn, self.done)

    @cached_property
    def chart(self) -> Chart:
        return figures.chart(self.stretches, self.scope.verdict)

    @cached_property
    def columns(self) -> list[missed.Column]:
        return missed.columns(self.scope, self.crowd, self.team_names, self.channel_names)

    @cached_property
    def criteria(self) -> list[missed.Row]:
        found = missed.criteria(self.scope, self.people, self.clauses)
        return missed.rows(found, self.columns)

    @cached_property
    def examples(self) -> list[examples.Example]:
        return examples.examples(self.scope, self.criteria)

    @cached_property
    def sources(self) -> list[beside.Source]:
        """Who else judged, where it may be shown."""
        return [one for one in beside.sources(self.scope, self.people) if one.n and one.crowd.may_show(self.scope.view)]

    @cached_property
    def disputes(self) -> beside.Disputes:
        return beside.disputes(self.scope, self.people, self.whole.n)

    @cached_property
    def withdrawn(self) -> list[tuple[str, int]]:
        return beside.withdrawn(self.scope) if self.whole.withdrawn else []

    @cached_property
    def agreed(self) -> list[beside.Agreed]:
        return beside.agreed(self.scope, self.clauses)

    @cached_property
    def tests(self) -> list[teams.Tested]:
        return teams.tests(self.scope, self.crowd, self.drawn.of_teams(self.scope.view), self.team_names)

    @cached_property
    def needed(self) -> list[teams.Needed]:
        bad = self.whole.shares["bad"].value
        return teams.reviews_needed(self.whole.n, self.whole.conversations, bad)

    def choices(self) -> dict[str, Any]:
        """The teams and channels that may be chosen beside what is: those of which something may be shown."""
        view, crowd = self.scope.view, self.crowd
        found = [one for one in crowd.teams(view._replace(team=0)) if one]
        shown = [one for one in found if one == view.team or crowd.may_show(view._replace(team=one))]
        channels = [one for one in crowd.channels(view._replace(channel="")) if one]
        channels = [one for one in channels if one == view.channel or crowd.may_show(view._replace(channel=one))]
        return {
            "teams": sorted(((one, self.team_names.get(one, "")) for one in shown), key=lambda one: one[1]),
            "channels": sorted(((one, self.channel_names[one]) for one in channels), key=lambda one: one[1]),
        }
