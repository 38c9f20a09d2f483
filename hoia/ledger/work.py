"""The loop that does the work: claimed from the database, tried again with growing pauses, parked visibly at last."""

import logging
import os
import secrets
import socket
import threading
import traceback
from datetime import datetime, timedelta
from typing import Any

from django.db import IntegrityError, close_old_connections, connection, transaction
from django.utils import timezone

from .models import Job, Round
from .registry import Sweep, job_kind, sweeps

log = logging.getLogger("hoia.work")

PAUSES = [timedelta(seconds=s) for s in (5, 30, 120, 600, 1800, 3600, 3 * 3600, 6 * 3600)]
_bell = threading.Event()


class TryLater(Exception):
    """Raised by a job that could not be done now for an expected reason; the sentence is shown to people.

    ``after`` is how long the other side asks us to wait at least.
    """

    def __init__(self, sentence: str, after: timedelta = timedelta(0)) -> None:
        super().__init__(sentence)
        self.after = after


class GiveUp(Exception):
    """Raised by a job that no further try can help: it is parked at once, with this sentence."""


def ring() -> None:
    """Wake this process's worker: something is to be done now."""
    _bell.set()


def ask(name: str, *, at: datetime | None = None, key: str | None = None, **args: Any) -> Job | None:
    """Put a job into the database, in the caller's transaction. None when one with this ``key`` waits already."""
    job = Job(name=name, args=args, key=key, run_at=at or timezone.now())
    job_kind(name)
    try:
        with transaction.atomic():
            job.save(force_insert=True)
    except IntegrityError:
        return None
    transaction.on_commit(ring)
    return job


def worker_name() -> str:
    return f"{socket.gethostname()[:30]}:{os.getpid()}:{secrets.token_hex(3)}"


def claim(now: datetime, worker: str) -> Job | None:
    """Take one ready job so that no other worker has it; None when there is nothing to do."""
    for job in Job.objects.ready(now)[:5]:
        until = now + _lease(job)
        mine = (
            Job.objects.ready(now)
            .order_by()
            .filter(pk=job.pk)
            .update(claimed_by=worker, claimed_until=until, tries=job.tries + 1)
        )
        if mine == 1:
            job.claimed_by, job.claimed_until, job.tries = worker, until, job.tries + 1
            return job
    return None


def perform(job: Job, now: datetime) -> bool:
    """Do one claimed job and remove it. Returns False when it failed: then it waits for its next try, or is parked."""
    try:
        kind = job_kind(job.name)
        if kind.transactional:
            with transaction.atomic():
                _finish(job)
                kind.run(**job.args)
        else:
            kind.run(**job.args)
            _finish(job)
    except Exception as problem:  # noqa: BLE001 -- whatever a job raises is noted with it, and tried again or parked
        _failed(job, problem, now)
        return False
    return True


def do_all(now: datetime, worker: str = "", limit: int = 10_000) -> int:
    """Do every job that is ready at ``now``; returns how many were tried."""
    worker = worker or worker_name()
    done = 0
    while done < limit and (job := claim(now, worker)):
        perform(job, now)
        done += 1
    return done


def sweep_all(now: datetime) -> int:
    """Run every sweep whose round is due, each by one worker only; returns how many ran."""
    return sum(_sweep(one, now) for one in sweeps())


def run_forever(stop: threading.Event, pause: float = 1.0) -> None:
    """Work until ``stop`` is set; a job at hand is finished first. Errors of the database are waited out."""
    worker = worker_name()
    while not stop.is_set():
        _bell.clear()
        try:
            close_old_connections()
            sweep_all(timezone.now())
            while not stop.is_set() and (job := claim(timezone.now(), worker)):
                perform(job, timezone.now())
        except Exception:
            log.exception("the worker waits: the database did not answer as it should")
            stop.wait(pause * 4)
        _bell.wait(pause)
    connection.close()


class _Lost(Exception):
    pass


def _finish(job: Job) -> None:
    """Remove the row, provided it is still ours: a lease that ran out may have passed it to another worker."""
    if not Job.objects.filter(pk=job.pk, claimed_by=job.claimed_by).delete()[0]:
        raise _Lost(f"{job} was taken over by another worker")


def _failed(job: Job, problem: Exception, now: datetime) -> None:
    if isinstance(problem, _Lost):
        log.warning("%s", problem)
        return
    expected = isinstance(problem, (TryLater, GiveUp))
    words = str(problem) if expected else "".join(traceback.format_exception(problem))[-4000:]
    spent = isinstance(problem, GiveUp) or job.tries >= _tries(job)
    pause = max(PAUSES[min(job.tries, len(PAUSES)) - 1], getattr(problem, "after", timedelta(0)))
    Job.objects.filter(pk=job.pk, claimed_by=job.claimed_by).update(
        claimed_by="", claimed_until=None, error=words, run_at=now + pause, parked_at=now if spent else None
    )
    log.log(logging.INFO if expected else logging.ERROR, "%s failed at try %d: %s", job, job.tries, words)


def _lease(job: Job) -> timedelta:
    try:
        return job_kind(job.name).lease
    except LookupError:
        return timedelta(minutes=2)


def _tries(job: Job) -> int:
    try:
        return job_kind(job.name).tries
    except LookupError:
        return 1


def _sweep(one: Sweep, now: datetime) -> int:
    Round.objects.get_or_create(name=one.name, defaults={"due_at": now})
    if not Round.objects.filter(name=one.name, due_at__lte=now).update(due_at=now + one.every):
        return 0
    try:
        one.run(now)
        Round.objects.filter(name=one.name).update(ran_at=now, error="")
    except Exception as problem:
        log.exception("the sweep %s failed", one.name)
        Round.objects.filter(name=one.name).update(error=str(problem)[:2000])
    return 1
