"""What may be shown, and where the marks of a picture stand."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from hoia.kit.charts import control_chart
from hoia.kit.groups import PEOPLE, about_one, shown_alone
from hoia.reports import pictures


@given(st.lists(st.tuples(st.integers(1, 300), st.integers(0, 300)), min_size=1, max_size=60))
def test_every_mark_lies_in_the_picture(weeks) -> None:
    sound = [(n, min(n, good)) for n, good in weeks]
    drawn = pictures.drawn(control_chart(sound), [date(2026, 11, 23)] * len(sound))
    assert all(0 <= float(mark.x) <= pictures.WIDE and 0 <= float(mark.y) <= pictures.HIGH for mark in drawn.marks)


@given(st.dictionaries(st.integers(1, 30), st.integers(1, 12)))
def test_nobody_is_worked_out_from_what_is_missing(people) -> None:
    alone = shown_alone(people)
    rest = sum(size for group, size in people.items() if group not in alone)
    assert all(people[group] >= PEOPLE for group in alone)
    assert rest == 0 or rest >= PEOPLE or not alone


def test_what_belongs_to_one_other_person_is_about_one() -> None:
    assert about_one(1, 0, 0)
    assert not about_one(1, 0, 3) and not about_one(2, 0, 0) and not about_one(1, 4, 0) and not about_one(0, 4, 0)
