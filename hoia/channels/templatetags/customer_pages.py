"""The parts that other rooms add to the pages of customers."""

from typing import Any

from django import template
from django.template.loader import render_to_string
from django.utils.html import format_html_join
from django.utils.safestring import SafeString, mark_safe

from hoia.channels.customer_pages import parts

register = template.Library()


@register.simple_tag(takes_context=True)
def customer_parts(context: Any, customer: Any, conversation: Any = None) -> SafeString:
    """Draw the parts in their order; a part that has nothing to show is not there."""
    found = ((part, part.context(customer, conversation)) for part in parts())
    known = {"customer": customer, "conversation": conversation}
    drawn = [
        (mark_safe(render_to_string(part.template, known | given, request=context["request"])),)
        for part, given in found
        if given is not None
    ]
    return format_html_join("", "{}", drawn)
