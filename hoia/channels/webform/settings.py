"""The settings page for forms on the web: make one, change it, take it out of use."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hoia.people.models import Colleague
from hoia.people.views.doors import leads_only

from ..models import WebForm


class FormForm(forms.ModelForm):
    """A form on the web: where its letters go, and the words above it."""

    class Meta:
        model = WebForm
        fields = ("title", "inbox", "slug", "intro", "active")
        help_texts = {
            "slug": gettext_lazy("The page stands at /form/ and these letters."),
        }

    def __init__(self, colleague: Colleague, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["inbox"].queryset = colleague.inboxes().filter(closed_at=None)


@leads_only
@require_safe
def listed(request: HttpRequest) -> HttpResponse:
    """The forms of the inboxes within reach."""
    return render(request, "channels/webforms.html", {"forms": _within(request)})


@leads_only
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, pk: int | None = None) -> HttpResponse:
    """Make a form or change one; what cannot be taken is said beside its field."""
    row = get_object_or_404(_within(request), pk=pk) if pk else None
    form = FormForm(request.user, request.POST or None, instance=row)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("The form is saved."))
        return redirect("webforms")
    return render(request, "channels/webform.html", {"form": form, "row": row}, status=422 if form.errors else 200)


@leads_only
@require_POST
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a form away; what came through it stays."""
    get_object_or_404(_within(request), pk=pk).delete()
    messages.info(request, _("The form is gone. What came through it stays."))
    return redirect("webforms")


def _within(request: HttpRequest) -> Any:
    return WebForm.objects.filter(inbox__in=request.user.inboxes()).select_related("inbox")
