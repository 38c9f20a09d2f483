"""Reading promises: a message in, the promises in it out. Pure: no database, no settings, no clock, no network."""

from .message import UNKNOWN, Found, Message, Moment, Side
from .read import due, may_promise, read

__all__ = ["UNKNOWN", "Found", "Message", "Moment", "Side", "due", "may_promise", "read"]
