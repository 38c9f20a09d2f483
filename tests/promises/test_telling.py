"""What will not be kept is told in time: a letter in the customer's language, and a new moment once it is sent."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from hoia.conversations.models import Draft
from hoia.kit.calendar import Calendar, NeverOpen
from hoia.ledger.work import do_all
from hoia.promises.composing.free import first_free
from hoia.promises.kinds import kinds
from hoia.promises.models import Promise
from tests.conversations.conftest import answer, at_desk
from tests.promises.conftest import AT_THREE, NOW
from tests.promises.test_composing import desk, in_tallinn

__all__ = ["at_desk", "desk", "in_tallinn"]

pytestmark = pytest.mark.django_db


def drafted(desk: Any, row: Promise) -> Draft:
    desk.post(f"/promises/{row.pk}/telling")
    return Draft.objects.get()


def send(desk: Any, draft: Draft, text: str = "") -> None:
    fields = answer(draft.conversation, text=text or draft.text, telling=draft.besides["telling"])
    desk.post(f"/conversations/{draft.conversation_id}/replies", fields)
    do_all(NOW + timedelta(minutes=1))


def test_a_letter_stands_in_the_answer_and_nothing_has_moved_yet(desk: Any, call: Promise) -> None:
    draft = drafted(desk, call)
    assert "We promised you a call by 23 November 2026, 15:00." not in draft.text  # Mari reads Estonian
    call.refresh_from_db()
    assert call.due == AT_THREE
    page = desk.get(f"/conversations/{call.conversation_id}").text
    assert "badge accent" in page and " moves" in page


def test_it_moves_when_that_answer_is_sent_and_the_customer_is_told(desk: Any, call: Promise, mari: Any) -> None:
    mari.language = "en"
    mari.save()
    draft = drafted(desk, call)
    assert "We promised you a call by 23 November 2026, 15:00." in draft.text
    assert "We will call you by 23 November 2026, 17:00." in draft.text
    send(desk, draft)
    call.refresh_from_db()
    move = call.moves.get()
    assert call.due == AT_THREE + timedelta(hours=2) and call.state == "open"
    assert move.told.direction == "out" and not move.asked
    assert Promise.objects.count() == 1  # the sentence in the letter is no second promise


def test_another_time_in_the_text_is_the_one_that_holds(desk: Any, call: Promise, mari: Any) -> None:
    mari.language = "en"
    mari.save()
    draft = drafted(desk, call)
    send(desk, draft, "I am sorry, the part is late. I will call you tomorrow at noon.")
    call.refresh_from_db()
    assert call.due == datetime.fromisoformat("2026-11-24T12:00+02:00")
    assert Promise.objects.count() == 1


def test_what_is_said_once_more_is_no_second_promise(desk: Any, call: Promise) -> None:
    text = "As agreed, I'll call you at three."
    assert (
        "promised already"
        in desk.post(f"/conversations/{call.conversation_id}/promises/found", {"text": text, "kind": "reply"}).text
    )
    desk.post(f"/conversations/{call.conversation_id}/replies", answer(call.conversation, text=text))
    do_all(NOW + timedelta(minutes=1))
    assert Promise.objects.count() == 1


def test_taken_back_before_it_leaves_the_old_moment_holds_again(desk: Any, call: Promise) -> None:
    send(desk, drafted(desk, call))
    desk.post(f"/messages/{call.conversation.messages.get(direction='out').pk}/recall")
    do_all(NOW + timedelta(minutes=2))
    call.refresh_from_db()
    assert call.due == AT_THREE


def test_taken_back_and_sent_again_it_moves_all_the_same(desk: Any, call: Promise, mari: Any) -> None:
    mari.language = "en"
    mari.save()
    send(desk, drafted(desk, call))
    desk.post(f"/messages/{call.conversation.messages.get(direction='out').pk}/recall")
    do_all(NOW + timedelta(minutes=2))
    send(desk, Draft.objects.get())
    call.refresh_from_db()
    assert call.due == AT_THREE + timedelta(hours=2) and Promise.objects.alive().count() == 1


def test_what_was_written_already_stays_and_undo_takes_only_the_letter_out(
    desk: Any, call: Promise, kadri: Any
) -> None:
    call.conversation.drafts.create(colleague=kadri, kind="out", text="Dear Mari, thank you.")
    draft = drafted(desk, call)
    assert draft.text.startswith("Dear Mari, thank you.\n\n")
    desk.post(f"/promises/{call.pk}/telling/undo")
    draft.refresh_from_db()
    assert (draft.text, draft.besides["telling"]) == ("Dear Mari, thank you.", "")


def test_asked_for_twice_the_letter_stands_there_once(desk: Any, call: Promise) -> None:
    once = drafted(desk, call).text
    assert drafted(desk, call).text == once


def test_asked_for_on_another_page_the_answer_is_opened(desk: Any, call: Promise) -> None:
    page = {"HX-Request": "true", "HX-Current-URL": f"http://testserver/promises/{call.pk}"}
    answered = desk.post(f"/promises/{call.pk}/telling", headers=page)
    assert answered.headers["HX-Redirect"] == f"/conversations/{call.conversation_id}#composing"
    page["HX-Current-URL"] = f"http://testserver/conversations/{call.conversation_id}"
    assert "reload" in desk.post(f"/promises/{call.pk}/telling", headers=page).headers["HX-Trigger"]


def test_a_promise_among_ourselves_has_nobody_to_write_to(desk: Any, kadri: Any) -> None:
    row = Promise.objects.make(kind="fix", words="Order the part", at=NOW, by=kadri, owner=kadri, due=AT_THREE)
    desk.post(f"/promises/{row.pk}/telling")
    assert not Draft.objects.exists()


@pytest.mark.parametrize("kind", [one.id for one in kinds()])
def test_every_kind_has_its_sentences_and_the_reading_finds_the_new_moment(
    desk: Any, promised: Callable[..., Promise], mari: Any, kind: str
) -> None:
    from hoia.promises.reading import Message, read

    mari.language = "en"
    mari.save()
    draft = drafted(desk, promised(kind, "Something"))
    found = read(Message(draft.text, "us", NOW, "Europe/Tallinn", "EE", "en"))
    new = (
        datetime(2026, 11, 24, 9) if kind in ("visit", "appointment") else datetime(2026, 11, 23, 17)
    )  # an hour from five is too long
    assert [one.due for one in found] == [new], draft.text


def test_a_reason_that_ranks_the_customer_is_marked_quietly(desk: Any, bicycle: Any) -> None:
    fields = {"text": "Sorry, I had more urgent things to do.", "kind": "reply"}
    shown = desk.post(f"/conversations/{bicycle.pk}/promises/found", fields).text
    assert "tells the customer that others matter more" in shown
    fields["kind"] = "note"
    assert "others matter" not in desk.post(f"/conversations/{bicycle.pk}/promises/found", fields).text


OFFICE = Calendar("Europe/Tallinn")
FRIDAY = datetime.fromisoformat("2026-11-20T16:10+02:00")


def test_a_new_time_lies_in_open_hours_on_a_half_hour() -> None:
    assert first_free(FRIDAY, timedelta(0), OFFICE) == datetime.fromisoformat("2026-11-20T16:30+02:00")
    assert first_free(FRIDAY, timedelta(hours=1), OFFICE) == datetime.fromisoformat("2026-11-23T09:00+02:00")


def test_a_new_time_clashes_with_nothing_and_waits_for_who_is_away() -> None:
    nine = datetime.fromisoformat("2026-11-23T09:00+02:00")
    busy = [(nine, nine + timedelta(hours=2))]
    assert first_free(nine, timedelta(hours=1), OFFICE, busy) == nine + timedelta(hours=2)
    away = lambda day: day < date(2026, 11, 26)
    assert first_free(nine, timedelta(hours=1), OFFICE, (), away).date() == date(2026, 11, 26)


def test_where_nothing_is_ever_open_nothing_is_invented() -> None:
    with pytest.raises(NeverOpen):
        first_free(FRIDAY, timedelta(0), Calendar(week=((),) * 7))
