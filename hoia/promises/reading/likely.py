"""How likely words promise something: small models, learnt from labelled messages, that stand beside the rules.

The rules know the ways of promising that somebody wrote down. These models look at the words themselves: one at a sentence
that speaks of a time and in which the rules find nothing, one at each clause in which they find something, one at the kind of
what is found. A language without a file in ``learnt/`` is read by its rules alone; ``tests/promises/reading/learn.py`` writes it.

A model is linear: each feature has a weight, features come in groups, and a group counts by the sum of its weights over the
root of how many features it has. The chance is the logistic function of the whole.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain, pairwise, repeat
from math import exp, sqrt
from pathlib import Path
from struct import Struct
from sys import intern
from typing import Any, NamedTuple

from .commitments import Head, Sentence
from .grammar import coming
from .tokens import TIME
from .tongue import Tongue
from .vocabulary import MOST_CACHED

Feature = str | tuple[str, ...]  # one word, or several that follow each other
Kind = tuple[str, Sequence[Feature]]  # the name of a kind of features, and those that there are
Groups = Sequence[Sequence[Kind]]

FOLDER = Path(__file__).parent / "learnt"
SCALE = 100  # of a weight in a file, which is a whole number
ABOVE = 1 << 16  # more than any weight: what is added to each so that none is below zero
PARTS = 1 << 10  # how finely the share of a group is reckoned where only whole numbers do
SOME_TIME = "§"  # stands for whatever is said of a time
NEAR, FARTHER = 3, 4  # words on either side of a time, in a clause and in a sentence
BESIDE = 6  # tokens on either side of a clause
SHORT = 3  # letters of a word that stands for itself where no table has it
LONG = 5  # letters of a word whose beginning and end count by themselves


class Linear:
    """One model with one answer: a bias, and a weight for each feature."""

    def __init__(self, learnt: Mapping[str, Any]) -> None:
        self.bias: int = learnt["bias"]
        self.weights: Mapping[str, Mapping[Feature, int]] = _loaded(learnt["weights"])

    def chance(self, groups: Groups) -> float:
        """Return how likely it is, 0 to 1."""
        total = float(self.bias)
        for group in groups:
            weight = many = 0
            for kind, features in group:
                weight += sum(map(self.weights[kind].get, features, repeat(0)))
                many += len(features)
            if weight:
                total += weight / sqrt(many)
        return _logistic(total)

    def spoke(self, groups: Groups, most: int = 3) -> list[str]:
        """Return the features that spoke most for it, the strongest first."""
        said: dict[str, int] = {}
        for kind, features in chain.from_iterable(groups):
            for one in features:
                if (weight := self.weights[kind].get(one, 0)) > 0:
                    said[_written(kind, one)] = weight
        return sorted(said, key=lambda one: -said[one])[:most]


def _logistic(total: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, total / SCALE))))


class Judgement(NamedTuple):
    """How likely a clause promises something, and how likely each kind is, together 1."""

    chance: float
    kinds: dict[str, float]


class Clauses:
    """The models of a clause, with a weight of each feature for whether it promises and one for each kind.

    The weights of a feature are lanes of one number, so that those of many features are added up in one go.
    """

    def __init__(self, learnt: Mapping[str, Any]) -> None:
        self.names: list[str] = learnt["names"]
        self.bias: list[int] = learnt["bias"]
        self._lanes = Struct(f"<{len(self.bias)}Q")
        shared: dict[int, int] = {}  # most rows are few and small: the same number is kept once
        packed = {
            kind: {name: shared.setdefault(whole := self._packed(row), whole) for name, row in rows.items()}
            for kind, rows in learnt["weights"].items()
        }
        self.weights: Mapping[str, Mapping[Feature, int]] = _loaded(packed)

    def _packed(self, row: Sequence[int]) -> int:
        whole = [*row, *repeat(0, len(self.bias) - len(row))]
        return int.from_bytes(self._lanes.pack(*(weight + ABOVE for weight in whole)), "little")

    def judge(self, groups: Groups) -> Judgement:
        whole = known = 0
        for group in groups:
            rows: list[int] = []
            many = 0
            for kind, features in group:
                rows += filter(None, map(self.weights[kind].get, features))
                many += len(features)
            if rows:
                part = round(PARTS / sqrt(many))
                whole += part * sum(rows)
                known += part * len(rows)
        lanes = self._lanes.unpack(whole.to_bytes(self._lanes.size, "little"))
        lift = known * ABOVE
        first, *others = (bias + (lane - lift) / PARTS for bias, lane in zip(self.bias, lanes, strict=True))
        most = max(others)
        powers = [exp((total - most) / SCALE) for total in others]
        together = sum(powers)
        kinds = {name: power / together for name, power in zip(self.names, powers, strict=True)}
        return Judgement(_logistic(first), kinds)


class Likely:
    """The models of one language."""

    def __init__(self, learnt: Mapping[str, Any]) -> None:
        self.sentence = Linear(learnt["sentence"])
        self.clause = Clauses(learnt["clause"])


@cache
def likely(code: str) -> Likely | None:
    """Return the models of a language; None where nothing was learnt for it."""
    path = FOLDER / f"{code}.json"
    return Likely(json.loads(path.read_text("utf-8"))) if path.exists() else None


def _written(kind: str, feature: Feature) -> str:
    """Return a feature as one word of text, as it stands in reasons."""
    return f"{kind}:{feature if isinstance(feature, str) else ' '.join(feature)}"


class _Kinds(dict[str, Any]):
    """The weights by kind of feature; a kind that nothing was learnt of has none."""

    def __missing__(self, kind: str) -> Mapping[Feature, Any]:
        return {}


def _loaded(weights: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Mapping[Feature, Any]]:
    found = _Kinds()
    for kind, rows in weights.items():
        found[kind] = {_feature(name): weight for name, weight in rows.items()}
    return found


def _feature(name: str) -> Feature:
    several = tuple(map(intern, name.split(" ")))
    return several if len(several) > 1 else several[0]


class Words(NamedTuple):
    """A sentence as the models see it: its words, each expression of time as one, and what the language knows of each word.

    ``classes`` are the classes of a word as one name, ``parts`` each by itself. ``places`` holds for each token the number of
    its word.
    """

    words: list[str]
    classes: list[str]
    parts: list[tuple[str, ...]]
    places: list[int]

    def between(self, start: int, end: int) -> slice:
        """Return where the words of the tokens ``start`` to ``end`` stand."""
        return slice(self.places[start], self.places[end - 1] + 1) if start < end else slice(0, 0)


def words_of(sentence: Sentence) -> Words:
    """Return a sentence as the models see it."""
    tongue = sentence.tongue
    words: list[str] = []
    classes: list[str] = []
    parts: list[tuple[str, ...]] = []
    places: list[int] = []
    timed = False
    for token, code in zip(sentence.tokens, sentence.codes, strict=True):
        if code != TIME:
            words.append(token.low)
            name, several = (token.low, (token.low,)) if token.sign else _known(tongue, token.low)
            classes.append(name)
            parts.append(several)
        elif not timed:
            words.append(SOME_TIME)
            classes.append(SOME_TIME)
            parts.append(())
        timed = code == TIME
        places.append(len(words) - 1)
    return Words(words, classes, parts, places)


@lru_cache(maxsize=MOST_CACHED)
def _known(tongue: Tongue, word: str) -> tuple[str, tuple[str, ...]]:
    """The classes of a word as one name and each by itself; of short words that have none the word."""
    entry = tongue.vocabulary.entry(word)
    parts = tuple(sorted(entry.classes)) if entry and entry.classes else ("?",) if len(word) > SHORT else (word,)
    return "+".join(parts), parts


def of_sentence(sentence: Sentence, seen: Words) -> Groups:
    """Return the features of a whole sentence, in groups."""
    words = seen.words
    return [
        [("w", [("", sentence.side), *_grams(words)])],
        [*_near_times(words, FARTHER), ("first", [words[0], ("", *words[:2])])],
        [("c", _grams([sentence.side, *seen.classes]))],
        [("k", list(chain.from_iterable(seen.parts)))],
        _ends(words),
    ]


def of_clause(sentence: Sentence, head: Head, seen: Words) -> Groups:
    """Return the features of the clause of a head, in groups."""
    here = seen.between(head.left, head.right)
    words = seen.words[here]
    left = seen.between(max(head.left - BESIDE, 0), head.left)
    right = seen.between(head.right, min(head.right + BESIDE, sentence.end))
    before, after = seen.words[left], seen.words[right]
    own = any(head.left <= part.start < head.right and coming(part.fields) for part in sentence.parts)
    return [
        [("w", [("", sentence.side), *_grams(["<", *words, ">"])])],
        [*_near_times(words, NEAR), ("v", _near_verb(head, seen))],
        [("c", _grams([sentence.side, *seen.classes[here]]))],
        [("k", list(chain.from_iterable(seen.parts[here])))],
        [
            ("l", before),
            ("r", after),
            ("lk", list(chain.from_iterable(seen.parts[left]))),
            ("rk", list(chain.from_iterable(seen.parts[right]))),
            (
                "beside",
                [
                    ("left", before[-1] if before else "<"),
                    ("right", after[0] if after else ">"),
                    ("last", seen.words[-1]),
                    ("first", *seen.words[:2]),
                    ("own", str(own), str(bool(sentence.parts))),
                    ("by", head.frame.by, sentence.side),
                    ("joined", str(head.joins >= 0)),
                ],
            ),
        ],
        _ends(words),
        [("s", _grams(seen.words, 2))],
        [("sk", list(chain.from_iterable(seen.parts)))],
    ]


def _grams(words: Sequence[str], longest: int = 3) -> list[Feature]:
    """Single words, and words that follow each other."""
    found: list[Feature] = [*words, *pairwise(words)]
    return [*found, *zip(words, words[1:], words[2:], strict=False)] if longest > 2 else found


def _near_times(words: Sequence[str], how_far: int) -> list[Kind]:
    around: list[str] = []
    left: list[str] = []
    right: list[str] = []
    for at, word in enumerate(words):
        if word == SOME_TIME:
            around += words[max(0, at - how_far) : at + how_far + 1]
            left.append(words[at - 1] if at else "<")
            right.append(words[at + 1] if at + 1 < len(words) else ">")
    return [("t", around), ("tl", left), ("tr", right)]


def _near_verb(head: Head, seen: Words) -> list[Feature]:
    words, classes, _, places = seen
    at = places[head.verb]
    before = at > places[min(head.left, head.verb)]
    after = at < places[max(head.right - 1, head.verb)]
    return [
        words[at],
        ("class", classes[at]),
        ("left", words[at - 1] if before else "<"),
        ("right", words[at + 1] if after else ">"),
        ("left-class", classes[at - 1] if before else "<"),
        ("right-class", classes[at + 1] if after else ">"),
    ]


def _ends(words: Iterable[str]) -> list[Kind]:
    """How long words begin and end: what a word means and which form it has, also of words never seen."""
    begins: list[Feature] = []
    ends: list[Feature] = []
    for word in words:
        if len(word) >= LONG:
            begins += word[:3], word[:4], word[:5]
            ends += word[-2:], word[-3:], word[-4:]
    return [("begin", begins), ("end", ends)]
