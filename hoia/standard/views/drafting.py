"""What stands under a reply that is being written. Asked, answered and forgotten: nothing of it is kept."""

from functools import partial
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from hoia.conversations.models import Conversation, Direction, Message
from hoia.conversations.rules import read_boxes
from hoia.conversations.views.common import for_writers, within_reach
from hoia.conversations.views.new import known_customer
from hoia.kit.words import words
from hoia.people.models import Customer
from hoia.promises.views.common import number_of

from .. import reading
from ..drafting.check import check, to_show
from ..drafting.draft import Concern, Draft, Kind
from ..hints.conversation import Side, Turn

LONGEST, LAST = 20_000, 12  # letters of a draft, messages before it that are read
_BLAME = _("Say what is so, and what you can do now.")
# What it is, and what would be better: by kind, and by the reason where that says more.
WORDS: dict[str, tuple[Any, Any]] = {
    Kind.QUESTION: (_("Not answered yet"), _("Answer it, or say by when you will.")),
    Kind.NAME: (_("The name may be wrong"), _("Write %(name)s.")),
    "name.absent": (_("The name is missing"), _("Begin with the name: %(name)s.")),
    "name.placeholder": (_("The name is missing"), _("Begin with the name: %(name)s.")),
    Kind.AGAIN: (_("They told this already"), _("Take it from their letter, and ask only for what is missing.")),
    Kind.BLAME: (_("This can read as blame"), _BLAME),
    "blame.contradiction": (_("This contradicts bluntly"), _("Say what you see as they do, then what is so and why.")),
    "blame.insult": (_("This can hurt"), _BLAME),
    "blame.irony": (_("This can read as irony"), _BLAME),
    "blame.loud": (_("Capitals read as shouting"), _("Write it in small letters.")),
    Kind.PRESSURE: (_("This pushes"), _("Name a limit once, with its date, and leave the choice open.")),
    Kind.OTHERS: (_("This talks about somebody else"), _("Leave others out, and say what we will do.")),
    Kind.FEATURES: (_("Only properties so far"), _("Say what it does for this customer.")),
    Kind.REFUSAL: (_("A no without another way"), _("Offer what would meet the need, before they ask.")),
}


@for_writers
@require_POST
def draft_check(request: HttpRequest, pk: int) -> HttpResponse:
    """What may be missed in an answer to a conversation."""
    conversation = within_reach(request, pk, "customer")
    rows = _said(conversation)
    turns = tuple(reading.turn(*row) for row in reversed(rows))
    first = len(rows) < LAST and all(turn.by is Side.CUSTOMER for turn in turns)
    return _shown(request, _draft(request, conversation, turns, first=first))


@for_writers
@require_POST
def draft_check_of_new(request: HttpRequest) -> HttpResponse:
    """What may be missed in a letter that begins a conversation."""
    inbox = get_object_or_404(
        request.user.inboxes().filter(closed_at=None), pk=number_of(request.POST.get("inbox", ""))
    )
    known = known_customer(request.POST.get("to", "")[:5000])
    customer = Customer.objects.living().within(request.user).filter(pk=known.pk).first() if known else None
    language = (customer.language if customer else "") or inbox.language
    return _shown(
        request, _draft(request, Conversation(inbox=inbox, customer=customer, language=language), (), first=True)
    )


def _said(conversation: Conversation) -> list[tuple[Any, ...]]:
    """The last messages, the newest first. A call that we noted holds our words, and no question of theirs."""
    rows = Message.objects.filter(conversation=conversation, automatic="", stranger=False).exclude(
        direction=Direction.NOTE
    )
    ours = rows.exclude(direction=Direction.IN, colleague__isnull=False)
    return list(ours.order_by("-at", "-pk").values_list("direction", "text", "at", "from_name")[:LAST])


def _draft(request: HttpRequest, conversation: Conversation, turns: tuple[Turn, ...], *, first: bool) -> Draft:
    read, customer = reading.read(conversation, turns), conversation.customer
    addressed = customer.addressed_as(conversation.language) if customer else ""
    name = read.known_name if addressed else ""  # an organisation is not greeted by name
    people = [
        *(name for name, _address in read_boxes(request.POST.get("to", "")[:5000]).boxes),
        *(one.name for one in turns),
    ]
    others = frozenset(word for one in people for word in words(one)) - frozenset(words(name))
    text = request.POST.get("text", "")[:LONGEST]
    return Draft(text, turns, read.lang, read.channel, name, read.called, addressed, first, others)


def _shown(request: HttpRequest, draft: Draft) -> HttpResponse:
    """``paused`` says that nobody types just now, ``shown`` and ``wrong`` which remarks stand there, and which were wrong."""
    reading.make_ready()
    asked = request.POST
    wrong, shown = (set(asked.get(name, "")[:4000].split()) for name in ("wrong", "shown"))
    found = to_show(
        check(draft, partial(reading.hints, at_once=True)), paused=asked.get("paused") == "1", wrong=wrong, shown=shown
    )
    return render(request, "standard/_remarks.html", {"remarks": [(one, *_words(one)) for one in found]})


def _words(one: Concern) -> tuple[Any, Any]:
    what, better = next(
        WORDS[code] for code in (*(f"{one.kind}.{part}" for part in one.reason.split()), one.kind) if code in WORDS
    )
    return what, str(better) % {"name": one.about["name"]} if "name" in one.about else better
