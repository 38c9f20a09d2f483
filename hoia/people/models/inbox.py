"""An inbox: a front door through which customers come, and who may look behind it."""

from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Inbox(models.Model):
    """A front door (info@, a form, a telephone line) with the teams that stand behind it."""

    name = models.CharField(_("name"), max_length=80, unique=True)
    address = models.EmailField(_("address"), blank=True, help_text=_("the address that customers write to"))
    other_addresses = models.JSONField(_("other addresses"), default=list, blank=True)
    sender_name = models.CharField(_("sender's name"), max_length=120, blank=True)
    language = models.CharField(_("language"), max_length=8, default="en")
    signature = models.TextField(_("signature"), blank=True)
    names_customer_page = models.BooleanField(
        _("name the customer’s page under letters"), default=False,
        help_text=_("One line below the signature says where customers see what was agreed. It holds no key: they ask for one."),
    )  # fmt: skip
    sends_invitations = models.BooleanField(
        _("send an invitation with each appointment"), default=False,
        help_text=_("A visit or an appointment that is agreed in a letter goes with it for the customer’s calendar."),
    )  # fmt: skip
    teams: ClassVar[Any] = models.ManyToManyField("people.Team", related_name="inboxes", blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def trail(self) -> dict[str, int | None]:
        return {"inbox_id": self.pk}

    def addresses(self) -> list[str]:
        """Every address that is ours here, in lower case."""
        return [one.lower() for one in [self.address, *self.other_addresses] if one]


class InboxGrant(models.Model):
    """One colleague's reach into one inbox, besides what their teams give."""

    inbox = models.ForeignKey(Inbox, on_delete=models.CASCADE, related_name="grants")
    colleague = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="inbox_grants")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["inbox", "colleague"], name="one_grant_each")]

    def __str__(self) -> str:
        return f"{self.colleague_id} → {self.inbox_id}"
