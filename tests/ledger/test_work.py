"""Work that must be done is done once: whoever dies, fails or comes at the same moment."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from hoia.ledger import registry, work
from hoia.ledger.models import Event, Job, Round, record
from hoia.people.models import Team

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def own_registry(monkeypatch: Any) -> Iterator[None]:
    """Jobs, sweeps and reactions of a test, and none after it."""
    monkeypatch.setattr(registry, "_all", registry._Registries(verbs=dict(registry._all.verbs)))
    yield


@pytest.fixture(scope="module")
def deaths(tmp_path_factory: Any) -> list[dict[str, Any]]:
    folder = tmp_path_factory.mktemp("dying")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("HOIA_")} | {
        "HOIA_HOME": str(folder / "desk"), "HOIA_SECRET_KEY": "x" * 50, "PYTHONPATH": str(ROOT),
        "DJANGO_SETTINGS_MODULE": "hoia.engine.settings",
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-m", "tests.ledger.dying", str(folder)], env=environment, cwd=ROOT, capture_output=True,
        text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    found: list[dict[str, Any]] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_a_reaction_happens_once_wherever_its_worker_was_killed(deaths: list[dict[str, Any]]) -> None:
    written = " ".join(one["died_before"] for one in deaths)
    assert "ledger_job" in written and "ledger_event" in written, "it died while claiming, doing and finishing"
    assert [one for one in deaths if (one["followed"], one["different"], one["left"]) != (3, 3, 0)] == []


@pytest.mark.django_db
def test_a_job_that_fails_leaves_nothing_half_done_and_comes_again_after_growing_pauses(own_registry: None) -> None:
    def fail() -> None:
        Team.objects.create(name="Half")
        raise ValueError("no luck")

    registry.register_job("fail", fail, tries=3)
    now = timezone.now()
    work.ask("fail", at=now)
    pauses = []
    for _ in range(3):
        assert work.do_all(now) == 1
        job = Job.objects.get()
        pauses.append(job.run_at - now)
        now = job.run_at
    assert pauses == sorted(set(pauses)) and "no luck" in job.error
    assert not Team.objects.exists()
    assert job.parked_at and work.do_all(now + timedelta(days=1)) == 0, "after the last try it waits for a person"


@pytest.mark.django_db
def test_parked_work_is_taken_up_again_when_a_person_asks(own_registry: None) -> None:
    done: list[int] = []
    registry.register_job("count", lambda n: done.append(n), tries=1)
    now = timezone.now()
    job = work.ask("count", at=now, n=7)
    assert job
    Job.objects.filter(pk=job.pk).update(parked_at=now, tries=1)
    assert work.do_all(now) == 0
    job.try_again(now)
    assert work.do_all(now) == 1 and done == [7] and not Job.objects.exists()


@pytest.mark.django_db
def test_who_comes_between_the_look_and_the_claim_gets_nothing(own_registry: None, monkeypatch: Any) -> None:
    registry.register_job("once", lambda: None)
    now = timezone.now()
    work.ask("once", at=now)
    lease, others = work._lease, []

    def another_is_faster(job: Job) -> timedelta:
        """Runs after this worker has seen the job and before it takes it."""
        monkeypatch.setattr(work, "_lease", lease)
        others.append(work.claim(now, "other"))
        return lease(job)

    monkeypatch.setattr(work, "_lease", another_is_faster)
    assert work.claim(now, "late") is None
    assert [one.claimed_by for one in others] == ["other"] and Job.objects.get().claimed_by == "other"


@pytest.mark.django_db
def test_a_worker_whose_lease_ran_out_changes_nothing_any_more(own_registry: None) -> None:
    registry.register_job("write", lambda: Team.objects.create(name="Written") and None)
    now = timezone.now()
    work.ask("write", at=now)
    slow = work.claim(now, "slow")
    assert slow
    later = now + timedelta(minutes=5)
    fast = work.claim(later, "fast")
    assert fast and work.perform(slow, later) is False
    assert not Team.objects.filter(name="Written").exists(), "the other is still at it"
    assert work.perform(fast, later)
    assert Team.objects.filter(name="Written").count() == 1


@pytest.mark.django_db
def test_a_round_is_made_by_one_worker_and_again_when_it_is_due(own_registry: None) -> None:
    made: list[Any] = []
    registry.register_sweep("look", timedelta(minutes=1), made.append)
    now = timezone.now()
    assert (work.sweep_all(now), work.sweep_all(now)) == (1, 0)
    assert work.sweep_all(now + timedelta(minutes=2)) == 1 and len(made) == 2


@pytest.mark.django_db
def test_a_round_that_fails_says_so_and_does_not_stop_the_others(own_registry: None) -> None:
    made: list[Any] = []

    def fail(now: Any) -> None:
        raise ValueError("no luck")

    registry.register_sweep("fails", timedelta(minutes=1), fail)
    registry.register_sweep("works", timedelta(minutes=1), made.append)
    work.sweep_all(timezone.now())
    assert made and Round.objects.get(name="fails").error == "no luck"


@pytest.mark.django_db
def test_what_is_guessed_about_the_past_sets_nothing_off(own_registry: None) -> None:
    seen: list[Event] = []
    registry.register_verbs([registry.Verb("test.seen", "Seen")])
    registry.register_reaction("see", ["test.seen"], seen.append)
    team, now = Team.objects.create(name="Salong"), timezone.now()
    record("test.seen", team, at=now, estimated=True)
    assert work.do_all(now) == 0
    record("test.seen", team, at=now)
    assert work.do_all(now) == 1 and len(seen) == 1
