"""Norwegian expressions of time made by others, worked out by our rules of what is due when.

The data gives the start of what is said, in its own conventions: a day begins at midnight, a week on Monday, an interval ends after
its last minute. Here a day, a week or a month is due when it is over for business, so a value is told from the last day it holds.
"""

import json
from datetime import date, datetime, time, timedelta

from hoia.promises.reading import due

# What the rules do not speak of, or decide otherwise, by what is left out.
LEFT_OUT = {
    "it lies behind the moment of sending, or is that moment": (
        "nå", "akkurat nå", "i går", "forrige søndag", "sist søndag", "søndag i forrige uke", "i forigårs", "forrige helg", "sist helg",
        "mandag denne uken", "31/10/1974", "31.10.1974", "31/10/74", "31-10-74", "31.10.74", "1974/10/31", "1974-10-31",
        "1974.10.31", "1954", "7 dager siden", "syv dager siden", "en uke siden", "én uke siden", "1 uke siden",
        "3 måneder siden", "tre måneder siden",
    ),
    "nobody promises by the second": (
        "om 1 sekund", "om ett sekund", "om et sekund", "ett sekund fra nå", "et sekund fra nå", "neste 3 sekunder",
        "neste tre sekunder", "15:23:24",
    ),
    "nobody promises for more than five years ahead": ("4. kvartal 2018", "fjerde kvartal 2018"),
    "no rule speaks of seasons": ("denne sommeren", "den her sommeren"),
    "no rule speaks of other time zones": (
        "torsdag kl. 8:00 GMT", "torsdag kl. 8:00 gmt", "torsdag klokken 8:00 GMT", "torsdag klokka 8:00 GMT",
        "torsdag klokken 8:00 gmt", "torsdag klokka 8:00 gmt", "torsdag 08:00 GMT", "torsdag 08:00 gmt",
    ),
    "a lower bound has no due moment": ("etter kl. 14", "etter klokken 14", "etter klokka 14"),
    "a span counts from the moment of sending, not from the next full hour, week, month or year": (
        "neste 3 minutter", "neste tre minutter", "neste 3 timer", "neste tre timer", "neste 3 uker", "neste tre uker",
        "neste 3 måneder", "neste tre måneder", "neste 3 år", "neste tre år",
    ),
    "an hour without a part of the day falls within business hours": ("3:18",),
    "the weekday is not that of the next such date": ("Fre, Jul 18", "Jul 18, Fre"),
    "of a month nothing is said but its end, its middle or a day": ("neste mars igjen",),
}  # fmt: skip


def wanted(one):
    """Return (due, due_from) by our rules from the value of the data."""
    values, grain = one["values"], one["grain"]
    last = values[-1]
    first = moment(values[0])
    if one["kind"] == "datetimeInterval":
        return interval(one["text"], first, moment(last), grain)
    if grain in ("Minute", "Second") or (grain == "Hour" and "dager" not in one["text"]):
        return first, None
    return datetime.combine(last_day(last, grain), time(17)), None


def interval(text, first, after, grain):
    if "middag" in text and "etter" not in text:
        return first, None  # noon is noon
    if "ettermiddag" in text:
        return first.replace(hour=17), None
    if grain == "Minute":
        return after - timedelta(minutes=1), first
    return datetime.combine((after - timedelta(days=1)).date(), time(17)), None


def moment(value):
    year, month, day, *clock = value
    return datetime(year, month or 1, day or 1, *clock)


def last_day(value, grain):
    first = moment(value).date()
    match grain:
        case "Week":
            # "the first week of October", "the last week of September" are edges of the month
            return first + timedelta(days=4)
        case "Month":
            return (
                (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
                if not value[2]
                else first
            )
        case "Quarter":
            return (date(first.year, first.month + 2, 28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        case "Year":
            return date(first.year, 12, 31)
    return first


def test_the_expressions_that_the_rules_speak_of_are_worked_out(shared_data):
    rows = [
        json.loads(line) for line in (shared_data / "time-duckling" / "nb.dev.jsonl").read_text("utf-8").splitlines()
    ]
    left_out = {text for texts in LEFT_OUT.values() for text in texts}
    assert left_out <= {one["text"] for one in rows}
    rows = [one for one in rows if one["text"] not in left_out]
    wrong = []
    for one in rows:
        read = due(one["text"], datetime.fromisoformat(one["reference_time"]), "Etc/GMT+2", "nb", "NO")
        if (read.due, read.due_from) != wanted(one):
            wrong.append(f"{one['text']}: wanted {wanted(one)}, understood {read.due} {read.due_from}")
    assert len(wrong) <= 0.05 * len(rows), f"{len(wrong)} of {len(rows)}:\n" + "\n".join(wrong)
