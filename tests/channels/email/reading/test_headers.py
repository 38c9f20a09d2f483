"""Addresses, Message-IDs, dates, subjects and names of files, as good and bad programs write them."""

from datetime import UTC, datetime

import pytest

from hoia.channels.email.reading import Mailbox, headers, names, read


@pytest.mark.parametrize(
    ("value", "boxes"),
    [
        ("Mari Tamm <mari@example.ee>", [("Mari Tamm", "mari@example.ee")]),
        ('"Tamm, Mari" <mari@example.ee>', [("Tamm, Mari", "mari@example.ee")]),
        ("Tamm, Mari <mari@example.ee>", [("Tamm, Mari", "mari@example.ee")]),
        ("mari@example.ee (Mari Tamm)", [("Mari Tamm", "mari@example.ee")]),
        ("mari@example.ee", [("", "mari@example.ee")]),
        ("<mari@example.ee>", [("", "mari@example.ee")]),
        ("mari@example.ee <mari@example.ee>", [("", "mari@example.ee")]),
        ("a@x.ee, B <b@x.ee>; c@x.ee", [("", "a@x.ee"), ("B", "b@x.ee"), ("", "c@x.ee")]),
        ("Team: a@x.ee, B <b@x.ee>;", [("", "a@x.ee"), ("B", "b@x.ee")]),
        ("undisclosed-recipients:;", []),
        ("=?utf-8?B?TcOkcnQgw5VpczwtQGF0Pg==?= <mart@x.ee>", [("Märt Õis<-@at>", "mart@x.ee")]),
        ('"=?iso-8859-13?Q?J=F5geva?=" <j@x.ee>', [("Jõgeva", "j@x.ee")]),
        ('"Mari <mari@x.ee>, b@x.ee', [("Mari", "mari@x.ee"), ("", "b@x.ee")]),
        ('"Jane \\"JJ\\" Smith" <j@x.ee>', [('Jane "JJ" Smith', "j@x.ee")]),
        ("<mailto:mari@x.ee>", [("", "mari@x.ee")]),
        ("", []),
    ],
)
def test_mailboxes_are_found(value: str, boxes: list[tuple[str, str]]) -> None:
    assert headers.mailboxes([value]) == [Mailbox(*box) for box in boxes]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("=?utf-8?Q?K=C3=BCsimus?=", "Küsimus"),
        ("=?utf-8?B?w4M=?= =?utf-8?B?wrw=?=", "ü"),
        ("=?utf-8?B?w7w=?=\r\n =?utf-8?B?w7Y=?= ja", "üö ja"),
        ("=?UTF-8?Q?=C3?= =?UTF-8?Q?=BC?=", "ü"),
        ("=?windows-1250?Q?Sz=E1mla_=F5?=", "Számla ő"),
        ("=?koi8-r?B?8NLJ18XU?=", "Привет"),
        ("=?x-odd?Q?caf=C3=A9?=", "café"),
        ("Re: =?iso-8859-1?Q?T=E4na?= =?iso-8859-1?Q?_homme?=", "Re: Täna homme"),
        ("no =? word", "no =? word"),
        ("=?utf-8?B?broken", "=?utf-8?B?broken"),
    ],
)
def test_subjects_are_decoded(value: str, text: str) -> None:
    assert headers.text_of(value) == text


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("Mon, 10 Mar 2025 09:30:00 +0200", (2025, 3, 10, 7, 30)),
        ("10 Mar 2025 09:30 EST", (2025, 3, 10, 14, 30)),
        ("Mon, 10 Mar 2025 09:30:00 +0200 (EET)", (2025, 3, 10, 7, 30)),
        ("Mon, 10 Mar 2025 09:30:00", (2025, 3, 10, 9, 30)),
        ("2025-03-10T09:30:00+02:00", (2025, 3, 10, 7, 30)),
        ("Mon, 10 Mar 25 09:30:60 GMT", (2025, 3, 10, 9, 30)),
    ],
)
def test_dates_are_moments_in_utc(value: str, moment: tuple[int, ...]) -> None:
    found = headers.moment(value)
    assert found is not None and found.replace(second=0) == datetime(*moment, tzinfo=UTC)  # type: ignore[misc]


@pytest.mark.parametrize(
    "value", ["", "soon", "Mon, 99 Xyz 2025 99:99:99", "Mon, 10 Mar 2025 09:30 +9999999", "0" * 300]
)
def test_a_senseless_date_is_none(value: str) -> None:
    assert headers.moment(value) is None


def test_a_letter_without_a_date_has_the_moment_of_the_last_server() -> None:
    letter = read(b"Received: from a by b; Mon, 10 Mar 2025 09:30:00 +0200\nDate: soon\n\nx")
    assert letter.date == datetime(2025, 3, 10, 7, 30, tzinfo=UTC)


def test_message_ids_stand_without_brackets_and_in_order() -> None:
    letter = read(
        b"Message-ID: <own@x>\nIn-Reply-To: Your letter of Monday <b@x>\nReferences: <a@x>\n <b@x>\t<a@x>\n\nx"
    )
    assert (letter.message_id, letter.in_reply_to, letter.references) == ("own@x", ["b@x"], ["a@x", "b@x"])


@pytest.mark.parametrize("line", [b"Message-ID: own@x", b"Message-Id: <own@x", b"MESSAGE-ID:\n <own@x>"])
def test_a_message_id_is_found_however_it_is_written(line: bytes) -> None:
    assert read(line + b"\n\nx").message_id == "own@x"


def test_a_letter_without_a_message_id_has_none() -> None:
    assert read(b"Subject: x\n\nx").message_id == ""


def test_where_it_was_delivered_and_who_answers_for_it() -> None:
    letter = read(b"Delivered-To: tugi+abc@x.ee\nX-Original-To: tugi@x.ee\nReturn-Path: <>\nReply-To: b@x.ee\n\nx")
    assert (letter.delivered_to, letter.return_path) == (["tugi+abc@x.ee", "tugi@x.ee"], "<>")
    assert letter.reply_to == [Mailbox("", "b@x.ee")]


def test_raw_letters_beyond_ascii_in_headers_are_repaired() -> None:
    assert read("Subject: Küsimus õhtul\n\nx".encode()).subject == "Küsimus õhtul"
    assert read("Subject: Küsimus õhtul\n\nx".encode("cp1257")).subject == "Küsimus õhtul"


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("arve.pdf", "arve.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\mari\\arve.pdf", "arve.pdf"),
        ("arve\u202efdp.exe", "arvefdp.exe"),
        ("a\r\nb\x00.txt", "ab.txt"),
        ("CON.txt", "_CON.txt"),
        ("lpt1", "_lpt1"),
        ("...", "file-1.pdf"),
        ("", "file-1.pdf"),
        ("a<b>:c?.txt", "a_b__c_.txt"),
        (" .arve.pdf. ", "arve.pdf"),
        ("õ" * 300 + ".pdf", "õ" * 118 + ".pdf"),
        ("a" * 300 + ".pdf", "a" * 146 + ".pdf"),
        ("e\u0301.txt", "é.txt"),
    ],
)
def test_names_of_files_are_safe(name: str, safe: str) -> None:
    assert names.safe(name, "application/pdf", 1) == safe


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ("attachment; filename=arve.pdf", "arve.pdf"),
        ('attachment; filename="arve; uus.pdf"', "arve; uus.pdf"),
        ("attachment; filename*=utf-8''t%C3%A4na.pdf", "täna.pdf"),
        ("attachment; filename*=iso-8859-1'et'%F5htu.pdf", "õhtu.pdf"),
        ("attachment; filename*0*=utf-8''t%C3%A4; filename*1*=na; filename*2=.pdf", "täna.pdf"),
        ('attachment; filename*1="b.pdf"; filename*0="a"', "ab.pdf"),
        ('attachment; filename="=?utf-8?Q?t=C3=A4na.pdf?="', "täna.pdf"),
        ("attachment; filename=\"fallback.pdf\"; filename*=utf-8''t%C3%A4na.pdf", "täna.pdf"),
        ('attachment; filename="täna.pdf"', "täna.pdf"),
        ('attachment; filename="a\\"b.pdf"', "a_b.pdf"),
    ],
)
def test_names_of_files_are_read_in_every_writing(disposition: str, name: str) -> None:
    raw = f"MIME-Version: 1.0\nContent-Type: application/pdf\nContent-Disposition: {disposition}\n\nx".encode()
    assert [one.name for one in read(raw).attachments] == [name]
