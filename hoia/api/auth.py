"""Who stands behind a request to the API."""

from datetime import timedelta
from http import HTTPStatus
from typing import Any

from django.utils import timezone
from dmr import APIError, Controller, ResponseSpec
from dmr.errors import ErrorModel
from dmr.openapi.objects import SecurityScheme
from dmr.plugins.msgspec import MsgspecSerializer
from dmr.security import SyncAuth

from hoia.people.models import Colleague

from .models import ApiToken, digest_of

NOTE_USE_EVERY = timedelta(minutes=10)


class TokenAuth(SyncAuth):
    """``Authorization: Bearer hoia_…``."""

    __slots__ = ()

    def __call__(self, endpoint: Any, controller: Any) -> Any:
        word = controller.request.headers.get("Authorization", "")
        if not word.startswith("Bearer "):
            return None
        now = timezone.now()
        token = ApiToken.objects.good(now).select_related("colleague").filter(digest=digest_of(word[7:])).first()
        if token is None:
            return None
        if token.used_at is None or token.used_at < now - NOTE_USE_EVERY:
            ApiToken.objects.filter(pk=token.pk).update(used_at=now)
        controller.request.user, controller.request.token = token.bearer(), token
        return token.colleague

    @property
    def www_authenticate_challenge(self) -> str:
        return "Bearer"

    def security_schemes(self, metadata: Any, controller_cls: Any) -> dict[str, Any]:
        return {"token": SecurityScheme(type="http", scheme="bearer", description="A token from Settings → API")}

    def security_requirements(self, metadata: Any, controller_cls: Any) -> list[dict[str, list[str]]]:
        return [{"token": []}]


def error(status: HTTPStatus) -> ResponseSpec:
    return ResponseSpec(ErrorModel, status_code=status)


NOT_FOUND = error(HTTPStatus.NOT_FOUND)
FORBIDDEN = error(HTTPStatus.FORBIDDEN)
CONFLICT = error(HTTPStatus.CONFLICT)
REFUSED = error(HTTPStatus.UNPROCESSABLE_ENTITY)


class Room(Controller[MsgspecSerializer]):
    """What every part of the API shares: a token, reach, and errors that say what to do."""

    auth = (TokenAuth(),)

    @property
    def colleague(self) -> Colleague:
        return self.request.user  # type: ignore[return-value]

    def need_writing(self) -> None:
        """Raise 403 unless the token may write and its colleague may answer customers."""
        if not (self.request.token.may_write and self.colleague.answers):  # type: ignore[attr-defined]
            raise self.refusal("This token may only read.", HTTPStatus.FORBIDDEN)

    def refusal(self, sentence: str, status: HTTPStatus) -> APIError:
        return APIError(self.format_error(sentence), status_code=status)

    def found(self, rows: Any, pk: int) -> Any:
        """Return one row within reach, or raise 404: what is out of reach is not even admitted to exist."""
        row = rows.filter(pk=pk).first()
        if row is None:
            raise self.refusal(
                f"There is nothing with the number {pk} within the reach of this token.", HTTPStatus.NOT_FOUND
            )
        return row
