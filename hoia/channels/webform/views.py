"""The pages that customers see: a form to write through, and their own conversations behind a one-time link."""

from datetime import datetime, timedelta

from django.conf import settings
from django.contrib import messages
from django.core.mail import EmailMessage as Mail
from django.db import transaction
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hoia.conversations.models import Attachment, Conversation
from hoia.conversations.views.common import for_writers, told
from hoia.ledger.models import record
from hoia.people.models import Customer, Handle
from hoia.people.rules import email_key

from .. import intake
from ..customer_pages import visible
from ..models import Arrival, CustomerLink, WebForm
from . import letters
from .entering import COOKIE, SIGNED_IN_FOR, for_customers, in_language_of, signed_in
from .forms import AnswerForm, LinkForm, WriteForm

MOST_PER_HOUR = {"sender": 20, "form": 300, "links": 3}


@require_http_methods(["GET", "HEAD", "POST"])
def write(request: HttpRequest, slug: str) -> HttpResponse:
    """The form of one inbox. What is sent goes the way of every letter."""
    page = get_object_or_404(WebForm.objects.select_related("inbox"), slug=slug, active=True, inbox__closed_at=None)
    form = WriteForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        if said["website"]:
            return redirect("webform_thanks", slug=slug)  # a program: it is told what a person would be told
        host = request.META.get("REMOTE_ADDR", "")
        if _too_many(page, host):
            form.add_error(None, _("Too many letters came from here within an hour. Please write to us by e-mail."))
        else:
            now = timezone.now()
            mail = letters.letter(
                said["name"], said["email"], page.inbox, said["subject"], said["text"], now, said["files"]
            )
            intake.receive(bytes(mail), page.inbox, "webform", place=host, at=now)
            return redirect("webform_thanks", slug=slug)
    return render(request, "channels/form.html", {"page": page, "form": form})


@require_safe
def thanks(request: HttpRequest, slug: str) -> HttpResponse:
    page = get_object_or_404(WebForm, slug=slug, active=True)
    return render(request, "channels/form_thanks.html", {"page": page})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def mine(request: HttpRequest) -> HttpResponse:
    """A customer's own conversations; without a link, the page on which they ask for one."""
    customer = signed_in(request)
    if customer:
        rows = Conversation.objects.unmerged().filter(customer=customer).newest_first()[:100]
        with in_language_of(customer):
            return render(request, "channels/mine.html", {"customer": customer, "conversations": rows})
    form = LinkForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        send_link(form.cleaned_data["email"])
        return render(request, "channels/link_sent.html")
    return render(request, "channels/link_ask.html", {"form": form})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def enter(request: HttpRequest, word: str) -> HttpResponse:
    """A one-time link. Opening it only shows a button: programs that look at links in mails must not spend it."""
    now = timezone.now()
    link = CustomerLink.objects.opening(word, now).select_related("customer").first()
    if link is None or (request.method == "POST" and not link.use(now)):
        return render(request, "channels/link_spent.html", {"form": LinkForm()}, status=410)
    if request.method != "POST":
        with in_language_of(link.customer):
            return render(request, "channels/link_open.html", {"customer": link.customer})
    response = redirect("customer_conversations")
    response.set_signed_cookie(
        COOKIE, str(link.customer_id), max_age=SIGNED_IN_FOR, path="/c/", httponly=True, samesite="Lax",
        secure=settings.SESSION_COOKIE_SECURE,
    )  # fmt: skip
    return response


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    response = redirect("customer_conversations")
    response.delete_cookie(COOKIE, path="/c/")
    return response


@for_customers
@require_http_methods(["GET", "HEAD", "POST"])
def conversation(request: HttpRequest, customer: Customer, pk: int) -> HttpResponse:
    """One conversation as its customer may see it, with a place to answer."""
    row = get_object_or_404(Conversation.objects.unmerged().select_related("inbox"), pk=pk, customer=customer)
    said = list(visible(row, customer))
    form = AnswerForm(request.POST or None, request.FILES or None)
    address = _address_of(customer)
    if request.method == "POST" and form.is_valid() and address:
        now = timezone.now()
        mail = letters.answer(
            row, said[-1] if said else None, customer.shown_name, address, form.cleaned_data["text"], now,
            form.cleaned_data["files"],
        )  # fmt: skip
        intake.receive(bytes(mail), row.inbox, "webform", place=request.META.get("REMOTE_ADDR", ""), at=now)
        messages.success(request, _("Your answer has reached us."))
        return redirect("customer_conversation", pk=pk)
    context = {"customer": customer, "conversation": row, "said": said, "form": form if address else None}
    return render(request, "channels/mine_one.html", context)


@require_safe
def file(request: HttpRequest, pk: int, name: str) -> FileResponse:
    """A file of a message that the customer may see; always offered for saving, never shown by the browser."""
    customer = signed_in(request)
    if customer is None:
        raise Http404
    found = get_object_or_404(Attachment.objects.select_related("message__conversation"), pk=pk, message__isnull=False)
    row = found.message.conversation
    if row.customer_id != customer.pk or not visible(row, customer).filter(pk=found.message_id).exists():
        raise Http404
    try:
        return FileResponse(intake.blobs().path(found.sha256).open("rb"), as_attachment=True, filename=found.name)
    except FileNotFoundError:
        raise Http404 from None


@for_writers
@require_POST
def send(request: HttpRequest, pk: int) -> HttpResponse:
    """A colleague mails a customer the link to their own page, to an address that we know as theirs."""
    customer = get_object_or_404(Customer.objects.within(request.user).living(), pk=pk)
    address = _address_of(customer)
    if not address:
        return told(request, None, _("We know no e-mail address of this customer."))
    if _links_lately(customer) >= MOST_PER_HOUR["links"]:
        return told(request, None, _("This customer has been sent several links within an hour. Nothing was sent."))
    now = timezone.now()
    with transaction.atomic():
        mail_link(customer, address, now)
        record("customer.link_sent", customer, at=now, by=request.user)
    return told(request, None, _("The link is on its way to %(address)s.") % {"address": address})


def send_link(address: str) -> None:
    """Mail a one-time link to a customer we know under this address. Says nothing to a stranger, and nothing about it here."""
    now = timezone.now()
    customer = Customer.objects.living().holding(Handle.Kind.EMAIL, email_key(address)).first()
    if customer is None:
        return
    if _links_lately(customer) >= MOST_PER_HOUR["links"]:
        return
    mail_link(customer, address, now)


def mail_link(customer: Customer, address: str, now: datetime) -> None:
    """Mail a fresh one-time link to one of the customer's own addresses, in their language."""
    _link, word = CustomerLink.make(customer, now)
    with translation.override(customer.language or settings.LANGUAGE_CODE):
        text = _(
            "Here is your link to read and answer your conversations with us:\n\n%(link)s\n\n"
            "It works once, within three days. If you did not ask for it, you need do nothing."
        ) % {"link": f"{settings.BASE_URL}/c/{word}"}
        Mail(_("Your conversations with us"), text, to=[address]).send()


def _links_lately(customer: Customer) -> int:
    return customer.links.filter(created_at__gt=timezone.now() - timedelta(hours=1)).count()


def _too_many(page: WebForm, host: str) -> bool:
    lately = Arrival.objects.filter(inbox=page.inbox, source="webform", came_at__gt=timezone.now() - timedelta(hours=1))
    return lately.count() >= MOST_PER_HOUR["form"] or lately.filter(place=host).count() >= MOST_PER_HOUR["sender"]


def _address_of(customer: Customer) -> str:
    found = customer.handles.filter(kind=Handle.Kind.EMAIL).first()
    return found.value if found else ""
