"""Likeness: sentences weighed by how near they come to sentences whose value people marked, together with the signs.

Two steps, both learnt from our own labelled sets (``tests/standard/hints/learn.py``) by multinomial logistic regression over
the vectors of :mod:`.vectors`: first each sentence of the agent by itself, then all that the agent said, by the best of its
sentences, their mean, and the signs of :mod:`.signs`. What the customer said is read by signs alone.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from typing import Any

import numpy as np

from .about import speaks
from .conversation import Conversation, Side, Value
from .said import Place, Signs, sentences
from .vectors import SIZE, vectors
from .weighing import VALUES, Weighed, told

OF_A_SENTENCE = (Value.KEPT, Value.MISSED)
MOST = 150  # different sentences of one conversation that are read
LITTLE = 1e-4  # a chance that is none
MEAN = 3  # how much the mean counts beside the signs, before any weight
NEAR = 0.5  # the chance from which a sentence is what is quoted, before any sign
LIKE = "like"  # the sign of a sentence that comes near


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the agent and its vector, from the middle of all that we know."""

    place: Place
    vector: Any


@dataclass(frozen=True, slots=True)
class Weights:
    """Of one criterion: ``sentence`` has the shape (values, SIZE + 1), ``whole`` (values, features + 1); the last is the bias."""

    sentence: Any
    whole: Any
    sure: float


@dataclass(frozen=True, slots=True)
class Learnt:
    """What ships: the middle of all vectors, the signs in the order of their weights, and the weights of each criterion."""

    centre: Any
    signs: tuple[str, ...]
    weights: Mapping[str, Weights]


@cache
def learnt() -> Learnt:
    with as_file(files(__package__) / "likeness.npz") as path, np.load(path, allow_pickle=False) as kept:
        names = [one.removesuffix(".whole") for one in kept.files if one.endswith(".whole")]
        weights = {
            one: Weights(kept[f"{one}.sentence"], kept[f"{one}.whole"], float(kept[f"{one}.sure"])) for one in names
        }
        return Learnt(kept["centre"], tuple(kept["signs"].tolist()), weights)


def seen(
    conversation: Conversation, centre: Any, as_vectors: Callable[[Sequence[str]], Any] = vectors
) -> list[Sentence]:
    """Return every sentence of the agent with its vector."""
    places = [
        Place(at, start, end)
        for at, turn in enumerate(conversation.turns)
        if turn.by is Side.AGENT
        for start, end in sentences(turn.text)
    ]
    texts = [as_read(conversation.turns[one.turn].text, one) for one in places]
    which = {text: at for at, text in enumerate(list(dict.fromkeys(texts))[:MOST])}
    if not which:
        return []
    rows = as_vectors(list(which)) - centre
    rows /= np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9
    return [Sentence(place, rows[which[text]]) for place, text in zip(places, texts, strict=True) if text in which]


def as_read(text: str, place: Place) -> str:
    """A sentence as the vectors are made of it: with the mark that ends it."""
    return text[place.start : place.end + 1].strip()


def chances(weights: Any, features: Any) -> Any:
    """Softmax of the scores: an array of the shape (rows, values)."""
    scores = features @ weights[:, :-1].T + weights[:, -1]
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def best(of_sentences: Any) -> Any:
    """What the sentences come to: for kept and missed the log of the best chance, and of that of any at all."""
    if not len(of_sentences):
        return np.zeros(2 * len(OF_A_SENTENCE))
    found = []
    for value in OF_A_SENTENCE:
        one = of_sentences[:, VALUES.index(value)]
        found += [np.log(one.max() + LITTLE), np.log(1 - np.prod(1 - one) + LITTLE)]
    return np.array(found)


def middle(rows: Any) -> Any:
    """The mean of the sentences' vectors, an array of SIZE numbers."""
    return MEAN * rows.mean(axis=0) if len(rows) else np.zeros(SIZE)


def weighed(conversation: Conversation, found: Signs) -> dict[str, Weighed]:
    """Weigh every learnt criterion, and add to ``found`` the sentences that spoke, as signs ("like courteous missed")."""
    kept = learnt()
    return weighed_by(kept, seen(conversation, kept.centre), found)


def weighed_by(kept: Learnt, said: Sequence[Sentence], found: Signs) -> dict[str, Weighed]:
    rows = np.array([one.vector for one in said]).reshape(len(said), SIZE)
    signs = np.array([one in found for one in kept.signs], dtype=float)
    mean, weighed = middle(rows), {}
    for criterion, weights in kept.weights.items():
        of_sentences = chances(weights.sentence, rows)
        scores = chances(weights.whole, np.concatenate([best(of_sentences), mean, signs])[None])[0]
        by_value = {value: float(scores[at]) for at, value in enumerate(VALUES)}
        spoke = {value: _spoke(criterion, value, weights.whole, signs, kept.signs) for value in VALUES}
        for value in OF_A_SENTENCE if said else ():
            at = int(of_sentences[:, VALUES.index(value)].argmax())
            if of_sentences[at, VALUES.index(value)] >= NEAR or not spoke[value]:
                spoke[value].insert(0, _quoted(said[at].place, spoke[value], found, f"{LIKE} {criterion} {value}"))
        weighed[criterion] = Weighed(told(by_value, weights.sure), by_value, spoke)
    return weighed


def _quoted(place: Place, spoke: Sequence[str], found: Signs, like: str) -> str:
    """Have the sentence quoted: by the strongest sign that stands in it, which can say why, or as one that comes near."""
    for sign in spoke:
        if any(one.turn == place.turn and one.start < place.end and one.end > place.start for one in found.found[sign]):
            found.found[sign].insert(0, place)
            return sign
    found.add(like, place)
    return like


def _spoke(criterion: str, value: Value, weights: Any, signs: Any, names: Sequence[str]) -> list[str]:
    """The signs that are there, may speak for the value and do so more than for another, the strongest first."""
    at, may = VALUES.index(value), speaks(criterion)
    columns = weights[:, -1 - len(names) : -1]
    more = columns[at] - np.delete(columns, at, axis=0).max(axis=0)
    there = [
        (more[one], name)
        for one, name in enumerate(names)
        if signs[one] and more[one] > 0 and may.get(name, (False,) * 3)[at]
    ]
    return [name for _by, name in sorted(there, reverse=True)]
