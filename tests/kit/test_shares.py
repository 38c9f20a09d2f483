"""Shares, their intervals, and how many it takes for a short one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoia.kit.shares import Share, deviate, needed, wilson


@given(st.integers(0, 500), st.integers(1, 500))
def test_an_interval_holds_its_share(count, n) -> None:
    share = Share(min(count, n), n)
    assert 0 <= share.low <= (share.value or 0) + 1e-9 and (share.value or 0) <= share.high + 1e-9 <= 1 + 2e-9


@given(st.integers(0, 200), st.integers(0, 200))
def test_an_interval_stays_between_none_and_all(kept, more) -> None:
    n = kept + more
    low, high = wilson(kept, n)
    assert 0 <= low <= (kept / n if n else 0.5) <= high <= 1


def half_length(n, share):
    low, high = wilson(share * n, n)
    return (high - low) / 2


@given(st.floats(0.01, 0.4), st.floats(0, 1))
def test_as_many_as_are_needed_are_enough_and_one_fewer_is_not(reach, share) -> None:
    n = needed(reach, share=share)
    assert half_length(n, share) <= reach + 1e-9
    assert n == 1 or half_length(n - 1, share) > reach - 1e-9


@given(st.floats(0.01, 0.4), st.integers(1, 5000))
def test_of_few_fewer_are_needed_and_never_more_than_there_are(reach, of) -> None:
    assert 1 <= needed(reach, of=of) <= min(of, needed(reach)) and needed(reach, of=of) <= needed(reach, of=of + 1)


def test_a_surer_interval_is_longer() -> None:
    assert deviate(0.99) == pytest.approx(2.575829) and wilson(3, 10, 0.99)[0] < wilson(3, 10)[0]


@pytest.mark.parametrize(
    ("act", "says"),
    [
        (lambda: wilson(4, 3), "4 of 3 is no share"), (lambda: wilson(-1, 3), "-1 of 3 is no share"),
        (lambda: wilson(1, 3, 95), "between 0 and 1, as 0.95"), (lambda: needed(5), "0.05 for ± 5 points"),
        (lambda: needed(0.1, share=2), "the expected share between 0 and 1"), (lambda: needed(0.1, of=0), "at least one"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused_with_what_to_do(act, says) -> None:
    with pytest.raises(ValueError, match=says):
        act()
