"""Learn what likeness goes by from the labelled conversations, and write it into the package. Needs the group ``learn`` (scikit-learn).

    python -m tests.standard.hints.learn FILE…            learn from all of them and write likeness.npz
    python -m tests.standard.hints.learn FILE… --check    learn without a fifth of the files named *.more, measure on that, five times

Files named ``*.bank`` hold short exchanges labelled for one criterion, as many misses as not: they count for less, and how often a
miss occurs is not learnt from them.
From which chance a miss is told is settled on the files named ``*.more``: the phrases were written looking at the others.
"""

import os
import sys
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

from hoia.standard.hints import likeness
from hoia.standard.hints.conversation import Conversation, Side, Value
from hoia.standard.hints.likeness import Learnt, Sentence, Weights
from hoia.standard.hints.read import LEARNT
from hoia.standard.hints.said import Place, Signs, sentences
from hoia.standard.hints.signs import signs
from hoia.standard.hints.tongue import language_of, tongue
from hoia.standard.hints.vectors import SIZE, vectors
from hoia.standard.hints.weighing import VALUES

from .measure import conversation, rows, table
from .train import settled

FILE = Path(likeness.__file__).with_name("likeness.npz")
FOLDS = 5
PRECISE = 0.85  # of the told misses that must be right on what was not learnt from: more than the aim of 0.8, as it is chosen there
OF_SENTENCES, OF_WHOLE = 3.0, 0.2  # how little the weights are held back (scikit-learn's C)
BANK, APART = 0.3, 3.0  # how much an exchange of a bank counts, and the feature that says that it is one


@dataclass
class Example:
    row: dict[str, Any]
    read: Conversation
    found: Signs
    bank: bool
    settles: bool
    said: list[Sentence]

    def rows(self) -> Any:
        return np.array([one.vector for one in self.said]).reshape(len(self.said), SIZE)

    def value(self, criterion: str) -> int:
        return VALUES.index(Value(self.row["labels"][criterion]["value"]))


def examples(paths: Sequence[Path]) -> tuple[list[Example], Any]:
    """Return every conversation with its sentences' vectors, and the middle of all vectors."""
    read = [(path, row, conversation(row)) for path in paths for row in rows(path)]
    texts = sorted({text for _path, _row, one in read for text in _texts(one)})
    known = dict(zip(texts, vectors(texts), strict=True))
    centre = np.mean(list(known.values()), axis=0)
    found = []
    for path, row, one in read:
        code = language_of([turn.text for turn in one.turns], one.lang)
        said = likeness.seen(one, centre, lambda asked: np.array([known[text] for text in asked]))
        found.append(Example(row, one, signs(one, tongue(code)), ".bank" in path.name, ".more" in path.name, said))
    return found, centre


def _texts(one: Conversation) -> Iterator[str]:
    for turn in one.turns:
        for start, end in sentences(turn.text) if turn.by is Side.AGENT else ():
            yield likeness.as_read(turn.text, Place(0, start, end))


def _of_sentences(one: Example, criterion: str) -> list[int] | None:
    """The value that each of the agent's sentences shows, or None where the label does not say which."""
    label = one.row["labels"][criterion]
    if label["value"] == "not_observed":
        return [VALUES.index(Value.NOT_OBSERVED)] * len(one.said)
    quote = label["quote"]
    turn, start = next(
        (
            (at, turn.text.find(quote))
            for at, turn in enumerate(one.read.turns)
            if quote and turn.by is Side.AGENT and quote in turn.text
        ),
        (-1, -1),
    )
    shows = [
        said.place.turn == turn and said.place.start < start + len(quote or "") and said.place.end > start
        for said in one.said
    ]
    return (
        [one.value(criterion) if each else VALUES.index(Value.NOT_OBSERVED) for each in shows] if any(shows) else None
    )


def _fitted(features: Any, values: Any, little: float, counts: Any = None) -> Any:
    """Return the weights, of shape (values, features + 1), of a logistic regression; a value that never occurs is impossible."""
    model = LogisticRegression(C=little, max_iter=500).fit(features, values, sample_weight=counts)
    made = np.zeros((len(VALUES), features.shape[1] + 1), np.float32)
    made[:, -1] = -30
    if len(model.classes_) == 2:
        made[model.classes_[0]], made[model.classes_[1]] = 0, np.append(model.coef_[0], model.intercept_[0])
    else:
        made[model.classes_] = np.column_stack([model.coef_, model.intercept_])
    return made


def _whole_weights(features: Any, values: Any, bank: Any) -> Any:
    """As _fitted; what is only so in a bank is learnt apart, and left out."""
    made = _fitted(np.column_stack([features, APART * bank]), values, OF_WHOLE, np.where(bank, BANK, 1.0))
    return np.delete(made, -2, axis=1)


def _sentence_weights(among: Sequence[Example], criterion: str) -> Any:
    pairs = [(one.rows(), values) for one in among if one.said and (values := _of_sentences(one, criterion))]
    return _fitted(np.vstack([rows_ for rows_, _v in pairs]), np.concatenate([v for _r, v in pairs]), OF_SENTENCES)


def _best(one: Example, weights: Any) -> Any:
    return likeness.best(likeness.chances(weights, one.rows()))


def _rest(one: Example, names: Sequence[str]) -> Any:
    return np.concatenate([likeness.middle(one.rows()), [name in one.found for name in names]])


def learnt_from(among: Sequence[Example], centre: Any) -> Learnt:
    names = tuple(sorted({name for one in among for name in one.found.found if not name.startswith("channel")}))
    rest = {id(one): _rest(one, names) for one in among}
    made = {criterion: _learnt(criterion, among, rest) for criterion in LEARNT}
    return Learnt(centre, names, made)


def _learnt(criterion: str, among: Sequence[Example], rest: Mapping[int, Any]) -> Weights:
    labelled = [one for one in among if criterion in one.row["labels"]]
    apart = np.array([_fold(one) for one in labelled])
    best: dict[int, Any] = {}
    for fold in range(FOLDS):  # a sentence must not be judged by what learnt from it
        weights = _sentence_weights([one for one, at in zip(labelled, apart, strict=True) if at != fold], criterion)
        best |= {id(one): _best(one, weights) for one, at in zip(labelled, apart, strict=True) if at == fold}
    features = np.array([np.concatenate([best[id(one)], rest[id(one)]]) for one in labelled])
    values, bank = np.array([one.value(criterion) for one in labelled]), np.array([one.bank for one in labelled])
    unseen = []
    for fold in range(FOLDS):
        settles = np.array([one.settles for one in labelled]) & (apart == fold)
        made = _whole_weights(features[apart != fold], values[apart != fold], bank[apart != fold])
        chances = likeness.chances(made, features[settles])
        unseen += [(row.tolist(), int(value)) for row, value in zip(chances, values[settles], strict=True)]
    sure, lean = settled(unseen, PRECISE)
    final = _whole_weights(features, values, bank)
    final[VALUES.index(Value.KEPT), -1] += np.log(lean)
    return Weights(_sentence_weights(labelled, criterion), final, sure)


def _fold(one: Example) -> int:
    """Exchanges that begin alike go together."""
    return zlib.crc32(one.row["turns"][0]["text"][:40].encode()) % FOLDS


def written(made: Learnt, path: Path = FILE) -> None:
    arrays: dict[str, Any] = {"centre": made.centre.astype(np.float32), "signs": np.array(made.signs)}
    for criterion, one in made.weights.items():
        arrays |= {
            f"{criterion}.sentence": one.sentence.astype(np.float16), f"{criterion}.whole": one.whole.astype(np.float16),
            f"{criterion}.sure": np.array(one.sure),
        }  # fmt: skip
    np.savez_compressed(path, **arrays)


def main(argv: Sequence[str]) -> None:
    os.environ.setdefault("OMP_NUM_THREADS", "2")
    found, centre = examples([Path(name) for name in argv if not name.startswith("--")])
    if "--check" not in argv:
        written(learnt_from(found, centre))
        return
    measured = [one for one in found if one.settles]
    answers: defaultdict[str, list[tuple[dict[str, Any], Any]]] = defaultdict(list)
    for fold in range(FOLDS):
        out = {id(one) for one in measured[fold::FOLDS]}
        made = learnt_from([one for one in found if id(one) not in out], centre)
        for one in measured[fold::FOLDS]:
            answers[one.row["lang"]].append(
                (one.row, lambda _read, signs_, one=one, made=made: likeness.weighed_by(made, one.said, signs_))
            )
    for lang, pairs in sorted(answers.items()):
        print(lang)
        table(pairs)


if __name__ == "__main__":
    main(sys.argv[1:])
