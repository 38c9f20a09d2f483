"""A mailbox: where an inbox fetches its letters and through which server it sends."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from hoia.kit.sealed import CannotOpen, seal, unseal
from hoia.people.models import Inbox


class Security(models.TextChoices):
    TLS = "tls", _("TLS")
    STARTTLS = "starttls", _("STARTTLS")
    NONE = "none", _("none (only on this machine)")


class Mailbox(models.Model):
    """The mail settings of one inbox. Secrets are kept encrypted with the desk's key."""

    inbox = models.OneToOneField(Inbox, on_delete=models.CASCADE, related_name="mailbox")
    imap_host = models.CharField(_("IMAP server"), max_length=250, blank=True)
    imap_port = models.PositiveIntegerField(_("IMAP port"), default=993)
    imap_security = models.CharField(_("IMAP security"), max_length=8, choices=Security.choices, default=Security.TLS)
    smtp_host = models.CharField(_("SMTP server"), max_length=250, blank=True)
    smtp_port = models.PositiveIntegerField(_("SMTP port"), default=465)
    smtp_security = models.CharField(_("SMTP security"), max_length=8, choices=Security.choices, default=Security.TLS)
    user = models.CharField(_("user name"), max_length=250, blank=True)
    secret = models.TextField(blank=True, help_text="password or OAuth2 refresh token, encrypted")
    auth = models.CharField(max_length=8, default="password", help_text="password or oauth2")
    oauth = models.JSONField(
        default=dict,
        blank=True,
        help_text="token_url, client_id, scope; client_secret encrypted",
    )
    trusted_server = models.CharField(
        _("trusted mail server"), max_length=250, blank=True,
        help_text=_("whose Authentication-Results are believed (its authserv-id)"),
    )  # fmt: skip
    silent_after_hours = models.PositiveIntegerField(_("alarm after hours without a letter"), null=True, blank=True)
    silent_since = models.DateTimeField(null=True)
    acknowledge = models.BooleanField(_("acknowledge new letters"), default=False)
    acknowledgement = models.TextField(_("words of the acknowledgement"), blank=True)
    plus_addresses = models.BooleanField(
        _("answers come to a keyed address"), default=True,
        help_text=_("The server delivers info+anything@ to info@. Hoia finds the conversation of an answer without it too."),
    )  # fmt: skip
    keep_sent = models.BooleanField(
        _("put a copy into the folder of sent letters"), default=False,
        help_text=_("Google and Microsoft do this by themselves."),
    )  # fmt: skip
    active = models.BooleanField(_("in use"), default=True)
    fetched_at = models.DateTimeField(null=True)
    problem = models.TextField(blank=True)
    problem_since = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.inbox.name

    def trail(self) -> dict[str, Any]:
        return {"inbox_id": self.inbox_id}

    def keep_secret(self, text: str) -> None:
        """Set the password or refresh token; it is kept sealed and never shown again."""
        self.secret = seal(settings.SECRET_KEY, text)

    def smtp_server(self) -> Any:
        """Return the server that letters of this inbox leave through. Raises NoCarriage when the secret cannot be read."""
        from ..email.carrier import NoCarriage, Server

        try:
            secret = unseal(settings.SECRET_KEY, self.secret)
        except CannotOpen as problem:
            raise NoCarriage("secret") from problem
        return Server(self.smtp_host, self.smtp_port, self.smtp_security, self.user, secret)


class Folder(models.Model):
    """One folder of a mailbox, and how far it has been read: the UID counts, never the Seen flag."""

    mailbox = models.ForeignKey(Mailbox, on_delete=models.CASCADE, related_name="folders")
    name = models.CharField(max_length=250, default="INBOX")
    outgoing = models.BooleanField(_("holds sent letters"), default=False)
    uid_validity = models.BigIntegerField(null=True)
    last_uid = models.BigIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["mailbox", "name"], name="one_folder_of_a_name")]

    def __str__(self) -> str:
        return self.name
