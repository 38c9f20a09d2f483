"""What holds of every moment and every text, whatever the words."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hoia.kit.calendar import Calendar
from hoia.promises.reading import UNKNOWN, Message, due, may_promise, read
from hoia.promises.reading.tongue import codes_of_languages

from .tables import rows

LANGUAGES = codes_of_languages()
WORDS = {lang: [row.message.text for row in rows("expressions", lang)] for lang in LANGUAGES}
TEXTS = [(lang, row.message.text) for lang in LANGUAGES for row in rows("sentences", lang)]
EXPRESSIONS = st.sampled_from(LANGUAGES).flatmap(
    lambda lang: st.tuples(st.just(lang), st.sampled_from(WORDS[lang] or [""]))
)
ZONES = st.sampled_from(
    ["UTC", "Europe/Tallinn", "Europe/Budapest", "Europe/Oslo", "America/New_York", "Australia/Lord_Howe"]
)
COUNTRIES = st.sampled_from(["", "EE", "HU", "NO", "GB"])
SENT = st.datetimes(datetime(2025, 1, 1), datetime(2028, 12, 31))


def local(sent, zone):
    return sent.replace(tzinfo=ZoneInfo(zone)).replace(tzinfo=None)


@settings(deadline=None)
@given(EXPRESSIONS, SENT, ZONES, COUNTRIES)
def test_nothing_is_due_before_it_was_said(expression, sent, zone, country):
    lang, words = expression
    found = due(words, sent, zone, lang, country)
    assert found.due is None or found.due >= local(sent, zone)
    assert found.due_from is None or (found.due_from <= found.due and found.due_from.date() == found.due.date())
    assert not (found.vague and found.due)
    assert found.known or found == UNKNOWN


@settings(deadline=None)
@given(EXPRESSIONS, SENT, ZONES)
def test_a_moment_with_an_offset_is_the_same_moment(expression, sent, zone):
    lang, words = expression
    aware = sent.replace(tzinfo=ZoneInfo(zone))
    elsewhere = aware.astimezone(ZoneInfo("Asia/Kathmandu"))
    if (
        aware.astimezone(ZoneInfo("UTC")).astimezone(ZoneInfo(zone)).replace(tzinfo=None) == sent
    ):  # not in the missing hour
        assert due(words, elsewhere, zone, lang) == due(words, aware, zone, lang)


@settings(max_examples=50, deadline=None)
@given(EXPRESSIONS, SENT)
def test_more_open_days_never_make_anything_later(expression, sent):
    lang, words = expression
    office = Calendar()
    more = Calendar(week=(*office.week[:5], office.week[0], office.week[0]))
    first, second = due(words, sent, "UTC", lang, calendar=office), due(words, sent, "UTC", lang, calendar=more)
    assert first.due is None or second.due is None or second.due <= first.due


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200), st.sampled_from(["us", "customer"]), st.sampled_from(["", *LANGUAGES]), SENT)
@example("0", "us", "en", datetime(2026, 1, 1))
@example("I'll call you on 31/2/2026 at 25:99 in 99999999999 days", "us", "en", datetime(2026, 1, 1))
@example("İ'll ſend it toMORROW", "us", "en", datetime(2026, 1, 1))
def test_no_text_is_too_strange(text, sender, lang, sent):
    for one in read(Message(text, sender, sent, lang=lang)):
        assert text[one.start : one.end] == one.quote


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(TEXTS or [("en", "")]), min_size=1, max_size=6),
    st.sampled_from([" ", "\n", "\n\n", "\r\n"]),
    SENT,
)
def test_quotes_stand_in_the_text_and_times_are_well_formed(texts, between, sent):
    text = between.join(words for _, words in texts)
    for one in read(Message(text, "us", sent, "Europe/Tallinn", "EE", texts[0][0])):
        assert text[one.start : one.end] == one.quote and one.quote.strip()
        assert one.due is None or one.due >= sent
        assert 0 <= one.confidence <= 1 and not (one.vague and one.due)


@pytest.mark.parametrize(
    ("words", "sent", "zone", "wanted"),
    [
        ("in 24 hours", datetime(2026, 3, 28, 10), "Europe/Tallinn", datetime(2026, 3, 29, 11)),
        ("within 24 hours", datetime(2026, 10, 24, 10), "Europe/Tallinn", datetime(2026, 10, 25, 9)),
        ("in two hours", datetime(2026, 3, 29, 2), "Europe/Tallinn", datetime(2026, 3, 29, 5)),
        ("within a day", datetime(2026, 3, 28, 10), "Europe/Tallinn", datetime(2026, 3, 29, 17)),
        ("tomorrow at three in the afternoon", datetime(2026, 10, 24, 10), "Europe/Oslo", datetime(2026, 10, 25, 15)),
    ],
)
def test_a_span_runs_by_the_clock_through_a_night_of_clock_change(words, sent, zone, wanted):
    assert due(words, sent, zone, "en").due == wanted


def test_a_calendar_of_the_team_s_own_decides():
    early = Calendar(week=(((time(8), time(16)),),) * 5 + ((), ()))
    assert due("by Friday", datetime(2026, 11, 18, 10), calendar=early).due == datetime(2026, 11, 20, 16)
    assert due("within two working days", datetime(2026, 12, 23, 10), "Europe/Tallinn", "en", "EE").due == datetime(
        2026, 12, 29, 17
    )
    assert due("in two business hours", datetime(2026, 11, 20, 16)).due - timedelta(days=3) == datetime(
        2026, 11, 20, 10
    )


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("by three", "18T15:00"),
        ("tomorrow by three", "19T15:00"),
        ("tomorrow by nine", "19T09:00"),
        ("by nine", "18T21:00"),
    ],
)
def test_a_team_that_never_closes_means_the_next_such_hour_and_of_a_day_named_that_of_the_day(
    words: str, moment: str
) -> None:
    never_closed = Calendar(week=(((time(0), time(23, 59)),),) * 7)
    found = due(words, datetime(2026, 11, 18, 10), calendar=never_closed)
    assert found.due == datetime.fromisoformat(f"2026-11-{moment}")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thank you, we are looking into it.", False),
        ("Which colour would you like?", False),
        ("We will look into it today.", True),
        ("I'll call you.", True),
    ],
)
def test_texts_without_a_promise_are_told_without_a_calendar(text, expected):
    assert may_promise(text, "us", "en") is expected
    found = read(Message(text, "us", datetime(2026, 11, 25, 10), "Europe/Tallinn", "EE", "en"))
    assert bool(found) is expected
