"""Appointments that go into the customer's calendar with our letters, and out of it again."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from django.db import transaction
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from hoia.channels.email.compose import Invitation as Enclosed
from hoia.conversations.models import Conversation, Delivery, Message
from hoia.people.models import Colleague, Handle
from hoia.people.rules import email_key

from .calendars import invitation
from .composing.letters import language_of
from .models import CustomerWord, Invitation, Promise

BY_ITSELF = "invitation"  # marks a letter that was written for the sake of an invitation

WORDS = {
    "new": gettext_lazy("the invitation for your calendar comes with this letter: %(what)s, %(when)s."),
    "changed": gettext_lazy("your calendar gets the new time with this letter: %(what)s, %(when)s."),
    "off": gettext_lazy("this no longer takes place, and leaves your calendar with this letter: %(what)s, %(when)s."),
    "refused": gettext_lazy(
        "the time you asked for is not possible for us, sorry. What was agreed stands: %(what)s, %(when)s."
    ),
}


def invite(row: Promise, message: Message, *, at: datetime) -> Invitation | None:
    """Let an appointment go with a letter. None when it is none that could, or does not go to its customer."""
    address = _addressed(row, message)
    if not address or not row.may_be_invited_to(at):
        return None
    return Invitation.objects.put(row, message, Invitation.Method.REQUEST, address, at)


def enclosed(message: Message) -> Iterator[Enclosed]:
    """Yield what goes with a letter that leaves now: what was chosen, and what is otherwise by now than in the calendar."""
    known = set(
        Invitation.objects.filter(promise__in=Promise.objects.on(message.conversation)).values_list(
            "promise", flat=True
        )
    )
    if not known:
        return
    with transaction.atomic():
        for row in Promise.objects.select_for_update().filter(pk__in=known).order_by("pk"):
            _bring_up_to_date(row, message, timezone.now())
    chosen = Invitation.objects.filter(message=message).select_related("promise__customer", "promise__inbox")
    for one in chosen:
        yield Enclosed(one.method, invitation(one, one.promise.customer.shown_name if one.promise.customer else ""))


def send(
    row: Promise, *, at: datetime, by: Colleague, why: str = "", answered: Message | None = None
) -> Message | None:
    """Write a short letter to the customer alone, in their language, and let the appointment go with it.

    None when there is nothing to send, or nobody to send it to. It answers nothing but the letter that is
    ``answered``: who waits for another answer waits on.
    """
    again = row.may_be_invited_to(at) and (why or row.last_invitation() is None)
    method = row.calendar_lags(at) or (Invitation.Method.REQUEST if again else "")
    conversation, box = row.home, _their_box(row)
    if not method or conversation is None or box is None:
        return None
    words = _words(row, why or _why(row, method), by.name)
    with transaction.atomic():
        waiting = conversation.waiting_since
        letter = conversation.reply(words, at=at, by=by, recipients={"to": [box]})
        letter.particulars = {**letter.particulars, BY_ITSELF: row.pk}
        letter.save(update_fields=["particulars"])
        Invitation.objects.put(row, letter, method, box[1], at)
        if waiting is not None and (answered is None or waiting != answered.at):
            Conversation.objects.filter(pk=conversation.pk).update(waiting_since=waiting)
    return letter


def asked_for(row: Promise, now: datetime) -> str:
    """Which letter may be sent for the customer's calendar, as a name of :data:`WORDS`; empty for none."""
    if lags := row.calendar_lags(now):
        return _why(row, lags)
    fits = row.conversation_id is not None and row.may_be_invited_to(now)
    return "new" if fits and row.last_invitation() is None else ""


def answer(word: CustomerWord, *, at: datetime, by: Colleague) -> Message | None:
    """Tell the customer's calendar what became of the time they wished for there; None where it need not hear of it."""
    row = Promise.objects.select_related("customer", "conversation", "inbox").get(pk=word.promise_id)
    if not word.asks_for_time or row.last_invitation() is None:
        return None
    if word.accepted:
        return send(row, at=at, by=by, answered=word.message) if row.calendar_lags(at) else None
    return send(row, at=at, by=by, why="refused", answered=word.message) if word.message else None


def take_back(row: Promise, *, at: datetime, by: Colleague) -> bool:
    """Recall one's letter that was written for the sake of the invitation and has not left. False when there is none."""
    waiting = row.invitations.filter(message__delivery=Delivery.WAITING, message__colleague=by)
    mine = waiting.filter(**{f"message__particulars__{BY_ITSELF}": row.pk})
    chosen = mine.select_related("message").last()
    return chosen is not None and chosen.message.recall(at, None) is not None


def _bring_up_to_date(row: Promise, message: Message, now: datetime) -> None:
    mine = row.invitations.filter(message=message).first()
    earlier = row.invitations.in_force().exclude(message=message).last()
    address = _addressed(row, message)
    if mine is not None and row.may_be_invited_to(now):
        Invitation.objects.put(row, message, Invitation.Method.REQUEST, mine.address, now)
        return
    if mine is not None and (earlier is None or mine.stands):
        mine.delete()
    method = row.calendar_lags(now)
    if method and address:
        Invitation.objects.put(row, message, method, address, now)


def _addressed(row: Promise, message: Message) -> str:
    """Under which of their addresses the customer gets this letter; empty when it goes to others only."""
    boxes = [box for kind in ("to", "cc", "bcc") for box in message.recipients.get(kind, [])]
    theirs = _addresses(row, [address for _name, address in boxes])
    return next((address for _name, address in boxes if email_key(address) in theirs), "").strip()


def _addresses(row: Promise, among: Iterable[str]) -> set[str]:
    keys = [email_key(one) for one in among]
    mail = Handle.objects.filter(customer=row.customer_id, kind=Handle.Kind.EMAIL, key__in=keys)
    return set(mail.values_list("key", flat=True)) if row.customer_id else set()


def _their_box(row: Promise) -> list[str] | None:
    """Where the customer was invited before, else where they write from, else any address of theirs."""
    last, conversation = row.last_invitation(), row.home
    known = [last.address] if last else []
    known += [address for _name, address in conversation.reply_recipients().get("to", [])] if conversation else []
    mail = Handle.objects.filter(customer=row.customer_id, kind=Handle.Kind.EMAIL).values_list("value", flat=True)
    known += list(mail) if row.customer_id else []
    theirs = _addresses(row, known)
    address = next((one for one in known if email_key(one) in theirs), "")
    return [row.customer.shown_name, address] if row.customer and address else None


def _why(row: Promise, method: str) -> str:
    if method == Invitation.Method.CANCEL:
        return "off"
    return "changed" if row.last_invitation() else "new"


def _words(row: Promise, why: str, name: str) -> str:
    language = language_of(row)
    last = row.last_invitation()
    begins = last.begins if why == "off" and last else row.span()[0]
    with translation.override(language), timezone.override(row.calendar().tz):
        called = row.customer.addressed_as(language) if row.customer else ""
        greeting = _("Dear %(name)s,") % {"name": called} if called else _("Good day,")
        when = date_format(timezone.localtime(begins), "DATETIME_FORMAT") if begins else ""
        told = str(WORDS[why]) % {"what": row.kind_of.name, "when": when}
    return f"{greeting}\n\n{told}\n\n{name}"
