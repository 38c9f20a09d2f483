"""Search over everything that a colleague may see: `find`, `index_messages`, `refresh`."""

from .find import Found, find
from .index import index_messages, refresh

__all__ = ["Found", "find", "index_messages", "refresh"]
