"""Conversations, their messages, and what colleagues do with them."""

from .act import Act
from .conversation import Conversation
from .desk import Draft, Follow, Mention, Presence, SavedReply, SavedView, Seen
from .message import Attachment, Delivery, Direction, Message
from .questions import Box, ConversationQuerySet
from .said import SomethingNew, preview_of, said
from .search import Page, Word
from .tag import ConversationLink, Tag, Tagging
from .thread import ThreadKey

__all__ = [
    "Act",
    "Attachment",
    "Box",
    "Conversation",
    "ConversationLink",
    "ConversationQuerySet",
    "Delivery",
    "Direction",
    "Draft",
    "Follow",
    "Mention",
    "Message",
    "Page",
    "Presence",
    "SavedReply",
    "SavedView",
    "Seen",
    "SomethingNew",
    "Tag",
    "Tagging",
    "ThreadKey",
    "Word",
    "preview_of",
    "said",
]
