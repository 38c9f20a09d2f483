"""What the passing of time makes happen to conversations."""

from datetime import datetime, timedelta

from .models import Conversation

EVERY = timedelta(seconds=20)


def wake(now: datetime) -> None:
    """Bring back what was put to sleep until now."""
    for conversation in Conversation.objects.snooze_over(now)[:500]:
        conversation.wake(at=now, by=None)
