"""A letter comes in, is answered, and its answer comes home: through a real mail server and a real browser."""

import smtplib
import socket
from collections.abc import Callable, Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import formatdate, parseaddr
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from tests.channels.dovecot import PASSWORD, Dovecot

pytestmark = pytest.mark.browser

DESK, MARI = "info@salong.example", "mari@tamm.example"

OPEN_THE_DOOR = """
from hoia.channels.models import Folder, Mailbox
from hoia.people.entrance import one_time_link
from hoia.people.models import Colleague, Inbox
inbox = Inbox.objects.create(name="Salong", address="{desk}", sender_name="Salong Sirel", signature="Tartu mnt 2")
box = Mailbox(
    inbox=inbox, imap_host="127.0.0.1", imap_port={imap}, imap_security="none", smtp_host="127.0.0.1",
    smtp_port={smtp}, smtp_security="none", user="{desk}",
)
box.keep_secret("{password}")
box.save()
Folder.objects.get_or_create(mailbox=box, name="INBOX")
kadri = Colleague.objects.create_user("kadri@salong.example", given_name="Kadri", family_name="Mets", language="en")
inbox.grants.create(colleague=kadri)
answer = one_time_link(kadri)
"""


class Relay:
    """The mail server between people: takes letters by SMTP and puts them into mailboxes by LMTP."""

    def __init__(self, dovecot: Dovecot) -> None:
        self.dovecot = dovecot

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        for address in envelope.rcpt_tos:
            local, _, domain = address.partition("@")
            self.dovecot.deliver(envelope.content, f"{local.partition('+')[0]}@{domain}")
        return "250 OK"


@pytest.fixture
def relay(dovecot: Dovecot) -> Iterator[Controller]:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    controller = Controller(
        Relay(dovecot), hostname="127.0.0.1", port=port, auth_require_tls=False,
        authenticator=lambda *_: AuthResult(success=True),
    )  # fmt: skip
    controller.start()
    yield controller
    controller.stop()


def write(relay: Controller, subject: str, text: str, to: str = DESK, answers: str = "") -> None:
    """Mari writes from her mail program."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"], mail["Date"] = f"Mari Tamm <{MARI}>", to, subject, formatdate()
    mail["Message-ID"] = f"<{abs(hash(text))}@tamm.example>"
    if answers:
        mail["In-Reply-To"] = mail["References"] = answers
    mail.set_content(text)
    with smtplib.SMTP("127.0.0.1", relay.port) as smtp:
        smtp.send_message(mail, MARI, [to])


def received(dovecot: Dovecot) -> list[EmailMessage]:
    """What lies in Mari's mailbox."""
    client = dovecot.client(MARI)
    client.select("INBOX", readonly=True)
    numbers = client.search(None, "ALL")[1][0].split()
    raw = [client.fetch(number, "(RFC822)")[1][0][1] for number in numbers]
    client.logout()
    return [message_from_bytes(one, policy=policy.default) for one in raw]


def test_a_letter_comes_in_is_answered_and_the_answer_comes_home(
    desk: Any, dovecot: Dovecot, relay: Controller, page: Any, until: Callable[..., Any]
) -> None:
    dovecot.deliver(b"Subject: old\r\nFrom: a@b.example\r\n\r\nWas here before the desk.\r\n", DESK)
    link = desk.tell(OPEN_THE_DOOR.format(desk=DESK, imap=dovecot.imap_port, smtp=relay.port, password=PASSWORD))
    page.set_default_timeout(20_000)
    page.goto(link)
    if page.locator("main form button").count():  # the link shows a button first
        page.locator("main form button").first.click()
    page.wait_for_selector("html[data-keys=ready]")
    page.goto(f"{desk.url}/inbox/unassigned/")
    page.wait_for_selector("html[data-keys=ready]")
    until(lambda: desk.tell("from hoia.channels.models import *; answer = bool(Mailbox.objects.get().fetched_at)"))

    write(relay, "Time on Friday", "Good morning! Is there a free hour on Friday?")
    page.locator("text=/New here: 1/").click()  # it announced itself; nobody loaded the page again
    page.wait_for_selector("text=Time on Friday")
    page.keyboard.press("j")
    page.keyboard.press("o")
    page.wait_for_selector("h1:has-text('Time on Friday')")
    page.keyboard.press("r")
    page.keyboard.type("Dear Mari, Friday at three is yours.")
    page.keyboard.press("Control+Enter")
    page.wait_for_selector(".message.ours >> text=Friday at three is yours")

    answer = until(lambda: received(dovecot), 40)[0]
    assert parseaddr(answer["From"]) == ("Kadri at Salong Sirel", DESK)
    assert "Friday at three is yours" in answer.get_body(("plain",)).get_content()
    assert parseaddr(answer["Reply-To"])[1].startswith("info+r.")

    write(relay, "Re: Time on Friday", "Thank you, see you then!", to=parseaddr(answer["Reply-To"])[1])
    page.wait_for_selector("[data-news]:not([hidden])")
    write(relay, "Re: Time on Friday", "And may my son come too?", answers=answer["Message-ID"])
    told = until(
        lambda: desk.tell(
            "from hoia.conversations.models import *\n"
            "if Message.objects.count() == 4: answer = [Conversation.objects.count(),"
            " list(Message.objects.order_by('pk').values_list('rule', flat=True)),"
            " list(Message.objects.order_by('pk').values_list('delivery', flat=True))]"
        )
    )
    assert told == [1, ["new", "", "token", told[1][3]], ["", "sent", "", ""]]
    assert told[1][3] in ("token", "in_reply_to")
    assert b"\\Seen" not in b" ".join(dovecot.flags(DESK))  # nothing in the mailbox was changed
