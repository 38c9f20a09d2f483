"""The promise behind the promise: what an outer one rests on, shown as a chain, and how an inner one is added."""

from dataclasses import dataclass, field

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from hoia.people.models import Colleague, Team

from .. import choosing
from ..kinds import kinds
from ..models import Promise
from ..models.linking import chain
from ..rules import Circle, below
from .common import Refused, act, answered, moment_of, number_of, words_of


@dataclass(slots=True)
class Link:
    """One promise of a chain, ``depth`` links below. What is beyond reach shows whose it is and how it stands, no words."""

    row: Promise
    depth: int
    seen: bool
    broke_first: bool = False


@dataclass(slots=True)
class Chain:
    inner: list[Link] = field(default_factory=list)
    outer: list[Link] = field(default_factory=list)


def chain_of(row: Promise, colleague: Colleague) -> Chain:
    """Return what a promise rests on, all the way down, and what rests on it directly."""
    links = chain(row.pk)
    depths = below(links, row.pk)
    outer = [one.pk for one in row.carries()]
    rows = Promise.objects.filter(pk__in=[*depths, *outer]).select_related("customer", "owner", "team")
    known = {one.pk: one for one in rows}
    seen = set(Promise.objects.within(colleague).filter(pk__in=known).values_list("pk", flat=True))
    broken = row.broken_link() if depths and (row.missed or row.is_late) else None
    inner = [
        Link(known[pk], depth, pk in seen, broken is not None and pk == broken.pk)
        for pk, depth in _in_order(links, row.pk, depths)
        if pk in known
    ]
    return Chain(inner, [Link(known[pk], 0, True) for pk in outer if pk in seen])


def _in_order(links: dict[int, list[int]], outer: int, depths: dict[int, int]) -> list[tuple[int, int]]:
    """Each inner promise under the one that rests on it; one that carries several stands where it is met first."""
    found: list[tuple[int, int]] = []
    met: set[int] = set()

    def walk(over: int) -> None:
        for inner in links.get(over, ()):
            if inner in depths and inner not in met:
                met.add(inner)
                found.append((inner, depths[inner]))
                walk(inner)

    walk(outer)
    return found


@act
def links(request: HttpRequest, row: Promise) -> HttpResponse:
    """Let a promise rest on another one: on one that is there, by its number, or on one that is noted here."""
    if row.settled_at is not None:
        raise Refused(_("This promise is settled. Nothing can be hung under it any more."))
    number = request.POST.get("number", "").strip().lstrip("#")
    try:
        with transaction.atomic():
            # Of one form sent twice, the second finds what the first noted.
            Promise.objects.select_for_update().get(pk=row.pk)
            inner, noted = (_named(request, number), False) if number else _noted(request, row)
            step = row.rest_on(inner, at=timezone.now(), by=request.user, noted=noted)
    except Circle as problem:
        raise Refused(_("That promise rests on this one itself. A chain must not close to a circle.")) from problem
    text = _("This promise rests on it now.") if step else _("It rests on that one already.")
    return answered(request, row, step, text)


def _named(request: HttpRequest, number: str) -> Promise:
    pk = number_of(number)
    found = Promise.objects.within(request.user).filter(pk=pk).first() if pk is not None else None
    if found is None:
        raise Refused(_("There is no promise with that number within your reach."))
    return found


def _noted(request: HttpRequest, row: Promise) -> tuple[Promise, bool]:
    """Note what a colleague or another department promises us, unless the same stands below already; say whether it is new.

    Who may not look into the conversation gets it without.
    """
    words, due = words_of(request, "words"), moment_of(request, "due")
    to = choosing.holder(request.POST.get("to", ""))
    if not words:
        raise Refused(_("Say in a few words what was promised."))
    if to is None:
        raise Refused(_("Say who promised it: choose a colleague or a department."))
    if due is not None and row.due is not None and due > row.due:
        raise Refused(_("That is after the moment of the promise that rests on it. Agree on an earlier one."))
    kind = request.POST.get("kind", "")
    given = {
        "kind": kind if kind in {one.id for one in kinds()} else "other", "words": words, "due": due,
        "owner": to if isinstance(to, Colleague) else None,
    } | ({"team": to} if isinstance(to, Team) else {})  # fmt: skip
    same = Promise.objects.alive().filter(outer_links__outer=row.pk, **given).first()
    if same is not None:
        return same, False
    conversation = row.conversation if row.may_be_held_by(to) else None
    return Promise.objects.make(at=timezone.now(), by=request.user, conversation=conversation, **given), True
