"""A mail server that takes letters, or does what a test tells it to do instead."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult

from tests.ports import free_port

logging.getLogger("mail.log").setLevel(logging.WARNING)


@dataclass
class Taken:
    """A letter as the server took it."""

    sender: str
    recipients: list[str]
    raw: bytes

    @property
    def letter(self) -> EmailMessage:
        return message_from_bytes(self.raw, policy=policy.default)  # type: ignore[return-value]


@dataclass
class Sink:
    """``says`` maps a recipient, or the step ``MAIL`` or ``DATA``, to what is answered. ``at`` is called at each step."""

    says: dict[str, str] = field(default_factory=dict)
    at: Callable[[str], None] = lambda step: None
    password: str = ""
    size: int = 50_000_000
    utf8: bool = True
    hang_up_at: str = ""
    taken: list[Taken] = field(default_factory=list)
    greeted: int = 0
    port: int = 0

    def start(self) -> "Sink":
        sink = self

        class Talk(SMTP):
            async def smtp_DATA(self, arg: str) -> None:
                if sink.hang_up_at == "DATA":
                    await self.push("354 go on")
                    await self._reader.readuntil(b"\r\n")
                    self.transport.abort()
                    raise asyncio.CancelledError
                await super().smtp_DATA(arg)

        class Server(Controller):
            def factory(self) -> SMTP:
                return Talk(
                    self.handler, hostname="mx.example.test", data_size_limit=sink.size, enable_SMTPUTF8=sink.utf8,
                    authenticator=sink._authenticate if sink.password else None, auth_require_tls=False,
                    auth_required=bool(sink.password), loop=self.loop,
                )  # fmt: skip

        self.controller = Server(self, hostname="127.0.0.1", port=self.port or free_port(), ready_timeout=20)
        self.controller.start()
        self.port = self.controller.port
        self.greeted = 0  # the controller itself knocks once
        return self

    def stop(self) -> None:
        self.controller.stop()

    def ids(self) -> list[str]:
        return [str(one.letter["Message-ID"]) for one in self.taken]

    def _authenticate(self, server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        return AuthResult(success=data.password == self.password.encode(), handled=False)

    async def handle_EHLO(self, server: Any, session: Any, envelope: Any, hostname: str, responses: list[str]) -> Any:
        session.host_name = hostname
        self.greeted += 1
        self.at("EHLO")
        return responses

    async def handle_MAIL(self, server: Any, session: Any, envelope: Any, address: str, options: list[str]) -> str:
        self.at("MAIL")
        envelope.mail_from = address
        return self.says.get("MAIL", "250 OK")

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: list[str]) -> str:
        self.at("RCPT")
        said = self.says.get(address, "250 OK")
        if said.startswith("250"):
            envelope.rcpt_tos.append(address)
        return said

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        said = self.says.get("DATA", "250 Taken")
        if said.startswith("250"):
            self.taken.append(Taken(envelope.mail_from, list(envelope.rcpt_tos), envelope.original_content))
        self.at("TAKEN")
        if self.hang_up_at == "TAKEN":
            server.transport.abort()
        return said
