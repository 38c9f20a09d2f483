"""Letters meant to harm: whatever comes, reading ends soon, takes little memory, and gives a letter."""

import base64
import time
import tracemalloc
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hoia.channels.email.html import shown
from hoia.channels.email.reading import Letter, read
from hoia.channels.email.reading.html_text import to_text
from hoia.channels.email.reading.split import split

SECONDS = 4.0  # for any letter of one megabyte on a busy machine
HEAD = b"From: a@example.com\nSubject: x\nMIME-Version: 1.0\n"


def nested(depth: int, kind: bytes = b"mixed") -> bytes:
    opened = b"".join(b'Content-Type: multipart/%s; boundary="b%d"\n\n--b%d\n' % (kind, n, n) for n in range(depth))
    return (
        HEAD
        + opened
        + b"Content-Type: text/plain\n\ninnermost words\n"
        + b"".join(b"--b%d--\n" % n for n in reversed(range(depth)))
    )


def letters_in_letters(depth: int) -> bytes:
    return b"Content-Type: message/rfc822\n\n" * depth + HEAD + b"\ninnermost words\n" * 1_000


MEGABYTE = 1_000_000
HOSTILE = {
    "nesting 100 deep": nested(100),
    "nesting 5,000 deep": nested(5_000),
    "alternatives 2,000 deep": nested(2_000, b"alternative"),
    "letters in letters": letters_in_letters(20_000),
    "50,000 parts": HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 50_000 + b"--b--\n",
    "boundaries in one line": HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b" * 300_000,
    "a boundary without a letter": HEAD + b'Content-Type: multipart/mixed; boundary=""\n\n' + b"--\n" * 300_000,
    "a header of a million characters": b"Subject: " + b"a" * MEGABYTE + b"\n\nwords",
    "a folded header of a million characters": b"Subject: x\n" + b" a\n" * 300_000 + b"\nwords",
    "200,000 headers": b"".join(b"X-%d: y\n" % n for n in range(100_000)) + b"\nwords",
    "a header without end": b"X: " + b"y" * 100 + b"\n x" * 300_000,
    "addresses without end": b"To: " + b"a@b.c, " * 140_000 + b"\n\nwords",
    "open quotes": b"To: " + b'"\\' * 30_000 + b"\n\nwords",
    "open comments": b"To: " + b"(\\" * 30_000 + b"\n\nwords",
    "open brackets": b"To: " + b"((((<<<<" * 8_000 + b"\n\nwords",
    "groups in groups": b"To: " + b"a:" * 30_000 + b"\n\nwords",
    "encoded words": b"Subject: " + b"=?utf-8?q?=C3?= " * 4_000 + b"\n\nwords",
    "half encoded words": b"Subject: " + b"=?utf-8?q?" * 6_000 + b"\n\nwords",
    "parameters": HEAD + b"Content-Type: text/plain" + b"; a*0*=%41" * 6_000 + b"\n\nwords",
    "references": b"References: " + b"<a@b>" * 12_000 + b"\n\nwords",
    "a strange codec": HEAD + b"Content-Type: text/plain; charset=zlib\n\n" + zlib.compress(b"0" * MEGABYTE),
    "punycode": HEAD + b"Content-Type: text/plain; charset=punycode\n\n" + b"a" * 100_000 + b"-" + b"b" * 100_000,
    "utf-7": HEAD + b"Content-Type: text/plain; charset=utf-7\n\n" + b"+AGE-" * 200_000,
    "utf-16 of odd length": HEAD + b"Content-Type: text/plain; charset=utf-16\n\n" + b"\x00a\x00" * 100_001,
    "quoted by a million marks": HEAD + b"\n" + b">" * MEGABYTE,
    "a line of a million letters": HEAD + b"\n" + b"On " * 330_000 + b"wrote:",
    "attributions without end": HEAD + b"\n" + b"On 10.10.2025 10:10, a <a@b.cc>\n" * 30_000,
    "repeated headers": HEAD + b"\n" + b"From: a\nSent: b\n\n" * 60_000,
    "rules": HEAD + b"\n" + b"________\n" * 100_000,
    "blank lines": HEAD + b"\n" + b"\n" * MEGABYTE,
    "signatures": HEAD + b"\n" + b"-- \nBest regards,\n" * 60_000,
    "colons": HEAD + b"\n" + b":\n" * 400_000,
    "HTML nested": HEAD + b"Content-Type: text/html\n\n" + b"<div>" * 200_000,
    "HTML quoted in quotes": HEAD + b"Content-Type: text/html\n\n" + b"<blockquote>x" * 70_000,
    "HTML tables": HEAD + b"Content-Type: text/html\n\n" + b"<table><tr><td>x" * 60_000,
    "HTML unclosed": HEAD + b"Content-Type: text/html\n\n" + b"<" * MEGABYTE,
    "HTML comments": HEAD + b"Content-Type: text/html\n\n" + b"<!--" * 250_000,
    "HTML styles": HEAD + b"Content-Type: text/html\n\n" + b"<style>" * 140_000,
    "HTML paragraphs": HEAD + b"Content-Type: text/html\n\n" + b"<p>word</p>" * 90_000,
    "NUL bytes": HEAD + b"\n" + b"words\x00" * 100_000,
    "only NUL": b"\x00" * MEGABYTE,
    "only newlines": b"\n" * MEGABYTE,
    "only colons": b":" * MEGABYTE,
    "broken base64": HEAD + b"Content-Transfer-Encoding: base64\n\n" + b"a b\n" * 250_000,
    "twice encoded": HEAD + b"Content-Type: text/plain; charset=utf-8\n\n" + "Ãµ Ã¤".encode() * 100_000,
    "a calendar": HEAD + b"Content-Type: text/calendar\n\nBEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\n" * 30_000,
    "a TNEF of lengths": HEAD
    + b"Content-Type: application/ms-tnef\nContent-Transfer-Encoding: base64\n\n"
    + base64.encodebytes(b"\x78\x9f\x3e\x22\x00\x00" + b"\x02\x02\x90\x06\x00\x00\x00\x00\x00\x00\x00" * 60_000),
}  # fmt: skip


@pytest.mark.parametrize("raw", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_letter_is_read_soon_and_gives_a_letter(raw: bytes) -> None:
    begun = time.process_time()
    letter = read(raw)
    assert isinstance(letter, Letter)
    assert time.process_time() - begun < SECONDS
    assert not any("roughly" in one for one in letter.defects)


def test_words_nested_a_hundred_deep_are_found() -> None:
    assert read(nested(100)).text.strip() == "innermost words"


def test_what_lies_too_deep_is_kept_as_text() -> None:
    letter = read(nested(5_000))
    assert "innermost words" in letter.text
    assert "too much nesting to look through" in letter.defects


def test_a_small_part_of_a_long_letter_may_not_nest_without_end_either() -> None:
    long = b"Content-Type: multipart/mixed; boundary=o\n\n--o\n\n" + b"words " * 30_000 + b"\n--o\n"
    letter = read(HEAD + long + nested(130).removeprefix(HEAD) + b"--o--\n")
    assert "innermost words" in letter.text
    assert letter.defects == ["nested too deep"]


def test_the_last_of_too_many_parts_is_in_an_attachment() -> None:
    raw = HOSTILE["50,000 parts"].replace(b"\nx\n--b--", b"\nthe last\n--b--")
    letter = read(raw)
    assert "too many parts" in letter.defects
    assert any(b"the last" in one.data for one in letter.attachments)


def test_of_too_many_attachments_the_first_are_kept_and_it_is_said() -> None:
    part = b"--b\nContent-Type: application/pdf\n\nx\n"
    letter = read(HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + part * 600 + b"--b--\n")
    assert len(letter.attachments) == 500 and "more than 500 attachments" in letter.defects


def test_a_large_letter_takes_few_times_its_size_in_memory() -> None:
    data = base64.encodebytes(bytes(range(256)) * 40_000)
    raw = HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nwords\n--b\nContent-Type: application/pdf\n"
    raw += b"Content-Transfer-Encoding: base64\n\n" + data + b"--b--\n"
    tracemalloc.start()
    letter = read(raw)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert letter.attachments[0].size == 256 * 40_000
    assert peak < 4 * len(raw)


HEADERS = st.sampled_from(
    ["From: ", "To: ", "Subject: ", "Date: ", "Message-ID: ", "References: ", "Content-Type: ", "Return-Path: ",
     "Content-Transfer-Encoding: base64", "Content-Type: multipart/mixed; boundary=b", "Content-Type: text/html; charset=",
     "Content-Type: message/delivery-status", "Content-Disposition: attachment; filename*0*=", "Auto-Submitted: ", "--b",
     "", " ", "> ", "-- ", "On 1.1.2025 10:00 a wrote:", "From: a\nSent: b\nSubject: c", "BEGIN:VCALENDAR", "=?utf-8?B?"]
)  # fmt: skip
LINES = st.tuples(
    HEADERS, st.one_of(st.text(max_size=30), st.sampled_from(["utf-8", "koi8-r", "=?x?q?=FF?=", "<a@b>"]))
)
LETTERS = st.lists(LINES, max_size=30).map(
    lambda lines: "\n".join(a + b for a, b in lines).encode("utf-8", "surrogatepass")
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(LETTERS, st.binary(max_size=400)))
def test_nothing_makes_the_reader_fail(raw: bytes) -> None:
    letter = read(raw)
    assert not any("roughly" in one for one in letter.defects)
    assert "\x00" not in letter.text + letter.subject


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(["> a", "a b", "", "-- ", "Best regards", "On 1.1.2025 10:00 b <a@b.cc> wrote:", "From: a@b.cc",
                                 "Sent: 1.1.2025", "To: x", "_____", "P.S. c", "Thanks,"]), max_size=25))  # fmt: skip
def test_splitting_keeps_every_line(lines: list[str]) -> None:
    found = split("\n".join(lines))
    parts = [*found.new.split("\n"), *found.quoted.split("\n"), *found.signature.split("\n")]
    assert words(parts) == words(lines)


def words(lines: list[str]) -> list[str]:
    """The filled lines in any order; a rule drawn across the page is no word of anybody."""
    return sorted(line.rstrip() for line in lines if line.strip() and line != "_____")


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="<>/ab=\"' &;divstylepscriptimgsrc:x()\n", max_size=300))
def test_no_markup_makes_the_text_or_the_page_fail(html: str) -> None:
    to_text(html)
    page = shown(html, images=False, inline=lambda _: None).html.lower()
    assert "<script" not in page and "<style" not in page
