"""Reminders in this browser: turned on, tried out and removed by the colleague whose they are."""

from pathlib import Path

from django import forms
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.staticfiles import finders
from django.core.validators import RegexValidator
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from hoia.conversations.views.common import told
from hoia.kit.browsers import browser_named
from hoia.kit.outside import expect_secure
from hoia.kit.webpush import expect_keys
from hoia.ledger.work import ask

from ..models import Device, SendingKey
from ..pushing import TRIAL

PAGE = "/settings/reminders/"
WOKEN = "device_woken"  # in a session: under which of its keys its browser was asked for


class DeviceForm(forms.Form):
    """What a browser gives when it was turned on."""

    endpoint = forms.CharField(max_length=1000, validators=[RegexValidator(r"\A[!-~]+\Z")])
    public = forms.CharField(max_length=100)
    auth = forms.CharField(max_length=40)

    def clean(self) -> None:
        said = self.cleaned_data
        if self.errors:
            return
        try:
            expect_secure(said["endpoint"], settings.CHOSEN.webhook_hosts)
            expect_keys(said["public"], said["auth"])
        except ValueError as problem:
            raise forms.ValidationError(str(problem)) from None


@require_safe
def worker(request: HttpRequest) -> HttpResponse:
    """The script that shows reminders; it stands at the root, so that it may open every page of the desk."""
    script = Path(str(finders.find("promises/reminders_worker.js"))).read_bytes()
    return HttpResponse(script, content_type="text/javascript", headers={"Cache-Control": "no-cache"})


@login_required
@require_POST
def key(request: HttpRequest) -> JsonResponse:
    """The public key by which a push service will know this desk."""
    return JsonResponse({"key": SendingKey.of_the_desk()[1]})


@login_required
@require_POST
def add(request: HttpRequest) -> HttpResponse:
    """Turn on this browser for whoever is signed in."""
    form = DeviceForm(request.POST)
    if not form.is_valid():
        return JsonResponse(form.errors, status=422)
    session_key = request.session.session_key or ""
    name = browser_named(request.headers.get("User-Agent", ""))[:80]
    Device.objects.add(
        request.user, session_key=session_key, name=name, at=timezone.now(), **form.cleaned_data
    )  # fmt: skip
    request.session[WOKEN] = session_key
    messages.success(request, _("Reminders are shown in this browser from now on."))
    return HttpResponse(status=201)


@login_required
@require_POST
def wake(request: HttpRequest) -> HttpResponse:
    """Go on in a browser that was turned on before, now that its colleague has signed in there again."""
    session_key = request.session.session_key or ""
    Device.objects.wake(request.user, request.POST.get("endpoint", ""), session_key)
    request.session[WOKEN] = session_key
    return HttpResponse(status=204)


@csrf_exempt  # a worker has no token; that it knows the address before, a secret of browser and desk, shows who asks
@login_required
@require_POST
def renewal(request: HttpRequest) -> HttpResponse:
    """Take the address that a browser has from now on instead of the one ``before``."""
    form = DeviceForm(request.POST)
    if not form.is_valid():
        return JsonResponse(form.errors, status=422)
    found = Device.objects.renew(request.user, request.POST.get("before", ""), **form.cleaned_data)
    return HttpResponse(status=204 if found else 404)


@login_required
@require_POST
def trial(request: HttpRequest, pk: int) -> HttpResponse:
    row = get_object_or_404(Device.objects.of(request.user), pk=pk)
    ask(TRIAL, device=row.pk, asked=timezone.now().isoformat())
    return told(request, None, _("Sent. It should appear there in a moment."), to=PAGE)


@login_required
@require_POST
def removal(request: HttpRequest, pk: int) -> HttpResponse:
    get_object_or_404(Device.objects.of(request.user), pk=pk).delete()
    return told(request, None, _("No more reminders are shown there."), to=PAGE)
