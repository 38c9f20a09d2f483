"""The doors of the desk: what came in, and the mailboxes and forms it came through."""

from .arrival import Arrival, Fate
from .mailbox import Folder, Mailbox
from .webform import CustomerLink, WebForm

__all__ = ["Arrival", "CustomerLink", "Fate", "Folder", "Mailbox", "WebForm"]
