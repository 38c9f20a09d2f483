"""What the words of a conversation hint at, kept as it stood when the conversation was there to be drawn."""

from typing import ClassVar, Self

from django.db import models

from hoia.conversations.models import Conversation
from hoia.people.models import Team


class HintedQuerySet(models.QuerySet["Hinted"]):
    def unread(self) -> Self:
        """What was there to be drawn and was not read yet."""
        return self.filter(verdict="")


class Hinted(models.Model):
    """The hints of one conversation for the draw it could have been drawn in. They speak of teams and channels, of nobody.

    Kept for estimates over all conversations: that stays honest only if a hint never changes after the draw.
    """

    draw = models.ForeignKey("standard.Draw", on_delete=models.CASCADE, related_name="hinted")
    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="+", db_index=False)
    verdict = models.CharField(max_length=12, blank=True, help_text="empty until it was read")
    missed = models.JSONField(default=list)
    channel = models.CharField(max_length=12)
    team = models.ForeignKey(Team, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False)
    at = models.DateTimeField()

    objects: ClassVar[HintedQuerySet] = HintedQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        constraints = [models.UniqueConstraint(fields=["draw", "conversation"], name="one_hint_a_draw")]
        indexes = [
            models.Index(fields=["at", "verdict"], name="hinted_at"),
            models.Index(fields=["id"], name="hinted_unread", condition=models.Q(verdict="")),
        ]
