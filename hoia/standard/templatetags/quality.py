"""Figures of the Quality page as people read them."""

from typing import Any

from django import template
from django.utils.formats import number_format

from ..quality import words

register = template.Library()


@register.filter
def percent(share: float | None) -> str:
    return words.percent(share) if share is not None else "–"


@register.filter
def percent_whole(hundredths: int) -> str:
    return words.percent(hundredths / 100)


@register.filter
def interval(one: Any) -> str:
    """From where to where a share lies, in short."""
    return f"{words.percent(one.low)} – {words.percent(one.high)}"


@register.filter
def short_interval(one: Any) -> str:
    """The same where there is little room: 12–15 %."""
    return words.short_between(one.low, one.high)


@register.filter
def grouped(number: int) -> str:
    """A large number with its thousands set apart, as the language writes it."""
    return words.grouped(number)


@register.filter
def coefficient(value: float | None) -> str:
    """A coefficient of agreement: two decimals, as the language writes them."""
    return "–" if value is None else str(number_format(value, 2))
