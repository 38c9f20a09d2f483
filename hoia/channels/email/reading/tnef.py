"""What Outlook hides in a ``winmail.dat`` (TNEF, MS-OXTNEF): the files, the text, and the text as RTF.

Bounded: every length is held against what is there, files and properties are counted, and packed RTF (MS-OXRTFCP) is
unpacked to 5 MB at most.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from .charsets import decode

SIGNATURE = 0x223E9F78
MOST_FILES = 200
MOST_PROPERTIES = 500
LONGEST_RTF = 5_000_000

FILE_BEGINS, FILE_NAME, FILE_DATA, FILE_PROPERTIES = 0x69002, 0x18010, 0x6800F, 0x69005
BODY, PROPERTIES = 0x2800C, 0x69003
LONG_NAME, SHORT_NAME, MIME_TYPE, CONTENT, BODY_TEXT, PACKED_RTF = 0x3707, 0x3704, 0x370E, 0x3701, 0x1000, 0x1009
WIDTHS = {2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 10: 4, 11: 4, 20: 8, 64: 8, 72: 16}
STRING, WIDE_STRING, OBJECT, BINARY = 0x1E, 0x1F, 0x0D, 0x102

# What a packed RTF starts from (MS-OXRTFCP 2.1.2.1).
START = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans "
    b"SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)


@dataclass(slots=True)
class File:
    name: str = ""
    type: str = "application/octet-stream"
    data: bytes | None = None


@dataclass(slots=True)
class Contents:
    """What was found: files with data, the plain text, the RTF; empty when there is nothing of the kind."""

    files: list[File] = field(default_factory=list)
    text: str = ""
    rtf: bytes = b""


def contents(data: bytes) -> Contents:
    """Read a TNEF stream as far as it goes. Never raises."""
    found = Contents()
    if len(data) < 6 or struct.unpack_from("<I", data)[0] != SIGNATURE:
        return found
    for kind, value in _attributes(data):
        if kind == BODY:
            found.text = decode(value.rstrip(b"\0"))
        elif kind == PROPERTIES:
            _take_body(found, value)
        elif kind == FILE_BEGINS:
            if len(found.files) >= MOST_FILES:
                break
            found.files.append(File())
        elif found.files:
            _take_file(found.files[-1], kind, value)
    found.files = [one for one in found.files if one.data is not None]
    return found


def _attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 6
    while at + 9 <= len(data):
        _, kind, length = struct.unpack_from("<BII", data, at)
        at += 9
        if length > len(data) - at:
            return
        yield kind, data[at : at + length]
        at += length + 2  # the checksum


def _take_file(file: File, kind: int, value: bytes) -> None:
    if kind == FILE_DATA:
        file.data = value
    elif kind == FILE_NAME:
        file.name = file.name or decode(value.rstrip(b"\0"))
    elif kind == FILE_PROPERTIES:
        for tag, form, content in _properties(value):
            if tag == LONG_NAME or (tag == SHORT_NAME and not file.name):
                file.name = _string(form, content)
            elif tag == MIME_TYPE and "/" in (named := _string(form, content)):
                file.type = named.lower()
            elif tag == CONTENT and file.data is None and form in (BINARY, OBJECT):
                file.data = content[16:] if form == OBJECT else content  # an object begins with its class


def _take_body(found: Contents, value: bytes) -> None:
    for tag, form, content in _properties(value):
        if tag == BODY_TEXT and form in (STRING, WIDE_STRING):
            found.text = found.text or _string(form, content)
        elif tag == PACKED_RTF and form == BINARY:
            found.rtf = unpacked(content)


def _string(form: int, content: bytes) -> str:
    return content.decode("utf-16-le", "replace").rstrip("\0") if form == WIDE_STRING else decode(content.rstrip(b"\0"))


def _properties(value: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield (tag, form, bytes) of MAPI properties, as far as they can be followed."""
    if len(value) < 4:
        return
    at = 4
    for _ in range(min(struct.unpack_from("<I", value)[0], MOST_PROPERTIES)):
        if at + 4 > len(value):
            return
        form, tag = struct.unpack_from("<HH", value, at)
        at = _past_name(value, at + 4) if tag >= 0x8000 else at + 4
        count, many = 1, bool(form & 0x1000) or form in (STRING, WIDE_STRING, OBJECT, BINARY)
        if many:
            if at + 4 > len(value):
                return
            count, at = struct.unpack_from("<I", value, at)[0], at + 4
        form &= 0xEFFF
        if form not in WIDTHS and form not in (STRING, WIDE_STRING, OBJECT, BINARY):
            return
        for _ in range(min(count, MOST_PROPERTIES)):
            content, at = _value(value, at, form)
            if at < 0:
                return
            yield tag, form, content


def _value(value: bytes, at: int, form: int) -> tuple[bytes, int]:
    """Return one value and where the next begins; -1 when it does not fit."""
    if form in WIDTHS:
        return value[at : at + WIDTHS[form]], at + WIDTHS[form]
    if at + 4 > len(value):
        return b"", -1
    length = struct.unpack_from("<I", value, at)[0]
    if length > len(value) - at - 4:
        return b"", -1
    return value[at + 4 : at + 4 + length], at + 4 + length + (-length % 4)


def _past_name(value: bytes, at: int) -> int:
    """A named property: its set, and its number or its name."""
    if at + 24 > len(value):
        return len(value)
    kind, number = struct.unpack_from("<II", value, at + 16)
    return at + 24 if kind == 0 else at + 24 + number + (-number % 4)


def unpacked(data: bytes) -> bytes:
    """Return packed RTF as RTF; b"" when it is none."""
    if len(data) < 16:
        return b""
    size, kind = struct.unpack_from("<I4s", data, 4)
    if kind == b"MELA":
        return data[16 : 16 + min(size, LONGEST_RTF)]
    if kind != b"LZFu":
        return b""
    window, found = bytearray(START), bytearray()
    at, longest = 16, min(size, LONGEST_RTF)
    while at < len(data) and len(found) < longest:
        flags, at = data[at], at + 1
        for bit in range(8):
            if at >= len(data) or len(found) >= longest:
                break
            if not flags >> bit & 1:
                piece, at = data[at : at + 1], at + 1
            else:
                if at + 2 > len(data):
                    return bytes(found)
                reference, at = struct.unpack_from(">H", data, at)[0], at + 2
                piece = _repeated(window, reference >> 4, (reference & 15) + 2)
                if not piece:
                    return bytes(found)
            window += piece
            found += piece
            del window[: max(0, len(window) - 3 * 4096) // 4096 * 4096]
    return bytes(found[:longest])


def _repeated(window: bytearray, offset: int, length: int) -> bytes:
    """Bytes seen before, from a ring of 4,096; b"" at the end mark. They may overlap what they make."""
    end = len(window) % 4096
    if offset == end:
        return b""
    start = len(window) - (end - offset if offset < end else end - offset + 4096)
    piece = bytearray()
    for step in range(length):
        place = start + step
        piece.append(window[place] if 0 <= place < len(window) else piece[place - len(window)] if place >= 0 else 32)
    return bytes(piece)
