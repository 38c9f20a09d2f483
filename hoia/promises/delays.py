"""Telling those further down the day that they will begin later, and taking it back before the letter has left."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from hoia.conversations.models import Conversation, Message
from hoia.people.models import Colleague

from .composing.letters import language_of
from .finding import NEW_TIME
from .models import Move, Promise, calendar_of
from .models.appointing import Hit


def words_for(hit: Hit, name: str) -> str:
    """Return what is written to the customer, in their language and in the time of the team's place."""
    row = hit.promise
    language = language_of(row)
    with translation.override(language), timezone.override(calendar_of(row.team_id).tz):
        called = row.customer.addressed_as(language) if row.customer else ""
        greeting = _("Dear %(name)s,") % {"name": called} if called else _("Good day,")
        agreed, begins = (date_format(timezone.localtime(one), "TIME_FORMAT") for one in (row.due, hit.begins))
        told = _(
            "we are running late today. We will be with you at about %(begins)s instead of %(agreed)s. We are sorry."
        )
        return f"{greeting}\n\n{told % {'begins': begins, 'agreed': agreed}}\n\n{name}"


def warn(hit: Hit, *, at: datetime, by: Colleague) -> Message | None:
    """Write to one customer, and put their promise off with that letter. None when there is no address to write to.

    The letter answers nothing: who waits for an answer waits on.
    """
    row, home = hit.promise, hit.promise.home
    if home is None:
        return None
    recipients = home.reply_recipients()
    if not recipients.get("to"):
        return None
    with transaction.atomic():
        waiting = home.waiting_since
        letter = home.reply(words_for(hit, by.name), at=at, by=by, recipients=recipients)
        letter.particulars = {**letter.particulars, NEW_TIME: row.pk}
        letter.save(update_fields=["particulars"])
        if waiting is not None:
            Conversation.objects.filter(pk=home.pk).update(waiting_since=waiting)
        row.move(hit.begins, at=at, by=by, told=letter)
    return letter


def take_back(letter: Message, *, at: datetime, by: Colleague) -> bool:
    """Recall a warning: what was put off with it is due as before. False when it has left."""
    with transaction.atomic():
        moves = list(Move.objects.filter(told=letter, undone_at=None).values_list("pk", "promise_id"))
        if letter.recall(at, by) is None:
            return False
        for number, promise_id in moves:
            for step in Promise.objects.get(pk=promise_id).steps.filter(undone_at=None, rows__move=number):
                step.undo(at, by)
    return True
