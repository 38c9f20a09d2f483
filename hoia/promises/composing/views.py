"""The addresses of promises while people write: chips, a line by hand, and the letter that puts a promise off."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hoia.conversations.models import Conversation, Message
from hoia.conversations.slots import kept_fields
from hoia.conversations.views.common import for_writers, told, way_back
from hoia.conversations.views.new import known_customer
from hoia.people.models import Customer

from .. import choosing
from ..around import said_in
from ..kinds import kinds
from ..models import Promise
from ..views.common import number_of
from . import telling
from .by_hand import note_line, read_line
from .chips import context_of, moment_in_words
from .clauses import LONGEST
from .decisions import FIELD
from .parts import beside as beside_of
from .parts import said


@login_required
@require_POST
def found(request: HttpRequest, pk: int) -> HttpResponse:
    """The line under the text that is being written: what it promises, and what was decided about that."""
    kind = "note" if request.POST.get("kind") == "note" else "out"
    if not (request.user.answers if kind == "out" else request.user.notes):
        raise PermissionDenied
    rows = Conversation.objects.within(request.user).select_related("inbox", "customer")
    conversation = get_object_or_404(rows, pk=pk)
    return _line(request, conversation, kind, kept_fields(request.POST))


@for_writers
@require_POST
def found_in_new(request: HttpRequest) -> HttpResponse:
    """The line under a letter that begins a conversation, read as it will be once that is there."""
    inbox = get_object_or_404(
        request.user.inboxes().filter(closed_at=None), pk=number_of(request.POST.get("inbox", ""))
    )
    customer = known_customer(request.POST.get("to", "")[:5000])
    language = (customer.language if customer else "") or inbox.language
    conversation = Conversation(inbox=inbox, customer=customer, language=language)
    decided = {name: value for name, value in kept_fields(request.POST).items() if name == FIELD}
    return _line(request, conversation, "out", decided)


def _line(request: HttpRequest, conversation: Conversation, kind: str, fields: dict[str, str]) -> HttpResponse:
    text, opened = request.POST.get("text", "")[:LONGEST], request.POST.get("opened", "")[:1000]
    return render(request, "promises/_chips.html", context_of(request, conversation, kind, text, fields, opened))


@login_required
@require_safe
def beside(request: HttpRequest, pk: int) -> HttpResponse:
    """The promises beside a conversation, after something has changed."""
    conversation = get_object_or_404(Conversation.objects.within(request.user).select_related("customer"), pk=pk)
    return HttpResponse(beside_of(request, conversation))


@login_required
@require_safe
def under_message(request: HttpRequest, pk: int) -> HttpResponse:
    """What was promised in one message, after something has changed."""
    reach = Conversation.objects.within(request.user)
    message = get_object_or_404(Message.objects.filter(conversation__in=reach), pk=pk)
    return HttpResponse(said(request, message.pk, said_in([message.pk], request.user).get(message.pk, [])))


@for_writers
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """Note a promise in one line. ``conversation`` or ``customer`` says to whom."""
    asked = request.POST if request.method == "POST" else request.GET
    conversation, customer = _whom(request, asked)
    context = {"conversation": conversation, "customer": customer, "line": asked.get("line", "")[:500]}
    if request.method != "POST":
        return _form(request, context | _understood(request, context["line"], conversation))
    row = _noted(request, conversation, customer)
    if row is None:
        problem = _("Say in a few words what was promised, and by when: call back tomorrow at three.")
        return _form(request, context | {"problem": problem}, 422)
    words = _("Noted: %(moment)s.") % {"moment": moment_in_words(row.due, row.due_from, row.vague, timezone.now())}
    also = {"acted": "promised", "promise": row.pk}
    to = (
        f"/conversations/{conversation.pk}"
        if conversation
        else f"/customers/{customer.pk}"
        if customer
        else way_back(request)
    )
    return told(request, None, words, undo=f"/promises/{row.pk}/withdrawal", also=also, to=to)


@for_writers
@require_POST
def understood(request: HttpRequest) -> HttpResponse:
    """What a line means, shown before it is saved."""
    conversation, _customer = _whom(request, request.POST)
    line = request.POST.get("line", "") or request.POST.get("promised", "")
    return render(request, "promises/_understood.html", _understood(request, line[:500], conversation))


@for_writers
@require_POST
def withdrawal(request: HttpRequest, pk: int) -> HttpResponse:
    """Take back what one has just noted by hand."""
    row = get_object_or_404(Promise.objects.within(request.user), pk=pk)
    if row.made_by_id != request.user.pk:
        raise PermissionDenied
    done = row.take_back(at=timezone.now(), by=request.user)
    words = _("Undone.") if done else _("This was undone already, or changed since.")
    return told(request, None, words, also={"promise": row.pk}, to=way_back(request))


@for_writers
@require_POST
def tell(request: HttpRequest, pk: int) -> HttpResponse:
    """It will not be kept: put a letter to the customer into the answer, with a new time. It holds once that is sent."""
    row = _own(request, pk)
    if not row.ours or row.settled_at is not None or row.conversation is None or row.customer_id is None:
        words = _("There is nobody to write to about this promise. Put it off on its own page.")
        return told(request, None, words, to=row.get_absolute_url())
    draft = telling.draft_for(row, request.user, timezone.now())
    words = _("A letter stands in the answer. Look it over and send it: the new time holds from then on.")
    also = {"reload": draft.conversation_id, "promise": row.pk}
    to, undo = f"/conversations/{draft.conversation_id}#composing", f"/promises/{row.pk}/telling/undo"
    if request.htmx and (request.htmx.current_url_abs_path or "").partition("?")[0] != to.partition("#")[0]:
        messages.success(request, words, extra_tags=undo)  # asked for elsewhere: the answer is opened
        return HttpResponse(status=204, headers={"HX-Redirect": to})
    return told(request, None, words, undo=undo, also=also, to=to)


@for_writers
@require_POST
def untell(request: HttpRequest, pk: int) -> HttpResponse:
    """Take that letter out of the answer again."""
    row = _own(request, pk)
    done = row.conversation is not None and row.customer_id is not None and telling.take_out(row, request.user)
    words = _("Undone.") if done else _("It does not stand in your answer any more.")
    also = {"reload": row.conversation_id, "promise": row.pk}
    return told(request, None, words, also=also, to=way_back(request))


def _own(request: HttpRequest, pk: int) -> Promise:
    rows = Promise.objects.within(request.user).select_related(
        "conversation__merged_into", "customer", "owner", "inbox", "team"
    )
    return get_object_or_404(rows, pk=pk)


def _whom(request: HttpRequest, asked: Any) -> tuple[Conversation | None, Customer | None]:
    """To whom it is promised; nobody beyond reach."""
    conversation = customer = None
    if number := number_of(asked.get("conversation", "")):
        rows = Conversation.objects.within(request.user).select_related("customer", "inbox")
        conversation = get_object_or_404(rows, pk=number)
    elif number := number_of(asked.get("customer", "")):
        customer = get_object_or_404(Customer.objects.living().within(request.user), pk=number)
    return conversation, customer


def _noted(request: HttpRequest, conversation: Conversation | None, customer: Customer | None) -> Promise | None:
    kind = next((one for one in kinds() if one.id == request.POST.get("kind")), None)
    otherwise: dict[str, Any] = {}
    if due := choosing.moment(request.POST.get("due", "")):
        otherwise = {"due": due, "due_from": None, "vague": False}
    if request.POST.get("side") in ("us", "customer"):
        otherwise["side"] = request.POST["side"]
    return note_line(
        request.POST.get("line", "")[:500], at=timezone.now(), by=request.user, conversation=conversation,
        customer=customer, kind=kind, **otherwise,
    )  # fmt: skip


def _understood(request: HttpRequest, line: str, conversation: Conversation | None) -> dict[str, Any]:
    now = timezone.now()
    meant = read_line(line, conversation, request.user, now)
    moment = moment_in_words(meant.due, meant.due_from, meant.vague, now) if meant else ""
    return {"meant": meant, "moment": moment, "late": bool(meant and meant.due and meant.due < now)}


def _form(request: HttpRequest, context: dict[str, Any], status: int = 200) -> HttpResponse:
    template = "promises/_by_hand.html" if request.htmx else "promises/by_hand.html"
    shown = status if not request.htmx else 200
    return render(request, template, context | {"kinds": kinds()}, status=shown)
