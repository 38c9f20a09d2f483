"""The people, organisations and departments that we serve."""

from datetime import datetime
from typing import Any, Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from hoia.kit.names import full_name, initials


class CustomerQuerySet(models.QuerySet["Customer"]):
    def living(self) -> Self:
        """Records that stand for somebody today: not merged into another, not erased."""
        return self.filter(merged_into=None, erased_at=None)

    def holding(self, kind: str, key: str) -> Self:
        """Who is reached by this address, telephone number or handle (in its normal form)."""
        return self.filter(handles__kind=kind, handles__key=key)


class Customer(models.Model):
    """A person, an organisation or a department that we serve; outside the house or inside it."""

    class Kind(models.TextChoices):
        PERSON = "person", _("Person")
        ORGANISATION = "organisation", _("Organisation")
        DEPARTMENT = "department", _("Department")

    kind = models.CharField(_("kind"), max_length=12, choices=Kind.choices, default=Kind.PERSON)
    given_name = models.CharField(_("given name"), max_length=120, blank=True)
    family_name = models.CharField(_("family name"), max_length=120, blank=True)
    name = models.CharField(_("name"), max_length=250, blank=True, db_index=True)
    called = models.CharField(_("likes to be called"), max_length=120, blank=True)
    language = models.CharField(_("language"), max_length=8, blank=True)
    birth_year = models.PositiveSmallIntegerField(_("year of birth"), null=True, blank=True)
    birth_month = models.PositiveSmallIntegerField(_("month of birth"), null=True, blank=True)
    birth_day = models.PositiveSmallIntegerField(_("day of birth"), null=True, blank=True)
    name_day_month = models.PositiveSmallIntegerField(_("month of the name day"), null=True, blank=True)
    name_day_day = models.PositiveSmallIntegerField(_("day of the name day"), null=True, blank=True)
    notes = models.TextField(_("notes"), blank=True)
    organisation = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="members", verbose_name=_("organisation")
    )
    inside = models.BooleanField(_("inside the house"), default=False)
    created_at = models.DateTimeField()
    merged_into = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, related_name="merged_from")
    erased_at = models.DateTimeField(null=True)

    objects = CustomerQuerySet.as_manager()

    def __str__(self) -> str:
        return self.shown_name

    def trail(self) -> dict[str, int | None]:
        return {"customer_id": self.pk}

    @property
    def shown_name(self) -> str:
        return self.name or full_name(self.given_name, self.family_name, self.language) or str(_("Unknown"))

    @property
    def initials(self) -> str:
        return initials(self.shown_name)

    @property
    def form_of_address(self) -> str:
        """What to write after the greeting: what they like to be called, else the given name; empty when unknown."""
        return self.called or self.given_name

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.given_name or self.family_name:
            self.name = full_name(self.given_name, self.family_name, self.language)
        super().save(*args, **kwargs)


class Handle(models.Model):
    """One way to reach a customer: a mail address, a telephone number, another handle."""

    class Kind(models.TextChoices):
        EMAIL = "email", _("E-mail")
        PHONE = "phone", _("Telephone")
        OTHER = "other", _("Other")

    customer = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="handles")
    kind = models.CharField(max_length=8, choices=Kind.choices, default=Kind.EMAIL)
    value = models.CharField(max_length=320)
    key = models.CharField(max_length=320, help_text="the normal form by which it is recognised")
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["kind", "key"], name="one_owner_of_a_handle")]

    def __str__(self) -> str:
        return self.value


class Consent(models.Model):
    """What a customer allowed us to do, when, how we know, and when they took it back."""

    customer = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="consents")
    purpose = models.CharField(_("purpose"), max_length=60)
    given_at = models.DateTimeField()
    how = models.CharField(_("how we know"), max_length=250, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")

    def __str__(self) -> str:
        return self.purpose

    def holds(self, now: datetime) -> bool:
        return self.given_at <= now and (self.withdrawn_at is None or now < self.withdrawn_at)


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
