"""What happens to the standard, as the ledger tells it."""

from django.utils.translation import gettext_lazy as _

from hoia.ledger.models import Event
from hoia.ledger.registry import Verb


def _version(event: Event) -> str:
    return f"/standard/{event.facts.get('number', '')}"


def _review(event: Event) -> str:
    return f"/reviews/{event.subject_id}"


def _notice(event: Event) -> str:
    return "/reviews/notice"


def _plan(event: Event) -> str:
    return "/reviews/plans/"


def _calibration(event: Event) -> str:
    return f"/reviews/calibrations/{event.subject_id}"


VERBS = [
    Verb("plan.made", _("%(actor)s began to have conversations drawn for review: %(name)s"), _plan),
    Verb("plan.changed", _("%(actor)s changed what is drawn for review: %(name)s"), _plan),
    Verb("plan.ended", _("%(actor)s ended what was drawn for review: %(name)s"), _plan),
    Verb("calibration.opened", _("%(actor)s opened a calibration: %(name)s"), _calibration),
    Verb("calibration.closed", _("%(actor)s closed a calibration: %(name)s"), _calibration),
    Verb("notice.given", _("%(actor)s gave a notice on reviews: number %(number)s"), _notice),
    Verb("notice.acknowledged", _("%(actor)s has read the notice on reviews"), _notice, quiet=True),
    Verb("draw.made", _("%(n)s conversations were drawn for review: %(plan)s"), quiet=True),
    Verb("review.concluded", _("%(actor)s concluded a review"), _review, quiet=True),
    Verb("review.withdrawn", _("%(actor)s left a drawn conversation out of the reviews"), _review, quiet=True),
    Verb("review.disputed", _("%(actor)s disputed a review"), _review, quiet=True),
    Verb("review.decided", _("%(actor)s decided a disputed review as second reader"), _review, quiet=True),
    Verb("standard.changed", _("%(actor)s changed the service standard: version %(number)s"), _version),
    Verb("standard.renewed", _("%(actor)s noted that the team went through the service standard"), _version),
    Verb("standard.published", _("%(actor)s published the service standard"), _version),
    Verb("standard.withdrawn", _("%(actor)s took the published service standard back"), _version),
]
