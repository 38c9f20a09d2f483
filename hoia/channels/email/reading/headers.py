"""The header of a letter: split, unfolded, decoded; addresses, Message-IDs and dates in it. Linear in its length."""

import binascii
import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz
from urllib.parse import unquote_to_bytes

from .charsets import codec, decode
from .letter import Mailbox

MOST_HEADERS = 1_000
LONGEST_VALUE = 64_000
MOST_BYTES = 1_000_000  # of one header block
MOST_MAILBOXES = 1_000
MOST_IDS = 1_000

Headers = list[tuple[str, str]]

USUAL = 64_000  # bytes of a header that is no rarity

FIELD = re.compile(rb"([!-9;-~]{1,200})[ \t]*:([^\n]*\n(?:[ \t][^\n]*\n)*)")
NAME = re.compile(rb"[!-9;-~]{1,200}[ \t]*:")
WORD = re.compile(r"=\?([^?\s]{1,75})\?([bBqQ])\?([^?\r\n]*)\?=")
BETWEEN_WORDS = re.compile(r"(\?=)[ \t\r\n]+(?==\?[^?\s]{1,75}\?[bBqQ]\?)")
TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"?|\((?:[^()\\]|\\.)*\)?|<[^<>]*>|[,;:]|[^",;:<>()]+|.', re.DOTALL)
ADDRESS = re.compile(r"[^\s@<>\"(),;:]+@[^\s@<>\"(),;:]+")
MESSAGE_ID = re.compile(r"<([^<>]{1,990})>")
SPACE = re.compile(r"\s+")
PARAMETER = re.compile(r';\s*([^\s=;]{1,100})\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)', re.DOTALL)
SEGMENT = re.compile(r"^(.+?)(?:\*(\d{1,3}))?(\*)?$")
COMMENT = re.compile(r"\([^()]*\)")
ZONE_NAME = re.compile(r"\s*\([^()]*\)\s*$")


def split(raw: bytes, start: int, end: int, defects: list[str]) -> tuple[Headers, int]:
    """Return the headers of ``raw[start:end]`` (unfolded, charsets repaired, encoded words left) and where the body begins."""
    usual = _split_usual(raw, start, end)
    if usual is not None:
        return usual
    headers: Headers = []
    name, parts = "", []  # type: str, list[bytes]
    position = start
    while position < end:
        stop = raw.find(b"\n", position, end)
        following = end if stop < 0 else stop + 1
        line = raw[position : min(following, position + LONGEST_VALUE)].rstrip(b"\r\n")
        if not line:
            position = following
            break
        if line[0] in b" \t" and name:
            parts.append(line)
        elif NAME.match(line):
            _keep(headers, name, parts, defects)
            head, _, rest = line.partition(b":")
            name, parts = head.strip().decode("ascii"), [rest]
        elif position == start and line.startswith((b"From ", b">From ")):
            pass  # the envelope line of an mbox
        elif line.startswith(b"--") or not name:
            break  # no header at all: the body begins without an empty line
        elif line.strip():
            _note(defects, "a line in the header is none")
        position = following
        if position - start > MOST_BYTES:
            _note(defects, "header longer than 1 MB")
            break
    _keep(headers, name, parts, defects)
    return headers, position


def _split_usual(raw: bytes, start: int, end: int) -> tuple[Headers, int] | None:
    """The same for headers without a fault, in one go; None leaves the others to the careful way."""
    stop = raw.find(b"\n\n", start, min(end, start + USUAL))
    other = raw.find(b"\n\r\n", start, stop if stop >= 0 else min(end, start + USUAL))
    stop, length = (other, 3) if other >= 0 else (stop, 2)
    if stop < 0 or raw[start : start + 1] in b"\r\n":
        return None
    headers: Headers = []
    at = start
    for match in FIELD.finditer(raw, start, stop + 1):
        if match.start() != at:
            return None
        at = match.end()
        value = match[2].replace(b"\r", b"").replace(b"\n", b"").strip()
        text = value.decode("ascii") if value.isascii() else decode(value)
        headers.append((match[1].decode("ascii"), text.replace("\x00", "")))
    return (headers, stop + length) if at == stop + 1 and len(headers) <= MOST_HEADERS else None


def _keep(headers: Headers, name: str, parts: list[bytes], defects: list[str]) -> None:
    if not name:
        return
    if len(headers) >= MOST_HEADERS:
        return _note(defects, f"more than {MOST_HEADERS} headers")
    value = (parts[0] if len(parts) == 1 else b"".join(parts)).replace(b"\r", b" ").strip()
    if len(value) > LONGEST_VALUE:
        _note(defects, f"{name} longer than {LONGEST_VALUE} bytes")
        value = value[:LONGEST_VALUE]
    text = value.decode("ascii") if value.isascii() else decode(value)
    headers.append((name, text.replace("\x00", "")))


def _note(defects: list[str], sentence: str) -> None:
    if sentence not in defects:
        defects.append(sentence)


def index(headers: Headers) -> dict[str, list[str]]:
    """Return the values of each header under its name in lower case."""
    found: dict[str, list[str]] = {}
    for name, value in headers:
        found.setdefault(name.lower(), []).append(value)
    return found


# Encoded words (RFC 2047)


def words(value: str) -> str:
    """Return ``value`` with its encoded words decoded; neighbours are joined before, as senders cut letters in two."""
    if "=?" not in value:
        return value
    value = BETWEEN_WORDS.sub(r"\1", value)
    pieces: list[str] = []
    pending, charset = b"", ""
    at = 0
    for match in WORD.finditer(value):
        if match.start() > at or match[1].lower() != charset:
            pieces.append(decode(pending, charset) if pending else "")
            pieces.append(value[at : match.start()])
            pending, charset = b"", match[1].lower()
        pending += _unwrapped(match[2], match[3])
        at = match.end()
    pieces.append(decode(pending, charset.partition("*")[0]) if pending else "")
    pieces.append(value[at:])
    return "".join(pieces)


def _unwrapped(encoding: str, text: str) -> bytes:
    raw = text.encode("utf-8", "replace")
    if encoding in "qQ":
        return binascii.a2b_qp(raw, header=True)
    try:
        return binascii.a2b_base64(raw + b"==")
    except binascii.Error:
        return base64_of(raw)


def base64_of(data: bytes) -> bytes:
    """Return what broken base64 still says: what is no base64 is passed over, an odd rest dropped."""
    clean = bytes(byte for byte in data if byte in BASE64) if len(data) < 4_000 else data.translate(None, NOT_BASE64)
    return binascii.a2b_base64(clean[: len(clean) - (len(clean) % 4 == 1)] + b"==") if len(clean) > 1 else b""


BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
NOT_BASE64 = bytes(set(range(256)) - set(BASE64))


def text_of(value: str) -> str:
    """Return a header meant for people (a subject) as one line."""
    return SPACE.sub(" ", words(value)).strip()


# Addresses


def mailboxes(values: Iterable[str]) -> list[Mailbox]:
    """Return the mailboxes in address headers; groups are flattened, what is no address is passed over."""
    found: list[Mailbox] = []
    for value in values:
        found += _mailboxes(value)
        if len(found) > MOST_MAILBOXES:
            return found[:MOST_MAILBOXES]
    return found


SIMPLE = re.compile(r'(?:"([^"\\]*)"|([^",;:<>()\\]*?))\s*<([^\s<>@",;:()]+@[^\s<>@",;:()]+)>$')


def _mailboxes(value: str) -> list[Mailbox]:
    if simple := SIMPLE.match(value):
        return [_mailbox([simple[1] or simple[2]], simple[3], "")]
    if ADDRESS.fullmatch(value):
        return [Mailbox("", value)]
    found: list[Mailbox] = []
    tokens: list[str] = []
    for token in [*_tokens(value), ","]:
        if token not in ",;":
            tokens.append(token)
        elif box := _one(tokens):
            found.append(box)
            tokens = []
        elif token == "," and not found and _cut_name(value):
            tokens.append(", ")
        else:
            tokens = []
    return found


def _one(tokens: list[str]) -> Mailbox | None:
    """The mailbox that stands between two commas; None when there is no address."""
    phrase: list[str] = []
    angle = comment = ""
    for token in tokens:
        if token == ":":
            phrase = []  # the name of a group
        elif token[0] == "<" and len(token) > 1:
            angle = token[1:-1].strip()
        elif token[0] == "(":
            comment = token[1:].removesuffix(")")
        elif not angle:
            phrase.append(_unquoted(token))
    if not angle and "@" not in "".join(phrase):
        return None
    box = _mailbox(phrase, angle, comment)
    return box if box.address else None


def _tokens(value: str) -> list[str]:
    """Quoted names, comments, addresses and signs; a quote that is never closed is taken for none."""
    tokens = TOKEN.findall(value)
    if tokens and tokens[-1][0] == '"' and (len(tokens[-1]) == 1 or not tokens[-1].endswith('"')):
        tokens += TOKEN.findall(tokens.pop().replace('"', ""))
    return tokens


def _cut_name(value: str) -> bool:
    """One address with an unquoted "Family, Given" before it."""
    return value.count("@") == 1 and value.rstrip().endswith(">")


def _unquoted(token: str) -> str:
    if token[0] == '"' and len(token) > 1:
        return re.sub(r"\\(.)", r"\1", token[1:-1])
    return token


def _mailbox(phrase: list[str], angle: str, comment: str) -> Mailbox:
    name = "".join(phrase)
    if not angle:
        match = ADDRESS.search(name)
        if match is None:
            return Mailbox(_tidy(name), SPACE.sub("", name) if "@" in name else "")
        angle, name = match[0], comment
    address = SPACE.sub("", words(angle))
    if "@" in address and address.startswith("@"):
        address = address.rpartition(":")[2]  # an old source route
    name = _tidy(words(name)) or _tidy(words(comment))
    return Mailbox("" if name.lower() == address.lower() else name, address.removeprefix("mailto:")[:320])


def _tidy(name: str) -> str:
    name = SPACE.sub(" ", name).strip().strip("\"'").strip()
    return "".join(letter for letter in name if letter.isprintable())[:250]


# Message-IDs


def ids(values: Iterable[str]) -> list[str]:
    """Return the Message-IDs in a header without their brackets, in order, each once."""
    found: dict[str, None] = {}
    for value in values:
        named = [SPACE.sub("", one) for one in MESSAGE_ID.findall(value)]
        if not named:
            named = [word.strip("<>") for word in value.replace(",", " ").split() if "@" in word]
        found.update(dict.fromkeys(one for one in named if one))
    return list(found)[-MOST_IDS:]


def message_id(value: str) -> str:
    named = ids([value])
    return named[0] if named else SPACE.sub("", value).strip("<>")[:990]


# Dates


def moment(value: str) -> datetime | None:
    """Return the moment in UTC; None when nobody can tell. Without a zone it is taken as UTC."""
    value = value[:200].strip()
    try:
        parts = parsedate_tz(ZONE_NAME.sub("", value)) or parsedate_tz(value)
        if parts is None:
            return _iso(value)
        offset = timedelta(seconds=parts[9] or 0)
        if not 0 <= parts[3] < 24 or abs(offset) >= timedelta(hours=24):
            return None
        return datetime(*parts[:5], min(parts[5], 59), tzinfo=timezone(offset)).astimezone(UTC)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def _iso(value: str) -> datetime | None:
    at = datetime.fromisoformat(value.replace(" UTC", "Z"))
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


# Parameters of Content-Type and Content-Disposition


def parameters(value: str) -> tuple[str, dict[str, str]]:
    """Return the word before the first semicolon in lower case and the parameters (RFC 2231 and 2047 undone)."""
    head, semicolon, _ = value.partition(";")
    if not semicolon:
        return _plain(head), {}
    pieces: dict[str, list[tuple[int, bool, str]]] = {}
    for name, text in PARAMETER.findall(value, len(head))[:200]:
        text = _unquoted(text) if text[:1] == '"' else COMMENT.sub("", text).strip()
        match = SEGMENT.match(name.lower())
        if match:
            pieces.setdefault(match[1], []).append((int(match[2] or 0), bool(match[3]), text))
    return _plain(head), {name: _joined(found) for name, found in pieces.items()}


def _plain(head: str) -> str:
    return SPACE.sub("", COMMENT.sub("", head)).lower()


def _joined(pieces: list[tuple[int, bool, str]]) -> str:
    if len(pieces) == 1 and not pieces[0][1]:
        return words(pieces[0][2]).strip()
    pieces = [one for one in pieces if one[1]] or pieces if all(one[0] == 0 for one in pieces) else pieces
    pieces.sort(key=lambda one: one[0])
    charset, raw = "", b""
    for number, (_, encoded, text) in enumerate(pieces):
        if encoded and number == 0 and text.count("'") >= 2:
            charset, _, text = text.split("'", 2)
        raw += unquote_to_bytes(text) if encoded else text.encode("utf-8", "replace")
    text = decode(raw, charset if codec(charset) else "")
    return text if any(encoded for _, encoded, _ in pieces) else words(text)
