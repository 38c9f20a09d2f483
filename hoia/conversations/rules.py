"""What the desk works out from words and moments alone. Pure."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from email import utils

MORNING = time(8, 0)
# People write names that no standard allows. The first releases of Python 3.12 read no other way and know no such option.
_LENIENT = {"strict": False} if getattr(utils, "supports_strict_parsing", False) else {}
_ADDRESS = re.compile(r"[^@\s<>\",;]+@[^@\s<>\",;]+\.[^@\s<>\",;.]+")
_SPECIAL = re.compile(r'[,;:<>@()\[\]\\"]')
_VARIABLE = re.compile(r"\{([a-z_]+)\}")
_MENTION = re.compile(r"(?<![\w.@/])@([\w.'’-]+(?: [^\W\d_][\w'’-]*)?)")
_PREFIX = re.compile(
    r"^\s*((re|fw|fwd|aw|wg|sv|vs|vl|vá|ha|odp|ang|edasi|továbbítás)\s*(\[\d+\])?\s*:\s*)+", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Boxes:
    """Addresses read from one line: ``boxes`` as [name, address], and what could not be read as an address."""

    boxes: list[list[str]]
    unreadable: list[str]


def read_boxes(text: str) -> Boxes:
    """Read names and addresses from a line as people write it, each address once.

    >>> read_boxes("Mari Tamm <mari@example.test>, jaan@example.test; nobody")
    Boxes(boxes=[['Mari Tamm', 'mari@example.test'], ['', 'jaan@example.test']], unreadable=['nobody'])
    """
    boxes: dict[str, list[str]] = {}
    unreadable: list[str] = []
    for part in _parts(text):
        name, address = utils.getaddresses([part], **_LENIENT)[0]
        if _ADDRESS.fullmatch(address):
            boxes.setdefault(address.lower(), [" ".join(name.split()), address])
        else:
            unreadable.append(part)
    return Boxes(list(boxes.values()), unreadable)


def _parts(text: str) -> list[str]:
    """Split a line at commas, semicolons and line ends, but not inside quotation marks or angle brackets."""
    parts, current, quoted, angled = [], "", False, False
    for sign in text:
        if sign == '"':
            quoted = not quoted
        elif not quoted and sign in "<>":
            angled = sign == "<"
        if sign in ",;\n" and not quoted and not angled:
            parts.append(current)
            current = ""
        else:
            current += sign
    return [part.strip() for part in [*parts, current] if part.strip()]


def write_boxes(boxes: Iterable[Iterable[str]]) -> str:
    """Return names and addresses as one line that :func:`read_boxes` reads back.

    >>> write_boxes([["Tamm, Mari", "mari@example.test"], ["", "jaan@example.test"]])
    '"Tamm, Mari" <mari@example.test>, jaan@example.test'
    """
    return ", ".join(_written(name or "", address) for name, address in boxes)


def _written(name: str, address: str) -> str:
    name = " ".join(name.replace('"', "").replace("\\", "").split())
    if not name or name.lower() == address.lower():
        return address
    return f'"{name}" <{address}>' if _SPECIAL.search(name) else f"{name} <{address}>"


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put values where a saved reply names them: ``{customer}``. What has no value stays, for the writer to see.

    >>> fill("Dear {customer}, {unknown}", {"customer": "Mari"})
    'Dear Mari, {unknown}'
    """
    return _VARIABLE.sub(lambda found: values.get(found[1]) or found[0], text)


def named(text: str, people: Mapping[int, str]) -> list[int]:
    """Return whom a note names with ``@``: by the whole name, or by a given name that only one of them bears.

    >>> named("@Kadri, see this with @Jaan Tamm", {1: "Kadri Mets", 2: "Jaan Tamm", 3: "Jaan Kask"})
    [1, 2]
    """
    found: list[int] = []
    for match in _MENTION.finditer(text):
        said = match[1].casefold().rstrip(".")
        whole = [
            key for key, name in people.items() if said == name.casefold() or said.startswith(name.casefold() + " ")
        ]
        first = said.split(" ")[0].rstrip(".,'’-")
        begins = whole or [
            key for key, name in people.items() if first in (name.casefold(), *name.casefold().split(" "))
        ]
        if len(begins) == 1 and begins[0] not in found:
            found.append(begins[0])
    return found


def subject_core(subject: str) -> str:
    """Return a subject without Re: and its like, for comparing.

    >>> subject_core("Re: SV:  Arve nr 12 "), subject_core("RE[2]: Hello")
    ('arve nr 12', 'hello')
    """
    return " ".join(_PREFIX.sub("", subject).casefold().split())


def alike(one: str, other: str) -> bool:
    """Tell whether two subjects speak of one matter: most of their longer words are the same.

    >>> alike("Re: Broken boiler in Tartu", "broken boiler, Tartu"), alike("Invoice 12", "Broken boiler")
    (True, False)
    """
    first, second = _words(one), _words(other)
    if not first or not second:
        return False
    return len(first & second) / len(first | second) >= 0.6


def _words(subject: str) -> set[str]:
    return {word for word in re.findall(r"\w+", subject_core(subject)) if len(word) > 2 or word.isdigit()}


def snooze_times(now: datetime) -> dict[str, datetime]:
    """Return the moments offered for putting something aside; ``now`` in the reader's zone, so are the answers.

    >>> from datetime import UTC
    >>> {k: f"{v:%a %d %H:%M}" for k, v in snooze_times(datetime(2026, 11, 20, 15, 10, tzinfo=UTC)).items()}
    {'hours': 'Fri 20 17:10', 'tomorrow': 'Sat 21 08:00', 'monday': 'Mon 23 08:00'}
    """
    monday = now.date() + timedelta(days=7 - now.weekday())
    return {
        "hours": (now.astimezone(UTC) + timedelta(hours=2)).astimezone(now.tzinfo),
        "tomorrow": morning_of(now.date() + timedelta(days=1), now),
        "monday": morning_of(monday, now),
    }


def morning_of(day: date, now: datetime) -> datetime:
    """Return when the desk opens on ``day``, in the zone of ``now``."""
    return datetime.combine(day, MORNING, tzinfo=now.tzinfo)
