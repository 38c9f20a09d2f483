"""What holds of every kind of promise, those of tomorrow too: each registered one goes through its whole life here."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import lucide
import pytest
from django.utils import translation
from django.utils.functional import Promise as LazyText

from hoia.promises.kinds import Evidence, Kind, kind_choices, kind_named, kinds, register_kinds
from hoia.promises.models import Promise
from hoia.promises.rules import Stage
from hoia.promises.sweeps import look
from tests.promises.conftest import AT_THREE, NOW

every_kind = pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.id)
MINUTE = timedelta(minutes=1)


def test_the_kinds_are_those_that_people_speak_of() -> None:
    spoken_of = {"callback", "reply", "visit", "appointment", "delivery", "refund", "fix", "price", "other"}
    assert {kind.id for kind in kinds()} >= spoken_of


@every_kind
def test_a_kind_has_words_and_a_shape(kind: Kind) -> None:
    for words in (kind.name, kind.to_do, kind.ours, kind.theirs):
        assert isinstance(words, LazyText) and str(words).strip()
    assert lucide._render_icon(kind.icon, 16)
    assert kind.id.isidentifier() and len(kind.id) <= 24


@every_kind
def test_a_kind_tells_before_it_warns_and_warns_before_it_is_due(kind: Kind) -> None:
    assert kind.ahead > kind.warn > timedelta(0) <= kind.grace < kind.patience
    assert Evidence.HAND not in kind.kept_by  # by hand everything can be settled
    assert kind.timed or Evidence.APPOINTMENT not in kind.kept_by
    assert kind.holds == (Evidence.TIME in kind.kept_by)


@every_kind
@pytest.mark.django_db
def test_a_promise_of_any_kind_is_made_reminded_of_and_kept_by_hand(kind: Kind, promised: Any, kadri, liis) -> None:
    row = promised(kind.id, due=NOW + 30 * timedelta(days=1))
    look(row.due - MINUTE)
    assert list(row.reminders.order_by("pk").values_list("why", flat=True)) == ["ahead", "escalation"]
    row.keep(at=row.due, by=kadri)
    look(row.due + kind.patience * 2)
    row.refresh_from_db()
    assert row.state == "kept" and row.next_at is None and row.reminders.count() == 2


@every_kind
@pytest.mark.django_db
def test_a_promise_of_any_kind_that_nobody_keeps_is_late_and_then_broken_unless_it_only_had_to_hold(
    kind: Kind, promised: Any, kadri, liis
) -> None:
    row = promised(kind.id)
    look(AT_THREE + kind.grace)
    row.refresh_from_db()
    assert row.state == "open"
    look(AT_THREE + kind.grace + MINUTE)
    row.refresh_from_db()
    assert row.state == ("kept" if kind.holds else "late")
    look(AT_THREE + kind.grace + kind.patience + MINUTE)
    row.refresh_from_db()
    assert row.state == ("kept" if kind.holds else "broken")
    assert row.next_at is None


@every_kind
@pytest.mark.django_db
def test_an_event_of_any_kind_can_be_told_in_every_language(kind: Kind, promised: Any, kadri) -> None:
    from hoia.ledger.models import Event

    row = promised(kind.id)
    row.give_up(at=NOW, by=kadri)
    for language in ("en", "et", "hu", "nb"):
        with translation.override(language):
            for event in Event.objects.filter(subject_kind="promise", subject_id=row.pk):
                assert "%(" not in event.sentence({("colleague", kadri.pk): kadri.name})
                assert "–" not in event.sentence({("colleague", kadri.pk): kadri.name})


def test_the_kind_that_the_documentation_adds_is_one() -> None:
    """Its entry is taken from the page as it stands, so that whoever follows it to the letter arrives."""
    from hoia.promises import kinds as room

    page = (Path(__file__).parents[2] / "docs/how-to/promise-kind.md").read_text()
    entry = page.partition("```python\n")[2].partition("```")[0]
    kind = eval(entry.strip(), vars(room))
    test_a_kind_has_words_and_a_shape(kind)
    test_a_kind_tells_before_it_warns_and_warns_before_it_is_due(kind)


@pytest.mark.django_db
def test_a_new_kind_needs_no_migration_and_one_that_was_taken_away_breaks_nothing(
    promised: Any, kadri, monkeypatch
) -> None:
    from hoia.promises import kinds as room

    monkeypatch.setattr(room, "_kinds", dict(room._kinds))
    usual = kind_named("other")
    register_kinds([Kind("flowers", usual.name, usual.to_do, usual.ours, usual.theirs, "flower")])
    assert "flowers" in dict(kind_choices()) and "flowers" in dict(Promise._meta.get_field("kind").flatchoices)
    row = promised("flowers")
    monkeypatch.undo()
    assert row.kind_of == usual and Stage.DUE in {one.stage for one in row.planned()}
    look(AT_THREE)
    row.keep(at=AT_THREE, by=kadri)
    assert row.state == "kept"
