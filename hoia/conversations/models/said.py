"""Who wants to know of every message as it is written, and of what changed in a conversation."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .message import Message


class SomethingNew(Exception):
    """A reply was stopped: messages came that its writer had not seen."""

    def __init__(self, messages: "list[Message]") -> None:
        super().__init__("something new arrived while the reply was written")
        self.messages = messages


class _Said:
    """Rooms above (and the search of this one) that want to know of every message of ours as it is written."""

    def __init__(self) -> None:
        self.listeners: list[Any] = []
        self.change_listeners: list[Any] = []

    def changed(self, conversation_ids: Iterable[int]) -> None:
        """Tell that messages or files of these came, left or changed, or that the inbox is another one now."""
        for listener in self.change_listeners:
            listener(conversation_ids)

    def send(self, message: "Message") -> None:
        for listener in self.listeners:
            listener([message])


said = _Said()


def preview_of(text: str) -> str:
    """Return the first words for a list, on one line."""
    return " ".join(text[:400].split())[:160]
