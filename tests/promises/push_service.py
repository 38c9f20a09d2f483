"""A push service on this machine, and a browser that has subscribed there: it reads what was meant for it, and nobody else can."""

import base64
import json
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


def word(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def data_of(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def point(key: Any) -> bytes:
    return bytes(key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))


def derived(secret: bytes, salt: bytes, info: bytes, length: int) -> bytes:
    return HKDF(SHA256(), length, salt, info).derive(secret)


@dataclass
class Browser:
    """``key`` and ``auth`` are its own: what is told under its address only it can read."""

    service: "PushService"
    place: str = "kadris-laptop"
    key: Any = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    auth: bytes = field(default_factory=lambda: os.urandom(16))

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.service.server_port}/send/{self.place}"

    def given(self) -> dict[str, str]:
        """What its page tells the desk when it is turned on."""
        return {"endpoint": self.endpoint, "public": word(point(self.key.public_key())), "auth": word(self.auth)}

    def read(self, body: bytes) -> dict[str, Any]:
        """Return what a message says (RFC 8291, 4)."""
        salt, theirs = body[:16], body[21 : 21 + body[20]]
        sender = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), theirs)
        both = b"WebPush: info\0" + point(self.key.public_key()) + theirs
        shared = derived(self.key.exchange(ec.ECDH(), sender), self.auth, both, 32)
        key = derived(shared, salt, b"Content-Encoding: aes128gcm\0", 16)
        nonce = derived(shared, salt, b"Content-Encoding: nonce\0", 12)
        text = AESGCM(key).decrypt(nonce, body[21 + body[20] :], None)
        assert text.endswith(b"\2")
        return dict(json.loads(text[:-1]))

    def heard(self) -> list[dict[str, Any]]:
        """Everything that was taken for it so far, read."""
        return [self.read(one.body) for one in self.service.taken if one.place == self.place]


@dataclass
class Came:
    place: str
    headers: dict[str, str]
    body: bytes

    def sender(self) -> tuple[str, dict[str, Any]]:
        """Return who sent it and what they claim; a signature that is not theirs is an error (RFC 8292)."""
        said, _, key = self.headers["Authorization"].removeprefix("vapid t=").partition(", k=")
        text, _, signature = said.rpartition(".")
        raw = data_of(signature)
        pair = encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:]))
        public = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), data_of(key))
        public.verify(pair, text.encode(), ec.ECDSA(SHA256()))
        head, claims = (json.loads(data_of(part)) for part in text.split("."))
        assert head == {"typ": "JWT", "alg": "ES256"}
        return key, claims


class PushService(HTTPServer):
    """Keeps what it was asked to send, and answers as it was bidden."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Door)
        self.asked: list[Came] = []
        self.taken: list[Came] = []
        self.answer = 201
        self.retry_after = ""
        self.news = threading.Condition()

    def wait_for(self, number: int) -> None:
        """Wait until so many messages were taken."""
        with self.news:
            assert self.news.wait_for(lambda: len(self.taken) >= number, 20)


@contextmanager
def push_service() -> Iterator[PushService]:
    server = PushService()
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


class _Door(BaseHTTPRequestHandler):
    server: PushService

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        came = Came(self.path.rpartition("/")[2], dict(self.headers), body)
        self.server.asked.append(came)
        if self.server.answer == 0:
            return self.connection.close()  # it took it and died
        if self.server.answer < 300:
            with self.server.news:
                self.server.taken.append(came)
                self.server.news.notify_all()
        self.send_response(self.server.answer)
        if self.server.retry_after:
            self.send_header("Retry-After", self.server.retry_after)
        self.end_headers()
        return None

    def log_message(self, *_: object) -> None:
        pass
