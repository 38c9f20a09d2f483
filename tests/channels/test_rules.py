"""Which conversation a letter belongs to: any order and any repetition of the same letters gives the same conversations."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from hoia.channels.rules import Clues, Plan, plan


def conversations(letters: list[Clues], batches: list[list[int]]) -> list[set[int]]:
    """Take letters in, batch after batch, as the desk does; return which letters lie together."""
    known: dict[int, int] = {}
    homes: dict[int, int] = {}
    opened = 0
    for batch in batches:
        made = plan([letters[number] for number in batch], known)
        new = {home: opened + n + 1 for n, home in enumerate(sorted({h for h in _homes(made) if h < 0}, reverse=True))}
        opened += len(new)
        moved = dict(made.joins)
        homes = {number: moved.get(home, home) for number, home in homes.items()}
        homes = {number: new.get(home, home) for number, home in homes.items()}
        for number, placement in zip(batch, made.placements, strict=True):
            homes[number] = new.get(placement.home, placement.home)
        known = {key: new.get(home, home) for key, home in made.keys.items()}
    together: dict[int, set[int]] = {}
    for number, home in homes.items():
        together.setdefault(home, set()).add(number)
    return sorted(together.values(), key=min)


def _homes(made: Plan) -> set[int]:
    return {placement.home for placement in made.placements} | set(made.keys.values())


@st.composite
def threads(draw: st.DrawFn) -> list[Clues]:
    """Letters that name each other, ancestors that never came, and nobody at all."""
    size = draw(st.integers(1, 9))
    named = st.lists(st.integers(1, size + 4), max_size=3).map(tuple)
    return [
        Clues(own=draw(st.one_of(st.none(), st.just(number + 1))), answers=draw(named), references=draw(named))
        for number in range(size)
    ]


@given(threads(), st.randoms(use_true_random=False))
def test_order_repetition_and_batches_do_not_change_what_lies_together(letters: list[Clues], chance) -> None:
    first = conversations(letters, [list(range(len(letters)))])
    again = [number for number in range(len(letters)) if letters[number].own is not None]
    order = [*range(len(letters)), *again]  # a letter without a Message-ID is told from its copy by its bytes alone
    chance.shuffle(order)
    seen: set[int] = set()
    order = [n for n in order if letters[n].own is not None or not (n in seen or seen.add(n))]
    cut = chance.randrange(len(order) + 1)
    assert conversations(letters, [order[:cut], order[cut:]]) == first


def test_a_letter_that_names_two_conversations_joins_them() -> None:
    letters = [Clues(own=1), Clues(own=2), Clues(own=3, answers=(1,), references=(2,))]
    for order in permutations(range(3)):
        assert conversations(letters, [[one] for one in order]) == [{0, 1, 2}]


def test_two_letters_that_share_an_ancestor_we_never_got_meet() -> None:
    letters = [Clues(own=1, references=(9,)), Clues(own=2, references=(9,))]
    assert conversations(letters, [[0], [1]]) == [{0, 1}]


def test_a_conversation_split_by_hand_is_never_joined_again_by_a_letter() -> None:
    made = plan([Clues(own=7, answers=(1,), references=(2,))], {1: 10, 2: 20}, parted=[20])
    assert made.joins == []
    assert made.placements[0].home == 10


def test_the_keyed_token_comes_before_what_the_headers_name() -> None:
    made = plan([Clues(own=7, answers=(1,), token=33)], {1: 10})
    assert made.placements[0].rule == "token"


def test_a_number_in_the_subject_counts_only_when_nothing_else_does() -> None:
    assert plan([Clues(own=7, answers=(1,), subject=33)], {1: 10}).placements[0].home == 10
    assert plan([Clues(own=7, subject=33)], {}).placements[0].rule == "subject"


def test_only_fifty_ancestors_are_looked_at() -> None:
    made = plan([Clues(own=7, references=tuple(range(100, 151)))], {150: 10})
    assert made.placements[0].rule == "new"
