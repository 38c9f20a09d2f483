"""A person's rights: a copy of everything we hold about them, and to be forgotten."""

import json
import tempfile
import zipfile
from collections.abc import Iterator
from datetime import datetime
from typing import IO, Any

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from hoia.ledger.models import Event, record
from hoia.ledger.registry import verb_named

from .models import Customer
from .registry import erasers, exporters

PARTICULARS = (
    "given_name", "family_name", "name", "called", "language", "birth_year", "birth_month", "birth_day",
    "name_day_month", "name_day_day", "notes",
)  # fmt: skip
IN_MEMORY = 8 * 1024 * 1024  # a larger export is written to the disk
AT_ONCE = 500


def what_would_go(customer: Customer) -> list[str]:
    """Say in whole phrases what erasing would take away. Nothing is changed."""
    handles, consents = customer.handles.count(), customer.consents.count()
    events = sum(1 for event in _events(customer).iterator() if _names_to_erase(event))
    own = [
        _("the name, birthday, name day, language and notes of the record"),
        ngettext("%(n)d address or number", "%(n)d addresses and numbers", handles) % {"n": handles},
        ngettext("%(n)d consent", "%(n)d consents", consents) % {"n": consents},
        ngettext(
            "the particulars in %(n)d entry of the ledger", "the particulars in %(n)d entries of the ledger", events
        )
        % {"n": events},
    ]
    return own + [phrase for eraser in erasers.values() for phrase in eraser.tell(customer)]


def erase(customer: Customer, *, at: datetime, by: Any) -> None:
    """Take every particular of a person out of the desk. What remains are rows without a name, so that counts hold."""
    with transaction.atomic():
        for one in [customer, *Customer.objects.filter(merged_into=customer)]:
            for eraser in erasers.values():
                eraser.erase(one, at)
            _forget(one, at)
            shred(_events(one))
        record("customer.erased", customer, at=at, by=by)
    customer.refresh_from_db()


def _forget(customer: Customer, at: datetime) -> None:
    customer.handles.all().delete()
    customer.consents.all().delete()
    customer.members.update(organisation=None)
    for name in PARTICULARS:
        field = Customer._meta.get_field(name)
        setattr(customer, name, None if field.null else "")
    customer.organisation, customer.erased_at = None, at
    customer.save()
    customer.merges.update(moved={})


def _events(customer: Customer) -> Any:
    """What the ledger tells of this customer, and of the conversations that are theirs alone."""
    theirs = customer.conversations.values("pk")  # type: ignore[attr-defined]
    return Event.objects.filter(Q(customer_id=customer.pk) | Q(conversation_id__in=theirs)).order_by("pk")


def shred(events: QuerySet[Event]) -> None:
    """Empty the facts of these events that hold somebody's particulars."""
    changed: list[Event] = []
    for event in events.order_by("pk").iterator(AT_ONCE):
        gone = _names_to_erase(event)
        if gone:
            event.facts = {name: fact for name, fact in event.facts.items() if name not in gone}
            changed.append(event)
    Event.objects.bulk_update(changed, ["facts"], batch_size=AT_ONCE)


def _names_to_erase(event: Event) -> set[str]:
    try:
        return set(verb_named(event.verb).erase) & set(event.facts)
    except LookupError:
        return set(event.facts)  # a verb that this version does not know: better nothing than too much


def export(customer: Customer, *, at: datetime, by: Any) -> IO[bytes]:
    """Return a ZIP file, open at its start, with everything that the desk holds about this person."""
    file = tempfile.SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115 - the caller reads and closes it
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in _own_files(customer):
            archive.writestr(name, data)
        for exporter in exporters.values():
            for name, data in exporter(customer):
                archive.writestr(name, data)
    record("customer.exported", customer, at=at, by=by)
    file.seek(0)
    return file


def _own_files(customer: Customer) -> Iterator[tuple[str, bytes]]:
    yield "record.json", as_json({
        **{name: getattr(customer, name) for name in PARTICULARS},
        "kind": customer.kind,
        "organisation": customer.organisation.shown_name if customer.organisation else None,
        "noted_at": customer.created_at,
        "handles": list(customer.handles.values("kind", "value", "created_at")),
        "consents": list(customer.consents.values("purpose", "given_at", "how", "withdrawn_at")),
        "joined_records": list(customer.merges.filter(undone_at=None).values("loser_id", "at")),
    })  # fmt: skip
    yield "history.json", as_json([
        {"at": event.at, "what": event.verb, "facts": event.facts} for event in _events(customer).iterator(AT_ONCE)
    ])  # fmt: skip


def as_json(value: Any) -> bytes:
    """Return readable JSON in UTF-8; times in ISO 8601."""
    return json.dumps(value, default=str, ensure_ascii=False, indent=2).encode()
