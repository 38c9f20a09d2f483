"""The settings page for tokens and webhooks: everybody has their own."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from .forms import TokenForm, WebhookForm
from .models import ApiToken, Webhook


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def api(request: HttpRequest) -> HttpResponse:
    """One's own tokens and webhooks; a new token shows its word once."""
    form, word = TokenForm(request.user, request.POST or None), ""
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        token, word = ApiToken.make(
            request.user, said["name"], at=timezone.now(), may_write=said["may_write"], expires_at=said["expires_at"]
        )
        token.inboxes.set(said["inboxes"])
        form = TokenForm(request.user)
    return _page(request, token_form=form, word=word)


@login_required
@require_POST
def revoke(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a token's power away at once."""
    token = get_object_or_404(request.user.api_tokens, pk=pk)
    ApiToken.objects.filter(pk=token.pk, revoked_at=None).update(revoked_at=timezone.now())
    messages.info(request, _("The token “%(name)s” opens nothing any more.") % {"name": token.name})
    return redirect("api_settings")


@login_required
@require_POST
def add_webhook(request: HttpRequest) -> HttpResponse:
    form = WebhookForm(request.POST)
    if not form.is_valid():
        return _page(request, webhook_form=form)
    form.instance.colleague, form.instance.created_at = request.user, timezone.now()
    form.save()
    messages.success(request, _("The webhook is told of what happens from now on."))
    return redirect("api_settings")


@login_required
@require_POST
def remove_webhook(request: HttpRequest, pk: int) -> HttpResponse:
    get_object_or_404(request.user.webhooks, pk=pk).delete()
    messages.info(request, _("The webhook was removed."))
    return redirect("api_settings")


@login_required
@require_POST
def switch_webhook(request: HttpRequest, pk: int) -> HttpResponse:
    row = get_object_or_404(request.user.webhooks, pk=pk)
    Webhook.objects.filter(pk=row.pk).update(active=not row.active, problem="")
    return redirect("api_settings")


def _page(
    request: HttpRequest, token_form: TokenForm | None = None, webhook_form: WebhookForm | None = None, word: str = ""
) -> HttpResponse:
    context = {
        "tokens": request.user.api_tokens.filter(revoked_at=None).prefetch_related("inboxes"), "word": word,
        "token_form": token_form or TokenForm(request.user), "webhooks": request.user.webhooks.all(),
        "webhook_form": webhook_form or WebhookForm(),
    }  # fmt: skip
    return render(request, "api/settings.html", context)
