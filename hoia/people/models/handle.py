"""How customers are reached, and what they allowed us to do."""

from datetime import datetime

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from ..rules import handle_key


class Handle(models.Model):
    """One way to reach a customer: a mail address, a telephone number, another handle."""

    class Kind(models.TextChoices):
        EMAIL = "email", _("E-mail")
        PHONE = "phone", _("Telephone")
        OTHER = "other", _("Other")

    customer = models.ForeignKey("people.Customer", on_delete=models.CASCADE, related_name="handles")
    kind = models.CharField(_("kind"), max_length=8, choices=Kind.choices, default=Kind.EMAIL)
    value = models.CharField(_("address or number"), max_length=320)
    key = models.CharField(max_length=320, help_text="the normal form by which it is recognised")
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["kind", "key"], name="one_owner_of_a_handle")]

    def __str__(self) -> str:
        return self.value

    def save(self, *args: object, **kwargs: object) -> None:
        self.key = self.key or handle_key(self.kind, self.value, self.customer.language)
        super().save(*args, **kwargs)  # type: ignore[arg-type]


class Consent(models.Model):
    """What a customer allowed us to do, when, how we know, and when they took it back."""

    customer = models.ForeignKey("people.Customer", on_delete=models.CASCADE, related_name="consents")
    purpose = models.CharField(_("purpose"), max_length=60)
    given_at = models.DateTimeField()
    how = models.CharField(_("how we know"), max_length=250, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        ordering = ["-given_at", "-pk"]

    def __str__(self) -> str:
        return self.purpose

    def holds(self, now: datetime) -> bool:
        return self.given_at <= now and (self.withdrawn_at is None or now < self.withdrawn_at)
