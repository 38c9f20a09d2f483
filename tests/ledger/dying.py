"""A worker that dies before each statement it writes while it reacts to an event; run as a program with a data folder.

Prints one JSON list: for each death, how many of the three things that had to be done were there after another worker came.
"""

import json
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import django

from tests.deaths import die_before, in_a_process, warm

VERB = "test.happened"
HAPPENED = 3


def deaths(folder: Path) -> list[dict[str, Any]]:
    _register()
    fresh = folder / "fresh"
    in_a_process(_prepare, fresh)
    warm(fresh, _work)
    outcomes: list[dict[str, Any]] = []
    while True:
        home = folder / f"statement-{len(outcomes)}"
        died, before = die_before(len(outcomes) + 1, fresh, home, _work)
        if not died:
            return outcomes
        in_a_process(_work_later, home)
        outcomes.append(json.loads((home / "report.json").read_text()) | {"died_before": before})


def _register() -> None:
    """A reaction that writes one more event: nothing makes it unique but that it happens once."""
    from hoia.ledger.registry import Verb, register_reaction, register_verbs

    register_verbs([Verb(VERB, "It happened", quiet=True), Verb("test.followed", "It followed", quiet=True)])
    register_reaction("test: follow", [VERB], _follow)


def _follow(event: Any) -> None:
    from hoia.ledger.models import record

    record("test.followed", event, at=event.at, of=event.pk)


def _prepare() -> None:
    from django.core.management import call_command
    from django.utils import timezone

    from hoia.ledger.models import record
    from hoia.people.models import Team

    call_command("migrate", verbosity=0)
    team = Team.objects.create(name="Salong")
    for _ in range(HAPPENED):
        record(VERB, team, at=timezone.now() - timedelta(minutes=1))


def _work() -> None:
    from django.utils import timezone

    from hoia.ledger import work

    work.do_all(timezone.now())


def _work_later() -> None:
    import time_machine
    from django.conf import settings
    from django.utils import timezone

    from hoia.ledger.models import Event, Job

    with time_machine.travel(timezone.now() + timedelta(minutes=10)):
        _work()
    followed = [event.facts["of"] for event in Event.objects.filter(verb="test.followed")]
    report = {"followed": len(followed), "different": len(set(followed)), "left": Job.objects.count()}
    (Path(settings.BLOBS).parent / "report.json").write_text(json.dumps(report))


if __name__ == "__main__":
    django.setup()
    print(json.dumps(deaths(Path(sys.argv[1]))))
