"""The forms of what is drawn for review: a plan for every week, and a round of calibration."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from hoia.conversations.timeline import CHANNELS
from hoia.people.models import Colleague, Inbox, Team
from hoia.people.models.colleague import Role

from .models import Plan

MOST_WEEKLY, MOST_DIRECTED = 200, 50
FEWEST, MOST = 3, 30  # conversations of a round
TERMS = ("name", "weekly", "directed", "days", "team", "channel")


def channels() -> list[tuple[str, Any]]:
    named = {name: label for name, label in CHANNELS.items() if name != "form"}
    return [("", gettext_lazy("every one")), ("email", gettext_lazy("Letter")), *named.items()]


def readers(by: Colleague) -> QuerySet[Colleague]:
    """Who may be asked to review: active, no guest, and sees something of what ``by`` sees."""
    inboxes = by.inbox_ids()
    seen = Q(role=Role.OWNER) | Q(inbox_grants__inbox__in=inboxes) | Q(memberships__team__inboxes__in=inboxes)
    rows = Colleague.objects.active().exclude(role=Role.GUEST)
    return rows.filter(pk__in=Colleague.objects.active().filter(seen).values("pk"))


class ReaderField(forms.ModelMultipleChoiceField):
    """Colleagues to choose, each with their role: whoever only reviews has nothing of their own among it."""

    def label_from_instance(self, one: Colleague) -> str:
        return _("%(name)s · %(role)s") % {"name": one.name, "role": one.get_role_display()}


class PlanForm(forms.Form):
    """What ``by`` wants to have drawn. ``terms()`` returns it in the shape of :meth:`Plan.begin`."""

    name = forms.CharField(label=gettext_lazy("Name"), max_length=80)
    weekly = forms.IntegerField(
        label=gettext_lazy("Drawn at random each week"), min_value=1, max_value=MOST_WEEKLY, initial=5,
        help_text=gettext_lazy("Only these enter figures: nobody chooses them, and nobody can swap them."),
    )  # fmt: skip
    directed = forms.IntegerField(
        label=gettext_lazy("Picked to learn from each week"), min_value=0, max_value=MOST_DIRECTED, initial=0,
        help_text=gettext_lazy("A broken promise, a customer who had to ask again, a very long one. They enter no figure."),
    )  # fmt: skip
    days = forms.TypedMultipleChoiceField(
        label=gettext_lazy("Drawn on"), coerce=int, choices=list(WEEKDAYS.items()), initial=[0],
        widget=forms.CheckboxSelectMultiple, help_text=gettext_lazy("At six in the morning; the days share the number."),
    )  # fmt: skip
    inboxes = forms.ModelMultipleChoiceField(
        Inbox.objects.none(), label=gettext_lazy("Inboxes"), required=False, widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("None chosen: all of these. An inbox that comes later joins when you choose it."),
    )  # fmt: skip
    team = forms.ModelChoiceField(
        Team.objects.none(), label=gettext_lazy("Team"), required=False, empty_label=gettext_lazy("every one")
    )
    channel = forms.ChoiceField(label=gettext_lazy("Channel"), required=False, choices=channels)
    reviewers = ReaderField(
        Colleague.objects.none(), label=gettext_lazy("Reviewers"), widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("They take turns, and never get their own answers to review."),
    )  # fmt: skip

    def __init__(self, data: Any = None, *, by: Colleague, plan: Plan | None = None) -> None:
        super().__init__(data, initial=_said_by(plan) if plan else {"reviewers": _natural(by)})
        self.by = by
        self.fields["inboxes"].queryset = by.inboxes().filter(closed_at=None)
        self.fields["team"].queryset = teams_of(by)
        self.fields["reviewers"].queryset = readers(by)

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        if "inboxes" in said and not said["inboxes"]:
            said["inboxes"] = self.fields["inboxes"].queryset  # what was meant is kept: a new inbox does not slip in
        if "inboxes" in said and not said["inboxes"]:
            self.add_error("inboxes", _("You see no inbox yet, so nothing can be drawn."))
        elif said.get("inboxes") and said.get("reviewers"):
            self._all_see(said["reviewers"], said["inboxes"])
        return said

    def _all_see(self, chosen: Iterable[Colleague], inboxes: Iterable[Inbox]) -> None:
        for one in chosen:
            hidden = [inbox.name for inbox in inboxes if not one.is_owner and inbox.pk not in one.inbox_ids()]
            if hidden:
                words = _("%(name)s does not see %(inboxes)s. Choose fewer inboxes, or somebody else.")
                self.add_error("reviewers", words % {"name": one.name, "inboxes": ", ".join(hidden)})

    def terms(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in (*TERMS, "inboxes", "reviewers")}


class CalibrationForm(forms.Form):
    """A round to open: how many conversations, and who marks them."""

    name = forms.CharField(label=gettext_lazy("Name"), max_length=80)
    count = forms.IntegerField(
        label=gettext_lazy("Conversations"), min_value=FEWEST, max_value=MOST, initial=10,
        help_text=gettext_lazy("Ten show where you differ; with twenty and more the figures are steady."),
    )  # fmt: skip
    reviewers = ReaderField(
        Colleague.objects.none(), label=gettext_lazy("Reviewers"), widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("Two or more. Each marks every conversation; what one of them answered is left out."),
    )  # fmt: skip

    def __init__(self, data: Any = None, *, by: Colleague) -> None:
        super().__init__(data, initial={"reviewers": _natural(by)})
        self.fields["reviewers"].queryset = readers(by)

    def clean_reviewers(self) -> QuerySet[Colleague]:
        chosen = self.cleaned_data["reviewers"]
        if len(chosen) < 2:
            raise forms.ValidationError(_("Choose two or more: agreement takes two."))
        return chosen


def teams_of(by: Colleague) -> QuerySet[Team]:
    if by.is_owner:
        return Team.objects.all()
    return Team.objects.filter(Q(inboxes__in=by.inbox_ids()) | Q(pk__in=by.team_ids())).distinct()


def _natural(by: Colleague) -> list[int]:
    return list(readers(by).filter(role=Role.REVIEWER).values_list("pk", flat=True))


def _said_by(plan: Plan) -> dict[str, Any]:
    chosen = {name: getattr(plan, name).values_list("pk", flat=True) for name in ("inboxes", "reviewers")}
    return {name: getattr(plan, name) for name in TERMS} | chosen
