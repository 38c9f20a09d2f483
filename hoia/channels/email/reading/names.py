"""Names of attached files: as the sender wrote them, as far as a disk and a reader can trust them."""

import mimetypes
import re
import unicodedata

LONGEST = 150
RESERVED = {"con", "prn", "aux", "nul", "clock$", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))}
UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"|?*]')
EXTENSIONS = {
    "text/plain": ".txt", "text/html": ".html", "message/rfc822": ".eml", "text/calendar": ".ics", "image/jpeg": ".jpg",
    "message/delivery-status": ".txt", "text/rfc822-headers": ".txt", "application/pgp-signature": ".asc",
    "application/pkcs7-signature": ".p7s", "application/octet-stream": ".bin", "application/pdf": ".pdf",
    "image/png": ".png", "image/gif": ".gif", "text/vcard": ".vcf", "text/rtf": ".rtf",
}  # fmt: skip


def safe(name: str, kind: str = "", number: int = 0) -> str:
    """Return ``name`` without paths, control and direction characters, reserved words, and at most 150 characters long."""
    name = name[:4000].replace("\\", "/").rsplit("/", 1)[-1]
    name = "".join(
        letter for letter in name if unicodedata.category(letter) not in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")
    )
    name = unicodedata.normalize("NFC", UNSAFE.sub("_", name)).strip(" .\t")
    if not name or not any(letter.isalnum() for letter in name):
        return made_up(kind, number)
    if name.split(".", 1)[0].strip().lower() in RESERVED:
        name = "_" + name
    return _shortened(name)


def made_up(kind: str, number: int) -> str:
    extension = EXTENSIONS.get(kind) or mimetypes.guess_extension(kind[:80], strict=False) or ".bin"
    return f"{'letter' if kind == 'message/rfc822' else 'file'}-{number or 1}{extension}"


def _shortened(name: str) -> str:
    """At most 150 characters and 240 bytes of UTF-8, with the extension kept."""
    stem, dot, extension = name.rpartition(".")
    if not dot or len(extension) > 12:
        stem, dot, extension = name, "", ""
    stem = stem[: LONGEST - len(extension) - len(dot)]
    while len((stem + dot + extension).encode()) > 240:
        stem = stem[:-1]
    return stem.rstrip(" .") + dot + extension
