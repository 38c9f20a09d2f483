"""From a message in the outbox to the bytes that leave: gathered and composed once, kept, and the same on every try."""

from datetime import datetime
from itertools import chain as joined

from django.conf import settings
from django.db import transaction
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext, pgettext

from hoia.conversations.models import Direction, Message, ThreadKey
from hoia.kit.blobs import Blobs
from hoia.people.models import Colleague, Inbox

from .. import customer_pages, enclosing, tokens
from .compose import Box, File, Outgoing, Quote, answer_subject, chain, compose

LOOK_BACK = 30  # messages of a conversation that an answer may name


class CannotCompose(Exception):
    """The letter cannot be put together; the reason is a name that :mod:`.words` turns into a sentence."""

    def __init__(self, reason: str, **facts: str) -> None:
        super().__init__(reason)
        self.reason, self.facts = reason, facts


def ready(message: Message) -> bytes:
    """Return the letter's bytes. The first call composes them, keeps them on the disk and notes the Message-ID.

    Raises CannotCompose, and OSError when the disk is full.
    """
    kept = Blobs(settings.BLOBS)
    if message.raw and kept.has(message.raw):
        return kept.read(message.raw)
    letter = gather(message)
    try:
        data = compose(letter)
    except ValueError as problem:
        raise CannotCompose("bad_address", words=str(problem)) from problem
    _note(message, letter, kept.keep(data, durable=True))
    return data


def everybody(message: Message) -> list[str]:
    """Return the addresses on the envelope: To, Cc and Bcc, each once."""
    boxes = joined.from_iterable(message.recipients.get(kind, []) for kind in ("to", "cc", "bcc"))
    return list(dict.fromkeys(address.strip() for _, address in boxes if address.strip()))


def gather(message: Message) -> Outgoing:
    """Bring together what the letter consists of: addresses, thread, signature, the letter answered, files."""
    conversation = message.conversation
    inbox = conversation.inbox
    if not inbox.address:
        raise CannotCompose("no_address", inbox=inbox.name)
    if not everybody(message):
        raise CannotCompose("no_recipients")
    earlier = list(
        conversation.messages.filter(pk__lt=message.pk)
        .exclude(direction=Direction.NOTE)
        .exclude(message_id="")
        .order_by("-at", "-pk")[:LOOK_BACK]
    )
    answered = next(
        (one for one in earlier if one.inbound and not one.automatic),
        earlier[0] if earlier else None,
    )
    open_to_all = answered is not None and _circle(answered) >= {one.lower() for one in everybody(message)}
    names = [one.message_id for one in reversed(earlier)] if open_to_all and not answered.stranger else []
    with translation.override(conversation.language or inbox.language):
        return Outgoing(
            message_id=message.message_id or tokens.message_id(inbox.address, conversation.pk),
            at=timezone.localtime(timezone.now()).replace(microsecond=0),
            sender=Box(sender_name(inbox, message.colleague), inbox.address),
            to=_boxes(message, "to"), cc=_boxes(message, "cc"),
            subject=answer_subject(message.subject) if answered else message.subject,
            text=message.text, signature=_below(message, inbox),
            reply_to=tokens.reply_address(inbox.address, conversation.pk) if _has_plus(inbox) else "",
            in_reply_to=answered.message_id if answered else "",
            references=chain(names, answered.message_id) if answered else (),
            quote=_quote(answered) if open_to_all and not message.automatic else None,
            files=_files(message), invitations=enclosing.enclosed(message), language=translation.get_language() or "",
            automatic=bool(message.automatic),
        )  # fmt: skip


def sender_name(inbox: Inbox, colleague: Colleague | None) -> str:
    """Return under which name a letter goes out: the colleague at the house, or the house alone."""
    house = inbox.sender_name or inbox.name
    if colleague is None or not colleague.given_name:
        return house
    return pgettext("sender of a letter", "%(person)s at %(house)s") % {
        "person": colleague.given_name,
        "house": house,
    }


def signature_of(inbox: Inbox, colleague: Colleague | None) -> str:
    """Return what stands under a letter: the colleague's own lines, then those of the inbox."""
    parts = [colleague.signature if colleague else "", inbox.signature]
    return "\n\n".join(part.strip() for part in parts if part.strip())


def _below(message: Message, inbox: Inbox) -> str:
    """The signature, and where the customer sees what was agreed if the inbox wants that said.

    The address opens nothing by itself: a letter may be passed on, and whoever opens the page is sent a link of their own.
    """
    signature = signature_of(inbox, message.colleague)
    if not inbox.names_customer_page or message.automatic or not customer_pages.worth_a_line(message):
        return signature
    line = gettext("You can see what we have agreed at %(link)s") % {"link": f"{settings.BASE_URL}/c/"}
    return f"{signature}\n\n{line}".strip()


def _circle(letter: Message) -> set[str]:
    """Who knows the words of a letter: who wrote it and to whom it went. Nobody else gets them quoted."""
    addressed = joined.from_iterable(letter.recipients.get(kind, []) for kind in ("to", "cc"))
    return {
        letter.from_address.lower(),
        *(address.lower() for _, address in addressed),
    } - {""}


def _quote(answered: Message | None) -> Quote | None:
    """The new words of the letter answered, never what it quoted itself: no history goes to whom it does not belong."""
    if answered is None or not answered.text.strip() or not answered.inbound:
        return None
    who = answered.from_name or answered.from_address
    line = gettext("On %(date)s %(name)s wrote:") % {
        "date": _moment(answered.at),
        "name": who,
    }
    return Quote(line, answered.text[:40_000])


def _moment(at: datetime) -> str:
    return date_format(timezone.localtime(at), "DATETIME_FORMAT")


def _boxes(message: Message, kind: str) -> tuple[Box, ...]:
    return tuple(Box(name or "", address) for name, address in message.recipients.get(kind, []) if address.strip())


def _files(message: Message) -> tuple[File, ...]:
    kept = Blobs(settings.BLOBS)
    try:
        return tuple(File(one.name, one.type, kept.read(one.sha256)) for one in message.attachments.all())
    except FileNotFoundError as problem:
        raise CannotCompose("file_missing") from problem


def _has_plus(inbox: Inbox) -> bool:
    mailbox = getattr(inbox, "mailbox", None)
    return mailbox is None or mailbox.plus_addresses


def _note(message: Message, letter: Outgoing, digest: str) -> None:
    """Note the letter's name and bytes before it leaves, so that an answer finds home however the sending ends."""
    new = {
        "raw": digest, "message_id": letter.message_id, "from_name": letter.sender.name[:250],
        "from_address": letter.sender.address, "signature": letter.signature,
    }  # fmt: skip
    conversation = message.conversation
    with transaction.atomic():
        Message.objects.filter(pk=message.pk).update(**new)
        ThreadKey.objects.update_or_create(
            key=ThreadKey.of(conversation.inbox_id, letter.message_id),
            defaults={"conversation": conversation, "message": message},
        )
    for name, value in new.items():
        setattr(message, name, value)
