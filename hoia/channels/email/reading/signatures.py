"""The signature below a writer's words: after ``-- ``, a closing formula, "Sent from my …", or the writer's own name."""

import re

from .phrases import CLOSINGS, POSTSCRIPT, SENT_FROM, THANKS, any_of

MOST_LINES = 60  # of a signature
LONGEST_LINE = 120

DELIMITER = re.compile(r"^(?:-- ?|— ?|–– ?|__ ?)$")
DASHES = re.compile(r"^[ \t]*[-_*~=—–]{4,}[ \t]*$")
MOBILE = re.compile(r"^[ \t]*(?:" + "|".join(SENT_FROM) + r")[ \t.]*$", re.IGNORECASE)
CLOSING = re.compile(
    r"^[ \t>*_]*(?:" + any_of(*CLOSINGS) + r")(?!\w)(?:[ \t]*(?P<mark>[,.!:;/–—-]*)[ \t]*(?P<rest>.{0,60}))$",
    re.IGNORECASE,
)
THANKING = re.compile(
    r"^[ \t*_]*(?:" + any_of(*THANKS) + r")(?!\w)(?:[ \t]*(?P<mark>[,.!;–—-]+)[ \t]*(?P<rest>.{0,40}))?$", re.IGNORECASE
)
CONTACT = re.compile(
    r"@|www\.|https?://|\+?\d[\d ()./-]{6,}|\b(?:tel|phone|mob|mobile|mobil|fax|skype|gsm|tlf|puh|tél|тел|моб|telefon)\b",
    re.IGNORECASE,
)
SENTENCE = re.compile(r"[?]\s*$|[.!]\s*$")


def split(lines: list[str], sender: str = "") -> tuple[list[str], list[str]]:
    """Return the words and the signature of a writer's lines; a postscript below the signature stays with the words."""
    at = _start(lines, sender)
    if at < 0:
        return lines, []
    words, signature = lines[:at], lines[at:]
    for number, line in enumerate(signature):
        if number and POSTSCRIPT.match(line):
            return [*words, "", *signature[number:]], signature[:number]
    return words, signature


def _start(lines: list[str], sender: str) -> int:
    """Return the line at which the signature begins, -1 for none."""
    last = len(lines)
    while last and not lines[last - 1].strip():
        last -= 1
    first = max(0, last - MOST_LINES)
    found = _delimiter(lines, first, last)
    end = found if found >= 0 else last
    mobile = _mobile(lines, max(0, end - 12), end)
    end = mobile if mobile >= 0 else end
    closing = _closing(lines, max(0, end - 40), end)
    if closing < 0:
        closing = _by_name(lines, end, sender)
    for start in (closing, mobile, found):
        if start >= 0:
            return start
    return _by_contacts(lines, last)


def _delimiter(lines: list[str], first: int, last: int) -> int:
    for at in range(first, last):
        if DELIMITER.match(lines[at][:8]) and at + 1 < last:
            return at
    for at in range(first, last - 1):
        if DASHES.match(lines[at][:200]) and last - at <= 30 and _looks_signed(lines[at + 1 : last]):
            return at
    return -1


def _looks_signed(lines: list[str]) -> bool:
    """Short lines with a way to reach somebody, no sentences."""
    filled = [line.strip() for line in lines if line.strip()]
    short = all(len(line) <= 80 and not line.endswith(("?", "!")) for line in filled)
    return bool(filled) and short and any(CONTACT.search(line) for line in filled)


def _mobile(lines: list[str], first: int, last: int) -> int:
    """The earliest "Sent from my …" with nothing but short lines below."""
    for at in range(last - 1, first - 1, -1):
        line = lines[at].strip()
        if not line or len(line) > LONGEST_LINE:
            continue
        if MOBILE.match(line):
            below = sum(1 for one in lines[at + 1 : last] if one.strip())
            return at if below <= 3 else -1
    return -1


def _closing(lines: list[str], first: int, last: int) -> int:
    """The earliest closing formula below which stands nothing but a signature."""
    for at in range(first, last):
        line = lines[at].strip()
        if not line or len(line) > LONGEST_LINE:
            continue
        closing, thanking = CLOSING.match(line), THANKING.match(line)
        if not (match := closing or thanking) or not _ends_here(match):
            continue
        below = _below(lines, at, last)
        if closing and _signs(below):
            return _with_thanks(lines, at)
        if thanking and 0 < len(below) <= 10 and _signs(below):
            return at
    return -1


def _below(lines: list[str], at: int, last: int) -> list[str]:
    """The filled lines below, as far as a postscript."""
    found = []
    for line in lines[at + 1 : last]:
        if POSTSCRIPT.match(line):
            break
        if line.strip():
            found.append(line.strip())
    return found


def _ends_here(match: re.Match[str]) -> bool:
    """A formula stands alone in its line, or with a name behind it; "Best, but …" goes on."""
    rest = (match["rest"] or "").strip()
    if not rest:
        return True
    words = rest.split()
    return len(words) <= 4 and not rest.endswith(("?", ":")) and _named(words)


def _named(words: list[str]) -> bool:
    """Words that may be a name: capital letters, initials."""
    return all(word[:1].isupper() or not word[:1].isalpha() or len(word) <= 3 for word in words)


def _signs(below: list[str]) -> bool:
    """What stands below a closing formula is a name and particulars, no further sentences of the letter."""
    for line in below[:2]:
        if len(line) > 80 or line.endswith("?") or (len(line.split()) > 5 and SENTENCE.search(line)):
            return False
    return True


def _with_thanks(lines: list[str], at: int) -> int:
    """ "Thanks," in the line above the formula is part of it."""
    above = at - 1
    while above >= 0 and not lines[above].strip():
        above -= 1
    if (
        above >= 0
        and at - above <= 1
        and (match := THANKING.match(lines[above].strip()))
        and not (match["rest"] or "").strip()
    ):
        return above
    return at


def _by_name(lines: list[str], last: int, sender: str) -> int:
    """The writer's own name on a line near the end, with nothing but particulars below."""
    names = {word for word in re.split(r"[\s,._+-]+", sender.lower().partition("@")[0]) if len(word) > 2}
    if not names:
        return -1
    while last and not lines[last - 1].strip():
        last -= 1
    for at in range(max(1, last - 12), last):
        words = re.findall(r"[^\W\d_]+", lines[at].lower()[:LONGEST_LINE])
        if not words or len(words) > 5 or not names & set(words[:3]) or lines[at].rstrip().endswith(("?", ",", ":")):
            continue
        below = [line.strip() for line in lines[at + 1 : last] if line.strip()]
        own_line = len(words) <= 5 and not re.search(r"\d", lines[at])
        if own_line and _is_apart(lines, at, below) and all(len(line) <= 100 for line in below):
            return at
    return -1


def _is_apart(lines: list[str], at: int, below: list[str]) -> bool:
    above = lines[at - 1].strip()
    return not above or bool(below and any(CONTACT.search(line) for line in below))


def _by_contacts(lines: list[str], last: int) -> int:
    """The last paragraph holds short lines only, two of them ways to reach somebody."""
    start = last
    while start and lines[start - 1].strip():
        start -= 1
    block = [line.strip() for line in lines[start:last]]
    if (
        start == 0
        or not 3 <= len(block) <= 12
        or any(len(line) > 70 or SENTENCE.search(line) and len(line.split()) > 6 for line in block)
    ):
        return -1
    return start if sum(bool(CONTACT.search(line)) for line in block) >= 2 else -1
