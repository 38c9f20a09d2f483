"""The small object that a promise is on every page, drawn cheaply: a full day shows a hundred of them.

Most of it depends on few things: the kind, how it stands, what may be done. So its template is rendered once for each such
shape and language, with gaps, and what belongs to this one promise is put into them.
"""

import re
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple

from django.template.loader import render_to_string
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import Truncator
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from . import wording
from .kinds import kind_named
from .models import Promise
from .rules import State

HALF_A_DAY = 43_200
MOST_SHAPES = 600
CONDITION = 80

_GAP = re.compile("\ue000([a-z_]+)\ue001")
GAPS = (
    "number", "iso", "exactly", "figures", "relative", "who", "said", "word", "condition", "holder", "look", "next",
    "csrf_token",
)  # fmt: skip
HERE = "/promises/\ue000number\ue001"


class Act(NamedTuple):
    """The one act that settles a promise, or brings it a step on."""

    url: str
    label: str
    name: str
    icon: str = "check"
    quiet: str = ""
    quiet_label: str = ""


class Shape(NamedTuple):
    """What the template asks for; all else it only shows."""

    language: str | None
    kind: str
    ours: bool
    tone: str
    icon: str
    timed: bool
    near: bool
    vague: bool
    telling: bool  # how far off its moment is
    conditional: bool
    held_by: str  # customer, user, team; empty when that is not shown
    with_who: bool
    narrow: bool
    first: bool
    act: Act | None


def drawn(row: Promise, request: Any, look: str, now: datetime, *, first: bool = False, token: Any = "") -> SafeString:
    """Return the object as HTML. ``look`` holds what to leave out or to add; see the tag ``promise``."""
    asked = set(look.split())
    standing = wording.standing(row, now)
    near = row.due is not None and abs((row.due - now).total_seconds()) < HALF_A_DAY
    relative = wording.relative(row.due, now) if row.due and row.settled_at is None else ""
    with_owner = "unowned" not in asked or not _is_own(row, request)
    shape = Shape(
        get_language(), row.kind, row.ours, standing.tone, standing.icon, row.due is not None, near, row.vague, bool(relative),
        bool(row.conditional), _held_by(row) if with_owner else "", "bare" not in asked, "narrow" in asked, first,
        act_of(row) if getattr(request.user, "answers", False) and "still" not in asked else None,
    )  # fmt: skip
    holder = row.owner if shape.held_by == "user" else row.team if shape.held_by == "team" else None
    values = {
        "number": str(row.pk), "iso": row.due.isoformat() if row.due else "", "exactly": wording.exactly(row.due),
        "figures": wording.figures(row, now), "relative": relative, "who": _called(row) if shape.with_who else "",
        "said": row.words or str(row.kind_of.name), "word": standing.word,
        "condition": Truncator(row.conditional).chars(CONDITION) if row.conditional else "",
        "holder": holder.name if holder else "", "look": look, "next": request.get_full_path(), "csrf_token": str(token),
    }  # fmt: skip
    pieces = list(_pieces(shape))
    pieces[1::2] = [escape(values[name]) for name in pieces[1::2]]
    return mark_safe("".join(pieces))


def act_of(row: Promise, here: str = HERE) -> Act | None:
    """Return the act that the object offers: confirm, begin, end or done; None when there is nothing left to do."""
    if row.settled_at is not None:
        return None
    if row.state == State.PROPOSED:
        quiet = (f"{here}/dismissal", _("Not a promise"))
        return Act(f"{here}/confirmation", _("Confirm"), _("Confirm this promise"), "check", *quiet)
    if row.kind_of.timed and row.ours:
        return Act(f"{here}/beginning", _("Begins"), _("This begins now"), "play")
    return Act(f"{here}/settlement", _("Done"), _("This promise is done"))


@lru_cache(maxsize=MOST_SHAPES)
def _pieces(shape: Shape) -> tuple[str, ...]:
    """The object of a shape; every second piece is the name of what is to be put in."""
    gaps = {name: f"\ue000{name}\ue001" for name in GAPS}
    context = {**gaps, **shape._asdict(), "kind": kind_named(shape.kind), "here": HERE}
    return tuple(_GAP.split(render_to_string("promises/_promise.html", context)))


def _held_by(row: Promise) -> str:
    if not row.ours:
        return "customer"
    return "user" if row.owner_id else "team"


def _is_own(row: Promise, request: Any) -> bool:
    return not row.ours or row.owner_id == request.user.pk


def _called(row: Promise) -> str:
    return row.customer.called or row.customer.shown_name if row.customer else _("Somebody")
