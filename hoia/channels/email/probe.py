"""Trying a mailbox out, now: does it open, does it send, and if not, what is wrong, in a sentence."""

import smtplib
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext

from .. import tokens
from . import words
from .carrier import NoCarriage, SmtpCarrier, server_of
from .imap import Imap, ImapTrouble

TIMEOUT = 15.0


@dataclass(frozen=True, slots=True)
class Finding:
    good: bool
    words: str


def probe(mailbox: Any) -> list[Finding]:
    """Try to open the mailbox and to send through its server; nothing is sent and nothing is changed."""
    found = [_fetching(mailbox)] if mailbox.imap_host else []
    if mailbox.smtp_host:
        found += _sending(mailbox)
    return found or [
        Finding(False, gettext("Name the server that letters are fetched from, or the one they are sent through."))
    ]


def _fetching(mailbox: Any) -> Finding:
    try:
        imap = Imap(mailbox, timeout=TIMEOUT)
        try:
            there = {name for name, _ in imap.folders()}
            wanted = [folder.name for folder in mailbox.folders.all()] if mailbox.pk else []
            missing = [name for name in wanted if name not in there and name.upper() != "INBOX"]
            imap.open("INBOX" if "INBOX" not in wanted and not wanted else (wanted or ["INBOX"])[0])
        finally:
            imap.close()
    except ImapTrouble as trouble:
        return Finding(False, words.why_not_fetched(trouble.reason, trouble.words, **trouble.facts))
    if missing:
        return Finding(False, words.why_not_fetched("folder", folder=", ".join(missing)))
    return Finding(True, gettext("Letters can be fetched."))


def _sending(mailbox: Any) -> list[Finding]:
    try:
        carrier = SmtpCarrier(server_of(mailbox, timeout=TIMEOUT))
        smtp = carrier.connect()
    except NoCarriage as away:
        return [Finding(False, words.why_not_fetched(_same_reason(away.reason), away.words))]
    try:
        return _as_sender(mailbox, smtp)
    except (OSError, smtplib.SMTPException) as problem:
        return [Finding(False, words.why_not_fetched("hung_up", str(problem)))]
    finally:
        smtp.close()


def _as_sender(mailbox: Any, smtp: smtplib.SMTP) -> list[Finding]:
    address = mailbox.inbox.address
    if not address:
        return [Finding(False, words.sentence("no_address", inbox=mailbox.inbox.name))]
    code, said = smtp.mail(address)
    if code != 250:
        return [Finding(False, words.sentence("sender", said.decode("utf-8", "replace"), sender=address))]
    found = [Finding(True, gettext("Letters can be sent."))]
    keyed = tokens.reply_address(address, 0)
    if mailbox.plus_addresses and smtp.rcpt(address)[0] == 250 and 500 <= smtp.rcpt(keyed)[0] < 600:
        found.append(Finding(False, _no_plus()))
    smtp.rset()
    return found


def _no_plus() -> str:
    return gettext(
        "The server does not take letters for keyed addresses: switch “answers come to a keyed address” off."
    )


def _same_reason(reason: str) -> str:
    return reason if reason in words.FETCHING else {"no_server": "no_answer", "busy": "hung_up"}.get(reason, "refused")
