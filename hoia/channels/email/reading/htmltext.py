"""What an HTML letter says, as plain text: paragraphs kept, and what mail programs mark as quoted put behind ``>``."""

import re
from typing import Any

DEEPEST = 400
_INVISIBLE = re.compile("[\u00ad\u034f\u200b-\u200f\u2060\ufeff]")

# How mail programs mark the letter that is answered. The first kind holds it, the second stands in front of it.
HOLDING = (
    "//blockquote",
    "//div[contains(concat(' ',@class,' '),' gmail_quote ')][not(.//div[contains(@class,'gmail_signature_prefix')])]",
    "//div[contains(@class,'yahoo_quoted')]",
    "//div[@id='mail-editor-reference-message-container']",
    "//div[@id='OLK_SRC_BODY_SECTION']",
    "//div[contains(@class,'protonmail_quote')]",
    "//div[contains(@class,'zmail_extra')]",
    "//div[@id='isReplyContent']",
    "//table[@class='gmail_quote']",
)
IN_FRONT = (
    "//*[@id='appendonsend']",
    "//*[@id='divRplyFwdMsg']",
    "//*[@id='stopSpelling']",
    "//hr[@id='zwchr']",
    "//*[@id='zwchr']",
    "//*[@class='OutlookMessageHeader']",
    "//div[contains(@style,'border-top:solid #B5C4DF')]",
    "//div[contains(@style,'border-top:solid #E1E1E1')]",
    "//div[contains(@style,'border-top:solid windowtext')]",
    "//*[@id='mail-editor-signature-and-quote']",
    "//p[contains(@class,'gmail_signature_prefix')]/following-sibling::hr",
)


def to_text(html: str) -> str:
    """Return the text of ``html``; falls back to stripping the tags when the markup is beyond repair."""
    try:
        text = _by_structure(html)
    except Exception:  # the parser below is C code that reads hostile markup: whatever it says, there is a text
        text = re.sub(r"<[^>]{0,5000}>", " ", re.sub(r"(?is)<(script|style)\b.*?</\1>", " ", html))
    return _tidy(text)


def _by_structure(html: str) -> str:
    from lxml import html as lxml_html

    root = lxml_html.document_fromstring(html.encode("utf-8", "replace"), parser=_parser())
    for node in root.xpath("//script|//style|//head|//title|//comment()|//*[contains(@style,'display:none')]"):
        if node.getparent() is not None and node.tag != "body":
            node.drop_tree()
    for found in IN_FRONT:
        for node in root.xpath(found)[:1]:
            _gather_what_follows(node)
    quoted = [node for found in HOLDING for node in root.xpath(found)]
    for node in quoted:
        if node.getparent() is not None and not any(up in quoted for up in node.iterancestors()):
            _mark(node)
    return _render(root)


def _parser() -> Any:
    from lxml import html as lxml_html

    return lxml_html.HTMLParser(encoding="utf-8", huge_tree=False, recover=True, no_network=True, remove_comments=True)


def _gather_what_follows(node: Any) -> None:
    """Wrap everything after a marker, up to the end of what holds it, into one quotation."""
    from lxml import etree

    top = node
    while top.getparent() is not None and top.getparent().tag not in ("body", "html") and top.getnext() is None:
        top = top.getparent()
    parent = top.getparent()
    if parent is None:
        return
    quote = etree.Element("blockquote")
    following = [top, *top.itersiblings()]
    parent.insert(parent.index(top), quote)
    for one in following:
        quote.append(one)


def _mark(node: Any) -> None:
    from lxml import etree

    inner = _tidy(_render(node))
    lines = "\n".join(f"> {line}".rstrip() for line in inner.split("\n")) if inner else ""
    block = etree.Element("pre")
    block.text = lines
    block.tail = node.tail
    node.getparent().replace(node, block)


def _render(node: Any) -> str:
    from inscriptis import Inscriptis
    from inscriptis.css_profiles import CSS_PROFILES
    from inscriptis.model.config import ParserConfig

    if sum(1 for _ in node.iter()) > 50_000 or sum(1 for _ in node.iterdescendants("table")) > 2000:
        return "\n".join(node.itertext())
    config = ParserConfig(css=CSS_PROFILES["strict"], display_links=False, display_anchors=False)
    return str(Inscriptis(node, config).get_text())


def _tidy(text: str) -> str:
    text = _INVISIBLE.sub("", text.replace("\u00a0", " "))
    lines = [line.rstrip() for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
