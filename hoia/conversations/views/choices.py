"""What there is to choose for an act, and what was chosen."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from hoia.people.models import Colleague, Inbox, Team

from ..beside import twins
from ..models import Conversation, Tag
from ..rules import snooze_times
from ..search import find

if TYPE_CHECKING:
    from .acts import Asked


class Refused(Exception):
    """The choice cannot be; the sentence says why and what to do."""


def chosen_colleague(to: str, asked: "Asked") -> Colleague | None:
    """Return who was chosen; None for nobody. Refuses who may not see every one of the conversations."""
    if to == "nobody":
        return None
    number = str(asked.request.user.pk) if to == "me" else to.removeprefix("colleague-")
    found = (
        Colleague.objects.answering().filter(pk=int(number)).first() if number.isdigit() and len(number) < 19 else None
    )
    if found is None:
        raise Refused(_("Choose a colleague or a team."))
    if Conversation.objects.within(found).filter(pk__in=asked.rows.values("pk")).count() != asked.count:
        raise Refused(_("%(name)s may not see this inbox. Choose somebody else.") % {"name": found.name})
    return found


def chosen_team(to: str) -> Team | None:
    number = to.removeprefix("team-")
    if to == "no-team":
        return None
    found = Team.objects.filter(pk=int(number)).first() if number.isdigit() and len(number) < 19 else None
    if found is None:
        raise Refused(_("Choose a colleague or a team."))
    return found


def chosen_tag(asked: "Asked", create: bool = True) -> Tag:
    name = " ".join(asked.choice("tag").split())
    if not name or len(name) > 40:
        raise Refused(_("A tag has a name of at most 40 letters."))
    found = Tag.objects.filter(name__iexact=name).first()
    if found is None and create:
        found = Tag.objects.create(name=name)
    if found is None:
        raise Refused(_("There is no such tag."))
    return found


def chosen_inbox(asked: "Asked") -> Inbox:
    number = asked.choice("inbox")
    found = asked.request.user.inboxes().filter(closed_at=None, pk=int(number)).first() if number.isdigit() else None
    if found is None:
        raise Refused(_("Choose an inbox."))
    return found


def chosen_moment(asked: "Asked") -> tuple[datetime | None, str]:
    """Return until when, and in words. None until the customer writes."""
    until = asked.choice("until")
    if until == "customer":
        return None, _("until the customer writes")
    now = timezone.localtime(asked.at)
    moment = snooze_times(now).get(until) or read_moment(asked.choice("moment") if until in ("", "moment") else until)
    if moment is None:
        raise Refused(_("Choose until when."))
    if moment <= asked.at:
        raise Refused(_("That moment has passed. Choose one that is still to come."))
    return moment, _("until %(moment)s") % {"moment": date_format(timezone.localtime(moment), "SHORT_DATETIME_FORMAT")}


def read_moment(text: str) -> datetime | None:
    """Read what a date and time field sends; in the reader's zone when it names none."""
    try:
        found = parse_datetime(text)
    except ValueError:
        return None
    if found is None or not 1 < found.year <= 9000:  # the edges of the calendar have no other zones
        return None
    return found if found.tzinfo else timezone.make_aware(found)


def _people(request: HttpRequest, rows: Any) -> dict[str, Any]:
    inboxes = list(Inbox.objects.filter(conversations__in=rows).distinct()[:5])
    people = Colleague.objects.answering()
    if len(inboxes) == 1:
        reaching = Colleague.objects.reaching(inboxes[0]).values("pk")
        people = people.filter(pk__in=reaching)
    return {"people": list(people.exclude(pk=request.user.pk)), "teams": list(Team.objects.all())}


def _tags(request: HttpRequest, rows: Any) -> dict[str, Any]:
    worn = set(Tag.objects.filter(taggings__conversation__in=rows).values_list("name", flat=True))
    names = list(Tag.objects.values_list("name", flat=True)[:500])
    return {"names": [name for name in names if name not in worn], "worn": sorted(worn)}


def _moments(request: HttpRequest, rows: Any) -> dict[str, Any]:
    times = snooze_times(timezone.localtime())
    words = {"hours": _("In two hours"), "tomorrow": _("Tomorrow morning"), "monday": _("Next Monday")}
    return {"moments": [(key, words[key], moment) for key, moment in times.items()]}


def _inboxes(request: HttpRequest, rows: Any) -> dict[str, Any]:
    return {"inboxes": list(request.user.inboxes().filter(closed_at=None))}


def _others(request: HttpRequest, rows: Any) -> dict[str, Any]:
    """Conversations to join or link: likely twins, the customer's others, or what a search finds."""
    row, words = rows.first(), request.GET.get("q", "").strip()
    reach = Conversation.objects.within(request.user).unmerged().exclude(pk=row.pk).select_related("customer")
    if words:
        number = words.lstrip("#")
        named = list(reach.filter(pk=int(number))) if number.isdigit() and len(number) < 18 else []
        found = find(words, request.user, now=timezone.now(), size=12).rows
        shown = named + [one for one in found if one.pk != row.pk and not one.merged_into_id]
        return {"row": row, "words": words, "others": shown[:12]}
    theirs = list(reach.filter(customer=row.customer_id).order_by("-last_at")[:20]) if row.customer_id else []
    likely = twins(row, theirs)
    return {
        "row": row,
        "others": likely + [one for one in theirs if one not in likely],
        "likely": {one.pk for one in likely},
    }


def _messages(request: HttpRequest, rows: Any) -> dict[str, Any]:
    row = rows.first()
    return {"row": row, "messages_of": list(row.messages.select_related("colleague").order_by("at", "pk")[:300])}


CHOICES: dict[str, Callable[[HttpRequest, Any], dict[str, Any]]] = {
    "assign": _people, "tag": _tags, "snooze": _moments, "move": _inboxes, "merge": _others, "link": _others,
    "split": _messages,
}  # fmt: skip
