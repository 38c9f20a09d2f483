"""Conversations that begin with us: letters, calls, visits; and the settings of the desk."""

from typing import Any

import pytest

from hoia.conversations.models import Conversation, SavedReply, Tag
from hoia.people.models import Customer

pytestmark = pytest.mark.django_db


def letter(inbox: Any, **more: Any) -> dict[str, Any]:
    fields = {
        "inbox": inbox.pk,
        "to": "Mari Tamm <mari@tamm.example>",
        "subject": "Your bicycle",
        "text": "It is ready.",
        "token": "one",
    }
    return fields | more


def call(inbox: Any, **more: Any) -> dict[str, Any]:
    fields = {
        "inbox": inbox.pk, "way": "phone", "direction": "in", "who": "mari@tamm.example", "subject": "Bicycle",
        "text": "She asks when.", "token": "two",
    }  # fmt: skip
    return fields | more


def test_a_letter_of_ours_begins_a_conversation_with_whom_we_know(
    at_desk: Any, kadri: Any, mari: Any, help_inbox: Any
) -> None:
    desk = at_desk(kadri)
    for _twice in range(2):
        desk.post("/new/letter", letter(help_inbox))
    row = Conversation.objects.get()
    assert (row.customer, row.assignee, row.subject) == (mari, kadri, "Your bicycle")
    assert row.messages.get().delivery == "waiting" and Customer.objects.count() == 1


def test_a_letter_goes_through_an_inbox_within_reach_only(at_desk: Any, kadri: Any, payroll: Any) -> None:
    assert at_desk(kadri).post("/new/letter", letter(payroll)).status_code == 200
    assert not Conversation.objects.exists()


def test_a_letter_to_no_address_is_not_begun(at_desk: Any, kadri: Any, help_inbox: Any) -> None:
    page = at_desk(kadri).post("/new/letter", letter(help_inbox, to="Mari"))
    assert "This is not an address: Mari" in page.text and not Conversation.objects.exists()


@pytest.mark.parametrize(("way", "direction"), [("phone", "in"), ("phone", "out"), ("walkin", "in")])
def test_a_call_or_a_visit_is_noted_for_whom_we_know(
    at_desk: Any, kadri: Any, mari: Any, help_inbox: Any, way: str, direction: str
) -> None:
    desk = at_desk(kadri)
    for _twice in range(2):
        desk.post("/new/contact", call(help_inbox, way=way, direction=direction))
    row = Conversation.objects.get()
    said = row.messages.get()
    assert (row.customer, said.channel, said.direction, said.delivery) == (mari, way, direction, "")


def test_somebody_new_at_the_telephone_gets_a_record_and_is_known_next_time(
    at_desk: Any, kadri: Any, help_inbox: Any
) -> None:
    desk = at_desk(kadri)
    for token in ("first", "second"):
        desk.post("/new/contact", call(help_inbox, who="+372 5512 3456", token=token))
    assert Customer.objects.count() == 1 and Conversation.objects.count() == 2


def test_a_name_alone_makes_a_new_record(at_desk: Any, kadri: Any, mari: Any, help_inbox: Any) -> None:
    at_desk(kadri).post("/new/contact", call(help_inbox, who="Jaan Kask"))
    assert Conversation.objects.get().customer.shown_name == "Jaan Kask"


def test_only_customers_within_reach_are_offered(at_desk: Any, kadri: Any, bicycle: Any, eva: Any) -> None:
    desk = at_desk(kadri)
    assert desk.get("/new/addresses?q=mar").json()["found"][0]["value"] == "mari@tamm.example"
    assert desk.get("/new/addresses?q=m").json()["found"] == []


def test_a_guest_begins_nothing(at_desk: Any, per: Any, help_inbox: Any) -> None:
    for address in ("/new/", "/new/letter", "/new/contact"):
        assert at_desk(per).get(address).status_code == 403


def test_saved_replies_are_ones_own_or_everybodys(at_desk: Any, kadri: Any, liis: Any) -> None:
    form = {"name": "Thanks", "text": "Dear {customer}"}
    at_desk(kadri).post("/settings/replies/new", form)
    at_desk(liis).post("/settings/replies/new", form | {"name": "For all"})
    assert SavedReply.objects.get(name="Thanks").owner == kadri
    assert SavedReply.objects.get(name="For all").owner is None
    mine, all_ = SavedReply.objects.get(name="Thanks"), SavedReply.objects.get(name="For all")
    assert at_desk(liis).get(f"/settings/replies/{mine.pk}").status_code == 404
    assert at_desk(kadri).post(f"/settings/replies/{all_.pk}/removal").status_code == 403
    assert "For all" in at_desk(kadri).get("/settings/replies/").text


def test_tags_are_named_by_leads(at_desk: Any, kadri: Any, liis: Any) -> None:
    tag = Tag.objects.create(name="bycicle")
    assert at_desk(kadri).post(f"/settings/tags/{tag.pk}", {"name": "x"}).status_code == 403
    at_desk(liis).post(f"/settings/tags/{tag.pk}", {"name": "bicycle"})
    page = at_desk(liis).post("/settings/tags/", {"name": "Bicycle"})
    assert "There is a tag with this name already." in page.text
    assert [one.name for one in Tag.objects.all()] == ["bicycle"]
