"""What happens to customers and colleagues, as the ledger tells it."""

from django.utils.translation import gettext_lazy as _

from hoia.ledger.models import Event
from hoia.ledger.registry import Verb


def _customer(event: Event) -> str:
    return f"/customers/{event.customer_id}"


VERBS = [
    Verb("customer.created", _("%(actor)s noted a new customer"), _customer),
    Verb("customer.changed", _("%(actor)s changed the record: %(fields)s"), _customer, erase=("before", "after")),
    Verb("customer.merged", _("%(actor)s joined another record to this one: %(name)s"), _customer, erase=("name",)),
    Verb("customer.unmerged", _("%(actor)s took the joined records apart again"), _customer),
    Verb("customer.exported", _("%(actor)s exported everything we hold about this customer"), _customer),
    Verb("customer.erased", _("%(actor)s erased this customer's particulars"), _customer),
    Verb("consent.given", _("%(actor)s noted a consent: %(purpose)s"), _customer),
    Verb("consent.withdrawn", _("%(actor)s noted that a consent was taken back: %(purpose)s"), _customer),
    Verb("colleague.invited", _("%(actor)s invited a colleague")),
    Verb("colleague.joined", _("%(actor)s joined the desk")),
    Verb("colleague.changed", _("%(actor)s changed a colleague: %(fields)s")),
    Verb("colleague.left", _("%(actor)s closed a colleague's access")),
]
