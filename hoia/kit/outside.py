"""Requests to addresses that others named: never into the house, and never to another address than was looked at."""

import http.client
import ipaddress
import socket
import ssl
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

TIMEOUT = 10.0  # seconds for connecting and for every answer


class Refused(ValueError):
    """An address to which nothing is sent; the sentence says why."""


class NotReached(OSError):
    """Nobody was there, so nothing can have been said: it may be tried again without saying it twice."""


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]  # under names in lower case


def post(url: str, body: bytes, headers: Mapping[str, str], trusted: Collection[str] = ()) -> Answer:
    """POST to a public address and return the answer. Redirects are not followed.

    The name is resolved once and the connection goes to the very address that was looked at, so a name server cannot
    answer differently in between. ``trusted`` are hosts of the own network that may be told all the same, without TLS as
    well. Raises Refused for an address inside the house, NotReached when the other side cannot be had, OSError or
    HTTPException when it was had and did not answer.
    """
    expect_secure(url, trusted)
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    connection = _Connection(host, port, host in trusted, parts.scheme == "https")
    try:
        try:
            connection.connect()
        except OSError as problem:
            raise NotReached(str(problem)) from problem
        connection.request(
            "POST", (parts.path or "/") + (f"?{parts.query}" if parts.query else ""), body, dict(headers)
        )
        got = connection.getresponse()
        return Answer(got.status, {name.lower(): value for name, value in got.getheaders()})
    finally:
        connection.close()


def expect_secure(url: str, trusted: Collection[str] = ()) -> None:
    """Raise Refused unless the address begins with https://, or with http:// and a trusted host. Nobody is asked."""
    try:
        parts = urlsplit(url)
        secure = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in trusted)
        good = secure and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good:
        raise Refused("an address is needed that begins with https://")


class _Connection(http.client.HTTPConnection):
    """A connection to an address that is looked at first, under the name that the certificate must bear."""

    def __init__(self, host: str, port: int, trusted: bool, secure: bool) -> None:
        super().__init__(host, port, timeout=TIMEOUT)
        self.trusted, self.secure = trusted, secure

    def connect(self) -> None:
        address = _public_address(self.host, self.port, self.trusted)
        self.sock = socket.create_connection((address, self.port), TIMEOUT)
        if self.secure:
            self.sock = ssl.create_default_context().wrap_socket(self.sock, server_hostname=self.host)


def _public_address(host: str, port: int, trusted: bool) -> str:
    found = [str(one[4][0]) for one in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    if not trusted and not all(_is_public(one) for one in found):
        raise Refused(f"{host} leads to an address inside a private network: nothing is sent there")
    return found[0]


def _is_public(address: str) -> bool:
    ip = ipaddress.ip_address(address.partition("%")[0])
    mapped = getattr(ip, "ipv4_mapped", None) or getattr(ip, "sixtofour", None)
    return (mapped or ip).is_global and not (mapped or ip).is_multicast
