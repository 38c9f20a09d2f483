"""A letter comes through a real mail server, is answered, and the answer to the answer finds the same conversation."""

import uuid
from email.message import EmailMessage
from email.utils import format_datetime

from django.utils import timezone

from hoia.channels.email import fetch
from hoia.channels.models import Mailbox
from hoia.conversations.models import Conversation, Direction, Message
from tests.channels.dovecot import PASSWORD
from tests.channels.test_sending import let_leave


def write(subject, text, **headers):
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = "Mari Tamm <mari@example.test>", "info@salong.example", subject
    letter["Date"], letter["Message-ID"] = format_datetime(timezone.now()), f"<{uuid.uuid4().hex}@example.test>"
    for name, value in headers.items():
        letter[name.replace("_", "-")] = value
    letter.set_content(text)
    return letter


def test_there_and_back_again(salong, kadri, long_ago, sink, dovecot):
    user = uuid.uuid4().hex
    mailbox = salong.mailbox
    mailbox.imap_host, mailbox.imap_port, mailbox.imap_security = dovecot.host, dovecot.imap_port, "none"
    mailbox.user, mailbox.keep_sent = user, True
    mailbox.keep_secret(PASSWORD)
    mailbox.save()
    fetch.fetch_now(mailbox)

    dovecot.deliver(bytes(write("Värvimine", "Kas reedel saaks tulla?")), user)
    fetch.fetch_now(mailbox)
    conversation = Conversation.objects.get()
    assert conversation.waiting_since and conversation.customer.shown_name == "Mari Tamm"

    Mailbox.objects.update(user="")  # the sink asks for no password
    message = conversation.reply(
        "Jah, kell **10**.", at=long_ago, by=kadri, recipients={"to": [["Mari Tamm", "mari@example.test"]]}
    )
    let_leave()
    Mailbox.objects.update(user=user)
    fetch.keep_copy(message.pk)
    sent = sink.taken[0].letter

    dovecot.deliver(bytes(write("Re: Värvimine", "Aitäh!", In_Reply_To=sent["Message-ID"])), user)
    by_address = write("Something else altogether", "Veel üks küsimus.")
    by_address.replace_header("To", str(sent["Reply-To"]))
    dovecot.deliver(bytes(by_address), user)
    mailbox.refresh_from_db()
    fetch.fetch_now(mailbox)

    assert Conversation.objects.filter(merged_into=None).count() == 1
    assert [one.direction for one in Message.objects.order_by("pk")] == [
        Direction.IN, Direction.OUT, Direction.IN, Direction.IN,
    ], "our own copy in the Sent folder is no second message"  # fmt: skip
    assert list(Message.objects.filter(direction=Direction.IN).order_by("pk").values_list("rule", flat=True)) == [
        "new", "token", "token",
    ]  # fmt: skip
