"""Every message of Python's own tests of its email package, read by us and compared with what Python reads."""

import email
from email import policy
from importlib.util import find_spec
from pathlib import Path

import pytest

from hoia.channels.email.reading import read

_spec = find_spec("test")
FOLDER = Path(next(iter(_spec.submodule_search_locations or [""]))) / "test_email" / "data" if _spec else Path("absent")
MESSAGES = sorted(FOLDER.glob("*.txt")) if FOLDER.is_dir() else []

pytestmark = pytest.mark.skipif(not MESSAGES, reason="this Python comes without its own tests (test.test_email)")

# Python takes the first line for a header's continuation or for none; we pass over the line and read on.
HEADERS_OTHERWISE = {"msg_35", "msg_47"}


@pytest.mark.parametrize("path", MESSAGES, ids=lambda path: path.stem)
def test_every_message_of_python_is_read(path: Path) -> None:
    raw = path.read_bytes()
    letter = read(raw)
    assert not any("roughly" in one for one in letter.defects)
    theirs = email.message_from_bytes(raw, policy=policy.compat32)
    if path.stem not in HEADERS_OTHERWISE:
        assert [name for name, _ in letter.headers] == list(theirs.keys())


@pytest.mark.parametrize("path", MESSAGES, ids=lambda path: path.stem)
def test_no_file_in_a_message_of_python_is_lost(path: Path) -> None:
    raw = path.read_bytes()
    letter = read(raw)
    theirs = email.message_from_bytes(raw, policy=policy.compat32)
    images = [part.get_payload(decode=True) for part in theirs.walk() if part.get_content_maintype() == "image"]
    inside_letters = sum(part.get_content_type() == "message/rfc822" for part in theirs.walk())
    kept = [one.data for one in letter.attachments]
    assert inside_letters or all(image in kept for image in images)
