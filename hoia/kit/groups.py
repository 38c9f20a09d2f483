"""What a figure about people may show. Pure: counts come in, and which of them may be shown goes out."""

from collections.abc import Mapping

PEOPLE = 5  # a group of fewer says too much about each


def about_one(owners: int, nobodys: int, own: int) -> bool:
    """Would this figure speak of one other person: all of it, or all but what is the reader's, belongs to one owner?

    ``owners`` counts different owners, ``nobodys`` the rows that only a team owns, ``own`` those of the reader.
    """
    return owners - bool(own) == 1 and not nobodys


def shown_alone(people: Mapping[int, int]) -> set[int]:
    """Return which groups may be shown by themselves: those of :data:`PEOPLE` and more.

    The others are shown together. Are those together too few, the smallest of the large ones joins them, or they could be
    worked out as what is missing from the whole.
    """
    alone = {group for group, size in people.items() if size >= PEOPLE}
    rest = sum(size for group, size in people.items() if group not in alone)
    if alone and 0 < rest < PEOPLE:
        alone.remove(min(alone, key=lambda group: (people[group], group)))
    return alone
