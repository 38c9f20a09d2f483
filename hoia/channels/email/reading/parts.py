"""The parts of a letter as a tree: read by a fast parser, and by Python's own where that one gives up."""

import email
from dataclasses import dataclass, field
from email import policy
from email.message import Message

from .headers import words

DEEPEST = 30
MOST_PARTS = 1000


@dataclass(slots=True)
class Part:
    """One node. ``content`` is without transfer encoding, and None for a container."""

    type: str
    filename: str = ""
    charset: str = ""
    disposition: str = ""
    content_id: str = ""
    content: bytes | None = None
    is_message: bool = False
    params: dict[str, str] = field(default_factory=dict)
    children: list["Part"] = field(default_factory=list)


def tree(raw: bytes) -> tuple[Part, list[str]]:
    """Return the parts of a letter, and what was odd. Bounded in depth and number; never fails."""
    from fast_mail_parser import ParseError, parse_email_tree

    defects: list[str] = []
    counter = [0]
    try:
        root = _from_fast(parse_email_tree(raw), 0, counter)
    except (ParseError, ValueError, RuntimeError, UnicodeError):
        root = _from_python(email.message_from_bytes(raw[:50_000_000], policy=policy.compat32), 0, counter)
    if counter[0] >= MOST_PARTS:
        defects.append(f"more than {MOST_PARTS} parts: the rest was left unread")
    return root, defects


def _from_fast(node: object, depth: int, counter: list[int]) -> Part:
    counter[0] += 1
    headers: dict[str, list[str]] = {name.lower(): values for name, values in node.headers.items()}  # type: ignore[attr-defined]
    described = (headers.get("content-type") or [""])[-1]
    disposed = (headers.get("content-disposition") or [""])[0]
    params = parameters(described)
    part = Part(
        type=(node.content_type or "text/plain").lower(),  # type: ignore[attr-defined]
        filename=parameters(disposed).get("filename") or node.filename or params.get("name", ""),  # type: ignore[attr-defined]
        charset=params.get("charset", ""),
        disposition=(node.disposition or "").lower(),  # type: ignore[attr-defined]
        content_id=(node.content_id or "").strip("<> "),  # type: ignore[attr-defined]
        content=node.content,  # type: ignore[attr-defined]
        is_message=node.is_message,  # type: ignore[attr-defined]
        params=params,
    )
    if depth < DEEPEST:
        for child in node.children:  # type: ignore[attr-defined]
            if counter[0] >= MOST_PARTS:
                break
            part.children.append(_from_fast(child, depth + 1, counter))
    return part


def _from_python(message: Message, depth: int, counter: list[int]) -> Part:
    counter[0] += 1
    params = parameters(str(message.get("content-type", "")))
    disposed = str(message.get("content-disposition", ""))
    part = Part(
        type=message.get_content_type(),
        filename=parameters(disposed).get("filename") or params.get("name", ""),
        charset=params.get("charset", ""),
        disposition=disposed.partition(";")[0].strip().lower(),
        content_id=str(message.get("content-id", "")).strip("<> "),
        is_message=message.get_content_type() == "message/rfc822",
        params=params,
    )
    inner = message.get_payload()
    if isinstance(inner, list) and depth < DEEPEST:
        for child in inner:
            if counter[0] >= MOST_PARTS:
                break
            part.children.append(_from_python(child, depth + 1, counter))
        if part.is_message and inner:
            part.content = inner[0].as_bytes()
    else:
        try:
            payload = message.get_payload(decode=True)
        except (ValueError, LookupError, AssertionError):
            payload = str(inner).encode("utf-8", "surrogateescape")
        part.content = payload if isinstance(payload, bytes) else b""
    return part


def parameters(value: str) -> dict[str, str]:
    """Return the parameters of a Content-Type or Content-Disposition field, RFC 2231 pieces put together and decoded."""
    if ";" not in value:
        return {}
    plain: dict[str, str] = {}
    pieces: dict[str, dict[int, tuple[str, bool]]] = {}
    for piece in _at_semicolons(value)[1:]:
        name, equals, text = piece.partition("=")
        name, text = name.strip().lower(), text.strip()
        if not equals or not name:
            continue
        if text.startswith('"'):
            text = text[1 : text.rfind('"')] if text.rfind('"') > 0 else text[1:]
            text = text.replace('\\"', '"')
        base, star, rest = name.partition("*")
        if not star:
            plain.setdefault(base, text)
            continue
        number, _, coded = rest.partition("*")
        index = int(number) if number.isdigit() and len(number) < 4 else 0
        pieces.setdefault(base, {})[index] = (text, coded == "" and rest.endswith("*") or rest == "")
    for base, numbered in pieces.items():
        plain[base] = _joined(numbered)
    return {name: words(text) for name, text in plain.items()}


def _joined(pieces: dict[int, tuple[str, bool]]) -> str:
    from urllib.parse import unquote_to_bytes

    from .charsets import decode

    data, charset = b"", ""
    for index in sorted(pieces):
        text, coded = pieces[index]
        if coded and index == min(pieces) and text.count("'") >= 2:
            charset, _language, text = text.split("'", 2)
        data += unquote_to_bytes(text) if coded else text.encode("utf-8", "surrogateescape")
    return decode(data, charset)[0]


def _at_semicolons(value: str) -> list[str]:
    parts, start, quoted, skip = [], 0, False, False
    for at, sign in enumerate(value):
        if skip:
            skip = False
        elif sign == "\\" and quoted:
            skip = True
        elif sign == '"':
            quoted = not quoted
        elif sign == ";" and not quoted:
            parts.append(value[start:at])
            start = at + 1
    parts.append(value[start:])
    return parts
