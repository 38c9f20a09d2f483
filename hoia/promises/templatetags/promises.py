"""The small object that a promise is on every page: ``{% load promises %}{% promise row %}``."""

from datetime import datetime, timedelta
from typing import Any

from django import template
from django.urls import reverse
from django.utils import timezone
from django.utils.dates import WEEKDAYS_ABBR
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from .. import wording
from ..drawing import drawn
from ..hours_words import write_hours
from ..lists import MOST_COUNTED
from ..models import Promise, TeamHours

register = template.Library()


@register.simple_tag(takes_context=True)
def promise(context: dict[str, Any], row: Promise, look: str = "", first: bool = False) -> SafeString:
    """One promise: shape by kind, moment, who, what, owner, state, the key that settles it, and its history.

    ``look`` holds what to leave out or to add, parted by spaces: ``bare`` without the customer (where they are named
    anyway), ``unowned`` without the owner where it is the reader, ``still`` without acts, ``narrow`` for places beside.
    ``first`` is the one that the key ``d`` settles when no row has the focus. Ask for rows with ``customer``, ``owner`` and
    ``team`` joined.
    """
    token = context.get("csrf_token") or ""
    return drawn(row, context["request"], look, timezone.now(), first=first, token=token)


@register.filter
def figures(row: Promise) -> str:
    """The moment of a promise in figures."""
    return wording.figures(row, timezone.now())


@register.filter
def whole_moment(moment: datetime | None) -> str:
    """Weekday, date and time in full."""
    return wording.exactly(moment)


@register.filter
def standing(row: Promise) -> wording.Standing:
    return wording.standing(row, timezone.now())


@register.simple_tag(takes_context=True)
def promise_query(context: dict[str, Any], **new: str) -> str:
    """The address of this list of promises with something else asked for; another list begins at its beginning."""
    asked = context["request"].GET.copy()
    if "after" not in new:
        asked.pop("after", None)
    for name, value in new.items():
        asked[name] = value
    kept = {name: value for name, value in asked.items() if value}
    asked.clear()
    asked.update(kept)
    return f"{reverse('promises')}?{asked.urlencode()}" if kept else reverse("promises")


@register.simple_tag
def promise_count(counts: dict[str, int], name: str) -> str:
    n = counts.get(name, 0)
    return f"{MOST_COUNTED - 1}+" if n >= MOST_COUNTED else str(n or "")


@register.simple_tag
def hours_in_words(hours: TeamHours) -> str:
    """When a team works, in one line: days with the same hours stand together."""
    names = [str(name) for name in WEEKDAYS_ABBR.values()]
    days = [write_hours(day) for day in hours.week]
    parts, first = [], 0
    for number in range(1, 8):
        if number < 7 and days[number] == days[first]:
            continue
        if days[first]:
            named = names[first] if first == number - 1 else f"{names[first]}–{names[number - 1]}"
            parts.append(f"{named} {days[first]}")
        first = number
    week = ", ".join(parts) or _("closed all week")
    place = " ".join(part for part in (hours.country, hours.region) if part)
    return f"{week} · {hours.zone}" + (f" · {place}" if place else "")


@register.filter
def length_in_words(length: timedelta) -> str:
    return wording.span(length)
