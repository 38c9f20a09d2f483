"""The promise behind the promise, across departments; appointments, and who further down the day is hit by a late one."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from hoia.ledger.models import Event
from hoia.people.models import Team
from hoia.promises.models import Promise, Reminder
from hoia.promises.rules import Circle, NotAllowed
from hoia.promises.sweeps import look
from tests.promises.conftest import AT_THREE, NOW

pytestmark = pytest.mark.django_db
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def chain(promised: Callable[..., Any], help_inbox: Any, kadri: Any) -> dict[str, Any]:
    """Kadri calls at three if the workshop tells her by noon, which rests on the part that the store sends by eleven."""
    teams = {}
    for name in ("Workshop", "Store"):
        teams[name] = Team.objects.create(name=name)
        help_inbox.teams.add(teams[name])
    rows = {
        "call": promised(),
        "word": promised("reply", "Tell Kadri", owner=None, team=teams["Workshop"], due=NOW + 150 * MINUTE),
        "part": promised("delivery", "Send the part", owner=None, team=teams["Store"], due=NOW + 90 * MINUTE),
    }
    rows["call"].rest_on(rows["word"], at=NOW, by=kadri)
    rows["word"].rest_on(rows["part"], at=NOW, by=kadri)
    return rows


def test_a_broken_promise_names_the_link_that_broke_first(chain, kadri) -> None:
    look(AT_THREE + HOUR)
    call = Promise.objects.get(pk=chain["call"].pk)
    assert call.broken_link() == chain["part"]
    event = Event.objects.get(verb="promise.late", subject_id=call.pk)
    assert event.facts["broken_link"] == chain["part"].pk and event.facts["broken_by"] == chain["part"].team_id


def test_whoever_stands_at_the_end_hears_of_a_late_link_before_their_own_moment(chain, kadri) -> None:
    look(NOW + 160 * MINUTE)
    told = Reminder.objects.filter(promise=chain["call"], why="link")
    assert [one.to for one in told] == [kadri] and told[0].sent_at < AT_THREE


def test_where_every_link_held_none_is_named(chain, kadri) -> None:
    chain["part"].keep(at=NOW + HOUR, by=kadri)
    chain["word"].keep(at=NOW + 2 * HOUR, by=kadri)
    look(AT_THREE + HOUR)
    assert Promise.objects.get(pk=chain["call"].pk).broken_link() is None


def test_a_promise_cannot_rest_on_one_that_rests_on_it(chain, kadri) -> None:
    for outer, inner in (("part", "call"), ("word", "call"), ("part", "part")):
        with pytest.raises(Circle):
            chain[outer].rest_on(chain[inner], at=NOW, by=kadri)
    assert chain["call"].rest_on(chain["part"], at=NOW, by=kadri)
    assert chain["call"].rest_on(chain["part"], at=NOW, by=kadri) is None


def test_a_link_can_be_taken_away_again(chain, kadri) -> None:
    step = chain["call"].steps.get(verb="promise.linked")
    assert step.undo(NOW, kadri)
    assert chain["call"].rests_on() == [] and chain["word"].carries() == []
    chain["part"].rest_on(chain["call"], at=NOW, by=kadri)


@pytest.fixture
def day(promised: Callable[..., Any]) -> list[Any]:
    """Three visits of an hour each, the second right after the first."""
    return [
        promised("visit", f"Visit {n}", due=NOW + hours * HOUR, place="Tartu mnt 1")
        for n, hours in enumerate((1, 2, 5))
    ]


def test_a_visit_that_begins_in_time_is_kept_and_remembers_when(day, kadri) -> None:
    first = day[0]
    first.begin(at=first.due + 10 * MINUTE, by=kadri)
    first.end(at=first.due + 50 * MINUTE, by=kadri)
    assert first.state == "kept" and first.appointment.delay_minutes() == 10
    assert first.appointment.ended_at == first.due + 50 * MINUTE
    assert first.settlements.get().evidence == "appointment"


def test_a_late_start_is_late_and_says_why(day, kadri) -> None:
    first = day[0]
    step = first.begin(at=first.due + 40 * MINUTE, by=kadri, cause="traffic")
    assert first.state == "late" and first.appointment.cause == "traffic" and first.appointment.delay_minutes() == 40
    assert step.undo(first.due + 41 * MINUTE, kadri)
    first.refresh_from_db()
    assert first.state == "open" and first.appointment.began_at is None and first.appointment.cause == ""


def test_who_is_hit_by_a_late_start_can_be_told_with_a_new_time(day, kadri, promised) -> None:
    promised("visit", "Tomorrow", due=NOW + DAY + 2 * HOUR)
    first, second, _third = day
    assert first.hit_by_delay(first.due) == []
    first.begin(at=first.due + 40 * MINUTE, by=kadri)
    [hit] = first.hit_by_delay(first.due + 40 * MINUTE)
    assert hit.promise == second and hit.begins == second.due + 40 * MINUTE


def test_while_it_has_not_begun_the_delay_grows_with_the_clock(day, kadri) -> None:
    hits = day[0].hit_by_delay(day[0].due + 4 * HOUR)
    assert [(hit.promise.words, (hit.begins - NOW) / HOUR) for hit in hits] == [("Visit 1", 6), ("Visit 2", 7)]


def test_an_appointment_put_off_keeps_its_length(day, kadri) -> None:
    first = day[0]
    step = first.move(first.due + 3 * HOUR, at=NOW, by=kadri, asked=True)
    assert first.appointment.ends_at == first.due + HOUR
    step.undo(NOW, kadri)
    first.refresh_from_db()
    assert first.appointment.ends_at == first.due + HOUR and first.due == NOW + HOUR


def test_what_has_not_begun_cannot_end_and_nothing_begins_twice(day, kadri, call) -> None:
    with pytest.raises(NotAllowed):
        day[0].end(at=NOW, by=kadri)
    day[0].begin(at=NOW + HOUR, by=kadri)
    with pytest.raises(NotAllowed):
        day[0].begin(at=NOW + HOUR, by=kadri)
    with pytest.raises(NotAllowed):
        call.begin(at=NOW, by=kadri)
