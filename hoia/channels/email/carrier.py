"""What carries letters out of the house: SMTP, or what another room has put in its place (the demo's own mailbox)."""

import smtplib
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from .compose import ascii_address, is_plain
from .oauth import CannotSignIn, sign_in

TIMEOUT = 60.0  # seconds for each step of the talk; RFC 5321 lets servers take their time
MAX_WORDS = 500


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server said about one recipient. 250 and the like: taken; 4xx: later; 5xx: never."""

    code: int
    words: str = ""

    @property
    def taken(self) -> bool:
        return 200 <= self.code < 300

    @property
    def lasting(self) -> bool:
        return self.code >= 500


class NoCarriage(Exception):
    """Nothing could be said about the letter itself: the server is away, busy, or lets nobody in.

    ``unsure`` when the whole letter had been handed over and only the answer is missing.
    """

    def __init__(self, reason: str, words: str = "", unsure: bool = False) -> None:
        super().__init__(f"{reason}: {words}")
        self.reason, self.words, self.unsure = reason, words, unsure


class Carrier(Protocol):
    def carry(
        self,
        sender: str,
        recipients: list[str],
        letter: bytes,
        handing_over: Callable[[], None],
    ) -> dict[str, Answer]:
        """Carry one letter. Calls ``handing_over`` before the first byte after which the server may have taken it.

        Returns an answer for each recipient. Raises NoCarriage.
        """

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Server:
    """Where to send through. ``token`` gives an access token for OAuth2 instead of the password."""

    host: str
    port: int
    security: str  # tls, starttls or none
    user: str = ""
    password: str = ""
    token: Callable[[], str] | None = None
    timeout: float = TIMEOUT


class SmtpCarrier:
    """One connection that carries many letters; opened at the first, opened again when the server let go of it."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.smtp: smtplib.SMTP | None = None

    def carry(
        self,
        sender: str,
        recipients: list[str],
        letter: bytes,
        handing_over: Callable[[], None],
    ) -> dict[str, Answer]:
        smtp = self._at_the_line()
        try:
            return self._carry(smtp, sender, recipients, letter, handing_over)
        except smtplib.SMTPServerDisconnected as problem:
            raise self._lost("hung_up", problem) from problem
        except (OSError, smtplib.SMTPException) as problem:
            raise self._lost("no_answer" if isinstance(problem, TimeoutError) else "hung_up", problem) from problem
        except BaseException:
            self.close()  # what is half said must not be taken for the next letter
            raise

    def close(self) -> None:
        smtp, self.smtp = self.smtp, None
        if smtp is None:
            return
        try:
            smtp.quit()
        except (OSError, smtplib.SMTPException):
            smtp.close()

    def connect(self) -> smtplib.SMTP:
        """Open the connection, make it safe and sign in. Raises NoCarriage with the reason."""
        try:
            return self._connect()
        except CannotSignIn as problem:
            raise NoCarriage(problem.reason, problem.words) from problem
        except smtplib.SMTPAuthenticationError as problem:
            reason = "busy" if problem.smtp_code < 500 else "auth"
            raise NoCarriage(reason, _words(problem.smtp_error)) from problem
        except smtplib.SMTPResponseException as problem:
            reason = "busy" if problem.smtp_code < 500 else "turned_away"
            raise NoCarriage(reason, _words(problem.smtp_error)) from problem
        except ssl.SSLError as problem:
            raise NoCarriage("tls", str(problem.reason or problem)) from problem
        except smtplib.SMTPNotSupportedError as problem:
            raise NoCarriage("tls" if "STARTTLS" in str(problem) else "auth", str(problem)) from problem
        except smtplib.SMTPServerDisconnected as problem:
            raise NoCarriage("hung_up") from problem
        except (OSError, smtplib.SMTPException) as problem:
            raise NoCarriage("no_answer") from problem

    def _carry(
        self,
        smtp: smtplib.SMTP,
        sender: str,
        recipients: list[str],
        letter: bytes,
        handing_over: Callable[[], None],
    ) -> dict[str, Answer]:
        answers = self._refused_beforehand(smtp, recipients, letter)
        options = ["SMTPUTF8"] if smtp.has_extn("smtputf8") and not all(map(is_plain, recipients)) else []
        size = [f"size={len(letter)}"] if smtp.has_extn("size") else []
        code, words = smtp.mail(sender, size + options)
        self._still_there(code, words)
        if code != 250:
            said = Answer(
                code,
                "sender:" + _words(words) if code in (501, 550, 551, 553, 554) else _words(words),
            )
            smtp.rset()
            return answers | {one: said for one in recipients if one not in answers}
        answers |= {one: self._name(smtp, one) for one in recipients if one not in answers}
        taken = [one for one, answer in answers.items() if answer.taken]
        if not taken:
            smtp.rset()
            return answers
        handing_over()
        return answers | dict.fromkeys(taken, self._data(smtp, letter))

    def _refused_beforehand(self, smtp: smtplib.SMTP, recipients: list[str], letter: bytes) -> dict[str, Answer]:
        """What the server's own list of abilities rules out, so that one address does not spoil the letter for others."""
        most = smtp.esmtp_features.get("size", "").strip()
        if most.isdigit() and 0 < int(most) < len(letter):
            return dict.fromkeys(recipients, Answer(552, f"5.3.4 {len(letter)} > {most}"))
        if smtp.has_extn("smtputf8"):
            return {}
        return {one: Answer(553, "utf8:") for one in recipients if not is_plain(one)}

    def _name(self, smtp: smtplib.SMTP, recipient: str) -> Answer:
        code, words = smtp.rcpt(ascii_address(recipient))
        self._still_there(code, words)
        return Answer(code, _words(words))

    def _data(self, smtp: smtplib.SMTP, letter: bytes) -> Answer:
        try:
            code, words = smtp.data(letter)
        except smtplib.SMTPDataError as refused:  # before the first byte of it
            code, words = refused.smtp_code, refused.smtp_error
            smtp.rset()
        except (OSError, smtplib.SMTPException) as problem:
            lost = self._lost("hung_up", problem)
            raise NoCarriage(lost.reason, lost.words, unsure=True) from problem
        return Answer(code, _words(words))

    def _still_there(self, code: int, words: bytes) -> None:
        if code == 421:
            self._drop()
            raise NoCarriage("busy", _words(words))

    def _at_the_line(self) -> smtplib.SMTP:
        if self.smtp is not None:
            try:
                if self.smtp.noop()[0] == 250:
                    return self.smtp
            except (OSError, smtplib.SMTPException):
                pass
            self._drop()
        self.smtp = self.connect()
        return self.smtp

    def _connect(self) -> smtplib.SMTP:
        server = self.server
        context = None if server.security == "none" else ssl.create_default_context()
        smtp: smtplib.SMTP
        if server.security == "tls":
            smtp = smtplib.SMTP_SSL(server.host, server.port, timeout=server.timeout, context=context)
        else:
            smtp = smtplib.SMTP(server.host, server.port, timeout=server.timeout)
        try:
            smtp.ehlo_or_helo_if_needed()
            if server.security == "starttls":
                smtp.starttls(context=context)
                smtp.ehlo()
            self._sign_in(smtp)
        except BaseException:
            smtp.close()
            raise
        return smtp

    def _sign_in(self, smtp: smtplib.SMTP) -> None:
        if self.server.token is not None:
            token = self.server.token()
            smtp.auth("XOAUTH2", _xoauth2(self.server.user, token), initial_response_ok=True)
        elif self.server.user and self.server.password:
            smtp.login(self.server.user, self.server.password)

    def _lost(self, reason: str, problem: Exception) -> NoCarriage:
        self._drop()
        return NoCarriage(
            reason,
            "" if isinstance(problem, (TimeoutError, socket.timeout)) else str(problem)[:MAX_WORDS],
        )

    def _drop(self) -> None:
        if self.smtp is not None:
            self.smtp.close()
        self.smtp = None


carriers: list[Callable[[Any], Carrier | None]] = []
"""Rooms above may carry an inbox's letters themselves: ``carriers.append(lambda inbox: …)``; the first that does, does."""


def carrier_for(inbox: Any) -> Carrier:
    """Return what carries the letters of ``inbox``. Raises NoCarriage when it has nothing to send through."""
    for offer in carriers:
        if (carrier := offer(inbox)) is not None:
            return carrier
    mailbox = getattr(inbox, "mailbox", None)
    if mailbox is None or not mailbox.smtp_host:
        raise NoCarriage("no_server")
    return SmtpCarrier(server_of(mailbox))


def server_of(mailbox: Any, timeout: float = TIMEOUT) -> Server:
    """Return the server that a mailbox sends through. Raises NoCarriage when its secret cannot be read."""
    try:
        way_in = sign_in(mailbox)
    except CannotSignIn as problem:
        raise NoCarriage(problem.reason) from problem
    return Server(
        mailbox.smtp_host,
        mailbox.smtp_port,
        mailbox.smtp_security,
        way_in.user,
        way_in.password,
        way_in.token,
        timeout,
    )


def _xoauth2(user: str, token: str) -> Callable[[bytes | None], str]:
    def respond(challenge: bytes | None = None) -> str:
        # A challenge is the server's complaint in JSON; an empty line makes it say so by code.
        return f"user={user}\x01auth=Bearer {token}\x01\x01" if challenge is None else ""

    return respond


def _words(said: bytes | str) -> str:
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    return " ".join(text.split())[:MAX_WORDS]
