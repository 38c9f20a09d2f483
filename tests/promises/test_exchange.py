"""Promises come in from a table and go out as one."""

import io
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from hoia.ledger.models import Event, Job
from hoia.promises.exchange.columns import WrongTable
from hoia.promises.exchange.command import export_main, import_main
from hoia.promises.exchange.exporting import give
from hoia.promises.exchange.importing import NothingTaken, take_in
from hoia.promises.models import KindSetting, Promise
from hoia.promises.persons import erase
from hoia.promises.rules import State
from tests.conversations.conftest import at_desk
from tests.promises.conftest import AT_THREE
from tests.promises.test_pages import do, written

__all__ = ["at_desk"]

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
HEAD = "key,side,kind,words,due,customer,owner,team,made_at,state,done_at,reason"


@pytest.fixture(autouse=True)
def wednesday(monkeypatch: Any) -> None:
    monkeypatch.setattr("hoia.promises.exchange.importing.timezone.now", lambda: NOW)


@pytest.fixture
def table(tmp_path: Path) -> Any:
    def write(*lines: str, head: str = HEAD, encoding: str = "utf-8") -> Path:
        path = tmp_path / "promises.csv"
        path.write_bytes("\n".join([head, *lines, ""]).encode(encoding))
        return path

    return write


PAST = [
    "a1,us,callback,Call Mari,2026-11-20T15:00,mari@tamm.example,kadri@desk.example,,2026-11-19T10:00,kept,2026-11-20T14:50,",
    "a2,us,refund,Pay Mari back,2026-11-20T15:00,Mari@Tamm.example,,Front,,late,2026-11-21T15:00,The bank was slow",
    "a3,customer,delivery,Photos,2026-12-01T15:00,mari@tamm.example,kadri@desk.example,,,,,",
    "a4,us,visit,Look at the roof,2026-11-10T09:00,,kadri@desk.example,Front,,broken,,",
    "a5,us,reply,Answer,2026-11-10T09:00,,kadri@desk.example,,,,,",
]


def test_a_table_is_taken_in_with_what_became_of_each(table, kadri, front, mari, settings) -> None:
    settings.TIME_ZONE = "Europe/Tallinn"
    taken = take_in(table(*PAST), NOW)
    assert (taken.new, taken.known) == (5, 0)
    rows = {row.imported.key: row for row in Promise.objects.all()}
    assert [rows[key].state for key in ("a1", "a2", "a3", "a4", "a5")] == ["kept", "late", "open", "broken", "broken"]
    assert rows["a1"].owner == kadri and rows["a2"].team == front and rows["a2"].minutes_late() == 24 * 60
    assert rows["a1"].due == datetime(2026, 11, 20, 13, tzinfo=UTC)  # a local time of the desk
    assert rows["a3"].next_at and not rows["a1"].next_at
    assert rows["a2"].settlements.get().reason == "The bank was slow"


def test_what_it_tells_of_the_past_is_estimated_and_starts_nothing(table, kadri, front, mari) -> None:
    take_in(table(*PAST), NOW)
    assert Event.objects.filter(subject_kind="promise").exclude(estimated=True).count() == 0
    assert set(Event.objects.values_list("verb", flat=True)) >= {
        "promise.made",
        "promise.kept",
        "promise.late",
        "promise.broken",
    }
    assert not Job.objects.exists()


def test_the_same_table_twice_makes_no_doubles(table, kadri, front, mari) -> None:
    take_in(table(*PAST), NOW)
    more = "b1,us,callback,Another,2026-12-01T15:00,,kadri@desk.example,,,,,"
    taken = take_in(table(*PAST, more), NOW + timedelta(hours=1))
    assert (taken.new, taken.known, Promise.objects.count()) == (1, 5, 6)


WRONG = [
    (",us,callback,x,,,kadri@desk.example,,,,,", "“key” is empty"),
    ("k,us,song,x,,,kadri@desk.example,,,,,", "“kind” is one of"),
    ("k,us,callback,,,,kadri@desk.example,,,,,", "“words” is empty"),
    ("k,us,callback,x,tomorrow,,kadri@desk.example,,,,,", "“due” is a moment such as"),
    ("k,us,callback,x,0001-01-01T00:00,,kadri@desk.example,,,,,", "lies between"),
    ("k,them,callback,x,,,kadri@desk.example,,,,,", "“side” is one of us, customer"),
    ("k,us,callback,x,,,,,,,,", "somebody must keep it"),
    ("k,us,callback,x,,,nobody@desk.example,,,,,", "there is no owner “nobody@desk.example” here"),
    ("k,us,callback,x,,stranger@else.example,kadri@desk.example,,,,,", "there is no customer"),
    ("k,us,callback,x,,,,Nowhere,,,,", "there is no team “Nowhere” here"),
    ("k,us,callback,x,2026-11-20T15:00Z,,kadri@desk.example,,,kept,,", "what was kept needs “done_at”"),
    ("k,us,callback,x,,,kadri@desk.example,,,broken,,", "nothing can be broken"),
    ("k,us,callback,x,2026-11-20T15:00Z,,kadri@desk.example,,,late,2026-11-20T14:00Z,", "is in time"),
    ("k,us,callback,x,2026-12-20T15:00Z,,kadri@desk.example,,,broken,,", "has not come yet"),
    ("k,us,callback,x,2026-12-20T15:00Z,,kadri@desk.example,,,,2026-12-20T15:00Z,", "has not come yet"),
    ("k,us,callback,x,,,kadri@desk.example,,,,,,one more", "more cells than columns"),
]


@pytest.mark.parametrize(("line", "words"), WRONG)
def test_what_is_wrong_is_told_by_its_line_and_nothing_is_taken(table, kadri, front, line, words, capsys) -> None:
    good = "g1,us,callback,Call,2026-12-01T15:00,,kadri@desk.example,,,,,"
    assert import_main([str(table(good, line))]) == 1
    told = capsys.readouterr().err
    assert "line 3: " in told and words in told and "Nothing was taken in." in told
    assert not Promise.objects.exists() and not Event.objects.filter(subject_kind="promise").exists()


def test_every_problem_is_told_at_once(table, kadri, front) -> None:
    with pytest.raises(NothingTaken) as wrong:
        take_in(table("k,us,song,x,,,kadri@desk.example,,,,,", "k2,us,callback,x,,,nobody@x.example,,,,,"), NOW)
    assert [one.line for one in wrong.value.problems] == [2, 3]


def test_a_key_twice_in_one_table_is_a_mistake(table, kadri) -> None:
    with pytest.raises(NothingTaken, match="the key “a1” stands in line 2 already"):
        take_in(table(PAST[0].replace("mari@tamm.example", ""), PAST[4].replace("a5", "a1")), NOW)


@pytest.mark.parametrize("head", ["key,words", "key,kind,words,colour", ""])
def test_a_table_that_names_other_columns_is_none_of_ours(table, head) -> None:
    with pytest.raises(WrongTable):
        take_in(table("1,2,3", head=head), NOW)


def test_semicolons_and_marks_of_spreadsheets_are_understood(table, kadri) -> None:
    head = "\ufeffKey;Kind;Words;Owner"
    take_in(table("s1;callback;'=call;kadri@desk.example", head=head), NOW)
    assert Promise.objects.get().words == "=call"


def test_what_is_not_utf_8_is_told(table, kadri, capsys) -> None:
    assert import_main([str(table("ä", encoding="latin-1"))]) == 1
    assert "not written in UTF-8" in capsys.readouterr().err
    assert import_main(["/nowhere/at/all.csv"]) == 1


def test_what_goes_out_comes_in_again_and_here_makes_no_doubles(table, kadri, front, mari, capsys, tmp_path) -> None:
    take_in(table(*PAST), NOW)
    Promise.objects.make(kind="callback", words="=Call", at=NOW, by=kadri, owner=kadri, due=NOW + timedelta(hours=1))
    out = io.StringIO()
    assert give(out) == 6
    path = tmp_path / "out.csv"
    path.write_text(out.getvalue())
    assert take_in(path, NOW + timedelta(minutes=1)).new == 0
    before = sorted(Promise.objects.values_list("words", "state", "due", "owner"))
    Promise.objects.all().delete()
    assert take_in(path, NOW + timedelta(minutes=1)).new == 6
    assert sorted(Promise.objects.values_list("words", "state", "due", "owner")) == before
    assert export_main([]) == 0 and "'=Call" in capsys.readouterr().out


def late_then_put_off_to_a_window(desk, row, clock) -> None:
    clock(AT_THREE + HOUR)
    row.lapse(AT_THREE + HOUR)
    do(desk, row, "move", due=written(AT_THREE + DAY), due_from=written(AT_THREE + DAY - HOUR), knows="asked")


def late_and_not_believed(desk, row, clock) -> None:
    clock(AT_THREE + HOUR)
    row.lapse(AT_THREE + HOUR)
    do(desk, row, "settlement", done_at=written(AT_THREE - HOUR))


def given_up_before_its_moment(desk, row, clock) -> None:
    clock(AT_THREE - HOUR)
    Promise.objects.filter(pk=row.pk).update(due=NOW + DAY)
    do(desk, row, "breach", reason="Kadri is ill")


def given_up_without_a_moment(desk, row, clock) -> None:
    Promise.objects.filter(pk=row.pk).update(due=None)
    do(desk, row, "breach")


def kept_within_a_grace_that_is_shorter_now(desk, row, clock) -> None:
    clock(AT_THREE + timedelta(minutes=4))
    do(desk, row, "settlement")
    KindSetting.objects.create(kind="callback", grace=timedelta(0))


def erased(desk, row, clock) -> None:
    erase(row.customer, NOW)


@pytest.mark.parametrize(
    ("act", "state"),
    [
        (late_then_put_off_to_a_window, "late"),
        (late_and_not_believed, "late"),
        (given_up_before_its_moment, "broken"),
        (given_up_without_a_moment, "broken"),
        (kept_within_a_grace_that_is_shorter_now, "kept"),
        (erased, "released"),
    ],
)
def test_however_it_went_here_it_comes_in_again(
    act, state, at_desk, kadri, call, settings, monkeypatch, capsys, tmp_path
):
    settings.TIME_ZONE = "Europe/Tallinn"
    act(at_desk(kadri), call, lambda at: monkeypatch.setattr("django.utils.timezone.now", lambda: at))
    monkeypatch.setattr("django.utils.timezone.now", lambda: NOW)
    call.refresh_from_db()
    assert export_main([]) == 0
    path = tmp_path / "out.csv"
    path.write_text(capsys.readouterr().out)
    Promise.objects.all().delete()
    assert import_main([str(path)]) == 0, capsys.readouterr().err
    row = Promise.objects.get()
    assert (row.state, row.settled_at, row.missed) == (state, call.settled_at, call.missed)
    assert row.words == (call.words or "(erased)")


def test_what_says_kept_though_it_was_late_is_believed_and_told(table, kadri, capsys) -> None:
    line = "k,us,callback,x,2026-11-20T15:00Z,,kadri@desk.example,,,kept,2026-11-21T15:00Z,"
    assert import_main([str(table(line))]) == 0
    assert "line 2: it says kept" in capsys.readouterr().err
    assert Promise.objects.get().state == State.KEPT


def brought(tmp_path, *lines) -> int:
    path = tmp_path / "brought.csv"
    path.write_text("\n".join(["key,kind,words,owner,made_at", *lines, ""]))
    return import_main([str(path)])


def test_a_key_that_another_desk_gave_to_something_else_is_told(kadri, tmp_path, capsys) -> None:
    assert brought(tmp_path, "hoia-1,callback,Call Mari,kadri@desk.example,2026-11-20T10:00Z") == 0
    for line in (
        "hoia-1,refund,Pay Jaan back,kadri@desk.example,2026-11-20T10:00Z",
        "hoia-1,callback,Call Mari,kadri@desk.example,2026-11-21T10:00Z",
    ):
        assert brought(tmp_path, "new,reply,Answer,kadri@desk.example,", line) == 1
        assert "line 3: the key “hoia-1” has another promise here: “Call Mari”" in capsys.readouterr().err
    assert Promise.objects.get().kind == "callback"


def test_what_was_made_here_and_what_came_from_elsewhere_go_out_with_keys_of_their_own(
    call, kadri, tmp_path, capsys, settings
) -> None:
    settings.BASE_URL = "https://help.desk.example:8443"
    assert brought(tmp_path, f"hoia-{call.pk},callback,Call Jaan,kadri@desk.example,2026-11-20T10:00Z") == 0
    capsys.readouterr()
    export_main([])
    out = capsys.readouterr().out
    keys = [line.partition(",")[0] for line in out.splitlines()[1:]]
    assert keys == [f"hoia-{call.pk}-20261123073000@help.desk.example", f"hoia-{call.pk}"]
    path = tmp_path / "out.csv"
    path.write_text(out)
    assert import_main([str(path)]) == 0
    assert capsys.readouterr().out == "0 taken in, 2 known already\n"


@pytest.mark.parametrize("key", ["hoia-{0}", "hoia-{0}-20261123073000@an.older.name"])
def test_what_was_given_away_under_an_older_key_is_known(call, key, tmp_path, capsys) -> None:
    line = f"{key.format(call.pk)},callback,{call.words},kadri@desk.example,{call.made_at.isoformat()}"
    assert brought(tmp_path, line) == 0
    assert capsys.readouterr().out == "0 taken in, 1 known already\n"


def test_what_was_corrected_or_erased_since_is_still_known(table, at_desk, kadri, front, mari, capsys) -> None:
    take_in(table(*PAST), NOW)
    corrected = Promise.objects.get(imported__key="a3")
    do(at_desk(kadri), corrected, "correction", side="customer", kind="delivery", words="Photos of the roof")
    corrected.refresh_from_db()
    assert corrected.words == "Photos of the roof"
    assert take_in(table(*PAST), NOW + HOUR).known == 5
    erase(mari, NOW)
    assert take_in(table(*PAST), NOW + HOUR).known == 5
    assert not Promise.objects.filter(words="Call Mari").exists()


def test_every_kind_and_state_can_be_taken_in(table, kadri) -> None:
    from hoia.promises.kinds import kinds

    lines = [
        f"{kind.id}-{state},us,{kind.id},x,2026-11-20T15:00Z,,kadri@desk.example,,,{state},{done},"
        for kind in kinds()
        for state, done in (
            ("kept", "2026-11-20T14:00Z"),
            ("late", "2026-11-21T14:00Z"),
            ("broken", ""),
            ("released", ""),
        )
    ]
    take_in(table(*lines), NOW)
    assert set(Promise.objects.values_list("state", flat=True)) == {
        State.KEPT,
        State.LATE,
        State.BROKEN,
        State.RELEASED,
    }


def test_the_command_line_takes_in_and_gives_away(make_desk, table) -> None:
    desk = make_desk()
    desk.run("migrate")
    desk.tell(
        "from hoia.people.models import Colleague; Colleague.objects.create_user('kadri@desk.example', given_name='K')"
    )
    path = table("c1,us,callback,Call,2026-11-20T15:00,,kadri@desk.example,,,released,,")
    assert desk.run("promises", "import", str(path)).stdout == "1 taken in, 0 known already\n"
    assert desk.run("promises", "import", str(path)).stdout == "0 taken in, 1 known already\n"
    assert "c1,us,callback,Call," in desk.run("promises", "export").stdout
