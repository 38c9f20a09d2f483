"""A text taken apart: words, figures and marks, each with its place. The same for every language."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

_TOKEN = re.compile(
    r"""(?P<link>https?://\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)
    |(?P<date>\d{4}(?P<a>[./-])[ ]?\d{1,2}(?P=a)[ ]?\d{1,2}(?!\d)|\d{1,2}(?P<b>[./-])\d{1,2}(?P=b)(?:\d{4}|\d\d)(?![\d:]))
    |(?P<pair>\d{1,2}[:.h]\d\d(?::\d\d)?(?!\d)|\d{1,2}[./]\d{1,2}(?![\d]))
    |(?P<decimal>\d+[.,]\d+)
    |(?P<number>\d+)
    |(?P<tail>(?<=\d)[-–]?[^\W\d_]+|(?<=\d\.)-[^\W\d_]+)
    |(?P<word>[^\W\d_]+(?:-[^\W\d_]+)*)
    |(?P<short>['’‘´`ʼ][^\W\d_]+)
    |(?P<mark>[,;:.!?…()\[\]/–—-])
    |(?P<sign>[&%€$£@])
    |(?P<half>[½¼])
    |(?P<line>\n[ \t\r]*(?:\n|(?=(?:[-*•·–]|\d{1,2}[.)])[ \t])|\Z)|\n)""",
    re.VERBOSE,
)
_MARKS = {
    ",": ",", ";": ";", ":": ":", ".": ".", "!": "!", "?": "?", "…": ".", "(": "(", ")": ")", "[": "(", "]": ")", "/": "/",
    "–": "-", "—": "-", "-": "-",
}  # fmt: skip
TITLES = frozenset({"dr", "mr", "mrs", "ms", "prof"})  # the full stop behind one parts nothing: "with Dr. Reed"
SHORT_LINE = 50  # a line that ends earlier was ended by the writer, not by the edge of the page

# The letters that stand for what is no word of the language's own. What is what:
WORD, NAME, LINK, TIME, BREAK, HYPHEN = "w", "N", "L", "T", "\n", "h"
NUMBERS = {"0": (0, 0), "1": (1, 12), "2": (13, 24), "3": (25, 31), "5": (32, 59)}
BUILT_IN = {
    "n": "012359YHD", "figure": "012359", "hour": "012", "day": "123", "small": "1", "minute": "01235", "year": "Y",
    "hhmm": "H", "hm": "CB", "dm": "BM", "ymd": "F", "decimal": "DMB", "comma": ",", "semicolon": ";", "colon": ":", "dot": ".",
    "dash": "-h", "stroke": "-", "hyphen": "h",
    "slash": "/", "open": "(", "close": ")", "question": "?", "bang": "!", "break": "\n", "name": "N",
    "unknown": "wN", "t": "T", "link": "L", "mark": ",;:.!?()/-\n",
}  # fmt: skip
FIGURES = frozenset("012359YHDCBMF")
_BARE = {"½": 0.5, "¼": 0.25}

Value = int | float | str | tuple[int, ...]


class Token(NamedTuple):
    """One token: where it stands in the text, its small letters, and for figures and marks their letter and value."""

    start: int
    end: int
    low: str
    sign: str = ""
    value: Value = ""
    capital: bool = False


def lower(text: str) -> str:
    """Return ``text`` in composed small letters, with every letter at its old place."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(one if len(one.lower()) != 1 else one.lower() for one in text)


NONE: Mapping[str, int] = {}


def tokenise(
    text: str, whole: Callable[[str], bool] = lambda word: True, parted: Mapping[str, int] = NONE
) -> list[Token]:
    """Return the tokens of ``text``. ``whole`` says which words with a hyphen stay one; the others are parted there.

    ``parted`` holds words that lack an apostrophe, with the length of what stands before it.
    """
    low = lower(text)
    found: list[Token] = []
    add, make = found.append, tuple.__new__  # words are most of a text, and this is twice as fast as Token(…)
    line = 0
    for match in _TOKEN.finditer(low):
        kind = match.lastgroup
        start, end = match.span()
        if kind == "word":
            word = match[0]
            if "-" in word and not whole(word):
                _parted(found, text, word, start)
            elif word in parted:
                cut = start + parted[word]
                found.append(Token(start, cut, low[start:cut], "", "", text[start] != low[start]))
                found.append(Token(cut, end, "'" + low[cut:end]))
            else:
                add(make(Token, (start, end, word, "", "", text[start] != low[start])))
        elif kind == "mark":
            mark = match[0]
            if mark == "." and found and found[-1].low in TITLES:
                continue
            add(make(Token, (start, end, mark, _MARKS[mark], "", False)))
        elif kind == "line":
            if _breaks(match[0], text, start, line, end):
                found.append(Token(start, end, "\n", BREAK))
            line = end
        else:
            found.append(_other(match[0], str(kind), start, end))
    return found


def _other(text: str, kind: str, start: int, end: int) -> Token:
    if kind == "short":
        return Token(start, end, "'" + text[1:])
    if kind == "tail":
        return Token(start, end, "~" + text.lstrip("-–"))
    if kind in ("link", "sign"):
        return Token(start, end, text, LINK if kind == "link" else "")
    return Token(start, end, text, *_figure(text, kind))


def _parted(found: list[Token], text: str, word: str, start: int) -> None:
    for piece in re.split(r"(-)", word):
        end = start + len(piece)
        if piece == "-":
            found.append(Token(start, end, "-", HYPHEN))
        else:
            found.append(Token(start, end, piece, "", "", text[start : start + 1] != piece[:1]))
        start = end


def _breaks(white: str, text: str, start: int, line: int, end: int) -> bool:
    """Does this end of a line end a sentence? An empty line and an item of a list do; so does a line ended early."""
    if white.count("\n") > 1 or len(white) > 1 or text[end : end + 1] in "-*•·–":
        return True
    return start - line < SHORT_LINE and not text[end : end + 1].islower()


def _figure(text: str, kind: str) -> tuple[str, Value]:
    """Return the letter and the value of a figure."""
    if kind == "half":
        return "D", _BARE[text]
    if kind == "decimal":
        return "D", float(text.replace(",", "."))
    if kind == "date":
        return _date(text)
    if kind == "pair":
        return _pair(text)
    return _number(text)


def _number(text: str) -> tuple[str, Value]:
    number = int(text[:12])
    if len(text) == 4:
        clock = number // 100 < 24 and number % 100 < 60
        return ("Y" if 1900 <= number < 2100 else "H" if clock else "9"), number
    for sign, (least, most) in NUMBERS.items():
        if least <= number <= most and len(text) <= 2:
            return sign, number
    return "9", number


def _date(text: str) -> tuple[str, Value]:
    """A whole date as (year, month, day), or (year, a, b) with a slash between two that may be read both ways."""
    first, second, third = (int(piece) for piece in re.split(r"[./ -]+", text) if piece)
    if first > 31:
        return "F", (first, second, third)
    return "F", (third + 2000 if third < 100 else third, first, second, 1 if "/" in text else 0)


def _pair(text: str) -> tuple[str, Value]:
    """Two figures: hours and minutes, day and month, or either. The third value: 1 for a slash, 2 for an hour like 09."""
    pieces = [int(piece) for piece in re.split(r"[:.h/]", text)]
    first, second = pieces[:2]
    if "/" in text:
        return ("M" if _is_date(first, second) or _is_date(second, first) else "9"), (first, second, 1)
    clock = first < 24 and second < 60 and len(re.split(r"[:.h]", text)[1]) == 2
    dated = "." in text and _is_date(first, second)
    exact = 2 if text[0] == "0" else 0
    sign = "B" if clock and dated else "C" if clock else "M" if dated else "D"
    return sign, (first, second, exact) if sign != "D" else float(f"{first}.{second}")


def _is_date(day: int, month: int) -> bool:
    return 1 <= day <= 31 and 1 <= month <= 12
