"""What happens to conversations and messages, as the ledger tells it."""

from typing import Any

from django.utils.dateparse import parse_datetime
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from hoia.ledger.models import Event
from hoia.ledger.registry import Verb


def _conversation(event: Event) -> str:
    return f"/conversations/{event.conversation_id}"


def _until(event: Event, names: dict[tuple[str, int], str]) -> dict[str, Any]:
    moment = parse_datetime(event.facts.get("until") or "")
    if moment is None:
        return {"until": gettext("the customer writes")}
    return {"until": date_format(localtime(moment), "SHORT_DATETIME_FORMAT")}


def _assignee(event: Event, names: dict[tuple[str, int], str]) -> dict[str, Any]:
    return {"to": names.get(("colleague", event.facts.get("to", 0)), gettext("a former colleague"))}


def _team(event: Event, names: dict[tuple[str, int], str]) -> dict[str, Any]:
    return {"team": event.facts.get("team") or gettext("no team")}


VERBS = [
    Verb("message.received", _("%(actor)s wrote"), _conversation, erase=("from",), quiet=True),
    Verb("message.written", _("%(actor)s wrote an answer"), _conversation, quiet=True),
    Verb("message.sent", _("The answer was sent"), _conversation, quiet=True),
    Verb("message.imported", _("An earlier letter was taken in"), _conversation, quiet=True),
    Verb("message.noted", _("%(actor)s wrote a note"), _conversation, quiet=True),
    Verb("message.recalled", _("%(actor)s took an answer back before it was sent"), _conversation),
    Verb("message.held", _("The answer was held back: the customer wrote first"), _conversation),
    Verb("message.failed", _("The answer could not be sent: %(problem)s"), _conversation, erase=("problem",)),
    Verb("message.retried", _("%(actor)s had the answer sent once more"), _conversation),
    Verb("message.bounced", _("A letter to %(address)s came back"), _conversation, erase=("address",)),
    Verb("message.acknowledged", _("The customer was told that the letter has come"), _conversation),
    Verb("contact.noted", _("%(actor)s noted a contact"), _conversation, quiet=True),
    Verb("conversation.opened", _("%(actor)s opened this conversation"), _conversation, quiet=True),
    Verb("conversation.closed", _("%(actor)s closed this conversation"), _conversation),
    Verb("conversation.reopened", _("%(actor)s opened this conversation again"), _conversation),
    Verb("conversation.snoozed", _("%(actor)s put this aside until %(until)s"), _conversation, telling=_until),
    Verb("conversation.woken", _("%(actor)s brought this back"), _conversation),
    Verb("conversation.taken", _("%(actor)s took this in hand"), _conversation),
    Verb("conversation.assigned", _("%(actor)s gave this to %(to)s"), _conversation, telling=_assignee),
    Verb("conversation.unassigned", _("%(actor)s left this to nobody in particular"), _conversation),
    Verb("conversation.given_to_team", _("%(actor)s gave this to the team: %(team)s"), _conversation, telling=_team),
    Verb("conversation.moved", _("%(actor)s moved this to the inbox %(inbox)s"), _conversation),
    Verb("conversation.tagged", _("%(actor)s tagged this %(tag)s"), _conversation),
    Verb("conversation.untagged", _("%(actor)s took off the tag %(tag)s"), _conversation),
    Verb(
        "conversation.merged",
        _("%(actor)s joined conversation %(other)s to this one"),
        _conversation,
        erase=("subject",),
    ),
    Verb("conversation.split", _("%(actor)s split messages off into conversation %(other)s"), _conversation),
    Verb("conversation.linked", _("%(actor)s linked conversation %(other)s"), _conversation),
    Verb("act.undone", _("%(actor)s undid the last step"), _conversation),
]
