"""Conversations, their messages, and what colleagues do with them."""

from .act import Act
from .conversation import Box, Conversation, ConversationQuerySet, SomethingNew, ThreadKey, preview_of, said
from .desk import Draft, Follow, Mention, Presence, SavedReply, SavedView, Seen
from .message import Attachment, Delivery, Direction, Message
from .search import Page, Word
from .tag import ConversationLink, Tag, Tagging

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
