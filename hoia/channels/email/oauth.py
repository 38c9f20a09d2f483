"""How a mailbox is opened: its password, or a short-lived access token got with an OAuth2 refresh token (RFC 6749)."""

import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from django.conf import settings

from hoia.kit.sealed import CannotOpen, seal, unseal

TIMEOUT = 20
EARLY = 120  # seconds before its end from which a token is not used any more
MOST = 100_000  # bytes of an answer that are looked at


@dataclass(frozen=True, slots=True)
class Provider:
    """Where people agree that this desk may open their mailbox, and where tokens come from."""

    name: str
    authorize_url: str
    token_url: str
    scope: str


PROVIDERS = {
    "google": Provider(
        "Google", "https://accounts.google.com/o/oauth2/v2/auth", "https://oauth2.googleapis.com/token",
        "https://mail.google.com/",
    ),
    "microsoft": Provider(
        "Microsoft", "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
        "https://login.microsoftonline.com/common/oauth2/v2.0/token",
        "https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access",
    ),
}  # fmt: skip


class CannotSignIn(Exception):
    """The mailbox cannot be opened: ``secret`` (cannot be read), ``token`` (the provider says no), ``no_answer``."""

    def __init__(self, reason: str, words: str = "") -> None:
        super().__init__(f"{reason}: {words}")
        self.reason, self.words = reason, words


@dataclass(frozen=True, slots=True)
class SignIn:
    """With what to sign in: ``token`` gives an access token when the mailbox uses OAuth2."""

    user: str
    password: str = ""
    token: Callable[[], str] | None = None


def sign_in(mailbox: Any) -> SignIn:
    """Return how to sign in to a mailbox. Raises CannotSignIn when its secret cannot be read."""
    try:
        secret = mailbox.opened_secret()
    except CannotOpen as problem:
        raise CannotSignIn("secret") from problem
    if mailbox.auth == "oauth2":
        return SignIn(mailbox.user, token=lambda: access_token(mailbox))
    return SignIn(mailbox.user, secret)


_tokens: dict[tuple[int, str], tuple[str, float]] = {}
_lock = threading.Lock()


def access_token(mailbox: Any) -> str:
    """Return an access token, the one at hand while it lasts. Raises CannotSignIn."""
    with _lock:
        token, ends = _tokens.get((mailbox.pk, mailbox.secret), ("", 0.0))
        if time.monotonic() < ends - EARLY:
            return token
        answer = ask(mailbox, {"grant_type": "refresh_token", "refresh_token": mailbox.opened_secret()})
        keep_refresh_token(mailbox, answer)
        token = str(answer["access_token"])
        _tokens[mailbox.pk, mailbox.secret] = (token, time.monotonic() + float(answer.get("expires_in", 3600)))
        return token


def keep_refresh_token(mailbox: Any, answer: dict[str, Any]) -> None:
    """Some providers hand out a new refresh token with every answer: the old one ends soon."""
    fresh = answer.get("refresh_token")
    if fresh and fresh != mailbox.opened_secret():
        mailbox.secret = seal(settings.SECRET_KEY, str(fresh))
        type(mailbox).objects.filter(pk=mailbox.pk).update(secret=mailbox.secret)


def ask(mailbox: Any, what: dict[str, str]) -> dict[str, Any]:
    """Ask the token address of a mailbox's provider; returns its answer. Raises CannotSignIn."""
    chosen = mailbox.oauth
    form = {"client_id": chosen.get("client_id", ""), **what}
    try:
        form["client_secret"] = unseal(settings.SECRET_KEY, chosen.get("client_secret", ""))
    except CannotOpen as problem:
        raise CannotSignIn("secret") from problem
    if chosen.get("scope") and what["grant_type"] == "refresh_token":
        form["scope"] = chosen["scope"]
    data = urlencode({name: value for name, value in form.items() if value}).encode()
    url = str(chosen.get("token_url", ""))
    if not url.startswith(("https://", "http://127.0.0.1", "http://localhost")):
        raise CannotSignIn("token", "the token address must begin with https://")
    return _post(url, data)


def _post(url: str, data: bytes) -> dict[str, Any]:
    try:
        with urlopen(Request(url, data, {"Accept": "application/json"}), timeout=TIMEOUT) as answer:
            said = json.loads(answer.read(MOST))
    except HTTPError as problem:
        reason = "token" if problem.code in (400, 401, 403) else "no_answer"
        raise CannotSignIn(reason, _complaint(problem.read(MOST))) from problem
    except (OSError, ValueError) as problem:
        raise CannotSignIn("no_answer") from problem
    if not isinstance(said, dict) or not said.get("access_token"):
        raise CannotSignIn("token", "the answer holds no access token")
    return said


def _complaint(body: bytes) -> str:
    try:
        said = json.loads(body)
        return str(said.get("error_description") or said.get("error") or "")[:300]
    except (ValueError, AttributeError):
        return ""
