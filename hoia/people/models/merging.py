"""Two records that are one customer, joined and taken apart again."""

from django.conf import settings
from django.db import models

from .customer import Customer


class CustomerMerge(models.Model):
    """Two records found to be one customer; what was moved, so that it can be undone."""

    loser = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="+")
    winner = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="merges")
    moved = models.JSONField(default=dict)
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    undone_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.loser_id} → {self.winner_id}"
