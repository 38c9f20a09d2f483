"""Parts of pages that are the same for many requests: rendered once for each language and set of values, then kept.

The shell stands around every page; drawing it anew each time would cost more than a list of conversations.
"""

from collections.abc import Hashable
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language


def kept(template: str, **values: Hashable) -> SafeString:
    """Return a template rendered with these values in the active language. Nothing of the request may stand in it."""
    key = tuple(sorted(values.items()))
    render = _render.__wrapped__ if settings.DEBUG else _render
    return render(template, get_language(), key)


@lru_cache(maxsize=1024)
def _render(template: str, language: str | None, key: tuple[tuple[str, Any], ...]) -> SafeString:
    return mark_safe(render_to_string(template, dict(key)))
