"""A returning customer is recognised; a new one is noted once."""

from typing import Any

import pytest

from hoia.ledger.models import Event
from hoia.people.models import Customer, Handle

pytestmark = pytest.mark.django_db


def recognise(*senders: tuple[str, str, str]) -> dict[str, Customer]:
    return Customer.objects.recognise_many(senders)


def test_a_returning_customer_is_recognised_whatever_the_capitals(mari: Any) -> None:
    assert recognise(("M. Tamm", "MARI@tamm.example", "en")) == {"MARI@tamm.example": mari}
    assert Customer.objects.count() == 1


def test_a_new_sender_is_noted_with_the_name_in_the_order_of_their_language() -> None:
    found = recognise(("Szabó Éva", "eva@szabo.example", "hu"), ("Kari Ann Lie", "kari@lie.example", "nb"))
    eva, kari = found["eva@szabo.example"], found["kari@lie.example"]
    assert (eva.given_name, eva.family_name, eva.name) == ("Éva", "Szabó", "Szabó Éva")
    assert (kari.given_name, kari.family_name, kari.language) == ("Kari Ann", "Lie", "nb")
    assert Event.objects.filter(verb="customer.created").count() == 2


def test_one_letter_to_two_spellings_of_an_address_notes_one_customer() -> None:
    found = recognise(("Jaan", "jaan@pold.example", "et"), ("", "Jaan@Pold.example ", "et"))
    assert found["jaan@pold.example"] == found["Jaan@Pold.example "]
    assert Handle.objects.count() == 1


def test_a_sender_without_a_name_is_called_by_their_address_until_a_letter_bears_one() -> None:
    assert recognise(("", "ode@lie.example", "nb"))["ode@lie.example"].shown_name == "ode@lie.example"
    named = recognise(("Ode Lie", "ode@lie.example", "nb"))["ode@lie.example"]
    assert named.shown_name == "Ode Lie"
    assert Customer.objects.called("lie").get() == named
    assert recognise(("Somebody Else", "ode@lie.example", "nb"))["ode@lie.example"].shown_name == "Ode Lie"


def test_nobody_is_noted_for_an_empty_address() -> None:
    assert recognise(("Nobody", " ", "en")) == {}
    assert not Customer.objects.exists()


def test_a_batch_of_known_customers_takes_one_query_and_of_new_ones_a_handful(
    django_assert_max_num_queries: Any,
) -> None:
    senders = [(f"Jaan Põld {n}", f"jaan{n}@pold.example", "et") for n in range(400)]
    with django_assert_max_num_queries(20):  # the inserts are cut where the database counts its variables
        recognise(*senders)
    with django_assert_max_num_queries(1):
        recognise(*senders)


def test_two_processes_that_note_one_address_end_with_one_customer(monkeypatch: pytest.MonkeyPatch) -> None:
    """The other process came between our question and our insert: its handle stands, ours gives way."""
    from hoia.people.models import recognising

    asked = recognising._holders
    first: list[Customer] = []

    def ask(keys: Any) -> Any:
        found = asked(keys)
        if not first:
            first.append(Customer.objects.create(given_name="Mari", created_at=recognising.timezone.now()))
            first[0].handles.create(kind="email", value="mari@tamm.example")
        return found

    monkeypatch.setattr(recognising, "_holders", ask)
    assert recognise(("Mari Tamm", "mari@tamm.example", "et")) == {"mari@tamm.example": first[0]}
    assert Customer.objects.count() == 1
