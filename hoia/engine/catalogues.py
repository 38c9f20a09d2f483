"""The words of the desk in other languages: ``.po`` files are kept, ``.mo`` files are made from them where they are used."""

import logging
import secrets
from collections.abc import Sequence
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "locale"
log = logging.getLogger("hoia.catalogues")


def main(argv: Sequence[str] = ()) -> int:
    """``python -m hoia.engine.catalogues``: compile what is missing, for whoever builds a package."""
    print(f"{compile_stale()} catalogues compiled.")
    return 0


def compile_stale(folder: Path = FOLDER) -> int:
    """Compile every catalogue whose ``.mo`` is missing or older than its ``.po``; returns how many.

    A folder that cannot be written to is no reason not to start: the words are then in English, and the log says why.
    """
    return sum(_compile(po) for po in sorted(folder.glob("*/LC_MESSAGES/*.po")) if _is_stale(po))


def _is_stale(po: Path) -> bool:
    mo = po.with_suffix(".mo")
    return not mo.exists() or mo.stat().st_mtime < po.stat().st_mtime


def _compile(po: Path) -> bool:
    import polib

    part = po.with_name(f".{po.stem}.{secrets.token_hex(4)}.part")
    try:
        # Fuzzy entries are guesses; polib leaves them out, so the English sentence is shown instead.
        part.write_bytes(polib.pofile(str(po)).to_binary())
        part.replace(po.with_suffix(".mo"))
    except OSError as problem:
        log.warning("the catalogue %s could not be compiled (%s): its words stay in English", po, problem.strerror)
        return False
    return True


if __name__ == "__main__":
    raise SystemExit(main())
