"""Workers may die at any moment, and several may look at once: each reminder is given once, and none is forgotten."""

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.channels.test_crash import ROOT, run, surroundings

__all__ = ["surroundings"]

PROMISES = 8

BEGIN = """
import os, signal, sys, time
from itertools import count
from hoia.engine.cli import prepare
prepare()
from datetime import datetime, timedelta
from django.db import connection
from hoia.promises.models import Promise, Reminder, ReminderWish
from hoia.promises.sweeps import look
DUE = datetime.fromisoformat("2026-11-23T15:00:00+02:00")
"""

PROMISE = (
    BEGIN
    + """
from hoia.conversations.models import Conversation
from hoia.people.models import Colleague, Inbox, Team
inbox, front = Inbox.objects.get(), Team.objects.create(name="Front")
inbox.teams.add(front)
people = {}
for name, role in (("kadri", "agent"), ("liis", "lead")):
    people[name] = Colleague.objects.create_user(f"{name}@desk.example", given_name=name, role=role)
    front.memberships.create(colleague=people[name], leads=role == "lead")
    ReminderWish.objects.create(colleague=people[name], by_mail=True)
then = DUE - timedelta(hours=5)
for n in range(PROMISES):
    row = Conversation.objects.create(inbox=inbox, subject=f"Matter {n}", opened_at=then, last_at=then)
    Promise.objects.make(kind="callback", words="Call", at=then, by=None, owner=people["kadri"], conversation=row, due=DUE)
""".replace("PROMISES", str(PROMISES))
)

# Worker n dies just before its n-th statement that writes, or the n-th time that a transaction would hold.
MORTAL = (
    BEGIN
    + """
def die_at(number):
    left = number
    def step():
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
    def watch(execute, sql, params, many, context):
        if not sql.lstrip().upper().startswith("SELECT"):
            step()
        return execute(sql, params, many, context)
    held = connection._commit
    connection._commit = lambda: (step(), held())
    return connection.execute_wrapper(watch)

def dies(number, work):
    connection.close()
    child = os.fork()
    if child == 0:
        with die_at(number):
            work()
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in (0, -signal.SIGKILL), code
    return code != 0
"""
)

DIE = (
    MORTAL
    + """
minutes, deaths = iter((-30, -10, 0, 6)), 0
now = DUE + timedelta(minutes=next(minutes))
for number in count(1):
    died = dies(number, lambda: look(now))
    deaths += died
    if not died and now > DUE:
        break
    if not died or number % 12 == 0:  # time goes on meanwhile
        now = DUE + timedelta(minutes=next(minutes, 6))
print(deaths)
"""
)

# The team through which Kadri saw the inbox is given up; whoever hands on to Liis what she held dies at each step of it.
HAND_ON = (
    MORTAL
    + """
from django.db import transaction
from hoia.ledger.work import do_all
from hoia.people.models import Colleague, Inbox, Membership
from hoia.promises import out_of_sight
out_of_sight.BATCH = 3
kadri, liis = Colleague.objects.order_by("given_name")
Inbox.objects.get().grants.create(colleague=liis)
Membership.objects.all().delete()
ReminderWish.objects.all().delete()
with transaction.atomic():
    out_of_sight.look_at([kadri.pk])
now, deaths = DUE + timedelta(days=3650), 0
for number in count(1):
    if not dies(number, lambda: do_all(now)):
        break
    deaths += 1
    now += timedelta(hours=1)
print(deaths)
"""
)

LOOK = (
    BEGIN
    + """
print("ready", flush=True)
sys.stdin.readline()
for minute in (-30, -10, 0, 6):
    look(DUE + timedelta(minutes=minute))
"""
)

COUNT = (
    BEGIN
    + """
import json
from hoia.ledger.models import Event, Job
told = {}
for row in Reminder.objects.select_related("to"):
    key = f"{row.why} {row.to.given_name if row.to else '-'}"
    told[key] = told.get(key, 0) + 1
print(json.dumps({
    "told": told, "letters": Job.objects.filter(name="letter of the house").count(),
    "reminded": Event.objects.filter(verb="promise.reminded").count(),
    "late": Event.objects.filter(verb="promise.late").count(),
    "states": sorted(set(Promise.objects.values_list("state", flat=True))),
    "waiting": Promise.objects.to_look_at(DUE + timedelta(minutes=6)).count(),
}))
"""
)


HANDED = (
    BEGIN
    + """
import json
from hoia.ledger.models import Event, Job
print(json.dumps([
    list(Promise.objects.values_list("owner__given_name", flat=True)),
    list(Reminder.objects.filter(why="handed").values_list("to__given_name", flat=True)),
    Event.objects.filter(verb="promise.handed_over").count(),
    Job.objects.count(),
]))
"""
)


def expect_everything_once(given: dict[str, str]) -> None:
    found: dict[str, Any] = json.loads(run(COUNT, given))
    n = PROMISES
    aloud = {key: number for key, number in found.pop("told").items() if not key.endswith("-")}
    assert set(aloud) >= {"escalation liis", "due kadri"} and set(aloud.values()) == {n}
    told = n * len(aloud)
    assert found == {"letters": told, "reminded": told, "late": n, "states": ["late"], "waiting": 0}


def test_a_worker_that_dies_before_any_statement_leaves_no_reminder_out_and_gives_none_twice(surroundings) -> None:
    run(PROMISE, surroundings)
    deaths = int(run(DIE, surroundings))
    assert deaths > 20
    expect_everything_once(surroundings)


@pytest.mark.parametrize("workers", [2])
def test_several_workers_at_once_give_each_reminder_once(surroundings, workers) -> None:
    run(PROMISE, surroundings)
    together = [
        subprocess.Popen(
            [sys.executable, "-c", LOOK], env=surroundings, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, cwd=ROOT,
        )
        for _ in range(workers)
    ]  # fmt: skip
    for one in together:
        assert one.stdout and one.stdout.readline() == "ready\n"
    for one in together:
        assert one.stdin
        one.stdin.write("go\n")
        one.stdin.flush()
    for one in together:
        _out, trouble = one.communicate()
        assert one.returncode == 0, trouble[-2000:]
    expect_everything_once(surroundings)


def test_whoever_hands_on_what_is_out_of_sight_may_die_at_any_step(surroundings) -> None:
    run(PROMISE, surroundings)
    assert int(run(HAND_ON, surroundings)) > 20
    assert json.loads(run(HANDED, surroundings)) == [["liis"] * PROMISES, ["liis"] * PROMISES, PROMISES, 0]
