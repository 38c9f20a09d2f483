"""Replies of a dozen mail programs (talon's collection): the answer is told from what it answers."""

from pathlib import Path

import pytest

from hoia.channels.email.reading import read
from hoia.channels.email.reading.html_text import to_text
from hoia.channels.email.reading.split import split

FOLDER = Path(__file__).parents[5] / "shared/data" / "mail-replies-talon"
REPLIES = sorted((FOLDER / "standard_replies").glob("*.eml"))
WITH_HTML = [path for path in REPLIES if b"text/html" in path.read_bytes()]
PAGES = sorted((FOLDER / "html_replies").glob("*.html"))
SIGNED = sorted((FOLDER / "signature/emails/stripped").glob("*_body"))
# In two letters the HTML part has other words than the plain part.
HTML_SAYS = {"outlook": "Allo! Follow up MIME!"}

pytestmark = pytest.mark.skipif(not REPLIES, reason="the replies (shared/data/mail-replies-talon) are not here")


def in_one_line(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("path", REPLIES, ids=lambda path: path.stem)
def test_the_answer_stands_alone(path: Path) -> None:
    letter = read(path.read_bytes())
    written_beside = path.with_name(path.stem + "_reply_text")
    wanted = written_beside.read_text() if written_beside.exists() else "Hello"
    assert in_one_line(f"{letter.new_text} {letter.signature}") == in_one_line(wanted)


@pytest.mark.parametrize("path", WITH_HTML, ids=lambda path: path.stem)
def test_the_answer_stands_alone_in_html_too(path: Path) -> None:
    letter = read(path.read_bytes())
    assert split(to_text(letter.html)).new == HTML_SAYS.get(path.stem, "Hello")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_html_answers_keep_their_words_and_their_signature(path: Path) -> None:
    found = split(to_text(path.read_text("utf-8", "replace")))
    assert in_one_line(found.new) == "Hi. I am fine."
    assert in_one_line(found.signature) == "Thanks, Alex"


def test_an_answer_above_a_line_across_the_page() -> None:
    found = split(to_text((FOLDER / "reply-separated-by-hr.html").read_text()))
    assert in_one_line(f"{found.new} {found.signature}") == "Hi there Bob"


def test_an_answer_of_outlook_on_a_mac() -> None:
    assert split(to_text((FOLDER / "OLK_SRC_BODY_SECTION.html").read_text())).new == "Reply"


def test_a_quotation_that_shares_its_block_with_the_answer() -> None:
    letter = read((FOLDER / "reply-quotations-share-block.eml").read_bytes())
    assert letter.new_text.startswith("Hi Katharine.") and letter.new_text.endswith("hearing from you soon.")
    assert letter.signature == "Joe XXX"
    assert letter.quoted_text.endswith("New Booking Inquiry")


@pytest.mark.parametrize("path", SIGNED, ids=lambda path: path.stem)
def test_signatures_are_found(path: Path) -> None:
    body, sender, signature = (
        path.with_name(path.name.replace("_body", end)).read_text().replace("#sig#", "")
        for end in ("_body", "_sender", "_signature")
    )
    assert in_one_line(split(body, sender.strip()).signature) == in_one_line(signature)
