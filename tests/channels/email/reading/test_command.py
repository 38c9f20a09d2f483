"""``hoia mail read``: letters as JSON, on any machine, without a database."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from hoia.channels.email.reading.command import main

LETTER = """From: Mari Tamm <mari@example.ee>
To: tugi@maja.example
Subject: =?utf-8?Q?K=C3=BCsimus?=
Date: Mon, 10 Mar 2025 09:30:00 +0200
Message-ID: <1@example.ee>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain; charset=utf-8

Jah, sobib.

-- 
Mari

> Kas homme sobib?
--b
Content-Type: application/pdf; name=arve.pdf

%PDF
--b--
"""


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.eml"
    path.write_text(LETTER, "utf-8")
    return path


def test_each_letter_is_one_line_of_json(letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(letter), str(letter)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    found: dict[str, Any] = json.loads(lines[0])
    assert found["message_id"] == "1@example.ee"
    assert found["from"] == {"name": "Mari Tamm", "address": "mari@example.ee"}
    assert (found["subject"], found["date"]) == ("Küsimus", "2025-03-10T07:30:00+00:00")
    assert (found["new_text"], found["signature"], found["quoted_text"]) == (
        "Jah, sobib.",
        "--\nMari",
        "> Kas homme sobib?",
    )
    assert found["automatic"] is None and found["bounce"] is None
    attachment = found["attachments"][0]
    assert (attachment["name"], attachment["type"], attachment["size"]) == ("arve.pdf", "application/pdf", 4)
    assert set(attachment) == {"name", "type", "size", "sha256", "inline", "content_id"}


@pytest.mark.parametrize(
    ("part", "text"), [("new", "Jah, sobib."), ("quoted", "> Kas homme sobib?"), ("signature", "--\nMari")]
)
def test_one_part_is_printed_as_it_is(letter: Path, capsys: pytest.CaptureFixture[str], part: str, text: str) -> None:
    assert main(["--part", part, str(letter)]) == 0
    assert capsys.readouterr().out == text + "\n"


def test_standard_input_is_read(
    letter: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(letter.read_bytes())))
    assert main(["-"]) == 0
    assert json.loads(capsys.readouterr().out)["subject"] == "Küsimus"


def test_a_file_that_is_not_there_is_named_and_the_others_are_read(
    letter: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["absent.eml", str(letter)]) == 1
    out, err = capsys.readouterr()
    assert "absent.eml" in err and len(out.splitlines()) == 1


@pytest.mark.parametrize("raw", [b"", b"\x00\xff\xfe", b"no letter at all"])
def test_whatever_a_file_holds_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str], raw: bytes) -> None:
    path = tmp_path / "odd"
    path.write_bytes(raw)
    assert main([str(path)]) == 0
    assert set(json.loads(capsys.readouterr().out)) >= {"subject", "text", "defects"}


def test_reading_needs_no_django_and_no_heavy_module() -> None:
    code = (
        "import sys; from hoia.channels.email.reading import read; read(b'Subject: x\\n\\nwords'); print(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"django", "icalendar", "inscriptis", "ftfy", "lxml", "nh3"} & set(loaded)
