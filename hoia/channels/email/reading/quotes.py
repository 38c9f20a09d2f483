"""New words and quoted words of a letter told apart, line by line, in any of nine languages.

A line that begins with ``>`` is quoted. So is the line that introduces it ("On Monday Mari wrote:"), and everything below
a repeated header ("From: … Sent: …") or a separator ("-----Original Message-----") that is not marked by ``>``. All other
lines are the writer's, wherever they stand: above, below or between. In doubt a line is the writer's.
"""

import re
from dataclasses import dataclass

from .phrases import FIELDS, FORWARDING, ORIGINAL, WROTE, any_of

MOST_LINES = 20_000  # looked at; what follows belongs to whatever the last of them was
LONGEST_LINE = 400  # characters of a line that are looked at
NEW, QUOTED = "new", "quoted"

FIELD = re.compile(
    r"^[ \t]{0,8}[*_]{0,2}(?:"
    + "|".join(f"(?P<{kind}>{any_of(*names)})" for kind, names in FIELDS.items())
    + r")[ \u00a0]?[*_]{0,2}[ \t\u00a0]*[:：][*_]{0,2}(?P<value>.*)$",
    re.IGNORECASE,
)
SEPARATOR = re.compile(
    r"^[ \t]*(?:[-_=*—–]{2,}[ \t]*"
    + any_of(*ORIGINAL)
    + r"(?:[ \t]*[-_=*—–:]{1,}.*)?|"
    + any_of(*FORWARDING)
    + r"[ \t]*:?)[ \t]*$",
    re.IGNORECASE,
)
DRAWN = set("-_=*—–")
RULE = re.compile(r"^[ \t]*[_=*—–-]{5,}[ \t]*$")
VERB = re.compile(r"(?<!\w)" + any_of(*WROTE) + r"(?!\w)", re.IGNORECASE)
TIME = re.compile(r"\d{1,2}[:.h]\d{2}|\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
ADDRESS = re.compile(r"[^\s<>()\[\]\"]{1,64}@[^\s<>()\[\]\"]{1,250}")
IN_BRACKETS = re.compile(r"[<(\[](?:mailto:)?[^\s<>()\[\]]{1,64}@[^\s<>()\[\]]{1,250}[>)\]]")
ENDS = re.compile(r"(?::|wrote -+|\u00a0:)[ \t>*_]*$")
DASHES = re.compile(r"^-{2,4} ")
STARTS = re.compile(
    r"^[ \t]*(?:-{2,4} )?(?:(?:on|am|le|den|på|kuupäev|el|em)\s|\d{1,4}(?:[./-]| [^\W\d_])|(?:man|tir|tirs|ons|tor|tors|"
    r"fre|lør|søn|mån|"
    r"tis|lör|sön|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|пн|вт|ср|чт|пт|сб|вс|ma|ti|"
    r"ke|to|pe|la|su|esmasp|teisip|kolmap|neljap|reede|laup|pühap|[etknrlp])[^\W\d_]{0,9}[.,]{0,2}\s)",
    re.IGNORECASE,
)
OPENS = re.compile(
    r"^[ \t]*(?:-{2,4} )?(?:on|am|le|den|på|kuupäev|el|\d|\w{2,12}[,.]? \d|[“\"«<]|\w+,? \d|\S+@|[^\W\d_])",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Piece:
    """Lines of one kind that stand together."""

    kind: str
    lines: list[str]

    @property
    def text(self) -> str:
        return "\n".join(self.lines).strip("\n")


def pieces(text: str) -> list[Piece]:
    """Return ``text`` as pieces of new and quoted lines, in order; joined they are the text again."""
    lines = text.split("\n")
    kinds = _Reading(lines[:MOST_LINES]).kinds()
    kinds += [kinds[-1]] * (len(lines) - len(kinds))
    found: list[Piece] = []
    for line, kind in zip(lines, kinds, strict=True):
        if found and found[-1].kind == kind:
            found[-1].lines.append(line)
        else:
            found.append(Piece(kind, [line]))
    return found


class _Reading:
    def __init__(self, lines: list[str]) -> None:
        self.lines = [line[:LONGEST_LINE] for line in lines]
        self.marked = [line[:4].lstrip(" \t")[:1] == ">" for line in self.lines]
        self.has_colon = [":" in line or "：" in line for line in self.lines]
        self.ends = [bool((":" in line[-20:] or line[-1:] == "-") and ENDS.search(line[-20:])) for line in self.lines]

    def kinds(self) -> list[str]:
        kinds = [QUOTED if marked else NEW for marked in self.marked]
        at = 0
        while at < len(self.lines):
            end = 0 if self.marked[at] or not self.lines[at].strip() else self._introduction(at)
            if not end:
                at += 1
                continue
            at = self._quote(kinds, at, end)
        self._join_gaps(kinds)
        return kinds

    def _quote(self, kinds: list[str], start: int, end: int) -> int:
        """Lines ``start`` to ``end`` introduce a quotation: marked lines below it, or all that follows."""
        below = self._next_line(end)
        if below < len(self.lines) and not self.marked[below]:
            below = len(self.lines)
            kinds[start:] = [QUOTED] * (below - start)
            return below
        kinds[start:end] = [QUOTED] * (end - start)
        return max(end, below)

    def _introduction(self, at: int) -> int:
        """Return the line after an introduction that begins at ``at``; 0 when none does."""
        line = self.lines[at]
        drawn = line.lstrip()[:1] in DRAWN
        if (drawn or self.has_colon[at]) and SEPARATOR.match(line):
            return self._header(self._next_line(at + 1)) or at + 1
        if drawn and RULE.match(line):
            return self._header(self._next_line(at + 1))
        return (self._header(at) if self.has_colon[at] else 0) or self._attribution(at)

    def _next_line(self, at: int) -> int:
        """The next line with something in it."""
        while at < len(self.lines) and not self.lines[at].strip():
            at += 1
        return at

    # A repeated header

    def _header(self, at: int) -> int:
        """Return the line after the repeated header that begins at ``at``: a sender and two more fields; 0 for none."""
        kinds: set[str] = set()
        begin, blank, strange = at, 0, 0
        evidence = False
        while at < min(len(self.lines), begin + 24) and not self.marked[at]:
            line = self.lines[at]
            match = FIELD.match(line) if self.has_colon[at] else None
            if match is None:
                if at == begin or (line.strip() and self._complete(kinds)) or strange > 4:
                    break
                blank, strange = (blank + 1, strange) if not line.strip() else (blank, strange + 1)
                if blank > (6 if len(kinds) > 1 else 2) or (not line.strip() and self._complete(kinds)):
                    break
            else:
                kinds.add(str(match.lastgroup if match.lastgroup != "value" else self._kind(match)))
                evidence = evidence or bool(ADDRESS.search(line) or TIME.search(line))
                blank = strange = 0
            at += 1
        enough = self._complete(kinds) or ("from" in kinds and "date" in kinds and evidence)
        return self._after(at) if enough and "from" in kinds else 0

    def _kind(self, match: re.Match[str]) -> str:
        return next(kind for kind in FIELDS if match[kind])

    def _complete(self, kinds: set[str]) -> bool:
        return "from" in kinds and len(kinds - {"other"}) >= 3

    def _after(self, at: int) -> int:
        """Pass further fields and the folded rest of long recipients."""
        while at < len(self.lines) and self.lines[at].strip() and not self.marked[at]:
            folded = self.lines[at].startswith((" ", "\t")) and "@" in self.lines[at]
            if not FIELD.match(self.lines[at]) and not folded:
                break
            at += 1
        return at

    # An attribution line

    def _attribution(self, at: int) -> int:
        """Return the line after "On …, … wrote:" that begins at ``at``, over at most four lines; 0 for none."""
        if not any(self.ends[at : at + 4]) or not self._may_begin(at):
            return 0
        joined = ""
        for count in range(4):
            here = at + count
            if here >= len(self.lines) or not self.lines[here].strip():
                return 0
            if count and self.marked[here] and not ADDRESS.search(self.lines[here]):
                return 0  # quoted already; only an address cut after its "<" is not
            joined = f"{joined} {self.lines[here].strip().lstrip('>') if count else self.lines[here].strip()}"[
                :800
            ].strip()
            if self.ends[here] and self._attributes(joined, here + 1):
                return here + 1
        return 0

    def _may_begin(self, at: int) -> bool:
        """The first line of an attribution holds a moment, an address or the verb, and no better line follows."""
        line = self.lines[at]
        if not (STARTS.match(line) or TIME.search(line) or ADDRESS.search(line) or self.has_colon[at]):
            return False
        below = self.lines[at + 1] if at + 1 < len(self.lines) else ""
        better = bool(STARTS.match(below) and TIME.search(below) and (VERB.search(below) or ADDRESS.search(below)))
        return bool(STARTS.match(line)) or not better

    def _attributes(self, line: str, after: int) -> bool:
        if not OPENS.match(line) or len(line) > 600:
            return False
        below = self._next_line(after)
        quoted_below = below < len(self.lines) and self.marked[below]
        verb = bool(VERB.search(line))
        dated, addressed = bool(TIME.search(line)), bool(IN_BRACKETS.search(line))
        if verb and len(VERB.split(line)[-1]) > 120:
            verb = False
        if verb and dated and (addressed or quoted_below or self._is_short(line)):
            return True
        if verb and (quoted_below and len(line) < 200 or addressed):
            return True
        return dated and addressed and line.rstrip().endswith((">:", "):", "> :", "]:"))

    def _is_short(self, line: str) -> bool:
        """A sentence of its own, which begins with the moment as programs write it."""
        return bool(STARTS.match(line)) and len(line) < 200

    # Blank lines between quoted ones

    def _join_gaps(self, kinds: list[str]) -> None:
        """Blank lines inside or at the edge of a quotation belong to it."""
        last = NEW
        for at, line in enumerate(self.lines):
            if line.strip():
                last = kinds[at]
            elif last == QUOTED:
                kinds[at] = QUOTED
