"""The settings of mailboxes: connect one, try it out, pause it, take it away."""

import base64
import hashlib
import secrets
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hoia.ledger.models import record
from hoia.people.models import Inbox
from hoia.people.views.doors import leads_only

from .forms import MailboxForm, NewMailboxForm
from .models import Mailbox

STATE = "mailbox_consent"


@leads_only
@require_safe
def mailboxes(request: HttpRequest) -> HttpResponse:
    """Every inbox within reach, and how its letters come and go."""
    rows = request.user.inboxes().filter(closed_at=None).select_related("mailbox")
    return render(request, "channels/mailboxes.html", {"inboxes": rows})


@leads_only
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """Connect a mailbox: the address and the password are asked for, the rest is guessed and tried out."""
    free = request.user.inboxes().filter(closed_at=None, mailbox=None)
    first = free.filter(pk=request.GET.get("inbox") or None).first() or free.first()
    form = NewMailboxForm(
        request.POST or None, inboxes=free, initial={"inbox": first, "address": first.address if first else ""}
    )
    if request.method == "POST" and form.is_valid():
        mailbox = _guessed(form.cleaned_data)
        record("mailbox.connected", mailbox, at=timezone.now(), by=request.user, inbox=mailbox.inbox.name)
        _try_out(request, mailbox)
        return redirect("mailbox", pk=mailbox.pk)
    context = {"form": form, "none_free": not free.exists()}
    return render(request, "channels/mailbox_new.html", context, status=422 if form.errors else 200)


@leads_only
@require_http_methods(["GET", "HEAD", "POST"])
def mailbox(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything about one mailbox; saving it tries it out."""
    row = _mailbox(request, pk)
    form = MailboxForm(request.POST or None, instance=row)
    if request.method == "POST" and form.is_valid():
        row = form.save()
        record("mailbox.changed", row, at=timezone.now(), by=request.user, inbox=row.inbox.name)
        _try_out(request, row)
        return redirect("mailbox", pk=row.pk)
    context = {"form": form, "mailbox": row, "callback": _callback()}
    return render(request, "channels/mailbox.html", context, status=422 if form.errors else 200)


@leads_only
@require_POST
def try_out(request: HttpRequest, pk: int) -> HttpResponse:
    """Try the mailbox out now and say what is wrong."""
    row = _mailbox(request, pk)
    _try_out(request, row)
    return redirect("mailbox", pk=row.pk)


@leads_only
@require_POST
def pause(request: HttpRequest, pk: int) -> HttpResponse:
    """Stop fetching for a while, or go on."""
    row = _mailbox(request, pk)
    row.active = not row.active
    row.save(update_fields=["active", "changed_at"])
    verb = "mailbox.resumed" if row.active else "mailbox.paused"
    record(verb, row, at=timezone.now(), by=request.user, inbox=row.inbox.name)
    said = _("Letters are fetched again.") if row.active else _("No letters are fetched until you go on.")
    messages.success(request, said)
    return redirect("mailbox", pk=row.pk)


@leads_only
@require_POST
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a mailbox away from the desk. Its letters stay, here and on the mail server."""
    row = _mailbox(request, pk)
    record("mailbox.removed", row, at=timezone.now(), by=request.user, inbox=row.inbox.name)
    row.delete()
    messages.success(request, _("The mailbox is no longer connected. Its letters stay, here and on the mail server."))
    return redirect("mailboxes")


# Consent by OAuth2


@leads_only
@require_POST
def consent(request: HttpRequest, pk: int) -> HttpResponse:
    """Send the colleague to the provider, to let this desk into the mailbox."""
    row = _mailbox(request, pk)
    url = row.oauth.get("authorize_url", "")
    if row.auth != "oauth2" or not url.startswith("https://"):
        raise Http404
    word, verifier = secrets.token_urlsafe(24), secrets.token_urlsafe(48)
    request.session[STATE] = {"mailbox": row.pk, "word": word, "verifier": verifier}
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
    asked = {
        "response_type": "code", "client_id": row.oauth["client_id"], "redirect_uri": _callback(), "state": word,
        "scope": row.oauth["scope"], "login_hint": row.user, "access_type": "offline", "prompt": "consent",
        "code_challenge": challenge, "code_challenge_method": "S256",
    }  # fmt: skip
    return redirect(f"{url}?{urlencode(asked)}")


@leads_only
@require_safe
def consented(request: HttpRequest) -> HttpResponse:
    """The provider sends the colleague back with a code, which is turned into the key to the mailbox."""
    from .email.oauth import CannotSignIn, ask, keep_refresh_token

    state: dict[str, Any] = request.session.pop(STATE, {})
    if not state or not secrets.compare_digest(state["word"], request.GET.get("state", "")):
        raise Http404
    row = _mailbox(request, state["mailbox"])
    given = {
        "grant_type": "authorization_code", "code": request.GET.get("code", ""), "redirect_uri": _callback(),
        "code_verifier": state["verifier"],
    }  # fmt: skip
    try:
        keep_refresh_token(row, ask(row, given))
    except CannotSignIn as problem:
        said = _("The provider did not let Hoia into the mailbox. %(words)s")
        messages.error(request, said % {"words": problem.words or request.GET.get("error", "")})
        return redirect("mailbox", pk=row.pk)
    row.save(update_fields=["changed_at"])
    _try_out(request, row)
    return redirect("mailbox", pk=row.pk)


def _guessed(said: dict[str, Any]) -> Mailbox:
    """Return a new mailbox whose servers are guessed from the address. It is not fetched until it has been looked at."""
    from .email.oauth import PROVIDERS
    from .email.presets import guess

    inbox: Inbox = said["inbox"]
    if not inbox.address:
        inbox.address = said["address"].lower()
        inbox.save(update_fields=["address"])
    found = guess(said["address"])
    row = Mailbox(
        inbox=inbox, imap_host=found.imap_host, imap_port=found.imap_port, imap_security=found.imap_security,
        smtp_host=found.smtp_host, smtp_port=found.smtp_port, smtp_security=found.smtp_security, user=found.user,
        plus_addresses=found.plus_addresses, keep_sent=found.keep_sent, active=bool(said["password"]),
    )  # fmt: skip
    if said["password"]:
        row.keep_secret(said["password"])
    elif found.provider:
        chosen = PROVIDERS[found.provider]
        row.auth = "oauth2"
        row.oauth = {
            "provider": found.provider, "authorize_url": chosen.authorize_url, "token_url": chosen.token_url,
            "scope": chosen.scope, "client_id": "",
        }  # fmt: skip
    row.save()
    return row


def _try_out(request: HttpRequest, row: Mailbox) -> None:
    """Try a mailbox out, and tell the colleague in a sentence or two."""
    from .email.probe import probe

    if row.auth == "oauth2" and not row.secret:
        messages.warning(request, _("One step is left: sign in at the provider, so that it lets Hoia in."))
        return
    for finding in probe(row):
        (messages.success if finding.good else messages.error)(request, finding.words)


def _mailbox(request: HttpRequest, pk: int) -> Mailbox:
    rows = Mailbox.objects.select_related("inbox").filter(inbox__in=request.user.inboxes())
    return get_object_or_404(rows, pk=pk)


def _callback() -> str:
    return settings.BASE_URL.rstrip("/") + reverse("mailbox_consented")
