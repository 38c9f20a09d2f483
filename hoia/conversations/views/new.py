"""A conversation that begins with us: a letter, or a call or visit that is noted."""

from typing import Any

from django.db import transaction
from django.db.models import Q
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from hoia.kit.keys import random_word
from hoia.kit.names import split_name
from hoia.people.models import Customer, Handle

from .. import slots
from ..forms import ContactForm, LetterForm
from ..models import Conversation, Message
from .common import for_writers, told


@for_writers
@require_safe
def menu(request: HttpRequest) -> HttpResponse:
    """What can be begun: a letter, a call, a visit."""
    return render(request, "conversations/new.html", {})


@for_writers
@require_http_methods(["GET", "HEAD", "POST"])
def letter(request: HttpRequest) -> HttpResponse:
    """Write to a customer first."""
    form = LetterForm(request.POST or None, colleague=request.user, initial=_begin(request))
    if request.method == "POST" and form.is_valid():
        said = _known(form) or _write(form.cleaned_data, request)
        undo = f"/messages/{said.pk}/recall"
        return told(request, None, _("Sent."), undo=undo, to=f"/conversations/{said.conversation_id}")
    return render(request, "conversations/new_letter.html", {"form": form})


@for_writers
@require_http_methods(["GET", "HEAD", "POST"])
def contact(request: HttpRequest) -> HttpResponse:
    """Note a telephone call or a visit in one short form."""
    form = ContactForm(request.POST or None, colleague=request.user, initial=_begin(request))
    if request.method == "POST" and form.is_valid():
        said = _known(form) or _note(form.cleaned_data, request)
        return told(request, None, _("Noted."), to=f"/conversations/{said.conversation_id}")
    return render(request, "conversations/new_contact.html", {"form": form})


@for_writers
@require_safe
def addresses(request: HttpRequest) -> HttpResponse:
    """Customers whose name, address or number begins with what is typed; only those whom one may see."""
    words = request.GET.get("q", "").strip()[:80]
    if len(words) < 2:
        return JsonResponse({"found": []})
    rows = _seen_by(request.user).filter(
        Q(name__istartswith=words) | Q(family_name__istartswith=words) | Q(handles__key__startswith=words.lower())
    )
    people = rows.prefetch_related("handles").distinct()[:8]
    handles = [(one.shown_name, handle) for one in people for handle in one.handles.all()[:2]]
    return JsonResponse({"found": [{"name": name, "value": one.value, "kind": one.kind} for name, one in handles]})


def _seen_by(colleague: Any) -> Any:
    within = getattr(Customer.objects, "within", None)
    rows = within(colleague) if within else Customer.objects.all()
    return rows.living()


def _begin(request: HttpRequest) -> dict[str, Any]:
    taken = {name: request.GET[name][:320] for name in ("to", "who", "way", "inbox") if name in request.GET}
    return {"token": random_word(), **taken}


def _known(form: Any) -> Message | None:
    """What this very form has written already: a button pressed twice says nothing twice."""
    token = form.cleaned_data["token"]
    return Message.objects.under(token).first() if token else None


def _write(words: dict[str, Any], request: HttpRequest) -> Message:
    now, colleague = timezone.now(), request.user
    name, address = words["to"][0]
    with transaction.atomic():
        row = Conversation.objects.begin(
            inbox=words["inbox"], customer=customer_of(address, name, words["inbox"].language), subject=words["subject"],
            channel="email", at=now, by=colleague,
        )  # fmt: skip
        recipients = {"to": words["to"], **({"cc": words["cc"]} if words["cc"] else {})}
        said = row.reply(words["text"], at=now, by=colleague, recipients=recipients, token=words["token"])
        slots.written(said, colleague, now, request.POST)
    return said


def _note(words: dict[str, Any], request: HttpRequest) -> Message:
    now, colleague = timezone.now(), request.user
    with transaction.atomic():
        row = Conversation.objects.begin(
            inbox=words["inbox"], customer=customer_of(words["who"], "", words["inbox"].language),
            subject=words["subject"], channel=words["way"], at=now, by=colleague,
        )  # fmt: skip
        inbound = words["direction"] == "in"
        said = row.note_contact(
            words["way"], words["text"], at=now, by=colleague, inbound=inbound, token=words["token"]
        )
        slots.written(said, colleague, now, request.POST)
    return said


def known_customer(words: str) -> Customer | None:
    """Return whom the first of these addresses means, if we know them; nobody is entered."""
    from ..rules import read_boxes

    boxes = read_boxes(words).boxes
    handles = Handle.objects.filter(kind="email", key=boxes[0][1].lower()) if boxes else Handle.objects.none()
    found = handles.select_related("customer").first()
    return found.customer if found else None


def customer_of(words: str, name: str, language: str) -> Customer:
    """Return whom an address, a number or a name means: the one we know, or a new record."""
    from ..rules import read_boxes

    read = read_boxes(words)
    if read.boxes:
        name, address = name or read.boxes[0][0], read.boxes[0][1]
        return Customer.objects.recognise_many([(name, address, language)])[address.lower()]
    number = _number(words)
    known = Handle.objects.filter(kind="phone", key=number).select_related("customer").first() if number else None
    if known:
        return known.customer
    given, family = split_name("" if number else words, language)
    made = Customer.objects.create(given_name=given, family_name=family, language=language, created_at=timezone.now())
    if number:
        Handle.objects.create(customer=made, kind="phone", value=words.strip(), key=number)
    return made


def _number(words: str) -> str:
    figures = "".join(sign for sign in words if sign.isdigit())
    return (
        ("+" if words.strip().startswith("+") else "") + figures
        if len(figures) >= 5 and not any(s.isalpha() for s in words)
        else ""
    )
