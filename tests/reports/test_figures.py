"""What the figures count, and whom they are shown to."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.test.utils import CaptureQueriesContext

from hoia.people.models import Team
from hoia.promises.models import Promise
from hoia.reports import figures
from hoia.reports.scope import Scope
from tests.people_fixtures import colleague
from tests.reports.conftest import HOUR, NOW

pytestmark = pytest.mark.django_db
WEEK = timedelta(weeks=1)


@pytest.fixture(autouse=True)
def wednesday(monkeypatch: Any) -> None:
    monkeypatch.setattr("hoia.reports.views.timezone.now", lambda: NOW)


def test_kept_late_and_broken_are_counted_by_kind(became, five, liis) -> None:
    for outcome in ("kept", "kept", "late", "broken"):
        became(outcome)
    became("kept", kind="refund", owner=liis)
    became("kept", due=NOW - 30 * WEEK)
    became("", due=NOW + HOUR)
    rows = {one.group: one for one in figures.tallies(Scope(liis, NOW), "kind")}
    assert rows["callback"].withheld  # all of them are Kadri's
    became("late", owner=five[2])
    found = next(one for one in figures.tallies(Scope(liis, NOW), "kind") if one.group == "callback")
    assert (found.n, found.kept, found.late, found.broken) == (5, 2, 2, 1)
    assert found.share_kept.low == pytest.approx(0.1176, abs=1e-3)


def test_what_was_put_off_too_late_counts_in_its_first_week(became, five, kadri) -> None:
    row = became("", due=NOW - WEEK)
    row.move(NOW - HOUR, at=NOW - WEEK + HOUR, by=kadri, asked=True)
    row.keep(at=NOW - 2 * HOUR, by=kadri)
    assert [(one.n, one.kept) for one in figures.weeks(Scope(kadri, NOW))] == [(1, 0)]
    assert figures.weeks(Scope(kadri, NOW))[0].monday.isoformat() == "2026-11-16"


def test_minutes_late_by_median_and_nine_of_ten(became, five, kadri) -> None:
    for minutes in (10, 20, 30, 40, 50, 60, 70, 80, 90, 600):
        became("late", minutes=minutes)
    scope = Scope(kadri, NOW + 24 * HOUR)
    [one] = figures.lateness(scope, figures.tallies(scope, "kind"), "kind")
    assert (one.n, one.median, one.p90) == (10, 50, 90)


def test_hours_are_those_of_the_desk(became, five, kadri, settings) -> None:
    settings.TIME_ZONE = "Europe/Tallinn"
    became(due=NOW - 2 * HOUR)  # ten o'clock in Tallinn, eight in UTC
    assert [one.group for one in figures.tallies(Scope(kadri, NOW), "hour")] == [10]


def test_chases_for_each_hundred(became, five, kadri) -> None:
    asked, _quiet = became("late"), became("kept")
    asked.chase(at=NOW, quote="Where are you?")
    asked.chase(at=NOW, quote="Still nothing")
    scope = Scope(kadri, NOW)
    [one] = figures.chases(scope, figures.tallies(scope, "kind"), "kind")
    assert one.per_hundred == 100


def test_the_department_whose_link_broke_first_is_named(became, five, kadri, tormod, front) -> None:
    workshop, store = Team.objects.create(name="Workshop"), Team.objects.create(name="Store")
    for team in (workshop, store):
        for n in range(5):
            team.memberships.create(colleague=colleague(f"{team.name}{n}", "X", "agent", "en"))
    outer = became("", due=NOW - 2 * HOUR)
    middle = became("", due=NOW - 3 * HOUR, team=workshop, owner=None, conversation=None)
    inner = became("", due=NOW - 5 * HOUR, team=store, owner=None, conversation=None)
    outer.rest_on(middle, at=NOW - 9 * HOUR, by=kadri)
    middle.rest_on(inner, at=NOW - 9 * HOUR, by=kadri)
    for row in (inner, middle, outer):
        assert row.lapse(NOW)
    assert figures.broken_links(Scope(tormod, NOW, kind="callback", team=front.pk)) == [("Store", 1)]
    assert outer.broken_link() == inner


def test_each_figure_is_one_question(became, five, kadri, tormod) -> None:
    from django.db import connection

    for outcome in ("kept", "late", "broken"):
        became(outcome)
    scope = Scope(tormod, NOW)
    rows = figures.tallies(scope, "kind")
    for ask in (
        lambda: figures.tallies(scope, "kind"), lambda: figures.lateness(scope, rows, "kind"),
        lambda: figures.chases(scope, rows, "kind"), lambda: figures.weeks(scope),
    ):  # fmt: skip
        with CaptureQueriesContext(connection) as asked:
            ask()
        assert len(asked) == 1


# Whom they are shown to.


def page(client: Client, address: str = "/reports/promises/") -> str:
    return client.get(address).content.decode()


def test_others_see_figures_of_five_people_and_more_only(became, front, kadri, liis, tormod, at_desk) -> None:
    became("late")
    assert "so they are not shown" in page(at_desk(liis))
    assert at_desk(liis).get("/reports/promises/figures.csv").content.decode().count("\n") == 1
    assert at_desk(liis).get(f"/reports/promises/?team={front.pk}").status_code == 404


def test_a_team_of_five_is_shown_but_not_when_all_is_one_persons(became, five, liis, front, at_desk) -> None:
    became("late")
    address = f"/reports/promises/?team={front.pk}"
    assert "so they are not shown" in page(at_desk(liis), address)
    became("kept", owner=five[2])
    shown = page(at_desk(liis), address)
    assert "Of 2 promises about 50 %" in shown and "Front" in shown


def test_what_is_withheld_stays_empty_in_the_table(became, five, liis, at_desk) -> None:
    became("kept", owner=five[1])
    became("late", owner=five[2])
    became("kept", kind="fix", owner=five[3])
    rows = at_desk(liis).get("/reports/promises/figures.csv").content.decode().splitlines()
    assert sorted(rows[1:]) == ["Call back" + 13 * ",", "Repair or change" + 13 * ","]


def test_a_small_team_is_not_shown_even_by_what_is_missing(became, five, tormod, help_inbox, liis, at_desk) -> None:
    two = Team.objects.create(name="Two")
    two.inboxes.add(help_inbox)
    for one in five[:2]:
        two.memberships.create(colleague=one)
    became("late", team=two, owner=None)
    became("kept", owner=liis)
    rows = figures.tallies(Scope(tormod, NOW), "team")
    assert [(one.name, one.n) for one in rows] == [("Smaller teams together", 2)]  # Front alone would tell of the two
    assert "Two" not in page(at_desk(tormod), "/reports/promises/?by=team")


def test_ones_own_figures_are_for_oneself_only(became, front, kadri, liis, at_desk) -> None:
    became("late")
    assert "Of 1 promise about 0 %" in page(at_desk(kadri), "/reports/promises/mine/")
    other = page(at_desk(liis), f"/reports/promises/mine/?owner={kadri.pk}&colleague={kadri.pk}")
    assert "Nothing was due" in other
    assert "callback" not in at_desk(liis).get("/reports/promises/mine/figures.csv").content.decode().lower()


def test_what_is_out_of_reach_is_not_counted(became, five, begun, payroll, tormod, liis) -> None:
    became("kept", conversation=begun("Wages", inbox=payroll), owner=tormod, team=None)
    assert figures.whole(Scope(liis, NOW)).n == 0
    assert figures.tallies(Scope(tormod, NOW), "kind")[0].n == 1


def test_the_page_says_signal_or_noise_and_has_every_table(became, five, kadri, liis, tormod, at_desk) -> None:
    for week in range(12):
        for n in range(10):
            became("kept" if week or n == 0 else "broken", due=NOW - week * WEEK - HOUR, owner=[kadri, liis][n % 2])
    shown = page(at_desk(tormod))
    assert "Signal: in the week of 23 November fewer were kept" in shown
    assert shown.count('<svg class="control"') == 1 and "style=" not in shown.split("<main")[1].split("</main")[0]
    for part, line in (
        ("kept", "Call back,120,111"),
        ("weeks", "2026-11-23,10,1"),
        ("late", "kind,n"),
        ("links", "department"),
    ):
        assert line in at_desk(tormod).get(f"/reports/promises/figures.csv?part={part}").content.decode()


@pytest.mark.parametrize("query", ["weeks=7", "weeks=x", "kind=nothing", "team=99", "by=colour", "team=x"])
def test_what_there_is_not_to_choose_is_not_found(query, five, kadri, at_desk) -> None:
    assert at_desk(kadri).get(f"/reports/promises/?{query}").status_code == 404


@pytest.mark.parametrize("by", ["kind", "team", "hour", "channel"])
def test_every_way_to_part_the_figures_opens(by, became, five, kadri, liis, tormod, at_desk) -> None:
    for outcome in ("kept", "late", "broken"):
        became(outcome), became(outcome, owner=liis), became(outcome, conversation=None, owner=tormod, team=None)
    assert 'class="interval"' in page(at_desk(tormod), f"/reports/promises/?by={by}")
    assert Promise.objects.count() == 9


def test_what_is_another_persons_is_not_worked_out_from_what_is_left(became, five, tormod, liis) -> None:
    became("late")
    became("kept", owner=liis)
    assert figures.whole(Scope(liis, NOW)) is None  # less her own it would be Kadri's
    assert figures.whole(Scope(tormod, NOW)).n == 2
    became("kept", kind="refund", owner=five[2])
    became("kept", kind="fix", owner=five[2])
    became("late", kind="fix", owner=five[3])
    became("late", kind="fix", owner=five[4])
    rows = {one.group: one.withheld for one in figures.tallies(Scope(tormod, NOW), "kind")}
    assert rows == {"callback": True, "refund": True, "fix": False}  # the refund alone would be what is missing


def test_no_week_and_no_lateness_tells_of_one_other_person(became, five, kadri, liis, at_desk) -> None:
    for one in five:
        became("kept", due=NOW - 2 * WEEK, owner=one)
        became("kept", due=NOW - 3 * WEEK, owner=one)
    for n in range(2):
        became("late", due=NOW - WEEK, minutes=90 + n, owner=liis)

    def rows(whose: Any, part: str, way: str = "") -> list[str]:
        table = at_desk(whose).get(f"/reports/promises/{way}figures.csv?part={part}").content.decode()
        return [line[:14] for line in table.splitlines()[1:]]

    assert rows(kadri, "late") == [] and rows(kadri, "weeks") == [
        "2026-11-09,5,5"
    ]  # the week that is left would tell it
    assert "too much about single people" in page(at_desk(kadri))
    assert rows(liis, "late", "mine/") == ["Call back,2,90"] and len(rows(liis, "weeks", "mine/")) == 3
    assert len(rows(liis, "weeks")) == 3  # to herself nothing there speaks of somebody else


def test_where_every_week_is_one_other_persons_none_is_drawn(became, five, liis, tormod, at_desk) -> None:
    became("kept", due=NOW - WEEK)
    became("kept", due=NOW - 2 * WEEK, owner=liis)
    shown = page(at_desk(tormod))
    assert "Of 2 promises" in shown and '<svg class="control"' not in shown
