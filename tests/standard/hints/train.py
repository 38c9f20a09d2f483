"""Learn the weights of the signs from the labelled conversations, and write them into the package.

    python -m tests.standard.hints.train FILE…            learn from all of them and write weights.json
    python -m tests.standard.hints.train FILE… --check    learn from four fifths, look at the last fifth, five times; write nothing

Nothing but the labels of the sets goes in: no review of any desk.
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import partial
from math import exp, log, sqrt
from pathlib import Path
from random import Random
from typing import Any

from hoia.standard.hints.about import speaks
from hoia.standard.hints.conversation import Value
from hoia.standard.hints.read import LEARNT
from hoia.standard.hints.signs import signs
from hoia.standard.hints.tongue import language_of, tongue
from hoia.standard.hints.weighing import VALUES, Model, by_signs

from .measure import conversation, rows, table

EPOCHS, RATE, PENALTY, LEAST = 40, 0.25, 0.5, 3
WEIGHTS = Path(__file__).parents[3] / "hoia/standard/hints/weights.json"
FOLDS, PRECISE = 5, 0.8
SURES = [one / 100 for one in range(30, 86, 5)]
LEANS = (0.8, 1.0, 1.25, 1.6)
KEPT, MISSED = VALUES.index(Value.KEPT), VALUES.index(Value.MISSED)
Example = tuple[list[str], int]


def learn(
    examples: Sequence[Example], may: Mapping[str, tuple[bool, ...]], penalty: float = PENALTY, seed: int = 0
) -> Model:
    """Multinomial logistic regression with an L2 penalty, by AdaGrad (Duchi, Hazan and Singer, 2011) over shuffled rounds.

    A sign speaks only for the values that ``may`` allows it, and never against them: its weight there is 0 or more.
    """
    often = Counter(sign for signs_, _value in examples for sign in signs_)
    names = ["", *(sign for sign in may if often[sign] >= LEAST)]
    weights = {name: [0.0] * len(VALUES) for name in names}
    squares = {name: [1e-2] * len(VALUES) for name in names}
    free = {name: [at for at, one in enumerate(may.get(name, (True,) * 3)) if one] for name in names}
    order = [(["", *(sign for sign in signs_ if sign in weights)], value) for signs_, value in examples]
    chance = Random(seed)
    for _ in range(EPOCHS):
        chance.shuffle(order)
        for used, value in order:
            scores = [sum(weights[sign][at] for sign in used) for at in range(len(VALUES))]
            powers = [exp(score - max(scores)) for score in scores]
            whole = sum(powers)
            off = [power / whole - (at == value) for at, power in enumerate(powers)]
            for sign in used:
                row, square = weights[sign], squares[sign]
                for at in free[sign]:
                    slope = off[at] + (penalty * row[at] / often[sign] if sign else 0)
                    square[at] += slope * slope
                    row[at] -= RATE * slope / sqrt(square[at])
                    if sign and row[at] < 0:
                        row[at] = 0.0
    return Model(weights)


def examples_of(labelled: Sequence[dict]) -> list[tuple[list[str], dict]]:
    found = []
    for row in labelled:
        one = conversation(row)
        code = language_of([turn.text for turn in one.turns], one.lang)
        found.append((sorted(signs(one, tongue(code)).found), row))
    return found


def models_of(found: Sequence[tuple[list[str], dict]]) -> dict[str, Model]:
    made = {}
    for criterion in LEARNT:
        labelled = [(signs_, row["labels"][criterion]) for signs_, row in found if criterion in row["labels"]]
        examples = [(signs_, VALUES.index(Value(label["value"]))) for signs_, label in labelled]
        learnt, (sure, lean) = learn(examples, speaks(criterion)), settled(_unseen(examples, speaks(criterion)))
        learnt.weights[""][KEPT] += log(lean)
        made[criterion] = Model(learnt.weights, sure)
    return made


def _unseen(examples: Sequence[Example], may: Mapping[str, tuple[bool, ...]]) -> list[tuple[list[float], int]]:
    """The chances of each example by a model that did not learn from it."""
    found = []
    for fold in range(FOLDS):
        model = learn([one for at, one in enumerate(examples) if at % FOLDS != fold], may)
        for signs_, value in examples[fold::FOLDS]:
            chances = model.weigh(signs_).chances
            found.append(([chances[one] for one in VALUES], value))
    return found


def settled(unseen: Sequence[tuple[list[float], int]], precise: float = PRECISE) -> tuple[float, float]:
    """From which chance a miss is told, and how far to lean to "kept" when there is none.

    Of the ways that find at least one miss in seven, the best macro-F1 among those where the share ``precise`` of the told
    misses is right, or else the most precise.
    """
    best, missed = (0.0, 0.0, 0.5, 1.0), sum(value == MISSED for _chances, value in unseen)
    for lean in LEANS:
        leant = [(_leant(chances, lean), value) for chances, value in unseen]
        for sure in SURES:
            both = Counter((value, _told(chances, sure)) for chances, value in leant)
            right, told = both[MISSED, MISSED], sum(count for (_right, one), count in both.items() if one == MISSED)
            if right * 7 >= missed > 0:
                best = max(best, (min(right / told, precise), _macro(both), sure, lean))
    return best[2], best[3]


def _leant(chances: list[float], lean: float) -> list[float]:
    leant = [chance * (lean if at == KEPT else 1) for at, chance in enumerate(chances)]
    return [one / sum(leant) for one in leant]


def _told(chances: list[float], sure: float) -> int:
    if chances[MISSED] >= sure:
        return MISSED
    return max((at for at in range(len(VALUES)) if at != MISSED), key=lambda at: chances[at])


def _macro(both: Counter) -> float:
    values = {right for right, _one in both}
    f1 = [
        2
        * both[value, value]
        / sum(count * ((right == value) + (one == value)) for (right, one), count in both.items())
        for value in values
    ]
    return sum(f1) / len(f1)


def written(made: Mapping[str, Model]) -> str:
    """The models as the file that ships: one sign a line, so that a change can be read."""
    kept = []
    for criterion, model in made.items():
        rows_ = (
            f"   {json.dumps(sign)}: {json.dumps([round(one, 3) for one in row])}"
            for sign, row in model.weights.items() if any(row) or not sign
        )  # fmt: skip
        lines = ",\n".join(rows_)
        kept.append(f' {json.dumps(criterion)}: {{"sure": {model.sure}, "weights": {{\n{lines}\n }}}}')
    return "{\n" + ",\n".join(kept) + "\n}\n"


def main(argv: Sequence[str]) -> None:
    labelled = [row for name in argv if not name.startswith("--") for row in rows(Path(name))]
    found = examples_of(labelled)
    if "--check" not in argv:
        WEIGHTS.write_text(written(models_of(found)), "utf-8")
        return
    answers: defaultdict[str, list[tuple[dict, Any]]] = defaultdict(list)
    for fold in range(FOLDS):
        made = models_of([one for at, one in enumerate(found) if at % FOLDS != fold])
        for _signs, row in found[fold::FOLDS]:
            answers[row["lang"]].append((row, partial(by_signs, made=made)))
    for lang, pairs in sorted(answers.items()):
        print(lang)
        table(pairs)


if __name__ == "__main__":
    main(sys.argv[1:])
