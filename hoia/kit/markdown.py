"""The editor's small Markdown, as safe HTML and as plain text. Raw HTML stays text; pictures are not fetched from anywhere."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

TAGS = {
    "p", "br", "em", "strong", "s", "a", "ul", "ol", "li", "blockquote", "code", "pre", "hr",
    "h1", "h2", "h3", "h4",
}  # fmt: skip
ATTRIBUTES = {"a": {"href", "title"}, "ol": {"start"}}
SCHEMES = {"http", "https", "mailto", "tel"}


def to_html(text: str) -> str:
    """Return ``text`` as HTML that is safe to show and to send.

    >>> to_html("Hello *Mari*")
    '<p>Hello <em>Mari</em></p>\\n'
    >>> to_html("<script>x</script>")
    '<p>&lt;script&gt;x&lt;/script&gt;</p>\\n'
    """
    import nh3

    return nh3.clean(
        _reader().render(text),
        tags=TAGS,
        attributes=ATTRIBUTES,
        url_schemes=SCHEMES,
        link_rel="noopener noreferrer",
    )


def to_text(text: str) -> str:
    """Return ``text`` without the marks of Markdown: lists keep their points, links their address.

    >>> to_text("Hello **Mari**, see [the page](https://example.test/a).")
    'Hello Mari, see the page (https://example.test/a).'
    """
    return _Plain().read(_reader().parse(text))


@cache
def _reader() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    # Line breaks count: people at a desk press Enter where they want a new line.
    return MarkdownIt("commonmark", {"html": False, "breaks": True}).enable("strikethrough").disable("image")


class _Plain:
    """Writes the tokens of a text as plain lines."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.before: list[str] = []  # what stands before each line: quote marks and the room of lists
        self.points: list[int] = []  # per open list: the next number, 0 for a list without numbers
        self.first = ""  # the point of the item that has just begun
        self.tight = False

    def read(self, tokens: "list[Token]") -> str:
        for token in tokens:
            self._take(token)
        return "\n".join(self.out).strip("\n")

    def _take(self, token: "Token") -> None:
        kind = token.type
        if kind in ("bullet_list_open", "ordered_list_open"):
            self.points.append(int(token.attrs.get("start", 1)) if kind[0] == "o" else 0)
        elif kind in ("bullet_list_close", "ordered_list_close"):
            self.points.pop()
            if not self.points:
                self._gap()
        elif kind == "list_item_open":
            self._item()
        elif kind in ("list_item_close", "blockquote_close"):
            self.before.pop()
            if kind == "blockquote_close":
                self._end_quote()
        elif kind == "blockquote_open":
            self.before.append("> ")
        else:
            self._words(token)

    def _words(self, token: "Token") -> None:
        if token.type == "inline":
            self._lines(_inline(token))
        elif token.type in ("fence", "code_block"):
            self._lines(token.content.rstrip("\n"))
            self._gap()
        elif token.type == "hr":
            self._lines("---")
            self._gap()
        elif token.type in ("paragraph_close", "heading_close") and not token.hidden:
            self._gap()

    def _item(self) -> None:
        number = self.points[-1]
        self.first = f"{number}. " if number else "- "
        self.points[-1] = number + 1 if number else 0
        self.before.append(" " * len(self.first))

    def _end_quote(self) -> None:
        while self.out and not self.out[-1].strip("> "):
            self.out.pop()
        self._gap()

    def _lines(self, text: str) -> None:
        for line in text.split("\n"):
            before = "".join(self.before)
            if self.first:
                before, self.first = before[: -len(self.first)] + self.first, ""
            self.out.append((before + line).rstrip())

    def _gap(self) -> None:
        if self.out and self.out[-1] != "":
            self.out.append("".join(self.before).rstrip())


def _inline(token: "Token") -> str:
    parts: list[str] = []
    links: list[tuple[str, int]] = []
    for child in token.children or []:
        if child.type == "link_open":
            links.append((str(child.attrs.get("href", "")), len(parts)))
        elif child.type == "link_close":
            address, start = links.pop()
            shown = "".join(parts[start:])
            parts.append("" if address in (shown, f"mailto:{shown}") else f" ({address})")
        elif child.type in ("softbreak", "hardbreak"):
            parts.append("\n")
        else:
            parts.append(child.content)
    return "".join(parts)
