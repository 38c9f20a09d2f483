"""Where a promise came from that was not made here."""

from django.db import models

from .promise import Promise


class Imported(models.Model):
    """The key that another system has for a promise: the same line is never taken in twice."""

    key = models.CharField(max_length=120, unique=True)
    promise = models.OneToOneField(Promise, on_delete=models.CASCADE, related_name="imported")
    at = models.DateTimeField()

    def __str__(self) -> str:
        return self.key
