"""Our own letters: nine languages, the mail programs people use, and what each of them puts around the words."""

from pathlib import Path
from typing import NamedTuple

import pytest

from hoia.channels.email.reading import read

LETTERS = sorted((Path(__file__).parents[1] / "letters").glob("*.letter"))
LANGUAGES = {"en", "et", "hu", "nb", "de", "fr", "ru", "fi", "sv"}


class Expected(NamedTuple):
    raw: bytes
    new: str
    quoted: str
    signature: str


def expected(path: Path) -> Expected:
    """A letter as it stands, and behind ``=== new``, ``=== quoted``, ``=== signature`` what is to be found in it."""
    letter, rest = path.read_text("utf-8").split("\n=== new\n")
    new, rest = rest.split("\n=== quoted\n")
    quoted, signature = rest.split("\n=== signature\n")
    return Expected(letter.encode(), new, quoted, signature)


def words(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.split("\n") if line.strip())


@pytest.mark.parametrize("path", LETTERS, ids=lambda path: path.stem)
def test_new_words_quotation_and_signature_are_told_apart(path: Path) -> None:
    wanted = expected(path)
    letter = read(wanted.raw)
    assert words(letter.new_text) == words(wanted.new)
    assert words(letter.signature) == words(wanted.signature)
    assert words(letter.quoted_text) == words(wanted.quoted)


@pytest.mark.parametrize("path", LETTERS, ids=lambda path: path.stem)
def test_no_line_of_a_letter_is_lost(path: Path) -> None:
    letter = read(expected(path).raw)
    parts = [*letter.new_text.split("\n"), *letter.quoted_text.split("\n"), *letter.signature.split("\n")]
    kept = {line.strip() for line in parts}
    assert [line for line in letter.text.split("\n") if line.strip() and line.strip() not in kept] == []


def test_there_are_letters_in_all_nine_languages() -> None:
    assert {path.stem[:2] for path in LETTERS} == LANGUAGES
    assert len(LETTERS) >= 60
