"""Who writes to us: a batch of senders becomes customers in a few statements, and no address ever belongs to two."""

from collections.abc import Sequence
from itertools import batched

from django.utils import timezone

from hoia.ledger.models import event, record_all

from ..rules import email_key, names_of_sender
from .customer import Customer
from .handle import Handle

AT_ONCE = 500  # values asked for in one statement

Sender = tuple[str, str, str]  # name, address, language


def recognise_many(senders: Sequence[Sender]) -> dict[str, Customer]:
    """Return address (as given) → customer. Those whom we do not know yet are noted, in the caller's transaction.

    Another process may note the same address at the same moment: the unique key of a handle decides, and the one that
    came second takes over the customer of the one that came first.
    """
    asked = {email_key(address): (name, address, language) for name, address, language in reversed(senders)}
    asked.pop("", None)
    known = _holders(asked)
    _take_names(known, asked)
    unknown = {key: asked[key] for key in sorted(asked) if key not in known}
    if unknown:
        known |= _note(unknown)
    return {address: known[key] for _, address, _ in senders if (key := email_key(address)) in known}


def _holders(keys: Sequence[str] | dict[str, Sender]) -> dict[str, Customer]:
    found: dict[str, Customer] = {}
    for some in batched(keys, AT_ONCE):
        rows = Handle.objects.filter(kind=Handle.Kind.EMAIL, key__in=some).select_related("customer")
        found.update({row.key: row.customer for row in rows})
    return found


def _note(unknown: dict[str, Sender]) -> dict[str, Customer]:
    """Note customers for these addresses (in the order of their keys, so that two processes never wait in a ring)."""
    now = timezone.now()
    new = {key: _customer(*sender) for key, sender in unknown.items()}
    for one in new.values():
        one.created_at = now
    Customer.objects.bulk_create(new.values())
    Handle.objects.bulk_create(
        [Handle(customer=new[key], value=address.strip()[:320], key=key) for key, (_, address, _) in unknown.items()],
        ignore_conflicts=True,
    )
    holders = _holders(unknown)
    late = [one.pk for key, one in new.items() if holders[key].pk != one.pk]
    if late:
        Customer.objects.filter(pk__in=late).delete()
    kept = {key: one for key, one in new.items() if holders[key].pk == one.pk}
    record_all([event("customer.created", one, at=now) for one in kept.values()])
    return holders | kept


def _customer(name: str, address: str, language: str) -> Customer:
    given, family = names_of_sender(name, language)
    return Customer(given_name=given, family_name=family, language=language, name="" if given else address[:250])


def _take_names(known: dict[str, Customer], asked: dict[str, Sender]) -> None:
    """Who was known by an address alone is called by their name once a letter bears it."""
    for key, customer in known.items():
        given, family = names_of_sender(asked[key][0], customer.language or asked[key][2])
        if not given or customer.given_name or customer.family_name or email_key(customer.name) not in ("", key):
            continue
        before = customer.name
        customer.given_name, customer.family_name = given, family
        customer.save(update_fields=["given_name", "family_name", *Customer.NAME_FIELDS])
        facts = {"fields": "name", "before": {"name": before}, "after": {"name": customer.name}}
        record_all([event("customer.changed", customer, at=timezone.now(), **facts)])
