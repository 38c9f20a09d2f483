"""The random draw: every conversation has the chance that is told, anybody can repeat it, and nothing picked gets in."""

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hoia.standard.statistics.estimates import Reviewed, weighted_shares
from hoia.standard.statistics.sampling import Drawn, allocate, draw, pick

POST, CHAT = range(100, 130), range(200, 210)
STRATA = {"post": POST, "chat": CHAT}
COUNTS = {"post": 6, "chat": 4}


def test_each_conversation_is_drawn_as_often_as_its_chance_says() -> None:
    times, seeds = dict.fromkeys([*POST, *CHAT], 0), 4000
    for seed in range(seeds):
        for one in draw(STRATA, COUNTS, str(seed)):
            times[one.conversation] += 1
    for conversation, n in times.items():
        chance = 0.2 if conversation in POST else 0.4
        assert abs(n / seeds - chance) < 4.5 * sqrt(chance * (1 - chance) / seeds)


def test_two_conversations_are_drawn_together_as_often_as_chance_brings() -> None:
    """6/30 · 5/29 within a stratum, 6/30 · 4/10 across."""
    within = across = 0
    for seed in range(4000):
        drawn = {one.conversation for one in draw(STRATA, COUNTS, str(seed))}
        within += {100, 129} <= drawn
        across += {100, 200} <= drawn
    assert within / 4000 == pytest.approx(6 / 30 * 5 / 29, abs=0.012)
    assert across / 4000 == pytest.approx(6 / 30 * 4 / 10, abs=0.018)


def test_the_order_of_reviewing_mixes_the_strata() -> None:
    first = [draw(STRATA, COUNTS, str(seed))[0].stratum for seed in range(1000)]
    assert first.count("chat") / 1000 == pytest.approx(0.4, abs=0.06)


def test_the_same_seed_draws_the_same_whatever_the_order_of_the_list() -> None:
    turned = {"chat": list(reversed(CHAT)), "post": list(reversed(POST))}
    assert draw(STRATA, COUNTS, "week 48") == draw(turned, COUNTS, "week 48")
    assert draw(STRATA, COUNTS, "week 48") != draw(STRATA, COUNTS, "week 49")


def test_the_draw_of_a_seed_never_changes() -> None:
    """Repeated years later, on another machine, it must give what was drawn: these numbers may not be updated."""
    assert [one.conversation for one in draw(STRATA, COUNTS, "week 48")] == [
        203,
        110,
        204,
        127,
        208,
        119,
        106,
        121,
        209,
        123,
    ]
    assert draw({"a": [1]}, {"a": 1}, "x") == [Drawn(1, "a", 1.0)]


def test_a_late_conversation_changes_at_most_one_of_the_drawn() -> None:
    before = {one.conversation for one in draw({"post": POST}, {"post": 6}, "s")}
    after = {one.conversation for one in draw({"post": [*POST, 999]}, {"post": 6}, "s")}
    assert len(before - after) <= 1


def test_what_was_picked_is_not_drawn_and_enters_no_figure() -> None:
    drawn = draw(STRATA, COUNTS, "s")
    reasons = dict.fromkeys([*POST, *CHAT], "complaint")
    picked = pick(reasons, 12, drawn, "s")
    assert len(picked) == 12 and not {one.conversation for one in picked} & {one.conversation for one in drawn}
    assert pick(reasons, 12, drawn, "s") == picked and drawn == draw(STRATA, COUNTS, "s")
    assert not hasattr(picked[0], "probability") and {one.reason for one in picked} == {"complaint"}
    with pytest.raises(ValueError, match="only what was drawn at random enters figures"):
        weighted_shares([Reviewed("bad", getattr(picked[0], "probability", None))], ["bad"])  # type: ignore[arg-type]


def test_reviews_are_shared_out_by_size_and_no_stratum_is_forgotten() -> None:
    assert allocate({"post": 700, "chat": 200, "phone": 100}, 20) == {"post": 14, "chat": 4, "phone": 2}
    assert allocate({"post": 980, "chat": 15, "phone": 5, "fax": 0}, 20) == {"post": 16, "chat": 2, "phone": 2}
    assert allocate({"post": 2, "chat": 1}, 50) == {"post": 2, "chat": 1}
    assert allocate({}, 5) == {}


@pytest.mark.parametrize(
    ("act", "says"),
    [
        (lambda: allocate({"a": 9, "b": 9}, 3), "draw at least 4 for 2 strata, or join strata"),
        (lambda: allocate({"a": -1}, 3), "not negative"),
        (lambda: allocate({"a": 9}, 3, least=0), "at least one for each"),
        (lambda: draw(STRATA, {"post": 6}, "s"), "draw from 1 to 10 of stratum 'chat', not 0"),
        (lambda: draw({"a": [1]}, {"a": 2}, "s"), "draw from 1 to 1"),
        (lambda: draw({"a": [1]}, {"a": 1, "b": 1}, "s"), "no stratum 'b'"),
        (lambda: draw({"a": [1, 2], "b": [2]}, {"a": 1, "b": 1}, "s"), "each conversation once"),
        (lambda: pick({1: "late"}, -1, [], "s"), "pick none or more"),
    ],
)
def test_what_makes_no_sense_is_refused_with_what_to_do(act, says) -> None:
    with pytest.raises(ValueError, match=says):
        act()


@given(st.dictionaries(st.text(max_size=3), st.integers(0, 400), max_size=12), st.integers(0, 1500), st.integers(1, 4))
def test_what_is_shared_out_is_all_and_fits(sizes, more, least) -> None:
    n = sum(min(least, size) for size in sizes.values()) + more
    given_out = allocate(sizes, n, least)
    assert sum(given_out.values()) == min(n, sum(sizes.values()))
    assert all(min(least, sizes[stratum]) <= count <= sizes[stratum] for stratum, count in given_out.items())
    assert set(given_out) == {stratum for stratum, size in sizes.items() if size}
    total = sum(sizes.values())
    assert all(count <= max(least, min(n, total) * sizes[stratum] / total + 1) for stratum, count in given_out.items())


@given(st.dictionaries(st.sampled_from("abc"), st.sets(st.integers(0, 999), min_size=1, max_size=40)), st.text())
def test_the_weights_of_a_draw_count_every_conversation(listed, seed) -> None:
    strata = {name: {1000 * k + one for one in ones} for k, (name, ones) in enumerate(sorted(listed.items()))}
    counts = allocate({name: len(ones) for name, ones in strata.items()}, 12)
    drawn = draw(strata, counts, seed)
    assert sum(1 / one.probability for one in drawn) == pytest.approx(sum(map(len, strata.values())))
    assert all(one.conversation in strata[one.stratum] for one in drawn)
    assert len({one.conversation for one in drawn}) == len(drawn) == sum(counts.values())
