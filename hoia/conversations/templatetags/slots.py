"""What the rooms above show on the pages of the desk; see :mod:`hoia.conversations.slots`."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import template
from django.templatetags.static import static
from django.utils.html import format_html_join
from django.utils.safestring import SafeString, mark_safe

from .. import slots

register = template.Library()


@register.simple_tag
def slot_scripts() -> SafeString:
    return format_html_join(
        "\n", '<script type="module" src="{}"></script>', ((static(one),) for one in slots.scripts())
    )


@register.simple_tag(takes_context=True)
def under_text(context: dict[str, Any], writing: Any) -> SafeString:
    return slots.under_text(context["request"], context["conversation"], writing)


@register.simple_tag(takes_context=True)
def under_new_text(context: dict[str, Any]) -> SafeString:
    return slots.under_new_text(context["request"])


@register.simple_tag(takes_context=True)
def beside(context: dict[str, Any]) -> SafeString:
    return slots.beside(context["request"], context["conversation"])


@register.simple_tag(takes_context=True)
def under_messages(context: dict[str, Any], items: Sequence[Any]) -> dict[int, SafeString]:
    """What stands under each of the messages among ``items``, asked for all of them at once."""
    return slots.under_messages(context["request"], [one.row for one in items if one.kind == "said"])


@register.filter
def under(found: Mapping[int, SafeString] | str | None, number: int) -> SafeString:
    return found.get(number, mark_safe("")) if isinstance(found, Mapping) else mark_safe("")


@register.simple_tag(takes_context=True)
def in_contact_form(context: dict[str, Any]) -> SafeString:
    return slots.in_contact_form(context["request"])
