"""Learn what stands beside the rules from labelled messages, and write it into the package. Needs the group ``learn`` (scikit-learn).

    python -m tests.promises.reading.learn FILE…                learn from all of them and write hoia/promises/reading/learnt/
    python -m tests.promises.reading.learn FILE… --into FOLDER  write into another folder, to try it out

Nothing but the sets goes in, and the tables of sentences beside this file: no message of any desk. A message may lack its moment.
"""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import log, sqrt
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from hoia.promises.command import message, shown
from hoia.promises.reading import read
from hoia.promises.reading.commitments import Sentence
from hoia.promises.reading.guessing import clause_of
from hoia.promises.reading.likely import FOLDER, SCALE, Feature, Groups, of_clause, of_sentence, words_of
from hoia.promises.reading.own_words import composed
from hoia.promises.reading.read import considered

from . import tables
from .measure import pairs, rows

LOOSE = 30.0  # how little the weights are held back (scikit-learn's C)
RARE = 0.2  # by how much a rare feature may weigh more than a common one: its logarithmic rarity times this
LEAST = 4  # sentences in which a feature must occur
FAINT, PLAIN = 10, 30  # a weight that is left out when it is smaller, and one of a kind
FITS, SHARE = 6, 0.7  # models that are fitted, each to such a share of the examples
TELLING = (0, 1, 3, 5, 7)  # the groups of a clause that tell what kind of promise it is
Named = tuple[str, Feature]
SOME_DAY = {"sent": "2026-11-18T10:00", "tz": "UTC", "country": ""}


@dataclass
class Examples:
    sentences: list[tuple[Groups, bool]] = field(default_factory=list)
    clauses: list[tuple[Groups, bool]] = field(default_factory=list)
    kinds: list[tuple[Groups, str]] = field(default_factory=list)


@dataclass
class Label:
    start: int
    end: int
    kind: str
    found: bool  # by the rules


def examples(given: dict[str, Any], into: Examples) -> None:
    """Put the sentences and clauses of one labelled message to the others."""
    given = SOME_DAY | given
    text = given["text"]
    found = [shown(one, explain=True) for one in read(message(given), by_rules=True)]
    met = {id(label): one for label, one in pairs(text, given["promises"], found)}
    right = [one["start"] for one in met.values()]
    labels = [
        Label(start := max(text.find(one["quote"]), 0), start + len(one["quote"]), one["kind"], id(one) in met)
        for one in given["promises"]
    ]
    _, places = composed(text)
    for sentence in considered(text, given["from"], given["lang"]):
        _one_sentence(sentence, found, right, labels, places, into)


def from_table(code: str) -> Iterator[dict[str, Any]]:
    """Yield the rows of a language's table of sentences as labelled messages; those that the rules read as the table says."""
    for row in tables.rows("sentences", code):
        one = row.message
        found = read(one, by_rules=True)
        if tables.told(found, one.sent) == row.wanted:
            yield {
                "lang": code, "from": one.sender, "text": one.text, "sent": one.sent.isoformat(), "tz": one.tz,
                "country": one.country, "promises": [shown(promise) for promise in found],
            }  # fmt: skip


def _one_sentence(
    sentence: Sentence,
    found: list[Any],
    right: list[int],
    labels: list[Label],
    places: list[int] | None,
    into: Examples,
) -> None:
    def span(first: int, last: int) -> tuple[int, int]:
        start, end = sentence.tokens[first].start, sentence.tokens[last].end
        return (places[start], places[end]) if places else (start, end)

    whole = span(0, len(sentence.tokens) - 1)
    here = [one for one in labels if _mostly(one, whole)]
    finds = [one for one in found if whole[0] <= one["start"] < whole[1]]
    seen = words_of(sentence)
    into.sentences.append((of_sentence(sentence, seen), bool(here)))
    for head in sentence.framed:
        at = span(head.verb, head.verb)
        meant = [one for one in here if one.start <= at[0] < one.end]
        find = next(
            (
                one
                for one in finds
                if one["start"] <= at[0] < one["end"] and one["action"] == sentence.tokens[head.verb].low
            ),
            None,
        )
        promises = bool(meant) and (find["start"] in right if find else not any(one.found for one in meant))
        _clause(of_clause(sentence, head, seen), meant if promises else [], into)
    covered = {at for head in sentence.framed for at in range(head.left, head.right)}
    for part in sentence.parts:
        if part.start not in covered:
            head = clause_of(sentence, part)
            covered |= set(range(head.left, head.right))
            at = span(head.left, head.right - 1)
            meant = [one for one in here if min(one.end, at[1]) > max(one.start, at[0])]
            _clause(of_clause(sentence, head, seen), [] if any(one.found for one in meant) else meant, into)


def _mostly(label: Label, whole: tuple[int, int]) -> bool:
    """Does a promise stand in a sentence, or at least most of it?"""
    inside = min(label.end, whole[1]) - max(label.start, whole[0])
    return inside > 0 and (label.start >= whole[0] or inside > (label.end - label.start) / 2)


def _clause(groups: Groups, meant: list[Label], into: Examples) -> None:
    into.clauses.append((groups, bool(meant)))
    if meant:
        into.kinds.append((groups, meant[0].kind))


class Learning:
    """Logistic regression over groups of features; rare ones may weigh more."""

    def __init__(self, several: Sequence[Groups]) -> None:
        often = Counter(one for groups in several for one in set(_named(groups)))
        self.names = sorted((name for name, times in often.items() if times >= LEAST), key=str)
        self.numbers = {name: number for number, name in enumerate(self.names)}
        self.scale = [RARE * (1 + log((1 + len(several)) / (1 + often[name]))) for name in self.names]
        self.matrix = self._matrix(several)

    def _matrix(self, several: Sequence[Groups]) -> Any:
        places, columns, values = [], [], []
        for place, groups in enumerate(several):
            for group in groups:
                many = sum(len(features) for _, features in group)
                for name in _named([group]):
                    if (at := self.numbers.get(name)) is not None:
                        places.append(place)
                        columns.append(at)
                        values.append(self.scale[at] / sqrt(many))
        return csr_matrix((values, (places, columns)), shape=(len(several), len(self.names)))

    def learn(self, answers: Sequence[Any]) -> Any:
        """Fit a model to each of some shares of the examples and return their mean: it hangs less on single ones."""
        answered = np.array(answers)
        chance = np.random.default_rng(0)
        fits = []
        for _ in range(FITS):
            share = chance.random(len(answered)) < SHARE
            fits.append(LogisticRegression(C=LOOSE, max_iter=5000).fit(self.matrix[share], answered[share]))
        first = fits[0]
        first.coef_ = np.mean([one.coef_ for one in fits], axis=0)
        first.intercept_ = np.mean([one.intercept_ for one in fits], axis=0)
        return first

    def linear(self, answers: Sequence[bool]) -> dict[str, Any]:
        learnt = self.learn(answers)
        return {"bias": round(learnt.intercept_[0] * SCALE), "weights": _by_kind(self.weights(learnt.coef_[0]))}

    def weights(self, row: Any, faint: int = FAINT) -> dict[Named, int]:
        whole = (round(weight * scale * SCALE) for weight, scale in zip(row, self.scale, strict=True))
        return {name: weight for name, weight in zip(self.names, whole, strict=True) if abs(weight) >= faint}


def _named(groups: Groups) -> list[Named]:
    return [(kind, one) for group in groups for kind, features in group for one in features]


def _by_kind(weights: Mapping[Named, Any]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = defaultdict(dict)
    for (kind, feature), weight in weights.items():
        found[kind][feature if isinstance(feature, str) else " ".join(feature)] = weight
    return dict(found)


def _clauses(found: Examples) -> dict[str, Any]:
    """Learn whether a clause promises, and what kind a promise is, and put the weights for both side by side."""
    clauses, promises = _columns(found.clauses)
    learning = Learning(clauses)
    learnt = learning.learn(promises)
    whether = learning.weights(learnt.coef_[0])
    meant, kinds = _columns([([groups[at] for at in TELLING], kind) for groups, kind in found.kinds])
    learning = Learning(meant)
    chosen = learning.learn(kinds)
    columns = [learning.weights(row, 0) for row in chosen.coef_]
    which = {
        name: row for name in learning.names if max(map(abs, row := [column[name] for column in columns])) >= PLAIN
    }
    weights = {name: [whether.get(name, 0), *which.get(name, ())] for name in sorted({*whether, *which}, key=str)}
    bias = [round(one * SCALE) for one in (learnt.intercept_[0], *chosen.intercept_)]
    return {"names": list(chosen.classes_), "bias": bias, "weights": _by_kind(weights)}


def _columns(several: Sequence[tuple[Any, Any]]) -> tuple[list[Any], list[Any]]:
    return [one for one, _ in several], [answer for _, answer in several]


def learn(found: Examples) -> dict[str, Any]:
    """Return the models of one language as they stand in its file."""
    sentences, promising = _columns(found.sentences)
    return {"sentence": Learning(sentences).linear(promising), "clause": _clauses(found)}


def main() -> int:
    parser = argparse.ArgumentParser(prog="learn", description="Learn what stands beside the rules.")
    parser.add_argument("files", nargs="+", type=Path, help="files of JSON lines")
    parser.add_argument("--into", type=Path, default=FOLDER, help="where to write")
    asked = parser.parse_args()
    by_language: dict[str, Examples] = defaultdict(Examples)
    for one in rows(asked.files):
        examples(one, by_language[one["lang"]])
    for code, into in by_language.items():
        for one in from_table(code):
            examples(one, into)
    asked.into.mkdir(parents=True, exist_ok=True)
    for code, found in sorted(by_language.items()):
        learnt = learn(found)
        text = json.dumps(learnt, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        (asked.into / f"{code}.json").write_text(text + "\n", "utf-8")
        print(
            f"{code}: {len(found.sentences)} sentences, {len(found.clauses)} clauses, {len(found.kinds)} kinds, {len(text) / 1e6:.2f} MB"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
