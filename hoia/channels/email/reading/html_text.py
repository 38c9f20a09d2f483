"""HTML into the plain text that a person would have written; what mail programs mark as quoted is put behind ``>``."""

import re
from html import unescape
from typing import Any

LONGEST = 1_000_000  # characters; what is longer is cut before it is read
DEEPEST = 200
MOST_NODES = 30_000
MOST_CELLS = 4_000

BLANK_LINES = re.compile(r"\n{3,}")
INVISIBLE = re.compile("[\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
TAG = re.compile(r"<[^<>]{0,5000}>")
BREAK = re.compile(r"<(?:br|/p|/div|/tr|/li|/h[1-6]|hr|/table|/blockquote)\b[^<>]{0,2000}>", re.IGNORECASE)
UNSEEN = ("script", "style", "head", "title", "template", "noscript", "object", "iframe")

# How mail programs mark the letter that is answered: elements that hold it …
HOLDING = (
    "//blockquote",
    "//*[contains(concat(' ',@class,' '),' gmail_quote ')]",
    "//*[contains(concat(' ',@class,' '),' gmail_quote_container ')]",
    "//div[contains(@class,'yahoo_quoted')]",
    "//div[@id='mail-editor-reference-message-container']",
    "//*[@id='OLK_SRC_BODY_SECTION']",
    "//div[contains(@class,'protonmail_quote')]",
    "//div[contains(@class,'zmail_extra')]",
    "//div[contains(@class,'moz-forward-container')]",
    "//div[@id='isReplyContent']",
)
# … and elements behind which it begins.
IN_FRONT = (
    "//*[@id='appendonsend']",
    "//*[@id='divRplyFwdMsg']",
    "//*[@id='stopSpelling']",
    "//*[@id='zwchr']",
    "//*[@class='OutlookMessageHeader']",
    "//div[contains(@style,'border-top:solid #B5C4DF')]",
    "//div[contains(@style,'border-top:solid #E1E1E1')]",
    "//div[contains(@style,'border-top: 1px solid rgb(181, 196, 223)')]",
    "//div[contains(@style,'border-top-color: rgb(229, 229, 229)')]",
)


def to_text(html: str) -> str:
    """Return the words of ``html``, paragraphs apart, links as their words, quotations behind ``>``. Never raises."""
    html = html[:LONGEST]
    if not html.strip():
        return ""
    try:
        return _tidy(_by_structure(html))
    except Exception:  # noqa: BLE001 - markup from strangers goes through a parser in C: whatever it says, there is a text
        return _tidy(roughly(html))


def roughly(html: str) -> str:
    """Return the words between tags, when nothing finer can be had in bounded time."""
    for name in UNSEEN[:2]:
        html = _without(html, f"<{name}", f"</{name}")
    return unescape(TAG.sub("", BREAK.sub("\n", _without(html, "<!--", "-->"))))


def _without(html: str, begin: str, end: str) -> str:
    """Cut everything between two marks, in time that grows with the length only."""
    kept, at, low = [], 0, html.lower()
    if len(low) != len(html):  # letters that change their length in lower case
        return html
    while (start := low.find(begin, at)) >= 0:
        kept.append(html[at:start])
        stop = low.find(end, start)
        if stop < 0:
            return "".join(kept)
        at = stop if end != "-->" else stop + 3
    return "".join([*kept, html[at:]])


def _by_structure(html: str) -> str:
    root = _parsed(html)
    if root is None:
        return ""
    nodes = sum(1 for _ in root.iter())
    if nodes > MOST_NODES or _depth(root) > DEEPEST or sum(1 for _ in root.iter("td", "th")) > MOST_CELLS:
        return roughly(html)
    for node in root.xpath("|".join(f"//{name}" for name in UNSEEN)):
        node.drop_tree()
    for rule in list(root.iter("hr")):
        rule.tag, rule.text = "div", "_" * 32
    _mark_quotations(root)
    return _rendered(root)


def _parsed(html: str) -> Any:
    from lxml import html as markup

    parser = markup.HTMLParser(encoding="utf-8", recover=True, no_network=True, remove_comments=True, remove_pis=True)
    return markup.document_fromstring(html.replace("\x00", "").encode("utf-8", "replace"), parser=parser)


def _depth(root: Any) -> int:
    from lxml import etree

    depth = deepest = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def _mark_quotations(root: Any) -> None:
    for path in IN_FRONT:
        for node in root.xpath(path)[:1]:
            _gather(node)
    quoted = [node for path in HOLDING for node in root.xpath(path)]
    known = set(quoted)
    for node in quoted[:200]:
        if node.getparent() is not None and known.isdisjoint(node.iterancestors()):
            _mark(node)


def _gather(node: Any) -> None:
    """Wrap a marker and everything after it, to the end of what holds it, in one quotation."""
    from lxml import etree

    while node.getparent() is not None and node.getparent().tag not in ("body", "html") and node.getnext() is None:
        node = node.getparent()
    parent = node.getparent()
    if parent is None or parent.tag == "html":
        return
    following = [node, *node.itersiblings()]
    quotation = etree.Element("blockquote")
    parent.insert(parent.index(node), quotation)
    for one in following:
        quotation.append(one)


def _mark(node: Any) -> None:
    from lxml import etree

    inner = _tidy(_rendered(node))
    block = etree.Element("pre")
    block.text = "\n".join(f"> {line}".rstrip() for line in inner.split("\n")) if inner else ""
    block.tail = node.tail
    node.getparent().replace(node, block)


def _rendered(node: Any) -> str:
    from inscriptis import Inscriptis
    from inscriptis.css_profiles import CSS_PROFILES
    from inscriptis.model.config import ParserConfig

    return str(Inscriptis(node, ParserConfig(css=CSS_PROFILES["strict"], display_links=False)).get_text())


def _tidy(text: str) -> str:
    text = INVISIBLE.sub("", text.replace("\xa0", " ").replace("\r", ""))
    return BLANK_LINES.sub("\n\n", "\n".join(line.rstrip() for line in text.split("\n"))).strip("\n")
