"""The standard as a form: every text of every criterion in one language, and room for a criterion of one's own."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from .criteria import TEXTS
from .models import Clause, Standard

LENGTHS = {"name": 60, "question": 120}
LONGEST = 400
LABELS = {
    "name": _("Name"), "question": _("What the customer asks"), "kept": pgettext_lazy("criterion", "Kept"),
    "missed": pgettext_lazy("criterion", "Missed"),
    "not_observed": _("Not observed"), "kept_example": _("Example of kept"), "missed_example": _("Example of missed"),
}  # fmt: skip
WANTED = ("name", "question", "kept", "missed")  # what a criterion cannot do without
OWN = "own"


class StandardForm(forms.Form):
    """``criteria()`` returns what the texts say, in the shape of :class:`Standard`."""

    seen = forms.IntegerField(widget=forms.HiddenInput)
    why = forms.CharField(label=_("What was changed, and why"), max_length=300, required=False)

    def __init__(self, data: Any = None, *, standard: Standard, language: str) -> None:
        super().__init__(data, initial={"seen": standard.number})
        self.standard, self.language = standard, language
        self.clauses = standard.clauses(language)
        for clause in self.clauses:
            for text in TEXTS:
                self._add(f"{clause.id}-{text}", text, getattr(clause, text), wanted=text in WANTED)
            self.fields[f"{clause.id}-out"] = forms.BooleanField(label=_("Leave this criterion out"), required=False)
        for text in TEXTS:
            self._add(f"{OWN}-{text}", text, "", wanted=False)
        self.fields[f"{OWN}-needed"] = forms.BooleanField(
            label=_("Where it is missed, the service was bad, whatever else was good"), required=False
        )

    def _add(self, field: str, text: str, words: str, *, wanted: bool) -> None:
        longest = LENGTHS.get(text, LONGEST)
        widget = forms.TextInput() if text in LENGTHS else forms.Textarea(attrs={"rows": 2})
        self.fields[field] = forms.CharField(
            label=LABELS[text], max_length=longest, required=wanted, initial=words, widget=widget
        )

    def rows(self) -> Iterator[tuple[Clause, list[Any], Any]]:
        """Yield each criterion with its fields and the one that leaves it out."""
        for clause in self.clauses:
            yield clause, [self[f"{clause.id}-{text}"] for text in TEXTS], self[f"{clause.id}-out"]

    def own(self) -> list[Any]:
        return [self[f"{OWN}-{text}"] for text in (*TEXTS, "needed")]

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        if any(said.get(f"{OWN}-{text}") for text in TEXTS):
            for text in WANTED:
                if not said.get(f"{OWN}-{text}") and f"{OWN}-{text}" not in self.errors:
                    self.add_error(f"{OWN}-{text}", _("A criterion of your own needs this, too."))
        if not self.errors and not any(not said[f"{one.id}-out"] for one in self.clauses) and not said[f"{OWN}-name"]:
            self.add_error(None, _("A standard without a single criterion says nothing. Leave one of them in."))
        return said

    def criteria(self) -> list[dict[str, Any]]:
        said = self.cleaned_data
        rows = []
        for row, clause in zip(deepcopy(self.standard.criteria), self.clauses, strict=True):
            if said[f"{clause.id}-out"]:
                continue
            changed = {
                text: said[f"{clause.id}-{text}"] for text in TEXTS
                if said[f"{clause.id}-{text}"] != _plain(getattr(clause, text))
            }  # fmt: skip
            if changed:
                row["words"].setdefault(self.language, {}).update(changed)
            rows.append(row)
        if said[f"{OWN}-name"]:
            words = {self.language: {text: said[f"{OWN}-{text}"] for text in TEXTS}}
            rows.append({"id": self._fresh_id(), "own": True, "needed": said[f"{OWN}-needed"], "words": words})
        return rows

    def _fresh_id(self) -> str:
        """Never one that any version has used: what was judged by it must not meet another criterion of that name."""
        used = {row["id"] for one in Standard.objects.all() for row in one.criteria}
        return next(f"own-{n}" for n in range(1, len(used) + 2) if f"own-{n}" not in used)


def _plain(words: str) -> str:
    return words.replace("\r\n", "\n").strip()


def beside(typed: Mapping[str, str], seen: Standard, current: Standard, language: str) -> dict[str, str]:
    """What was typed over ``seen``, with what others have changed since then wherever this hand left the words alone."""
    data = {**dict(typed.items()), "seen": str(current.number)}
    before = {one.id: one for one in seen.clauses(language)}
    for one in current.clauses(language):
        old = before.get(one.id)
        for text in TEXTS:
            name = f"{one.id}-{text}"
            if old is None or _plain(typed.get(name, "")) == _plain(getattr(old, text)):
                data[name] = getattr(one, text)
    return data
