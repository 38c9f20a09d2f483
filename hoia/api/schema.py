"""What the API takes and gives. Times are RFC 3339 in UTC; ids are numbers."""

from datetime import datetime
from typing import Annotated, Literal

import msgspec

PLAIN = r"^[^\x00]*$"  # PostgreSQL keeps no NUL

Text = Annotated[str, msgspec.Meta(min_length=1, max_length=100_000, pattern=PLAIN)]
Id = Annotated[int, msgspec.Meta(ge=1, le=2**63 - 1)]


class Me(msgspec.Struct):
    """Whom the token acts for, and how far it reaches."""

    id: int
    name: str
    email: str
    role: str
    may_write: bool
    inboxes: list[int]


class InboxOut(msgspec.Struct):
    id: int
    name: str
    address: str
    language: str


class HandleOut(msgspec.Struct):
    kind: str
    value: str


class CustomerOut(msgspec.Struct):
    id: int
    kind: str
    name: str
    given_name: str
    family_name: str
    called: str
    language: str
    notes: str
    handles: list[HandleOut]


class CustomerIn(msgspec.Struct, forbid_unknown_fields=True):
    """A customer to note. ``name`` is read in the order of ``language``, unless given and family name are told apart."""

    name: Annotated[str, msgspec.Meta(max_length=240, pattern=PLAIN)] = ""
    given_name: Annotated[str, msgspec.Meta(max_length=120, pattern=PLAIN)] = ""
    family_name: Annotated[str, msgspec.Meta(max_length=120, pattern=PLAIN)] = ""
    called: Annotated[str, msgspec.Meta(max_length=120, pattern=PLAIN)] = ""
    language: Literal["", "en", "et", "hu", "nb"] = ""
    kind: Literal["person", "organisation", "department"] = "person"
    email: Annotated[str, msgspec.Meta(max_length=254, pattern=PLAIN)] = ""
    notes: Annotated[str, msgspec.Meta(max_length=10_000, pattern=PLAIN)] = ""


class CustomerPatch(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    given_name: Annotated[str, msgspec.Meta(max_length=120, pattern=PLAIN)] | None = None
    family_name: Annotated[str, msgspec.Meta(max_length=120, pattern=PLAIN)] | None = None
    called: Annotated[str, msgspec.Meta(max_length=120, pattern=PLAIN)] | None = None
    language: Literal["", "en", "et", "hu", "nb"] | None = None
    notes: Annotated[str, msgspec.Meta(max_length=10_000, pattern=PLAIN)] | None = None


class ConversationOut(msgspec.Struct):
    id: int
    inbox: int
    customer: int | None
    subject: str
    channel: str
    box: Literal["open", "snoozed", "closed"]
    assignee: int | None
    team: int | None
    opened_at: datetime
    last_at: datetime
    waiting_since: datetime | None
    messages: int
    preview: str
    tags: list[str]


class ConversationIn(msgspec.Struct, forbid_unknown_fields=True):
    """A new conversation by mail: the text goes out to ``to`` from the address of ``inbox``."""

    inbox: Id
    to: Annotated[str, msgspec.Meta(min_length=3, max_length=254, pattern=PLAIN)]
    subject: Annotated[str, msgspec.Meta(min_length=1, max_length=300, pattern=PLAIN)]
    text: Text
    name: Annotated[str, msgspec.Meta(max_length=120, pattern=PLAIN)] = ""


class ConversationPatch(msgspec.Struct, forbid_unknown_fields=True):
    """What is to change; what is left out stays. ``assignee`` 0 takes it from whoever has it."""

    box: Literal["open", "closed"] | None = None
    assignee: Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)] | None = None


class AttachmentOut(msgspec.Struct):
    id: int
    name: str
    type: str
    size: int


class MessageOut(msgspec.Struct):
    id: int
    conversation: int
    direction: Literal["in", "out", "note"]
    channel: str
    at: datetime
    from_name: str
    from_address: str
    subject: str
    text: str
    quoted: str
    automatic: str
    stranger: bool
    delivery: str
    attachments: list[AttachmentOut]


class MessageIn(msgspec.Struct, forbid_unknown_fields=True):
    """A reply to the customer or a note among colleagues.

    ``seen`` is the id of the last message that the writer knew: when others have come since, nothing is sent (409).
    """

    text: Text
    kind: Literal["reply", "note"] = "reply"
    seen: Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)] | None = None


class EventOut(msgspec.Struct):
    id: int
    verb: str
    at: datetime
    subject_kind: str
    subject_id: int
    actor_kind: str
    actor_id: int | None
    inbox: int | None
    conversation: int | None
    customer: int | None


class Paged(msgspec.Struct):
    """How far to look: ``before`` is the id of the last row of the page before."""

    before: Id | None = None
    limit: Annotated[int, msgspec.Meta(ge=1, le=200)] = 50


class ConversationQuery(Paged):
    box: Literal["open", "snoozed", "closed"] | None = None
    inbox: Id | None = None
    customer: Id | None = None


class CustomerQuery(Paged):
    """``email`` finds whom an address belongs to."""

    email: Annotated[str, msgspec.Meta(max_length=254, pattern=PLAIN)] = ""


class EventQuery(msgspec.Struct):
    after: Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)] = 0
    limit: Annotated[int, msgspec.Meta(ge=1, le=500)] = 100


class ById(msgspec.Struct):
    pk: Id
