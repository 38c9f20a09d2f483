"""A language made ready is kept on the shelf of the machine; whatever happens to the file, promises are read as before."""

from datetime import datetime

import pytest

from hoia.promises.reading import Message, read
from hoia.promises.reading.ready import tongue


@pytest.fixture
def shelf(tmp_path, monkeypatch):
    """An empty cache folder; languages are asked for as by a fresh process each time it is called."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))

    def kept():
        return sorted(path.relative_to(tmp_path / "hoia").as_posix() for path in tmp_path.rglob("*") if path.is_file())

    tongue.cache_clear()
    yield kept
    tongue.cache_clear()


def promised():
    tongue.cache_clear()
    found = read(Message("I'll call you at 3 pm.", "us", datetime(2026, 11, 25, 10), "Europe/Tallinn", "EE", "en"))
    return [(one.kind, one.due) for one in found]


EXPECTED = [("callback", datetime(2026, 11, 25, 15))]


def test_it_is_made_once_and_taken_from_the_shelf_from_then_on(shelf, tmp_path):
    assert promised() == EXPECTED
    [name] = shelf()
    assert name.startswith("readers-") and name.endswith("/en.pickle")
    path = tmp_path / "hoia" / name
    assert path.stat().st_mode & 0o777 == 0o600 and path.parent.stat().st_mode & 0o777 == 0o700
    made = path.stat().st_ino, path.stat().st_mtime_ns
    assert promised() == EXPECTED
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == made


@pytest.mark.parametrize("damage", [b"", b"\x80\x05nothing of ours", None])
def test_a_spoilt_file_is_made_anew(shelf, tmp_path, damage):
    promised()
    path = tmp_path / "hoia" / shelf()[0]
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2] if damage is None else damage)
    assert promised() == EXPECTED
    assert len(path.read_bytes()) > len(whole) * 0.9


def test_a_file_that_others_may_write_is_not_opened(shelf, tmp_path):
    import pickle

    promised()
    path = tmp_path / "hoia" / shelf()[0]
    path.write_bytes(pickle.dumps(Trap(str(tmp_path / "sprung"))))
    path.chmod(0o666)
    assert promised() == EXPECTED
    assert not (tmp_path / "sprung").exists()
    path.write_bytes(pickle.dumps(Trap(str(tmp_path / "sprung"))))
    path.chmod(0o600)
    promised()
    assert (tmp_path / "sprung").exists(), "the trap of this test does not work"


class Trap:
    """Makes a file when it is unpickled."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return open, (self.path, "w")


def test_without_a_shelf_it_is_made_each_time(shelf, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    monkeypatch.setenv("HOIA_HOME", str(tmp_path / "file"))
    assert promised() == EXPECTED
    assert not list(tmp_path.rglob("*.pickle"))
