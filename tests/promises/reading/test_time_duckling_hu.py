"""The Hungarian expressions of Duckling: the same day and hour, read as a moment by which something is due."""

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from hoia.promises.reading import due

DATA = Path(__file__).resolve().parents[4] / "shared" / "data" / "time-duckling" / "hu.dev.jsonl"
SENT = datetime(2013, 2, 12, 4, 30)
ZONE = "Atlantic/South_Georgia"  # two hours behind all year, as the moment of reference is

LEFT_OUT = {
    "now, which is no time by which anything can be expected": ("most", "épp most", "azonnal", "mostani"),
    "behind us": ("tegnap", "tegnapi", "tegnapit", "tegnap délben", "előző év", "múlt év"),
    "a season, hinted at but not to be worked out": (
        "nyár",
        "nyári",
        "nyárit",
        "nyáron",
        "tél",
        "téli",
        "télit",
        "télen",
    ),
    "as a word it is a week or seven, hardly ever short for Monday": ("hét", "hét."),
    "no hour of an afternoon": ("szerda du 11", "szerda du. 11", "szerda délután 11"),
}
PARTS = {"reggel": 12, "dél": 12, "est": 21}  # when a part of the day is over


def wanted(given: dict) -> datetime:
    """The moment that the value means here: a day until the close of business, a month until its last day."""
    first = datetime(*given["values"][0])
    if given["kind"] == "datetimeInterval":
        return first.replace(hour=next(hour for word, hour in PARTS.items() if word in given["text"]))
    if given["grain"] == "Day":
        return first.replace(hour=17)
    if given["grain"] == "Month":
        following = first if "vég" in given["text"] else (first + timedelta(days=31)).replace(day=1)
        return following - timedelta(days=1) + timedelta(hours=17)
    return first.replace(second=0)


@pytest.mark.skipif(not DATA.exists(), reason="the data of Duckling is not here")
def test_nearly_all_expressions_of_duckling_that_the_rules_speak_about_are_exact():
    given = [json.loads(line) for line in DATA.read_text("utf-8").splitlines()]
    left_out = {text for texts in LEFT_OUT.values() for text in texts}
    asked = [one for one in given if one["text"] not in left_out]
    assert len(given) - len(asked) == len(left_out)
    wrong = [
        f"{one['text']}: {answer} for {wanted(one)}"
        for one in asked
        if (answer := due(one["text"], SENT, ZONE, "hu", "HU").due) != wanted(one)
    ]
    assert len(wrong) <= 0.05 * len(asked), "\n".join(wrong)
