"""Figures as people read them."""

from django import template
from django.utils.formats import number_format
from django.utils.translation import gettext

from hoia.reports import words

register = template.Library()
HOUR, DAY = 60, 60 * 24


@register.filter
def percent(share: float | None) -> str:
    return words.percent(share) if share is not None else "–"


@register.filter
def percent_whole(hundredths: int) -> str:
    return words.percent(hundredths / 100)


@register.filter
def minutes(value: int) -> str:
    """How long in the largest unit that says enough: 25 min, 3.5 h, 2.1 days."""
    if value < 2 * HOUR:
        return gettext("%(n)s min") % {"n": value}
    if value < 2 * DAY:
        return gettext("%(n)s h") % {"n": _short(value / HOUR)}
    return gettext("%(n)s days") % {"n": _short(value / DAY)}


def _short(value: float) -> str:
    return str(number_format(value, 0 if value >= 10 or value == int(value) else 1))
