"""The HTML of a letter made safe to show in a sandboxed frame. Pure: no Django, nothing is fetched.

What is shown loads nothing from elsewhere unless ``images`` is asked for, runs nothing, submits nothing, and leaves the
page only by a link that the reader presses. The frame's own policy (CSP, ``sandbox``) stands behind it as a second wall.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

LONGEST = 2_000_000  # characters; what is longer is cut

TAGS = {
    "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "big", "blockquote", "body", "br", "caption", "center",
    "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "font",
    "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "img", "ins", "kbd", "li", "main", "mark", "nav", "ol",
    "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "span", "strike", "strong", "sub", "summary", "sup",
    "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "tt", "u", "ul", "var", "wbr",
}  # fmt: skip
EVERYWHERE = {"align", "bgcolor", "dir", "lang", "style", "title", "valign", "width", "height"}
ATTRIBUTES = {
    "*": EVERYWHERE,
    "a": {"href"},
    "img": {"src", "alt", "border"},
    "font": {"color", "face", "size"},
    "table": {"border", "cellpadding", "cellspacing", "summary"},
    "td": {"colspan", "rowspan", "nowrap"},
    "th": {"colspan", "rowspan", "nowrap", "scope"},
    "ol": {"start", "type"},
    "ul": {"type"},
    "col": {"span"},
    "colgroup": {"span"},
    "time": {"datetime"},
    "blockquote": {"cite"},
}
SCHEMES = {"http", "https", "mailto", "tel", "cid", "data"}
STYLES = {
    "background-color", "border", "border-bottom", "border-collapse", "border-color", "border-left", "border-radius",
    "border-right", "border-spacing", "border-style", "border-top", "border-width", "color", "direction", "display", "font",
    "font-family", "font-size", "font-style", "font-variant", "font-weight", "height", "letter-spacing", "line-height",
    "list-style-type", "margin", "margin-bottom", "margin-left", "margin-right", "margin-top", "max-width", "min-width",
    "padding", "padding-bottom", "padding-left", "padding-right", "padding-top", "text-align", "text-decoration",
    "text-indent", "text-transform", "vertical-align", "white-space", "width", "word-break", "word-spacing", "word-wrap",
}  # fmt: skip
REMOTE = re.compile(r"^\s*(?:https?:|//|ftp:)", re.IGNORECASE)
PICTURE = re.compile(r"^\s*data:image/(?:png|gif|jpe?g|webp|bmp|avif)[;,]", re.IGNORECASE)
LOADING = re.compile(r"url\s*\(|image(?:-set)?\s*\(|expression|@import|\\", re.IGNORECASE)
BACKGROUND = re.compile(r"(?:background|src|url\()[^<>]{0,200}?(?:https?:)?//", re.IGNORECASE)


class Shown(NamedTuple):
    """Safe HTML, and how many pictures from elsewhere were left out of it."""

    html: str
    blocked: int


def safe(html: str, *, images: bool, inline: Callable[[str], str | None]) -> str:
    """Return ``html`` without anything that acts, loads or deceives; see :func:`shown`."""
    return shown(html, images=images, inline=inline).html


def shown(html: str, *, images: bool, inline: Callable[[str], str | None]) -> Shown:
    """Make ``html`` safe to show, and count what was left out.

    ``images`` lets pictures from elsewhere (http, https) in. ``inline`` turns a Content-ID (without "cid:" and brackets)
    into the address of that attachment, or None when the letter has none of that name.
    """
    import nh3

    keeper = _Keeper(images, inline)
    cleaned = nh3.clean(
        html[:LONGEST].replace("\x00", ""), tags=TAGS, attributes=ATTRIBUTES, url_schemes=SCHEMES,
        attribute_filter=keeper.keep, filter_style_properties=STYLES, strip_comments=True,
        link_rel="noopener noreferrer nofollow", set_tag_attribute_values={"a": {"target": "_blank"}},
        clean_content_tags={"script", "style", "title", "template", "svg", "math", "object", "iframe", "noscript", "select"},
    )  # fmt: skip
    return Shown(cleaned, keeper.blocked)


def has_remote_images(html: str) -> bool:
    """Whether showing ``html`` in full would fetch pictures from elsewhere."""
    return shown(html, images=False, inline=lambda _: None).blocked > 0


class _Keeper:
    """Decides on each attribute that the rules above let through, and counts the pictures that it leaves out."""

    def __init__(self, images: bool, inline: Callable[[str], str | None]) -> None:
        self.images = images
        self.inline = inline
        self.blocked = 0

    def keep(self, tag: str, name: str, value: str) -> str | None:
        if name == "src":
            return self._picture(value)
        if name == "style":
            return self._style(value)
        if name in ("href", "cite"):
            return None if re.match(r"\s*(?:cid|data):", value, re.IGNORECASE) else value
        return value

    def _picture(self, value: str) -> str | None:
        bare = value.strip()
        if bare[:4].lower() == "cid:":
            return self.inline(bare[4:].strip("<> "))
        if PICTURE.match(bare):
            return bare
        if not REMOTE.match(bare):
            return None  # an address within the letter's own site leads nowhere here
        if self.images:
            return bare if not bare.startswith("//") else "https:" + bare
        self.blocked += 1
        return None

    def _style(self, value: str) -> str | None:
        """Declarations that load something go, one by one; the others stay."""
        kept = []
        for declaration in value[:5_000].split(";"):
            if LOADING.search(declaration):
                self.blocked += bool(BACKGROUND.search(declaration)) and not self.images
            else:
                kept.append(declaration)
        return ";".join(kept)
