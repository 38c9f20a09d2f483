"""Customers: found by name and number, noted, addressed, joined and taken apart."""

from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from hoia.channels.intake import receive
from hoia.conversations.models import Conversation, Message
from hoia.ledger.models import Event
from hoia.people.models import Customer, CustomerMerge, Handle
from hoia.people.models.merging import merge
from tests.people_fixtures import MORNING, customer, letter

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(client: Client, kadri: Any) -> Client:
    """A browser in which Kadri is signed in."""
    client.force_login(kadri)
    return client


def wrote(who: Any, inbox: Any, **words: Any) -> Conversation:
    address = who.handles.first().value
    arrival = receive(letter(sender=f"{who.name} <{address}>", to=inbox.address, **words), inbox, "file")
    arrival.refresh_from_db()
    return arrival.message.conversation


# Who is seen


def test_a_customer_is_seen_by_those_who_reach_a_conversation_of_theirs(
    mari: Any, eva: Any, help_inbox: Any, payroll: Any, kadri: Any, tormod: Any
) -> None:
    wrote(mari, help_inbox)
    wrote(eva, payroll)
    assert list(Customer.objects.within(kadri)) == [mari]
    assert set(Customer.objects.within(tormod)) == {mari, eva}


def test_the_organisation_of_a_customer_within_reach_is_seen(mari: Any, help_inbox: Any, kadri: Any) -> None:
    shop, other = (Customer.objects.create(kind="organisation", name=n, created_at=MORNING) for n in ("Shop", "Other"))
    mari.organisation = shop
    mari.save()
    wrote(mari, help_inbox)
    assert set(Customer.objects.within(kadri)) == {mari, shop}
    assert other not in Customer.objects.within(kadri)


def test_whom_one_noted_oneself_is_seen_until_a_conversation_says_whose_they_are(kadri: Any, payroll: Any) -> None:
    ode = customer("Ode", "Lie", "ode@lie.example", "nb", created_by=kadri)
    assert ode in Customer.objects.within(kadri)
    wrote(ode, payroll)
    assert ode not in Customer.objects.within(kadri)


def test_who_has_left_sees_nobody(mari: Any, help_inbox: Any, kadri: Any) -> None:
    wrote(mari, help_inbox)
    kadri.close(at=timezone.now(), by=None)
    assert not Customer.objects.within(kadri).exists()


# How they are found


@pytest.mark.parametrize(
    "words", ["szabó", "Szabo E", "éva sz", "EVA", "eva@szabo.example", "eva@", "+36 1 234 5678", "06 1 234 5678"]
)
def test_a_customer_is_found_by_the_beginning_of_a_name_address_or_number(eva: Any, mari: Any, words: str) -> None:
    eva.handles.create(kind="phone", value="+36 1 234 5678")
    assert list(Customer.objects.found_by(words, "hu")) == [eva]


def test_the_list_goes_on_where_it_stopped_and_shows_everybody_once(client: Client, tormod: Any) -> None:
    for n in range(120):
        customer("Jaan", "Same" if n % 3 else f"Põld {n:03}", f"jaan{n}@pold.example", "et")
    client.force_login(tormod)
    seen, address = [], "/customers/"
    while address:
        answer = client.get(address)
        seen += [one.pk for one in answer.context["customers"]]
        address = f"/customers/{answer.context['more']}" if answer.context["more"] else ""
    assert len(seen) == 120 and len(set(seen)) == 120


def test_the_list_asks_few_questions_however_many_customers_there_are(
    client: Client, tormod: Any, django_assert_max_num_queries: Any
) -> None:
    for n in range(60):
        customer("Jaan", f"Põld {n:03}", f"jaan{n}@pold.example", "et")
    client.force_login(tormod)
    with django_assert_max_num_queries(8):
        client.get("/customers/")


# How they are addressed


@pytest.mark.parametrize(
    ("facts", "language", "greeting"),
    [
        ({"given_name": "Mari", "family_name": "Tamm", "language": "et"}, "et", "Mari"),
        ({"given_name": "Éva", "family_name": "Szabó", "language": "hu"}, "hu", "Szabó Éva"),
        ({"given_name": "Éva", "family_name": "Szabó", "language": "hu"}, "en", "Éva"),
        ({"given_name": "Éva", "family_name": "Szabó", "language": "hu", "called": "Évi"}, "hu", "Évi"),
        ({"kind": "organisation", "name": "Shop", "language": "en"}, "en", ""),
    ],
)
def test_a_customer_is_addressed_as_the_language_does_and_as_they_like(
    facts: dict[str, str], language: str, greeting: str
) -> None:
    assert Customer(**facts).addressed_as(language) == greeting


# What is noted


def test_a_new_customer_is_noted_with_a_number_in_any_spelling(page: Client, kadri: Any) -> None:
    said = {
        "kind": "person", "given_name": "Ode", "family_name": "Lie", "language": "nb", "handle-kind": "phone",
        "handle-value": "22 34 56 78", "birth_day": 29, "birth_month": 2,
    }  # fmt: skip
    answer = page.post("/customers/new", said)
    ode = Customer.objects.get()
    assert answer["Location"] == f"/customers/{ode.pk}" and ode.created_by == kadri
    assert Handle.objects.get().key == "+4722345678"
    assert b"29 February" in page.get(f"/customers/{ode.pk}").content


@pytest.mark.parametrize("wrong", [{"birth_day": 31, "birth_month": 4}, {"birth_day": 3}, {"name_day_month": 3}])
def test_a_day_that_does_not_exist_is_refused(page: Client, wrong: dict[str, int]) -> None:
    assert (
        page.post("/customers/new", {"kind": "person", "given_name": "Ode", "handle-kind": "email"} | wrong).status_code
        == 422
    )
    assert not Customer.objects.exists()


def test_an_address_that_belongs_to_somebody_is_not_given_to_another(
    page: Client, mari: Any, eva: Any, help_inbox: Any
) -> None:
    wrote(mari, help_inbox)
    answer = page.post(f"/customers/{mari.pk}/handles", {"kind": "email", "value": "EVA@szabo.example"})
    assert answer.status_code == 422
    assert mari.handles.count() == 1


def test_a_change_stands_in_the_ledger_as_a_sentence(page: Client, mari: Any, help_inbox: Any) -> None:
    wrote(mari, help_inbox)
    page.post(
        f"/customers/{mari.pk}/edit", {"kind": "person", "given_name": "Maria", "family_name": "Tamm", "language": "et"}
    )
    mari.refresh_from_db()
    assert mari.name == "Maria Tamm"
    assert "Kadri Mets changed the record: given_name" in page.get(f"/customers/{mari.pk}").content.decode()


def test_a_consent_is_given_and_taken_back(page: Client, mari: Any, help_inbox: Any) -> None:
    wrote(mari, help_inbox)
    page.post(f"/customers/{mari.pk}/consents", {"purpose": "News by mail", "how": "on the telephone"})
    consent = mari.consents.get()
    assert consent.holds(timezone.now())
    page.post(f"/customers/{mari.pk}/consents/{consent.pk}/withdraw")
    consent.refresh_from_db()
    assert not consent.holds(timezone.now())


def test_a_guest_reads_the_record_and_changes_nothing(client: Client, per: Any, mari: Any, help_inbox: Any) -> None:
    wrote(mari, help_inbox)
    client.force_login(per)
    assert client.get(f"/customers/{mari.pk}").status_code == 200
    for act in ("edit", "handles", "consents", "merge"):
        assert client.post(f"/customers/{mari.pk}/{act}", {"kind": "email", "value": "x@y.example"}).status_code == 404


# Two records, one customer


def test_two_records_become_one_and_come_apart_as_they_were(mari: Any, help_inbox: Any, kadri: Any) -> None:
    other = customer("M.", "Tamm", "m.tamm@work.example", "", notes="Likes tea", birth_year=1984)
    first, second = wrote(mari, help_inbox), wrote(other, help_inbox, subject="Another matter")
    consent = other.consents.create(purpose="News", given_at=MORNING)
    done = merge(other, mari, at=timezone.now(), by=kadri)
    mari.refresh_from_db()
    assert mari.handles.count() == 2 and mari.birth_year == 1984 and mari.notes == "Likes tea"
    assert set(mari.conversations.all()) == {first, second}
    assert Customer.objects.recognise_many([("", "m.tamm@work.example", "et")])["m.tamm@work.example"] == mari
    assert done.undo(at=timezone.now(), by=kadri)
    mari.refresh_from_db(), other.refresh_from_db(), consent.refresh_from_db()
    assert (mari.birth_year, mari.notes, mari.name) == (None, "", "Mari Tamm")
    assert list(other.conversations.all()) == [second] and consent.customer == other
    assert Message.objects.get(conversation=second).customer == other
    assert not done.undo(at=timezone.now(), by=kadri)


def test_what_came_in_after_the_records_were_joined_stays_where_it_came(mari: Any, help_inbox: Any, kadri: Any) -> None:
    other = customer("M.", "Tamm", "m.tamm@work.example", "et")
    done = merge(other, mari, at=timezone.now(), by=kadri)
    later = wrote(mari, help_inbox)
    done.undo(at=timezone.now(), by=kadri)
    later.refresh_from_db()
    assert later.customer == mari


def test_joining_on_the_page_offers_undo_and_the_old_number_leads_to_the_new(
    page: Client, mari: Any, help_inbox: Any
) -> None:
    other = customer("M.", "Tamm", "m.tamm@work.example", "et")
    wrote(mari, help_inbox), wrote(other, help_inbox, subject="Another matter")
    assert b"m.tamm@work.example" in page.get(f"/customers/{mari.pk}/merge").content
    page.post(f"/customers/{mari.pk}/merge", {"other": other.pk})
    assert page.get(f"/customers/{other.pk}")["Location"] == f"/customers/{mari.pk}"
    undo = f"/customers/{mari.pk}/merges/{CustomerMerge.objects.get().pk}/undo"
    assert undo in page.get(f"/customers/{mari.pk}").content.decode()
    page.post(undo)
    assert page.get(f"/customers/{other.pk}").status_code == 200


def test_a_record_beyond_reach_cannot_be_joined(
    page: Client, mari: Any, eva: Any, help_inbox: Any, payroll: Any
) -> None:
    wrote(mari, help_inbox), wrote(eva, payroll)
    assert page.post(f"/customers/{mari.pk}/merge", {"other": eva.pk}).status_code == 404
    assert not Event.objects.filter(verb="customer.merged").exists()


def test_a_record_is_never_joined_to_itself(mari: Any, kadri: Any) -> None:
    with pytest.raises(ValueError, match="two records"):
        merge(mari, mari, at=timezone.now(), by=kadri)
