"""The lists of the Inbox: right counts, every row once, few questions."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from hoia.conversations.lines import SIZE, page
from hoia.conversations.listing import Lists
from hoia.conversations.models import Conversation, SavedView
from tests.conversations.conftest import wrote
from tests.people_fixtures import MORNING

pytestmark = pytest.mark.django_db


def counts(colleague: Any) -> dict[str, int | None]:
    return {entry.slug: entry.count for entry in Lists(colleague).entries()}


def test_every_list_counts_what_stands_in_it(kadri: Any, liis: Any, begun: Any, help_inbox: Any, payroll: Any) -> None:
    mine, hers, nobodys, away, done = (begun(f"Matter {n}") for n in range(5))
    begun("Wages", inbox=payroll)
    now = timezone.now()
    mine.assign(kadri, at=now, by=liis)
    hers.assign(liis, at=now, by=liis)
    hers.give_to_team(kadri.teams.get(), at=now, by=liis)
    away.snooze(None, at=now, by=liis)
    done.close(at=now, by=liis)
    nobodys.add_note("@Kadri", at=now, by=liis, mentions=[kadri])
    told = counts(kadri)
    assert {slug: told[slug] for slug in ("mine", "unassigned", "all", "snoozed", "mentions", "outbox", "closed")} == {
        "mine": 1, "unassigned": 1, "all": 3, "snoozed": 1, "mentions": 1, "outbox": 0, "closed": None,
    }  # fmt: skip
    assert told[f"inbox-{help_inbox.pk}"] == 3 and told[f"team-{kadri.teams.get().pk}"] == 1
    assert f"inbox-{payroll.pk}" not in told


def test_a_count_is_what_the_list_shows_in_every_list(kadri: Any, tormod: Any, begun: Any, payroll: Any) -> None:
    for n in range(4):
        begun(f"Matter {n}", inbox=payroll if n == 3 else None)
    for who in (kadri, tormod):
        lists = Lists(who)
        for entry in lists.entries():
            if entry.count is not None:
                assert entry.count == len(page(lists.rows(entry.slug), who).lines), entry.slug


def test_paging_shows_every_row_once_also_when_many_came_at_one_moment(kadri: Any, begun: Any) -> None:
    for n in range(SIZE * 2 + 7):
        begun(f"Matter {n}", at=MORNING + timedelta(minutes=n // 60))
    rows, seen, before = Lists(kadri).rows("all"), [], ""
    while True:
        found = page(rows, kadri, before=before)
        seen += [line.pk for line in found.lines]
        if not found.older:
            break
        before = found.older
    assert len(seen) == len(set(seen)) == SIZE * 2 + 7
    back = page(rows, kadri, after=found.newer)
    assert [line.pk for line in back.lines] == seen[SIZE : SIZE * 2]


def test_a_place_that_makes_no_sense_begins_at_the_top(at_desk: Any, kadri: Any, bicycle: Any) -> None:
    for place in ("x", "2026-13-45T00:00~1", "2026-11-23T07:30:00Z~nine", "~", "9" * 90):
        assert "My bicycle" in at_desk(kadri).get("/inbox/all/", {"before": place}).text


def test_a_list_asks_few_questions_however_many_rows_it_has(
    at_desk: Any, kadri: Any, begun: Any, django_assert_max_num_queries: Any
) -> None:
    for n in range(12):
        begun(f"Matter {n}").assign(kadri, at=timezone.now(), by=kadri)
    desk = at_desk(kadri)
    desk.get("/inbox/mine/")
    with django_assert_max_num_queries(
        10
    ):  # session, colleague, reach, teams, views, counts, rows, and three of the frame
        desk.get("/inbox/mine/")


def test_what_somebody_has_not_read_stands_out_until_they_have(at_desk: Any, kadri: Any, bicycle: Any) -> None:
    desk = at_desk(kadri)
    assert "line unread" in desk.get("/inbox/all/").text
    bicycle.refresh_from_db()
    desk.post(f"/conversations/{bicycle.pk}/presence", {"seen": bicycle.last_message_id})
    assert "line unread" not in desk.get("/inbox/all/").text
    wrote(bicycle, "Hello?")
    assert "line unread" in desk.get("/inbox/all/").text


def test_a_list_that_is_not_ours_is_not_there(at_desk: Any, kadri: Any, liis: Any, payroll: Any) -> None:
    theirs = SavedView.objects.create(name="Hers", query="bicycle", owner=liis)
    for slug in (f"inbox-{payroll.pk}", "team-99999", "nothing", f"view-{theirs.pk}"):
        assert at_desk(kadri).get(f"/inbox/{slug}/").status_code == 404


def test_a_saved_search_becomes_a_list(at_desk: Any, kadri: Any, bicycle: Any) -> None:
    from hoia.conversations.search import index_messages

    index_messages(list(bicycle.messages.all()))
    desk = at_desk(kadri)
    desk.post("/settings/views/", {"name": "Bicycles", "query": "bicycle"})
    view = SavedView.objects.get()
    assert "My bicycle" in desk.get(f"/inbox/view-{view.pk}/").text
    desk.post(f"/settings/views/{view.pk}/removal")
    assert not SavedView.objects.exists() and Conversation.objects.exists()


def test_words_of_customers_never_become_markup(at_desk: Any, kadri: Any, begun: Any) -> None:
    row = begun('<img src=x onerror="alert(1)">')
    wrote(row, "<script>alert(2)</script>")
    page = at_desk(kadri).get("/inbox/all/").text
    assert "<img src=x" not in page and "<script>alert(2)" not in page
    assert "<img src=x" not in at_desk(kadri).get(f"/conversations/{row.pk}").text
