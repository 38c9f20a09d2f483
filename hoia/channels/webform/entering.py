"""Who a customer's browser belongs to, and their pages in their own language."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone, translation
from django.views.decorators.cache import never_cache

from hoia.people.models import Customer

COOKIE = "hoia_customer"
SIGNED_IN_FOR = timedelta(hours=12)


def signed_in(request: HttpRequest) -> Customer | None:
    number = request.get_signed_cookie(COOKIE, default=None, max_age=SIGNED_IN_FOR)
    return Customer.objects.living().filter(pk=number).first() if number else None


@contextmanager
def in_language_of(customer: Customer | None) -> Iterator[None]:
    """Speak the customer's language where the desk does, else that of the browser; the clock is the desk's."""
    theirs = customer.language if customer is not None and customer.language in dict(settings.LANGUAGES) else None
    with translation.override(theirs or translation.get_language()), timezone.override(None):
        yield


def for_customers(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Only for a customer who came by a link of theirs; ``view(request, customer, …)`` speaks their language.

    Its address must lie below ``/c/``: the cookie goes nowhere else.
    """

    @never_cache
    @wraps(view)
    def only(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        customer = signed_in(request)
        if customer is None:
            return redirect("customer_conversations")
        with in_language_of(customer):
            return view(request, customer, *args, **kwargs)

    return only
