"""What the groups of a report are called."""

from typing import Any

from django.utils.translation import gettext, pgettext

from hoia.conversations.timeline import CHANNELS
from hoia.people.models import Team
from hoia.promises.kinds import kind_named


def kinds_named(groups: list[Any]) -> dict[Any, str]:
    return {group: str(kind_named(group).name) for group in groups}


def teams_named(groups: list[Any]) -> dict[Any, str]:
    found: dict[Any, str] = dict(Team.objects.filter(pk__in=[one for one in groups if one]).values_list("pk", "name"))
    return {-1: gettext("Smaller teams together"), None: gettext("No team")} | found


def hours_named(groups: list[Any]) -> dict[Any, str]:
    # Translators: the hour of the day in which something was due, such as 14:00–14:59
    return {hour: pgettext("hour of the day", "%(hour)02d:00–%(hour)02d:59") % {"hour": hour} for hour in groups}


def channels_named(groups: list[Any]) -> dict[Any, str]:
    named = {name: gettext("Letter") if name == "email" else str(CHANNELS.get(name, name)) for name in groups if name}
    return {None: gettext("Outside of conversations")} | named
