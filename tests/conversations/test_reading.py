"""A conversation is read: people's words first, what happened between, and nothing that runs."""

from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings
from django.utils import timezone

from hoia.conversations import timeline
from hoia.kit.blobs import Blobs
from tests.conversations.conftest import wrote

pytestmark = pytest.mark.django_db


def attach(message: Any, name: str, kind: str, data: bytes = b"bytes") -> Any:
    digest = Blobs(settings.BLOBS).keep(data)
    file = message.attachments.create(name=name, type=kind, size=len(data), sha256=digest)
    message.conversation.recount()
    return file


def test_ten_messages_are_shown_with_few_questions(
    at_desk: Any, kadri: Any, bicycle: Any, django_assert_max_num_queries: Any
) -> None:
    for n in range(9):
        attach(wrote(bicycle, f"Word {n}"), "a.txt", "text/plain")
    bicycle.assign(kadri, at=timezone.now(), by=kadri)
    desk = at_desk(kadri)
    desk.get(f"/conversations/{bicycle.pk}")
    with django_assert_max_num_queries(15):
        desk.get(f"/conversations/{bicycle.pk}")


def test_a_long_conversation_shows_its_ends_and_the_rest_on_demand_each_message_once(
    at_desk: Any, kadri: Any, bicycle: Any
) -> None:
    at = bicycle.last_at
    for n in range(130):
        wrote(bicycle, f"Word {n}.", at=at + timedelta(minutes=n // 3))
    bicycle.refresh_from_db()
    items = timeline.story(bicycle).items
    seen = [item.row.pk for item in items if item.kind == "said"]
    gap = next(item for item in items if item.kind == "gap")
    assert gap.count == 131 - len(seen)
    while gap:
        part = timeline.earlier(bicycle, bicycle.messages.get(pk=gap.before))
        seen += [item.row.pk for item in part if item.kind == "said"]
        gap = next((item for item in part if item.kind == "gap"), None)
    assert len(seen) == len(set(seen)) == 131
    page = at_desk(kadri).get(f"/conversations/{bicycle.pk}").text
    assert "Show 120 more messages" in page and "Word 129." in page and "When can I fetch it?" in page


def test_events_stand_as_sentences_between_the_messages(at_desk: Any, kadri: Any, liis: Any, bicycle: Any) -> None:
    bicycle.assign(kadri, at=timezone.now(), by=liis)
    assert f"{liis.name} gave this to {kadri.name}" in at_desk(kadri).get(f"/conversations/{bicycle.pk}").text


def test_a_stranger_is_shown_as_a_stranger_and_why_a_letter_is_here(at_desk: Any, kadri: Any, bicycle: Any) -> None:
    wrote(
        bicycle,
        "Hi",
        stranger=True,
        customer=None,
        from_name="",
        from_address="who@elsewhere.example",
        rule="in_reply_to",
    )
    page = at_desk(kadri).get(f"/conversations/{bicycle.pk}").text
    assert "who@elsewhere.example takes no part in this conversation" in page
    assert "It says that it answers a letter of this conversation." in page


@pytest.mark.parametrize(("kind", "given"), [
    ("image/png", "image/png"), ("image/svg+xml", "application/octet-stream"), ("text/html", "application/octet-stream"),
    ("application/pdf", "application/octet-stream"),
])  # fmt: skip
def test_a_file_is_given_out_so_that_no_browser_runs_it(
    at_desk: Any, kadri: Any, bicycle: Any, kind: str, given: str
) -> None:
    file = attach(bicycle.messages.get(), "näidis.x", kind)
    answer = at_desk(kadri).get(f"/attachments/{file.pk}/{file.name}")
    assert answer["Content-Type"] == given and answer["Content-Disposition"].startswith("attachment")
    assert answer["X-Content-Type-Options"] == "nosniff" and "sandbox" in answer["Content-Security-Policy"]
    assert b"".join(answer.streaming_content) == b"bytes"


def test_files_and_words_beyond_reach_are_not_there(at_desk: Any, kadri: Any, begun: Any, payroll: Any) -> None:
    secret = begun("Wages", inbox=payroll)
    file = attach(secret.messages.get(), "wages.pdf", "application/pdf")
    desk = at_desk(kadri)
    part = (
        "",
        "/head",
        "/news?after=0",
        "/customer",
        "/print",
        "/saved",
        f"/earlier?before={secret.messages.get().pk}",
    )
    for address in [f"/conversations/{secret.pk}{one}" for one in part] + [f"/attachments/{file.pk}/wages.pdf"]:
        assert desk.get(address).status_code == 404, address


def test_what_came_meanwhile_is_told_and_shown_alone(at_desk: Any, kadri: Any, bicycle: Any) -> None:
    bicycle.refresh_from_db()
    last = bicycle.last_message_id
    wrote(bicycle, "One more thing")
    desk = at_desk(kadri)
    assert desk.get(f"/conversations/{bicycle.pk}/news?count=1&after={last}").json()["count"] == 1
    part = desk.get(f"/conversations/{bicycle.pk}/news?after={last}").text
    assert "One more thing" in part and "When can I fetch it?" not in part


def test_two_at_one_conversation_see_each_other(at_desk: Any, kadri: Any, liis: Any, bicycle: Any) -> None:
    address = f"/conversations/{bicycle.pk}/presence"
    at_desk(kadri).post(address, {"writing": "1"})
    here = at_desk(liis).post(address).json()["here"]
    assert here == [{"name": kadri.name, "writing": True}]
    at_desk(kadri).post(address, {"leaving": "1"})
    assert at_desk(liis).post(address).json()["here"] == []


def test_the_page_for_paper_keeps_our_notes_to_ourselves(at_desk: Any, kadri: Any, bicycle: Any) -> None:
    bicycle.add_note("She is our best customer", at=timezone.now(), by=kadri)
    desk = at_desk(kadri)
    assert "best customer" not in desk.get(f"/conversations/{bicycle.pk}/print").text
    assert "best customer" in desk.get(f"/conversations/{bicycle.pk}/print?notes=1").text


def test_the_customer_stands_beside_with_likely_twins(
    at_desk: Any, kadri: Any, mari: Any, begun: Any, payroll: Any, bicycle: Any
) -> None:
    begun("Re: my bicycle")
    begun("Wages", inbox=payroll)
    today = timezone.localdate() + timedelta(days=3)
    mari.called, mari.birth_month, mari.birth_day = "Mariann", today.month, today.day
    mari.save()
    page = at_desk(kadri).get(f"/conversations/{bicycle.pk}/customer").text
    assert "called Mariann" in page and "Birthday on" in page and "Estonian" in page
    assert "Likely the same matter" in page and "Wages" not in page
