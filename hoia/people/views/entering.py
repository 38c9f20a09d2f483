"""The pages at the door: the first run, invitations, links that sign in once."""

from allauth.account.views import login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from ..entrance import let_in
from ..forms import AcceptForm
from ..models import Colleague, Invitation, SignInLink
from ..models.entering import Spent


@never_cache
def sign_in(request: HttpRequest) -> HttpResponse:
    """The sign-in page; on a desk without colleagues, how to make the first."""
    if not request.user.is_authenticated and not Colleague.objects.exists():
        return render(request, "people/first_run.html")
    return login(request)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def link(request: HttpRequest, word: str) -> HttpResponse:
    """Ask once, then sign in: programs that look at links before people do must not use them up."""
    found = SignInLink.of(word, timezone.now())
    if found is None:
        return render(request, "people/link_spent.html", status=410)
    if request.method != "POST":
        return render(request, "people/link.html", {"colleague": found.colleague})
    try:
        let_in(request, found.use())
    except Spent:
        return render(request, "people/link_spent.html", status=410)
    return redirect("/")


@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def invitation(request: HttpRequest, word: str) -> HttpResponse:
    """The invited choose a name and a password, and are in."""
    found = Invitation.objects.open(timezone.now()).filter(word=word).select_related("invited_by").first()
    if found is None:
        return render(request, "people/link_spent.html", {"invitation": True}, status=410)
    form = AcceptForm(request.POST or None, email=found.email)
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        try:
            colleague = found.accept(said["given_name"], said["family_name"], said["password"], at=timezone.now())
        except Spent:
            return render(request, "people/link_spent.html", {"invitation": True}, status=410)
        let_in(request, colleague)
        return redirect("/")
    return render(request, "people/invitation.html", {"form": form, "invitation": found})
