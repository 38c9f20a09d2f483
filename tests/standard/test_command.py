"""``hoia standard`` at the command line: agreement out of a table, hints out of conversations, and what is said of what is wrong."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from hoia.engine.cli import main
from hoia.standard.hints import reasons
from hoia.standard.hints.conversation import Hint, Value
from hoia.standard.hints.read import CRITERIA

ROOT = Path(__file__).resolve().parents[2]

# K. Krippendorff, Computing Krippendorff's alpha-reliability, 2011, example C: four observers, twelve units.
PUBLISHED = """1,1,,1
2,2,3,2
3,3,3,3
3,3,3,3
2,2,2,2
1,2,3,4
4,4,4,4
1,1,2,1
2,2,2,2
,5,5,5
,,1,1
,,3,
"""
LETTER = {
    "id": "a", "channel": "email", "known": {"name": "Mari Kask"},
    "turns": [
        {"from": "customer", "at": "2026-03-10T09:40", "text": "Hello, could you book me for Friday?\n\nMari Kask"},
        {"from": "agent", "at": "2026-03-10T11:00", "text": "Dear customer,\n\nas I already told you, you should have read the terms."},
    ],
}  # fmt: skip


def told(capsys: Any, *words: str, given: str = "", monkeypatch: Any = None) -> tuple[int, str, str]:
    if monkeypatch:
        monkeypatch.setattr(sys, "stdin", io.StringIO(given))
    code = main(["standard", *words])
    out = capsys.readouterr()
    return code, out.out, out.err


@pytest.fixture
def alpha(capsys: Any, tmp_path: Path) -> Any:
    """Ask for the agreement of a table."""

    def ask(table: str, *flags: str) -> dict[str, Any]:
        (tmp_path / "marks.csv").write_text(table, "utf-8")
        code, out, err = told(capsys, "alpha", str(tmp_path / "marks.csv"), *flags)
        assert (code, err) == (0, "")
        return json.loads(out)

    return ask


@pytest.mark.parametrize(
    ("level", "published"), [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849), ("ratio", 0.797)]
)
def test_alpha_is_as_published_at_every_level(alpha: Any, level: str, published: float) -> None:
    found = alpha(PUBLISHED, "--level", level)
    assert round(found["alpha"], 3) == published
    assert (found["n"], found["marks"]) == (11, 40)
    low, high = found["interval"]
    assert low < found["alpha"] < high
    # K. L. Gwet, Handbook of Inter-Rater Reliability, 2014, gives these of the same marks
    assert round(found["ac1"], 3) == 0.775 and round(found["raw"], 3) == 0.818 and round(found["kappa"], 3) == 0.761


@pytest.mark.parametrize("between", [",", ";", "\t"])
def test_names_over_the_columns_are_no_marks(alpha: Any, between: str) -> None:
    plain = "kept,kept\nmissed,kept\nmissed,missed\n"
    named = "Conversation,Ágnes,Liis\n" + "".join(f"{n},{row}\n" for n, row in enumerate(plain.splitlines(), 100))
    unlabelled = f"Ágnes,Liis\n{plain}"
    wanted = alpha(plain.replace(",", between))
    assert wanted["n"] == 3 and wanted == alpha(named.replace(",", between)) == alpha(unlabelled.replace(",", between))


def test_whoever_knows_better_says_whether_there_are_names(alpha: Any) -> None:
    assert alpha("1,2\n1,1\n2,2\n", "--header")["n"] == 2
    assert alpha("a,b\nc,c\nd,d\n", "--no-header")["n"] == 3


def test_ordered_words_need_their_order(alpha: Any, capsys: Any, tmp_path: Path) -> None:
    words = "bad,bad\ngood,excellent\ngood,good\nexcellent,excellent\n"
    numbers = words.replace("bad", "1").replace("good", "2").replace("excellent", "3")
    figures = [
        alpha(words, "--level", "ordinal", "--order", "bad, good, excellent"),
        alpha(numbers, "--level", "ordinal"),
    ]
    assert figures[0]["alpha"] == figures[1]["alpha"] == 0.79  # worked out by hand
    code, _out, err = told(capsys, "alpha", str(tmp_path / "marks.csv"), "--level", "ordinal", "--order", "1,2")
    assert code == 2 and "put '3' into the order" in err


@pytest.mark.parametrize(
    ("table", "flags", "said"),
    [
        ("", (), "no row of marks"),
        ("kept\nmissed\n", (), "only one column"),
        ("kept,missed\nkept,kept\n", ("--level", "interval"), "interval marks are numbers, not 'kept'"),
        ("bad,good\ngood,good\n", ("--level", "ordinal"), "--order"),
        ("1,-2\n1,1\n", ("--level", "ratio"), "none below 0"),
    ],
)
def test_what_is_no_table_of_marks_is_told(
    capsys: Any, tmp_path: Path, table: str, flags: tuple[str, ...], said: str
) -> None:
    (tmp_path / "marks.csv").write_text(table)
    code, out, err = told(capsys, "alpha", str(tmp_path / "marks.csv"), *flags)
    assert (code, out) == (2, "") and said in err and "Traceback" not in err


def test_a_file_that_is_not_there_is_told(capsys: Any) -> None:
    code, _out, err = told(capsys, "alpha", "/nowhere/marks.csv")
    assert code == 2 and "No such file" in err


def test_hints_say_value_quote_reason_and_verdict(capsys: Any, monkeypatch: Any) -> None:
    code, out, _err = told(capsys, "hints", given=json.dumps(LETTER), monkeypatch=monkeypatch)
    (answer,) = map(json.loads, out.splitlines())
    assert code == 0 and answer["id"] == "a" and list(answer["labels"]) == list(CRITERIA)
    named, courteous = answer["labels"]["by_name"], answer["labels"]["courteous"]
    assert named["value"] == "missed" and named["quote"] == "Dear customer"
    assert named["reason"] == "The opening says “Dear customer” instead of the name, which is Mari Kask."
    assert courteous["value"] == "missed" and courteous["quote"] in LETTER["turns"][1]["text"]
    assert courteous["reason"] == "The words blame or lecture the customer."
    assert answer["verdict"] == "bad"  # courteous is one of those that make it bad
    for label in answer["labels"].values():
        assert set(label) == {"value", "quote", "reason", "confidence"} and 0 <= label["confidence"] <= 1
        assert label["reason"].endswith(".") and "{" not in label["reason"]
        assert label["quote"] is None or label["value"] != "not_observed"


def test_a_bad_line_is_answered_with_what_is_wrong_and_the_others_are_read(capsys: Any, monkeypatch: Any) -> None:
    turn = LETTER["turns"][0]
    wrong = [
        ("{", "not JSON"), ("[]", "a conversation is a JSON object"), ('{"id": 7}', "“turns” must be there"),
        (json.dumps({"turns": [turn | {"from": "bot"}]}), "“from” is “customer” or “agent”, not so in turn 1"),
        (json.dumps({"turns": [turn, turn | {"text": None}]}), "“text” must be there, and be text in turn 2"),
        (json.dumps({"turns": [turn | {"at": "yesterday"}]}), "not 'yesterday' in turn 1"),
        (json.dumps({"turns": [], "known": "Mari"}), "“known” is an object"),
        (json.dumps({"turns": [], "lang": 1}), "“lang” must be text"),
        (json.dumps({"turns": ["hello"]}), "a turn is a JSON object"),
        ("[" * 100_000, ""),
    ]  # fmt: skip
    lines = [line for line, _said in wrong] + ["", json.dumps(LETTER)]
    code, out, _err = told(capsys, "hints", given="\n".join(lines), monkeypatch=monkeypatch)
    found = [json.loads(line) for line in out.splitlines()]
    assert code == 0 and len(found) == len(wrong) + 1
    for answer, (_line, said) in zip(found, wrong, strict=False):
        assert said in answer["error"] and "labels" not in answer
    assert found[2]["id"] == 7 and found[-1]["verdict"] == "bad"


@pytest.mark.parametrize(("lang", "value"), [("en", "missed"), ("", "missed"), ("de", "not_observed")])
def test_a_language_that_is_not_said_is_found_out_and_one_without_a_file_is_not_guessed_at(
    capsys: Any, monkeypatch: Any, lang: str, value: str
) -> None:
    _code, out, _err = told(capsys, "hints", given=json.dumps(LETTER | {"lang": lang}), monkeypatch=monkeypatch)
    assert json.loads(out)["labels"]["courteous"]["value"] == value


def test_neither_needs_django_or_a_database(tmp_path: Path) -> None:
    (tmp_path / "marks.csv").write_text(PUBLISHED)
    script = (
        "import sys; from hoia.engine.cli import main; main(['standard', 'alpha', sys.argv[1]]); main(['standard', 'hints']);"
        " sys.exit('django' in sys.modules)"
    )
    run = [sys.executable, "-c", script, str(tmp_path / "marks.csv")]
    done = subprocess.run(run, input=json.dumps(LETTER), capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr
    assert '"alpha": 0.743' in done.stdout and '"verdict": "bad"' in done.stdout


def test_help_and_what_does_not_exist(capsys: Any) -> None:
    assert told(capsys)[1].startswith("usage: hoia standard")
    code, _out, err = told(capsys, "beta")
    assert code == 2 and "there is no command “beta”" in err


def test_every_reason_can_be_told_with_any_name() -> None:
    for code in reasons.REASONS:
        criterion, _, rest = code.partition(".")
        value, _, sign = rest.partition(".")
        hint = Hint(criterion, Value.MISSED, f"{criterion}.{value}" if value else code, 1.0, about={
            "name": "{Mari} %s", "instead": "Mary", "sign": sign,
        })  # fmt: skip
        assert reasons.sentence_of(hint) == reasons.REASONS[code]
        assert "{name}" not in reasons.told(hint) and reasons.told(hint, "“{instead}” {name}") == "“Mary” {Mari} %s"
