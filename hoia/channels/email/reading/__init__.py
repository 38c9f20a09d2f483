"""Reading letters: raw bytes in, a :class:`Letter` out. Pure: no database, no settings, no clock, no network."""

from .letter import Attachment, Bounce, Calendar, Failed, Letter, Mailbox
from .read import read

__all__ = ["Attachment", "Bounce", "Calendar", "Failed", "Letter", "Mailbox", "read"]
