"""Words that go out about a promise: reminders to colleagues, and a nudge to a customer that waits for somebody to send it."""

from collections.abc import Iterator
from contextlib import contextmanager
from zoneinfo import ZoneInfo

from django.conf import settings
from django.core.mail import EmailMessage
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from hoia.people.models import Colleague

from .models import Promise, Reminder


def send_reminder(reminder: Reminder) -> None:
    """Put a reminder into the outbox of the house, in the colleague's language and time zone.

    It says what kind of promise and by when. Whom and what it concerns stands behind the link: mail may be read by others,
    and what the desk shreds on demand must not live on in letters.
    """
    to, row = reminder.to, reminder.promise
    assert to is not None
    with as_read_by(to):
        subject = _("%(kind)s, %(when)s") % {"kind": row.kind_of.name, "when": _when(row)}
        text = f"{reminder.opening}\n\n{subject}\n\n{settings.BASE_URL}{row.get_absolute_url()}\n"
        EmailMessage(subject, text, to=[to.email]).send()


@contextmanager
def as_read_by(colleague: Colleague) -> Iterator[None]:
    """Say everything in the language and the time zone of one colleague."""
    zone = ZoneInfo(colleague.time_zone or settings.TIME_ZONE)
    with translation.override(colleague.language), timezone.override(zone):
        yield


def nudge(row: Promise, name: str = "") -> str:
    """Return a gentle reminder of what the customer promised, in their language; nobody has sent it."""
    language = (row.conversation.language if row.conversation else "") or (
        row.customer.language if row.customer else ""
    )
    name = name or (row.customer.addressed_as(language) if row.customer else "")
    with translation.override(language or settings.LANGUAGE_CODE):
        greeting = _("Dear %(name)s,") % {"name": name} if name else _("Good day,")
        asked = _("you kindly told us: “%(words)s”. May we ask how it stands?") % {"words": row.quote or row.words}
        return f"{greeting}\n\n{asked}"


def _when(row: Promise) -> str:
    return date_format(timezone.localtime(row.due), "DATETIME_FORMAT") if row.due else _("no set time")
