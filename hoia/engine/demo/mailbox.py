"""The other side of the desk, for trying it out: sit down as a customer, read what came, write, answer."""

import smtplib
from datetime import timedelta
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr
from pathlib import Path

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from hoia.conversations.models import Message
from hoia.kit.keys import random_word
from hoia.people.models import Customer, Inbox

from .post_office import PostOffice


def office() -> PostOffice:
    return PostOffice(Path(settings.HOME) / "post")


@require_safe
def people(request: HttpRequest) -> HttpResponse:
    """Customers who wrote lately: whose mailbox is to be opened?"""
    lately = Message.objects.by_customers().filter(customer__isnull=False, at__gt=timezone.now() - timedelta(days=21))
    found = Customer.objects.filter(pk__in=lately.values("customer")).prefetch_related("handles").order_by("-pk")[:40]
    return render(request, "demo/people.html", {"customers": found})


@require_http_methods(["GET", "HEAD", "POST"])
def box(request: HttpRequest, address: str) -> HttpResponse:
    """One customer's mailbox: what the desk sent them, and a place to write or answer."""
    customer = Customer.objects.living().holding("email", address.lower()).first()
    if customer is None:
        raise Http404
    letters = list(office().letters(address))
    if request.method == "POST":
        answered = next((one for one in letters if one.name == request.POST.get("answers")), None)
        hand_over(
            customer.shown_name, address, parseaddr(answered.reply_to)[1] if answered else request.POST["to"],
            f"Re: {answered.subject.removeprefix('Re: ')}" if answered else request.POST.get("subject", ""),
            request.POST.get("text", ""), answered.message_id if answered else "",
        )  # fmt: skip
        return redirect(f"{request.path}?sent=1")
    context = {
        "customer": customer,
        "address": address,
        "letters": letters,
        "inboxes": Inbox.objects.exclude(address=""),
    }
    return render(request, "demo/box.html", context)


def hand_over(name: str, address: str, to: str, subject: str, text: str, answers: str = "") -> None:
    """Send a letter of a customer to the desk, by LMTP as a mail server would. Raises OSError when nobody is there."""
    mail = EmailMessage()
    local, _, domain = address.partition("@")
    mail["From"], mail["To"] = Address(" ".join(name.split()), username=local, domain=domain), to
    mail["Subject"], mail["Date"] = " ".join(subject.split()), format_datetime(timezone.localtime())
    mail["Message-ID"] = f"<{random_word(10)}@{domain}>"
    if answers:
        mail["In-Reply-To"] = mail["References"] = f"<{answers}>"
    mail.set_content(text)
    with smtplib.LMTP(settings.CHOSEN.mail_host, settings.CHOSEN.mail_port) as door:
        door.sendmail(address, [to], bytes(mail))


urlpatterns = [
    path("demo/mailbox/", people, name="demo_people"),
    path("demo/mailbox/<str:address>", box, name="demo_box"),
]
