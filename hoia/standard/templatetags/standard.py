"""Verdicts and marks in words, and how long somebody waited."""

from datetime import timedelta

from django import template
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from ..models.review import VERDICTS, Kind

register = template.Library()

COLOURS = {"bad": "red", "good": "", "excellent": "green", "not_judged": ""}


@register.filter
def verdict_name(verdict: str) -> str:
    return str(dict(VERDICTS).get(verdict, verdict))


@register.simple_tag
def verdict_colour(verdict: str) -> str:
    return COLOURS.get(verdict, "")


@register.filter
def mark_name(mark: str) -> str:
    names = {"kept": pgettext("criterion", "kept"), "missed": _("missed"), "not_observed": _("not observed")}
    return names.get(mark, mark)


@register.filter
def kind_name(kind: str) -> str:
    return str(dict(Kind.choices).get(kind, kind))


@register.filter
def reason_name(reason: str) -> str:
    names = {
        "broken_promise": _("a promise was not kept in time"), "chased": _("the customer asked after a promise"),
        "very_long": _("it is very long"),
    }  # fmt: skip
    return names.get(reason, reason)


@register.filter
def lasting(wait: timedelta) -> str:
    """Return a wait in the largest unit that fits: minutes, hours or days."""
    minutes = int(wait.total_seconds() // 60)
    if minutes < 120:
        return ngettext("%(n)d minute", "%(n)d minutes", minutes) % {"n": minutes}
    hours = minutes // 60
    if hours < 48:
        return ngettext("%(n)d hour", "%(n)d hours", hours) % {"n": hours}
    return ngettext("%(n)d day", "%(n)d days", hours // 24) % {"n": hours // 24}
