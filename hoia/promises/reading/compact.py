"""Words and what belongs to each, in a fiftieth of the memory of a dictionary; asking takes about half a microsecond."""

from array import array
from collections.abc import Iterator, Mapping
from typing import overload

from marisa_trie import Trie


class Compact[Thing](Mapping[str, Thing]):
    """A mapping that does not change. Of the many words to which the same thing belongs, all share one."""

    def __init__(self, rows: Mapping[str, Thing]) -> None:
        self._trie = Trie(rows)
        self._things = list({id(thing): thing for thing in rows.values()}.values())
        numbers = {id(thing): number for number, thing in enumerate(self._things)}
        self._numbers = array("I", bytes(4 * len(self._trie)))
        for word, thing in rows.items():
            self._numbers[self._trie[word]] = numbers[id(thing)]

    def __getitem__(self, word: str) -> Thing:
        number: int = self._trie[word]
        return self._things[self._numbers[number]]

    @overload
    def get(self, word: str, default: None = None, /) -> Thing | None: ...
    @overload
    def get(self, word: str, default: Thing, /) -> Thing: ...
    @overload
    def get[Other](self, word: str, default: Other, /) -> Thing | Other: ...
    def get(self, word: str, default: object = None, /) -> object:
        number = self._trie.get(word, -1)
        return default if number < 0 else self._things[self._numbers[number]]

    def __contains__(self, word: object) -> bool:
        return word in self._trie

    def __iter__(self) -> Iterator[str]:
        return iter(self._trie)

    def __len__(self) -> int:
        return len(self._trie)

    def number(self, word: str) -> int:
        """Return by which number a word is known, from 0 on. Raises KeyError for a word that is not there."""
        number: int = self._trie[word]
        return number

    def word(self, number: int) -> str:
        word: str = self._trie.restore_key(number)
        return word

    def beginnings(self, text: str) -> list[str]:
        """Return the words that the text begins with, the shortest first."""
        found: list[str] = self._trie.prefixes(text)
        return found
