"""Files out of ``winmail.dat`` (TNEF), as Outlook sends them. Bounded: every length is held against what is there."""

import struct
from collections.abc import Iterator

SIGNATURE = 0x223E9F78
ATTACH_DATA, ATTACH_TITLE, ATTACH_META, ATTACH_REND = 0x6800F, 0x18010, 0x69005, 0x69002
ATTACH_LONG_NAME, ATTACH_SHORT_NAME, ATTACH_MIME = 0x3707, 0x3704, 0x370E
MOST_FILES = 200
_SIZES = {2: 2, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 10: 4, 11: 2, 20: 8, 64: 8, 72: 16}


def files(data: bytes) -> list[tuple[str, str, bytes]]:
    """Return (name, type, bytes) of the files inside; [] when this is no TNEF or holds none."""
    if len(data) < 6 or struct.unpack_from("<I", data)[0] != SIGNATURE:
        return []
    found: list[dict[str, str | bytes]] = []
    for kind, value in _attributes(data):
        if kind == ATTACH_REND:
            found.append({})
        elif not found or len(found) > MOST_FILES:
            continue
        elif kind == ATTACH_DATA:
            found[-1]["data"] = value
        elif kind == ATTACH_TITLE:
            found[-1].setdefault("name", _text(value))
        elif kind == ATTACH_META:
            found[-1].update(_names(value))
    return [
        (str(one.get("name", "")), str(one.get("type", "application/octet-stream")), bytes(one["data"]))  # type: ignore[arg-type]
        for one in found
        if "data" in one
    ]


def _attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 6
    while at + 9 <= len(data):
        _level, kind, length = struct.unpack_from("<BII", data, at)
        at += 9
        if length > len(data) - at:
            return
        yield kind, data[at : at + length]
        at += length + 2  # the checksum


def _names(value: bytes) -> dict[str, str | bytes]:
    """Read the MAPI properties of a file: its long name and type."""
    read: dict[str, str | bytes] = {}
    for tag, content in _properties(value):
        if tag == ATTACH_LONG_NAME:
            read["name"] = content
        elif tag == ATTACH_MIME and "/" in content:
            read["type"] = content.lower()
    return read


def _properties(value: bytes) -> Iterator[tuple[int, str]]:
    if len(value) < 4:
        return
    count, at = min(struct.unpack_from("<I", value)[0], 500), 4
    for _ in range(count):
        if at + 4 > len(value):
            return
        kind, tag = struct.unpack_from("<HH", value, at)
        at += 4
        if tag >= 0x8000 or kind & 0x1000:
            return  # named and multiple properties come after what is of use here
        if kind in _SIZES:
            at += max(_SIZES[kind], 4)
            continue
        if at + 8 > len(value):
            return
        length = struct.unpack_from("<I", value, at + 4)[0]
        at += 8
        if length > len(value) - at:
            return
        content = value[at : at + length]
        at += length + (-length % 4)
        if kind == 0x1F:
            yield tag, content.decode("utf-16-le", "replace").rstrip("\0")
        elif kind == 0x1E:
            yield tag, _text(content)


def _text(value: bytes) -> str:
    from .charsets import decode

    return decode(value.rstrip(b"\0"))
