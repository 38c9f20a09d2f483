"""A letter's text in three: new words, quoted words, signature. No line is lost: every one is in one of the three."""

from dataclasses import dataclass

from . import signatures
from .quotes import NEW, RULE, pieces


@dataclass(frozen=True, slots=True)
class Split:
    new: str
    quoted: str
    signature: str


def split(text: str, sender: str = "") -> Split:
    """Tell new words, quotation and signature apart. ``sender`` is the writer's name, as the header has it."""
    if not text.strip():
        return Split("", "", "")
    found = pieces(text)
    own = [piece for piece in found if piece.kind == NEW and piece.text.strip()]
    signature: list[str] = []
    words = [piece.text.split("\n") for piece in own]
    for number in dict.fromkeys((len(own) - 1, 0) if own else ()):
        words[number], signed = signatures.split(words[number], sender)
        if signed:
            signature = signed
            break
    new = "\n\n".join(text for lines in words if (text := _text(lines)))
    quoted = "\n".join(piece.text for piece in found if piece.kind != NEW)
    return Split(new, quoted.strip("\n"), _text(signature))


def _text(lines: list[str]) -> str:
    """The lines as text; a rule that a program drew at the edge is no word of anybody."""
    last = len(lines)
    while last and (not lines[last - 1].strip() or RULE.match(lines[last - 1][:200])):
        last -= 1
    return "\n".join(line.rstrip() for line in lines[:last]).strip("\n")
