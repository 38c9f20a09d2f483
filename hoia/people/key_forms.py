"""The forms of allauth for passkeys and security keys, with the one label that it leaves in English."""

from typing import Any

from allauth.mfa.webauthn import forms
from django.utils.translation import gettext_lazy as _


class AddKeyForm(forms.AddWebAuthnForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("Name")


class EditKeyForm(forms.EditWebAuthnForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("Name")
