"""Appointments and visits as iCalendar (RFC 5545)."""

from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.db.models import Count, Q
from django.utils import translation
from django.utils.translation import gettext as _

from .kinds import kinds
from .models import CalendarFeed, Promise
from .rules import State

BACK, AHEAD = timedelta(days=60), timedelta(days=400)
MOST = 2000
OFF = {State.RELEASED, State.DISMISSED, State.BROKEN}


def appointments(feed: CalendarFeed, now: datetime) -> list[Promise]:
    """What stands in a calendar: set times of the last weeks and of the coming year, within the colleague's reach."""
    timed = [kind.id for kind in kinds() if kind.timed]
    rows = Promise.objects.within(feed.colleague).due_between(now - BACK, now + AHEAD).filter(kind__in=timed)
    rows = rows.exclude(state__in=[State.PROPOSED, State.DISMISSED])
    if feed.team is None:
        rows = rows.of(feed.colleague)
    elif feed.team_id in feed.colleague.team_ids() or feed.colleague.leads:
        rows = rows.filter(team=feed.team)
    else:
        return []  # whoever has left the team does not follow its calendar any more
    joined = rows.select_related("appointment", "customer", "owner", "team")
    changed = Count("moves", filter=Q(moves__undone_at=None))
    return list(joined.annotate(times_moved=changed).order_by("due", "pk")[:MOST])


def as_ical(feed: CalendarFeed, now: datetime) -> bytes:
    # It takes its time to load; whoever fetches no calendar never waits for it.
    from icalendar import Calendar

    with translation.override(feed.colleague.language):
        calendar = Calendar()
        calendar.add("prodid", "-//Hoia//promises//")
        calendar.add("version", "2.0")
        calendar.add("x-wr-calname", feed.team.name if feed.team else feed.colleague.name)
        for row in appointments(feed, now):
            calendar.add_component(_event(row, now))
        return calendar.to_ical()


def _event(row: Promise, now: datetime) -> Any:
    from datetime import UTC

    from icalendar import Event

    event = Event()
    event.add("uid", f"promise-{row.pk}@{urlsplit(settings.BASE_URL).hostname or 'hoia'}")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("sequence", row.times_moved)
    event.add("dtstart", row.due.astimezone(UTC))
    event.add("dtend", row.ends_at().astimezone(UTC))
    event.add("summary", _summary(row))
    event.add("url", f"{settings.BASE_URL}{row.get_absolute_url()}")
    event.add("status", "CANCELLED" if row.state in OFF else "CONFIRMED")
    place = getattr(getattr(row, "appointment", None), "place", "")
    if place:
        event.add("location", place)
    return event


def _summary(row: Promise) -> str:
    who = (row.customer.called or row.customer.shown_name) if row.customer else ""
    if not who:
        return row.words
    return _("%(what)s · %(who)s") % {"what": row.words, "who": who}
