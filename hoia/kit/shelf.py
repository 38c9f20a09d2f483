"""Files that are built once on a machine and may be deleted at any time: they are then built anew."""

import os
from pathlib import Path


def shelf(name: str) -> Path:
    """Return the folder of this name, made where it was not: in the user's cache, which every desk of a machine shares."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    folder = Path(base) / "hoia" / name
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        folder = Path(os.environ.get("HOIA_HOME", ".hoia")) / "cache" / name
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def builders_environment() -> dict[str, str]:
    """Return the environment of a process that builds something with ``python -m hoia.…``."""
    root = str(Path(__file__).resolve().parent.parent.parent)
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH", "")]))}
