"""The forms in which customers are described."""

from typing import Any

from django import forms
from django.conf import settings
from django.core.validators import validate_email
from django.utils.translation import gettext_lazy as _

from .models import Colleague, Consent, Customer, Handle
from .rules import handle_key, list_keys

MONTHS_WITH = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}


class CustomerForm(forms.ModelForm):
    """A customer's record. An organisation or department has a name; a person has names in two parts."""

    language = forms.ChoiceField(label=_("Language"), required=False, choices=lambda: [("", "—"), *settings.LANGUAGES])
    organisation_name = forms.CharField(
        label=_("Belongs to"),
        required=False,
        help_text=_("The name of an organisation or department that is noted here."),
    )

    class Meta:
        model = Customer
        fields = (
            "kind", "given_name", "family_name", "name", "called", "language", "birth_day", "birth_month", "birth_year",
            "name_day_day", "name_day_month", "notes",
        )  # fmt: skip
        widgets = {"notes": forms.Textarea(attrs={"rows": 4})}
        labels = {"name": _("Name of the organisation or department")}

    def __init__(self, *args: Any, by: Colleague, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.by = by
        if self.instance.given_name or self.instance.family_name:
            self.initial["name"] = ""  # it follows from the two
        if self.instance.organisation:
            self.initial["organisation_name"] = self.instance.organisation.shown_name
        for name, most in (("birth_day", 31), ("name_day_day", 31), ("birth_month", 12), ("name_day_month", 12)):
            self.fields[name].widget.attrs.update({"min": 1, "max": most})
        self.fields["birth_year"].widget.attrs.update({"min": 1880, "max": 2100})

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        if not any(said.get(name) for name in ("given_name", "family_name", "name", "called")):
            self.add_error("given_name", _("Give a name to call this customer by."))
        for day, month in (("birth_day", "birth_month"), ("name_day_day", "name_day_month")):
            self._check_day(said, day, month)
        if said.get("kind") != Customer.Kind.PERSON:
            said["name"] = said.get("name") or f"{said.get('given_name', '')} {said.get('family_name', '')}".strip()
            said["given_name"] = said["family_name"] = ""
        return said

    def clean_organisation_name(self) -> str:
        """Find the organisation among those within reach; the field that was not touched keeps what it says."""
        name = str(self.cleaned_data["organisation_name"]).strip()
        if name == self.initial.get("organisation_name", ""):
            return name
        wanted = (
            Customer.objects.living().within(self.by).exclude(kind=Customer.Kind.PERSON).exclude(pk=self.instance.pk)
        )
        found = wanted.filter(sort_name=list_keys(name, "", "")[0]).order_by("pk").first() if name else None
        if name and found is None:
            raise forms.ValidationError(_("No organisation or department of this name is noted: note it first."))
        if found and self.instance.pk and self.instance.pk in found.above():
            raise forms.ValidationError(_("An organisation cannot belong to what belongs to it."))
        self.instance.organisation = found
        return name

    def _check_day(self, said: dict[str, Any], day: str, month: str) -> None:
        if bool(said.get(day)) != bool(said.get(month)):
            self.add_error(day, _("Give both the day and the month, or neither."))
        elif said.get(day) and not (1 <= said[month] <= 12 and 1 <= said[day] <= MONTHS_WITH.get(said[month], 31)):
            self.add_error(day, _("There is no such day."))


class HandleForm(forms.ModelForm):
    class Meta:
        model = Handle
        fields = ("kind", "value")

    def __init__(self, *args: Any, customer: Customer | None = None, language: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.language = customer.language if customer else language

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        kind, value = said.get("kind"), (said.get("value") or "").strip()
        if not value:
            return said
        key = handle_key(str(kind), value, self.language)
        if kind == Handle.Kind.EMAIL:
            try:
                validate_email(value)
            except forms.ValidationError as problem:
                self.add_error("value", problem)
        elif not key:
            self.add_error("value", _("Write the number with its country, such as +372 5555 1234."))
        if Handle.objects.filter(kind=kind, key=key).exists():
            self.add_error("value", _("This already belongs to a customer."))
        self.instance.key = key
        return said


class ConsentForm(forms.ModelForm):
    class Meta:
        model = Consent
        fields = ("purpose", "how")
