"""Places on the pages of the desk that the rooms above fill: under the text, under a message, beside, in a form.

A room joins with a :class:`Part` in its ``apps.py``; this room knows nothing of theirs.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.utils.safestring import SafeString, mark_safe

if TYPE_CHECKING:
    from hoia.people.models import Colleague

    from .composer import Composer
    from .models import Conversation, Message

LONGEST = 20_000  # characters of one field that is kept beside a draft


@dataclass(frozen=True, slots=True)
class Written:
    """A message that was just written by hand, and what stood in the fields of its form."""

    message: "Message"
    by: "Colleague"
    at: datetime
    fields: Mapping[str, str]


class Part:
    """What one room adds. Whatever it does not add stays as it is here.

    ``scripts`` are modules that every page of the desk loads. ``fields`` name inputs of the composer that are kept with
    the draft and come back with it.
    """

    scripts: Sequence[str] = ()
    fields: Sequence[str] = ()

    def under_text(self, request: HttpRequest, conversation: "Conversation", writing: "Composer") -> str:
        """HTML under the text of an answer or a note."""
        return ""

    def under_new_text(self, request: HttpRequest) -> str:
        """HTML under the text of a letter that begins a conversation."""
        return ""

    def beside(self, request: HttpRequest, conversation: "Conversation") -> str:
        """HTML in the pane of the customer."""
        return ""

    def under_messages(self, request: HttpRequest, messages: "Sequence[Message]") -> dict[int, str]:
        """HTML under messages, by their numbers; asked once for all messages of a page."""
        return {}

    def in_contact_form(self, request: HttpRequest) -> str:
        """HTML under the fields for a call or a visit."""
        return ""

    def written(self, written: Written) -> None:
        """A message was written by hand. It runs in the transaction that writes it, and again when a button is pressed twice."""

    def taken_back(self, message: "Message") -> dict[str, str]:
        """The fields as they stood when this message was written: it is about to become a draft again."""
        return {}


parts: list[Part] = []


def register_part(part: Part) -> None:
    parts.append(part)


def scripts() -> list[str]:
    return [one for part in parts for one in part.scripts]


def kept_fields(given: Mapping[str, Any]) -> dict[str, str]:
    """Return what a form says in the fields of the parts."""
    return {name: str(given[name])[:LONGEST] for part in parts for name in part.fields if given.get(name)}


def under_text(request: HttpRequest, conversation: "Conversation", writing: "Composer") -> SafeString:
    return _joined(part.under_text(request, conversation, writing) for part in parts)


def under_new_text(request: HttpRequest) -> SafeString:
    return _joined(part.under_new_text(request) for part in parts)


def beside(request: HttpRequest, conversation: "Conversation") -> SafeString:
    return _joined(part.beside(request, conversation) for part in parts)


def under_messages(request: HttpRequest, messages: "Sequence[Message]") -> dict[int, SafeString]:
    """Return number of a message → what the parts have to say under it."""
    found = [part.under_messages(request, messages) for part in parts] if messages else []
    return {number: _joined(one.get(number, "") for one in found) for number in {n for one in found for n in one}}


def in_contact_form(request: HttpRequest) -> SafeString:
    return _joined(part.in_contact_form(request) for part in parts)


def written(message: "Message", by: "Colleague", at: datetime, fields: Mapping[str, str]) -> None:
    """Tell the parts of a message that was written by hand, inside the transaction that writes it."""
    for part in parts:
        part.written(Written(message, by, at, fields))


def taken_back(message: "Message") -> dict[str, str]:
    """Return the fields of the parts for a message that becomes a draft again; asked before it does."""
    return {name: value for part in parts for name, value in part.taken_back(message).items() if value}


def _joined(pieces: Iterable[str]) -> SafeString:
    return mark_safe("".join(pieces))
