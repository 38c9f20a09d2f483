"""Addresses, mentions, saved replies and moments, worked out from words alone."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoia.conversations.rules import alike, fill, named, read_boxes, snooze_times, subject_core, write_boxes

NAMES = st.text(st.characters(blacklist_categories=("C", "Z"), blacklist_characters='"\\<>'), max_size=20)
ADDRESSES = st.from_regex(r"[a-z0-9]{1,8}@[a-z0-9]{1,8}\.(ee|hu|no)", fullmatch=True)


@given(st.lists(st.tuples(NAMES, ADDRESSES), max_size=6, unique_by=lambda one: one[1]))
def test_addresses_that_are_written_are_read_back(boxes: list[tuple[str, str]]) -> None:
    read = read_boxes(write_boxes(boxes))
    assert [address for _name, address in read.boxes] == [address for _name, address in boxes]
    assert read.unreadable == []


@given(st.text(max_size=300))
def test_any_line_of_addresses_is_read_without_a_fault(text: str) -> None:
    assert all("@" in address and "\n" not in address for _name, address in read_boxes(text).boxes)


@given(st.text(max_size=200), st.dictionaries(st.sampled_from(["me", "customer"]), st.text(max_size=20)))
def test_filling_in_changes_only_what_it_knows(text: str, values: dict[str, str]) -> None:
    filled = fill(text, values)
    if not any("{" + name + "}" in text for name in values):
        assert filled == text


@pytest.mark.parametrize(("text", "found"), [
    ("@Kadri look", [1]), ("@kadri mets, look", [1]), ("see @Jaan", []), ("see @Jaan Kask.", [3]), ("me@kadri.ee", []),
    ("(@Éva)", [4]), ("@Nobody", []), ("@Kadri and @Kadri", [1]),
])  # fmt: skip
def test_a_note_names_whom_it_says_and_nobody_by_guess(text: str, found: list[int]) -> None:
    assert named(text, {1: "Kadri Mets", 2: "Jaan Tamm", 3: "Jaan Kask", 4: "Szabó Éva"}) == found


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(ZoneInfo("Europe/Tallinn"))))
def test_every_moment_offered_is_still_to_come_also_in_the_night_the_clock_changes(now: datetime) -> None:
    moments = snooze_times(now)
    assert all(moment > now for moment in moments.values())
    assert moments["hours"].timestamp() - now.timestamp() == pytest.approx(7200, abs=3601)
    assert moments["monday"].weekday() == 0 and moments["monday"] - now <= timedelta(days=8)


@pytest.mark.parametrize("subject", ["Re: Arve", "RE: Re: arve", "VS: Arve", "Vá: Fwd: arve", "Sv: ARVE "])
def test_the_prefixes_of_answers_do_not_make_another_subject(subject: str) -> None:
    assert subject_core(subject) == "arve" and alike(subject, "arve")
