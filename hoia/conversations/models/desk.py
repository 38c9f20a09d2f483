"""What colleagues keep beside conversations: drafts, saved replies and views, who follows, who is here."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from hoia.people.models import Inbox

from .conversation import Conversation
from .message import Direction, Message

COLLEAGUE = settings.AUTH_USER_MODEL


class Draft(models.Model):
    """A reply or a note that is being written; kept at every pause."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, null=True, related_name="drafts")
    colleague = models.ForeignKey(COLLEAGUE, on_delete=models.CASCADE, related_name="drafts")
    kind = models.CharField(max_length=4, choices=Direction.choices, default=Direction.OUT)
    text = models.TextField(blank=True)
    subject = models.CharField(max_length=500, blank=True)
    to = models.TextField(blank=True)
    cc = models.TextField(blank=True)
    bcc = models.TextField(blank=True)
    inbox = models.ForeignKey(Inbox, on_delete=models.CASCADE, null=True, related_name="+")
    besides = models.JSONField(default=dict, blank=True, help_text="what the parts of other rooms keep with it")
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["conversation", "colleague", "kind"], name="one_draft_of_a_kind")
        ]

    def __str__(self) -> str:
        return self.text[:60]


class SavedReply(models.Model):
    """Words that are often needed, with variables such as ``{customer}`` and ``{me}``."""

    name = models.CharField(_("name"), max_length=80)
    text = models.TextField(_("text"))
    language = models.CharField(_("language"), max_length=8, blank=True)
    inbox = models.ForeignKey(Inbox, on_delete=models.CASCADE, null=True, blank=True, related_name="saved_replies")
    owner = models.ForeignKey(COLLEAGUE, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    used = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class SavedView(models.Model):
    """A list of one's own: the words of a search with its filters, under a name."""

    name = models.CharField(_("name"), max_length=60)
    query = models.CharField(_("search"), max_length=400)
    owner = models.ForeignKey(COLLEAGUE, on_delete=models.CASCADE, related_name="saved_views")
    shared = models.BooleanField(_("for everybody"), default=False)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Follow(models.Model):
    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="follows")
    colleague = models.ForeignKey(COLLEAGUE, on_delete=models.CASCADE, related_name="follows")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["conversation", "colleague"], name="one_follow_each")]

    def __str__(self) -> str:
        return f"{self.colleague_id} follows {self.conversation_id}"


class Mention(models.Model):
    """A colleague named in a note with ``@``, until they have seen it."""

    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="mentions")
    colleague = models.ForeignKey(COLLEAGUE, on_delete=models.CASCADE, related_name="mentions")
    seen_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["message", "colleague"], name="one_mention_each")]
        indexes = [models.Index(fields=["colleague"], name="mention_unseen", condition=models.Q(seen_at=None))]

    def __str__(self) -> str:
        return f"{self.colleague_id} in {self.message_id}"


class Presence(models.Model):
    """Who has a conversation open, and whether they are writing. Deleted when they leave, and after minutes."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="presences")
    colleague = models.ForeignKey(COLLEAGUE, on_delete=models.CASCADE, related_name="+")
    here_at = models.DateTimeField()
    writing_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["conversation", "colleague"], name="one_presence_each")
        ]

    def __str__(self) -> str:
        return f"{self.colleague_id} at {self.conversation_id}"


class Seen(models.Model):
    """How far a colleague has read."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="seen")
    colleague = models.ForeignKey(COLLEAGUE, on_delete=models.CASCADE, related_name="+")
    message_id = models.BigIntegerField()
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["conversation", "colleague"], name="one_seen_each")]

    def __str__(self) -> str:
        return f"{self.colleague_id} read {self.conversation_id}"
