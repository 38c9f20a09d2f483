"""Who wrote it: a person, a program on their behalf, a list, or a server that gives a letter of ours back."""

import pytest

from hoia.channels.email.reading import read

AWAY_SUBJECTS = {
    "en": "Automatic reply: Delivery", "et": "Automaatvastus: Tarne", "hu": "Automatikus válasz: Szállítás",
    "nb": "Automatisk svar: Levering", "de": "Automatische Antwort: Lieferung", "fr": "Réponse automatique : Livraison",
    "ru": "Автоответ: Доставка", "fi": "Automaattinen vastaus: Toimitus", "sv": "Automatiskt svar: Leverans",
}  # fmt: skip


def kind(*lines: str) -> str:
    return read(("From: mari@example.ee\n" + "\n".join(lines) + "\n\nwords").encode()).automatic


@pytest.mark.parametrize(
    "line",
    ["Auto-Submitted: auto-replied", "Auto-Submitted: auto-replied (vacation)", "X-Autoreply: yes", "Precedence: auto_reply",
     "X-Autorespond: Away", "X-Vacation: 1"],
)  # fmt: skip
def test_headers_of_automatic_replies_are_known(line: str) -> None:
    assert kind(line) == "reply"


@pytest.mark.parametrize("language", AWAY_SUBJECTS)
def test_the_subject_of_an_automatic_reply_counts_together_with_a_header(language: str) -> None:
    subject = f"Subject: {AWAY_SUBJECTS[language]}"
    assert kind(subject, "X-Auto-Response-Suppress: All") == "reply"
    assert kind(subject, "Auto-Submitted: auto-generated") == "reply"
    assert kind(subject, "Precedence: bulk") == "reply"


@pytest.mark.parametrize("language", AWAY_SUBJECTS)
def test_a_person_who_writes_about_an_absence_is_a_person(language: str) -> None:
    assert kind(f"Subject: {AWAY_SUBJECTS[language]}") == ""


@pytest.mark.parametrize(
    "lines",
    [
        ["List-Id: Chess <chess.example.org>"],
        ["Precedence: list"],
        ["List-Unsubscribe: <mailto:a@b.cc>", "Precedence: bulk"],
    ],
)
def test_list_mail_is_known(lines: list[str]) -> None:
    assert kind(*lines) == "list"


@pytest.mark.parametrize("lines", [["Auto-Submitted: auto-generated"], ["Precedence: junk"], ["Feedback-ID: 1:2:3"]])
def test_notifications_are_known(lines: list[str]) -> None:
    assert kind(*lines) == "notification"


@pytest.mark.parametrize("sender", ["no-reply@shop.ee", "noreply+1@shop.ee", "ei-vasta@pank.ee", "donotreply@x.hu"])
def test_an_address_that_wants_no_answer_sends_notifications(sender: str) -> None:
    assert read(f"From: {sender}\n\nwords".encode()).automatic == "notification"


@pytest.mark.parametrize(
    "line", ["Auto-Submitted: no", "X-Auto-Response-Suppress: All", "X-Autoreply: no", "Precedence: normal"]
)
def test_a_person_stays_a_person(line: str) -> None:
    assert kind(line, "Subject: Küsimus") == ""


def test_particulars_of_a_list_are_kept() -> None:
    letter = read(b"List-Id: Chess <chess.example.org>\nList-Unsubscribe: <mailto:off@x.ee>\n\nx")
    assert (letter.list_id, letter.list_unsubscribe) == ("Chess <chess.example.org>", "<mailto:off@x.ee>")


def report(status: str, action: str = "failed", said: str = "smtp; 550 5.1.1 no such user") -> bytes:
    return f"""Return-Path: <>
From: MAILER-DAEMON@mx.example.com
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b

This is the mail system at host mx.example.com.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; Mari@Example.ee
Original-Recipient: rfc822;mari@example.ee
Action: {action}
Status: {status}
Diagnostic-Code: {said}

--b
Content-Type: message/rfc822

Message-ID: <ours.1@maja.example>
Subject: Delivery

words
--b--
""".encode()


@pytest.mark.parametrize(
    ("status", "action", "said", "kind"),
    [
        ("5.1.1", "failed", "smtp; 550 5.1.1 no such user", "hard"),
        ("4.4.1", "failed", "smtp; connect timed out", "soft"),
        ("5.2.2", "failed", "smtp; 552 5.2.2 mailbox is full", "soft"),
        ("5.0.0", "failed", "smtp; 552 over quota", "soft"),
        ("4.4.1", "delayed", "smtp; 451 try again", "soft"),
        ("5.7.1", "failed", "smtp; 550 blocked", "hard"),
    ],
)
def test_a_delivery_report_says_whom_and_whether_for_good(status: str, action: str, said: str, kind: str) -> None:
    letter = read(report(status, action, said))
    assert letter.automatic == "bounce" and letter.bounce is not None
    assert letter.bounce.kind == kind
    assert letter.bounce.original_message_id == "ours.1@maja.example"
    assert [(one.address, one.status) for one in letter.bounce.recipients] == [("mari@example.ee", status)]


@pytest.mark.parametrize("action", ["delivered", "relayed"])
def test_a_receipt_is_no_bounce(action: str) -> None:
    letter = read(report("2.0.0", action, "smtp; 250 ok"))
    assert letter.bounce is None and letter.automatic == "notification"


QMAIL = b"""Return-Path: <>
From: MAILER-DAEMON@qmail.example.com
Subject: failure notice

Hi. This is the qmail-send program at qmail.example.com.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<mari@example.ee>:
192.0.2.1 does not like recipient.
Remote host said: 550 No such user here

--- Below this line is a copy of the message.

Return-Path: <tugi@maja.example>
Message-ID: <ours.2@maja.example>
To: other@example.ee
"""
EXIM = b"""Return-Path: <>
X-Failed-Recipients: mari@example.ee
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@exim.example.com>
Subject: Mail delivery failed: returning message to sender

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  mari@example.ee
    Unrouteable address

------ This is a copy of the message, including all the headers. ------

From: tugi@maja.example
Message-ID: <ours.3@maja.example>
"""
EXIM_WARNING = b"""Return-Path: <>
X-Failed-Recipients: mari@example.ee
From: Mail Delivery System <Mailer-Daemon@exim.example.com>
Subject: Warning: message delayed 24 hours

A message that you sent has not yet been delivered to one or more of its recipients.
No action is required on your part. Delivery attempts will continue for some time.
Delay reason: connection timed out, will be retried
"""
EXCHANGE = b"""Return-Path: <>
From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@contoso.example>
Subject: Undeliverable: Delivery
In-Reply-To: <ours.4@maja.example>

Delivery has failed to these recipients or groups:

mari@example.ee
The email address you entered couldn't be found. Please check the address and try to resend the message.

Diagnostic information for administrators:

Generating server: mx.contoso.example
mari@example.ee
Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found'
"""
GMAIL = b"""Return-Path: <>
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
Subject: Delivery Status Notification (Failure)
References: <ours.5@maja.example>

** Address not found **

Your message wasn't delivered to mari@example.ee because the address couldn't be found, or is unable to receive mail.
The response was:
550 5.1.1 The email account that you tried to reach does not exist.
"""
FULL = b"""Return-Path: <>
From: postmaster@example.de
Subject: Unzustellbar: Lieferung
References: <ours.6@maja.example>

Ihre Nachricht an mari@example.ee konnte nicht zugestellt werden: over quota.
"""


@pytest.mark.parametrize(
    ("raw", "kind", "status", "original"),
    [
        pytest.param(QMAIL, "hard", "", "ours.2@maja.example", id="qmail"),
        pytest.param(EXIM, "hard", "", "ours.3@maja.example", id="exim"),
        pytest.param(EXIM_WARNING, "soft", "", "", id="exim-warning"),
        pytest.param(EXCHANGE, "hard", "5.1.10", "ours.4@maja.example", id="exchange"),
        pytest.param(GMAIL, "hard", "5.1.1", "ours.5@maja.example", id="gmail"),
        pytest.param(FULL, "soft", "", "ours.6@maja.example", id="full"),
    ],
)
def test_servers_that_send_no_report_are_understood(raw: bytes, kind: str, status: str, original: str) -> None:
    bounce = read(raw).bounce
    assert bounce is not None
    assert [one.address for one in bounce.recipients] == ["mari@example.ee"]
    assert (bounce.kind, bounce.status, bounce.original_message_id) == (kind, status, original)


def test_a_customer_who_asks_about_a_returned_letter_is_no_bounce() -> None:
    letter = read(b"From: mari@example.ee\nSubject: Undeliverable: my parcel\n\nIt came back, why?")
    assert letter.bounce is None and letter.automatic == ""
