"""Forms of the desk: a new conversation, a noted contact, saved replies and views."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from hoia.people.models import Colleague, Inbox

from .models import SavedReply, SavedView, Tag
from .rules import read_boxes


class NewForm(forms.Form):
    """What every new conversation asks: through which inbox, with whom, about what."""

    token = forms.CharField(max_length=40, required=False, widget=forms.HiddenInput)
    inbox = forms.ModelChoiceField(label=_("Inbox"), queryset=Inbox.objects.none(), empty_label=None)

    def __init__(self, *args: Any, colleague: Colleague, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.colleague = colleague
        inboxes = self.fields["inbox"]
        inboxes.queryset = colleague.inboxes().filter(closed_at=None)  # type: ignore[attr-defined]


class LetterForm(NewForm):
    to = forms.CharField(
        label=_("To"), max_length=5000, widget=forms.TextInput(attrs={"list": "addresses", "autocomplete": "off"})
    )
    cc = forms.CharField(label=_("Cc"), max_length=5000, required=False)
    subject = forms.CharField(label=_("Subject"), max_length=500)
    text = forms.CharField(label=_("Message"), max_length=200_000, widget=forms.Textarea(attrs={"rows": 12}))

    def clean_to(self) -> list[list[str]]:
        return self._boxes("to")

    def clean_cc(self) -> list[list[str]]:
        return self._boxes("cc")

    def _boxes(self, name: str) -> list[list[str]]:
        read = read_boxes(self.cleaned_data[name])
        if read.unreadable:
            raise forms.ValidationError(
                _("This is not an address: %(words)s"), params={"words": ", ".join(read.unreadable)[:200]}
            )
        return read.boxes


class ContactForm(NewForm):
    """A telephone call or a visit, noted while it happens."""

    WAYS = (("phone", _("Telephone call")), ("walkin", _("Visit to the desk")))
    DIRECTIONS = (("in", _("They came to us")), ("out", _("We went to them")))

    way = forms.ChoiceField(label=_("What it was"), choices=WAYS, widget=forms.RadioSelect, initial="phone")
    direction = forms.ChoiceField(label=_("Who began"), choices=DIRECTIONS, widget=forms.RadioSelect, initial="in")
    who = forms.CharField(
        label=_("Customer"), max_length=320,
        help_text=_("A name, an address or a telephone number. Whom we know is recognised."),
        widget=forms.TextInput(attrs={"list": "addresses", "autocomplete": "off"}),
    )  # fmt: skip
    subject = forms.CharField(label=_("What it was about"), max_length=500)
    text = forms.CharField(label=_("In their words"), max_length=200_000, widget=forms.Textarea(attrs={"rows": 6}))


class SavedReplyForm(forms.ModelForm):  # type: ignore[type-arg]
    mine = forms.BooleanField(label=_("Only for me"), required=False)

    class Meta:
        model = SavedReply
        fields = ("name", "text", "language", "inbox")
        widgets = {"text": forms.Textarea(attrs={"rows": 10})}

    def __init__(self, *args: Any, colleague: Colleague, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.colleague = colleague
        from django.conf import settings

        self.fields["language"] = forms.ChoiceField(
            label=_("Language"), required=False, choices=[("", _("Any language")), *settings.LANGUAGES]
        )
        inbox = self.fields["inbox"]
        inbox.queryset, inbox.empty_label = colleague.inboxes(), _("Every inbox")
        inbox.label = _("Inbox")
        self.fields["mine"].initial = self.instance.owner_id is not None if self.instance.pk else not colleague.leads
        if not colleague.leads:
            del self.fields["mine"]

    def save(self, commit: bool = True) -> SavedReply:
        reply: SavedReply = super().save(commit=False)
        reply.owner = self.colleague if self.cleaned_data.get("mine", True) else None
        if commit:
            reply.save()
        return reply


class SavedViewForm(forms.ModelForm):  # type: ignore[type-arg]
    class Meta:
        model = SavedView
        fields = ("name", "query", "shared")


class TagForm(forms.ModelForm):  # type: ignore[type-arg]
    class Meta:
        model = Tag
        fields = ("name",)

    def clean_name(self) -> str:
        name = " ".join(self.cleaned_data["name"].split())
        if Tag.objects.filter(name__iexact=name).exclude(pk=self.instance.pk).exists():
            raise forms.ValidationError(_("There is a tag with this name already."))
        return name
