"""The promise behind the promise: what an outer one rests on, and which link of the chain broke first."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from .. import rules
from ..rules import Circle
from .facts import Link
from .step import Step
from .stepping import Stepping, colleague

if TYPE_CHECKING:
    from .promise import Promise

DEEPEST = 50  # links below each other; more is a mistake, not a house


class Linking(Stepping):
    """Verbs of a :class:`Promise` about the promises that it rests on."""

    def rest_on(self, inner: "Promise", *, at: datetime, by: Any, noted: bool = False) -> Step | None:
        """Let this promise rest on ``inner``. None when it does already; raises Circle when ``inner`` rests on this one.

        With ``noted`` the inner one was made for this: undoing the step takes it back as well.
        """
        with self.changing() as row:
            # Whoever links the other way round at this moment waits for these rows, and then sees the new link.
            together = {row.pk, inner.pk, *rules.below(chain(inner.pk), inner.pk)}
            list(type(self).objects.select_for_update().filter(pk__in=together).order_by("pk"))
            if rules.closes_circle(chain(inner.pk), row.pk, inner.pk):
                raise Circle("a promise cannot rest on one that rests on it")
            link, new = Link.objects.get_or_create(outer=row, inner=inner, defaults={"at": at, "by": colleague(by)})
            if not new:
                return None
            rows = {"link": link.pk} | ({"noted": inner.pk} if noted else {})
            return row.take_step("promise.linked", at, by, facts={"inner": inner.pk}, rows=rows)

    def rests_on(self) -> "list[Promise]":
        """The promises that this one rests on directly, earliest due first."""
        return list(type(self).objects.filter(outer_links__outer=self.pk).earliest_first())

    def carries(self) -> "list[Promise]":
        """The promises that rest on this one directly."""
        return list(type(self).objects.filter(inner_links__inner=self.pk).earliest_first())

    def broken_link(self) -> "Promise | None":
        """The promise below this one that missed its moment first; None when every link held, or there is none."""
        links = chain(self.pk)
        below = rules.below(links, self.pk)
        if not below:
            return None
        missed = dict(type(self).objects.filter(pk__in=below).values_list("pk", "missed"))
        found = rules.first_broken(links, missed, self.pk)
        return type(self).objects.get(pk=found) if found else None

    def what_broke(self) -> dict[str, Any]:
        """For the event of a promise that is late or broken: the link that broke first, and whose it was."""
        link = self.broken_link()
        return {"broken_link": link.pk, "broken_by": link.team_id} if link else {}


def chain(outer: int) -> dict[int, list[int]]:
    """Return what a promise rests on, and what that rests on, as outer → inner ones; one question for each level."""
    found: dict[int, list[int]] = {}
    level = {outer}
    for _depth in range(DEEPEST):
        rows = Link.objects.filter(outer__in=level).values_list("outer_id", "inner_id").order_by("pk")
        found |= {one: [] for one in level}
        for over, inner in rows:
            found[over].append(inner)
        level = {inner for _over, inner in rows} - found.keys()
        if not level:
            break
    return found
