"""The base forms of folded words in four languages, in one small file that is mapped into memory, not read into it.

The word lists are those of simplemma. Their forms carry accents; people often type none, and ``szamlat`` must find what
``számlát`` finds. So the lists are folded once into a trie of our own, which also keeps it small: 4 million forms in
some 20 MB on disk, of which a desk touches a few. It is built in a process of its own, because reading the lists takes
memory that Python would not give back.
"""

import importlib.metadata
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import batched
from pathlib import Path
from typing import Any

from .shelf import builders_environment, shelf

LANGUAGES = ("et", "hu", "nb", "en")
EDITION = 1  # raise it when the file must be built anew


class Lexicon:
    """Folded word → base forms, by language."""

    def __init__(self, folder: Path) -> None:
        from marisa_trie import BytesTrie

        self._tries: dict[str, Any] = {}
        for language in LANGUAGES:
            self._tries[language] = BytesTrie().mmap(str(folder / f"{language}.trie"))

    def forms(self, word: str) -> dict[str, tuple[str, ...]]:
        """Return the base forms of ``word`` in each language that knows it."""
        found: dict[str, tuple[str, ...]] = {}
        for language, trie in self._tries.items():
            edits = trie.get(word)
            if edits:
                found[language] = tuple({word[: len(word) - edit[0]] + edit[1:].decode() for edit in edits})
        return found


@cache
def lexicon() -> Lexicon:
    """Return the lexicon, built first when this machine has none yet (some ten seconds, once)."""
    folder = shelf(f"lexicon-{importlib.metadata.version('simplemma')}-{EDITION}")
    if not all((folder / f"{language}.trie").exists() for language in LANGUAGES):
        subprocess.run(
            [sys.executable, "-m", "hoia.kit.lexicon", str(folder)],
            check=True,
            env=builders_environment(),
        )
    return Lexicon(folder)


def build(folder: Path, languages: Sequence[str]) -> None:
    """Write the file of each language, whole or not at all: several may build at the same time without harm."""
    from marisa_trie import BytesTrie

    for language in languages:
        if not (folder / f"{language}.trie").exists():
            draft = folder / f"{language}.{os.getpid()}.draft"
            BytesTrie(_edits(language)).save(str(draft))
            os.replace(draft, folder / f"{language}.trie")


def _edits(language: str) -> Iterator[tuple[str, bytes]]:
    bases: set[str] = set()
    for pairs in batched(_pairs(language), 100_000):
        forms, theirs = zip(*pairs, strict=True)
        folded_bases = _folded(theirs)
        bases.update(folded_bases)
        yield from {(form, _edit(form, base)) for form, base in zip(_folded(forms), folded_bases, strict=True)}
    yield from ((base, b"\0") for base in bases)


def _folded(words: Sequence[str]) -> list[str]:
    """Fold many words together: a letter is replaced everywhere at once, ten times faster than word by word."""
    from .words import fold

    text = "\n".join(words).casefold()
    for letter in set(text):
        if not letter.isascii():
            text = text.replace(letter, fold(letter))
    return text.split("\n")


def _edit(word: str, base: str) -> bytes:
    """One byte says how many letters to cut off the end; the rest is put there instead."""
    if word.startswith(base):
        return bytes([len(word) - len(base)])
    shared, most = 0, min(len(word), len(base))
    while shared < most and word[shared] == base[shared]:
        shared += 1
    return bytes([len(word) - shared]) + base[shared:].encode()


def _pairs(language: str) -> Iterator[tuple[str, str]]:
    """Yield (form, base form). Read record by record: the whole list as a dictionary would take 700 MB."""
    from simplemma.strategies.dictionaries import dictionary_factory, frontcode

    data = dictionary_factory._read_decompressed(language)
    backwards, _, start = frontcode._read_header(data)
    for _, form, base in frontcode._iter_records(data, start):
        if backwards:
            form, base = form[::-1], base[::-1]
        yield form.decode(), base.decode()


if __name__ == "__main__":
    build(Path(sys.argv[1]), sys.argv[2:] or LANGUAGES)
