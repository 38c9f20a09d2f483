"""What a calendar answers to an invitation is the customer's word on the promise; nothing moves until a colleague agrees."""

from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pytest

from hoia.channels.intake import receive
from hoia.ledger.models import Event
from hoia.ledger.work import do_all
from hoia.people.models import Handle
from hoia.people.models.merging import merge
from hoia.promises.models import CustomerWord, Invitation, Promise
from tests.conversations.conftest import at_desk
from tests.promises.conftest import NOW
from tests.promises.inviting import (
    DAY,
    HOUR,
    NOON,
    calendars,
    came,
    event_in,
    invited,
    invites,
    leaving,
    mailed,
    promise,
    replied,
    sent,
)
from tests.promises.test_composing import desk, in_tallinn

__all__ = ["at_desk", "desk", "in_tallinn", "invited", "invites", "sent"]

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("program", ["outlook", "gmail", "apple"])
def test_they_come_and_it_is_noted(
    invited: EmailMessage, help_inbox: Any, bicycle: Any, desk: Any, mari: Any, program: str
) -> None:
    message = came(replied(invited, program=program), help_inbox)
    word = CustomerWord.objects.get()
    assert (word.said, word.message, word.decided_at is not None) == ("accepted", message, True)
    assert promise().is_accepted and promise().due == NOON
    assert message.conversation == bicycle, "it finds the conversation in which they were invited"
    assert "accepted by the customer" in desk.get("/promises/").text
    assert "the time suits me" in desk.get(f"/promises/{promise().pk}").text
    assert "No customer has said anything" in desk.get("/promises/said/").text
    told = Event.objects.get(verb="promise.answered")
    assert (told.actor_kind, told.actor_id, told.facts["said"]) == ("customer", mari.pk, "accepted")


def test_a_button_that_was_pressed_waits_for_no_answer_and_words_do(
    invited: EmailMessage, help_inbox: Any, bicycle: Any
) -> None:
    came(replied(invited), help_inbox)
    bicycle.refresh_from_db()
    assert bicycle.waiting_since is None
    came(replied(invited, "TENTATIVE", program="apple", dtstamp="20261123T081000Z"), help_inbox)
    bicycle.refresh_from_db()
    assert bicycle.waiting_since is not None


def test_put_off_since_they_have_to_accept_anew(invited: EmailMessage, help_inbox: Any, kadri: Any) -> None:
    came(replied(invited), help_inbox)
    step = promise().move(NOON + DAY, at=NOW + HOUR, by=kadri, asked=True)
    assert not promise().is_accepted
    step.undo(NOW + HOUR, kadri)
    assert promise().is_accepted


def test_perhaps_is_noted_and_promises_nothing(invited: EmailMessage, help_inbox: Any) -> None:
    came(replied(invited, "TENTATIVE"), help_inbox)
    assert CustomerWord.objects.get().said == "tentative" and not promise().is_accepted


def test_who_cannot_come_is_let_off_by_a_colleague(
    invited: EmailMessage, help_inbox: Any, desk: Any, sent: Any
) -> None:
    came(replied(invited, "DECLINED", comment="I am at the doctor’s"), help_inbox)
    word = CustomerWord.objects.waiting().get()
    assert word.said == "declined" and promise().is_alive
    page = desk.get("/promises/said/").text
    assert "the time does not suit me" in page and "I am at the doctor’s" in page and "Let it go" in page
    assert "A customer said something" in desk.get("/").text
    desk.post(f"/promises/said/{word.pk}/acceptance")
    assert promise().state == "released"
    assert not calendars(sent("Get well soon.")), "they have called it off themselves"
    desk.post(f"/promises/said/{word.pk}/undo")
    assert promise().is_alive and CustomerWord.objects.waiting().get() == word
    desk.post(f"/promises/said/{word.pk}/refusal")
    assert promise().is_alive and not CustomerWord.objects.waiting().exists()


def test_another_time_is_a_wish_and_agreed_to_it_goes_back_into_the_calendar(
    invited: EmailMessage, help_inbox: Any, desk: Any, bicycle: Any
) -> None:
    came(replied(invited, dtstart=NOON + 2 * DAY), help_inbox)
    word = CustomerWord.objects.waiting().get()
    assert (word.said, word.wished, promise().due) == ("another_time", NOON + 2 * DAY, NOON)
    before = bicycle.messages.count()
    desk.post(f"/promises/said/{word.pk}/acceptance")
    assert promise().due == NOON + 2 * DAY
    letter = leaving(bicycle.messages.filter(direction="out").last())
    assert bicycle.messages.count() == before + 1
    assert (event_in(letter)["sequence"], event_in(letter)["dtstart"].dt) == (1, NOON + 2 * DAY)


def test_agreeing_is_undone_with_its_letter(invited: EmailMessage, help_inbox: Any, desk: Any, bicycle: Any) -> None:
    came(replied(invited, dtstart=NOON + 2 * DAY), help_inbox)
    word, before = CustomerWord.objects.get(), bicycle.messages.count()
    desk.post(f"/promises/said/{word.pk}/acceptance")
    desk.post(f"/promises/said/{word.pk}/undo")
    assert promise().due == NOON and bicycle.messages.count() == before
    assert CustomerWord.objects.waiting().get() == word and Invitation.objects.count() == 1


def test_a_time_that_is_not_possible_is_told_with_what_stands(
    invited: EmailMessage, help_inbox: Any, desk: Any, bicycle: Any
) -> None:
    came(replied(invited, dtstart=NOON + 2 * DAY), help_inbox)
    desk.post(f"/promises/said/{CustomerWord.objects.get().pk}/refusal")
    letter = leaving(bicycle.messages.filter(direction="out").last())
    assert "not possible for us" in letter.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert (event_in(letter)["sequence"], event_in(letter)["dtstart"].dt) == (1, NOON)


@pytest.mark.parametrize("start", ["20261126", "20261101T100000Z", "99991231T235959Z", "00010101T000000Z"])
def test_a_time_that_nobody_can_agree_to_means_that_they_cannot_come(
    invited: EmailMessage, help_inbox: Any, start: str
) -> None:
    came(replied(invited, dtstart=start), help_inbox)
    assert CustomerWord.objects.waiting().get().said == "declined"


def test_an_hour_without_a_zone_is_one_of_ours(invited: EmailMessage, help_inbox: Any) -> None:
    came(replied(invited, dtstart="20261126T120000"), help_inbox)
    assert CustomerWord.objects.get().wished == NOON + 2 * DAY


# What does not count; the letter is there all the same.


def test_an_answer_to_a_time_that_holds_no_more_does_not_count(
    invited: EmailMessage, sent: Any, kadri: Any, help_inbox: Any
) -> None:
    promise().move(NOON + DAY, at=NOW, by=kadri, asked=True)
    sent("See you.")
    came(replied(invited, "DECLINED"), help_inbox)
    assert not CustomerWord.objects.exists()


def test_a_stranger_who_got_the_letter_answers_for_nobody(invited: EmailMessage, help_inbox: Any, eva: Any) -> None:
    for sender in ("nobody@else.example", "eva@szabo.example"):
        came(replied(invited, "DECLINED", sender=sender), help_inbox)
        assert came(replied(invited, "DECLINED", sender=sender, program="apple"), help_inbox).stranger
    assert not CustomerWord.objects.exists()


def test_another_customer_does_not_answer_what_they_were_not_sent(
    invited: EmailMessage, help_inbox: Any, eva: Any
) -> None:
    Promise.objects.update(customer=eva)
    Handle.objects.get_or_create(
        customer=eva, kind="email", key="eva@szabo.example", defaults={"value": "eva@szabo.example"}
    )
    came(replied(invited, sender="eva@szabo.example"), help_inbox)
    assert not CustomerWord.objects.exists()


@pytest.mark.parametrize("uid", ["promise-1@desk.example", "", "r.1-aaaaaaaaaaaaaaaa.1xbbbb@desk.example"])
def test_a_guessed_name_is_nobodys_appointment(invited: EmailMessage, help_inbox: Any, uid: str) -> None:
    came(replied(invited, "DECLINED", uid=uid), help_inbox)
    assert not CustomerWord.objects.exists()


def test_who_was_merged_since_answers_for_the_one_they_are_now(
    invited: EmailMessage, help_inbox: Any, mari: Any, kadri: Any, eva: Any
) -> None:
    merge(mari, eva, at=NOW, by=kadri)
    came(replied(invited), help_inbox)
    assert promise().customer == eva and promise().is_accepted


def test_any_address_of_theirs_may_answer(invited: EmailMessage, help_inbox: Any, mari: Any) -> None:
    Handle.objects.create(customer=mari, kind="email", value="mari@home.example")
    came(replied(invited, sender="mari@home.example"), help_inbox)
    assert promise().is_accepted


def test_the_same_answer_twice_counts_once_and_an_older_one_not_after_a_newer(
    invited: EmailMessage, help_inbox: Any
) -> None:
    first, then = replied(invited), replied(invited, "DECLINED", dtstamp="20261123T090000Z")
    for raw in (first, first, then, then):
        receive(raw, help_inbox, "lmtp", at=NOW)
        do_all(NOW + HOUR)
    again = first.replace(b"Message-ID: <", b"Message-ID: <again")
    came(again, help_inbox)
    assert [one.said for one in CustomerWord.objects.all()] == ["accepted", "declined"] and not promise().is_accepted


def test_what_was_settled_meanwhile_is_left_alone(invited: EmailMessage, help_inbox: Any, kadri: Any) -> None:
    promise().keep(at=NOW, by=kadri)
    came(replied(invited, "DECLINED"), help_inbox)
    assert promise().state == "kept" and not CustomerWord.objects.exists()


def test_broken_and_boundless_calendars_do_no_harm(invited: EmailMessage, help_inbox: Any) -> None:
    good = calendars(message_from_bytes(replied(invited), policy=policy.default))[0].to_ical().decode()  # type: ignore[arg-type]
    event = good[good.index("BEGIN:VEVENT") : good.index("END:VCALENDAR")]
    for ics in (
        good[:200], good.replace("SEQUENCE:0", "SEQUENCE:soon"), good.replace("DTSTAMP:", "DTSTAMP:x"),
        good.replace("PARTSTAT=ACCEPTED", "PARTSTAT=DELEGATED"), good.replace(event, event + "X-FILL:" + "a" * 600_000),
        good.replace("METHOD:REPLY", "METHOD:COUNTER").replace("DTSTART:", "DTSTART:never"), "BEGIN:VCALENDAR\r\n" * 4000,
    ):  # fmt: skip
        came(mailed(ics), help_inbox)
    assert promise().due == NOON and not CustomerWord.objects.exclude(said__in=["accepted", "declined"]).exists()


def test_of_several_events_the_first_is_heard(invited: EmailMessage, help_inbox: Any) -> None:
    good = calendars(message_from_bytes(replied(invited), policy=policy.default))[0].to_ical().decode()  # type: ignore[arg-type]
    event = good[good.index("BEGIN:VEVENT") : good.index("END:VCALENDAR")]
    came(mailed(good.replace(event, event + event.replace("ACCEPTED", "DECLINED"))), help_inbox)
    assert [one.said for one in CustomerWord.objects.all()] == ["accepted"]


def test_one_letter_answers_several_invitations_and_what_cannot_be_read_is_left_alone(
    invited: EmailMessage, help_inbox: Any, desk: Any, bicycle: Any, kadri: Any
) -> None:
    noon, letters = promise(), [invited]
    for n in (1, 2):
        row = Promise.objects.make(
            kind="appointment", words="Fitting", at=NOW, owner=kadri, conversation=bicycle, due=NOON + n * DAY
        )
        desk.post(f"/promises/{row.pk}/invitation")
        letters.append(leaving(bicycle.messages.filter(direction="out").last()))
    answers = [replied(one, said) for one, said in zip(letters, ("DECLINED", "DECLINED", "TENTATIVE"), strict=True)]
    whole = [calendars(message_from_bytes(one, policy=policy.default))[0].to_ical().decode() for one in answers]  # type: ignore[arg-type]
    first, second, third = [one[one.index("BEGIN:VEVENT") : one.index("END:VCALENDAR")] for one in whole]
    broken = second.replace("PARTSTAT=DECLINED", "PARTSTAT=ACCEPTED").replace("UID:", "X-NO-UID:")
    stranger = broken.replace("X-NO-UID:", "UID:nobodys-")
    message = came(mailed(whole[0].replace(first, stranger + first + broken + second + third)), help_inbox)
    said = dict(CustomerWord.objects.values_list("promise", "said"))
    assert said == {noon.pk: "declined", noon.pk + 1: "declined", noon.pk + 2: "tentative"}
    assert message.conversation == bicycle
    later = replied(letters[2], "ACCEPTED", dtstamp="20261123T090000Z")
    came(later, help_inbox)
    assert Promise.objects.get(pk=noon.pk + 2).is_accepted
