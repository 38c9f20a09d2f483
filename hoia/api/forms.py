"""The forms for tokens and webhooks."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from hoia.ledger.registry import verbs
from hoia.people.models import Colleague

from .models import ApiToken, Webhook


class TokenForm(forms.ModelForm):
    class Meta:
        model = ApiToken
        fields = ("name", "inboxes", "may_write", "expires_at")
        help_texts = {
            "inboxes": _("None chosen: every inbox within your own reach."),
            "expires_at": _("Empty: until you revoke it."),
        }
        widgets = {
            "inboxes": forms.CheckboxSelectMultiple,
            "expires_at": forms.DateTimeInput({"type": "datetime-local"}),
        }

    def __init__(self, colleague: Colleague, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["inboxes"].queryset = colleague.inboxes()


class WebhookForm(forms.ModelForm):
    verbs = forms.MultipleChoiceField(
        label=_("Events"), required=False, help_text=_("None chosen: all of them."), widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = Webhook
        fields = ("url", "verbs")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["verbs"].choices = sorted((verb.name, verb.name) for verb in verbs())

    def clean_url(self) -> str:
        url: str = self.cleaned_data["url"]
        if not url.startswith("https://"):
            from urllib.parse import urlsplit

            from django.conf import settings

            if urlsplit(url).hostname not in settings.CHOSEN.webhook_hosts:
                raise forms.ValidationError(_("The address must begin with https://, so that nobody reads along."))
        return url
