"""Appointments and visits as iCalendar (RFC 5545)."""

from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.db.models import Count, Q
from django.utils import translation
from django.utils.translation import gettext as _

from hoia.channels.email.compose import one_line

from .composing.letters import language_of
from .kinds import kinds
from .models import CalendarFeed, Invitation, Promise
from .rules import State

BACK, AHEAD = timedelta(days=60), timedelta(days=400)
MOST = 2000
NEARLY_A_YEAR = timedelta(days=360)  # for which the changes of the clock are told
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
        calendar = _empty(Calendar())
        calendar.add("x-wr-calname", feed.team.name if feed.team else feed.colleague.name)
        for row in appointments(feed, now):
            calendar.add_component(_event(row, now))
        return calendar.to_ical()


def _event(row: Promise, now: datetime) -> Any:
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


def invitation(sent: Invitation, name: str) -> str:
    """Return what goes to a customer with a letter (RFC 5546): REQUEST or CANCEL. Nothing of it but what they agreed on."""
    row = sent.promise
    event = _agreed(row, sent.uid, sent.begins, sent.ends, sent.place, sent.at)
    event.add("sequence", sent.sequence)
    event.add("status", "CONFIRMED" if sent.stands else "CANCELLED")
    event.add("attendee", _person(sent.address, name, CUTYPE="INDIVIDUAL", ROLE="REQ-PARTICIPANT",
                                  PARTSTAT="NEEDS-ACTION", RSVP="TRUE"))  # fmt: skip
    return _whole(event, sent.method, sent.begins)


def publication(row: Promise, now: datetime) -> str:
    """Return an appointment for the customer who takes it from their page: PUBLISH, which asks for no answer."""
    begins, ends = row.span()
    assert begins is not None
    event = _agreed(row, row.calendar_uid(), begins, ends or begins, row.place(), now)
    last = row.last_invitation()
    event.add("sequence", last.sequence if last else 0)
    event.add("status", "CONFIRMED")
    return _whole(event, "PUBLISH", begins)


def _agreed(row: Promise, uid: str, begins: datetime, ends: datetime, place: str, at: datetime) -> Any:
    """The event as its customer may see it: when, where, and with whom, in their language and the team's zone."""
    from icalendar import Event

    zone, house = row.calendar().tz, _house(row)
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", at.astimezone(UTC))
    event.add("dtstart", begins.astimezone(zone))
    event.add("dtend", ends.astimezone(zone))
    with translation.override(language_of(row)):
        kind = str(row.kind_of.name)
        event.add("summary", _("%(what)s · %(who)s") % {"what": kind, "who": house} if house else kind)
    if place:
        event.add("location", place)
    if row.inbox is not None and row.inbox.address:
        event.add("organizer", _person(row.inbox.address, house))
    return event


def _house(row: Promise) -> str:
    return (row.inbox.sender_name or row.inbox.name) if row.inbox else ""


def _person(address: str, name: str, **parameters: str) -> Any:
    from icalendar import vCalAddress

    person = vCalAddress(f"mailto:{address}")
    name = one_line(name, 200)
    person.params.update({"CN": name.replace('"', "’")} if name else {}, **parameters)
    return person


def _whole(event: Any, method: str, begins: datetime) -> str:
    from icalendar import Calendar

    calendar = _empty(Calendar())
    calendar.add("method", method)
    calendar.add_component(event)
    calendar.add_missing_timezones(begins.date().replace(month=1, day=1), (begins + NEARLY_A_YEAR).date())
    return str(calendar.to_ical().decode())


def _empty(calendar: Any) -> Any:
    calendar.add("prodid", "-//Hoia//promises//")
    calendar.add("version", "2.0")
    return calendar
