"""What the API takes and gives of promises."""

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from .schema import PLAIN, Id, Paged

Words = Annotated[str, msgspec.Meta(min_length=1, max_length=500, pattern=PLAIN)]
Kind = Annotated[str, msgspec.Meta(min_length=1, max_length=24, pattern=PLAIN)]
Reason = Annotated[str, msgspec.Meta(max_length=2000, pattern=PLAIN)]
Moment = Annotated[datetime, msgspec.Meta(tz=True)]
Side = Literal["us", "customer"]
StateName = Literal["proposed", "open", "late", "kept", "broken", "released", "dismissed"]


class PromiseOut(msgspec.Struct):
    """A promise. ``state`` late with ``settled_at`` empty is still to be done; ``missed`` is the moment that passed."""

    id: int
    side: Side
    kind: str
    words: str
    quote: str
    state: StateName
    due: datetime | None
    due_from: datetime | None
    vague: bool
    conditional: str
    conversation: int | None
    message: int | None
    customer: int | None
    inbox: int | None
    owner: int | None
    team: int | None
    made_at: datetime
    settled_at: datetime | None
    missed: datetime | None


class PromiseIn(msgspec.Struct, forbid_unknown_fields=True):
    """A promise to note. Without ``owner`` and ``team`` it is whose the conversation is, else of whom the token acts for."""

    kind: Kind
    words: Words
    side: Side = "us"
    due: Moment | None = None
    due_from: Moment | None = None
    conversation: Id | None = None
    customer: Id | None = None
    owner: Id | None = None
    team: Id | None = None
    conditional: Reason = ""


class ConfirmationIn(msgspec.Struct, forbid_unknown_fields=True):
    """Corrections go with it; what is left out stands as it was found."""

    kind: Kind | None = None
    words: Words | None = None
    due: Moment | None = None


class SettlementIn(msgspec.Struct, forbid_unknown_fields=True):
    """``done_at`` is when it was done; left out, it is now."""

    done_at: Moment | None = None
    reason: Reason = ""


class MoveIn(msgspec.Struct, forbid_unknown_fields=True):
    """Before its moment the customer must know: ``told`` is the message that told them, or they ``asked`` for it."""

    due: Moment
    due_from: Moment | None = None
    told: Id | None = None
    asked: bool = False


class ReleaseIn(msgspec.Struct, forbid_unknown_fields=True):
    reason: Reason = ""


class PromiseQuery(Paged):
    """``due_before`` finds what is due earlier than a moment."""

    state: StateName | None = None
    side: Side | None = None
    conversation: Id | None = None
    customer: Id | None = None
    owner: Id | None = None
    due_before: Moment | None = None
