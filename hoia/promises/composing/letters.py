"""What we write to a customer whose promise will not be kept: whole sentences in their language, before the moment passes."""

from datetime import datetime

from django.conf import settings
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..models import Promise, calendar_of

# Each kind says what was promised, and what is promised now: whole sentences, which the reading finds again in the answer.
PROMISED = {
    "callback": gettext_lazy("We promised you a call by %(date)s, %(time)s."),
    "reply": gettext_lazy("We promised you an answer by %(date)s, %(time)s."),
    "visit": gettext_lazy("We agreed on a visit on %(date)s, %(time)s."),
    "appointment": gettext_lazy("We agreed on an appointment on %(date)s, %(time)s."),
    "delivery": gettext_lazy("We promised you a delivery by %(date)s, %(time)s."),
    "refund": gettext_lazy("We promised you your money back by %(date)s, %(time)s."),
    "fix": gettext_lazy("We promised that this would be put right by %(date)s, %(time)s."),
    "price": gettext_lazy("We promised you a price until %(date)s, %(time)s."),
    "other": gettext_lazy("We promised you something by %(date)s, %(time)s."),
}
TIMELESS = gettext_lazy("We promised you something that takes longer than we thought.")
NOW = {
    "callback": gettext_lazy("We will call you by %(date)s, %(time)s."),
    "reply": gettext_lazy("We will write to you by %(date)s, %(time)s."),
    "visit": gettext_lazy("We will come to you on %(date)s at %(time)s."),
    "appointment": gettext_lazy("We will meet you on %(date)s at %(time)s."),
    "delivery": gettext_lazy("We will send it to you by %(date)s, %(time)s."),
    "refund": gettext_lazy("We will refund you by %(date)s, %(time)s."),
    "fix": gettext_lazy("We will fix it by %(date)s, %(time)s."),
    "price": gettext_lazy("We will hold the price until %(date)s, %(time)s."),
    "other": gettext_lazy("We will do it by %(date)s, %(time)s."),
}


def put_off(row: Promise, due: datetime) -> str:
    """Return the letter that says that ``row`` will be done by ``due`` only, in the customer's language and our zone."""
    with translation.override(language_of(row)):
        name = row.customer.addressed_as(language_of(row)) if row.customer else ""
        excuse = _missed() if row.missed or (row.due and row.due < timezone.now()) else _ahead()
        return "\n\n".join(
            part for part in (_greeting(name), f"{_said(row)} {excuse}", _sentence(NOW, row, due)) if part
        )


def _said(row: Promise) -> str:
    return _sentence(PROMISED, row, row.due) if row.due else str(TIMELESS)


def _sentence(sentences: dict[str, str], row: Promise, moment: datetime) -> str:
    local = moment.astimezone(calendar_of(row.team_id).tz)
    words = {"date": date_format(local, "DATE_FORMAT"), "time": date_format(local, "TIME_FORMAT")}
    return str(sentences.get(row.kind, sentences["other"])) % words


def _greeting(name: str) -> str:
    return _("Dear %(name)s,") % {"name": name} if name else _("Good day,")


def _ahead() -> str:
    return _("We see today that we cannot keep this time, and we are sorry.")


def _missed() -> str:
    return _("We have not kept this, and we are sorry.")


def language_of(row: Promise) -> str:
    """The customer's language, else that of the conversation, where we have it."""
    known = {code for code, _name in settings.LANGUAGES}
    for language in (
        row.customer.language if row.customer else "",
        row.conversation.language if row.conversation else "",
        row.inbox.language if row.inbox else "",
    ):
        code = {"no": "nb"}.get(language[:2], language[:2])
        if code in known:
            return code
    return str(settings.LANGUAGE_CODE)[:2]
