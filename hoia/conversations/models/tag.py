"""Tags, and links between conversations."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Tag(models.Model):
    name = models.CharField(_("name"), max_length=40, unique=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Tagging(models.Model):
    conversation = models.ForeignKey("conversations.Conversation", on_delete=models.CASCADE, related_name="taggings")
    tag = models.ForeignKey(Tag, on_delete=models.CASCADE, related_name="taggings")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["conversation", "tag"], name="one_tagging_each")]

    def __str__(self) -> str:
        return f"{self.conversation_id}: {self.tag}"


class ConversationLink(models.Model):
    """Two conversations that belong together without being one."""

    first = models.ForeignKey("conversations.Conversation", on_delete=models.CASCADE, related_name="links_out")
    second = models.ForeignKey("conversations.Conversation", on_delete=models.CASCADE, related_name="links_in")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["first", "second"], name="one_link_each")]

    def __str__(self) -> str:
        return f"{self.first_id} – {self.second_id}"
