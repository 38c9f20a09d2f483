"""The forms by which colleagues come in, and in which people, teams and inboxes are described."""

from typing import Any
from zoneinfo import available_timezones

from django import forms
from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.utils.translation import gettext_lazy as _

from .models import Absence, Colleague, Inbox, Invitation, Role, Team


def languages() -> list[tuple[str, str]]:
    return [(code, str(name)) for code, name in settings.LANGUAGES]


class AcceptForm(forms.Form):
    """The invited say who they are and choose a password."""

    given_name = forms.CharField(label=_("Given name"), max_length=80)
    family_name = forms.CharField(label=_("Family name"), max_length=80, required=False)
    password = forms.CharField(
        label=_("Password"), widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}), strip=False,
        help_text=_("At least ten characters; a short sentence is easier to keep than a riddle."),
    )  # fmt: skip

    def __init__(self, *args: Any, email: str, **kwargs: Any) -> None:
        self.email = email
        super().__init__(*args, **kwargs)

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        if said.get("password"):
            who = Colleague(email=self.email, given_name=said.get("given_name", ""))
            try:
                validate_password(said["password"], who)
            except forms.ValidationError as problem:
                self.add_error("password", problem)
        return said


class InviteForm(forms.ModelForm):
    language = forms.ChoiceField(label=_("Language"), choices=languages)

    class Meta:
        model = Invitation
        fields = ("email", "role", "language", "teams")
        labels = {"teams": _("Teams")}
        widgets = {"teams": forms.CheckboxSelectMultiple}

    def __init__(self, *args: Any, by: Colleague, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["role"].choices = roles_given_by(by)  # type: ignore[attr-defined]
        self.fields["teams"].queryset = by.may_fill()  # type: ignore[attr-defined]

    def clean_email(self) -> str:
        email = str(self.cleaned_data["email"]).strip().lower()
        if Colleague.objects.filter(email__iexact=email).exists():
            raise forms.ValidationError(_("Somebody with this address is at the desk already."))
        return email


class ColleagueForm(forms.ModelForm):
    """What owners and leads decide about a colleague."""

    inboxes = forms.ModelMultipleChoiceField(
        Inbox.objects.all(), required=False, label=_("Sees these inboxes besides those of their teams"),
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip
    teams = forms.ModelMultipleChoiceField(
        Team.objects.all(), required=False, label=_("Teams"), widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = Colleague
        fields = ("given_name", "family_name", "role")

    def __init__(self, *args: Any, by: Colleague, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["role"].choices = roles_given_by(by)  # type: ignore[attr-defined]
        self.fields["inboxes"].queryset = by.inboxes()  # type: ignore[attr-defined]
        self.fields["teams"].queryset = by.may_fill()  # type: ignore[attr-defined]
        self.initial["inboxes"] = self.instance.inbox_grants.values_list("inbox", flat=True)
        self.initial["teams"] = self.instance.memberships.values_list("team", flat=True)


class ProfileForm(forms.ModelForm):
    """What everybody decides about themselves."""

    language = forms.ChoiceField(label=_("Language"), choices=languages)

    class Meta:
        model = Colleague
        fields = ("given_name", "family_name", "language", "time_zone", "signature")
        widgets = {
            "signature": forms.Textarea(attrs={"rows": 3}),
            "time_zone": forms.TextInput(attrs={"list": "zones", "placeholder": settings.TIME_ZONE}),
        }

    def clean_time_zone(self) -> str:
        zone = str(self.cleaned_data["time_zone"]).strip()
        if zone and zone not in available_timezones():
            raise forms.ValidationError(_("Choose a time zone from the list, such as Europe/Tallinn."))
        return zone


class AbsenceForm(forms.ModelForm):
    class Meta:
        model = Absence
        fields = ("first_day", "last_day", "stand_in")
        widgets = {name: forms.DateInput(attrs={"type": "date"}) for name in ("first_day", "last_day")}

    def __init__(self, *args: Any, of: Colleague, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["stand_in"].queryset = Colleague.objects.answering().exclude(pk=of.pk)  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        if said.get("first_day") and said.get("last_day") and said["last_day"] < said["first_day"]:
            self.add_error("last_day", _("The last day comes after the first."))
        return said


class TeamForm(forms.ModelForm):
    members = forms.ModelMultipleChoiceField(
        Colleague.objects.none(), required=False, label=_("Members"), widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = Team
        fields = ("name",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["members"].queryset = Colleague.objects.active()  # type: ignore[attr-defined]
        if self.instance.pk:
            self.initial["members"] = self.instance.memberships.values_list("colleague", flat=True)


class InboxForm(forms.ModelForm):
    language = forms.ChoiceField(label=_("Language"), choices=languages)
    other_addresses = forms.CharField(
        label=_("Other addresses of ours"), required=False, widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("One on each line; letters sent from them count as ours."),
    )  # fmt: skip

    class Meta:
        model = Inbox
        fields = (
            "name",
            "address",
            "other_addresses",
            "sender_name",
            "language",
            "signature",
            "names_customer_page",
            "sends_invitations",
            "teams",
        )
        labels = {"teams": _("Teams")}
        widgets = {"signature": forms.Textarea(attrs={"rows": 3}), "teams": forms.CheckboxSelectMultiple}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["other_addresses"] = "\n".join(self.instance.other_addresses)

    def clean_address(self) -> str:
        return str(self.cleaned_data["address"]).strip().lower()

    def clean_other_addresses(self) -> list[str]:
        lines = [line.strip().lower() for line in self.cleaned_data["other_addresses"].splitlines() if line.strip()]
        for line in lines:
            forms.EmailField().clean(line)
        return lines


def roles_given_by(colleague: Colleague) -> list[tuple[str, str]]:
    return [(value, str(label)) for value, label in Role.choices if colleague.may_give(value)]
