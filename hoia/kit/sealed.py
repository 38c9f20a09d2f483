"""Secrets at rest: sealed with a key that follows from the desk's own secret key, so that a copied database tells nothing."""

import base64
import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.fernet import Fernet


class CannotOpen(Exception):
    """What was sealed cannot be opened: it was changed, or sealed under another secret key."""


def seal(secret_key: str, text: str) -> str:
    """Return ``text`` sealed (Fernet: AES-128-CBC with HMAC-SHA-256); an empty text stays empty."""
    return bytes(_fernet(secret_key).encrypt(text.encode())).decode() if text else ""


def unseal(secret_key: str, sealed: str) -> str:
    """Return what :func:`seal` was given. Raises CannotOpen."""
    from cryptography.fernet import InvalidToken

    if not sealed:
        return ""
    try:
        return bytes(_fernet(secret_key).decrypt(sealed.encode())).decode()
    except (InvalidToken, UnicodeDecodeError) as problem:
        raise CannotOpen("this secret was sealed under another key") from problem


def _fernet(secret_key: str) -> "Fernet":
    from cryptography.fernet import Fernet

    key = hashlib.blake2b(secret_key.encode(), digest_size=32, person=b"hoia.sealed").digest()
    return Fernet(base64.urlsafe_b64encode(key))
