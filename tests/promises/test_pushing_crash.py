"""A worker may die at any moment while it sends: the browser is told once at most, and once unless it died in the act."""

from collections import Counter

from tests.channels.test_crash import run, surroundings
from tests.promises.push_service import Browser, push_service

__all__ = ["surroundings"]

# Worker n dies just before its n-th statement that writes, transaction that would hold, or step of its talk with the service.
SEND = """
import http.client, os, signal
from itertools import count
from hoia.engine.cli import prepare
prepare()
from datetime import timedelta
from django.contrib.sessions.backends.db import SessionStore
from django.db import connection
from django.utils import timezone
from hoia.conversations.models import Conversation
from hoia.ledger.work import do_all
from hoia.people.models import Colleague, Inbox
from hoia.promises.models import Device, Promise, Reminder
now = timezone.now()
kadri = Colleague.objects.create_user("kadri@desk.example", given_name="Kadri", role="owner")
session = SessionStore()
session["_auth_user_id"], session["_auth_user_hash"] = str(kadri.pk), kadri.get_session_auth_hash()
session["_auth_user_backend"] = "allauth.account.auth_backends.AuthenticationBackend"
session.save()
row = Conversation.objects.create(inbox=Inbox.objects.get(), subject="Matter", opened_at=now, last_at=now)
GIVEN

def remind(number):
    Device.objects.all().delete()
    keys = dict(given, endpoint=given["endpoint"].rpartition("/")[0] + f"/{number}")
    Device.objects.add(kadri, session_key=session.session_key, name="Firefox", at=now, **keys)
    made = {"at": now, "by": None, "owner": kadri, "conversation": row, "due": now + timedelta(hours=1)}
    promise = Promise.objects.make(kind="callback", words="Call", **made)
    assert Reminder.objects.tell(promise, "ahead", kadri, at=now, now=now)

def dying_at(number):
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
    def before(act):
        return lambda *args, **more: (step(), act(*args, **more))[1]
    connection._commit = before(connection._commit)
    for name in ("request", "getresponse"):
        setattr(http.client.HTTPConnection, name, before(getattr(http.client.HTTPConnection, name)))
    return connection.execute_wrapper(watch)

def work(number, at):
    connection.close()
    child = os.fork()
    if child == 0:
        with dying_at(number):
            do_all(at)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in (0, -signal.SIGKILL), code
    return code == 0

for number in count(1):
    remind(number)
    lived = work(number, timezone.now() + timedelta(seconds=1))
    assert work(0, timezone.now() + timedelta(minutes=5))  # the lease of who died has run out
    if lived:
        break
print(number)
"""


def test_a_worker_that_dies_at_any_step_shows_no_reminder_twice(surroundings) -> None:
    with push_service() as service:
        given = f"given = {Browser(service).given()!r}"
        last = int(run(SEND.replace("GIVEN", given), surroundings | {"HOIA_WEBHOOK_HOSTS": "127.0.0.1"}))
    shown = Counter(int(one.place) for one in service.taken)
    assert last > 6 and set(shown.values()) == {1}
    assert shown[1] == shown[last] == 1  # before anything was sent, and by who lived
    lost = [number for number in range(1, last) if number not in shown]
    assert len(lost) == 1  # who died with the claim in hand, before a word was said
