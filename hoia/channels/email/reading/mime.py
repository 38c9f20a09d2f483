"""The parts of a letter, as slices of its bytes: nothing is copied or decoded before somebody asks.

Bounded whatever comes: at most :data:`MOST_PARTS` parts, :data:`DEEPEST` levels, and a fixed number of passes over the
bytes; what lies beyond is kept as one attachment, so that nothing is lost.
"""

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from . import headers as header

MOST_PARTS = 2_000
DEEPEST = 120
PASSES = 40  # how many times the length of the letter may be looked through for boundaries

BASE64_LINE = re.compile(rb"[A-Za-z0-9+/=\s]+")


@dataclass(slots=True, eq=False)
class Part:
    """One part: what its header says, and where its body lies in ``raw``."""

    raw: bytes
    start: int
    end: int
    headers: dict[str, list[str]]
    type: str
    parameters: dict[str, str]
    children: list["Part"] = field(default_factory=list)
    problem: str = ""

    @property
    def body(self) -> bytes:
        """The bytes as they stand in the letter."""
        return self.raw[self.start : self.end]

    @property
    def disposition(self) -> tuple[str, dict[str, str]]:
        value = self.first("content-disposition")
        return header.parameters(value) if value else ("", {})

    def first(self, name: str) -> str:
        values = self.headers.get(name)
        return values[0] if values else ""

    def content(self) -> bytes:
        """The bytes with the transfer encoding undone; broken encodings give what can be had, and a ``problem``."""
        encoding = self.first("content-transfer-encoding").split(";")[0].strip().strip("\"'").lower()
        if encoding == "base64":
            return self._base64(self.body)
        if encoding == "quoted-printable":
            return binascii.a2b_qp(self.body)
        if encoding in ("x-uuencode", "uuencode", "x-uue", "uue"):
            return uudecoded(self.body)
        if encoding not in ("", "7bit", "8bit", "binary", "7-bit", "8-bit", "7bits", "8bits", "none"):
            self.problem = f"unknown transfer encoding {encoding[:40]}"
        return self.body

    def _base64(self, data: bytes) -> bytes:
        if not BASE64_LINE.fullmatch(data):
            data, self.problem = _without_trailer(data), "broken base64"
        try:
            return binascii.a2b_base64(data)
        except binascii.Error:
            self.problem = "broken base64"
            return header.base64_of(data)

    def walk(self) -> Iterator["Part"]:
        waiting = [self]
        while waiting:
            part = waiting.pop()
            yield part
            waiting += reversed(part.children)


def _without_trailer(data: bytes) -> bytes:
    """Lists add their footer behind base64: from the first line with a space inside, it is words."""
    for match in re.finditer(rb"^[^\r\n]*[^\s][ \t]+[^\s][^\r\n]*$", data, re.MULTILINE):
        if match.start() > 0:
            return data[: match.start()]
    return data


def uudecoded(data: bytes) -> bytes:
    lines = data.splitlines()
    begin = next((number for number, line in enumerate(lines) if line.startswith(b"begin ")), -1)
    found = bytearray()
    for line in lines[begin + 1 :]:
        if line.strip() in (b"end", b"`", b""):
            break
        try:
            found += binascii.a2b_uu(line)
        except binascii.Error:
            wanted = (((line[0] - 32) & 63) * 4 + 5) // 3
            try:
                found += binascii.a2b_uu(line[:wanted])
            except binascii.Error:
                break
    return bytes(found)


def parse(raw: bytes, defects: list[str]) -> tuple[header.Headers, Part]:
    """Return the headers of the letter, in order, and its tree of parts."""
    return _Parser(raw, defects).run()


class _Parser:
    def __init__(self, raw: bytes, defects: list[str]) -> None:
        self.raw = raw
        self.defects = defects
        self.parts = 0
        self.budget = PASSES * len(raw) + 100_000

    def run(self) -> tuple[header.Headers, Part]:
        start = 0
        while self.raw[start : start + 1] in (b"\n", b"\r"):
            start += 1
        if self.raw.startswith(b"\xef\xbb\xbf", start):
            start += 3
        headers, body = header.split(self.raw, start, len(self.raw), self.defects)
        root = self._part(headers, body, len(self.raw), "text/plain", first=True)
        waiting = [(root, 0)]
        while waiting:
            part, depth = waiting.pop()
            if part.type.startswith("multipart/") and self._may_go_on(part, depth):
                part.children = self._children(part)
                waiting += [(child, depth + 1) for child in part.children]
        return headers, root

    def _part(self, headers: header.Headers, start: int, end: int, default: str, first: bool = False) -> Part:
        self.parts += 1
        index = header.index(headers)
        kind, parameters = header.parameters(index["content-type"][0]) if "content-type" in index else ("", {})
        if kind.count("/") != 1:
            if kind and first:
                header._note(self.defects, "Content-Type is none")
            kind = "text/plain" if kind in ("text", "plain") or not kind else default
            if "content-type" not in index:
                kind = default
        return Part(self.raw, start, end, index, kind, parameters)

    def _may_go_on(self, part: Part, depth: int) -> bool:
        self.budget -= part.end - part.start
        limits = ((depth >= DEEPEST, "nested too deep"), (self.parts >= MOST_PARTS, "too many parts"),
                  (self.budget < 0, "too much nesting to look through"))  # fmt: skip
        for passed, sentence in limits:
            if passed:
                header._note(self.defects, sentence)
                return False
        return True

    def _children(self, part: Part) -> list[Part]:
        boundary = part.parameters.get("boundary", "").rstrip()
        if not boundary:
            header._note(self.defects, "multipart without a boundary")
            return []
        default = "message/rfc822" if part.type == "multipart/digest" else "text/plain"
        children = []
        for start, end in self._slices(part, boundary):
            if self.parts >= MOST_PARTS:
                header._note(self.defects, "too many parts")
                children.append(self._part([], start, part.end, "application/octet-stream"))
                break
            headers, body = header.split(self.raw, start, end, self.defects)
            children.append(self._part(headers, min(body, end), end, default))
        return children

    def _slices(self, part: Part, boundary: str) -> list[tuple[int, int]]:
        """Return where the parts between the boundaries lie. A missing last boundary ends with the part."""
        mark = b"--" + boundary.encode("utf-8", "surrogateescape")[:200]
        slices: list[tuple[int, int]] = []
        begin = -1
        for start, end, last in self._marks(mark, part):
            if begin >= 0:
                slices.append((begin, self._before(start, begin)))
            begin = end
            if last and slices:
                return slices
            if len(slices) > MOST_PARTS:
                break
        if begin >= 0:
            header._note(self.defects, "the last boundary is missing")
            slices.append((begin, part.end))
        else:
            header._note(self.defects, "no part between the boundaries")
        return slices

    def _marks(self, mark: bytes, part: Part) -> Iterator[tuple[int, int, bool]]:
        """Yield (start, end, is the last) of each boundary line."""
        at = self.raw.find(mark, part.start, part.end)
        while at >= 0:
            stop = self.raw.find(b"\n", at, min(at + len(mark) + 200, part.end))
            stop = part.end if stop < 0 else stop + 1
            rest = self.raw[at + len(mark) : min(stop, at + len(mark) + 200)].strip()
            if rest in (b"", b"--") and (at == 0 or self.raw[at - 1] in b"\r\n"):
                yield at, stop, rest == b"--"
            at = self.raw.find(mark, at + len(mark), part.end)

    def _before(self, position: int, least: int) -> int:
        """The line end before a boundary belongs to the boundary."""
        if position > least and self.raw[position - 1] == 10:
            position -= 1
            if position > least and self.raw[position - 1] == 13:
                position -= 1
        return position
