"""How many customers wait for somebody to look at what they said of a promise."""

from typing import Any

from django import template

from hoia.promises.models import CustomerWord

register = template.Library()


@register.inclusion_tag("promises/_said_notice.html")
def customers_said(colleague: Any) -> dict[str, int]:
    return {"n": CustomerWord.objects.within(colleague).waiting().order_by().count()}
