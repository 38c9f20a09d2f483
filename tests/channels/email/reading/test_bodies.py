"""What a letter says and brings: charsets repaired, text out of HTML, files, invitations, letters within letters."""

import base64
import struct
from datetime import UTC, datetime

import pytest

from hoia.channels.email.reading import read
from hoia.channels.email.reading.tnef import unpacked

HEAD = b"From: Mari <mari@example.ee>\nMIME-Version: 1.0\n"
ESTONIAN = "Tere! Õhtul tuleb külla šeff, võtan žürii ja öö kaasa. Kas teie jõuate?"
HUNGARIAN = "Kérem, küldjék el a számlát. Nem tudom, hogy mikor jön a fűnyíró és az őszi törlőkendő."
RUSSIAN = "Добрый день! Когда привезут мой заказ?"


def plain(data: bytes, charset: str) -> str:
    head = f"Content-Type: text/plain{'; charset=' + charset if charset else ''}\n\n".encode()
    return read(HEAD + head + data).text


@pytest.mark.parametrize(
    ("text", "really", "declared"),
    [
        (ESTONIAN, "utf-8", "utf-8"), (ESTONIAN, "utf-8", ""), (ESTONIAN, "utf-8", "us-ascii"), (ESTONIAN, "utf-8", "x-odd"),
        (ESTONIAN, "utf-8", "iso-8859-1"), (ESTONIAN, "windows-1257", "windows-1257"), (ESTONIAN, "iso-8859-13", "iso-8859-13"),
        (ESTONIAN, "windows-1257", "utf-8"), (ESTONIAN, "utf-16", "utf-16"), (ESTONIAN, "utf-7", "utf-7"),
        (ESTONIAN, "utf-7", "unicode-1-1-utf-7"), (ESTONIAN, "utf-16-le", ""),
        (HUNGARIAN, "windows-1250", "windows-1250"), (HUNGARIAN, "iso-8859-2", "iso-8859-2"),
        (HUNGARIAN, "windows-1250", "iso-8859-1"), (HUNGARIAN, "windows-1250", ""), (HUNGARIAN, "utf-8", "windows-1250"),
        (RUSSIAN, "koi8-r", "koi8-r"), (RUSSIAN, "windows-1251", "windows-1251"), (RUSSIAN, "koi8-r", "iso-8859-1"),
        (RUSSIAN, "windows-1251", ""), (RUSSIAN, "koi8-r", "us-ascii"), ("日本語のメール", "iso-2022-jp", "iso-2022-jp"),
        ("中文邮件", "gb2312", "gb2312"), ("한국어 메일", "euc-kr", "ks_c_5601-1987"),
    ],
)  # fmt: skip
def test_charsets_are_repaired(text: str, really: str, declared: str) -> None:
    assert plain(text.encode(really), declared) == text


def test_text_that_was_encoded_twice_is_undone() -> None:
    assert (
        plain(ESTONIAN.encode().decode("cp1252", "replace").replace("\ufffd", "").encode(), "utf-8")[:12]
        == "Tere! Õhtul "
    )


@pytest.mark.parametrize(
    "charset", ["", "utf-8", "punycode", "rot13", "zlib", "idna", "undefined", "utf-16", "big5", "\x00"]
)
def test_a_body_is_never_empty_for_its_charset(charset: str) -> None:
    assert plain(b"\xff\xfe\xfa words \x80\x81", charset).strip()


def test_a_letter_of_html_alone_has_a_text() -> None:
    letter = read(HEAD + b"Content-Type: text/html\n\n<p>Tere!</p><p>Kas <b>homme</b> sobib?</p><style>p{x:1}</style>")
    assert letter.text == "Tere!\n\nKas homme sobib?"
    assert letter.html.startswith("<p>Tere!")


STUB = "Your e-mail program does not support HTML."


@pytest.mark.parametrize("stub", ["", "   \n", STUB])
def test_a_plain_part_that_says_nothing_gives_way_to_the_html(stub: str) -> None:
    letter = read(alternative(stub, "<p>Tere!</p>"))
    assert letter.text == "Tere!"


def alternative(plain: str, html: str) -> bytes:
    return (
        HEAD
        + (
            f"Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n{plain}\n"
            f"--b\nContent-Type: text/html; charset=utf-8\n\n{html}\n--b--\n"
        ).encode()
    )


def test_a_plain_part_with_words_is_the_text() -> None:
    letter = read(alternative("Tere, Kadri!", "<p>Tere, <b>Kadri</b>!</p>"))
    assert (letter.text.strip(), letter.html.strip()) == ("Tere, Kadri!", "<p>Tere, <b>Kadri</b>!</p>")


def mixed(*parts: bytes, kind: bytes = b"mixed") -> bytes:
    return (
        HEAD
        + b"Content-Type: multipart/%s; boundary=b\n\n" % kind
        + b"".join(b"--b\n%s\n" % part for part in parts)
        + b"--b--\n"
    )


PIXEL = base64.b64encode(b"\x89PNG picture")
PICTURE = b"Content-Type: image/png; name=a.png\nContent-ID: <Pic@x>\nContent-Transfer-Encoding: base64\n\n" + PIXEL


def test_a_picture_that_the_html_shows_is_inline() -> None:
    letter = read(mixed(b'Content-Type: text/html\n\n<img src="cid:pic@x">', PICTURE, kind=b"related"))
    assert [(one.inline, one.content_id, one.data) for one in letter.attachments] == [
        (True, "Pic@x", b"\x89PNG picture")
    ]


def test_a_picture_that_nothing_shows_is_a_file() -> None:
    letter = read(mixed(b"\nwords", PICTURE))
    assert [(one.inline, one.name, one.size) for one in letter.attachments] == [(False, "a.png", 12)]


def test_words_around_a_picture_are_joined() -> None:
    assert read(mixed(b"\nabove", PICTURE, b"\nbelow")).text.split() == ["above", "below"]


def test_a_letter_within_a_letter_is_a_file_named_after_its_subject() -> None:
    letter = read(mixed(b"\nsee below", b"Content-Type: message/rfc822\n\nSubject: Arve/nr 1\n\ninner words"))
    assert [(one.name, one.type) for one in letter.attachments] == [("Arve-nr 1.eml", "message/rfc822")]
    assert b"inner words" in letter.attachments[0].data and "inner words" not in letter.text


def test_a_text_file_is_a_file_and_not_the_letter() -> None:
    letter = read(mixed(b"\nwords", b"Content-Type: text/plain; name=log.txt\nContent-Disposition: attachment\n\nlog"))
    assert letter.text.strip() == "words" and [one.name for one in letter.attachments] == ["log.txt"]


def test_broken_base64_gives_what_is_left() -> None:
    letter = read(
        HEAD + b"Content-Transfer-Encoding: base64\n\nVGVyZSwgS2Fkcmkh!!*\n\n_____\nlist footer of many words\n"
    )
    assert letter.text.startswith("Tere, Kadri!") and "broken base64" in letter.defects


def test_flowed_lines_are_joined_and_the_signature_is_kept() -> None:
    letter = read(HEAD + b"Content-Type: text/plain; format=flowed\n\nA long \nline.\n> quoted \n> words\n\n-- \nMari")
    assert letter.text.split("\n")[:2] == ["A long line.", "> quoted words"]
    assert (letter.new_text, letter.signature) == ("A long line.", "--\nMari")


INVITATION = b"""BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:1@x
SUMMARY:Koosolek
DTSTART:20250310T073000Z
DTEND:20250310T083000Z
ORGANIZER:mailto:kadri@maja.example
ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:mari@example.ee
LOCATION:Tallinn
END:VEVENT
END:VCALENDAR
""".replace(b"\n", b"\r\n")


def test_an_invitation_is_read() -> None:
    calendar = read(mixed(b"\nwords", b"Content-Type: text/calendar; method=REQUEST\n\n" + INVITATION)).calendar
    assert calendar is not None
    assert (calendar.method, calendar.summary, calendar.uid, calendar.location) == (
        "REQUEST",
        "Koosolek",
        "1@x",
        "Tallinn",
    )
    assert (calendar.start, calendar.end) == (
        datetime(2025, 3, 10, 7, 30, tzinfo=UTC),
        datetime(2025, 3, 10, 8, 30, tzinfo=UTC),
    )
    assert (calendar.organizer, calendar.attendees) == ("kadri@maja.example", ["mari@example.ee"])


def test_an_answer_to_an_invitation_says_what_was_answered() -> None:
    answer = INVITATION.replace(b"METHOD:REQUEST", b"METHOD:REPLY").replace(b"NEEDS-ACTION", b"DECLINED")
    calendar = read(HEAD + b"Content-Type: text/calendar\n\n" + answer).calendar
    assert calendar is not None and (calendar.method, calendar.answer) == ("REPLY", "declined")


@pytest.mark.parametrize("broken", [b"BEGIN:VCALENDAR\n", b"nothing", INVITATION.replace(b"20250310T073000Z", b"soon")])
def test_a_broken_invitation_does_no_harm(broken: bytes) -> None:
    letter = read(HEAD + b"Content-Type: text/calendar\n\n" + broken)
    assert letter.calendar is None or letter.calendar.start is None
    assert len(letter.attachments) == 1


def attribute(level: int, kind: int, value: bytes) -> bytes:
    return struct.pack("<BII", level, kind, len(value)) + value + struct.pack("<H", sum(value) & 0xFFFF)


def tnef(*attributes: bytes) -> bytes:
    data = struct.pack("<IH", 0x223E9F78, 1) + b"".join(attributes)
    return mixed(b"\nwords", b"Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n"
                 + base64.encodebytes(data))  # fmt: skip


LONG_NAME = struct.pack("<IHHII", 1, 0x1F, 0x3707, 1, 26) + "tänane arve\0\0".encode("utf-16-le")[:26] + b"\0\0"


def test_files_are_taken_out_of_a_winmail_dat() -> None:
    raw = tnef(
        attribute(2, 0x69002, b"\0" * 14), attribute(2, 0x18010, b"ARVE~1.PDF\0"), attribute(2, 0x6800F, b"%PDF"),
        attribute(2, 0x69005, LONG_NAME),
        attribute(2, 0x69002, b"\0" * 14), attribute(2, 0x18010, b"b.txt\0"), attribute(2, 0x6800F, b"words"),
    )  # fmt: skip
    letter = read(raw)
    assert [(one.name, one.data) for one in letter.attachments[1:]] == [("tänane arve", b"%PDF"), ("b.txt", b"words")]


def test_a_winmail_dat_cut_short_does_no_harm() -> None:
    letter = read(tnef(attribute(2, 0x69002, b"\0" * 14), attribute(2, 0x6800F, b"%PDF" * 10)[:-20]))
    assert [one.name for one in letter.attachments] == ["winmail.dat"]
    assert "nothing to take out of winmail.dat" in letter.defects


# The example of MS-OXRTFCP 3.2.1, and one of repetition (3.2.2).
PACKED = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
)
REPEATED = bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")


def test_packed_rtf_is_unpacked() -> None:
    assert unpacked(PACKED) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert unpacked(REPEATED) == b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"


@pytest.mark.parametrize("length", range(0, 49, 6))
def test_packed_rtf_that_breaks_off_gives_what_is_there(length: int) -> None:
    assert unpacked(PACKED)[:4].startswith(unpacked(PACKED[:length])[:4])


def test_the_words_of_a_letter_may_stand_in_the_winmail_dat_alone() -> None:
    words = struct.pack("<IHHII", 1, 0x1F, 0x1000, 1, 10) + "Tere!".encode("utf-16-le") + b"\0\0"
    rtf = struct.pack("<IHHII", 1, 0x102, 0x1009, 1, len(PACKED)) + PACKED
    letter = read(tnef(attribute(1, 0x69003, words), attribute(1, 0x69003, rtf)).replace(b"\nwords", b"\n"))
    assert letter.text == "Tere!" and letter.new_text == "Tere!"
    assert [one.name for one in letter.attachments] == ["winmail.dat", "letter.rtf"]
