"""The open sets of the ledger: verbs, reactions, kinds of job, sweeps. Rooms add to them in their ``apps.py``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from django.utils.functional import Promise as LazyText

if TYPE_CHECKING:
    from .models import Event


@dataclass(frozen=True)
class Verb:
    """What a kind of event is called and how it is told.

    ``sentence`` is a lazily translated template over ``%(actor)s`` and the facts; ``telling`` refines it where facts
    need looking at. ``link`` gives the address of the page that shows the subject. ``erase`` names the facts that hold
    particulars of a person and go when that person asks to be forgotten.
    """

    name: str
    sentence: str | LazyText
    link: Callable[[Event], str] | None = None
    erase: tuple[str, ...] = ()
    telling: Callable[[Event, dict[tuple[str, int], str]], dict[str, Any]] | None = None
    quiet: bool = False  # not shown between the messages of a conversation

    def tell(self, event: Event, names: dict[tuple[str, int], str]) -> str:
        words: dict[str, Any] = _Missing(event.facts)
        words["actor"] = names.get((event.actor_kind, event.actor_id or 0), "Hoia")
        if self.telling:
            words.update(self.telling(event, names))
        return str(self.sentence) % words


class _Missing(dict[str, Any]):
    """Facts that were erased read as a dash."""

    def __missing__(self, key: str) -> str:
        return "–"


@dataclass(frozen=True)
class Reaction:
    name: str
    verbs: frozenset[str]
    run: Callable[[Event], None]
    among: Callable[[Sequence[Event]], Iterable[Event]]

    def wanted(self, events: Iterable[Event]) -> Iterable[Event]:
        mine = [one for one in events if one.verb in self.verbs]
        return self.among(mine) if mine else ()


@dataclass(frozen=True)
class JobKind:
    """How a named job runs. ``transactional`` work shares one transaction with the removal of its row: done exactly
    once. Other work (anything that talks to the network) may be repeated after a crash and must bear it."""

    name: str
    run: Callable[..., None]
    transactional: bool = True
    tries: int = 8
    lease: timedelta = timedelta(minutes=2)


@dataclass(frozen=True)
class Sweep:
    name: str
    every: timedelta
    run: Callable[[datetime], None]


@dataclass
class _Registries:
    verbs: dict[str, Verb] = field(default_factory=dict)
    reactions: dict[str, Reaction] = field(default_factory=dict)
    jobs: dict[str, JobKind] = field(default_factory=dict)
    sweeps: dict[str, Sweep] = field(default_factory=dict)


_all = _Registries()


def register_verbs(verbs: Iterable[Verb]) -> None:
    for verb in verbs:
        _all.verbs[verb.name] = verb


def verb_named(name: str) -> Verb:
    """Return the registered verb. Raises LookupError with the way out for an unknown one."""
    try:
        return _all.verbs[name]
    except KeyError:
        raise LookupError(f"no room has registered the verb {name!r}: add it in that room's apps.py") from None


def verbs() -> list[Verb]:
    return list(_all.verbs.values())


def register_reaction(
    name: str,
    verbs: Iterable[str],
    run: Callable[[Event], None],
    when: Callable[[Event], bool] = lambda event: True,
    among: Callable[[Sequence[Event]], Iterable[Event]] | None = None,
) -> None:
    """Run ``run(event)`` after each of ``verbs`` for which ``when(event)`` holds, in a job of its own, exactly once.

    Letters come by the hundred: what must ask the database chooses ``among`` many events at once instead.
    """
    chosen = among or (lambda events: [one for one in events if when(one)])
    _all.reactions[name] = Reaction(name, frozenset(verbs), run, chosen)
    register_job(name, lambda event: _react(name, event))


def reactions_to(events: Iterable[Event]) -> list[tuple[Event, Reaction]]:
    """Return what follows from these events, in their order."""
    events = list(events)
    wanted = [(reaction, {id(one) for one in reaction.wanted(events)}) for reaction in _all.reactions.values()]
    return [(one, reaction) for one in events for reaction, chosen in wanted if id(one) in chosen]


def register_job(
    name: str,
    run: Callable[..., None],
    transactional: bool = True,
    tries: int = 8,
    lease: timedelta = timedelta(minutes=2),
) -> None:
    _all.jobs[name] = JobKind(name, run, transactional, tries, lease)


def job_kind(name: str) -> JobKind:
    """Return how a job runs. Raises LookupError when this version of Hoia no longer knows it."""
    try:
        return _all.jobs[name]
    except KeyError:
        raise LookupError(f"this version of Hoia does not know the job {name!r}") from None


def register_sweep(name: str, every: timedelta, run: Callable[[datetime], None]) -> None:
    _all.sweeps[name] = Sweep(name, every, run)


def sweeps() -> list[Sweep]:
    return list(_all.sweeps.values())


def _react(name: str, event_id: int) -> None:
    from .models import Event

    _all.reactions[name].run(Event.objects.get(pk=event_id))
