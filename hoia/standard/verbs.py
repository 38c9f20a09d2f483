"""What happens to the standard, as the ledger tells it."""

from django.utils.translation import gettext_lazy as _

from hoia.ledger.models import Event
from hoia.ledger.registry import Verb


def _version(event: Event) -> str:
    return f"/standard/{event.facts.get('number', '')}"


VERBS = [
    Verb("standard.changed", _("%(actor)s changed the service standard: version %(number)s"), _version),
    Verb("standard.renewed", _("%(actor)s noted that the team went through the service standard"), _version),
    Verb("standard.published", _("%(actor)s published the service standard"), _version),
    Verb("standard.withdrawn", _("%(actor)s took the published service standard back"), _version),
]
