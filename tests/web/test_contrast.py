"""The colours of the desk can be read by everybody: worked out from the tokens themselves, in light and in dark."""

import re
from pathlib import Path

import pytest

import hoia.web

TOKENS = Path(hoia.web.__file__).parent / "static" / "web" / "css" / "tokens.css"
GROUNDS = ["paper", "paper-2"]
TEXT = [
    *[(ink, ground) for ink in ("ink", "ink-2", "accent", "accent-2", "amber", "red", "green") for ground in GROUNDS],
    *[(ink, "paper-3") for ink in ("ink", "accent-2")],
    *[("ink", ground) for ground in ("note", "mark", "accent-wash", "amber-wash", "red-wash", "green-wash")],
    *[("ink-2", ground) for ground in ("note", "accent-wash")],
    ("accent-2", "accent-wash"), ("amber", "amber-wash"), ("red", "red-wash"), ("green", "green-wash"),
    ("amber", "note"), ("on-accent", "accent"), ("on-accent", "accent-2"), ("paper", "ink"), ("paper", "red"),
]  # fmt: skip
MARKS = [(mark, ground) for mark in ("edge", "accent", "amber", "red", "green") for ground in GROUNDS]


def colours(mode: int) -> dict[str, tuple[int, int, int]]:
    found = re.findall(r"--([\w-]+): light-dark\(#(\w{6}), #(\w{6})\)", TOKENS.read_text())
    return {name: tuple(bytes.fromhex(values[mode])) for name, *values in found}


def luminance(colour: tuple[int, int, int]) -> float:
    parts = [part / 255 for part in colour]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    """As WCAG 2.2 defines it: from 1 to 21."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def test_contrast_is_worked_out_as_the_standard_defines_it() -> None:
    assert contrast((255, 255, 255), (0, 0, 0)) == pytest.approx(21)
    assert contrast((119, 119, 119), (255, 255, 255)) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
def test_text_stands_out_from_its_ground(mode: int) -> None:
    known = colours(mode)
    weak = {pair: round(contrast(known[pair[0]], known[pair[1]]), 2) for pair in TEXT}
    assert not {pair: figure for pair, figure in weak.items() if figure < 4.5}


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
def test_marks_and_edges_stand_out_from_their_ground(mode: int) -> None:
    known = colours(mode)
    weak = {pair: round(contrast(known[pair[0]], known[pair[1]]), 2) for pair in MARKS}
    assert not {pair: figure for pair, figure in weak.items() if figure < 3}
