"""Who is signed in with a session: asked where there is no request."""

from importlib import import_module

from django.conf import settings
from django.contrib.auth import get_user
from django.http import HttpRequest

from .models import Colleague


def signed_in_with(session_key: str) -> Colleague | None:
    """Return whose session this is; None when it has ended, or its colleague may not sign in any more."""
    if not session_key:
        return None
    request = HttpRequest()
    request.session = import_module(settings.SESSION_ENGINE).SessionStore(session_key)
    user = get_user(request)
    return user if isinstance(user, Colleague) and user.is_active else None
