"""The forms that customers fill in."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

MOST_FILES = 10
MOST_BYTES = 15 * 1024 * 1024


class ManyFiles(forms.FileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Several files, together not larger than a usual mail server takes."""

    widget = ManyFiles

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        files = [super(FilesField, self).clean(one, initial) for one in data or []]
        if len(files) > MOST_FILES:
            raise forms.ValidationError(
                ngettext("Send at most %(n)d file at once.", "Send at most %(n)d files at once.", MOST_FILES)
                % {"n": MOST_FILES}
            )
        if sum(file.size for file in files) > MOST_BYTES:
            raise forms.ValidationError(_("These files are too large to send together: at most 15 MB."))
        return files


class WriteForm(forms.Form):
    """A letter to the desk. ``website`` is hidden from people: only a program fills it in."""

    name = forms.CharField(label=_("Your name"), max_length=120, widget=forms.TextInput({"autocomplete": "name"}))
    email = forms.EmailField(
        label=_("Your e-mail address"), max_length=254, help_text=_("Our answer goes there."),
        widget=forms.EmailInput({"autocomplete": "email"}),
    )  # fmt: skip
    subject = forms.CharField(label=_("What is it about?"), max_length=200)
    text = forms.CharField(
        label=_("Your words"), max_length=50_000, widget=forms.Textarea({"rows": 8, "class": "tall"})
    )
    files = FilesField(label=_("Files"), required=False)
    website = forms.CharField(required=False, widget=forms.TextInput({"tabindex": "-1", "autocomplete": "off"}))


class AnswerForm(forms.Form):
    text = forms.CharField(
        label=_("Your answer"), max_length=50_000, widget=forms.Textarea({"rows": 6, "class": "tall"})
    )
    files = FilesField(label=_("Files"), required=False)


class LinkForm(forms.Form):
    email = forms.EmailField(
        label=_("Your e-mail address"), max_length=254, widget=forms.EmailInput({"autocomplete": "email"})
    )
