"""Reminders that a browser shows even when no page of the desk is open (web push): each at most once in each browser.

They say what kind of promise and by when, never whom or what it concerns: a locked screen may be read by others.
"""

import http.client
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from django.conf import settings
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from hoia.kit import webpush
from hoia.kit.outside import Answer, NotReached, Refused, post
from hoia.ledger.registry import register_job
from hoia.ledger.work import GiveUp, TryLater, ask

from .letters import as_read_by
from .models import Device, Promise, Reminder, SendingKey, Shown

JOB, TRIAL = "show a reminder in a browser", "try out a browser"
TRIAL_LASTS = timedelta(minutes=2)
LONGEST = timedelta(days=28)  # push services keep nothing longer
GONE = (404, 410)


def register() -> None:
    register_job(JOB, show, transactional=False)
    register_job(TRIAL, try_out, transactional=False)


def push(reminder: Reminder) -> None:
    """Ask for one message to each browser in which the colleague wants to be reminded, in the caller's transaction."""
    for device in Device.objects.filter(colleague=reminder.to_id).values_list("pk", flat=True):
        ask(JOB, reminder=reminder.pk, device=device)


def show(reminder: int, device: int) -> None:
    """Show one reminder in one browser, if it is still news and its colleague is still signed in there.

    Once a push service may have taken it, it is not sent again: whoever dies before the answer has sent it, or nobody.
    """
    now, to = timezone.now(), _awake(device)
    row = to and Reminder.objects.unseen(to.colleague).filter(pk=reminder).select_related("promise").first()
    if not to or not row or row.useful_until <= now:
        return
    claim = Shown.claim(row, to, now)
    if claim is not None:
        _send(to, _message(row, now), row.useful_until, f"reminder-{row.pk}", claim.delete)


def try_out(device: int, asked: str) -> None:
    """Show in one browser that reminders arrive there, unless that was asked too long ago."""
    to, until = _awake(device), datetime.fromisoformat(asked) + TRIAL_LASTS
    if to and timezone.now() < until:
        with as_read_by(to.colleague):
            words = {"title": _("Reminders arrive here"), "body": _("You tried it out."), "url": "/settings/reminders/"}
        _send(to, words, until, "trial", lambda: None)


def _awake(number: int) -> Device | None:
    row = Device.objects.select_related("colleague").filter(pk=number).first()
    return row if row and row.is_awake else None


def _message(row: Reminder, now: datetime) -> dict[str, str]:
    assert row.to is not None
    with as_read_by(row.to):
        title = _("%(kind)s, %(when)s") % {"kind": row.promise.kind_of.name, "when": _briefly(row.promise, now)}
        return {"title": title, "body": row.opening, "url": row.promise.get_absolute_url()}


def _briefly(row: Promise, now: datetime) -> str:
    """The hour today, else the date too."""
    if row.due is None:
        return _("no set time")
    due = timezone.localtime(row.due)
    today = due.date() == timezone.localtime(now).date()
    return date_format(due, "TIME_FORMAT" if today else "SHORT_DATETIME_FORMAT")


def _send(to: Device, words: dict[str, str], until: datetime, topic: str, not_taken: Callable[[], object]) -> None:
    """Hand one message to a push service. ``not_taken`` is called when it is certain that it has not taken it.

    Raises TryLater when it is to be tried again, GiveUp when no further try can help.
    """
    now = timezone.now()
    body = webpush.encrypt(json.dumps(words | {"tag": topic}).encode(), to.public, to.auth)
    try:
        answer = post(to.endpoint, body, _headers(to, until, topic, now), settings.CHOSEN.webhook_hosts)
    except Refused as problem:
        not_taken()
        to.has_trouble(Device.Trouble.REFUSED)
        raise GiveUp(f"{to}: {problem}") from None
    except NotReached as problem:
        not_taken()
        to.has_trouble(Device.Trouble.AWAY)
        raise TryLater(f"{to}: {problem}") from None
    except (OSError, http.client.HTTPException):
        to.has_trouble(Device.Trouble.AWAY)
    else:
        _heed(answer, to, now, not_taken)


def _headers(to: Device, until: datetime, topic: str, now: datetime) -> dict[str, str]:
    private, _public = SendingKey.of_the_desk()
    return {
        "Authorization": webpush.sender(to.endpoint, private, _contact(), now.timestamp()),
        "Content-Encoding": "aes128gcm", "Content-Type": "application/octet-stream", "Urgency": "high", "Topic": topic,
        "TTL": str(int(min(until - now, LONGEST).total_seconds())),
    }  # fmt: skip


def _heed(answer: Answer, to: Device, now: datetime, not_taken: Callable[[], object]) -> None:
    if answer.status in GONE:
        to.delete()
    elif answer.status < 300:
        to.has_trouble("")
    else:
        not_taken()
        again = answer.status == 429 or answer.status >= 500
        to.has_trouble(Device.Trouble.AWAY if again else Device.Trouble.REFUSED)
        sentence = f"{to}: the push service answered {answer.status}"
        raise TryLater(sentence, _wait(answer.headers.get("retry-after", ""), now)) if again else GiveUp(sentence)


def _contact() -> str:
    """Whom a push service may turn to: the desk itself."""
    return settings.BASE_URL if settings.BASE_URL.startswith("https://") else f"mailto:{settings.DEFAULT_FROM_EMAIL}"


def _wait(told: str, now: datetime) -> timedelta:
    """How long the other side asks us to wait, in seconds or until a date; at most a day."""
    try:
        if told.isascii() and told.isdigit():
            wait = timedelta(seconds=int(told[:9]))
        else:
            date = parsedate_to_datetime(told)
            wait = (date if date.tzinfo else date.replace(tzinfo=UTC)) - now
    except ValueError:
        wait = timedelta(0)
    return min(max(wait, timedelta(0)), timedelta(days=1))
