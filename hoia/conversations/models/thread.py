"""Where a Message-ID leads, and how messages go over to another conversation."""

import hashlib

from django.db import models

from .message import Message
from .said import said


class ThreadKey(models.Model):
    """A Message-ID that an inbox has sent, received or seen named, and the conversation that it leads to.

    The key is the first 63 bits of BLAKE2b over inbox and Message-ID: small enough for millions, and a collision
    (about one in a million at ten million letters) would only offer a wrong home, which is shown and can be split.
    """

    key = models.BigIntegerField(primary_key=True)
    conversation = models.ForeignKey("conversations.Conversation", on_delete=models.CASCADE, related_name="thread_keys")
    message = models.ForeignKey(Message, on_delete=models.SET_NULL, null=True, related_name="thread_keys")

    def __str__(self) -> str:
        return str(self.key)

    @staticmethod
    def of(inbox_id: int, message_id: str) -> int:
        digest = hashlib.blake2b(f"{inbox_id}:{message_id.strip().strip('<>')}".encode(), digest_size=8).digest()
        return int.from_bytes(digest) >> 1


def hand_over(message_ids: list[int], conversation_id: int) -> set[int]:
    """Move messages with their thread keys to another conversation; returns the conversations they left."""
    left = set(Message.objects.filter(pk__in=message_ids).values_list("conversation_id", flat=True))
    Message.objects.filter(pk__in=message_ids).update(conversation=conversation_id)
    ThreadKey.objects.filter(message__in=message_ids).update(conversation=conversation_id)
    whole = [one for one in left if not Message.objects.filter(conversation=one).exists()]
    ThreadKey.objects.filter(conversation__in=whole).update(conversation=conversation_id)
    said.changed(left | {conversation_id})
    return left
