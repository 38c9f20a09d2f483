"""Forms of the settings: when a team works, and how long before its moment a promise is reminded of."""

from datetime import timedelta
from typing import Any

from django import forms
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .hours_words import Unreadable, read_days, read_hours, write_days, write_hours
from .kinds import Kind
from .models import KindSetting, TeamHours

UNITS = {"min": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}
LONGEST = timedelta(days=365)


class HoursForm(forms.Form):
    """The hours of a team, or of the desk: weekly hours, place, and the days that are otherwise."""

    zone = forms.CharField(
        label=gettext_lazy("Time zone"), max_length=40, widget=forms.TextInput(attrs={"list": "zones"}),
        help_text=gettext_lazy("The hours below are those of this place, for example Europe/Tallinn."),
    )  # fmt: skip
    country = forms.CharField(
        label=gettext_lazy("Public holidays of"), max_length=2, required=False,
        help_text=gettext_lazy("The two letters of a country: EE, HU, NO, GB. Empty: no day is a public holiday."),
    )  # fmt: skip
    region = forms.CharField(
        label=gettext_lazy("Region"), max_length=20, required=False,
        help_text=gettext_lazy("Only where holidays differ within the country, for example SCT for Scotland."),
    )  # fmt: skip
    closed = forms.CharField(
        label=gettext_lazy("Closed days"), required=False, max_length=20_000, widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("One day a line, for example 2026-12-28."),
    )  # fmt: skip
    shortened = forms.CharField(
        label=gettext_lazy("Shortened days"), required=False, max_length=20_000, widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("One day a line with its hours, for example 2026-12-23 09:00–14:00."),
    )  # fmt: skip
    worked = forms.CharField(
        label=gettext_lazy("Days worked in exchange"), required=False, max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=gettext_lazy("A Saturday on which you work all the same; without hours, the usual ones hold."),
    )  # fmt: skip

    def __init__(self, *args: Any, hours: TeamHours, **kwargs: Any) -> None:
        self.hours = hours
        initial = {
            "zone": hours.zone, "country": hours.country, "region": hours.region,
            "closed": "\n".join(sorted(hours.closed)), "shortened": write_days(hours.shortened),
            "worked": write_days(hours.worked),
        }  # fmt: skip
        initial |= {f"day{number}": write_hours(day) for number, day in enumerate(hours.week)}
        super().__init__(*args, initial=initial, **kwargs)
        days = {f"day{number}": _day_field(str(name)) for number, name in WEEKDAYS.items()}
        self.fields = {"zone": self.fields["zone"], **days, **self.fields}

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        week = [self._hours(f"day{number}") for number in range(7)]
        closed = self._days("closed")
        shortened, worked = self._days("shortened"), self._days("worked")
        if not self.errors:
            self.hours.zone, self.hours.week = said["zone"].strip(), week
            self.hours.country, self.hours.region = said["country"].strip().upper(), said["region"].strip().upper()
            self.hours.closed, self.hours.shortened, self.hours.worked = sorted(closed), shortened, worked
            self._try()
        return said

    def _hours(self, name: str) -> list[list[str]]:
        try:
            return read_hours(self.cleaned_data.get(name, ""))
        except Unreadable as words:
            problem = _("“%(words)s” is not understood. Write 09:00–17:00, or 09:00–12:00, 13:00–17:00 with a break.")
            self.add_error(name, problem % {"words": words})
            return []

    def _days(self, name: str) -> dict[str, list[list[str]]]:
        try:
            found = read_days(self.cleaned_data.get(name, ""))
        except Unreadable as words:
            self.add_error(name, _("“%(words)s” is no day. Write it as 2026-12-24, one a line.") % {"words": words})
            return {}
        bare = [day for day, pairs in found.items() if not pairs]
        if name == "shortened" and bare:
            self.add_error(name, _("Say until when you work on %(day)s: 09:00–14:00.") % {"day": bare[0]})
        return found

    def _try(self) -> None:
        """Work out one day: only then an unknown zone, country or region shows."""
        from hoia.kit.calendar import Calendar

        try:
            Calendar(zone=self.hours.zone)
        except ValueError:
            self.add_error(
                "zone", _("There is no such time zone. Choose one from the list, for example Europe/Tallinn.")
            )
            return
        try:
            self.hours.calendar()
        except ValueError:
            known = _regions(self.hours.country)
            if known is None:
                self.add_error("country", _("No public holidays are known for these letters. Write EE, HU, NO, GB …"))
            else:
                self.add_error("region", _("Leave it empty, or choose one of: %(known)s") % {"known": ", ".join(known)})


def _day_field(label: str) -> forms.CharField:
    attrs = {"placeholder": _("closed"), "autocomplete": "off"}
    return forms.CharField(
        label=label.capitalize(), required=False, max_length=200, widget=forms.TextInput(attrs=attrs)
    )


def _regions(country: str) -> list[str] | None:
    from holidays import list_supported_countries

    return list_supported_countries().get(country)


class PaceForm(forms.Form):
    """How long before and after its moment a promise of one kind concerns whom; empty fields leave it as Hoia has it."""

    def __init__(self, *args: Any, kind: Kind, setting: KindSetting | None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.kind = kind
        usual = kind.pace()
        labels = {
            "ahead": (_("Remind whoever keeps it so long before"), usual.ahead),
            "warn": (_("Warn whoever leads so long before"), usual.warn),
            "grace": (_("Only so long after its moment it is late"), usual.grace),
        }
        for name, (label, length) in labels.items():
            given = getattr(setting, name) if setting else None
            amount, unit = in_units(given) if given is not None else ("", in_units(length)[1])
            help_text = _("Usually %(length)s.") % {"length": in_words(length)}
            self.fields[name] = forms.DecimalField(
                label=label, required=False, min_value=0, max_digits=6, decimal_places=1, initial=amount,
                help_text=help_text,
            )  # fmt: skip
            self.fields[f"{name}_unit"] = forms.ChoiceField(
                label=_("Unit"), choices=[("min", _("minutes")), ("h", _("hours")), ("d", _("days"))], initial=unit
            )

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        self.lengths = {name: self._length(name) for name in ("ahead", "warn", "grace")}
        usual = self.kind.pace()
        ahead = usual.ahead if self.lengths["ahead"] is None else self.lengths["ahead"]
        warn = usual.warn if self.lengths["warn"] is None else self.lengths["warn"]
        if not self.errors and warn > ahead:
            self.add_error("warn", _("Whoever keeps it should hear of it before whoever leads. Choose a shorter time."))
        return said

    def _length(self, name: str) -> timedelta | None:
        amount, unit = self.cleaned_data.get(name), self.cleaned_data.get(f"{name}_unit")
        if amount is None or unit not in UNITS:
            return None
        found = float(amount) * UNITS[unit]
        if found > LONGEST:
            self.add_error(name, _("That is more than a year. Choose a shorter time."))
            return None
        return found


def in_units(length: timedelta) -> tuple[str, str]:
    """Return a length as an amount and the largest unit that holds it whole."""
    for unit in ("d", "h"):
        if length and not length % UNITS[unit]:
            return str(length // UNITS[unit]), unit
    return str(int(length / UNITS["min"])), "min"


def in_words(length: timedelta) -> str:
    from .wording import span

    return span(length)
