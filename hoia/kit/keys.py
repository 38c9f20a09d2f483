"""Keyed tokens: short words that only this desk can mint, so that nobody joins a conversation by guessing its number."""

import base64
import hashlib
import hmac
import secrets

LENGTH = 10  # bytes of the MAC that are kept: 80 bits, 16 letters of base32


def mint(secret: bytes, purpose: str, number: int) -> str:
    """Return ``<number>-<mac>`` in lower case, safe in the local part of a mail address (RFC 5322 dot-atom).

    >>> mint(b"s", "reply", 7) == mint(b"s", "reply", 7)
    True
    """
    return f"{number}-{_mac(secret, purpose, number)}"


def read(secret: bytes, purpose: str, token: str) -> int | None:
    """Return the number in a token of ours; None when it is malformed, forged or minted for another purpose.

    Mail servers may change the case of a local part, so case does not count.
    """
    number, _, mac = token.strip().lower().partition("-")
    if not (number.isascii() and number.isdigit()) or len(number) > 18:
        return None
    expected = _mac(secret, purpose, int(number))
    return int(number) if hmac.compare_digest(mac.encode(), expected.encode()) else None


def random_word(size: int = 20) -> str:
    """Return an unguessable word of ``size`` bytes of randomness, in base32 without padding, lower case."""
    return base64.b32encode(secrets.token_bytes(size)).decode().rstrip("=").lower()


def _mac(secret: bytes, purpose: str, number: int) -> str:
    digest = hmac.new(secret, f"{purpose}:{number}".encode(), hashlib.sha256).digest()[:LENGTH]
    return base64.b32encode(digest).decode().rstrip("=").lower()
