"""The kinds of promise. A new one is one entry more: no migration, and every page, reminder and report knows it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from django.utils.functional import Promise as LazyText
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from .rules import Pace

MINUTES, HOURS, DAYS = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


class Evidence(StrEnum):
    """What shows that a promise was kept."""

    MESSAGE = "message"  # a letter that was written afterwards
    FILES = "files"  # a letter with something attached
    CALL = "call"  # a telephone call that was noted
    VISIT = "visit"  # somebody stood at the desk, and it was noted
    APPOINTMENT = "appointment"  # it began
    TIME = "time"  # it held until its moment
    CUSTOMER = "customer"  # the customer said so
    HAND = "hand"  # somebody said so


@dataclass(frozen=True)
class Kind:
    """One kind of promise.

    ``ours`` and ``theirs`` are sentences to the customer; ``to_do`` what stands before us; ``icon`` a name of lucide.
    ``kept_by`` names what keeps our promise by itself, ``theirs_by`` the customer's; by hand it can be settled always.
    ``grace`` passes before it is late, ``patience`` before it is broken; ``ahead`` and ``warn`` are how long before its
    moment the owner and the lead are told. ``timed`` kinds have an agreed start and end, and ``lasts`` so long by itself.
    What ``holds`` until a moment is kept by its passing.
    """

    id: str
    name: LazyText
    to_do: LazyText
    ours: LazyText
    theirs: LazyText
    icon: str
    kept_by: frozenset[Evidence] = frozenset()
    theirs_by: frozenset[Evidence] = frozenset()
    grace: timedelta = 5 * MINUTES
    ahead: timedelta = 1 * HOURS
    warn: timedelta = 20 * MINUTES
    patience: timedelta = 7 * DAYS
    timed: bool = False
    lasts: timedelta = 1 * HOURS
    holds: bool = False

    def pace(self) -> Pace:
        return Pace(self.grace, self.ahead, self.warn, self.patience)


def _by(*evidence: Evidence) -> frozenset[Evidence]:
    return frozenset(evidence)


BUILT_IN = [
    Kind(
        "callback", _("Call back"), _("to call back"), _("We call you back"), _("You call us"), "phone-call",
        kept_by=_by(Evidence.CALL), theirs_by=_by(Evidence.CALL), ahead=30 * MINUTES, warn=10 * MINUTES, patience=1 * DAYS,
    ),
    Kind(
        "reply", pgettext_lazy("kind of promise", "Answer"), _("to answer"), _("We write to you"), _("You write to us"),
        "message-square-reply",
        kept_by=_by(Evidence.MESSAGE, Evidence.CALL, Evidence.VISIT),
        theirs_by=_by(Evidence.MESSAGE, Evidence.CALL, Evidence.VISIT), patience=2 * DAYS,
    ),
    Kind(
        "visit", _("Visit"), _("to visit the customer"), _("We come to you"), _("You come to us"), "map-pin",
        kept_by=_by(Evidence.APPOINTMENT), grace=15 * MINUTES, patience=4 * HOURS, timed=True,
    ),
    Kind(
        "appointment", _("Appointment"), _("to meet the customer"), _("We meet"), _("You come to us"), "calendar-clock",
        kept_by=_by(Evidence.APPOINTMENT), grace=10 * MINUTES, patience=4 * HOURS, timed=True,
    ),
    Kind(
        "delivery", _("Delivery"), _("to deliver"), _("We send it to you"), _("You send it to us"), "package",
        theirs_by=_by(Evidence.FILES), ahead=3 * HOURS, warn=1 * HOURS,
    ),
    Kind(
        "refund", _("Refund"), _("to pay back"), _("We pay it back"), _("You pay it back"), "hand-coins",
        ahead=1 * DAYS, warn=3 * HOURS, patience=14 * DAYS,
    ),
    Kind(
        "fix", _("Repair or change"), _("to put right"), _("We put it right"), _("You see to it"), "wrench",
        ahead=3 * HOURS, warn=1 * HOURS,
    ),
    Kind(
        "price", _("Price that holds"), _("to hold the price"), _("The price holds"), _("You hold the price"), "tag",
        kept_by=_by(Evidence.TIME), ahead=1 * DAYS, warn=3 * HOURS, holds=True,
    ),
    Kind("other", _("Other promise"), _("to do"), _("We do what we said"), _("You do what you said"), "handshake"),
]  # fmt: skip

_kinds: dict[str, Kind] = {}


def register_kinds(kinds: Iterable[Kind]) -> None:
    for kind in kinds:
        _kinds[kind.id] = kind


def kinds() -> list[Kind]:
    return list(_kinds.values())


def kind_named(name: str) -> Kind:
    """Return a kind; one that this version of Hoia no longer knows is treated as any other promise."""
    return _kinds.get(name) or _kinds["other"]


def kind_choices() -> list[tuple[str, LazyText]]:
    return [(kind.id, kind.name) for kind in kinds()]


register_kinds(BUILT_IN)
