"""Learn the weights of the signs from the labelled conversations, and write them into the package.

    python -m tests.standard.hints.train FILE…            learn from all of them and write weights.json
    python -m tests.standard.hints.train FILE… --check    learn from four fifths, look at the last fifth, five times; write nothing

Nothing but the labels of the sets goes in: no review of any desk.
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from math import exp, sqrt
from pathlib import Path
from random import Random

from hoia.standard.hints.conversation import Value
from hoia.standard.hints.read import ABOUT, LEARNT
from hoia.standard.hints.signs import signs
from hoia.standard.hints.tongue import language_of, tongue
from hoia.standard.hints.weighing import VALUES, Model

from .measure import conversation, rows, table

EPOCHS, RATE, PENALTY, LEAST = 40, 0.25, 0.004, 4
WEIGHTS = Path(__file__).parents[3] / "hoia/standard/hints/weights.json"
Example = tuple[list[str], int]


def learn(examples: Sequence[Example], known: set[str], seed: int = 0) -> Model:
    """Multinomial logistic regression with an L2 penalty, by AdaGrad (Duchi, Hazan and Singer, 2011) over shuffled rounds."""
    often = Counter(sign for signs_, _value in examples for sign in signs_)
    names = ["", *(sign for sign in sorted(known) if often[sign] >= LEAST)]
    weights = {name: [0.0] * len(VALUES) for name in names}
    squares = {name: [1e-2] * len(VALUES) for name in names}
    chance, order = Random(seed), list(examples)
    for _ in range(EPOCHS):
        chance.shuffle(order)
        for signs_, value in order:
            used = ["", *(sign for sign in signs_ if sign in weights)]
            scores = [sum(weights[sign][at] for sign in used) for at in range(len(VALUES))]
            powers = [exp(score - max(scores)) for score in scores]
            whole = sum(powers)
            for at in range(len(VALUES)):
                off = powers[at] / whole - (at == value)
                for sign in used:
                    slope = off + (PENALTY * weights[sign][at] if sign else 0)
                    squares[sign][at] += slope * slope
                    weights[sign][at] -= RATE * slope / sqrt(squares[sign][at])
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
        examples = [(signs_, VALUES.index(Value(row["labels"][criterion]["value"]))) for signs_, row in found]
        known = {sign for signs_, _row in found for sign in signs_ if ABOUT[criterion](sign)}
        made[criterion] = learn(examples, known)
    return made


def main(argv: Sequence[str]) -> None:
    labelled = [row for name in argv if not name.startswith("--") for row in rows(Path(name))]
    found = examples_of(labelled)
    if "--check" not in argv:
        written = {
            criterion: {sign: [round(one, 3) for one in row] for sign, row in model.weights.items()}
            for criterion, model in models_of(found).items()
        }
        lines = ",\n".join(
            f" {json.dumps(criterion)}: {{\n"
            + ",\n".join(f"  {json.dumps(sign)}: {json.dumps(row)}" for sign, row in weights.items())
            + "\n }"
            for criterion, weights in written.items()
        )
        WEIGHTS.write_text(f"{{\n{lines}\n}}\n", "utf-8")
        return
    answers: defaultdict[str, list[tuple[dict, dict]]] = defaultdict(list)
    for fold in range(5):
        made = models_of([one for at, one in enumerate(found) if at % 5 != fold])
        for at, (_signs, row) in enumerate(found):
            if at % 5 == fold:
                answers[row["lang"]].append((row, made))
    for lang, pairs in sorted(answers.items()):
        print(lang)
        table(pairs)


if __name__ == "__main__":
    main(sys.argv[1:])
