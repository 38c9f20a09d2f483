"""Tables of sentences and expressions, one line each, as people can read and write them.

Everything is said on Wednesday 18 November 2026 at 10:00 in the country of the language, unless the line says otherwise:

    I'll call you tomorrow at three. => callback 11-19 15:00
    C: I'll send it when I can. => C delivery vague          what a customer wrote; a promise of the customer's
    We'll mend it and ring you by four. => fix 11-18 16:00; callback 11-18 16:00
    Shall I call you? =>                                      nothing is promised
    [2026-11-20 16:00] I'll call by Friday. => callback 11-20 17:00

After the kind: a due moment, ``-`` for none, or ``vague``; then ``from 10:00`` for a window, ``cond`` for a condition.
In tables of expressions only the moment stands, or ``unknown``. ``\\n`` is a new line. Lines that begin with # are left out.
"""

import re
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from hoia.promises.reading import Found, Message, Moment

HERE = Path(__file__).parent
SENT = datetime(2026, 11, 18, 10)
PLACES = {
    "en": ("Europe/London", "GB"),
    "et": ("Europe/Tallinn", "EE"),
    "hu": ("Europe/Budapest", "HU"),
    "nb": ("Europe/Oslo", "NO"),
}


class Row(NamedTuple):
    message: Message
    wanted: str


def rows(folder: str, lang: str) -> list[Row]:
    """Return the rows of one table, none where there is no such file."""
    path = HERE / folder / f"{lang}.txt"
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return [row(line, lang) for line in lines if line.strip() and not line.startswith("#")]


def row(line: str, lang: str) -> Row:
    text, arrow, wanted = line.rpartition("=>")
    assert arrow, f"no => in the row {line!r}"
    sent = SENT
    if match := re.match(r"\[([^\]]+)\]\s*", text):
        sent, text = datetime.fromisoformat(match[1]), text[match.end() :]
    customer = text.startswith("C:")
    text = text.removeprefix("C:").strip().replace("\\n", "\n")
    tz, country = PLACES.get(lang, ("UTC", ""))
    return Row(Message(text, "customer" if customer else "us", sent, tz, country, lang), wanted.strip())


def told(found: list[Found], sent: datetime) -> str:
    return "; ".join(
        " ".join(
            [
                *(["C"] if one.by == "customer" else []),
                one.kind,
                *_when(one, sent),
                *(["cond"] if one.conditional else []),
            ]
        )
        for one in found
    )


def told_moment(moment: Moment, sent: datetime) -> str:
    return " ".join(_when(moment, sent)) if moment.known else "unknown"


def _when(one: Found | Moment, sent: datetime) -> list[str]:
    if one.due is None:
        return ["vague" if one.vague else "-"]
    # The year stands only where it is not the year of sending or the next time this date comes.
    far = one.due.year > sent.year + 1 or (one.due.year > sent.year and one.due.replace(year=sent.year) > sent)
    begins = ["from", one.due_from.strftime("%H:%M")] if one.due_from else []
    return [one.due.strftime("%Y-%m-%d %H:%M" if far else "%m-%d %H:%M"), *begins]
