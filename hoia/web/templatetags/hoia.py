"""Tags and filters for every page: icons, moments, sizes, names, words; and what the base page asks for."""

import re
from datetime import datetime
from functools import cache
from html import escape as html_escape
from typing import Any

from django import template
from django.apps import apps
from django.contrib.staticfiles import finders
from django.middleware.csrf import get_token
from django.templatetags.static import static
from django.utils import timezone
from django.utils.formats import number_format
from django.utils.html import escape, format_html_join, urlize
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext, ngettext

from hoia.kit.names import initials as initials_of
from hoia.web import moments, navigation
from hoia.web.kept import kept as keep
from hoia.web.scripts import words_for_scripts

register = template.Library()

TOKEN, WAY_BACK = "-the-token-of-this-page-", "-the-way-back-"
_MAYBE_ADDRESS = re.compile(r"[@:]|\.\w").search
SHEETS = [
    "layers",
    "reset",
    "tokens",
    "base",
    "components",
    "forms",
    "overlays",
    "shell",
    "today",
    "utilities",
    "print",
]


@register.simple_tag
def icon(name: str, size: int = 16) -> SafeString:
    """One lucide icon, inlined and hidden from screen readers: the words beside it (or its button) name it."""
    return _drawn(str(name) + "", size)


@cache
def _drawn(name: str, size: int) -> SafeString:
    import lucide

    svg = lucide._render_icon(name, size, stroke_width="1.75", focusable="false", **{"aria-hidden": "true"})
    return mark_safe(svg.replace("<svg ", '<svg class="icon" ', 1))


@register.simple_tag
def mark() -> SafeString:
    """The sign of the house: a held dot."""
    return mark_safe(
        '<svg class="mark" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">'
        '<path d="M5 3v18M5 13c0-4 3-6 7-6s7 2 7 6v8" fill="none" stroke="currentColor" stroke-width="3" '
        'stroke-linecap="round"/><circle cx="12" cy="16" r="2.5" fill="currentColor"/></svg>'
    )


@register.filter
def ago(moment: datetime | None) -> SafeString:
    """How long ago, or in how long; the exact moment on hover and focus."""
    if not moment:
        return mark_safe("")
    now = timezone.now()
    fresh = " data-ago" if abs((now - moment).total_seconds()) < moments.DAY else ""
    title, words = html_escape(moments.exactly(moment)), html_escape(moments.ago(moment, now))
    return SafeString(f'<time datetime="{moment.isoformat()}" title="{title}"{fresh}>{words}</time>')


@register.filter
def lasting(since: datetime | None) -> str:
    """How long it has lasted by now: 20 min, 3 h, 2 days."""
    return moments.lasting(since, timezone.now()) if since else ""


@register.filter
def clock(moment: datetime | None) -> str:
    """The hour and minute in the reader's zone, as the language writes them."""
    return moments.clock(moment) if moment else ""


@register.filter
def since(moment: datetime | None) -> str:
    """Since when, as short as it can be said: the hour today, the weekday this week, else the date."""
    return moments.since(moment, timezone.now()) if moment else ""


@register.filter
def called(customer: Any) -> str:
    """What a customer likes to be called, else their name; words for one whom we do not know."""
    if customer is None:
        return gettext("Somebody")
    return customer.called or customer.shown_name


@register.filter(name="bytes")
def size_of(size: int | None) -> str:
    """A size in figures that people read: 12 KB, 3.4 MB."""
    value = float(size or 0)
    if value < 1000:
        whole = int(value)
        return ngettext("%(n)s byte", "%(n)s bytes", whole) % {"n": number_format(whole)}
    for unit in ("KB", "MB", "GB", "TB"):
        value /= 1000
        if value < 999.5 or unit == "TB":
            return f"{number_format(value, 1 if value < 9.95 else 0)} {unit}"
    return ""


@register.filter
def initials(name: str | None) -> str:
    return initials_of(str(name or ""))


@register.filter
def paragraphs(text: str | None) -> SafeString:
    """Words as they were written: escaped, addresses linked, an empty line parts paragraphs, new lines are kept."""
    blocks = [block.strip("\n") for block in str(text or "").replace("\r\n", "\n").split("\n\n")]
    linked = (_linked(block).replace("\n", "<br>") for block in blocks if block.strip())
    return mark_safe("".join(f"<p>{one}</p>" for one in linked))


def _linked(text: str) -> str:
    # Looking for addresses word by word costs far more than seeing that there are none.
    return urlize(text, nofollow=True, autoescape=True) if _MAYBE_ADDRESS(text) else escape(text)


@register.simple_tag
def address(*names: str) -> str:
    """The address of the first of these names that exists, or nothing."""
    return navigation.first_address(*names)


@register.simple_tag
def address_of(name: str, *args: str) -> str:
    """The address of something with a name of its own (a list, an act), or nothing."""
    return navigation.address_of(name, *args)


@register.simple_tag
def oneself() -> dict[str, str]:
    """The addresses of what concerns oneself; empty where a room is not built in."""
    return {name: navigation.first_address(*names) for name, names in navigation.ONESELF.items()}


@register.simple_tag(takes_context=True)
def rail(context: dict[str, Any]) -> SafeString:
    request = context["request"]
    return keep("web/_rail.html", ways=tuple(navigation.ways(navigation.RAIL, request.user, request.path)))


@register.simple_tag(takes_context=True)
def me_menu(context: dict[str, Any]) -> SafeString:
    """Oneself's menu: kept, but for the form's token and the way back."""
    request, user = context["request"], context["request"].user
    chosen = {"theme": user.theme, "dense": user.dense, "own_language": user.language}
    menu = keep("web/_me_menu.html", name=user.name, email=user.email, csrf=TOKEN, next=WAY_BACK, **chosen)
    menu = menu.replace(TOKEN, get_token(request)).replace(WAY_BACK, escape(request.get_full_path()))
    return mark_safe(menu)


@register.simple_tag
def kept(template_name: str, **values: Any) -> SafeString:
    """A part of a page that needs nothing of the request, rendered once for each language."""
    return keep(template_name, **values)


@register.simple_tag(takes_context=True)
def settings_ways(context: dict[str, Any]) -> list[navigation.Way]:
    request = context["request"]
    return navigation.ways(navigation.SETTINGS, request.user, request.path)


@register.simple_tag
def words() -> dict[str, str]:
    """The words that scripts say, in the reader's language."""
    return words_for_scripts()


@register.simple_tag
def styles() -> SafeString:
    """The sheets of the shell in their order, then the sheet of every room that has one."""
    paths = [f"web/css/{name}.css" for name in SHEETS[:-2]] + _room_sheets()
    paths += [f"web/css/{name}.css" for name in SHEETS[-2:]]
    return format_html_join("\n", '<link rel="stylesheet" href="{}">', ((static(path),) for path in paths))


@cache
def _room_sheets() -> list[str]:
    rooms = [config.label for config in apps.get_app_configs() if config.name.startswith("hoia.")]
    return [f"{room}/{room}.css" for room in rooms if finders.find(f"{room}/{room}.css")]
