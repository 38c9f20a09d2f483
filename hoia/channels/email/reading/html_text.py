"""HTML into the plain text that a person would have written."""

import re

LONGEST = 1_000_000  # characters; what is longer is cut before it is read
DEEPEST = 200
BLANK_LINES = re.compile(r"\n[ \t\xa0]*(?:\n[ \t\xa0]*){2,}")
TAGS = re.compile(r"<[^<>]{0,2000}>")
DROPPED = re.compile(r"<(style|script|head|title|template|noscript)\b[^>]{0,2000}>.*?(?:</\1\s*>|\Z)", re.I | re.S)
COMMENTS = re.compile(r"<!--.*?(?:-->|\Z)|<!\[[^>]*>|<\?[^>]*>|</?[ovw]:[^>]*>", re.S)
BREAKS = re.compile(r"<(?:br|/p|/div|/tr|/li|/h[1-6]|hr|/table|/blockquote)\b[^<>]{0,2000}>", re.I)


def to_text(html: str) -> str:
    """Return the words of ``html``, paragraphs apart, links as their words. Never raises."""
    html = _prepared(html)
    if not html.strip():
        return ""
    if deep(html):
        return roughly(html)
    try:
        return _tidy(_inscriptis(html))
    except (ValueError, RecursionError, AssertionError, IndexError, KeyError, TypeError, AttributeError):
        return roughly(html)


def roughly(html: str) -> str:
    """Words between tags, when nothing finer can be had in bounded time."""
    from html import unescape

    return _tidy(unescape(TAGS.sub("", BREAKS.sub("\n", DROPPED.sub("", html)))))


def deep(html: str) -> bool:
    """Nesting that would make a tree walker run out of stack."""
    depth = 0
    for match in re.finditer(
        r"<(/?)(?:div|span|table|tr|td|blockquote|b|i|font|ul|ol|li|p|a|center|em|strong)\b", html, re.I
    ):
        depth += -1 if match[1] else 1
        if depth > DEEPEST * 10:
            return True
    return False


def _prepared(html: str) -> str:
    return COMMENTS.sub("", html[:LONGEST]).replace("\x00", "")


def _inscriptis(html: str) -> str:
    from inscriptis import get_text
    from inscriptis.css_profiles import CSS_PROFILES
    from inscriptis.model.config import ParserConfig

    return str(get_text(html, ParserConfig(css=CSS_PROFILES["strict"], display_links=False)))


def _tidy(text: str) -> str:
    lines = (line.replace("\xa0", " ").rstrip() for line in text.replace("\r", "").split("\n"))
    return BLANK_LINES.sub("\n\n", "\n".join(lines)).strip("\n")
