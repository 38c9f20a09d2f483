"""Numbers that others have published come out of our arithmetic."""

import pytest

from hoia.kit.charts import ewma_run_length, ewma_width
from hoia.kit.shares import needed, wilson
from hoia.standard.statistics.agreement import Level, ac1, alpha, fleiss_kappa, raw_agreement
from hoia.standard.statistics.intervals import score_interval
from hoia.standard.statistics.sequential import SequentialTest

NO = None
KRIPPENDORFF = [
    [1, 1, NO, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4],
    [4, 4, 4, 4], [1, 1, 2, 1], [2, 2, 2, 2], [NO, 5, 5, 5], [NO, NO, 1, 1], [NO, NO, 3, NO],
]  # fmt: skip
# Six psychiatrists, thirty patients: depression, personality disorder, schizophrenia, neurosis, other.
FLEISS = """
    00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031
    00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006
"""
PATIENTS = [[kind for kind, n in enumerate(row) for _ in range(int(n))] for row in FLEISS.split()]


@pytest.mark.parametrize(
    ("count", "n", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_is_as_newcombe_published_it(count, n, low, high) -> None:
    """R. G. Newcombe (1998), Statistics in Medicine 17, table I, method 3."""
    assert [round(edge, 4) for edge in wilson(count, n)] == [low, high]
    assert [round(edge, 4) for edge in score_interval({1: count / n, 0: 1 - count / n}, 0, 1, n)] == [low, high]


def test_how_many_to_review_is_cochrans_number_less_what_wilson_saves() -> None:
    """n = z²·p·q/x² gives 384.1 for ± 5 points; Wilson's interval is as short with z² fewer (Piegorsch, 2004)."""
    assert needed(0.05) == 381 and needed(0.05, confidence=0.99) == 657
    assert needed(0.05, of=2000) == 320  # 381 / (1 + 380 / 2000)


@pytest.mark.parametrize(
    ("level", "published"),
    [(Level.NOMINAL, 0.743), (Level.ORDINAL, 0.815), (Level.INTERVAL, 0.849), (Level.RATIO, 0.797)],
)
def test_alpha_is_as_krippendorff_published_it(level, published) -> None:
    """K. Krippendorff (2011), Computing Krippendorff's alpha-reliability, example E: 4 observers, 12 units."""
    assert round(alpha(KRIPPENDORFF, level) or 0, 3) == published


def test_the_same_marks_have_gwets_coefficients() -> None:
    """K. L. Gwet, irrCAC, cac.raw4raters: the same marks; and distrib.6raters, the first half of Fleiss' patients."""
    assert round(ac1(KRIPPENDORFF) or 0, 5) == 0.77544
    assert round(fleiss_kappa(KRIPPENDORFF) or 0, 5) == 0.76117
    assert round(raw_agreement(KRIPPENDORFF) or 0, 5) == 0.81818
    half = PATIENTS[:15]
    assert round(ac1(half) or 0, 5) == 0.4448
    assert round(fleiss_kappa(half) or 0, 5) == 0.41393
    assert round(alpha(half) or 0, 5) == 0.42044


def test_kappa_is_as_fleiss_published_it() -> None:
    """J. L. Fleiss (1971), Psychological Bulletin 76: 180 marks, of which 26, 26, 30, 55 and 43 of each kind."""
    assert [sum(row.count(kind) for row in PATIENTS) for kind in range(5)] == [26, 26, 30, 55, 43]
    assert round(fleiss_kappa(PATIENTS) or 0, 3) == 0.430
    assert round(raw_agreement(PATIENTS) or 0, 3) == 0.556


def test_the_lines_of_a_sequential_plan_are_those_of_the_handbook() -> None:
    """NIST/SEMATECH e-Handbook of Statistical Methods, 6.2.6: p 0.01 and 0.10, α 0.05, β 0.10."""
    plan = SequentialTest(0.01, 0.10, alpha=0.05, beta=0.10)
    assert [round(one, 4) for one in plan.lines] == [0.0397, 0.9389, 1.2054]
    assert plan.limits(1)[1] > 1  # a single bad one does not yet tell
    assert [plan.limits(n) for n in (2, 23, 24, 26)] == [(-1, 2), (-1, 3), (0, 3), (0, 3)]


def test_the_bounds_and_the_expected_number_are_walds() -> None:
    """A. Wald (1947): A = (1 − β)/α, B = β/(1 − α); E n = ((1 − α) log B + α log A) / E z at p0, and likewise at p1."""
    plan = SequentialTest(0.1, 0.3, alpha=0.02, beta=0.03)
    assert [round(one, 4) for one in plan.bounds] == [-3.4864, 3.8816]  # log(.03/.98), log(.97/.02)
    assert [round(one, 4) for one in plan.lines] == [0.1862, 2.5826, 2.8754]
    drift_0, drift_1 = 0.1 * 1.098612 - 0.9 * 0.251314, 0.3 * 1.098612 - 0.7 * 0.251314
    assert plan.expected(0.1) == pytest.approx((0.98 * -3.486355 + 0.02 * 3.881564) / drift_0, rel=1e-5)
    assert plan.expected(0.3) == pytest.approx((0.03 * -3.486355 + 0.97 * 3.881564) / drift_1, rel=1e-5)
    assert plan.expected(plan.lines[0]) == pytest.approx(3.486355 * 3.881564 / (1.098612 * 0.251314), rel=1e-5)


@pytest.mark.parametrize(("smoothing", "width"), [(0.10, 2.814), (0.20, 2.962)])
def test_a_moving_average_without_change_signals_once_in_five_hundred(smoothing, width) -> None:
    """Lucas and Saccucci (1990); D. C. Montgomery, table 9.11."""
    assert round(ewma_run_length(smoothing, width)) == 500
    assert ewma_width(smoothing, 500) == pytest.approx(width, abs=5e-4)


@pytest.mark.parametrize(
    ("smoothing", "lengths"),
    [
        (0.25, [48.453, 11.1543, 5.4697, 3.61677]), (0.50, [75.354, 15.7378, 6.1111, 3.46850]),
        (0.75, [110.950, 25.6391, 8.7201, 4.15346]), (1.00, [155.224, 43.8947, 14.9677, 6.30296]),
    ],
)  # fmt: skip
def test_run_lengths_after_a_change_are_those_of_crowders_program(smoothing, lengths) -> None:
    """SAS/QC, EWMAARL (Crowder 1987), limits of 3, shifts of 0.5, 1, 1.5 and 2 standard deviations."""
    found = [ewma_run_length(smoothing, 3.0, shift) for shift in (0.5, 1.0, 1.5, 2.0)]
    assert found == pytest.approx(lengths, rel=1e-5)
