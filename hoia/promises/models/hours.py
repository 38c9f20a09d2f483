"""When a team works: the rows behind the business calendar."""

from collections.abc import Iterable
from datetime import date, time
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from hoia.kit.calendar import Calendar, Spans
from hoia.people.models import Team

OFFICE = [["09:00", "17:00"]]


def office_week() -> list[list[list[str]]]:
    """Monday to Friday, nine to five."""
    return [OFFICE] * 5 + [[], []]


class TeamHours(models.Model):
    """The hours of a team; the row without a team holds for the whole desk.

    ``week`` has seven lists of ``["09:00", "17:00"]`` from Monday on. ``closed`` lists days in ISO 8601; ``worked`` and
    ``shortened`` map such days to hours, an empty list meaning the usual ones. Hours are local times of ``zone``.
    """

    team = models.OneToOneField(Team, on_delete=models.CASCADE, null=True, blank=True, related_name="hours")
    zone = models.CharField(_("time zone"), max_length=40)
    week = models.JSONField(_("weekly hours"), default=office_week)
    country = models.CharField(_("country of the public holidays"), max_length=2, blank=True)
    region = models.CharField(_("region"), max_length=20, blank=True)
    closed = models.JSONField(_("closed days"), default=list, blank=True)
    worked = models.JSONField(_("days worked in exchange"), default=dict, blank=True)
    shortened = models.JSONField(_("shortened days"), default=dict, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(models.Value(1), name="one_hours_of_the_desk", condition=models.Q(team=None))
        ]

    def __str__(self) -> str:
        return str(self.team or _("the desk"))

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the hours, and have what this team promised looked at anew."""
        super().save(*args, **kwargs)
        from .promise import Promise

        rows = Promise.objects.all() if self.team_id is None else Promise.objects.of_teams([self.team_id])
        rows.look_again()

    def clean(self) -> None:
        try:
            self.calendar()
        except (ValueError, TypeError, AttributeError) as trouble:
            raise ValidationError(str(trouble)) from trouble

    def calendar(self) -> Calendar:
        """Return the business calendar. Raises ValueError for hours, days, places or a zone that cannot be."""
        found = Calendar(
            zone=self.zone,
            week=tuple(_spans(day) for day in self.week),
            country=self.country,
            region=self.region,
            closed=frozenset(date.fromisoformat(day) for day in self.closed),
            worked=_days(self.worked),
            shortened=_days(self.shortened),
        )
        found.is_holiday(date(2026, 1, 1))  # an unknown country or region shows only when asked for a day
        return found


def calendar_of(team: Team | int | None) -> Calendar:
    """Return the calendar of a team: its own hours, else those of the desk, else office hours in the desk's zone."""
    number = team.pk if isinstance(team, Team) else team
    rows = TeamHours.objects.filter(models.Q(team=number) | models.Q(team=None)).order_by(
        models.F("team").desc(nulls_last=True)
    )
    row = rows.first()
    return row.calendar() if row else Calendar(zone=settings.TIME_ZONE)


def _spans(pairs: Iterable[Iterable[str]]) -> Spans:
    return tuple((time.fromisoformat(opens), time.fromisoformat(closes)) for opens, closes in pairs)


def _days(given: dict[str, Any]) -> dict[date, Spans]:
    return {date.fromisoformat(day): _spans(pairs) for day, pairs in given.items()}
