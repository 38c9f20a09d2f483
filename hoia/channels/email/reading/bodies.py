"""Which parts of a letter are its words, and which are files."""

import hashlib
import html as markup
import re
from dataclasses import dataclass, field

from . import names
from .charsets import decode
from .headers import Headers, split, text_of
from .letter import Attachment
from .mime import Part

WORDS = {
    "text/plain",
    "text/html",
    "text/enriched",
    "text/richtext",
    "text/markdown",
    "text/x-markdown",
    "text/watch-html",
}
LONGEST_TEXT = 5_000_000  # characters of one body
MOST_ATTACHMENTS = 500
FLOWED = re.compile(r"^(>*)(.*)$")
ENRICHED = re.compile(r"</?[a-zA-Z/]{1,30}>")
NEWLINES = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
STUB = re.compile(
    r"(?:e-?mail|mail|message|browser|client|program|reader).{0,60}(?:not support|doesn't support|does not display|"
    r"unable to (?:display|view))|view (?:it|this (?:e-?mail|message)) in (?:a|your) browser|requires? (?:an? )?html",
    re.IGNORECASE | re.DOTALL,
)
CID = re.compile(r"cid:([^\s\"'<>)]{1,250})", re.IGNORECASE)


@dataclass(slots=True)
class Body:
    """The words of a part: as plain text, as HTML, either or both."""

    plain: str | None = None
    html: str | None = None


@dataclass(slots=True)
class Bodies:
    """What a letter consists of. Files come with whether they stand beside an HTML that may show them."""

    text: str = ""
    html: str = ""
    files: list[tuple[Part, bool]] = field(default_factory=list)


def gather(root: Part, defects: list[str]) -> Bodies:
    """Tell the words of a letter from its files."""
    gatherer = _Gatherer(defects)
    body = gatherer.body(root, root=True)
    html = body.html or ""
    if html and is_stub(body.plain or ""):
        from .html_text import to_text

        text = to_text(html) or (body.plain or "").strip()
        return Bodies(text, html, gatherer.files)
    return Bodies(body.plain or "", html, gatherer.files)


class _Gatherer:
    def __init__(self, defects: list[str]) -> None:
        self.defects = defects
        self.files: list[tuple[Part, bool]] = []

    def body(self, part: Part, root: bool = False, related: bool = False) -> Body:
        if part.children:
            return self._multipart(part)
        if part.type.startswith("multipart/"):
            return Body(plain=self._text(part))  # a multipart in name only: its bytes are all we have
        if part.type not in WORDS or self._is_file(part, root):
            self.files.append((part, related))
            return Body()
        return self._words(part)

    def _is_file(self, part: Part, root: bool) -> bool:
        disposition, parameters = part.disposition
        if root and part.type != "text/html":
            return disposition == "attachment" and bool(parameters.get("filename"))
        named = parameters.get("filename") or part.parameters.get("name")
        return disposition == "attachment" or bool(named)

    def _words(self, part: Part) -> Body:
        text = self._text(part)
        if part.type in ("text/html", "text/watch-html"):
            return Body(html=text)
        if part.type in ("text/enriched", "text/richtext"):
            text = ENRICHED.sub("", text)
        elif part.parameters.get("format", "").lower() == "flowed":
            text = unflowed(text, part.parameters.get("delsp", "").lower() == "yes")
        return Body(plain=text)

    def _text(self, part: Part) -> str:
        data = part.content()
        if part.problem:
            self.defects.append(part.problem)
        if len(data) > 4 * LONGEST_TEXT:
            self.defects.append("body cut")
            data = data[: 4 * LONGEST_TEXT]
        text = tidy(decode(data, part.parameters.get("charset", ""), self.defects))
        return text[:LONGEST_TEXT]

    def _multipart(self, part: Part) -> Body:
        if part.type == "multipart/alternative":
            return self._alternative(part)
        if part.type == "multipart/related":
            return self._related(part)
        return self._mixed([self.body(child) for child in part.children])

    def _alternative(self, part: Part) -> Body:
        """The last of each kind; a second plain part of the same alternative is what the first one should have been."""
        found = Body()
        for child in part.children:
            body = self.body(child)
            found.plain = body.plain if body.plain and body.plain.strip() else found.plain
            found.html = body.html if body.html and body.html.strip() else found.html
        return found

    def _related(self, part: Part) -> Body:
        start = part.parameters.get("start", "").strip("<> ")
        root = next(
            (c for c in part.children if start and c.first("content-id").strip("<> ") == start), part.children[0]
        )
        body = self.body(root)
        others = [self.body(child, related=True) for child in part.children if child is not root]
        return self._mixed([body, *others]) if any(one.plain or one.html for one in others) else body

    def _mixed(self, bodies: list[Body]) -> Body:
        bodies = [one for one in bodies if one.plain is not None or one.html is not None]
        if len(bodies) <= 1:
            return bodies[0] if bodies else Body()
        plain = "\n".join(_as_plain(one).strip("\n") for one in bodies)
        html = "\n".join(_as_html(one) for one in bodies) if any(one.html for one in bodies) else None
        only_html = all(one.plain is None for one in bodies)
        return Body(plain=None if only_html else plain, html=html)


def _as_plain(body: Body) -> str:
    from .html_text import to_text

    return body.plain if body.plain is not None else to_text(body.html or "")


def _as_html(body: Body) -> str:
    if body.html is not None:
        return body.html
    return f"<pre>{markup.escape(body.plain or '')}</pre>"


def is_stub(plain: str) -> bool:
    """A plain part that only says that there is an HTML one."""
    return not plain.strip() or (len(plain) < 400 and bool(STUB.search(plain)))


def tidy(text: str) -> str:
    """One kind of line end, no control characters."""
    if "\r" in text or not text.isascii():
        text = NEWLINES.sub("\n", text)
    return CONTROL.sub("", text)


def unflowed(text: str, delsp: bool = False) -> str:
    """Join the soft line breaks of format=flowed (RFC 3676), each depth of quoting for itself."""
    lines: list[str] = []
    depth, soft = -1, False
    for line in text.split("\n"):
        quotes = len(line) - len(line.lstrip(">"))
        words = line[quotes:]
        words = words.removeprefix(" ")
        if soft and quotes == depth and words != "-- ":
            lines[-1] += words
        else:
            lines.append((">" * quotes + " " if quotes else "") + words)
        soft = words.endswith(" ") and words != "-- "
        if soft and delsp:
            lines[-1] = lines[-1][:-1]
        depth = quotes
    return "\n".join(line if line == "-- " else line.rstrip(" ") for line in lines)


# Files


def attachments(files: list[tuple[Part, bool]], html: str, defects: list[str]) -> list[Attachment]:
    """Return the files of a letter; those that the HTML shows are inline."""
    shown = {cid.lower() for cid in CID.findall(html)} if "cid:" in html.lower() else set()
    if len(files) > MOST_ATTACHMENTS:
        defects.append(f"more than {MOST_ATTACHMENTS} attachments")
    return [
        _attachment(part, related, shown, n, defects) for n, (part, related) in enumerate(files[:MOST_ATTACHMENTS], 1)
    ]


def _attachment(part: Part, related: bool, shown: set[str], number: int, defects: list[str]) -> Attachment:
    disposition, parameters = part.disposition
    content_id = part.first("content-id").strip("<> \t")[:250]
    data = part.content()
    if part.problem:
        defects.append(part.problem)
    image = part.type.startswith("image/")
    inline = (
        content_id.lower() in shown
        if shown
        else image and disposition != "attachment" and (related or disposition == "inline")
    )
    name = parameters.get("filename") or part.parameters.get("name") or _subject(part, data)
    return made(name, part.type, data, number, inline, content_id)


def made(name: str, kind: str, data: bytes, number: int, inline: bool = False, content_id: str = "") -> Attachment:
    digest = hashlib.sha256(data).hexdigest()
    return Attachment(names.safe(name, kind, number), kind[:120], len(data), digest, inline, content_id, data)


def _subject(part: Part, data: bytes) -> str:
    """A letter within a letter is named after its subject."""
    if part.type != "message/rfc822":
        return ""
    found: Headers = split(data[:64_000], 0, min(len(data), 64_000), [])[0]
    subject = next((value for name, value in found if name.lower() == "subject"), "")
    subject = text_of(subject).replace("/", "-").replace("\\", "-")
    return f"{subject[:100]}.eml" if subject else ""
