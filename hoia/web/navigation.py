"""What stands in the rail, the settings and oneself's menu: only what exists, by the name of its address."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import Any

from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from hoia.conversations import listing
from hoia.people.models import Colleague
from hoia.promises import lists as promises
from hoia.standard import choosing as reviews

MOST_COUNTED = 99


@dataclass(frozen=True)
class Entry:
    """One way to go. ``names`` are addresses that would do, best first; ``count`` says how much waits for somebody."""

    names: tuple[str, ...]
    label: Any
    icon: str
    key: str = ""
    count: Callable[[Colleague], int] | None = None
    may: Callable[[Colleague], bool] = lambda colleague: True
    on_telephone: bool = True  # in the bar of four; the others are in the menu behind oneself
    also: tuple[str, ...] = ()  # other pages that lie behind this entry: how their addresses begin

    @property
    def url(self) -> str:
        return first_address(*self.names)


@dataclass(frozen=True)
class Way:
    """An entry as it is drawn for one colleague on one page."""

    entry: Entry
    url: str
    here: bool
    count: int

    @property
    def shown_count(self) -> str:
        return f"{MOST_COUNTED}+" if self.count > MOST_COUNTED else str(self.count or "")


def waiting_for(colleague: Colleague) -> int:
    """How many customers wait for an answer of this colleague; counted no further than is shown."""
    return listing.waiting_for(colleague, MOST_COUNTED + 1)


def promised(colleague: Colleague) -> int:
    """How many promises of one's own are late or due within the hour."""
    return promises.needing_somebody(colleague, timezone.now() + timedelta(hours=1))


def to_review(colleague: Colleague) -> int:
    """How much waits for this colleague: reviews to be made, or of their own service and not read, and the notice not read."""
    return reviews.waiting_for(colleague, MOST_COUNTED + 1)


def _leads(colleague: Colleague) -> bool:
    return colleague.leads


RAIL = [
    Entry(("today",), _("Today"), "sun", "g t"),
    Entry(("inbox", "inbox_home"), _("Inbox"), "inbox", "g i", count=waiting_for),
    Entry(("promises",), _("Promises"), "handshake", "g p", count=promised),
    Entry(("customers",), _("Customers"), "users", "g c"),
    Entry(
        ("quality", "standard"),
        _("Quality"),
        "badge-check",
        "g q",
        count=to_review,
        on_telephone=False,
        also=("/quality/", "/reviews/", "/standard/"),
    ),
    Entry(("reports",), _("Reports"), "chart-no-axes-column", "g r", on_telephone=False),
    Entry(("search",), _("Search"), "search", on_telephone=False),
    Entry(("settings",), _("Settings"), "settings", "g s", on_telephone=False),
]

SETTINGS = [
    Entry(("profile", "settings_profile", "me"), _("Yourself"), "user"),
    Entry(("colleagues", "settings_colleagues", "settings_people"), _("People"), "users", may=_leads),
    Entry(("teams", "settings_teams"), _("Teams"), "users-round", may=_leads),
    Entry(("hours",), _("Hours"), "clock", may=_leads),
    Entry(("reminders",), _("Reminders"), "bell"),
    Entry(("calendar_feeds",), _("Calendars"), "calendar-days"),
    Entry(("inboxes", "settings_inboxes"), _("Inboxes"), "inbox", may=_leads),
    Entry(("mailboxes", "settings_mailboxes"), _("Mailboxes"), "mail", may=_leads),
    Entry(("webforms", "settings_webforms"), _("Web forms"), "text-cursor-input", may=_leads),
    Entry(("saved_replies", "settings_saved_replies"), _("Saved replies"), "message-square-quote"),
    Entry(("tags", "settings_tags"), _("Tags"), "tag"),
    Entry(("saved_views",), _("Saved views"), "bookmark"),
    Entry(("api_settings",), _("For programs"), "webhook"),
    Entry(("arrivals",), _("What came in"), "mail-check"),
    Entry(("jobs",), _("Parked work"), "circle-pause", may=lambda colleague: colleague.is_owner),
]

ONESELF = {
    "profile": ("profile", "settings_profile", "me"),
    "sessions": ("sessions", "usersessions_list"),
    "sign_out": ("sign_out", "account_logout"),
    "new": ("conversation_new", "new_conversation", "new"),
    "settings": ("settings",),
    "quality": ("quality", "standard"),
    "reports": ("reports",),
    "figures": ("report_promises_mine",),
    "customers": ("customers",),
}


def first_address(*names: str) -> str:
    """Return the address of the first of these names that has one, or an empty string."""
    for name in names:
        found = address_of(name)
        if found:
            return found
    return ""


def lists_of(colleague: Colleague) -> dict[str, str]:
    """The lists of the Inbox that Today leads on to; empty where there is no Inbox."""
    names = {"mine": "mine", "nobody": "unassigned", "snoozed": "snoozed", "outbox": "outbox", "all": "all"}
    if len(colleague.team_ids()) == 1:
        names["team"] = f"team-{colleague.team_ids()[0]}"
    return {name: address_of("inbox_list", slug) for name, slug in names.items()}


def ways(entries: list[Entry], colleague: Colleague, path: str) -> list[Way]:
    """The entries that exist and that this colleague may use, with the one marked where ``path`` lies."""
    shown = [(entry, entry.url) for entry in entries if entry.may(colleague)]
    shown = [(entry, url) for entry, url in shown if url]
    homes = {url: (url, *entry.also) for entry, url in shown}
    here = _nearest(homes, path)
    return [Way(entry, url, url == here, entry.count(colleague) if entry.count else 0) for entry, url in shown]


def _nearest(homes: Mapping[str, tuple[str, ...]], path: str) -> str:
    """The address behind which ``path`` lies: the one of which the longest beginning fits."""
    if path.startswith("/conversations/"):
        path = first_address("inbox", "inbox_home") or path
    fitting = [
        (len(begin), url)
        for url, begins in homes.items()
        for begin in begins
        if path == begin or (begin != "/" and path.startswith(begin))
    ]
    return max(fitting, default=(0, ""))[1]


@cache
def address_of(name: str, *args: str) -> str:
    try:
        return reverse(name, args=args)
    except NoReverseMatch:
        return ""
