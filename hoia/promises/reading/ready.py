"""Languages made ready once on a machine and kept: from the shelf a language comes in 20 ms, made anew it takes a second or two.

It is made in a process of its own, because that takes twice the memory that the language needs afterwards.
"""

import os
import pickle
import shutil
import subprocess
import sys
import time
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from hoia.kit import words
from hoia.kit.shelf import builders_environment, shelf

from .tongue import Tongue, language

OLD = 30 * 24 * 3600  # seconds after which what another version of the readers has kept is thrown away
SPOILT = (
    pickle.UnpicklingError,
    EOFError,
    ArithmeticError,
    LookupError,
    TypeError,
    ValueError,
    AttributeError,
    ImportError,
)
NOT_OURS = 0o022  # files that others may write are not trusted: reading them can run anything


@cache
def tongue(code: str) -> Tongue:
    """Return a language made ready. Raises KeyError for a language without a file, ValueError for what is wrong in it."""
    made_from = language(code)
    found = _kept(code)
    if found is None and _made_beside(code):
        found = _kept(code)
    return found or Tongue(made_from)


def keep(code: str) -> None:
    """Make a language ready and put it on the shelf, whole or not at all: several may do so at the same time."""
    made = Tongue(language(code))
    made.vocabulary.prepare()
    path = _path(code)
    draft = path.with_suffix(f".{os.getpid()}.draft")
    path.parent.chmod(0o700)
    draft.write_bytes(pickle.dumps(made, pickle.HIGHEST_PROTOCOL))
    draft.chmod(0o600)
    os.replace(draft, path)
    _throw_away_old(path.parent)


def _kept(code: str) -> Tongue | None:
    try:
        path = _path(code)
        if any(one.stat().st_mode & NOT_OURS or one.stat().st_uid != os.getuid() for one in (path, path.parent)):
            return None
        with path.open("rb") as file:
            found = pickle.load(file)
    except (OSError, MemoryError, *SPOILT):  # whatever it is: the language is made anew
        return None
    return found if isinstance(found, Tongue) else None


def _made_beside(code: str) -> bool:
    command = [sys.executable, "-m", __name__, code]
    try:
        return subprocess.run(command, env=builders_environment(), capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _path(code: str) -> Path:
    return shelf(f"readers-{_edition()}") / f"{code}.pickle"


@cache
def _edition() -> str:
    """A digest of all that a language made ready comes from."""
    digest = sha256(f"{sys.version} {version('marisa-trie')}".encode())
    here = Path(__file__).parent
    for path in sorted([*here.rglob("*.py"), Path(words.__file__)]):
        digest.update(f"\n{path.name}\n".encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def _throw_away_old(ours: Path) -> None:
    for folder in ours.parent.glob("readers-*"):
        if folder != ours and folder.stat().st_mtime < time.time() - OLD:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    keep(sys.argv[1])
