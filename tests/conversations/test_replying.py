"""An answer is written once, sent once, and never lost."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from hoia.conversations.models import Draft, Mention, Message
from tests.conversations.conftest import answer, wrote

pytestmark = pytest.mark.django_db


def test_an_answer_goes_to_the_outbox_and_the_customer_waits_no_more(at_desk: Any, kadri: Any, bicycle: Any) -> None:
    assert bicycle.waiting_since
    at_desk(kadri).post(f"/conversations/{bicycle.pk}/replies", answer(bicycle))
    bicycle.refresh_from_db()
    sent = bicycle.messages.get(direction="out")
    assert (sent.delivery, sent.text, sent.colleague) == ("waiting", "Today after four.", kadri)
    assert sent.recipients == {"to": [["Mari Tamm", "mari@tamm.example"]]}
    assert bicycle.waiting_since is None


def test_a_button_pressed_twice_sends_once(at_desk: Any, kadri: Any, bicycle: Any) -> None:
    desk, form = at_desk(kadri), answer(bicycle)
    desk.post(f"/conversations/{bicycle.pk}/replies", form)
    desk.post(f"/conversations/{bicycle.pk}/replies", form)
    assert bicycle.messages.filter(direction="out").count() == 1


def test_an_answer_is_stopped_with_its_text_safe_when_something_unseen_arrived(
    at_desk: Any, kadri: Any, bicycle: Any
) -> None:
    form = answer(bicycle)
    wrote(bicycle, "I have fetched it already!")
    page = at_desk(kadri).post(f"/conversations/{bicycle.pk}/replies", form)
    assert not bicycle.messages.filter(direction="out").exists()
    assert "I have fetched it already!" in page.text and "Today after four." in page.text
    assert "Not sent" in page.text
    assert bicycle.drafts.get(colleague=kadri).text == "Today after four."


def test_what_a_colleague_answered_meanwhile_stops_the_second_answer(
    at_desk: Any, kadri: Any, liis: Any, bicycle: Any
) -> None:
    forms = [answer(bicycle, token=token) for token in ("hers", "his")]
    at_desk(kadri).post(f"/conversations/{bicycle.pk}/replies", forms[0])
    at_desk(liis).post(f"/conversations/{bicycle.pk}/replies", forms[1])
    assert [one.colleague for one in bicycle.messages.filter(direction="out")] == [kadri]


@pytest.mark.parametrize("form", [{"to": ""}, {"to": "nobody at all"}, {"cc": "Jaan, again"}, {"text": "  "}])
def test_an_answer_that_cannot_go_says_why_and_keeps_the_text(
    at_desk: Any, kadri: Any, bicycle: Any, form: dict[str, str]
) -> None:
    page = at_desk(kadri).post(f"/conversations/{bicycle.pk}/replies", answer(bicycle, **form))
    assert not bicycle.messages.filter(direction="out").exists()
    assert "data-problem" in page.text
    if "text" not in form:
        assert "Today after four." in page.text


def test_an_answer_taken_back_stands_in_the_composer_again_with_its_files(
    at_desk: Any, kadri: Any, bicycle: Any
) -> None:
    desk = at_desk(kadri)
    plan = SimpleUploadedFile("plan.pdf", b"%PDF", "application/pdf")
    desk.post(f"/conversations/{bicycle.pk}/replies", answer(bicycle, files=[plan], cc="jaan@kask.example"))
    sent = bicycle.messages.get(direction="out")
    assert [file.name for file in sent.attachments.all()] == ["plan.pdf"]
    desk.post(f"/messages/{sent.pk}/recall")
    page = desk.get(f"/conversations/{bicycle.pk}").text
    assert "Today after four." in page and "plan.pdf" in page and "jaan@kask.example" in page
    bicycle.refresh_from_db()
    assert bicycle.waiting_since and bicycle.message_count == 1


def test_an_answer_that_has_left_cannot_be_taken_back(at_desk: Any, kadri: Any, bicycle: Any) -> None:
    desk = at_desk(kadri)
    desk.post(f"/conversations/{bicycle.pk}/replies", answer(bicycle))
    sent = bicycle.messages.get(direction="out")
    Message.objects.filter(pk=sent.pk).update(delivery="sent", deliver_at=None)
    desk.post(f"/messages/{sent.pk}/recall")
    assert Message.objects.filter(pk=sent.pk).exists() and not Draft.objects.exists()


def test_sent_and_closed_is_undone_as_one(at_desk: Any, kadri: Any, bicycle: Any) -> None:
    desk = at_desk(kadri)
    page = desk.post(f"/conversations/{bicycle.pk}/replies", answer(bicycle, action="close"), follow=True)
    bicycle.refresh_from_db()
    assert bicycle.is_closed
    undo = next(iter(page.context["messages"])).extra_tags
    desk.post(undo)
    bicycle.refresh_from_db()
    assert bicycle.is_open and not bicycle.messages.filter(direction="out").exists()


def test_an_answer_for_tomorrow_waits_and_holds_back_if_the_customer_writes(
    at_desk: Any, kadri: Any, bicycle: Any
) -> None:
    at_desk(kadri).post(f"/conversations/{bicycle.pk}/replies", answer(bicycle, action="later:tomorrow", hold="1"))
    sent = bicycle.messages.get(direction="out")
    leaves = timezone.localtime(sent.deliver_at)
    assert (leaves.date() - timezone.localdate(), leaves.hour) == (timedelta(1), 8)
    assert sent.hold_if_answered
    Message.objects.hold_replies([bicycle.pk], timezone.now())
    page = at_desk(kadri).get(f"/conversations/{bicycle.pk}").text
    assert "held back: the customer wrote first" in page


def test_a_moment_that_has_passed_is_no_moment_to_send(at_desk: Any, kadri: Any, bicycle: Any) -> None:
    form = answer(bicycle, action="later:moment", later_at="2020-01-01T10:00")
    assert "has passed" in at_desk(kadri).post(f"/conversations/{bicycle.pk}/replies", form).text
    assert not bicycle.messages.filter(direction="out").exists()


def test_a_draft_is_kept_restored_and_gone_when_emptied(at_desk: Any, kadri: Any, liis: Any, bicycle: Any) -> None:
    desk, address = at_desk(kadri), f"/conversations/{bicycle.pk}/draft"
    assert desk.post(address, {"kind": "reply", "text": "Dear Mari"}).json()["saved"]
    assert "Dear Mari" in desk.get(f"/conversations/{bicycle.pk}").text
    assert "Dear Mari" not in at_desk(liis).get(f"/conversations/{bicycle.pk}").text
    desk.post(address, {"kind": "reply", "text": " "})
    assert not Draft.objects.exists()


def test_a_draft_that_comes_late_does_not_stand_up_again_after_sending(at_desk: Any, kadri: Any, bicycle: Any) -> None:
    desk = at_desk(kadri)
    desk.post(f"/conversations/{bicycle.pk}/replies", answer(bicycle))
    desk.post(f"/conversations/{bicycle.pk}/draft", answer(bicycle, kind="reply"))
    assert not Draft.objects.exists()


def test_a_note_calls_only_those_who_may_see_it(
    at_desk: Any, kadri: Any, liis: Any, tormod: Any, bicycle: Any, payroll: Any
) -> None:
    at_desk(kadri).post(f"/conversations/{bicycle.pk}/notes", {"text": "@Liis and @Tormod, look", "token": "n"})
    assert set(Mention.objects.values_list("colleague", flat=True)) == {liis.pk, tormod.pk}
    lists = at_desk(liis).get("/inbox/mentions/")
    assert "My bicycle" in lists.text
    secret = type(bicycle).objects.create(
        inbox=payroll, subject="Wages", opened_at=bicycle.opened_at, last_at=bicycle.last_at
    )
    at_desk(tormod).post(f"/conversations/{secret.pk}/notes", {"text": "@Liis what do you say?", "token": "p"})
    assert not Mention.objects.filter(message__conversation=secret).exists()


def test_the_preview_shows_what_the_reader_gets_and_runs_nothing(at_desk: Any, kadri: Any, bicycle: Any) -> None:
    kadri.signature = "Kadri Mets"
    kadri.save()
    form = {"kind": "reply", "text": "**Dear** Mari <script>alert(1)</script>"}
    page = at_desk(kadri).post(f"/conversations/{bicycle.pk}/preview", form).text
    assert "<strong>Dear</strong>" in page and "<script>" not in page and "Kadri Mets" in page


def test_a_guest_writes_nothing_and_a_reviewer_only_notes(at_desk: Any, per: Any, agnes: Any, bicycle: Any) -> None:
    for who, kinds in ((per, ("replies", "notes")), (agnes, ("replies",))):
        for kind in kinds:
            assert at_desk(who).post(f"/conversations/{bicycle.pk}/{kind}", answer(bicycle)).status_code == 403
    at_desk(agnes).post(f"/conversations/{bicycle.pk}/notes", {"text": "Well done", "token": "r"})
    assert [one.text for one in bicycle.messages.exclude(direction="in")] == ["Well done"]
    assert "<textarea" not in at_desk(per).get(f"/conversations/{bicycle.pk}").text


def test_a_stranger_never_gets_the_answer_by_itself(bicycle: Any) -> None:
    wrote(bicycle, "Send me everything", from_address="who@elsewhere.example", customer=None, stranger=True)
    assert bicycle.reply_recipients() == {"to": [["Mari Tamm", "mari@tamm.example"]]}


def test_everybody_on_the_letter_gets_the_answer_but_we_ourselves_do_not(bicycle: Any) -> None:
    to = {"to": [["", "HELP@desk.example"], ["Jaan", "jaan@kask.example"]], "cc": [["", "mari@tamm.example"]]}
    wrote(bicycle, "And Jaan", recipients=to, particulars={"reply_to": [["Mari", "mari@tamm.example"]]})
    assert bicycle.reply_recipients() == {
        "to": [["Mari", "mari@tamm.example"]],
        "cc": [["Jaan", "jaan@kask.example"]],
    }


def test_a_saved_reply_is_filled_in_for_this_customer(at_desk: Any, kadri: Any, bicycle: Any) -> None:
    from hoia.conversations.models import SavedReply

    SavedReply.objects.create(name="Thanks", text="Dear {customer}, about {subject}: {unheard_of}. {me}")
    page = at_desk(kadri).get(f"/conversations/{bicycle.pk}/saved").text
    assert "Dear Mari, about My bicycle: {unheard_of}. Kadri" in page


def test_an_answer_that_waits_for_the_mail_server_says_so_and_is_tried_again(
    at_desk: Any, kadri: Any, bicycle: Any
) -> None:
    desk = at_desk(kadri)
    desk.post(f"/conversations/{bicycle.pk}/replies", answer(bicycle))
    sent = bicycle.messages.get(direction="out")
    later = timezone.now() + timedelta(hours=1)
    Message.objects.filter(pk=sent.pk).update(delivery_problem="the mail server does not answer", deliver_at=later)
    assert "not sent yet: the mail server does not answer" in desk.get(f"/conversations/{bicycle.pk}").text
    assert "My bicycle" in desk.get("/inbox/outbox/").text
    with time_machine.travel(timezone.now() + timedelta(minutes=1)):
        desk.post(f"/messages/{sent.pk}/retry")
    sent.refresh_from_db()
    assert sent.deliver_at < later and sent.delivery == "waiting"
