"""What of a text are the writer's own words now: no quotation, nothing forwarded, no signature. With places kept."""

import re
import unicodedata
from collections.abc import Iterator

# A quotation, a separator, a header or an attribution needs one of these; most texts have none and are not looked at.
_SIGNS = (">", "--", "__", "==", "**", "——", "––", ":\n", "@")

# Several words between marks are somebody's: what was said, a subject line, a button. One word may be a thing's name.
_MARKS = '„“”«»"'
_SAID = re.compile(r'(?<!\w)(?:[„“»«](?=\w)[^„“”«»"\n]+[”“»«"]|"(?=\w)[^"\n]+(?<=\S)"(?!\w))')

Span = tuple[int, int]


def own(text: str) -> list[Span]:
    """Return the places of the writer's own words in ``text``, as pieces of whole lines."""
    spans = list(_unquoted(text)) if any(sign in text for sign in _SIGNS) or "\n" in text else [(0, len(text))]
    for number in dict.fromkeys((len(spans) - 1, 0) if spans else ()):
        start, end = spans[number]
        signed = _signature(text[start:end])
        if signed < end - start:
            spans[number] = (start, start + signed)
            break
    return [(start, end) for start, end in spans if text[start:end].strip()]


def said(text: str) -> list[Span]:
    """Return the places of several words between quotation marks within a line: they are not promised, only told."""
    if not any(mark in text for mark in _MARKS):
        return []
    return [match.span() for match in _SAID.finditer(text) if " " in match[0][1:-1].strip()]


def _unquoted(text: str) -> Iterator[Span]:
    from hoia.channels.email.reading.quotes import NEW, pieces

    at = 0
    for piece in pieces(text):
        length = sum(map(len, piece.lines)) + len(piece.lines)
        if piece.kind == NEW:
            yield at, min(at + length, len(text))
        at += length


def _signature(text: str) -> int:
    """Return where the signature of a text begins, its length for none."""
    if "\n" not in text:
        return len(text)
    from hoia.channels.email.reading import signatures

    lines = text.split("\n")
    words, signed = signatures.split(lines)
    if not signed or len(words) + len(signed) != len(lines):
        return len(text)  # a postscript stands below it, which is read too
    return sum(map(len, words)) + len(words)


def composed(text: str) -> tuple[str, list[int] | None]:
    """Return ``text`` with letters and their accents joined, and for each letter its old place; None where none moved."""
    if unicodedata.is_normalized("NFC", text):
        return text, None
    letters: list[str] = []
    places: list[int] = []
    at = 0
    while at < len(text):
        end = at + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        for letter in unicodedata.normalize("NFC", text[at:end]):
            letters.append(letter)
            places.append(at)
        at = end
    return "".join(letters), [*places, len(text)]
