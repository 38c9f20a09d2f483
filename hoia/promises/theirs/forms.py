from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..models import FURTHEST, Said

IN_TIME = "done_in_time"  # done, said after its moment
ON_THE_PAGE = (Said.DONE.value, Said.NOT_DONE.value, Said.ANOTHER_TIME.value)


class WordForm(forms.Form):
    """What a customer says of one promise; ``wished`` goes with another time."""

    said = forms.ChoiceField(choices=[(one, one) for one in (*ON_THE_PAGE, IN_TIME)])
    wished = forms.DateTimeField(required=False)
    remark = forms.CharField(required=False, max_length=500)

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        if said.get("said") == Said.ANOTHER_TIME and "wished" not in self.errors:
            now, wished = timezone.now(), said.get("wished")
            if wished is None or not now < wished < now + FURTHEST:
                self.add_error("wished", _("Choose a day and an hour that are still to come."))
        said["in_time"] = said.get("said") == IN_TIME
        if said["in_time"]:
            said["said"] = Said.DONE.value
        return said
