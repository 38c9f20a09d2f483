"""The written notice before the first review: read and acknowledged by everybody, given by leads."""

from django import forms
from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hoia.conversations.views.common import told
from hoia.people.models import Colleague
from hoia.people.views.doors import owners_only

from ..models import Notice
from ..models.notice import DISPUTE_DAYS
from .standard import spoken

LONGEST = 8_000


class NoticeForm(forms.Form):
    dispute_days = forms.IntegerField(
        label=gettext_lazy("Days in which a review can be disputed"), min_value=3, max_value=90, initial=DISPUTE_DAYS
    )
    small_teams = forms.BooleanField(
        label=gettext_lazy("An agreement with the staff allows figures of teams of fewer than five"), required=False
    )
    agreement = forms.CharField(label=gettext_lazy("Which agreement, and of what day"), max_length=300, required=False)

    def __init__(self, data: object = None, *, texts: dict[str, str], **more: object) -> None:
        super().__init__(data, **more)  # type: ignore[arg-type]
        for code, name in settings.LANGUAGES:
            self.fields[f"words-{code}"] = forms.CharField(
                label=name,
                max_length=LONGEST,
                initial=texts[code],
                widget=forms.Textarea(attrs={"rows": 14, "lang": code}),
            )

    def clean(self) -> dict[str, object]:
        said = super().clean() or {}
        if said.get("small_teams") and not said.get("agreement"):
            self.add_error("agreement", _("Name the agreement that allows it."))
        return said


@login_required
@require_safe
def notice(request: HttpRequest) -> HttpResponse:
    """The notice that counts and the button to acknowledge it; for leads how many have, for owners who has not."""
    row = Notice.current()
    mine = row.acknowledgements.filter(colleague=request.user).first() if row else None
    everybody = Colleague.objects.answering()
    unread = row.unread() if row and request.user.is_owner else []
    context = {
        "notice": row, "words": row.in_words(spoken()) if row else "", "mine": mine, "language": spoken(),
        "read": row.acknowledgements.filter(colleague__in=everybody).count() if row else 0, "all": everybody.count(),
        "unread": unread,
    }  # fmt: skip
    return render(request, "standard/notice.html", context)


@login_required
@require_POST
def acknowledgement(request: HttpRequest) -> HttpResponse:
    row = Notice.current()
    if row is None or str(row.number) != request.POST.get("number"):
        return told(request, None, _("There is a newer notice. Please read that one."), to="/reviews/notice")
    row.acknowledge(at=timezone.now(), by=request.user)
    return told(request, None, _("It is noted that you have read it."), to="/reviews/notice")


@owners_only
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest) -> HttpResponse:
    """Give a notice: the words stand ready in every language, and everybody reads it anew."""
    row = Notice.current()
    texts = {code: row.in_words(code) if row else standing_words(code) for code, _name in settings.LANGUAGES}
    first = (
        {"dispute_days": row.dispute_days, "small_teams": row.small_teams, "agreement": row.agreement} if row else {}
    )
    form = NoticeForm(request.POST or None, texts=texts, initial=first)
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        words = {code: said[f"words-{code}"] for code, _name in settings.LANGUAGES}
        terms = {name: said[name] for name in ("dispute_days", "small_teams", "agreement")}
        Notice.give(words, at=timezone.now(), by=request.user, **terms)
        return told(
            request, None, _("The notice is given. Nobody is reviewed before they have read it."), to="/reviews/notice"
        )
    context = {"form": form, "notice": row, "languages": settings.LANGUAGES}
    return render(request, "standard/notice_edit.html", context, status=422 if form.errors else 200)


def standing_words(language: str) -> str:
    """Return the notice as every desk can give it, in one language."""
    with translation.override(language):
        return render_to_string("standard/notice.txt").strip()
