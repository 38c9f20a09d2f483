"""What happens to promises, as the ledger tells it. Facts hold whose and by when; words of people are shredded on demand."""

from typing import Any

from django.utils.dateparse import parse_datetime
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from hoia.ledger.models import Event
from hoia.ledger.registry import Verb

from .kinds import kind_named

Names = dict[tuple[str, int], str]


def _promise(event: Event) -> str:
    return f"/promises/{event.subject_id}"


def _kind(event: Event, names: Names) -> dict[str, Any]:
    return {
        "kind": str(kind_named(str(event.facts.get("promise_kind", "other"))).name),
        "due": _moment(event.facts.get("due")),
    }


def _moved(event: Event, names: Names) -> dict[str, Any]:
    return _kind(event, names) | {
        "old": _moment(event.facts.get("old_due")), "new": _moment(event.facts.get("new_due"))
    }  # fmt: skip


def _holder(event: Event, names: Names) -> dict[str, Any]:
    holder = event.facts.get("to_team") or names.get(("colleague", int(event.facts.get("to") or 0)))
    return _kind(event, names) | {"holder": holder or gettext("a former colleague")}


def _answer(event: Event, names: Names) -> dict[str, Any]:
    from .models import Said

    known = dict(Said.choices)
    said = str(known.get(str(event.facts.get("said")), event.facts.get("said")))
    wished = event.facts.get("wished")
    return _kind(event, names) | {"said": f"{said} ({_moment(wished)})" if wished else said}


def _moment(value: Any) -> str:
    moment = parse_datetime(value) if isinstance(value, str) else None
    return date_format(localtime(moment), "SHORT_DATETIME_FORMAT") if moment else gettext("no set time")


VERBS = [
    Verb("promise.made", _("%(actor)s noted a promise: %(kind)s, %(due)s"), _promise, telling=_kind),
    Verb("promise.proposed", _("A promise was found: %(kind)s, %(due)s"), _promise, telling=_kind, quiet=True),
    Verb("promise.confirmed", _("%(actor)s confirmed a promise: %(kind)s, %(due)s"), _promise, telling=_kind),
    Verb(
        "promise.corrected",
        _("%(actor)s corrected a promise: %(kind)s, %(due)s"),
        _promise,
        erase=("before", "after"),
        telling=_kind,
    ),
    Verb(
        "promise.dismissed",
        _("%(actor)s said that this was no promise"),
        _promise,
        erase=("reason",),
        quiet=True,
    ),
    Verb(
        "promise.moved",
        _("%(actor)s put a promise off: %(kind)s, from %(old)s to %(new)s"),
        _promise,
        telling=_moved,
    ),
    Verb("promise.kept", _("A promise was kept: %(kind)s"), _promise, erase=("reason",), telling=_kind),
    Verb("promise.late", _("A promise is late: %(kind)s, %(due)s"), _promise, erase=("reason",), telling=_kind),
    Verb("promise.broken", _("A promise was broken: %(kind)s, %(due)s"), _promise, erase=("reason",), telling=_kind),
    Verb("promise.released", _("A promise was let go: %(kind)s"), _promise, erase=("reason",), telling=_kind),
    Verb("promise.chased", _("%(actor)s asked after a promise: %(kind)s"), _promise, erase=("quote",), telling=_kind),
    Verb(
        "promise.handed_over",
        _("%(actor)s handed a promise over to %(holder)s: %(kind)s"),
        _promise,
        erase=("reason",),
        telling=_holder,
    ),
    Verb("promise.linked", _("%(actor)s let a promise rest on another one"), _promise, quiet=True),
    Verb("promise.begun", _("The appointment began"), _promise, erase=("cause",)),
    Verb("promise.ended", _("The appointment ended"), _promise),
    Verb("promise.reminded", _("Hoia reminded of a promise: %(kind)s, %(due)s"), _promise, telling=_kind, quiet=True),
    Verb(
        "promise.answered",
        _("%(actor)s said of a promise: %(said)s. It was: %(kind)s, %(due)s"),
        _promise,
        erase=("remark",),
        telling=_answer,
    ),
    Verb(
        "promise.declined",
        _("%(actor)s did not agree with what the customer said of a promise: %(said)s"),
        _promise,
        telling=_answer,
    ),
    Verb("promise.undone", _("%(actor)s took back the last step of a promise"), _promise),
]
