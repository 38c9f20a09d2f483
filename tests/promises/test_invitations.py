"""Appointments go into the customer's calendar with our letters, move with them, and are called off with them."""

import json
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pytest
from icalendar import Calendar

from hoia.channels.email.outgoing import ready
from hoia.conversations.models import Message
from hoia.ledger.work import do_all
from hoia.promises.models import CustomerWord, Invitation, Promise
from tests.conversations.conftest import answer, at_desk
from tests.promises.conftest import NOW
from tests.promises.inviting import (
    AGREED,
    DAY,
    HOUR,
    KEY,
    MINUTE,
    NOON,
    calendars,
    confirmed,
    event_in,
    invited,
    invites,
    leaving,
    promise,
    sent,
)
from tests.promises.test_composing import desk, in_tallinn
from tests.promises.test_customers_page import let_in

__all__ = ["at_desk", "desk", "in_tallinn", "invited", "invites", "sent"]

pytestmark = pytest.mark.django_db


def test_the_invitation_goes_with_the_letter_in_which_it_is_agreed(invited: EmailMessage, bicycle: Any) -> None:
    calendar, event = calendars(invited)[0], event_in(invited)
    assert calendar["method"] == "REQUEST" and event["status"] == "CONFIRMED" and event["sequence"] == 0
    assert event["dtstart"].dt == NOON and event["dtend"].dt == NOON + HOUR
    assert event["dtstart"].params["TZID"] == "Europe/Tallinn" and calendar.walk("VTIMEZONE")
    assert event["organizer"] == "mailto:help@desk.example" and event["organizer"].params["CN"] == "The desk"
    assert event["attendee"] == "mailto:mari@tamm.example"
    assert (event["attendee"].params["RSVP"], event["attendee"].params["PARTSTAT"]) == ("TRUE", "NEEDS-ACTION")
    assert event["summary"] == "Appointment · The desk"


def test_it_stands_where_programs_for_mail_look_for_it(invited: EmailMessage) -> None:
    assert invited.get_content_type() == "multipart/mixed"
    words, file = invited.iter_parts()  # type: ignore[misc]
    assert [part.get_content_type() for part in words.iter_parts()] == ["text/plain", "text/html", "text/calendar"]
    assert list(words.iter_parts())[2]["Content-Type"].params["method"] == "REQUEST"
    assert (file.get_content_type(), file.get_filename()) == ("application/ics", "invite.ics")
    assert file.get_content().decode().replace("\r\n", "\n") == next(iter(
        part.get_content() for part in words.iter_parts() if part.get_content_type() == "text/calendar"
    )).replace("\r\n", "\n")  # fmt: skip


def test_nothing_that_we_note_for_ourselves_is_in_it(sent: Any, desk: Any, bicycle: Any, kadri: Any, mari: Any) -> None:
    mari.language = "et"
    mari.save()
    bicycle.add_note("She is always angry", at=NOW, by=kadri)
    letter = sent(AGREED, promises=json.dumps({KEY: {"act": "correct", "words": "hush: bring the lawyer"}}))
    text = calendars(letter)[0].to_ical().decode()
    assert event_in(letter)["summary"] == "Kohtumine · The desk"
    assert not any(word in text for word in ("hush", "angry", "Kadri", "kadri", "http"))


@pytest.mark.parametrize(("inbox_does", "decided", "goes"), [
    (True, {}, True), (True, {"invite": "no"}, False), (False, {}, False), (False, {"invite": "yes"}, True),
])  # fmt: skip
def test_the_inbox_says_whether_it_goes_and_the_writer_may_say_otherwise(
    sent: Any, help_inbox: Any, inbox_does: bool, decided: dict[str, str], goes: bool
) -> None:
    help_inbox.sends_invitations = inbox_does
    help_inbox.save()
    assert bool(calendars(sent(AGREED, promises=confirmed(**decided)))) is goes


def test_the_chip_says_that_an_invitation_goes_with_it(desk: Any, bicycle: Any) -> None:
    def chip(**decided: str) -> str:
        return str(desk.post(
            f"/conversations/{bicycle.pk}/promises/found", {"text": AGREED, "promises": confirmed(**decided)}
        ).text)  # fmt: skip

    assert 'data-decide="uninvite"' in chip() and 'data-decide="invite"' in chip(invite="no")


def test_what_nobody_confirmed_and_what_has_no_set_time_goes_into_no_calendar(sent: Any) -> None:
    assert not calendars(sent(AGREED))
    call = "I'll call you tomorrow by three."
    assert not calendars(
        sent(call, promises=json.dumps({"callback:1:I'll call you tomorrow by three": {"act": "confirm"}}))
    )


def test_a_letter_to_somebody_else_invites_nobody(sent: Any) -> None:
    assert not calendars(sent(AGREED, promises=confirmed(), to="eva@szabo.example"))


def test_the_bytes_are_the_same_on_every_try(sent: Any, bicycle: Any) -> None:
    sent(AGREED, promises=confirmed())
    message = bicycle.messages.select_related("conversation__inbox").get(direction="out")
    once = ready(message)
    Message.objects.filter(pk=message.pk).update(raw="", delivery="sending")
    message.refresh_from_db()
    invitation = Invitation.objects.get()
    assert Calendar.from_ical(calendars(message_from_bytes(once, policy=policy.default))[0].to_ical())  # type: ignore[arg-type]
    assert ready(message) == once and Invitation.objects.get().sequence == invitation.sequence


def test_a_letter_taken_back_invited_nobody(desk: Any, bicycle: Any) -> None:
    desk.post(f"/conversations/{bicycle.pk}/replies", answer(bicycle, AGREED, promises=confirmed(invite="yes")))
    assert Invitation.objects.count() == 1
    desk.post(f"/messages/{bicycle.messages.get(direction='out').pk}/recall")
    do_all(NOW + MINUTE)
    assert not Invitation.objects.exists()
    assert json.loads(bicycle.drafts.get().besides["promises"])[KEY]["invite"] == "yes"


def test_put_off_with_a_letter_the_calendar_moves_with_it(
    invited: EmailMessage, sent: Any, desk: Any, bicycle: Any
) -> None:
    desk.post(f"/promises/{promise().pk}/telling")
    draft = bicycle.drafts.get()
    letter = sent("We will meet you on Friday at noon instead.", telling=draft.besides["telling"])
    event = event_in(letter)
    assert (event["uid"], event["sequence"]) == (event_in(invited)["uid"], 1)
    assert event["dtstart"].dt == promise().due == NOON + 3 * DAY
    assert not calendars(sent("Good night.")), "what is right already is not sent again"


def test_moved_otherwise_it_goes_with_the_next_letter(invited: EmailMessage, sent: Any, kadri: Any) -> None:
    promise().move(NOON + DAY, at=NOW, by=kadri, asked=True)
    assert event_in(sent("See you."))["dtstart"].dt == NOON + DAY


@pytest.mark.parametrize("verb", ["release", "give_up"])
def test_what_is_off_leaves_the_calendar_with_the_next_letter(
    invited: EmailMessage, sent: Any, kadri: Any, verb: str
) -> None:
    getattr(promise(), verb)(at=NOW, by=kadri)
    letter = sent("So we do not meet.")
    assert calendars(letter)[0]["method"] == "CANCEL" and event_in(letter)["status"] == "CANCELLED"
    assert (event_in(letter)["uid"], event_in(letter)["sequence"]) == (event_in(invited)["uid"], 1)
    assert event_in(letter)["dtstart"].dt == NOON
    assert not calendars(sent("Good night."))


def test_an_invitation_that_never_arrived_does_not_count(
    invited: EmailMessage, sent: Any, kadri: Any, bicycle: Any
) -> None:
    bicycle.messages.filter(direction="out").update(delivery="failed")
    promise().move(NOON + DAY, at=NOW, by=kadri, asked=True)
    assert not calendars(sent("See you."))


def test_it_is_sent_by_hand_from_beside_the_promise(desk: Any, bicycle: Any, promised: Any, kadri: Any) -> None:
    row = promised("visit", "Look at the boiler", due=NOON)
    bicycle.waiting_since = NOW - HOUR
    bicycle.save()
    assert "Send an invitation" in desk.get(f"/conversations/{bicycle.pk}/promises").text
    desk.post(f"/promises/{row.pk}/invitation")
    do_all(NOW + MINUTE)
    letter = leaving(bicycle.messages.get(direction="out"))
    assert str(letter["To"]) == "Mari Tamm <mari@tamm.example>" and event_in(letter)["summary"] == "Visit · The desk"
    assert "the invitation for your calendar" in letter.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    bicycle.refresh_from_db()
    assert bicycle.waiting_since == NOW - HOUR, "who waits for an answer waits on"
    assert Promise.objects.count() == 1 and row.settlements.count() == 0
    assert "Send an invitation" not in desk.get(f"/promises/{row.pk}").text
    desk.post(f"/promises/{row.pk}/invitation")
    assert row.invitations.count() == 1, "pressed once more it has nothing to say"
    row.move(NOON + DAY, at=NOW, by=kadri, asked=True)
    assert "Send the new time" in desk.get(f"/promises/{row.pk}").text
    row.release(at=NOW, by=kadri)
    assert "Send the cancellation" in desk.get(f"/promises/{row.pk}").text


def test_a_short_letter_of_ours_is_no_answer_that_was_promised(desk: Any, bicycle: Any, promised: Any) -> None:
    owed = promised("reply", "Tell her the price", at=NOW - HOUR)
    row = promised("visit", "Look at the boiler", due=NOON)
    desk.post(f"/promises/{row.pk}/invitation")
    do_all(NOW + MINUTE)
    owed.refresh_from_db()
    assert owed.is_alive


@pytest.mark.parametrize("language", ["en", "et", "hu", "nb"])
def test_the_words_around_an_invitation_promise_nothing_anew(
    desk: Any, mari: Any, promised: Any, kadri: Any, language: str
) -> None:
    mari.language = language
    mari.save()
    row = promised("appointment", "Meet", due=NOON)
    for change in (None, NOON + DAY, "release"):
        if change == "release":
            row.release(at=NOW, by=kadri)
        elif change:
            row.move(change, at=NOW, by=kadri, asked=True)
        desk.post(f"/promises/{row.pk}/invitation")
        do_all(NOW + MINUTE)
    assert row.invitations.count() == 3 and Promise.objects.count() == 1


def test_taken_back_at_once_it_never_left(desk: Any, promised: Any, bicycle: Any) -> None:
    row = promised("visit", "Look at the boiler", due=NOON)
    told = desk.post(f"/promises/{row.pk}/invitation", headers={"hx-request": "true"})["HX-Trigger"]
    assert f"/promises/{row.pk}/invitation/undo" in told
    desk.post(f"/promises/{row.pk}/invitation/undo")
    assert not Invitation.objects.exists() and not bicycle.messages.filter(direction="out").exists()
    assert not bicycle.drafts.exists()


def test_only_who_answers_may_send_it(at_desk: Any, per: Any, promised: Any) -> None:
    row = promised("visit", "Look at the boiler", due=NOON)
    assert at_desk(per).post(f"/promises/{row.pk}/invitation").status_code == 403
    assert "Send an invitation" not in at_desk(per).get(f"/promises/{row.pk}").text


# Their own page, and what is kept of them.


def test_they_take_it_from_their_page_into_their_calendar(
    invited: EmailMessage, mari: Any, eva: Any, promised: Any
) -> None:
    client, address = let_in(mari, NOW), f"/c/promises/{promise().pk}/appointment.ics"
    assert address in client.get("/c/").text and "Add to calendar" in client.get("/c/").text
    calendar = Calendar.from_ical(client.get(address).content)
    event = calendar.walk("VEVENT")[0]
    assert (calendar["method"], event["dtstart"].dt, "attendee" in event) == ("PUBLISH", NOON, False)
    assert event["uid"] == event_in(invited)["uid"], "it is one appointment, however it came into the calendar"
    assert let_in(eva, NOW).get(address).status_code == 404
    assert client.post(f"/c/promises/{promise().pk}/word", {"said": "accepted"}).status_code == 302
    assert not CustomerWord.objects.exists()
    call = promised()
    assert client.get(f"/c/promises/{call.pk}/appointment.ics").status_code == 404


def test_it_keeps_its_name_wherever_its_conversation_goes(
    invited: EmailMessage, sent: Any, begun: Any, bicycle: Any, kadri: Any
) -> None:
    Promise.objects.update(conversation=begun("Else"))
    promise().move(NOON + DAY, at=NOW, by=kadri, asked=True)
    Promise.objects.update(conversation=bicycle)
    assert event_in(sent("See you."))["uid"] == event_in(invited)["uid"]
    Promise.objects.update(conversation=begun("Else again"))
    assert promise().calendar_uid() == event_in(invited)["uid"]


def test_one_that_was_never_sent_has_the_same_name_later(promised: Any, mari: Any, desk: Any, bicycle: Any) -> None:
    row = promised("visit", "Look at the boiler", due=NOON)
    taken = Calendar.from_ical(let_in(mari, NOW).get(f"/c/promises/{row.pk}/appointment.ics").content)
    desk.post(f"/promises/{row.pk}/invitation")
    assert taken.walk("VEVENT")[0]["uid"] == Invitation.objects.get().uid


def test_it_is_given_out_and_erased_with_the_person(invited: EmailMessage, mari: Any, tormod: Any) -> None:
    from hoia.promises import persons

    exported = dict(persons.export(mari))["promises.json"].decode()
    assert "mari@tamm.example" in exported and '"REQUEST"' in exported
    persons.erase(mari, NOW)
    assert not Invitation.objects.exists()


def test_the_setting_stands_with_the_inbox(at_desk: Any, tormod: Any, help_inbox: Any) -> None:
    assert (
        "send an invitation with each appointment"
        in at_desk(tormod).get(f"/settings/inboxes/{help_inbox.pk}").text.lower()
    )
