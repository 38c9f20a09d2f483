"""The standard: read by everybody at the desk, changed and renewed by leads, and shown to customers where it is published."""

from itertools import pairwise
from random import randrange

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from hoia.conversations.views.common import told
from hoia.people.views.doors import leads_only

from ..forms import StandardForm, beside
from ..models import YEAR, Outdated, Publication, Renewal, Standard
from ..quiz import questions

MOST_SEEDS = 1_000_000


@login_required
@require_safe
def standard(request: HttpRequest) -> HttpResponse:
    """The version that counts now, when the team last went through it, and what it said before."""
    now, versions = timezone.now(), list(Standard.objects.select_related("by"))
    current = versions[0] if versions else Standard.beginning()
    renewed = Renewal.objects.select_related("by").first()
    last = max([one.at for one in (renewed, versions[0] if versions else None) if one], default=None)
    context = {
        "standard": current, "clauses": current.clauses(spoken()), "renewed": renewed, "history": _history(versions),
        "due": last is None or now - last > YEAR, "publication": Publication.standing(),
    }  # fmt: skip
    return render(request, "standard/standard.html", context)


@login_required
@require_safe
def version(request: HttpRequest, number: int) -> HttpResponse:
    """What one version says: what was judged by it is read with it."""
    found = Standard.objects.numbered(number)
    if found is None:
        raise Http404
    context = {"standard": found, "clauses": found.clauses(spoken()), "current": Standard.objects.current()}
    return render(request, "standard/version.html", context)


@leads_only
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest) -> HttpResponse:
    current = Standard.objects.current()
    language = request.POST.get("in") or request.GET.get("in") or spoken()
    if language not in dict(settings.LANGUAGES):
        raise Http404
    seen = (
        Standard.objects.numbered(_number(request.POST.get("seen", "")) if request.POST else current.number) or current
    )
    form = StandardForm(request.POST or None, standard=seen, language=language)
    if request.method == "POST" and form.is_valid():
        criteria = form.criteria()
        if criteria == seen.criteria:
            return told(request, None, _("Nothing was changed, so the version stays as it is."), to="/standard/")
        try:
            made = Standard.objects.change(
                criteria, seen=form.cleaned_data["seen"], at=timezone.now(), by=request.user, why=form.cleaned_data["why"]
            )  # fmt: skip
        except Outdated:
            form = StandardForm(beside(request.POST, seen, current, language), standard=current, language=language)
            form.add_error(
                None,
                _(
                    "Somebody saved a new version while you were writing. Yours is kept below and not saved yet:"
                    " look at theirs, then save once more."
                ),
            )
        else:
            return told(request, None, _("Version %(number)d is saved.") % {"number": made.number}, to="/standard/")
    context = {"form": form, "language": language, "languages": settings.LANGUAGES, "standard": current}
    return render(request, "standard/edit.html", context, status=422 if form.errors else 200)


@leads_only
@require_POST
def bring_back(request: HttpRequest, number: int) -> HttpResponse:
    """Make an older version the newest again; nothing between is lost."""
    found, current = Standard.objects.numbered(number), Standard.objects.current()
    if found is None:
        raise Http404
    if found.criteria == current.criteria:
        return told(request, None, _("That is what the standard says already."), to="/standard/")
    why = _("As in version %(number)d again") % {"number": number}
    try:
        made = Standard.objects.change(
            found.criteria, seen=current.number, at=timezone.now(), by=request.user, why=why
        )  # fmt: skip
    except Outdated:
        return told(request, None, _("Somebody saved a new version just now. Look at it first."), to="/standard/")
    return told(request, None, _("Version %(number)d is saved.") % {"number": made.number}, to="/standard/")


@leads_only
@require_POST
def renewal(request: HttpRequest) -> HttpResponse:
    Renewal.note(at=timezone.now(), by=request.user)
    return told(request, None, _("It is noted that the team went through the standard today."), to="/standard/")


@leads_only
@require_POST
def publication(request: HttpRequest) -> HttpResponse:
    on = request.POST.get("on") == "1"
    Publication.switch(on, at=timezone.now(), by=request.user)
    text = _("Everybody can read the standard now.") if on else _("Only colleagues can read the standard now.")
    return told(request, None, text, to="/standard/")


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def quiz(request: HttpRequest) -> HttpResponse:
    """Questions on the examples of the standard, and how they were answered. Nothing of it is kept."""
    answered = request.method == "POST"
    seed = _number(request.POST.get("seed", "")) if answered else randrange(MOST_SEEDS)
    clauses = {one.id: one for one in Standard.objects.current().clauses(spoken())}
    rows = []
    for at, question in enumerate(questions(list(clauses.values()), seed)):
        choices = [(id, clauses[id].name) for id in question.choices]
        given, asked = request.POST.get(f"q{at}", ""), clauses[question.right].question
        rows.append({"question": question, "choices": choices, "given": given, "asked": asked})
    right = sum(row["given"] == row["question"].right for row in rows)
    context = {"rows": rows, "seed": seed, "answered": answered, "right": right, "total": len(rows)}
    return render(request, "standard/quiz.html", context)


@require_safe
def published(request: HttpRequest) -> HttpResponse:
    """The standard for customers, while it is published: the promise behind the promises."""
    if Publication.standing() is None:
        raise Http404
    current = Standard.objects.current()
    return render(request, "standard/published.html", {"standard": current, "clauses": current.clauses(spoken())})


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def spoken() -> str:
    """The reader's language, as the desk is written in it."""
    known, asked = dict(settings.LANGUAGES), get_language() or ""
    return asked if asked in known else asked[:2] if asked[:2] in known else "en"


def _history(versions: list[Standard]) -> list[dict[str, object]]:
    """The versions, newest first, each with the names of the criteria that it changed."""
    rows = []
    for newer, older in pairwise([*versions, Standard.beginning()]):
        names = {one.id: one.name for version in (older, newer) for one in version.clauses(spoken())}
        rows.append({"version": newer, "changed": [names[id] for id in newer.changed_since(older)]})
    return rows
