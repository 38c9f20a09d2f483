"""Web push: a message that only one browser can read, and the sender's word for who sends it.

Published as RFC 8291 (message encryption for web push, over RFC 8188) and RFC 8292 (VAPID). Keys and secrets are words in
base64url without padding, as browsers give them.
"""

import base64
import binascii
import json
import os
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey, EllipticCurvePublicKey

RECORD = 4096  # bytes: what every push service takes
MOST = RECORD - 16 - 1 - 86  # of a message: less the tag, the delimiter and the header before the one record
HOURS = 12  # for which a sender's word is good; 24 are allowed


def new_key() -> tuple[str, str]:
    """Return a new private key and its public one."""
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    return _word(key.private_numbers().private_value.to_bytes(32)), _word(_point(key.public_key()))


def expect_keys(public: str, auth: str) -> None:
    """Raise ValueError unless these are the public key and the secret of a browser."""
    _public_key(public)
    if len(_bytes(auth)) != 16:
        raise ValueError("the secret of a browser has 16 bytes")


def encrypt(text: bytes, public: str, auth: str, *, own: str = "", salt: bytes = b"") -> bytes:
    """Return the body of a request with ``Content-Encoding: aes128gcm`` that only the browser with these keys can read.

    ``own`` and ``salt`` are made anew for every message, and given only to compare with published examples. Raises
    ValueError for keys that are none, and for more than MOST bytes.
    """
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if len(text) > MOST:
        raise ValueError(f"a push message has at most {MOST} bytes")
    theirs, ours, salt = _public_key(public), _private_key(own or new_key()[0]), salt or os.urandom(16)
    both = b"WebPush: info\0" + _point(theirs) + _point(ours.public_key())
    shared = _derived(ours.exchange(ec.ECDH(), theirs), _bytes(auth), both, 32)
    key = _derived(shared, salt, b"Content-Encoding: aes128gcm\0", 16)
    nonce = _derived(shared, salt, b"Content-Encoding: nonce\0", 12)
    header = salt + RECORD.to_bytes(4) + bytes([65]) + _point(ours.public_key())
    return header + AESGCM(key).encrypt(nonce, text + b"\2", None)


def sender(endpoint: str, private: str, contact: str, now: float) -> str:
    """Return the header ``Authorization`` that tells the push service of ``endpoint`` who sends (a JWT, ES256).

    ``contact`` is a mailto: or https: address; ``now`` counts seconds since 1970.
    """
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

    parts, key = urlsplit(endpoint), _private_key(private)
    claims = {"aud": f"{parts.scheme}://{parts.netloc}", "exp": int(now) + HOURS * 3600, "sub": contact}
    said = ".".join(_word(json.dumps(part).encode()) for part in ({"typ": "JWT", "alg": "ES256"}, claims))
    pair = decode_dss_signature(key.sign(said.encode(), ec.ECDSA(hashes.SHA256())))
    signed = b"".join(number.to_bytes(32) for number in pair)
    return f"vapid t={said}.{_word(signed)}, k={_word(_point(key.public_key()))}"


def _derived(secret: bytes, salt: bytes, info: bytes, length: int) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), length, salt, info).derive(secret)


def _public_key(word: str) -> "EllipticCurvePublicKey":
    from cryptography.hazmat.primitives.asymmetric import ec

    return ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), _bytes(word))


def _private_key(word: str) -> "EllipticCurvePrivateKey":
    from cryptography.hazmat.primitives.asymmetric import ec

    return ec.derive_private_key(int.from_bytes(_bytes(word)), ec.SECP256R1())


def _point(key: "EllipticCurvePublicKey") -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def _bytes(word: str) -> bytes:
    try:
        return base64.b64decode(word.rstrip("=") + "=" * (-len(word.rstrip("=")) % 4), b"-_", validate=True)
    except (binascii.Error, ValueError) as problem:
        raise ValueError("this is no base64url") from problem


def _word(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
