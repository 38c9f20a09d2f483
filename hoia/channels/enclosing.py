"""What the rooms above enclose in letters of ours: invitations for the calendar of whoever reads them.

A room joins with :func:`register_encloser` in its ``apps.py``; this room knows nothing of theirs.
"""

from collections.abc import Callable, Iterable

from hoia.conversations.models import Message

from .email.compose import Invitation

Encloser = Callable[[Message], Iterable[Invitation]]

_enclosers: list[Encloser] = []


def register_encloser(encloser: Encloser) -> None:
    """``encloser(message)`` is asked when the letter is put together, once it is about to leave; it may write rows."""
    _enclosers.append(encloser)


def enclosed(message: Message) -> tuple[Invitation, ...]:
    """Return the invitations that go with a letter; none with what a machine writes."""
    if message.automatic:
        return ()
    return tuple(one for encloser in _enclosers for one in encloser(message))
