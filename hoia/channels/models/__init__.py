"""The doors of the desk: what came in, and the mailboxes it came through."""

from .arrival import Arrival, Fate
from .mailbox import Folder, Mailbox

__all__ = ["Arrival", "Fate", "Folder", "Mailbox"]
