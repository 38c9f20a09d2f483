"""The remarks under a reply that is being written. Asked, answered and forgotten: nothing of it is kept."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from hoia.conversations.models import Direction, Message
from hoia.conversations.views.common import for_writers, within_reach

from .. import reading
from ..drafting import remarks

LONGEST, LAST = 20_000, 12  # letters of a draft, messages before it that are read
# What it is, and what would be better.
WORDS = {
    "listens.question": (_("Not answered yet"), _("Answer it, or say by when you will.")),
    "listens.asked": (_("This may have been told already"), _("Take it from their letter, and ask only for what is missing.")),
    "courteous": (_("This can read as blame"), _("Say what is so, and what you can do now.")),
    "discreet": (_("This talks about somebody else"), _("Leave others out, and say what we will do.")),
    "no_pressure": (_("This pushes"), _("Name a limit once, with its date, and leave the choice open.")),
    "by_name.absent": (_("The name is missing"), _("Call them by name in the first line.")),
    "by_name.wrong": (_("The name may be wrong"), _("Look at how they signed.")),
    "rapport": (_("A no without another way"), _("Offer what would meet the need, before they ask.")),
    "benefits": (_("Only properties so far"), _("Say what it does for this customer.")),
}  # fmt: skip


@for_writers
@require_POST
def draft_check(request: HttpRequest, pk: int) -> HttpResponse:
    conversation = within_reach(request, pk, "customer")
    said = Message.objects.filter(conversation=conversation, automatic="").exclude(direction=Direction.NOTE)
    rows = list(said.order_by("-at", "-pk").values_list("direction", "text", "at", "from_name")[:LAST])
    read = reading.read(conversation, [reading.turn(*row) for row in reversed(rows)])
    found = [(one, *WORDS[one.kind]) for one in remarks(read, request.POST.get("text", "")[:LONGEST])]
    return render(request, "standard/_remarks.html", {"remarks": found})
